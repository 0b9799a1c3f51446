//! Tests as values.

use std::pin::Pin;

use libtest_mimic::{Failed, Trial};

use super::{App, Database};

/// A test of the server.
pub struct Test {
    /// Its file and its sentence.
    pub name: &'static str,
    /// Whether it needs a server that can be cut off or killed.
    pub needs_server: bool,
    /// What it does.
    pub run: fn(App) -> Pin<Box<dyn Future<Output = ()>>>,
}

impl Test {
    /// The test on one database.
    pub fn trial(&'static self, database: Database) -> Trial {
        let name = format!("{}::{}", database.name(), self.name);
        Trial::test(name, move || {
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .worker_threads(2)
                .enable_all()
                .build();
            let runtime = runtime.map_err(Failed::from)?;
            // The same snapshot is asserted once on each database.
            insta::allow_duplicates! {
                runtime.block_on(async {
                    let app = App::start(database).await;
                    (self.run)(app).await;
                });
            }
            Ok(())
        })
    }
}

/// Makes `TESTS` of async functions that take an [`App`]; after `on PostgreSQL:`, of those that need a server.
macro_rules! tests {
    (on PostgreSQL: $($rest:tt)*) => {
        $crate::harness::test::tests! { @ true $($rest)* }
    };
    (@ $server:literal $($(#[$doc:meta])* async fn $name:ident($app:ident: $kind:ty) $body:block)*) => {
        $($(#[$doc])* async fn $name($app: $kind) $body)*

        /// The tests of this file.
        pub const TESTS: &[$crate::harness::Test] = &[$($crate::harness::Test {
            needs_server: $server,
            name: concat!(module_path!(), "::", stringify!($name)),
            run: |app| Box::pin($name(app)),
        }),*];
    };
    ($($rest:tt)*) => {
        $crate::harness::test::tests! { @ false $($rest)* }
    };
}
pub(crate) use tests;

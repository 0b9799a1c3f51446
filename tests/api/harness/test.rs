//! Tests as values, which `main` runs on each database.

use futures_util::future::LocalBoxFuture;
use libtest_mimic::{Failed, Trial};

use super::{App, Backend, TestDatabase};

/// A test of the server.
pub struct Test {
    /// Its module and function.
    pub name: &'static str,
    /// Whether it needs a database server, with connections that can fail.
    pub is_postgres_only: bool,
    /// Whether it needs a PostgreSQL server beside the database that it runs on.
    pub needs_server: bool,
    pub run: fn(App) -> LocalBoxFuture<'static, ()>,
}

impl Test {
    /// The test on one database.
    pub fn trial(&'static self, backend: Backend) -> Trial {
        let name = format!("{}::{}", backend.name(), self.name);
        Trial::test(name, move || {
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .worker_threads(2)
                .enable_all()
                .build()
                .map_err(Failed::from)?;
            let run = TestDatabase::with(backend, async |database| {
                (self.run)(App::start(database).await).await;
            });
            // Each database has the same snapshots.
            insta::allow_duplicates! { runtime.block_on(run) };
            Ok(())
        })
    }
}

/// Defines tests, and `TESTS`, the list of them. `on PostgreSQL:` before the first skips them on SQLite; `beside PostgreSQL:`
/// skips them on SQLite if there is no PostgreSQL server.
macro_rules! tests {
    (on PostgreSQL: $($tests:tt)*) => {
        $crate::harness::test::tests! { @ true false $($tests)* }
    };
    (beside PostgreSQL: $($tests:tt)*) => {
        $crate::harness::test::tests! { @ false true $($tests)* }
    };
    (@ $is_postgres_only:literal $needs_server:literal $($(#[$doc:meta])* async fn $name:ident($app:ident: $App:ty) $body:block)*) => {
        $($(#[$doc])* async fn $name($app: $App) $body)*

        /// The tests of this file.
        pub const TESTS: &[$crate::harness::Test] = &[$($crate::harness::Test {
            name: concat!(module_path!(), "::", stringify!($name)),
            is_postgres_only: $is_postgres_only,
            needs_server: $needs_server,
            run: |app| Box::pin($name(app)),
        }),*];
    };
    ($($tests:tt)*) => {
        $crate::harness::test::tests! { @ false false $($tests)* }
    };
}
pub(crate) use tests;

//! Tests as values, which `main` runs on each database.

use futures_util::future::LocalBoxFuture;
use libtest_mimic::{Failed, Trial};

use super::{App, Backend, TestDatabase};

/// A test of the server.
pub struct Test {
    /// Its module and function.
    pub name: &'static str,
    /// The only database that it is about; `None` for both.
    pub only_on: Option<Backend>,
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

/// Defines tests, and `TESTS`, the list of them. `on PostgreSQL:` or `on SQLite:` before the first skips them on the other;
/// `beside PostgreSQL:` skips them if there is no PostgreSQL server.
macro_rules! tests {
    (on PostgreSQL: $($tests:tt)*) => {
        $crate::harness::test::tests! { @ (Some($crate::harness::Backend::Postgres)) false $($tests)* }
    };
    (on SQLite: $($tests:tt)*) => {
        $crate::harness::test::tests! { @ (Some($crate::harness::Backend::Sqlite)) false $($tests)* }
    };
    (beside PostgreSQL: $($tests:tt)*) => {
        $crate::harness::test::tests! { @ None true $($tests)* }
    };
    (@ $only_on:tt $needs_server:literal $($(#[$doc:meta])* async fn $name:ident($app:ident: $App:ty) $body:block)*) => {
        $($(#[$doc])* async fn $name($app: $App) $body)*

        /// The tests of this file.
        pub const TESTS: &[$crate::harness::Test] = &[$($crate::harness::Test {
            name: concat!(module_path!(), "::", stringify!($name)),
            only_on: $only_on,
            needs_server: $needs_server,
            run: |app| Box::pin($name(app)),
        }),*];
    };
    ($($tests:tt)*) => {
        $crate::harness::test::tests! { @ None false $($tests)* }
    };
}
pub(crate) use tests;

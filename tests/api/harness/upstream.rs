//! The database of a service like the one that this project replaces: a FastAPI and SQLModel application, in
//! `tests/upstream`, has created and filled it.

use std::process::Command;

use serde_json::Value;
use tokio::sync::OnceCell;
use url::Url;
use uuid::Uuid;

use super::{Backend, TestDatabase};

/// The application runs once. Each test copies its database.
static FILLED: OnceCell<Upstream> = OnceCell::const_new();

/// A filled database on the PostgreSQL server.
#[derive(Clone)]
pub struct Upstream {
    pub database: TestDatabase,
    /// The response of the application to the list of all models.
    pub list: Value,
}

impl Upstream {
    /// The password of all accounts.
    pub const PASSWORD: &'static str = "correct horse battery staple";

    /// A new copy of the database.
    pub async fn create() -> Self {
        let filled = FILLED.get_or_init(Self::fill).await;
        let mut url = Url::parse(&filled.database.url).expect("a URL");
        let template = url.path().trim_start_matches('/').to_owned();
        let name = format!("upstream_{}", Uuid::new_v4().simple());
        let server = TestDatabase {
            url: std::env::var("TEST_POSTGRES_URL").expect("a server"),
            ..filled.database.clone()
        };
        let create = format!("CREATE DATABASE {name} TEMPLATE {template}");
        server.execute(&create).await;
        url.set_path(&name);
        let mut copy = filled.clone();
        copy.database.url = url.into();
        copy
    }

    async fn fill() -> Self {
        let mut filled = None;
        TestDatabase::with(Backend::Postgres, async |database| {
            filled = Some(database);
        })
        .await;
        let database = filled.expect("a database");
        let root = env!("CARGO_MANIFEST_DIR");
        let output = Command::new(format!("{root}/.tools/bin/python"))
            .arg(format!("{root}/tests/upstream/fill"))
            .arg(&database.url)
            .output()
            .expect("Python: run `make setup`");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{error}");
        let list = serde_json::from_slice(&output.stdout).expect("JSON");
        Self { database, list }
    }
}

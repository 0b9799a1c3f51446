//! Everything that is measured, set up: databases, servers, and what the servers are asked.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempDir;

use crate::Failure;
use crate::bare::{PostgresClient, SqliteClient};
use crate::catalogue::postgres::Postgres;
use crate::catalogue::{LARGE, SIZES, SMALL, sqlite};
use crate::measurements::Contest;
use crate::progress::Progress;
use crate::servers::ours::{Program, token};
use crate::servers::{Server, commit};
use crate::settings::Settings;

/// One catalogue, twice: on PostgreSQL and in a file.
pub struct Catalogue {
    pub models: u32,
    pub postgres_url: String,
    pub sqlite_url: String,
}

/// What is set up once, for the whole run.
pub struct Stage {
    pub program: Program,
    pub postgres: Postgres,
    pub catalogues: Vec<Catalogue>,
    /// The three servers on a hundred models, and on a hundred thousand.
    pub small: Contest,
    pub large: Contest,
    pub writing: Writing,
    _folder: TempDir,
}

/// What is written to: catalogues of their own, of a hundred thousand models each.
pub struct Writing {
    pub ours: Server,
    pub postgres_url: String,
    /// A server on a file.
    pub embedded: Server,
    pub token: String,
    pub embedded_token: String,
    /// Databases without a server.
    pub bare: PostgresClient,
    pub bare_embedded: SqliteClient,
    /// The same databases with as little of a server as can be.
    pub least: Server,
    pub least_embedded: Server,
}

impl Stage {
    pub async fn set_up(settings: &Settings, progress: &Progress) -> Result<Self, Failure> {
        let folder = tempfile::tempdir()?;
        let program = Program::new(settings, folder.path())?;
        let postgres = Postgres::connect(settings.postgres_url()?).await?;
        let mut catalogues = Vec::new();
        for models in SIZES {
            let what = format!("filling two databases with {models} models");
            progress.timed(&what, Duration::from_secs(u64::from(models / 10_000)));
            catalogues.push(Catalogue::fill(&postgres, folder.path(), models).await?);
        }
        progress.timed("copying databases", Duration::from_secs(3));
        let copies = Copies::make(&postgres, folder.path()).await?;
        progress.timed("starting servers", Duration::from_secs(6));
        let contest = async |models: u32| {
            let url = postgres.url(&name(models));
            Contest::set_up(&program, &url, models, folder.path()).await
        };
        let (small, large) = (contest(SMALL).await?, contest(LARGE).await?);
        let writing = copies.open(&program).await?;
        postgres.settle().await?;
        Ok(Self {
            program,
            postgres,
            catalogues,
            small,
            large,
            writing,
            _folder: folder,
        })
    }
}

impl Catalogue {
    async fn fill(postgres: &Postgres, folder: &Path, models: u32) -> Result<Self, Failure> {
        let name = name(models);
        let file = file(folder, &name);
        sqlite::fill(&file, models).await?;
        Ok(Self {
            models,
            postgres_url: postgres.fill(&name, models).await?,
            sqlite_url: sqlite::url(&file),
        })
    }
}

/// The databases that are written to.
struct Copies {
    written: String,
    bare: String,
    embedded: PathBuf,
    bare_embedded: PathBuf,
}

impl Copies {
    async fn make(postgres: &Postgres, folder: &Path) -> Result<Self, Failure> {
        let large = name(LARGE);
        let copy = |name: &str| -> Result<PathBuf, Failure> {
            let copy = file(folder, name);
            std::fs::copy(file(folder, &large), &copy)?;
            // Or else the first commits would wait for all of it to be written.
            File::open(&copy)?.sync_all()?;
            Ok(copy)
        };
        Ok(Self {
            written: postgres.copy(&large, "bench_written").await?,
            bare: postgres.copy(&large, "bench_bare").await?,
            embedded: copy("bench_written")?,
            bare_embedded: copy("bench_bare")?,
        })
    }

    async fn open(self, program: &Program) -> Result<Writing, Failure> {
        let ours = program.start(&self.written).await?;
        let embedded = program.start(&sqlite::url(&self.embedded)).await?;
        Ok(Writing {
            token: token(&ours).await?,
            ours,
            postgres_url: self.written,
            embedded_token: token(&embedded).await?,
            embedded,
            bare: PostgresClient::connect(&self.bare).await?,
            bare_embedded: SqliteClient::connect(&self.bare_embedded)?,
            least: commit::start(&self.bare).await?,
            least_embedded: commit::start(&sqlite::url(&self.bare_embedded)).await?,
        })
    }
}

/// The name of a database with so many models.
fn name(models: u32) -> String {
    format!("bench_{models}")
}

fn file(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.db"))
}

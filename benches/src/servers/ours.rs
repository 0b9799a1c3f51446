//! The program as it is shipped, with the settings that it has by itself.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Server, free_address};
use crate::Failure;
use crate::http::{Connection, MODELS, TOKENS, post_form};
use crate::settings::Settings;

const ADMINISTRATOR: &str = "bench@example.com";
const PASSWORD: &str = "correct horse battery staple";

/// How to start the program.
pub struct Program {
    file: PathBuf,
    log: PathBuf,
    folder: PathBuf,
}

impl Program {
    /// The program of the settings; `folder` is where it works.
    pub fn new(settings: &Settings, folder: &Path) -> Result<Self, Failure> {
        Ok(Self {
            file: settings.server()?.canonicalize()?,
            log: std::path::absolute(&settings.server_log)?,
            folder: folder.to_owned(),
        })
    }

    /// Starts it on a database. It is there when it says so and models can be read.
    pub async fn start(&self, database_url: &str) -> Result<Server, Failure> {
        let address = free_address()?;
        let log = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&self.log)?;
        let mut command = Command::new(&self.file);
        command
            .arg("serve")
            .current_dir(&self.folder)
            .env_clear()
            .env("DATABASE_URL", database_url)
            .env(
                "SECRET_KEY",
                "a key that only signs tokens of this measurement",
            )
            .env("FIRST_SUPERUSER", ADMINISTRATOR)
            .env("FIRST_SUPERUSER_PASSWORD", PASSWORD)
            .env("BIND", address.to_string())
            .stderr(log);
        Server::start(command, address, &["/readyz", MODELS]).await
    }
}

/// The request that logs the administrator in.
pub fn log_in() -> Vec<u8> {
    let form = form_urlencoded::Serializer::new(String::new())
        .append_pair("username", ADMINISTRATOR)
        .append_pair("password", PASSWORD)
        .finish();
    post_form(TOKENS, &form)
}

/// A token of the administrator.
pub async fn token(server: &Server) -> Result<String, Failure> {
    let mut connection = Connection::open(server.address).await?;
    let answer = connection.fetch(&log_in()).await?;
    let body: serde_json::Value = serde_json::from_slice(&answer.body)?;
    let token = body["access_token"].as_str();
    token
        .map(str::to_owned)
        .ok_or_else(|| format!("no token: status {}, {body}", answer.status).into())
}

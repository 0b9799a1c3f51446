//! The program to measure, as a process with its default settings.

use std::fs::OpenOptions;
use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::Result;
use crate::databases::Database;
use crate::http::{MODELS, get_text, post_form};
use crate::settings::Settings;

/// Where and how to request an access token of the administrator.
pub const TOKEN: &str = "/api/v1/login/access-token";
pub const LOG_IN: &str = "username=bench%40example.com&password=correct+horse+battery+staple";

/// A running program, killed when this is dropped.
pub struct Program {
    child: Child,
    pub address: SocketAddr,
    /// From the start of the process until it was ready.
    pub start: Duration,
}

impl Program {
    /// Starts a server on a free port, and waits until it is ready and models can be read.
    pub fn start(settings: &Settings, database: &Database) -> Result<Self> {
        let address = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
        let mut command = command(settings, "serve", database)?;
        let begun = Instant::now();
        let mut program = Self {
            child: command.env("BIND", address.to_string()).spawn()?,
            address,
            start: Duration::ZERO,
        };
        for path in ["/readyz", MODELS] {
            while let Err(error) = get_text(address, path) {
                if program.child.try_wait()?.is_some() {
                    return Err(format!("generation-models does not start: {error}").into());
                }
                sleep(Duration::from_millis(2));
            }
        }
        program.start = begun.elapsed();
        Ok(program)
    }

    /// An access token of the administrator.
    pub fn token(&self) -> Result<String> {
        let body = post_form(self.address, TOKEN, LOG_IN)?;
        let body: serde_json::Value = serde_json::from_str(&body)?;
        let token = body["access_token"].as_str();
        Ok(token.ok_or("a token response without a token")?.to_owned())
    }

    /// Resident memory in MB. Not a number if the kernel is not Linux.
    pub fn memory(&self) -> f64 {
        let file = format!("/proc/{}/status", self.child.id());
        let status = std::fs::read_to_string(file).unwrap_or_default();
        let mut lines = status.lines();
        let line = lines.find_map(|line| line.strip_prefix("VmRSS:")?.strip_suffix(" kB"));
        let kib = line.and_then(|kib| kib.trim().parse().ok());
        kib.unwrap_or(f64::NAN) * 1024.0 / 1e6
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _already_ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}

/// Migrates the database.
pub fn migrate(settings: &Settings, database: &Database) -> Result<()> {
    let status = command(settings, "migrate", database)?.status();
    let file = settings.program.display();
    match status.map_err(|error| format!("{file}: {error}"))? {
        status if status.success() => Ok(()),
        status => Err(format!("{file} migrate: {status}").into()),
    }
}

fn command(settings: &Settings, subcommand: &str, database: &Database) -> Result<Command> {
    let mut log = OpenOptions::new();
    let log = log.create(true).append(true).open(&settings.log)?;
    let mut command = Command::new(&settings.program);
    command
        .arg(subcommand)
        .env_clear()
        .env("DATABASE_URL", &database.url)
        .env("SECRET_KEY", "a key that signs only the benchmark's tokens")
        .env("FIRST_SUPERUSER", "bench@example.com")
        .env("FIRST_SUPERUSER_PASSWORD", "correct horse battery staple")
        .stdout(log.try_clone()?)
        .stderr(log);
    Ok(command)
}

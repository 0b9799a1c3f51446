//! A PostgreSQL server that a test may stop, kill and start again.

use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use diesel_async::{AsyncConnection, AsyncPgConnection};
use tempfile::TempDir;

use super::{Backend, TestDatabase, eventually};

/// The variable with the folder of PostgreSQL's programs.
const PROGRAMS: &str = "TEST_POSTGRES_BIN";

/// A server for one test.
pub struct Cluster {
    home: TempDir,
    port: u16,
    server: Option<Child>,
}

impl Cluster {
    /// Creates a server, and starts it.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        drop(listener);
        let mut cluster = Self {
            home: TempDir::new().expect("a temporary folder"),
            port,
            server: None,
        };
        cluster.initialize();
        cluster.restart().await;
        cluster
    }

    /// `host:port` of the server.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// The database of the server.
    pub fn database(&self) -> TestDatabase {
        TestDatabase {
            backend: Backend::Postgres,
            url: format!("postgres://postgres@{}/postgres", self.address()),
        }
    }

    /// Makes the server ask all roles but the administrator for a password, such as `role`.
    pub async fn require_passwords(&self, role: &str) {
        let rules =
            "host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n";
        std::fs::write(self.data().join("pg_hba.conf"), rules).expect("a file");
        self.database().execute("SELECT pg_reload_conf()").await;
        let url = format!("postgres://{role}@{}/postgres", self.address());
        eventually("passwords are required", async || {
            AsyncPgConnection::establish(&url).await.is_err()
        })
        .await;
    }

    /// Kills the server.
    pub fn kill(&mut self) {
        if let Some(mut server) = self.server.take() {
            server.kill().expect("a signal is sent");
            server.wait().expect("the server exits");
        }
    }

    /// Starts the server again. It does not start before all processes of a killed server have exited.
    pub async fn restart(&mut self) {
        self.kill();
        let url = self.database().url;
        eventually("PostgreSQL starts", async || {
            let has_exited =
                |server: &mut Child| server.try_wait().is_ok_and(|exit| exit.is_some());
            if self.server.as_mut().is_none_or(has_exited) {
                self.server = Some(self.spawn());
            }
            AsyncPgConnection::establish(&url).await.is_ok()
        })
        .await;
    }

    fn initialize(&self) {
        let mode = PermissionsExt::from_mode;
        let data = self.data();
        std::fs::create_dir(&data).expect("a folder");
        std::fs::set_permissions(self.home.path(), mode(0o755)).expect("permissions");
        std::fs::set_permissions(&data, mode(0o700)).expect("permissions");
        if let Some((user, group)) = unprivileged() {
            chown(&data, Some(user), Some(group)).expect("an owner");
        }
        let mut initdb = self.program("initdb");
        initdb.args(["--username=postgres", "--auth=trust", "--encoding=UTF8"]);
        initdb.args(["--no-locale", "--no-sync", "--pgdata"]);
        let output = initdb.arg(data).output().expect("initdb runs");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{error}");
    }

    fn spawn(&self) -> Child {
        let data = self.data();
        let mut server = self.program("postgres");
        server.arg("-D").arg(&data);
        server.args(["-p", &self.port.to_string()]);
        server.args(["-c", "listen_addresses=127.0.0.1"]);
        let sockets = format!("unix_socket_directories={}", data.display());
        server.args(["-c", &sockets]);
        server.stdout(Stdio::null()).stderr(Stdio::null());
        server.spawn().expect("PostgreSQL starts")
    }

    fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    fn program(&self, name: &str) -> Command {
        let folder = std::env::var(PROGRAMS).expect(PROGRAMS);
        let mut command = Command::new(PathBuf::from(folder).join(name));
        command.current_dir(self.home.path());
        if let Some((user, group)) = unprivileged() {
            command.uid(user).gid(group);
        }
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The user and group that run PostgreSQL if the tests run as root, since it refuses to run as root.
fn unprivileged() -> Option<(u32, u32)> {
    let id = |arguments: &[&str]| -> Option<u32> {
        let output = Command::new("id").args(arguments).output().ok()?;
        String::from_utf8(output.stdout).ok()?.trim().parse().ok()
    };
    if id(&["-u"]) != Some(0) {
        return None;
    }
    let of = |name: &str| Some((id(&["-u", name])?, id(&["-g", name])?));
    of("postgres").or_else(|| of("nobody"))
}

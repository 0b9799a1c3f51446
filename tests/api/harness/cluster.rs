//! A PostgreSQL server that a test may stop, kill and start again.

use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;
use tokio_postgres::NoTls;

use super::eventually;

/// A server of its own.
pub struct Cluster {
    home: TempDir,
    port: u16,
    server: Option<Child>,
}

impl Cluster {
    /// A new server, running.
    pub async fn start() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .expect("a port")
            .port();
        let mut cluster = Self {
            home,
            port,
            server: None,
        };
        let data = cluster.data();
        std::fs::create_dir(&data).expect("a folder");
        std::fs::set_permissions(cluster.home.path(), PermissionsExt::from_mode(0o755))
            .expect("permissions");
        std::fs::set_permissions(&data, PermissionsExt::from_mode(0o700)).expect("permissions");
        if let Some((user, group)) = unprivileged() {
            chown(&data, Some(user), Some(group)).expect("an owner");
        }
        let initdb = cluster
            .program("initdb")
            .args([
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--no-locale",
                "--no-sync",
            ])
            .arg("-D")
            .arg(&data)
            .output();
        let initdb = initdb.expect("initdb runs");
        assert!(
            initdb.status.success(),
            "{}",
            String::from_utf8_lossy(&initdb.stderr)
        );
        cluster.restart().await;
        cluster
    }

    /// `host:port` of the server.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// The URL of its database.
    pub fn url(&self) -> String {
        format!("postgres://postgres@{}/postgres", self.address())
    }

    /// Runs one statement on it.
    pub async fn execute(&self, statement: &str) {
        let (client, connection) = tokio_postgres::connect(&self.url(), NoTls)
            .await
            .expect("the server answers");
        tokio::spawn(connection);
        client
            .batch_execute(statement)
            .await
            .expect("the statement runs");
    }

    /// Kills it, and all its processes with it.
    pub fn kill(&mut self) {
        if let Some(mut server) = self.server.take() {
            let _it_may_be_gone = server.kill();
            server.wait().expect("its end");
        }
    }

    /// Starts it again. Processes of a server that was killed may take a moment to notice.
    pub async fn restart(&mut self) {
        self.kill();
        eventually("PostgreSQL starts", async || {
            if self
                .server
                .as_mut()
                .is_none_or(|server| server.try_wait().is_ok_and(|ended| ended.is_some()))
            {
                self.server = Some(self.spawn());
            }
            tokio_postgres::connect(&self.url(), NoTls).await.is_ok()
        })
        .await;
    }

    fn spawn(&self) -> Child {
        let mut command = self.program("postgres");
        command.arg("-D").arg(self.data()).args([
            "-p",
            &self.port.to_string(),
            "-c",
            "listen_addresses=127.0.0.1",
        ]);
        command
            .arg("-c")
            .arg(format!("unix_socket_directories={}", self.data().display()));
        command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("PostgreSQL starts")
    }

    fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    fn program(&self, name: &str) -> Command {
        let folder = std::env::var("TEST_POSTGRES_BIN")
            .expect("TEST_POSTGRES_BIN, beside TEST_POSTGRES_URL");
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

/// Whom root runs PostgreSQL as, since it refuses to run as root.
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

//! The program as an operator runs it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use crate::harness::{ADMIN, App, MODELS, PASSWORD, SECRET_KEY, test::tests};

tests! {
    async fn the_first_start_makes_an_administrator_and_tells_the_password_once(_app: App) {
        let folder = tempfile::tempdir().expect("a folder");
        let first = Server::start(folder.path(), &[]);
        let password = first.said.split_once("not shown again: ").expect("a password").1.trim().to_owned();
        let form = form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("username", "admin@example.com"), ("password", &password)])
            .finish();
        assert!(first.post("/api/v1/login/access-token", &form).starts_with("HTTP/1.1 200"));
        first.stop();
        let key = folder.path().join("data/generation-models.db.key");
        assert_eq!(key.metadata().expect("a key").permissions().mode() & 0o777, 0o600);
        let second = Server::start(folder.path(), &[]);
        assert_eq!(second.said, "");
        assert!(second.post("/api/v1/login/access-token", &form).starts_with("HTTP/1.1 200"));
        second.stop();
    }

    async fn accounts_are_made_by_command_and_by_setting(app: App) {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = [
            ("DATABASE_URL", app.database.url.as_str()), ("SECRET_KEY", SECRET_KEY),
            ("FIRST_SUPERUSER", "first@example.com"), ("FIRST_SUPERUSER_PASSWORD", "first password"),
        ];
        let added = run(folder.path(), &settings, &["user", "add", "new@example.com", "--password-stdin"], "new password\n");
        assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
        let again = run(folder.path(), &settings, &["user", "add", "NEW@example.com", "--password-stdin"], "x\n");
        assert_eq!(again.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&again.stderr).contains("there is an account new@example.com already"));
        let server = Server::start(folder.path(), &settings);
        let form = "username=new%40example.com&password=new+password";
        assert!(server.post("/api/v1/login/access-token", form).starts_with("HTTP/1.1 200"));
        server.stop();
    }

    /// The limit on the size of files stands for a disk that is full.
    async fn a_full_disk_is_503_and_loses_nothing(_app: App) {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = [("SECRET_KEY", SECRET_KEY), ("FIRST_SUPERUSER", ADMIN), ("FIRST_SUPERUSER_PASSWORD", PASSWORD)];
        let server = Server::spawn(folder.path(), with_file_limit(folder.path(), &settings));
        let token = log_in(&server);
        let model = format!(r#"{{"name":"n","provider":"vertex","provider_config":{{"a":"{}"}}}}"#, "x".repeat(20_000));
        let mut acknowledged = 0;
        let refused = loop {
            let answer = server.post_json(MODELS, &token, &model);
            if !answer.starts_with("HTTP/1.1 200") {
                break answer;
            }
            acknowledged += 1;
            assert!(acknowledged < 1000, "the disk is never full");
        };
        assert!(refused.starts_with("HTTP/1.1 503") && refused.contains("retry-after: 1"), "{refused}");
        let count = format!(r#""count":{acknowledged}}}"#);
        assert!(server.get(MODELS).ends_with(&count));
        server.stop();
        let server = Server::start(folder.path(), &settings);
        assert!(server.get(MODELS).ends_with(&count));
        assert!(server.post_json(MODELS, &token, &model).starts_with("HTTP/1.1 200"));
        server.stop();
    }

    async fn settings_that_make_no_sense_are_named(_app: App) {
        let folder = tempfile::tempdir().expect("a folder");
        for (settings, says) in [
            (("FIRST_SUPERUSER", "a@example.com"), "FIRST_SUPERUSER_PASSWORD"),
            (("SECRET_KEY", "short"), "SECRET_KEY"),
            (("DATABASE_URL", "mysql://x"), "DATABASE_URL"),
            (("DATABASE_URL", "sqlite:///proc/none/x.db"), "DATABASE_URL"),
            (("BIND", "nowhere"), "bind"),
            (("RUST_LOG", "=,="), "RUST_LOG"),
        ] {
            let output = run(folder.path(), &[settings], &["serve"], "");
            let error = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(!output.status.success() && error.contains(says), "{settings:?}: {error}");
        }
    }

    async fn help_names_every_setting_with_its_default(_app: App) {
        let output = run(Path::new("/"), &[], &["--help"], "");
        let help = String::from_utf8_lossy(&output.stdout).into_owned();
        for name in ["DATABASE_URL", "BIND", "SECRET_KEY", "FIRST_SUPERUSER", "ACCESS_TOKEN_EXPIRE_MINUTES", "RUST_LOG", "127.0.0.1:8000"] {
            assert!(help.contains(name), "{name} is not in {help}");
        }
    }

    async fn a_request_that_is_under_way_is_finished_before_the_process_stops(_app: App) {
        let folder = tempfile::tempdir().expect("a folder");
        let server = Server::start(folder.path(), &[]);
        let mut socket = TcpStream::connect(&server.address).expect("a connection");
        let head = "POST /api/v1/login/access-token HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 21\r\n\r\nusername=a&";
        socket.write_all(head.as_bytes()).expect("half a request");
        // An answer on another connection, sent later, shows that the first half has been read.
        assert!(server.get("/healthz").starts_with("HTTP/1.1 200"));
        server.terminate();
        while TcpStream::connect(&server.address).is_ok() {
            std::thread::yield_now();
        }
        socket.write_all(b"password=b").expect("the other half");
        let mut answer = String::new();
        socket.read_to_string(&mut answer).expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 401"), "{answer}");
        server.end();
    }
}

/// A running server. It ends with its test, whatever happens.
pub struct Server {
    child: Child,
    address: String,
    /// The address for operators, if there is one.
    management: Option<String>,
    /// What it printed before it served.
    pub said: String,
}

impl Server {
    pub fn start(folder: &Path, settings: &[(&str, &str)]) -> Self {
        Self::spawn(folder, program(folder, settings))
    }

    fn spawn(folder: &Path, mut command: Command) -> Self {
        let said = folder.join("said");
        command.stdout(std::fs::File::create(&said).expect("a file"));
        let mut child = command
            .args(["serve", "--log-format", "json"])
            .spawn()
            .expect("the program starts");
        let mut log = BufReader::new(child.stderr.take().expect("a log"));
        let (mut address, mut management) = (None, None);
        while address.is_none() {
            let mut line = String::new();
            let read = log.read_line(&mut line).expect("a line of the log");
            assert!(read > 0, "the server ended before it served");
            let member = |name: &str| {
                let (_, rest) = line.split_once(&format!(r#""{name}":""#))?;
                rest.split('"').next().map(str::to_owned)
            };
            address = member("address");
            management = management.or_else(|| member("management"));
        }
        std::thread::spawn(move || std::io::copy(&mut log, &mut std::io::sink()));
        let said = std::fs::read_to_string(&said).expect("what it printed");
        Self {
            child,
            address: address.unwrap_or_default(),
            management,
            said,
        }
    }

    pub fn get(&self, path: &str) -> String {
        self.request(&get_request(path))
    }

    /// Asks as an operator.
    pub fn management(&self, path: &str) -> String {
        let address = self.management.as_deref().expect("an address");
        exchange(address, &get_request(path)).expect("an answer")
    }

    pub fn post(&self, path: &str, form: &str) -> String {
        let length = form.len();
        self.request(&format!(
            "POST {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{form}"
        ))
    }

    pub fn post_json(&self, path: &str, token: &str, body: &str) -> String {
        self.request(&json_request(path, token, body))
    }

    /// Posts JSON; nothing when there is no whole answer.
    pub fn try_post_json(&self, path: &str, token: &str, body: &str) -> Option<String> {
        self.try_request(&json_request(path, token, body))
            .ok()
            .filter(|answer| answer.starts_with("HTTP/1.1 200"))
    }

    /// A connection.
    pub fn connect(&self) -> TcpStream {
        TcpStream::connect(&self.address).expect("a connection")
    }

    /// How much memory the process has.
    pub fn resident_bytes(&self) -> usize {
        let path = format!("/proc/{}/statm", self.child.id());
        let pages = std::fs::read_to_string(path).expect("what the process uses");
        let pages = pages
            .split(' ')
            .nth(1)
            .and_then(|pages| pages.parse::<usize>().ok());
        pages.expect("a number of pages") * 4096
    }

    /// Ends the process as a power cut would.
    pub fn kill(&self) {
        let killed = Command::new("kill")
            .args(["-9", &self.child.id().to_string()])
            .status();
        assert!(killed.is_ok_and(|status| status.success()));
    }

    fn request(&self, request: &str) -> String {
        self.try_request(request).expect("an answer")
    }

    fn try_request(&self, request: &str) -> std::io::Result<String> {
        exchange(&self.address, request)
    }

    fn terminate(&self) {
        let killed = Command::new("kill")
            .arg(self.child.id().to_string())
            .status()
            .expect("kill runs");
        assert!(killed.success());
    }

    pub fn stop(self) {
        self.terminate();
        self.end();
    }

    /// Waits for the end of a server that was told to stop.
    fn end(mut self) {
        assert_eq!(self.child.wait().expect("an end").code(), Some(0));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}

fn exchange(address: &str, request: &str) -> std::io::Result<String> {
    let mut socket = TcpStream::connect(address)?;
    socket.write_all(request.as_bytes())?;
    let mut answer = String::new();
    socket.read_to_string(&mut answer)?;
    Ok(answer)
}

fn get_request(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
}

fn json_request(path: &str, token: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer {token}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    )
}

/// The token of the administrator.
pub fn log_in(server: &Server) -> String {
    let form = format!("username={}&password={PASSWORD}", ADMIN.replace('@', "%40"));
    let answer = server.post("/api/v1/login/access-token", &form);
    let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
    let body: serde_json::Value = serde_json::from_str(body).expect("JSON");
    body["access_token"].as_str().expect("a token").to_owned()
}

/// The program, with files of at most about 600 KiB. The signal that a larger one raises is ignored, as writing to a full
/// disk raises none.
fn with_file_limit(folder: &Path, settings: &[(&str, &str)]) -> Command {
    let inner = program(folder, settings);
    let mut command = Command::new("sh");
    command
        .args(["-c", r#"trap "" XFSZ; ulimit -f 1200; exec "$@""#, "sh"])
        .arg(inner.get_program());
    command
        .current_dir(folder)
        .env_clear()
        .env("BIND", "127.0.0.1:0");
    command.envs(settings.iter().copied());
    command.stdin(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn program(folder: &Path, settings: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_generation-models"));
    command
        .current_dir(folder)
        .env_clear()
        .env("BIND", "127.0.0.1:0")
        .envs(settings.iter().copied());
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs a command to its end.
pub fn run(folder: &Path, settings: &[(&str, &str)], arguments: &[&str], input: &str) -> Output {
    let mut child = program(folder, settings)
        .args(arguments)
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("an input");
    let _may_not_read_it = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("an end")
}

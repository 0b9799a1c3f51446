//! The program as a process of its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use super::{ADMIN, LOGIN, PASSWORD};

/// A running server. It ends with its test, whatever happens.
pub struct Server {
    child: Child,
    pub address: String,
    /// The address for operators, if there is one.
    management: Option<String>,
    /// What it printed before it served.
    pub said: String,
}

impl Server {
    pub fn start(folder: &Path, settings: &[(&str, &str)]) -> Self {
        Self::spawn(folder, program(folder, settings))
    }

    pub fn spawn(folder: &Path, mut command: Command) -> Self {
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

    pub fn terminate(&self) {
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
    pub fn end(mut self) {
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
    let answer = server.post(LOGIN, &form);
    let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
    let body: serde_json::Value = serde_json::from_str(body).expect("JSON");
    body["access_token"].as_str().expect("a token").to_owned()
}

/// The program, with files of at most about 600 KiB. The signal that a larger one raises is ignored, as writing to a full
/// disk raises none.
pub fn with_file_limit(folder: &Path, settings: &[(&str, &str)]) -> Command {
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

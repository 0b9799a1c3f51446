//! The program as a process of its own.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use tempfile::TempDir;

use super::{ADMIN, ADMIN_PASSWORD, Client, eventually};

const PROGRAM: &str = env!("CARGO_BIN_EXE_generation-models");

/// The program with a working directory of its own. It has no other environment variables than `settings`.
pub struct Program {
    folder: Arc<TempDir>,
    settings: Vec<(String, String)>,
    max_file_kilobytes: Option<usize>,
    max_descriptors: Option<usize>,
    listener: Option<TcpListener>,
}

impl Program {
    pub fn new(settings: &[(&str, &str)]) -> Self {
        let own = [("BIND", "127.0.0.1:0")];
        let settings = own.iter().chain(settings);
        Self {
            folder: Arc::new(TempDir::new().expect("a temporary folder")),
            settings: settings
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            max_file_kilobytes: None,
            max_descriptors: None,
            listener: None,
        }
    }

    /// Limits the size of files, or removes the limit. The program ignores the signal that a larger file raises, so that
    /// writing fails as it does on a full disk.
    pub fn limit_files(&mut self, kilobytes: Option<usize>) {
        self.max_file_kilobytes = kilobytes;
    }

    /// Limits how many file descriptors the process has.
    pub fn limit_descriptors(&mut self, limit: usize) {
        self.max_descriptors = Some(limit);
    }

    /// Passes a socket as systemd does: as descriptor 3, which environment variables announce.
    pub fn pass_socket(&mut self, listener: TcpListener) {
        self.listener = Some(listener);
    }

    /// The working directory.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Starts a server, and waits until it serves.
    pub fn start(&self) -> Process {
        let mut process = self.start_unread();
        process.read_log();
        process
    }

    /// Starts a server, and waits until it serves. Nothing reads its log from then on, until [`Process::read_log`].
    pub fn start_unread(&self) -> Process {
        let stdout = self.folder().join("stdout");
        let mut child = self
            .command()
            .args(["serve", "--log-format", "json"])
            .stdout(std::fs::File::create(&stdout).expect("a file"))
            .spawn()
            .expect("the program starts");
        let mut pipe = BufReader::new(child.stderr.take().expect("a pipe"));
        let log = Log::default();
        let (mut address, mut management) = (None, None);
        while address.is_none() {
            let line = log
                .read_line(&mut pipe)
                .expect("the server logs its address");
            let field = |name: &str| line["fields"][name].as_str().map(str::to_owned);
            address = field("address");
            management = management.or_else(|| field("management"));
        }
        let address = address.unwrap_or_default();
        Process {
            child,
            anonymous: Client::of_address(&address),
            address,
            management: management.map(|address| Client::of_address(&address)),
            stdout: std::fs::read_to_string(stdout).expect("UTF-8"),
            log,
            unread: Some(pipe),
            _folder: Arc::clone(&self.folder),
        }
    }

    /// Runs a command until it exits.
    pub fn run(&self, arguments: &[&str], stdin: &str) -> Output {
        let mut command = self.command();
        let mut child = command.args(arguments).spawn().expect("the program starts");
        let mut pipe = child.stdin.take().expect("a pipe");
        // Fails if the program exits without reading.
        drop(pipe.write_all(stdin.as_bytes()));
        drop(pipe);
        child.wait_with_output().expect("the program exits")
    }

    fn command(&self) -> Command {
        let limits = [
            self.max_file_kilobytes
                .map(|max| format!(r#"trap "" XFSZ; ulimit -f {}"#, max * 2)),
            self.max_descriptors.map(|max| format!("ulimit -n {max}")),
            self.listener
                .as_ref()
                .map(|_| "exec 3<&0 0</dev/null; export LISTEN_FDS=1 LISTEN_PID=$$".to_owned()),
        ];
        let limits: String = limits
            .into_iter()
            .flatten()
            .map(|line| line + "; ")
            .collect();
        let mut command = if limits.is_empty() {
            Command::new(PROGRAM)
        } else {
            let mut shell = Command::new("sh");
            shell.args(["-c", &(limits + r#"exec "$0" "$@""#), PROGRAM]);
            shell
        };
        command.current_dir(self.folder()).env_clear();
        command.envs(self.settings.iter().map(|(name, value)| (name, value)));
        command.stdin(
            self.listener
                .as_ref()
                .map_or_else(Stdio::piped, |listener| {
                    OwnedFd::from(listener.try_clone().expect("a descriptor")).into()
                }),
        );
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

/// A server. It is killed when the test ends.
pub struct Process {
    child: Child,
    pub address: String,
    pub anonymous: Client,
    /// A client of the address for operators, if there is one.
    pub management: Option<Client>,
    /// What the program printed before it served.
    pub stdout: String,
    /// What it has logged, as far as that has been read.
    pub log: Log,
    unread: Option<BufReader<ChildStderr>>,
    _folder: Arc<TempDir>,
}

impl Process {
    /// Reads the rest of the log in the background.
    pub fn read_log(&mut self) {
        let log = self.log.clone();
        if let Some(mut pipe) = self.unread.take() {
            std::thread::spawn(move || while log.read_line(&mut pipe).is_some() {});
        }
    }

    /// Logs the administrator in.
    pub async fn admin(&self) -> Client {
        self.anonymous.logged_in(ADMIN, ADMIN_PASSWORD).await
    }

    /// The resident memory.
    pub fn resident_bytes(&self) -> usize {
        let path = format!("/proc/{}/statm", self.child.id());
        let pages = std::fs::read_to_string(path).expect("memory statistics");
        let pages = pages.split(' ').nth(1).expect("the resident pages");
        pages.parse::<usize>().expect("a number") * 4096
    }

    /// Ends the process with SIGKILL.
    pub fn kill(&mut self) {
        self.child.kill().expect("the process runs");
        self.child.wait().expect("the process exits");
    }

    /// Sends SIGTERM.
    pub fn terminate(&self) {
        self.signal("TERM");
    }

    /// Sends a signal, such as `HUP`.
    pub fn signal(&self, name: &str) {
        let mut kill = Command::new("kill");
        let status = kill
            .args(["-s", name])
            .arg(self.child.id().to_string())
            .status();
        assert!(status.expect("kill runs").success());
    }

    /// Waits until the process exits. Fails unless it exits with success.
    pub async fn exit(self) {
        assert_eq!(self.exit_code().await, Some(0));
    }

    /// Waits until the process exits.
    pub async fn exit_code(mut self) -> Option<i32> {
        let mut status = None;
        eventually("the process exits", async || {
            status = self.child.try_wait().expect("a status");
            status.is_some()
        })
        .await;
        status.and_then(|status| status.code())
    }

    /// Sends SIGTERM, and waits until the process exits.
    pub async fn stop(self) {
        self.terminate();
        self.exit().await;
    }
}

/// The lines of a log in the format `json`.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    /// All lines so far.
    pub fn lines(&self) -> Vec<String> {
        self.lock().clone()
    }

    /// The fields of the lines with this message.
    pub fn with_message(&self, message: &str) -> Vec<Value> {
        let lines = self.lines();
        let fields = lines.iter().map(|line| parse(line)["fields"].take());
        fields
            .filter(|fields| fields["message"] == message)
            .collect()
    }

    fn read_line(&self, pipe: &mut impl BufRead) -> Option<Value> {
        let mut line = String::new();
        pipe.read_line(&mut line).expect("UTF-8");
        let value = (!line.is_empty()).then(|| parse(&line));
        self.lock().extend(value.is_some().then_some(line));
        value
    }

    fn lock(&self) -> MutexGuard<'_, Vec<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn parse(line: &str) -> Value {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
}

impl Drop for Process {
    fn drop(&mut self) {
        // Fails if the process has exited.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

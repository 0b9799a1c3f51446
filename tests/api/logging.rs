//! The log: nothing waits for its reader, and no client decides how long it is.

use std::collections::BTreeSet;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::harness::{App, Log, MODELS, Process, Program, eventually, minimal, test::tests};

/// Every request has a line.
const DEBUG: &[(&str, &str)] = &[("RUST_LOG", "debug"), ("MANAGEMENT_BIND", "127.0.0.1:0")];

const RESPONDED: &str = "responded";
const FURTHER: &str = "further responses in the last second, by status";
const DROPPED: &str = "dropped log lines, nothing read them fast enough";

tests! {
    async fn requests_operators_and_shutdown_do_not_wait_for_a_log_that_nobody_reads(app: App) {
        let process = app.program(DEBUG).start_unread();
        fill_log(&process).await;
        process.anonymous.get(&long_path()).await.expect(404);
        let management = process.management.as_ref().expect("a client");
        management.get("/readyz").await.expect(200);
        process.stop().await;
    }

    async fn a_log_that_is_read_again_says_how_many_lines_were_dropped(app: App) {
        let mut process = app.program(DEBUG).start_unread();
        fill_log(&process).await;
        assert!(process.log.with_message(DROPPED).is_empty());
        process.read_log();
        eventually("a line counts the dropped ones", async || {
            let lines = process.log.with_message(DROPPED);
            lines.iter().any(|line| line["lines"].as_u64() > Some(0))
        })
        .await;
    }

    async fn the_last_lines_before_the_exit_are_written(app: App) {
        let process = app.program(&[]).start();
        let log = process.log.clone();
        process.stop().await;
        eventually("the log ends", async || !log.with_message("stopping").is_empty()).await;
        let address_in_use = [("BIND", "127.0.0.1:0"), ("DATABASE_URL", "sqlite:///proc/none")];
        let output = Program::new(&address_in_use).run(&["serve"], "");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && error.contains("\nError: ") || error.starts_with("Error: "), "{error}");
    }

    async fn what_a_client_chooses_is_short_and_cannot_make_up_a_line(app: App) {
        let process = app.program(&[]).start();
        let method = "M".repeat(10_000);
        let requests = [
            format!("GET {} HTTP/1.1\r\nhost: a\r\n\r\n", long_path()),
            format!("{method} / HTTP/1.1\r\nhost: a\r\n\r\n"),
            "GET /%0d%0a%1b[31m\u{202e}gpj\u{9b}2J HTTP/1.1\r\nhost: a\r\n\r\n".to_owned(),
            "GET /id HTTP/1.1\r\nhost: a\r\nx-request-id: \u{1b}[2J\r\n\r\n".to_owned(),
        ];
        for request in &requests {
            send(&process, request.as_bytes()).await;
        }
        process.anonymous.get("/last").await.expect(404);
        eventually("the responses are logged", async || paths(&process.log).contains("/last")).await;
        for line in process.log.lines() {
            let line = line.trim_end_matches('\n');
            let is_unsafe = |character: char| character.is_control() || character == '\u{202e}';
            assert!(line.len() < 1000 && !line.contains(is_unsafe), "{line}");
        }
        let lines = process.log.with_message(RESPONDED);
        let long: Vec<_> = lines.iter().filter(|line| line["path"].as_str().is_some_and(|path| path.ends_with('…'))).collect();
        assert_eq!(long.len(), 1);
        assert_eq!(long[0]["path"].as_str().map(str::len), Some(200 + '…'.len_utf8()));
        assert!(lines.iter().any(|line| line["method"] == format!("{}…", "M".repeat(20))));
    }

    async fn a_flood_of_client_errors_has_a_few_lines_and_the_rest_is_counted(app: App) {
        const COUNT: usize = 5000;
        let process = app.program(&[]).start();
        send(&process, "GET /nowhere HTTP/1.1\r\nhost: a\r\n\r\n".repeat(COUNT).as_bytes()).await;
        let log = &process.log;
        let lines = || log.with_message(RESPONDED).len();
        let counted = || -> usize { log.with_message(FURTHER).iter().map(|line| count(line, "404")).sum() };
        eventually("every response is logged or counted", async || lines() + counted() == COUNT).await;
        assert!(counted() > lines(), "{}", lines());
    }

    async fn a_flood_hides_neither_other_errors_nor_writes(app: App) {
        let process = app.program(&[]).start();
        let admin = process.admin().await;
        send(&process, "GET /nowhere HTTP/1.1\r\nhost: a\r\n\r\n".repeat(1000).as_bytes()).await;
        process.anonymous.post(MODELS, minimal()).await.expect(401);
        let mut ids = BTreeSet::new();
        for _ in 0..30 {
            ids.insert(admin.create(minimal()).await.header("x-request-id").to_owned());
        }
        let log = &process.log;
        let with_status = |status: u16| log.with_message(RESPONDED).into_iter().filter(move |line| line["status"] == status);
        eventually("the writes are logged", async || {
            let logged: BTreeSet<_> = with_status(200).map(|line| text(&line, "request_id")).collect();
            logged.is_superset(&ids)
        })
        .await;
        assert_eq!(with_status(401).count(), 1);
    }

    async fn a_line_names_the_request_and_its_client(app: App) {
        let process = app.program(&[]).start();
        let response = process.anonymous.get("/nowhere?secret").await.expect(404);
        eventually("the response is logged", async || !process.log.with_message(RESPONDED).is_empty()).await;
        let line = &process.log.with_message(RESPONDED)[0];
        assert_eq!(text(line, "request_id"), response.header("x-request-id"));
        for (field, value) in [("client_address", "127.0.0.1"), ("method", "GET"), ("path", "/nowhere")] {
            assert_eq!(text(line, field), value);
        }
        assert_eq!((&line["status"], line["milliseconds"].is_number()), (&404.into(), true));
    }
}

fn long_path() -> String {
    format!("/{}", "x".repeat(20_000))
}

/// Sends requests until the pipe of the log is full and lines are dropped.
async fn fill_log(process: &Process) {
    let request = "GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n".repeat(500);
    eventually("lines are dropped", async || {
        send(process, request.as_bytes()).await;
        let metrics = metrics(process).await;
        !metrics.contains("\nlog_lines_dropped_total 0\n")
    })
    .await;
}

async fn metrics(process: &Process) -> String {
    let management = process.management.as_ref().expect("a client");
    management
        .get("/metrics")
        .await
        .expect(200)
        .text()
        .to_owned()
}

/// Sends requests on one connection and one that closes it, and reads the responses.
async fn send(process: &Process, requests: &[u8]) {
    let socket = TcpStream::connect(&process.address)
        .await
        .expect("a connection");
    let (mut read, mut write) = socket.into_split();
    let reading = tokio::spawn(async move {
        let mut responses = Vec::new();
        drop(read.read_to_end(&mut responses).await);
    });
    let last = b"GET /healthz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
    // Fails if the server has closed the connection after a malformed request.
    drop(write.write_all(&[requests, last].concat()).await);
    reading.await.expect("the responses are read");
}

/// The number that a summary has for a status.
fn count(summary: &Value, status: &str) -> usize {
    let responses = text(summary, "responses");
    let mut counts = responses.split(", ").filter_map(|one| one.split_once(": "));
    let count = counts.find(|one| one.0 == status).map(|one| one.1.parse());
    count.map_or(0, |count| count.expect("a number"))
}

fn paths(log: &Log) -> BTreeSet<String> {
    let lines = log.with_message(RESPONDED);
    lines.iter().map(|line| text(line, "path")).collect()
}

fn text(line: &Value, field: &str) -> String {
    line[field].as_str().expect("a text").to_owned()
}

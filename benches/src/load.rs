//! The load generator: `h2load` of nghttp2, which is a program of its own.

use std::fs;
use std::net::SocketAddr;
use std::process::Command;

use tempfile::tempdir;

use crate::Result;
use crate::report::{Measured, percentile};

/// What each client sends in turn, with one outstanding request.
#[derive(Debug)]
pub struct Requests {
    pub paths: Vec<String>,
    headers: Vec<String>,
    /// If it is not empty, the method is POST, unless the header `:method` is set.
    body: String,
}

impl Requests {
    pub fn new(paths: impl IntoIterator<Item = String>, headers: &[&str], body: &str) -> Self {
        Self {
            paths: paths.into_iter().collect(),
            headers: headers
                .iter()
                .map(|header| format!("--header={header}"))
                .collect(),
            body: body.to_owned(),
        }
    }
}

#[derive(Debug, Clone, Copy)]
pub struct H2load {
    milliseconds: f64,
    /// How many requests each client sends per second, if not as many as possible.
    pub per_second: Option<u32>,
}

impl H2load {
    /// Fails if h2load is not installed. Each run takes this long, after a warm-up.
    pub fn new(seconds: f64) -> Result<Self> {
        let installed = Command::new("h2load").arg("--version").output();
        installed
            .map_err(|_| "h2load is missing; install it with: apt-get install nghttp2-client")?;
        let milliseconds = seconds * 1000.0;
        Ok(Self {
            milliseconds,
            per_second: None,
        })
    }

    /// Fails if a request fails or gets a status of 400 or above.
    pub fn run(self, server: SocketAddr, clients: u32, requests: &Requests) -> Result<Measured> {
        let folder = tempdir()?;
        let [paths, body, log] = ["paths", "body", "log"].map(|name| folder.path().join(name));
        fs::write(&paths, requests.paths.join("\n"))?;
        fs::write(&body, &requests.body)?;
        let mut command = Command::new("h2load");
        command.args(["--h1", "--threads=1", &format!("--clients={clients}")]);
        command.arg(format!("--base-uri=http://{server}"));
        command.arg(format!("--duration={:.0}ms", self.milliseconds));
        command.arg(format!("--warm-up-time={:.0}ms", self.milliseconds / 4.0));
        command.arg("--input-file").arg(paths);
        // The only source of percentiles. It costs about 5% of the highest rates.
        command.arg("--log-file").arg(&log);
        command.args(&requests.headers);
        command.args(self.per_second.map(|rate| format!("--rps={rate}")));
        if !requests.body.is_empty() {
            command.arg("--data").arg(body);
        }
        let output = command.output()?;
        let log = fs::read_to_string(log).unwrap_or_default();
        let times: Option<Vec<f64>> = log.lines().map(milliseconds).collect();
        let Some(times) = times.filter(|times| !times.is_empty()) else {
            return Err(String::from_utf8_lossy(&output.stdout).into());
        };
        let count = f64::from(u32::try_from(times.len())?);
        let rate = count / self.milliseconds * 1000.0;
        Ok([rate, percentile(50, &times), percentile(99, &times)])
    }
}

/// From a line of the log, with start, status and microseconds; `None` if the request failed.
fn milliseconds(line: &str) -> Option<f64> {
    let mut fields = line.split('\t').skip(1);
    let status: u16 = fields.next()?.parse().ok()?;
    let microseconds: f64 = fields.next()?.parse().ok()?;
    (status < 400).then_some(microseconds / 1000.0)
}

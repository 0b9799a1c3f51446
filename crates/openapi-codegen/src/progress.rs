//! Reports the steps of a generation, to cargo or on a terminal.

use std::io::IsTerminal;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{JoinHandle, spawn};
use std::time::{Duration, Instant};

/// A generation that takes longer than this reports its steps even if nobody watches a terminal.
const PATIENCE: Duration = Duration::from_secs(2);

/// Where a generation reports.
pub trait Progress {
    /// A step begins. The one before has ended.
    fn step(&mut self, step: &str);
    /// Something that a developer should know, but that is no error.
    fn warn(&mut self, warning: &str);
}

/// For a build script. `cargo build -vv` prints the duration of each step.
#[derive(Debug, Default)]
pub struct Cargo {
    step: Option<(String, Instant)>,
}

impl Cargo {
    fn end(&mut self) {
        if let Some((step, start)) = self.step.take() {
            println!("{step}: {} ms", start.elapsed().as_millis());
        }
    }
}

impl Progress for Cargo {
    fn step(&mut self, step: &str) {
        self.end();
        self.step = Some((step.to_owned(), Instant::now()));
    }

    fn warn(&mut self, warning: &str) {
        // cargo says that it is a warning.
        for line in warning.trim_start_matches("warning: ").lines() {
            println!("cargo::warning={line}");
        }
    }
}

impl Drop for Cargo {
    fn drop(&mut self) {
        self.end();
    }
}

/// For a command line: warnings, and the steps if standard error is a terminal, or from two seconds on.
#[derive(Debug)]
pub struct Terminal {
    steps: Option<Sender<String>>,
    printer: Option<JoinHandle<()>>,
}

impl Default for Terminal {
    fn default() -> Self {
        let (sender, steps) = channel();
        Self {
            steps: Some(sender),
            printer: Some(spawn(move || print(&steps))),
        }
    }
}

impl Progress for Terminal {
    fn step(&mut self, step: &str) {
        // The other end exists until this one is dropped.
        let _is_sent = self.steps.as_ref().map(|steps| steps.send(step.to_owned()));
    }

    fn warn(&mut self, warning: &str) {
        eprintln!("{warning}");
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.steps = None;
        let _is_joined = self.printer.take().map(JoinHandle::join);
    }
}

fn print(steps: &Receiver<String>) {
    if !std::io::stderr().is_terminal() {
        let start = Instant::now();
        let mut last = None;
        loop {
            match steps.recv_timeout(PATIENCE.saturating_sub(start.elapsed())) {
                Ok(step) => last = Some(step),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        if let Some(step) = last {
            eprintln!("{step}");
        }
    }
    for step in steps {
        eprintln!("{step}");
    }
}

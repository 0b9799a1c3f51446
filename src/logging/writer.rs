//! The thread that writes log lines.
//!
//! A program that writes to a pipe which nobody reads waits forever. Here only this thread waits. Lines that exceed the
//! memory for waiting ones are dropped and counted.
//!
//! `tracing-appender` does the same, but at the end of the process it prints to standard output if its queue is full, and so
//! waits for the reader again if that is the same pipe (`2>&1`, or the journal). Its queue has a maximum of lines, not of
//! bytes.

use std::io::{self, Write};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use metrics::counter;
use tracing::Metadata;
use tracing_subscriber::fmt::MakeWriter;

use super::escape::{Notation, escape};

/// The maximum size of all lines that wait, in bytes.
const MAX_WAITING_BYTES: usize = 1 << 20;

/// The minimum time between two lines that say how many were dropped.
const REPORT_INTERVAL: Duration = Duration::from_secs(1);

/// The maximum time that the end of the process waits for the lines before it.
const FLUSH_TIMEOUT: Duration = Duration::from_secs(1);

/// The interval at which [`LineWriter::flush`] looks.
const FLUSH_INTERVAL: Duration = Duration::from_millis(2);

/// Accepts log lines, and never waits.
pub(super) struct LineWriter {
    notation: Notation,
    sender: Sender<Vec<u8>>,
    /// The size of the lines that are not written yet.
    waiting_bytes: AtomicUsize,
    /// The number of dropped lines that no line has reported yet.
    dropped: AtomicU64,
}

impl LineWriter {
    /// A writer, and the lines that it passes to its thread.
    pub fn new(notation: Notation) -> (Self, Receiver<Vec<u8>>) {
        let (sender, lines) = mpsc::channel();
        let writer = Self {
            notation,
            sender,
            waiting_bytes: AtomicUsize::new(0),
            dropped: AtomicU64::new(0),
        };
        (writer, lines)
    }

    /// Starts the thread.
    pub fn start(
        &'static self,
        lines: Receiver<Vec<u8>>,
        output: impl Write + Send + 'static,
    ) -> io::Result<()> {
        let log = thread::Builder::new().name("log".to_owned());
        log.spawn(move || self.write_lines(&lines, output))?;
        Ok(())
    }

    /// Writes a line, even if too many wait.
    pub fn send(&self, line: Vec<u8>) {
        self.waiting_bytes.fetch_add(line.len(), Ordering::AcqRel);
        // The thread ends with the process.
        drop(self.sender.send(line));
    }

    /// Writes a line, unless too many wait.
    fn send_or_drop(&self, line: Vec<u8>) {
        let waiting = self.waiting_bytes.load(Ordering::Acquire);
        if waiting.saturating_add(line.len()) > MAX_WAITING_BYTES {
            self.count_dropped();
        } else {
            self.send(line);
        }
    }

    /// Waits until all lines are written, at most for [`FLUSH_TIMEOUT`].
    pub fn flush(&self) {
        let deadline = Instant::now() + FLUSH_TIMEOUT;
        while self.waiting_bytes.load(Ordering::Acquire) > 0 && Instant::now() < deadline {
            thread::sleep(FLUSH_INTERVAL);
        }
    }

    fn count_dropped(&self) {
        self.dropped.fetch_add(1, Ordering::Relaxed);
        counter!("log_lines_dropped_total").increment(1);
    }

    fn write_lines(&self, lines: &Receiver<Vec<u8>>, mut output: impl Write) {
        let mut reported = Instant::now();
        loop {
            match lines.recv_timeout(REPORT_INTERVAL) {
                Ok(line) => {
                    if output.write_all(&line).is_err() {
                        self.count_dropped();
                    }
                    self.waiting_bytes.fetch_sub(line.len(), Ordering::AcqRel);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if reported.elapsed() >= REPORT_INTERVAL {
                self.report_dropped();
                reported = Instant::now();
            }
        }
    }

    fn report_dropped(&self) {
        let lines = self.dropped.swap(0, Ordering::Relaxed);
        if lines > 0 {
            tracing::warn!(lines, "dropped log lines, nothing read them fast enough");
        }
    }
}

impl MakeWriter<'_> for &'static LineWriter {
    type Writer = Line;

    fn make_writer(&self) -> Line {
        Line {
            writer: self,
            may_be_dropped: true,
        }
    }

    fn make_writer_for(&self, metadata: &Metadata<'_>) -> Line {
        Line {
            writer: self,
            // The line that says how many were dropped.
            may_be_dropped: metadata.target() != module_path!(),
        }
    }
}

/// Receives a formatted line.
pub(super) struct Line {
    writer: &'static LineWriter,
    may_be_dropped: bool,
}

impl Write for Line {
    /// `tracing-subscriber` writes a line as a whole.
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let escaped = escape(line, self.writer.notation);
        if self.may_be_dropped {
            self.writer.send_or_drop(escaped);
        } else {
            self.writer.send(escaped);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

//! Logs to standard error.
//!
//! - `writer`: a thread writes the lines, so that nothing waits for whoever reads them;
//! - `escape`: a line is one line, and cannot control a terminal;
//! - `condition`: something that may fail for a while.
//!
//! Text that a client chooses is logged through [`bounded`].

mod condition;
mod escape;
mod writer;

use std::backtrace::{Backtrace, BacktraceStatus};
use std::borrow::Cow;
use std::io::{self, IsTerminal, Write};
use std::panic::PanicHookInfo;
use std::sync::OnceLock;

use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer, Registry};

pub use self::condition::Condition;
use self::escape::Notation;
use self::writer::LineWriter;
use crate::settings::{LogFormat, LogSettings};

/// What receives spans and events beside the log.
pub type SubscriberLayer = Box<dyn Layer<Registry> + Send + Sync>;

/// The maximum size of the message of a panic, in bytes.
const MAX_PANIC_BYTES: usize = 1000;

/// The writer of this process, once logging has been started.
static WRITER: OnceLock<LineWriter> = OnceLock::new();

/// Starts logging, and traces if there are any. Call it once.
///
/// # Errors
/// Fails if `RUST_LOG` is invalid, if there can be no further thread, or if logging was started before.
pub fn start(
    settings: &LogSettings,
    traces: Option<SubscriberLayer>,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let filter =
        EnvFilter::try_new(&settings.log_filter).map_err(|error| format!("RUST_LOG: {error}"))?;
    let has_colours = io::stderr().is_terminal() && settings.log_format == LogFormat::Pretty;
    let notation = match settings.log_format {
        LogFormat::Json => Notation::Json,
        LogFormat::Pretty if has_colours => Notation::ColouredText,
        LogFormat::Pretty => Notation::Text,
    };
    let (writer, lines) = LineWriter::new(notation);
    let writer = WRITER.get_or_init(|| writer);
    writer.start(lines, io::stderr())?;
    let lines = tracing_subscriber::fmt::layer()
        .with_ansi(has_colours)
        .with_writer(writer);
    let lines = match settings.log_format {
        LogFormat::Pretty => lines.boxed(),
        LogFormat::Json => lines.json().boxed(),
    };
    let registry = tracing_subscriber::registry();
    match traces {
        // One filter for everything costs less.
        None => registry.with(lines).with(filter).try_init()?,
        Some(traces) => {
            let layers = vec![lines.with_filter(filter).boxed(), traces];
            registry.with(layers).try_init()?;
        }
    }
    std::panic::set_hook(Box::new(log_panic));
    Ok(())
}

/// Prints the error that ends the process, after the log lines that wait.
pub fn print_error(error: impl std::fmt::Display) {
    let line = format!("Error: {error}\n");
    match WRITER.get() {
        Some(writer) => writer.send(line.into_bytes()),
        // Nobody may be left to read it.
        None => drop(io::stderr().write_all(line.as_bytes())),
    }
}

/// Waits until the lines that wait are written, but not for long: perhaps nobody reads them.
pub fn flush() {
    if let Some(writer) = WRITER.get() {
        writer.flush();
    }
}

/// Returns the start of a text, at most `max_bytes` of it, and an ellipsis if that is not all of it.
#[must_use]
pub fn bounded(text: &str, max_bytes: usize) -> Cow<'_, str> {
    if text.len() <= max_bytes {
        return text.into();
    }
    format!("{}…", &text[..text.floor_char_boundary(max_bytes)]).into()
}

/// The default hook would write to standard error itself, and wait for whoever reads it.
fn log_panic(panic: &PanicHookInfo<'_>) {
    let backtrace = Backtrace::capture();
    let has_backtrace = backtrace.status() == BacktraceStatus::Captured;
    let cause = panic.payload_as_str().unwrap_or_default();
    tracing::error!(
        cause = &*bounded(cause, MAX_PANIC_BYTES),
        location = panic.location().map(tracing::field::display),
        backtrace = has_backtrace.then(|| tracing::field::display(&backtrace)),
        "panic"
    );
}

#[cfg(test)]
mod tests {
    use super::bounded;

    #[test]
    fn a_long_text_ends_with_an_ellipsis_and_no_half_character() {
        assert_eq!(bounded("four", 4), "four");
        assert_eq!(bounded("longer", 4), "long…");
        assert_eq!(bounded("aéé", 4), "aé…");
    }
}

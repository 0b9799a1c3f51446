//! The whole run, from empty databases to the report.

use std::time::Duration;

use crate::Failure;
use crate::load::Window;
use crate::measurements::{Creating, LoggingIn, Reading, ReadingWhileWriting, replica, start};
use crate::progress::Progress;
use crate::report::{Report, machine};
use crate::settings::{Part, Settings};
use crate::stage::Stage;

/// About how long everything takes that is not measured in rounds.
const REST: Duration = Duration::from_secs(55);

/// What every measurement is given.
pub struct Round<'a> {
    pub name: String,
    pub window: Window,
    pub progress: &'a Progress,
}

impl Round<'_> {
    /// Tells that a measurement begins.
    pub fn begin(&self, what: &str) {
        let what = format!("{}: {what}", self.name);
        self.progress.timed(&what, self.window.whole());
    }
}

/// Measures everything, prints the report and writes it to its file. A bar that is missed is no failure.
pub async fn everything(settings: &Settings) -> Result<(), Failure> {
    let rounds = settings.rounds.get();
    let window = Window {
        warm_up: Duration::from_millis(300).min(settings.seconds / 4),
        counted: settings.seconds,
    };
    let wants = |part| settings.wants(part);
    let steps = [
        (Part::Reading, Reading::STEPS),
        (Part::LoggingIn, LoggingIn::STEPS),
        (Part::WhileWriting, ReadingWhileWriting::STEPS),
        (Part::Creating, Creating::STEPS),
    ];
    let steps = steps.into_iter().filter(|(part, _)| wants(*part));
    let a_round: u32 = steps.map(|(_, steps)| steps).sum();
    let progress = Progress::new(window.whole() * a_round * rounds + REST);
    let mut stage = Stage::set_up(settings, &progress).await?;

    let mut reading = Reading::default();
    let mut while_writing = ReadingWhileWriting::default();
    let mut logging_in = LoggingIn::default();
    let mut creating = Creating::default();
    for number in 1..=rounds {
        let round = Round {
            name: format!("round {number}/{rounds}"),
            window,
            progress: &progress,
        };
        if wants(Part::Reading) {
            reading.measure(&stage, &round).await?;
        }
        if wants(Part::LoggingIn) {
            logging_in.measure(&stage, &round).await?;
        }
        if wants(Part::WhileWriting) {
            while_writing.measure(&stage, &round).await?;
        }
        if wants(Part::Creating) {
            creating.measure(&mut stage.writing, &round).await?;
        }
    }

    let mut tables = Vec::new();
    if wants(Part::Reading) {
        tables.extend([reading.table(), reading.sizes()]);
    }
    if wants(Part::WhileWriting) {
        tables.push(while_writing.table());
    }
    if wants(Part::Creating) {
        tables.push(creating.table());
    }
    if wants(Part::Replica) {
        tables.push(replica::measure(&stage, &progress).await?);
    }
    if wants(Part::Start) {
        tables.extend(start::measure(&stage, window, &progress).await?);
    }
    if wants(Part::LoggingIn) {
        tables.push(logging_in.table());
    }
    let report = Report {
        tables,
        conditions: machine::conditions(settings, &stage.postgres).await?,
    };
    println!("{report}");
    if settings.wants_everything() {
        std::fs::write(&settings.results, report.to_string())?;
        let results = settings.results.display();
        progress.step(&format!("done; this is in {results} too"));
    }
    Ok(())
}

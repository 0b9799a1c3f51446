//! The whole run, from empty databases to the report.

use std::time::Duration;

use crate::Failure;
use crate::load::Window;
use crate::measurements::{Creating, LoggingIn, Reading, ReadingWhileWriting, replica, start};
use crate::progress::Progress;
use crate::report::{Report, machine};
use crate::settings::Settings;
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
    let a_round = Reading::STEPS + ReadingWhileWriting::STEPS + LoggingIn::STEPS + Creating::STEPS;
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
        reading.measure(&stage, &round).await?;
        logging_in.measure(&stage, &round).await?;
        while_writing.measure(&stage, &round).await?;
        creating.measure(&mut stage.writing, &round).await?;
    }

    let replica = replica::measure(&stage, &progress).await?;
    let (start, slow_clients) = start::measure(&stage, window, &progress).await?;
    let report = Report {
        tables: vec![
            reading.table(),
            reading.sizes(),
            while_writing.table(),
            creating.table(),
            replica,
            start,
            slow_clients,
            logging_in.table(),
        ],
        conditions: machine::conditions(settings, &stage.postgres).await?,
    };
    println!("{report}");
    std::fs::write(&settings.results, report.to_string())?;
    let results = settings.results.display();
    progress.step(&format!("done; this is in {results} too"));
    Ok(())
}

//! Reading while somebody writes.

use super::contest::{Asked, paths};
use super::writers::{PACE, WRITERS, WRITTEN, write};
use super::{CONNECTIONS, middle, middle_ratio};
use crate::Failure;
use crate::catalogue::LARGE;
use crate::http::get;
use crate::load::{Exchange, Measured, median, send};
use crate::report::{Bar, Table, fine, number, verdict};
use crate::run::Round;
use crate::stage::Stage;

const READS: [(&str, Asked); 2] = [
    ("list of 100", Asked::Page("")),
    ("one by id", Asked::Model),
];

/// The measurements of one kind of reads, by round.
#[derive(Default)]
struct Reads {
    quiet: Vec<Measured>,
    disturbed: Vec<Measured>,
    /// Writes a second.
    writes: Vec<f64>,
}

#[derive(Default)]
pub struct ReadingWhileWriting([Reads; READS.len()]);

impl ReadingWhileWriting {
    /// Measurements of a round.
    pub const STEPS: u32 = 4;

    pub async fn measure(&mut self, stage: &Stage, round: &Round<'_>) -> Result<(), Failure> {
        let address = stage.writing.ours.address;
        for ((name, asked), reads) in READS.into_iter().zip(&mut self.0) {
            let paths = paths(asked, LARGE - WRITTEN).into_iter();
            let exchanges: Vec<Exchange> = paths
                .map(|path| Exchange::of_any_length(get(&path, "")))
                .collect();
            let quiet = format!("{name} while nobody writes");
            round.begin(&quiet);
            let read = send(
                &quiet,
                address,
                CONNECTIONS,
                exchanges.clone(),
                round.window,
            );
            reads.quiet.push(read.await?);
            let disturbed = format!("{name} while somebody writes");
            round.begin(&disturbed);
            let (measured, written) = tokio::try_join!(
                send(&disturbed, address, CONNECTIONS, exchanges, round.window),
                write(&stage.writing, round.window),
            )?;
            reads.disturbed.push(measured);
            reads.writes.push(written.rate);
        }
        Ok(())
    }

    pub fn table(&self) -> Table {
        let rows = READS.iter().zip(&self.0).map(|((name, _), reads)| {
            let kept = middle_ratio(&reads.disturbed, &reads.quiet, |measured| measured.rate);
            vec![
                (*name).to_owned(),
                number(middle(&reads.quiet, |measured| measured.rate)),
                number(middle(&reads.disturbed, |measured| measured.rate)),
                fine(kept),
                number(median(reads.writes.iter().copied())),
                verdict(&[("kept", Bar::AtLeast(0.9), kept)]),
            ]
        });
        Table {
            title: "Reading while somebody writes",
            about: format!(
                "Reads of `ours` with 100,000 models over {CONNECTIONS} connections, alone and beside {WRITERS} others, \
                 each of which changes a model every {} ms.",
                PACE.as_millis()
            ),
            head: &[
                "what",
                "alone, a second",
                "beside writes",
                "ratio",
                "writes a second",
                "bar",
            ],
            rows: rows.collect(),
        }
    }
}

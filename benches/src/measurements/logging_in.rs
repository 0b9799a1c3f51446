//! Logging in, which costs what a password costs.

use super::middle;
use crate::Failure;
use crate::bare::check_passwords;
use crate::load::{Exchange, Measured, median, send};
use crate::report::{Table, fine, number};
use crate::run::Round;
use crate::servers::ours::log_in;
use crate::stage::Stage;

const CONNECTIONS: usize = 2;

#[derive(Default)]
pub struct LoggingIn {
    measured: Vec<Measured>,
    /// Passwords a second, of one thread.
    bare: Vec<f64>,
}

impl LoggingIn {
    /// Measurements of a round.
    pub const STEPS: u32 = 2;

    pub async fn measure(&mut self, stage: &Stage, round: &Round<'_>) -> Result<(), Failure> {
        let what = "logging in";
        round.begin(what);
        let address = stage.writing.ours.address;
        let exchanges = vec![Exchange::of_any_length(log_in())];
        let measured = send(what, address, CONNECTIONS, exchanges, round.window);
        self.measured.push(measured.await?);
        round.begin("checking passwords without a server");
        self.bare.push(check_passwords(round.window.counted)?);
        Ok(())
    }

    pub fn table(&self) -> Table {
        let ratios = self.measured.iter().zip(&self.bare);
        let of_bare = median(ratios.map(|(measured, bare)| measured.rate / bare));
        Table {
            title: "Logging in",
            about: format!(
                "{CONNECTIONS} connections to `ours`, beside one thread that does nothing but hash passwords with the \
                 same parameters: a password is meant to be slow, and two are checked at a time."
            ),
            head: &[
                "a second",
                "p50 ms",
                "p99 ms",
                "one thread, a second",
                "ratio",
            ],
            rows: vec![vec![
                number(middle(&self.measured, |measured| measured.rate)),
                fine(middle(&self.measured, |measured| measured.p50)),
                fine(middle(&self.measured, |measured| measured.p99)),
                number(median(self.bare.iter().copied())),
                fine(of_bare),
            ]],
        }
    }
}

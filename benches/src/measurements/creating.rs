//! Creating models, beside a client that does no more than commit the same rows.

use super::{middle, middle_ratio};
use crate::Failure;
use crate::bare::BODY;
use crate::http::{MODELS, send_json};
use crate::load::{Exchange, Measured, Stopwatch, send};
use crate::report::{Bar, Table, fine, number, verdict};
use crate::run::Round;
use crate::servers::Server;
use crate::stage::Writing;

/// The measurements on one kind of database, by round.
#[derive(Default)]
struct Created {
    bare: Vec<Measured>,
    one: Vec<Measured>,
    eight: Vec<Measured>,
}

#[derive(Default)]
pub struct Creating {
    postgres: Created,
    sqlite: Created,
}

impl Creating {
    /// Measurements of a round.
    pub const STEPS: u32 = 6;

    pub async fn measure(
        &mut self,
        writing: &mut Writing,
        round: &Round<'_>,
    ) -> Result<(), Failure> {
        round.begin("creating on PostgreSQL without a server");
        let mut stopwatch = Stopwatch::start(round.window);
        while let Some(begun) = stopwatch.next() {
            writing.bare.create().await?;
            stopwatch.stop(begun);
        }
        self.postgres.without(stopwatch, round);
        self.postgres
            .measure(
                "creating on PostgreSQL",
                &writing.ours,
                &writing.token,
                round,
            )
            .await?;

        round.begin("creating on SQLite without a server");
        let mut stopwatch = Stopwatch::start(round.window);
        while let Some(begun) = stopwatch.next() {
            writing.bare_embedded.create()?;
            stopwatch.stop(begun);
        }
        self.sqlite.without(stopwatch, round);
        self.sqlite
            .measure(
                "creating on SQLite",
                &writing.embedded,
                &writing.embedded_token,
                round,
            )
            .await
    }

    pub fn table(&self) -> Table {
        let rows = [("PostgreSQL", &self.postgres), ("SQLite", &self.sqlite)];
        Table {
            title: "Creating",
            about: "Models made by `ours` with 100,000 present, beside one client without a server that commits the \
                same rows in the same transactions, one after the other."
                .to_owned(),
            head: &[
                "database", "without a server, a second", "one client", "p99 ms", "ratio", "eight clients", "p99 ms",
                "eight by one", "bars",
            ],
            rows: rows.map(|(name, created)| created.row(name)).into(),
        }
    }
}

impl Created {
    fn without(&mut self, stopwatch: Stopwatch, round: &Round<'_>) {
        let measured = Measured::of(stopwatch.samples, round.window.counted);
        self.bare.push(measured);
    }

    async fn measure(
        &mut self,
        what: &str,
        server: &Server,
        token: &str,
        round: &Round<'_>,
    ) -> Result<(), Failure> {
        for (connections, measured) in [(1, &mut self.one), (8, &mut self.eight)] {
            let what = format!("{what}, clients: {connections}");
            round.begin(&what);
            let exchange = Exchange::of_any_length(send_json("POST", MODELS, token, BODY));
            let exchanges = vec![exchange];
            let sent = send(&what, server.address, connections, exchanges, round.window);
            measured.push(sent.await?);
        }
        Ok(())
    }

    fn row(&self, name: &str) -> Vec<String> {
        let of_bare = middle_ratio(&self.one, &self.bare, |measured| measured.rate);
        let by_one = middle_ratio(&self.eight, &self.one, |measured| measured.rate);
        vec![
            name.to_owned(),
            number(middle(&self.bare, |measured| measured.rate)),
            number(middle(&self.one, |measured| measured.rate)),
            fine(middle(&self.one, |measured| measured.p99)),
            fine(of_bare),
            number(middle(&self.eight, |measured| measured.rate)),
            fine(middle(&self.eight, |measured| measured.p99)),
            fine(by_one),
            verdict(&[
                ("one client", Bar::AtLeast(0.7), of_bare),
                ("eight by one", Bar::AtLeast(1.0), by_one),
            ]),
        ]
    }
}

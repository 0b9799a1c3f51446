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
    least: Vec<Measured>,
    one: Vec<Measured>,
    eight: Vec<Measured>,
}

/// What one client is measured by.
#[derive(Clone, Copy)]
enum Beside {
    NoServer,
    LeastServer,
}

impl Beside {
    const fn name(self) -> &'static str {
        match self {
            Self::NoServer => "of that without a server",
            Self::LeastServer => "of the least server",
        }
    }
}

/// What is measured on one kind of database.
struct Servers<'a> {
    database: &'static str,
    least: &'a Server,
    ours: &'a Server,
    token: &'a str,
}

#[derive(Default)]
pub struct Creating {
    postgres: Created,
    sqlite: Created,
}

impl Creating {
    /// Measurements of a round.
    pub const STEPS: u32 = 8;

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
        let servers = Servers {
            database: "PostgreSQL",
            least: &writing.least,
            ours: &writing.ours,
            token: &writing.token,
        };
        self.postgres.measure(servers, round).await?;

        round.begin("creating on SQLite without a server");
        let mut stopwatch = Stopwatch::start(round.window);
        while let Some(begun) = stopwatch.next() {
            writing.bare_embedded.create()?;
            stopwatch.stop(begun);
        }
        self.sqlite.without(stopwatch, round);
        let servers = Servers {
            database: "SQLite",
            least: &writing.least_embedded,
            ours: &writing.embedded,
            token: &writing.embedded_token,
        };
        self.sqlite.measure(servers, round).await
    }

    pub fn table(&self) -> Table {
        Table {
            title: "Creating",
            about: "Models made by `ours` with 100,000 present, beside one client without a server that commits the \
                same rows in the same transactions, one after the other, and beside one client of the least server: axum, \
                which does this for every request and nothing else. Without a server a file is called, not asked: there \
                one exchange over HTTP takes more than the bar leaves, and the least server is what counts."
                .to_owned(),
            head: &[
                "database", "without a server, a second", "least server", "one client", "p99 ms",
                "of that without a server", "of the least server", "eight clients", "p99 ms", "eight by one", "bars",
            ],
            rows: vec![
                self.postgres.row("PostgreSQL", Beside::NoServer),
                self.sqlite.row("SQLite", Beside::LeastServer),
            ],
        }
    }
}

impl Created {
    fn without(&mut self, stopwatch: Stopwatch, round: &Round<'_>) {
        let measured = Measured::of(stopwatch.samples, round.window.counted);
        self.bare.push(measured);
    }

    async fn measure(&mut self, servers: Servers<'_>, round: &Round<'_>) -> Result<(), Failure> {
        let on = servers.database;
        for (what, server, connections, measured) in [
            ("the least server", servers.least, 1, &mut self.least),
            ("one client", servers.ours, 1, &mut self.one),
            ("eight clients", servers.ours, 8, &mut self.eight),
        ] {
            let what = format!("creating on {on}: {what}");
            round.begin(&what);
            let request = send_json("POST", MODELS, servers.token, BODY);
            let exchanges = vec![Exchange::of_any_length(request)];
            let sent = send(&what, server.address, connections, exchanges, round.window);
            measured.push(sent.await?);
        }
        Ok(())
    }

    fn row(&self, name: &str, beside: Beside) -> Vec<String> {
        let of_bare = middle_ratio(&self.one, &self.bare, |measured| measured.rate);
        let of_least = middle_ratio(&self.one, &self.least, |measured| measured.rate);
        let one = match beside {
            Beside::NoServer => of_bare,
            Beside::LeastServer => of_least,
        };
        let by_one = middle_ratio(&self.eight, &self.one, |measured| measured.rate);
        vec![
            name.to_owned(),
            number(middle(&self.bare, |measured| measured.rate)),
            number(middle(&self.least, |measured| measured.rate)),
            number(middle(&self.one, |measured| measured.rate)),
            fine(middle(&self.one, |measured| measured.p99)),
            fine(of_bare),
            fine(of_least),
            number(middle(&self.eight, |measured| measured.rate)),
            fine(middle(&self.eight, |measured| measured.p99)),
            fine(by_one),
            verdict(&[
                (beside.name(), Bar::AtLeast(0.7), one),
                ("eight by one", Bar::AtLeast(1.0), by_one),
            ]),
        ]
    }
}

//! Starting, and the memory of a server.

use std::time::Duration;

use super::contest::{Asked, PAGES, paths};
use super::{CONNECTIONS, slow_clients};
use crate::Failure;
use crate::catalogue::LARGE;
use crate::http::get;
use crate::load::{Exchange, Window, median, send};
use crate::progress::Progress;
use crate::report::machine::memory;
use crate::report::{Bar, Table, number, verdict};
use crate::servers::Server;
use crate::stage::Stage;

/// How often a server is started; the median counts.
const STARTS: u32 = 3;

/// About how long the starts on one database take, and the reads after them.
const STARTS_AND_READS: Duration = Duration::from_secs(5);

/// Starts servers on every catalogue, and has them read. The second table is of clients that do not read.
pub async fn measure(
    stage: &Stage,
    window: Window,
    progress: &Progress,
) -> Result<[Table; 2], Failure> {
    let mut rows = Vec::new();
    let mut slow = Vec::new();
    for catalogue in &stage.catalogues {
        let models = catalogue.models;
        let databases = [
            ("PostgreSQL", &catalogue.postgres_url),
            ("SQLite", &catalogue.sqlite_url),
        ];
        for (database, url) in databases {
            let name = format!("{database}, {} models", number(models.into()));
            progress.timed(&format!("starting on {name}"), STARTS_AND_READS);
            let mut starts = Vec::new();
            for _ in 1..STARTS {
                starts.push(stage.program.start(url).await?.start.as_secs_f64());
            }
            let server = stage.program.start(url).await?;
            starts.push(server.start.as_secs_f64());
            rows.push(row(&name, models, &server, median(starts), window).await?);
            if models == LARGE {
                slow.push(slow_clients::row(&name, &server, progress).await?);
            }
        }
    }
    let start = Table {
        title: "Starting, and memory",
        about: format!(
            "Milliseconds from the start of the process until `/readyz` answers 200 and models can be read, of {STARTS} \
             starts; resident memory in MB then, after reads of every kind, and the most that it was."
        ),
        head: &[
            "what",
            "ready ms",
            "memory MB",
            "after reads",
            "most",
            "bars",
        ],
        rows,
    };
    Ok([start, slow_clients::table(slow)])
}

async fn row(
    name: &str,
    models: u32,
    server: &Server,
    start: f64,
    window: Window,
) -> Result<Vec<String>, Failure> {
    let (ready, _) = memory(server.process());
    read_everything(server, models, window).await?;
    let (after, most) = memory(server.process());
    let bars = if models == LARGE {
        let memory = ("MB", Bar::AtMost(300.0), f64::max(ready, after));
        let start = ("seconds to be ready", Bar::AtMost(3.0), start);
        verdict(&[start, memory])
    } else {
        String::new()
    };
    Ok(vec![
        name.to_owned(),
        number(start * 1000.0),
        number(ready),
        number(after),
        number(most),
        bars,
    ])
}

/// Reads for about a second what the other measurements read too.
async fn read_everything(server: &Server, models: u32, window: Window) -> Result<(), Failure> {
    let window = Window {
        warm_up: Duration::ZERO,
        counted: window.counted.min(Duration::from_secs(1)),
    };
    for asked in [Asked::Model].into_iter().chain(PAGES.map(Asked::Page)) {
        let paths = paths(asked, models).into_iter();
        let exchanges = paths
            .map(|path| Exchange::of_any_length(get(&path, "")))
            .collect();
        let what = "reads of a new server";
        send(what, server.address, CONNECTIONS, exchanges, window).await?;
    }
    Ok(())
}

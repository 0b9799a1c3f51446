//! The order of the steps, from empty databases to the report.

use postgres::{Client, NoTls};
use tokio::runtime::Runtime;

use crate::Result;
use crate::baselines::bare::Bare;
use crate::databases::{LARGE, SMALL, copy_postgres, fill_postgres, fill_sqlite};
use crate::load::H2load;
use crate::program::Program;
use crate::reading::Reading;
use crate::report::{Bar, Report};
use crate::settings::{Part, Settings};
use crate::{reading, start, writing};

/// Measures everything, prints the report and writes it to its file. A missed bar is not an error.
pub fn run(settings: &Settings) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut report = Report::new(H2load::new(settings.seconds)?);

    report.progress("filling databases");
    let small = fill_postgres(settings, "bench_small", SMALL)?;
    let large = fill_postgres(settings, "bench_large", LARGE)?;
    let written = copy_postgres(settings, "bench_written", "bench_large")?;
    let bare = copy_postgres(settings, "bench_bare", "bench_large")?;
    let small_file = fill_sqlite(settings, &folder.path().join("small.db"), SMALL)?;
    let large_file = fill_sqlite(settings, &folder.path().join("large.db"), LARGE)?;

    if settings.includes(Part::Start) {
        for database in [&small, &small_file, &large, &large_file] {
            start::measure(settings, database, &mut report)?;
        }
    }

    report.progress("starting servers");
    let runtime = Runtime::new()?;
    let small = Reading::start(settings, &runtime, &small)?;
    let large = Reading::start(settings, &runtime, &large)?;
    let postgres = Program::start(settings, &written)?;
    let sqlite = Program::start(settings, &large_file)?;
    let mut bare = Bare::connect(&bare, settings.seconds)?;
    let mut server = Client::connect(&settings.postgres_url, NoTls)?;
    let version: String = server.query_one("SHOW server_version", &[])?.try_get(0)?;
    // Otherwise PostgreSQL writes its pages during the measurements.
    server.batch_execute("CHECKPOINT")?;

    for round in 1..=settings.rounds {
        report.round = format!("round {round}/{}: ", settings.rounds);
        if settings.includes(Part::Reading) {
            reading::measure(&small, &large, &mut report)?;
        }
        if settings.includes(Part::BesideWrites) {
            writing::read_beside_writes(&postgres, &mut report)?;
        }
        if settings.includes(Part::Creating) {
            let rate = writing::create(&postgres, "PostgreSQL", Bar::Min(2.0), &mut report)?;
            writing::create_bare(&mut bare, rate, &mut report)?;
            writing::create(&sqlite, "SQLite", Bar::Unset, &mut report)?;
        }
        if settings.includes(Part::LogIn) {
            writing::log_in(&postgres, &mut report)?;
        }
    }
    report.round.clear();

    if settings.includes(Part::Replica) {
        report.progress("writes that a replica shows");
        // Started only now, because following all the writes would take CPU time from the other servers.
        let replica = Program::start(settings, &written)?;
        writing::replicate(&postgres, &replica, &mut report)?;
    }

    let text = report.markdown(settings, &version)?;
    println!("{text}");
    if settings.only.is_none() {
        std::fs::write(&settings.results, text)?;
        report.progress(&format!("wrote {}", settings.results.display()));
    }
    Ok(())
}

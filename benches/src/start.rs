//! Time to start, memory, and memory while clients read nothing.

use std::io::Write;
use std::net::TcpStream;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::Result;
use crate::databases::{Database, LARGE};
use crate::http::{MODELS, get_bytes, get_compressed};
use crate::program::Program;
use crate::reading::{CLIENTS, by_id, compressed_list, deep_page, list};
use crate::report::Bar::{Max, Unset};
use crate::report::Report;
use crate::settings::Settings;

/// Starts on each database; the medians count.
const STARTS: u32 = 3;

const STALLED_CLIENTS: u32 = 10;
const STALLED: Duration = Duration::from_secs(2);

/// Starts the program on a database that is only read.
pub fn measure(settings: &Settings, database: &Database, report: &mut Report) -> Result<()> {
    let name = format!("{} models, {}", database.models, database.system);
    report.progress(&format!("starting with {name}"));
    for _ in 0..STARTS {
        let program = Program::start(settings, database)?;
        let (seconds, memory) = (program.start.as_secs_f64(), program.memory());
        report.value(format!("{name}: seconds to start"), seconds, Max(3.0));
        report.value(format!("{name}: MB after start"), memory, Max(300.0));
    }
    let program = Program::start(settings, database)?;
    for requests in [list(), deep_page(), by_id(database.models)] {
        report.h2load.run(program.address, CLIENTS, &requests)?;
    }
    let memory = program.memory();
    report.value(format!("{name}: MB after reads"), memory, Max(300.0));
    if database.models == LARGE {
        compress(&program, &name, report)?;
        let what = format!("{name}: MB while {STALLED_CLIENTS} clients read nothing");
        report.value(what, stall(&program)?, Unset);
    }
    Ok(())
}

/// Measures the sizes of compressed lists, and the memory after compressed reads.
fn compress(program: &Program, name: &str, report: &mut Report) -> Result<()> {
    let limits = [
        ("100", 100, Unset),
        ("10,000", 10_000, Max(0.08)),
        ("all", i64::MAX, Unset),
    ];
    for (what, limit, bar) in limits {
        let path = format!("{MODELS}?limit={limit}");
        let plain = get_bytes(program.address, &path)?.len();
        for coding in ["gzip", "br", "zstd"] {
            let begun = Instant::now();
            let compressed = get_compressed(program.address, &path, coding)?.len();
            let milliseconds = begun.elapsed().as_secs_f64() * 1000.0;
            let what = format!("{name}: list of {what}, {coding}");
            report.value(format!("{what}: ms"), milliseconds, Unset);
            #[expect(
                clippy::cast_precision_loss,
                reason = "a double is precise enough for sizes"
            )]
            let ratio = compressed as f64 / plain as f64;
            report.value(format!("{what}: size / plain"), ratio, bar);
        }
    }
    for coding in ["gzip", "br", "zstd"] {
        report
            .h2load
            .run(program.address, CLIENTS, &compressed_list(coding))?;
    }
    let memory = program.memory();
    report.value(
        format!("{name}: MB after compressed reads"),
        memory,
        Max(300.0),
    );
    Ok(())
}

/// Returns the maximum resident memory in MB while clients that requested everything read nothing.
fn stall(program: &Program) -> Result<f64> {
    let path = format!("{MODELS}?limit={}", i64::MAX);
    let mut clients = Vec::new();
    for _ in 0..STALLED_CLIENTS {
        let mut client = TcpStream::connect(program.address)?;
        write!(client, "GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n")?;
        clients.push(client);
    }
    let (begun, mut max) = (Instant::now(), 0.0);
    while begun.elapsed() < STALLED {
        sleep(Duration::from_millis(20));
        max = f64::max(max, program.memory());
    }
    Ok(max)
}

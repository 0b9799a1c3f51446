//! What the numbers depend on.

use std::process::Command;

use generation_models::clock::Clock;

use crate::Failure;
use crate::catalogue::postgres::Postgres;
use crate::settings::Settings;

/// The machine, the versions and the command: names and values.
pub async fn conditions(
    settings: &Settings,
    postgres: &Postgres,
) -> Result<Vec<(&'static str, String)>, Failure> {
    let date = Clock::system().now().format("%Y-%m-%d %H:%M UTC");
    let (rounds, seconds) = (settings.rounds, settings.seconds.as_secs_f64());
    Ok(vec![
        ("date", date.to_string()),
        ("processor", format!("{}, {} cores", processor(), cores())),
        ("kernel", file("/proc/sys/kernel/osrelease")),
        ("compiler", said("rustc", &["--version"])),
        ("PostgreSQL", postgres.version().await?),
        ("revision", revision()),
        (
            "command",
            format!("`make bench ROUNDS={rounds} SECONDS={seconds}`"),
        ),
    ])
}

/// The resident memory of a process in MB: now, and the most that it ever was. The kernel tells, where it is Linux.
pub fn memory(process: u32) -> (f64, f64) {
    let status = file(&format!("/proc/{process}/status"));
    let field = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let kib = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok());
        kib.map_or(f64::NAN, |kib| kib * 1024.0 / 1e6)
    };
    (field("VmRSS"), field("VmHWM"))
}

fn processor() -> String {
    let facts = file("/proc/cpuinfo");
    let model = facts.lines().find(|line| line.starts_with("model name"));
    let name = model.and_then(|line| line.split_once(": "));
    name.map_or("unknown", |(_, name)| name).to_owned()
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(0, usize::from)
}

/// The results of an earlier run are no change.
const CHANGES: [&str; 6] = [
    "status",
    "--porcelain",
    "--untracked-files=no",
    "--",
    ".",
    ":!benches/RESULTS.md",
];

fn revision() -> String {
    let changed = match said("git", &CHANGES) {
        changed if changed.is_empty() => "",
        _ => ", with changes that are not committed",
    };
    format!(
        "{}{changed}",
        said("git", &["rev-parse", "--short", "HEAD"])
    )
}

fn file(path: &str) -> String {
    let text = std::fs::read_to_string(path);
    text.map_or("unknown".to_owned(), |text| text.trim().to_owned())
}

fn said(program: &str, arguments: &[&str]) -> String {
    match Command::new(program).args(arguments).output() {
        Ok(output) if output.status.success() => {
            String::from_utf8_lossy(&output.stdout).trim().to_owned()
        }
        _ => "unknown".to_owned(),
    }
}

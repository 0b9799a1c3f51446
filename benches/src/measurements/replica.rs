//! How long another server of the same database shows what was before a write.

use std::time::Duration;

use tokio::time::Instant;
use uuid::Uuid;

use crate::Failure;
use crate::catalogue::id;
use crate::http::{Connection, MODELS, get, send_json};
use crate::load::Measured;
use crate::progress::Progress;
use crate::report::{Bar, Table, fine, verdict};
use crate::stage::Stage;

const WRITES: u32 = 200;

/// A server that shows a write later than this never will.
const LONGEST: Duration = Duration::from_secs(30);

/// Writes on one server, and after each asks the other until it shows what was written.
pub async fn measure(stage: &Stage, progress: &Progress) -> Result<Table, Failure> {
    let writing = &stage.writing;
    progress.timed("a write, seen by another server", Duration::from_secs(2));
    let mut writer = Connection::open(writing.ours.address).await?;
    // Started only now: it follows every write, and would take its part of the machine from all that was measured.
    let replica = stage.program.start(&writing.postgres_url).await?;
    let mut reader = Connection::open(replica.address).await?;
    let mut samples = Vec::new();
    for number in 1..=WRITES {
        let path = format!("{MODELS}{}", id(number));
        let name = Uuid::new_v4().to_string();
        let body = format!(r#"{{"name":"{name}"}}"#);
        let write = send_json("PUT", &path, &writing.token, &body);
        let (status, _) = writer.exchange(&write).await?;
        if status != 200 {
            return Err(format!("a write was answered with status {status}").into());
        }
        let written = Instant::now();
        while !shows(&mut reader, &path, &name).await? {
            if written.elapsed() > LONGEST {
                return Err("a write never showed on another server".into());
            }
        }
        samples.push(written.elapsed());
    }
    let measured = Measured::of(samples, LONGEST);
    Ok(Table {
        title: "Another server of the same database",
        about: format!(
            "{WRITES} writes on one server: milliseconds from the answer until another one shows the change, the \
             request that sees it included."
        ),
        head: &["what", "p50 ms", "p99 ms", "longest ms", "bar"],
        rows: vec![vec![
            "delay".to_owned(),
            fine(measured.p50),
            fine(measured.p99),
            fine(measured.longest),
            verdict(&[("p99 ms", Bar::AtMost(50.0), measured.p99)]),
        ]],
    })
}

async fn shows(reader: &mut Connection, path: &str, name: &str) -> Result<bool, Failure> {
    let answer = reader.fetch(&get(path, "")).await?;
    let model: serde_json::Value = serde_json::from_slice(&answer.body)?;
    Ok(model["name"] == name)
}

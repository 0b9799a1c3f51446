//! Clients that change models at an even pace.

use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::{Instant, interval_at};
use uuid::Uuid;

use crate::Failure;
use crate::catalogue::{LARGE, id};
use crate::http::{Connection, MODELS, send_json};
use crate::load::{Measured, Stopwatch, Window};
use crate::stage::Writing;

/// How many write at once, so that a slow write does not hold up the next.
pub const WRITERS: u32 = 5;

/// The time from one write of a writer to its next: together they make 50 a second.
pub const PACE: Duration = Duration::from_millis(100);

/// How many models are written to, in turn: the last ones, which are not read.
pub const WRITTEN: u32 = 500;

/// Changes models at an even pace, as far as the server keeps up.
pub async fn write(writing: &Writing, window: Window) -> Result<Measured, Failure> {
    let mut writers = JoinSet::new();
    for number in 0..WRITERS {
        let first = Instant::now() + PACE * number / WRITERS;
        let token = writing.token.clone();
        let mut connection = Connection::open(writing.ours.address).await?;
        let mut stopwatch = Stopwatch::start(window);
        writers.spawn(async move {
            let mut pace = interval_at(first, PACE);
            let mut model = LARGE - number;
            while let Some(begun) = stopwatch.next() {
                let path = format!("{MODELS}{}", id(model));
                let body = format!(r#"{{"name":"{}"}}"#, Uuid::new_v4());
                let request = send_json("PUT", &path, &token, &body);
                pace.tick().await;
                let (status, _) = connection.exchange(&request).await?;
                if status != 200 {
                    return Err(format!("a write was answered with status {status}").into());
                }
                stopwatch.stop(begun);
                model -= WRITERS;
                if model <= LARGE - WRITTEN {
                    model = LARGE - number;
                }
            }
            Ok::<_, Failure>(stopwatch.samples)
        });
    }
    let mut samples = Vec::new();
    while let Some(done) = writers.join_next().await {
        samples.extend(done??);
    }
    Ok(Measured::of(samples, window.counted))
}

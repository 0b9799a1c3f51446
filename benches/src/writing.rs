//! Creating models, reading while clients write, logging in, and how soon a replica shows a write.

use std::thread;
use std::time::Instant;

use serde_json::json;

use crate::Result;
use crate::baselines::bare::Bare;
use crate::databases::LARGE;
use crate::http::{MODELS, get_text, put};
use crate::load::Requests;
use crate::program::{LOG_IN, Program, TOKEN};
use crate::reading::{CLIENTS, by_id, compressed_list, list, model};
use crate::report::Bar::{Max, Min, Unset};
use crate::report::{Bar, Report, percentile};

const JSON: &str = "content-type: application/json";

/// While others read, a client writes this often per second.
const WRITES_PER_SECOND: u32 = 50;

/// How many models are written to while others read: the last ones, which are not read.
const WRITTEN: u32 = 3000;

const REPLICA_WRITES: u32 = 200;

fn authorization(program: &Program) -> Result<String> {
    Ok(format!("authorization: Bearer {}", program.token()?))
}

/// Creates copies of the first model, from one client and from many. Returns the rate of the one.
pub fn create(program: &Program, system: &str, bar: Bar, report: &mut Report) -> Result<f64> {
    let body = get_text(program.address, &model(1))?;
    let authorization = authorization(program)?;
    let requests = Requests::new([MODELS.to_owned()], &[&authorization, JSON], &body);
    let name = format!("creating, {system}: 1 client");
    let [one, ..] = report.load(name, program.address, 1, &requests)?;
    let name = format!("creating, {system}: 32 clients");
    let [many, ..] = report.load(&name, program.address, CLIENTS, &requests)?;
    report.value(name + " / 1 client", many / one, bar);
    Ok(one)
}

/// Does the same without a server. `rate` is that of one client of the program.
pub fn create_bare(bare: &mut Bare, rate: f64, report: &mut Report) -> Result<()> {
    report.progress("creating, PostgreSQL: bare client");
    let bare = bare.rate()?;
    let ratio = rate / bare;
    report.value("creating, PostgreSQL: bare client", bare, Unset);
    report.value("creating, PostgreSQL: 1 client / bare", ratio, Min(0.5));
    Ok(())
}

pub fn read_beside_writes(program: &Program, report: &mut Report) -> Result<()> {
    let list = ("list of 100", list());
    let by_id = ("one by id", by_id(LARGE - WRITTEN));
    let gzip = ("list of 100, gzip", compressed_list("gzip"));
    for (name, reads) in [list, by_id, gzip] {
        let alone = format!("{name}, without writes");
        let [alone, ..] = report.load(alone, program.address, CLIENTS, &reads)?;
        let (mut h2load, writes) = (report.h2load, writes(program)?);
        h2load.per_second = Some(WRITES_PER_SECOND);
        let (beside, written) = thread::scope(|scope| {
            let thread = scope.spawn(|| h2load.run(program.address, 1, &writes));
            let name = format!("{name}, beside writes");
            let beside = report.load(name, program.address, CLIENTS, &reads);
            (beside, thread.join())
        });
        let [written, ..] = written.map_err(|_| "a thread panicked")??;
        report.value(format!("{name}, writes beside it"), written, Unset);
        let ratio = beside?[0] / alone;
        // Each write makes the list another one, which is compressed again.
        let bar = if name.ends_with("gzip") { 0.85 } else { 0.9 };
        report.value(format!("{name}, beside writes / without"), ratio, Min(bar));
    }
    Ok(())
}

/// Updates that set a new name, one for each model.
fn writes(program: &Program) -> Result<Requests> {
    let positions = LARGE - WRITTEN + 1..=LARGE;
    let headers = [":method: PUT", &authorization(program)?, JSON];
    let body = json!({ "name": format!("{:?}", Instant::now()) }).to_string();
    Ok(Requests::new(positions.map(model), &headers, &body))
}

pub fn log_in(program: &Program, report: &mut Report) -> Result<()> {
    let form = "content-type: application/x-www-form-urlencoded";
    let requests = Requests::new([TOKEN.to_owned()], &[form], LOG_IN);
    report.load("logging in, 2 clients", program.address, 2, &requests)?;
    Ok(())
}

/// After each write to one server, reads from another on the same database until it shows the write.
pub fn replicate(program: &Program, replica: &Program, report: &mut Report) -> Result<()> {
    let (token, mut samples) = (program.token()?, Vec::new());
    for position in 1..=REPLICA_WRITES {
        let (path, name) = (model(position), format!("Renamed {position}"));
        let body = json!({ "name": name }).to_string();
        put(program.address, &path, &token, &body)?;
        let written = Instant::now();
        while !get_text(replica.address, &path)?.contains(&name) {}
        samples.push(written.elapsed().as_secs_f64() * 1000.0);
    }
    let p99 = percentile(99, &samples);
    report.value("replica shows a write, p99 ms", p99, Max(50.0));
    Ok(())
}

//! Writes `openapi.yaml` with the random schemas, and `cases.rs` with their decoders.

mod components;
mod dice;
mod schemas;

use std::path::Path;
use std::{fs, io};

fn main() -> io::Result<()> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/differential"));
    fs::write(folder.join("openapi.yaml"), components::text())?;
    let mut cases =
        "/// Whether each type accepts a JSON text.\nconst CASES: &[Accepts] = &[\n".to_owned();
    for index in 0..components::SCHEMAS {
        let name = components::name(index);
        let case = format!("    |json| json.decode::<generated::models::{name}>().is_some(),\n");
        cases.push_str(&case);
    }
    fs::write(folder.join("cases.rs"), cases + "];\n")
}

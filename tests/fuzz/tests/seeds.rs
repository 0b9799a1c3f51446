//! Every check holds for every input in `seeds/`.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use generation_models_fuzz::{CHECKS, Server};

#[test]
fn the_server_responds_as_it_must_to_every_seed() {
    let server = Server::start();
    let mut failed = Vec::new();
    for (name, check) in CHECKS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("seeds")
            .join(name);
        let seeds: Vec<_> = fs::read_dir(&folder).expect("seeds").collect();
        assert!(!seeds.is_empty(), "{name} has no seeds");
        for seed in seeds {
            let path = seed.expect("a seed").path();
            let input = fs::read(&path).expect("a file");
            if catch_unwind(AssertUnwindSafe(|| check(&server, &input))).is_err() {
                failed.push(path);
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

//! The golden output: the code of the documents in this workspace that show what is generated.

use std::fs::read_to_string;
use std::path::{Path, PathBuf};

/// The maximum number of lines of a route function.
const MAX_ROUTE: usize = 15;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn documents() -> [PathBuf; 4] {
    let workspace = workspace();
    [
        workspace.join("crates/openapi-runtime/tests/fixture"),
        workspace.join("crates/openapi-runtime/tests/fixture/requests"),
        workspace.join("crates/openapi-runtime/tests/differential"),
        workspace.join("examples/petstore"),
    ]
}

#[test]
fn the_golden_output_is_current() {
    for folder in documents() {
        let (spec, out) = (folder.join("openapi.yaml"), folder.join("generated"));
        let is_current = openapi_codegen::is_current(&spec, &out).unwrap();
        assert!(is_current, "{} is outdated: make generate", out.display());
    }
}

#[test]
fn the_document_for_consumers_is_valid() {
    for folder in documents().into_iter().chain([workspace()]) {
        let document = folder.join("generated/openapi.yaml");
        let report = openapi_codegen::check(&document).unwrap();
        assert_eq!(report.errors, "");
    }
}

#[test]
fn a_route_function_is_short() {
    for folder in documents() {
        for file in folder.join("generated/routes").read_dir().unwrap() {
            let text = read_to_string(file.unwrap().path()).unwrap();
            for function in text.split("\nasync fn ").skip(1) {
                let lines = function.lines().take_while(|line| *line != "}").count() + 1;
                assert!(lines <= MAX_ROUTE, "{lines} lines: {function}");
            }
        }
    }
}

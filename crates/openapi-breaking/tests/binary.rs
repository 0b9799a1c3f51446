//! The binary: what it prints, how it exits, and what it accepts.
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const BASE: &str = include_str!("base.yaml");

/// Compares the base document with an edited one, with this list of accepted changes.
fn run(edits: &[(&str, &str)], accepted: &str) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let mut revision = BASE.to_owned();
    for (old, new) in edits {
        assert!(revision.contains(old), "{old}");
        revision = revision.replace(old, new);
    }
    let write = |name, text: &str| fs::write(folder.path().join(name), text).expect("a file");
    write("base.yaml", BASE);
    write("openapi.yaml", &revision);
    write("accepted.yaml", accepted);
    let arguments = ["base.yaml", "openapi.yaml", "--accepted", "accepted.yaml"];
    command(folder.path(), &arguments)
}

fn command(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-breaking"));
    command.current_dir(folder).args(arguments);
    command.output().expect("an output")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("text")
}

/// Both are errors.
const EDITS: [(&str, &str); 2] = [
    (
        "        name: { type: string, minLength: 1, maxLength: 50, pattern: '^[A-Z]' }\n",
        "",
    ),
    ("x-body-limit: 4096", "x-body-limit: 1024"),
];

const ACCEPTED: &str = "
- id: response-required-property-removed
  pointer: /components/schemas/Pet/properties/name
  reason: Pets have no names any more.
";

#[test]
fn a_document_without_changes_is_compatible() {
    let output = run(&[], "[]");
    assert_eq!(
        text(&output.stdout),
        "errors: 0, warnings: 0, infos: 0, accepted: 0\n"
    );
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn changes_are_printed_with_their_pointers_and_operations() {
    let output = run(&EDITS, "[]");
    let expected = "\
error: the response property `Pet.name` was removed, which was required [response-required-property-removed]
  --> base.yaml:104:9: /components/schemas/Pet/properties/name
  = used by: GET /pets, POST /pets, GET /pets/{id}
error: request bodies may have 1024 bytes instead of 4096 [request-body-limit-decreased]
  --> openapi.yaml:33:21: /paths/~1pets/post/x-body-limit
  = used by: POST /pets
errors: 2, warnings: 0, infos: 0, accepted: 0
";
    assert_eq!(text(&output.stdout), expected);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn an_accepted_error_is_none_and_the_others_are() {
    let output = run(&EDITS, ACCEPTED);
    assert!(text(&output.stdout).contains("  = accepted: Pets have no names any more.\n"));
    assert!(text(&output.stdout).ends_with("errors: 1, warnings: 0, infos: 0, accepted: 1\n"));
    assert_eq!(output.status.code(), Some(1));

    let output = run(&EDITS[..1], ACCEPTED);
    assert!(text(&output.stdout).ends_with("errors: 0, warnings: 0, infos: 0, accepted: 1\n"));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn warnings_are_compatible() {
    let output = run(&[("operationId: search", "operationId: find")], "[]");
    assert!(text(&output.stdout).ends_with("errors: 0, warnings: 1, infos: 0, accepted: 0\n"));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn an_entry_that_accepts_nothing_is_an_error() {
    let output = run(&[], ACCEPTED);
    assert!(
        text(&output.stderr)
            .contains("accepted.yaml: the entry response-required-property-removed at /components")
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn an_entry_needs_a_reason() {
    let output = run(
        &EDITS,
        &ACCEPTED.replace("Pets have no names any more.", "''"),
    );
    assert!(text(&output.stderr).contains("needs a `reason`"));
    assert_eq!(output.status.code(), Some(1));
    let output = run(&EDITS, &ACCEPTED.replace("reason:", "why:"));
    assert!(text(&output.stderr).contains("accepted.yaml: "));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_document_that_cannot_be_compared_is_an_error() {
    let output = run(&[("openapi: 3.1.0", "swagger: '2.0'")], "[]");
    assert_eq!(
        text(&output.stderr),
        "error: openapi.yaml: not an OpenAPI 3.0 or 3.1 document\n"
    );
    assert_eq!(output.status.code(), Some(1));
    let output = run(
        &[("#/components/schemas/Person", "#/components/schemas/Human")],
        "[]",
    );
    let stderr = text(&output.stderr);
    assert!(
        stderr.starts_with("error: the reference `#/components/schemas/Human` does not resolve")
    );
    assert!(stderr.contains("--> openapi.yaml:133:19"));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn other_arguments_are_a_usage_error() {
    let output = command(Path::new("."), &["openapi.yaml"]);
    assert!(text(&output.stderr).starts_with("usage: openapi-breaking BASE SPEC"));
    assert_eq!(output.status.code(), Some(2));
}

//! Problems of documents: each block of `check/edits.txt` is an edit (at its first place)
//! of `check/openapi.yaml` and everything that it causes.

use std::fs;
use std::path::Path;

use openapi_codegen::{Report, check};

/// The problems of a document, one a line: severity, message, position, pointer and help.
fn problems(path: &Path) -> String {
    let report = match check(path) {
        Ok(Report { errors, warnings }) => format!("{errors}\n{warnings}"),
        Err(error) => error.to_string(),
    };
    let mut lines = String::new();
    for problem in report.trim().split("\n\n").map(str::trim) {
        let title = problem.lines().next().unwrap_or_default();
        let mut parts = vec![title.to_owned()];
        for line in problem.lines().map(str::trim) {
            if let Some((_, position)) = line.split_once("openapi.yaml:") {
                parts.push(format!("[{position}]"));
            }
            parts.extend(line.strip_prefix("= at: ").map(str::to_owned));
            parts.extend(
                line.strip_prefix("= help: ")
                    .map(|help| format!("({help})")),
            );
        }
        lines += parts.join(" ").trim();
        lines += "\n";
    }
    lines
}

/// The lines of a block with a prefix, without it.
fn part(block: &str, prefix: &str) -> String {
    let lines = block.lines().filter_map(|line| line.strip_prefix(prefix));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_edit_is_reported_with_position_pointer_and_advice() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check");
    let document = fs::read_to_string(folder.join("openapi.yaml")).unwrap();
    let edits = fs::read_to_string(folder.join("edits.txt")).unwrap();
    let temporary = tempfile::tempdir().unwrap();
    let path = temporary.path().join("openapi.yaml");
    let mut actual = String::new();
    let mut count = 0;
    for block in edits.trim_end().split("\n\n") {
        let edit = block
            .lines()
            .filter(|line| line.starts_with(['#', '-', '+']));
        let mut edited = document.clone();
        if block.contains("# OpenAPI 3.0") {
            edited = edited.replace("openapi: 3.1.0", "openapi: 3.0.3");
        }
        let (old, new) = (part(block, "-"), part(block, "+"));
        assert!(edited.contains(&old), "not in the document: {old}");
        edited = edited.replacen(&old, &new, 1);
        actual.extend(edit.map(|line| format!("{line}\n")));
        fs::write(&path, edited).unwrap();
        actual += &problems(&path);
        actual += "\n";
        count += 1;
    }
    assert!(count >= 60, "{count}");
    if actual.trim_end() != edits.trim_end() {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("edits.txt");
        fs::write(&path, actual).unwrap();
        panic!("edits.txt differs from {}", path.display());
    }
}

/// Several problems as they are printed.
#[test]
fn the_report_is_formatted_like_that_of_a_compiler() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check");
    let path = folder.join("several.yaml");
    let Report { errors, warnings } = check(&path).unwrap();
    let report = (errors + "\n" + &warnings).replace(&format!("{}/", folder.display()), "");
    let expected = fs::read_to_string(folder.join("several.txt")).unwrap();
    assert_eq!(report, expected, "{report}");
}

#[test]
fn the_document_has_no_problems() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/openapi.yaml");
    let Report { errors, warnings } = check(&path).unwrap();
    assert_eq!(errors + &warnings, "");
}

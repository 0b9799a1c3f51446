//! Generates `generated/` from `openapi.yaml`, if the document or the generator has changed. Sets the variables of
//! `src/build_info.rs`.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs};

/// `git archive` writes the commit and its time, in seconds since 1970, into this file.
const ARCHIVE: &str = ".git-archival.txt";

fn main() -> ExitCode {
    set_build_info();
    // `embed_migrations!` does not notice new folders.
    println!("cargo::rerun-if-changed=migrations");
    openapi_codegen::build("openapi.yaml", "generated")
}

/// The date is that of the commit, or `SOURCE_DATE_EPOCH`, so that each build of a commit gives the same binary.
/// `SOURCE_COMMIT` is for builds without a repository.
fn set_build_info() {
    println!("cargo::rerun-if-env-changed=SOURCE_COMMIT");
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    println!("cargo::rerun-if-changed={ARCHIVE}");
    let source = commit_of_archive().or_else(commit_of_repository);
    let (commit, time) = source
        .as_deref()
        .and_then(|text| text.split_once(' '))
        .unzip();
    let variable = |name| env::var(name).ok().filter(|value| !value.is_empty());
    let commit = variable("SOURCE_COMMIT").or_else(|| commit.map(str::to_owned));
    let time = variable("SOURCE_DATE_EPOCH").or_else(|| time.map(str::to_owned));
    let date = time.and_then(|time| chrono::DateTime::from_timestamp(time.parse().ok()?, 0));
    let date = date.map(|date| date.format("%Y-%m-%d").to_string());
    let unknown = || "unknown".to_owned();
    println!(
        "cargo::rustc-env=BUILD_COMMIT={}",
        commit.unwrap_or_else(unknown)
    );
    println!(
        "cargo::rustc-env=BUILD_DATE={}",
        date.unwrap_or_else(unknown)
    );
}

fn commit_of_archive() -> Option<String> {
    let text = fs::read_to_string(ARCHIVE).ok()?;
    (!text.starts_with("$Format")).then(|| text.trim().to_owned())
}

fn commit_of_repository() -> Option<String> {
    // Not a repository that merely contains this folder.
    if !Path::new(".git").exists() {
        return None;
    }
    // Each commit and each checkout changes it.
    let log = git(&["rev-parse", "--git-path", "logs/HEAD"])?;
    if Path::new(&log).exists() {
        println!("cargo::rerun-if-changed={log}");
    }
    git(&["log", "-1", "--format=%H %ct"])
}

fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

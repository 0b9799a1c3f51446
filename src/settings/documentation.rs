//! Checks that the tables in `docs/configuration.md` say what the definitions of the settings say.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use clap::Arg;

use super::sources::{all, is_secret};

const START: &str = "<!-- Generated from src/settings. To change it, run: UPDATE_DOCS=1 cargo test --lib documentation -->";
const END: &str = "<!-- End of the generated part. -->";

#[test]
fn the_documentation_lists_every_setting_as_it_is_defined() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/configuration.md");
    let page = fs::read_to_string(&path).unwrap();
    let (before, rest) = page.split_once(START).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    let expected = format!("{before}{START}\n{}\n{END}{after}", tables());
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, expected).unwrap();
    } else {
        let is_current = page == expected;
        assert!(
            is_current,
            "docs/configuration.md is out of date. To fix this, run: UPDATE_DOCS=1 cargo test --lib documentation"
        );
    }
}

/// A table for each heading of `--help`.
fn tables() -> String {
    let mut tables = String::new();
    let mut heading = None;
    for argument in all() {
        let own = argument.get_help_heading().map(str::to_owned);
        if own != heading {
            let title = own.as_deref().unwrap();
            let header = "| variable | default | meaning |\n| --- | --- | --- |";
            write!(tables, "\n### {title}\n\n{header}\n").unwrap();
            heading = own;
        }
        tables += &row(&argument);
    }
    tables
}

fn row(argument: &Arg) -> String {
    let code = |text: &str| format!("`{text}`");
    let variable = argument.get_env().unwrap().to_str().unwrap();
    let id = argument.get_id().as_str();
    let mut name = code(variable);
    if id != variable.to_lowercase() {
        write!(name, ", flag `--{}`", argument.get_long().unwrap()).unwrap();
    }
    let defaults = argument.get_default_values().iter();
    let defaults = defaults.map(|default| default.to_str().unwrap());
    let default: String = defaults
        .filter(|default| !default.is_empty())
        .map(code)
        .collect();
    let mut meaning = argument.get_help().unwrap().to_string();
    for value in argument.get_possible_values() {
        if let Some(help) = value.get_help() {
            write!(meaning, ". `{}`: {help}", value.get_name()).unwrap();
        }
    }
    if is_secret(argument) && argument.is_hide_set() {
        meaning += ". No flag";
    }
    format!("| {name} | {default} | {} |\n", meaning.replace('|', "\\|"))
}

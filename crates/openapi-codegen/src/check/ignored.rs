//! What a document may contain and no code is generated for: a warning names it once.

use std::collections::BTreeMap;

use serde_json::Value;

use super::objects::Object;
use crate::diagnostics::Problems;
use crate::diagnostics::suggest::{closest, did_you_mean};
use crate::document::kind::Kind;
use crate::document::pointer::{Pointer, items, properties};
use crate::names::is_identifier;
use crate::public::EXTENSIONS;

/// What is ignored, and how often.
#[derive(Default)]
pub struct Ignored(BTreeMap<&'static str, (Pointer, usize)>);

impl Ignored {
    /// Notes what is ignored in one object. Reports extensions that look like a misspelt one.
    pub fn check_object(&mut self, object: &Object<'_>, problems: &mut Problems) {
        let Object { pointer, value, .. } = object;
        match object.kind {
            Kind::Document => {
                let webhooks = properties(&value["webhooks"]).count();
                self.note("webhooks are", pointer.at("webhooks"), webhooks);
                if let Some(dialect) = value["jsonSchemaDialect"].as_str()
                    && !dialect.starts_with("https://spec.openapis.org/oas/3.1/dialect/")
                    && !dialect.starts_with("https://json-schema.org/draft/2020-12/schema")
                {
                    self.note(
                        "another dialect of JSON Schema is",
                        pointer.at("jsonSchemaDialect"),
                        1,
                    );
                }
            }
            Kind::Operation => {
                let callbacks = properties(&value["callbacks"]).count();
                self.note("callbacks are", pointer.at("callbacks"), callbacks);
            }
            Kind::Response => {
                let links = properties(&value["links"]).count();
                self.note("links are", pointer.at("links"), links);
            }
            _ => {}
        }
        let at = pointer.at("servers");
        let with_path = items(&value["servers"])
            .filter(|server| has_path(server))
            .count();
        let what = match object.kind {
            Kind::Document => "the path of a server is",
            _ => "servers of a path or an operation are",
        };
        if matches!(
            object.kind,
            Kind::Document | Kind::Operation | Kind::PathItem
        ) {
            self.note(what, at, with_path);
        }
        extensions(value, pointer, problems);
    }

    fn note(&mut self, what: &'static str, pointer: Pointer, count: usize) {
        if count > 0 {
            self.0.entry(what).or_insert((pointer, 0)).1 += count;
        }
    }

    /// Reports everything that is ignored.
    pub fn report(self, problems: &mut Problems) {
        for (what, (pointer, count)) in self.0 {
            let message = format!("{what} not part of the generated code");
            let problem = problems.warning(&pointer, message).at_key();
            if count > 1 {
                problem.help(format!("this is the first of {count}"));
            }
        }
    }
}

/// Whether the URL of a server has a path besides `/`.
fn has_path(server: &Value) -> bool {
    let url = server["url"].as_str().unwrap_or_default();
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => url.trim_start_matches('/'),
    };
    !path.is_empty()
}

fn extensions(value: &Value, pointer: &Pointer, problems: &mut Problems) {
    for key in ["x-caller", "x-rust-name", "x-rust-type"] {
        if let Some(name) = value.get(key)
            && !name.as_str().is_some_and(is_identifier)
        {
            let problem = problems.error(&pointer.at(key), "this is not an identifier of Rust");
            problem.help("use ASCII letters, digits and `_`; write a keyword as `r#type`");
        }
    }
    for (key, _) in properties(value).filter(|(key, _)| key.starts_with("x-")) {
        if !EXTENSIONS.contains(&key.as_str())
            && let Some(meant) = closest(key, EXTENSIONS)
        {
            let message = format!("unknown extension `{key}`: it is ignored");
            let problem = problems.warning(&pointer.at(key), message).at_key();
            problem.help(did_you_mean(meant));
        }
    }
}

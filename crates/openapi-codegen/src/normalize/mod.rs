//! Rewrites a document so that openapi-generator loses nothing.
//!
//! openapi-generator supports OpenAPI 3.0 well and 3.1 in part: it drops defaults and extensions beside
//! `anyOf: [X, null]`, and ignores `additionalProperties: false`. The normalized document is OpenAPI 3.0; what 3.0 cannot
//! express, and every Rust name, is in `x-` properties for the templates. What neither can express is an error.
//!
//! - `schema`: one schema, with `notation` (equivalent notations), `all_of`, `union` (`anyOf`, `oneOf`), `constraints`
//!   and `keywords` (what is supported); `object`: its properties; `enumeration`: its values;
//! - `operation`: one operation, with `parameter`, `body`, `response` and `security`;
//! - `references`: which schemas refer to which.

mod all_of;
mod body;
mod constraints;
mod enumeration;
mod keywords;
mod notation;
mod object;
mod operation;
mod parameter;
mod references;
mod response;
mod schema;
mod security;
#[cfg(test)]
mod tests;
mod union;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::Error;
use crate::document::{Pointer, properties};
use crate::names::{Names, type_name};

/// The state of one normalization.
struct Normalizer<'a> {
    document: &'a Value,
    /// The Rust names of all types.
    types: Names,
    /// Those of the component schemas of the document, by their names there.
    type_names: BTreeMap<&'a str, String>,
    /// Normalized schemas by Rust name: component schemas, and inline schemas that need a type of their own.
    schemas: Map<String, Value>,
    /// Schemas of error responses. They are not part of the normalized operations.
    error_schemas: Vec<Value>,
    /// Schemas of component parameters and component responses, by `$ref`.
    shared: BTreeMap<String, Value>,
    /// The functions that decode component parameters, by `$ref`.
    functions: BTreeMap<String, String>,
    function_names: Names,
    /// The roles that operations require, by the security scheme of the operation.
    roles: BTreeMap<String, BTreeSet<String>>,
    /// How deeply nested the reference is that is being replaced by its target.
    depth: usize,
}

impl<'a> Normalizer<'a> {
    fn new(document: &'a Value) -> Self {
        let mut types = Names::default();
        let schemas = properties(&document["components"]["schemas"]);
        let type_names = schemas.map(|(key, schema)| {
            let name = name_of(schema, "x-rust-name", || type_name(key));
            (key.as_str(), types.add(&name))
        });
        let type_names = type_names.collect();
        Self {
            document,
            types,
            type_names,
            schemas: Map::new(),
            error_schemas: Vec::new(),
            shared: BTreeMap::new(),
            functions: BTreeMap::new(),
            function_names: Names::default(),
            roles: BTreeMap::new(),
            depth: 0,
        }
    }
}

/// Normalizes a document.
///
/// # Errors
/// At the first value that is not supported.
pub fn normalize(document: &Value) -> Result<Value, Error> {
    let root = Pointer::default();
    let version = document["openapi"].as_str().unwrap_or_default();
    if !(version.starts_with("3.0") || version.starts_with("3.1")) {
        return Err(root
            .at("openapi")
            .error("expected an OpenAPI document of version 3.0 or 3.1"));
    }
    let mut normalizer = Normalizer::new(document);
    let pointer = root.at("components").at("schemas");
    for (key, schema) in properties(&document["components"]["schemas"]) {
        let name = normalizer.type_names[key.as_str()].clone();
        let component = normalizer.component(&name, schema, &pointer.at(key))?;
        if notation::is_named(schema) {
            normalizer.schemas.insert(name, component);
        }
    }
    let paths = normalizer.paths(&root.at("paths"))?;
    normalizer.unmatched_responses()?;
    let security_schemes = normalizer.security_schemes()?;
    let mut schemas = normalizer.schemas;
    references::mark_recursive(&mut schemas);
    references::prune(&mut schemas, &paths, &normalizer.error_schemas);
    Ok(json!({
        "openapi": "3.0.3",
        "info": { "title": document["info"]["title"], "version": document["info"]["version"] },
        "servers": [{ "url": "/" }],
        "paths": paths,
        "components": { "schemas": schemas, "securitySchemes": security_schemes },
    }))
}

/// The description of a node as one line of documentation, else its title.
fn describe(node: &Value) -> Option<Value> {
    let text = node["description"].as_str().or(node["title"].as_str())?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" ").into())
}

/// A name that `node` sets with an extension, else `default`.
fn name_of(node: &Value, extension: &str, default: impl FnOnce() -> String) -> String {
    let name = node[extension].as_str();
    name.map_or_else(default, str::to_owned)
}

/// The property `name` of `node`, unless it is absent.
fn entry(name: &str, node: &Value) -> Option<(String, Value)> {
    node.get(name).map(|value| (name.to_owned(), value.clone()))
}

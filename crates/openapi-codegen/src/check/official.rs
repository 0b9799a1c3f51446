//! The official schemas of OpenAPI 3.0 and 3.1.
//!
//! Each object is validated on its own: in the definition of its kind, the definitions of other kinds accept any value. So
//! a reference needs no alternative in the schema, and an error is about one object.

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

use super::explain;
use super::objects::Object;
use crate::diagnostics::Problems;
use crate::document::Version;
use crate::document::kind::Kind;
use crate::document::pointer::{items, properties};

const V30: &str = include_str!("../../schemas/openapi-3.0.json");
const V31: &str = include_str!("../../schemas/openapi-3.1.json");

/// The schemas of one version.
pub struct Official {
    version: Version,
    schema: Value,
    kinds: BTreeMap<Kind, Option<Definition>>,
}

/// The schema of objects of one kind.
pub struct Definition {
    pub schema: Value,
    validator: Validator,
}

impl Official {
    pub fn new(version: Version) -> Self {
        let text = match version {
            Version::V30 => V30,
            Version::V31 => V31,
        };
        Self {
            version,
            // A test compiles the schemas.
            schema: serde_json::from_str(text).unwrap_or_default(),
            kinds: BTreeMap::new(),
        }
    }

    /// Reports what the official schema forbids.
    pub fn check(&mut self, object: &Object<'_>, problems: &mut Problems) {
        if object.kind == Kind::Schema {
            return;
        }
        if let Some(definition) = self.definition(object.kind)
            && !definition.validator.is_valid(object.value)
        {
            let errors: Vec<_> = definition.validator.iter_errors(object.value).collect();
            explain::report(object, definition, &errors, problems);
        }
    }

    /// The definition of a kind.
    pub fn definition(&mut self, kind: Kind) -> Option<&Definition> {
        let (version, schema) = (self.version, &self.schema);
        let definition = self
            .kinds
            .entry(kind)
            .or_insert_with(|| compile(schema, version, kind));
        definition.as_ref()
    }
}

fn compile(official: &Value, version: Version, kind: Kind) -> Option<Definition> {
    let (section, draft) = match version {
        Version::V30 => ("definitions", Draft::Draft4),
        Version::V31 => ("$defs", Draft::Draft202012),
    };
    let mut definitions = Map::new();
    for (name, definition) in properties(&official[section]) {
        let other = kind_of(name);
        let opaque = name.ends_with("-or-reference") || other.is_some_and(|other| other != kind);
        let definition = if opaque {
            json!({})
        } else {
            without_references(definition)
        };
        definitions.insert(name.clone(), definition);
    }
    let mut schema = if kind == Kind::Document {
        official.clone()
    } else {
        let mut names = definitions.keys();
        let name = names.find(|name| kind_of(name) == Some(kind))?;
        json!({ "$schema": official["$schema"], "$ref": format!("#/{section}/{name}") })
    };
    let root = schema.as_object_mut()?;
    root.remove("id");
    root.remove("$id");
    root.insert(section.to_owned(), definitions.into());
    if version == Version::V30 && kind != Kind::Document {
        // Draft 4 ignores everything beside `$ref`.
        let reference = root.remove("$ref")?;
        root.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
    }
    let validator = jsonschema::options()
        .with_draft(draft)
        .should_validate_formats(false)
        .build(&schema)
        .ok()?;
    Some(Definition { schema, validator })
}

/// The kind that a definition of the official schemas describes.
fn kind_of(definition: &str) -> Option<Kind> {
    let name: String = definition.chars().filter(|c| *c != '-').collect();
    match name.to_lowercase().as_str() {
        "callback" | "callbacks" => Some(Kind::Callback),
        "components" => Some(Kind::Components),
        "encoding" => Some(Kind::Encoding),
        "example" => Some(Kind::Example),
        "header" => Some(Kind::Header),
        "link" => Some(Kind::Link),
        "mediatype" => Some(Kind::MediaType),
        "operation" => Some(Kind::Operation),
        "parameter" => Some(Kind::Parameter),
        "pathitem" => Some(Kind::PathItem),
        "requestbody" => Some(Kind::RequestBody),
        "response" => Some(Kind::Response),
        "schema" => Some(Kind::Schema),
        "securityscheme" => Some(Kind::SecurityScheme),
        _ => None,
    }
}

/// A definition of OpenAPI 3.0 in which whatever may be a reference accepts any value.
fn without_references(definition: &Value) -> Value {
    match definition {
        Value::Object(map) => {
            let alternatives = map.get("oneOf").and_then(Value::as_array);
            let is_reference = |schema: &Value| schema["$ref"] == "#/definitions/Reference";
            if alternatives.is_some_and(|schemas| schemas.iter().any(is_reference)) {
                return json!({});
            }
            let entries = map.iter();
            let entries = entries.map(|(key, value)| (key.clone(), without_references(value)));
            Value::Object(entries.collect())
        }
        Value::Array(list) => list.iter().map(without_references).collect(),
        other => other.clone(),
    }
}

/// The properties that a schema and the schemas that it applies to the same value declare.
pub fn allowed_keys(root: &Value, pointer: &str, keys: &mut BTreeSet<String>, depth: usize) {
    let Some(schema) = root.pointer(pointer).filter(|_| depth < 8) else {
        return;
    };
    keys.extend(properties(&schema["properties"]).map(|(key, _)| key.clone()));
    if let Some(reference) = schema["$ref"].as_str() {
        allowed_keys(root, reference.trim_start_matches('#'), keys, depth + 1);
    }
    for keyword in ["allOf", "oneOf", "anyOf"] {
        for index in 0..items(&schema[keyword]).count() {
            allowed_keys(
                root,
                &format!("{pointer}/{keyword}/{index}"),
                keys,
                depth + 1,
            );
        }
    }
    for keyword in ["then", "else"] {
        allowed_keys(root, &format!("{pointer}/{keyword}"), keys, depth + 1);
    }
    for (key, _) in properties(&schema["dependentSchemas"]) {
        allowed_keys(
            root,
            &format!("{pointer}/dependentSchemas/{key}"),
            keys,
            depth + 1,
        );
    }
}

//! Generated decoders accept and refuse exactly what the `jsonschema` crate does.
//!
//! `schemas` makes random schemas and says in which they differ; `components` is the document with them, for which
//! `generated/` was generated. `values` makes random values for each. Every value is decoded by the generated code and
//! validated by the crate.
//!
//! After a change of `schemas` run `make generate`, which also writes the document.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod components;
mod dice;
#[path = "generated/mod.rs"]
#[expect(dead_code, reason = "only the decoders are used")]
mod generated;
mod schemas;
mod values;

use std::fmt::Write;

use jsonschema::{Draft, Registry, Validator};
use openapi_runtime::Json;
use serde_json::json;
use serde_json::value::{RawValue, to_raw_value};

use dice::Dice;
use values::Values;

/// The number of values for each schema: 24,000 pairs.
const VALUES: usize = 100;

/// Whether the generated type accepts a JSON text.
type Accepts = fn(&Json) -> bool;

include!("cases.rs");

fn validator(registry: &Registry<'_>, name: &str) -> Validator {
    let reference = format!("urn:document#/components/schemas/{name}");
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .with_registry(registry)
        .should_validate_formats(true)
        .build(&json!({ "$ref": reference }))
        .expect("a schema that compiles")
}

#[test]
fn the_document_is_current() {
    let current = include_str!("openapi.yaml");
    assert!(current == components::text(), "run `make generate`");
}

#[test]
fn generated_decoders_agree_with_the_jsonschema_crate() {
    let document = components::document();
    let resource = Draft::Draft202012.create_resource(document.clone());
    let registry = Registry::new().add("urn:document", resource);
    let registry = registry.expect("a URI").prepare().expect("a registry");
    let (mut pairs, mut valid, mut differences) = (0, 0, String::new());
    for (index, accepts) in CASES.iter().enumerate() {
        let name = components::name(index);
        let validator = validator(&registry, &name);
        let schema = &document["components"]["schemas"][&name];
        let dice = Dice::new(u64::MAX - index as u64);
        let mut values = Values {
            document: &document,
            dice,
        };
        for _ in 0..VALUES {
            let value = values.near(schema);
            let text: Box<RawValue> = to_raw_value(&value).expect("JSON");
            let expected = validator.is_valid(&value);
            pairs += 1;
            valid += usize::from(expected);
            if accepts(&Json::from(text)) != expected {
                let schema = &schema["properties"]["value"];
                let _written = writeln!(
                    differences,
                    "{name} {schema}\n  {value} is valid: {expected}"
                );
            }
        }
    }
    assert!(differences.is_empty(), "{differences}");
    assert!(pairs >= 20_000, "{pairs}");
    assert!(
        (pairs / 3..pairs * 2 / 3).contains(&valid),
        "{valid} of {pairs} are valid"
    );
}

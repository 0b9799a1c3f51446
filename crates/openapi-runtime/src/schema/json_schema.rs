//! JSON Schemas (draft 2020-12) for keywords that the typed decoders do not know, validated by the `jsonschema` crate.

use std::sync::OnceLock;

use jsonschema::{Draft, PatternOptions, Registry, Validator};
use serde_json::{Value, json};

use super::pattern::MAX_BACKTRACKS;
use super::references::Recursion;
use super::unique::UniqueItems;

const URI: &str = "urn:openapi-schemas";

/// The JSON Schemas of a document, in `$defs`. Parsed when the first of them is used.
#[derive(Debug)]
pub struct JsonSchemas {
    text: &'static str,
    parsed: OnceLock<Option<Parsed>>,
}

#[derive(Debug)]
struct Parsed {
    document: Value,
    registry: Registry<'static>,
}

impl JsonSchemas {
    /// The schemas in the `$defs` of a JSON text.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            parsed: OnceLock::new(),
        }
    }

    fn parse(&self) -> Option<Parsed> {
        let document: Value = serde_json::from_str(self.text).ok()?;
        let resource = Draft::Draft202012.create_resource(document.clone());
        let registry = Registry::new().draft(Draft::Draft202012);
        let registry = registry.add(URI, resource).ok()?.prepare().ok()?;
        Some(Parsed { document, registry })
    }

    /// The schema `$defs/<name>`; `None` if it does not compile.
    fn compile(&self, name: &str) -> Option<Compiled> {
        let parsed = self.parsed.get_or_init(|| self.parse()).as_ref()?;
        let name = name.replace('~', "~0").replace('/', "~1");
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(&parsed.registry)
            .with_pattern_options(PatternOptions::fancy_regex().backtrack_limit(MAX_BACKTRACKS))
            .with_keyword("uniqueItems", |_, value, _| {
                Ok(Box::new(UniqueItems(*value == Value::Bool(true))))
            })
            .should_validate_formats(true)
            .build(&json!({ "$ref": format!("{URI}#/$defs/{name}") }))
            .ok()?;
        Some(Compiled {
            validator,
            recursion: Recursion::of(&parsed.document, &name),
        })
    }
}

/// One of [`JsonSchemas`], compiled when it is first used.
#[derive(Debug)]
pub struct JsonSchema {
    schemas: &'static JsonSchemas,
    name: &'static str,
    compiled: OnceLock<Option<Compiled>>,
}

/// A compiled schema.
#[derive(Debug)]
pub(super) struct Compiled {
    pub(super) validator: Validator,
    pub(super) recursion: Recursion,
}

impl JsonSchema {
    /// The schema `$defs/<name>`.
    #[must_use]
    pub const fn new(schemas: &'static JsonSchemas, name: &'static str) -> Self {
        Self {
            schemas,
            name,
            compiled: OnceLock::new(),
        }
    }

    /// The compiled schema; `None` if it does not compile.
    pub(super) fn compiled(&self) -> Option<&Compiled> {
        let compiled = self
            .compiled
            .get_or_init(|| self.schemas.compile(self.name));
        compiled.as_ref()
    }
}

/// A schema of a document's [`JsonSchemas`] for [`checked`](super::checked).
#[macro_export]
#[doc(hidden)]
macro_rules! json_schema {
    ($schemas:expr, $name:literal) => {{
        static SCHEMA: $crate::schema::JsonSchema =
            $crate::schema::JsonSchema::new(&$schemas, $name);
        &SCHEMA
    }};
}
pub use crate::json_schema;

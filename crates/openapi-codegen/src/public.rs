//! The document for consumers: without the extensions that only the generator reads.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::Error;
use crate::check::objects;
use crate::diagnostics::Problems;
use crate::document::{Document, Pointer, properties};

/// The extensions that the generator reads.
pub const EXTENSIONS: &[&str] = &[
    "x-allow-nul",
    "x-body-limit",
    "x-caller",
    "x-client-certificate-header",
    "x-encoded",
    "x-enum-varnames",
    "x-rejection",
    "x-request-parts",
    "x-required-role",
    "x-rust-name",
    "x-rust-type",
    "x-strict",
    "x-unimplemented",
    "x-unmatched-responses",
];

/// The document without [`EXTENSIONS`], and without the components that only they refer to.
pub fn document(document: &Document) -> Value {
    let mut public = document.value().clone();
    for object in objects::all(document, &mut Problems::default()) {
        if let Some(Value::Object(properties)) = public.pointer_mut(object.pointer.as_str()) {
            properties.retain(|key, _| !EXTENSIONS.contains(&key.as_str()));
        }
    }
    let used = components_in_use(&public);
    for component in components_in_use(document.value()).difference(&used) {
        remove(&mut public, component);
    }
    public
}

/// The document as YAML, without comments: they are for those who edit it.
pub fn yaml(document: &Value) -> Result<String, Error> {
    let options = serde_saphyr::ser_options! {
        compact_list_indent: false,
        folded_wrap_chars: 100,
    };
    Ok(serde_saphyr::to_string_with_options(document, options)?)
}

/// The components that a document refers to from elsewhere, directly or not. A text that looks like a reference counts as
/// one, since the mapping of a discriminator has such texts.
fn components_in_use(document: &Value) -> BTreeSet<Pointer> {
    let others = properties(document).filter(|(key, _)| *key != "components");
    let mut pending: Vec<&Value> = others.map(|(_, value)| value).collect();
    let mut used = BTreeSet::new();
    while let Some(value) = pending.pop() {
        match value {
            Value::Array(items) => pending.extend(items),
            Value::Object(object) => pending.extend(object.values()),
            Value::String(text) => {
                if let Some(component) = component(text)
                    && used.insert(component.clone())
                {
                    pending.extend(document.pointer(component.as_str()));
                }
            }
            _ => {}
        }
    }
    used
}

/// The pointer to the component that a reference refers to, or to a part of which.
fn component(reference: &str) -> Option<Pointer> {
    let pointer = Pointer::from(
        reference
            .strip_prefix("#/components/")
            .map(|_| &reference[1..])?,
    );
    let component = pointer.tokens().take(3);
    Some(component.fold(Pointer::default(), |pointer, token| pointer.at(token)))
}

fn remove(document: &mut Value, component: &Pointer) {
    let tokens: Vec<String> = component.tokens().collect();
    if let [components, section, name] = tokens.as_slice()
        && let Some(Value::Object(section)) = document[components].get_mut(section)
    {
        section.shift_remove(name);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The public form of a document.
    fn public(text: &str) -> Value {
        let file = tempfile::NamedTempFile::with_suffix(".yaml").unwrap();
        std::fs::write(&file, text).unwrap();
        document(&Document::read(file.path()).unwrap())
    }

    #[test]
    fn only_extensions_of_the_generator_are_removed() {
        let text = "\
openapi: 3.1.0
x-strict: true
x-logo: { url: /logo.svg }
paths:
  /pets:
    get:
      x-body-limit: 10
      responses:
        '200': { description: Pets., content: { application/json: { x-encoded: true, schema: { $ref: '#/components/schemas/Pet' } } } }
components:
  schemas:
    Pet:
      x-rust-name: Animal
      properties: { x-strict: { type: string, x-allow-nul: true } }
      examples: [{ x-strict: a }]
";
        let expected = json!({
            "openapi": "3.1.0",
            "x-logo": { "url": "/logo.svg" },
            "paths": { "/pets": { "get": { "responses": { "200": {
                "description": "Pets.",
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } },
            } } } } },
            "components": { "schemas": { "Pet": {
                "properties": { "x-strict": { "type": "string" } },
                "examples": [{ "x-strict": "a" }],
            } } },
        });
        assert_eq!(public(text), expected);
    }

    #[test]
    fn components_that_only_an_extension_refers_to_are_removed() {
        let text = "\
openapi: 3.1.0
x-unmatched-responses: { '404': { $ref: '#/components/responses/NotFound' } }
paths: { /pets: { get: { responses: { '200': { description: Pets., headers: { ETag: { $ref: '#/components/headers/ETag' } } } } } } }
components:
  headers: { Link: { schema: { type: string } }, ETag: { schema: { type: string } } }
  responses: { NotFound: { description: None., headers: { Link: { $ref: '#/components/headers/Link' } } } }
  schemas: { Unused: { type: string } }
";
        let expected = json!({
            "headers": { "ETag": { "schema": { "type": "string" } } },
            "responses": {},
            "schemas": { "Unused": { "type": "string" } },
        });
        assert_eq!(public(text)["components"], expected);
    }
}

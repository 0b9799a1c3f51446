//! The document for consumers: without the extensions that only the generator reads.

use serde_json::Value;

use crate::Error;
use crate::check::objects;
use crate::diagnostics::Problems;
use crate::document::Document;

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

/// The document without [`EXTENSIONS`].
pub fn document(document: &Document) -> Value {
    let mut public = document.value().clone();
    for object in objects::all(document, &mut Problems::default()) {
        if let Some(Value::Object(properties)) = public.pointer_mut(object.pointer.as_str()) {
            properties.retain(|key, _| !EXTENSIONS.contains(&key.as_str()));
        }
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
}

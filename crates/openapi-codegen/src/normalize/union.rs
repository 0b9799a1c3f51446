//! `anyOf` and `oneOf`, with and without a discriminator.

use serde_json::{Map, Value, json};

use super::Normalizer;
use super::references::referenced_name;
use crate::Error;
use crate::document::{Pointer, items, properties};
use crate::names::variant_name;

impl Normalizer<'_> {
    pub(super) fn union(
        &mut self,
        out: &mut Map<String, Value>,
        schema: &Value,
        keyword: &str,
        name: &str,
        pointer: &Pointer,
    ) -> Result<(), Error> {
        let mut alternatives = Vec::new();
        for (index, alternative) in items(&schema[keyword]).enumerate() {
            let name = format!("{name}{}", index + 1);
            alternatives.push(self.inline(alternative, &name, &pointer.at(index))?);
        }
        if schema["discriminator"].is_object() {
            let variants = self.variants(schema, keyword, name, pointer)?;
            out.insert("x-variants".into(), variants);
            // A JSON string without escapes is a Rust string.
            let tag = schema["discriminator"]["propertyName"].to_string();
            out.insert("x-tag".into(), tag.into());
        }
        out.insert(keyword.to_owned(), alternatives.into());
        Ok(())
    }

    /// The tag and the type of each variant of a tagged union.
    fn variants(
        &self,
        schema: &Value,
        keyword: &str,
        name: &str,
        pointer: &Pointer,
    ) -> Result<Value, Error> {
        let mut variants = Vec::new();
        for (index, alternative) in items(&schema[keyword]).enumerate() {
            let reference = alternative["$ref"].as_str().unwrap_or_default();
            let key = referenced_name(reference);
            let type_name = self.type_names.get(key).ok_or_else(|| {
                let pointer = pointer.at(index);
                pointer.error("with a discriminator, alternatives are references to schemas")
            })?;
            let mapping = properties(&schema["discriminator"]["mapping"]);
            let mut tags: Vec<&str> = mapping
                .filter(|(_, target)| *target == reference || *target == key)
                .map(|(tag, _)| tag.as_str())
                .collect();
            if tags.is_empty() {
                tags.push(key);
            }
            for tag in tags {
                variants.push(json!({
                    "tag": tag, "literal": format!("{tag:?}"),
                    "variant": variant_name(name, tag), "type": type_name,
                }));
            }
        }
        Ok(variants.into())
    }
}

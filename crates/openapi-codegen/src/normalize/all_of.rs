//! `allOf`: one schema with the keywords of all parts.

use serde_json::{Map, Value};

use super::Normalizer;
use crate::Error;
use crate::document::{Pointer, items, properties, resolve};

impl Normalizer<'_> {
    /// `schema` with its `allOf` merged into it, recursively.
    ///
    /// # Errors
    /// If two parts have different values for one keyword.
    pub(super) fn merge(&self, schema: &Value, pointer: &Pointer) -> Result<Value, Error> {
        self.merge_within(schema, pointer, 0)
    }

    fn merge_within(
        &self,
        schema: &Value,
        pointer: &Pointer,
        depth: usize,
    ) -> Result<Value, Error> {
        if depth > 32 {
            return Err(pointer.error("allOf leads back to itself"));
        }
        let mut merged = Map::new();
        for (index, part) in items(&schema["allOf"]).enumerate() {
            let pointer = pointer.at("allOf").at(index);
            let part = resolve(self.document, part, &pointer)?;
            let part = self.merge_within(part, &pointer, depth + 1)?;
            for (keyword, value) in properties(&part) {
                add(&mut merged, keyword, value, &pointer)?;
            }
        }
        for (keyword, value) in properties(schema).filter(|(keyword, _)| *keyword != "allOf") {
            add(&mut merged, keyword, value, pointer)?;
        }
        Ok(Value::Object(merged))
    }
}

fn add(
    merged: &mut Map<String, Value>,
    keyword: &str,
    value: &Value,
    pointer: &Pointer,
) -> Result<(), Error> {
    let is_annotation = matches!(keyword, "title" | "description") || keyword.starts_with("x-");
    match (merged.get_mut(keyword), value) {
        (Some(Value::Object(old)), Value::Object(new)) if keyword == "properties" => {
            old.extend(new.clone());
        }
        (Some(Value::Array(old)), Value::Array(new)) if keyword == "required" => {
            old.extend(new.iter().cloned());
        }
        (Some(old), new) if !is_annotation && old != new => {
            return Err(pointer
                .at(keyword)
                .error("the parts of allOf have different values here"));
        }
        _ => {
            merged.insert(keyword.to_owned(), value.clone());
        }
    }
    Ok(())
}

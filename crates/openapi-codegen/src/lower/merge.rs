//! `allOf`: one schema that says what all of its members say.

use serde_json::{Map, Value};

use super::Lowering;
use crate::Error;
use crate::document::{Place, elements, members, resolve};

impl Lowering<'_> {
    /// `schema` with its `allOf` taken into it, recursively.
    ///
    /// # Errors
    /// When two members say different things of one keyword.
    pub(super) fn merge(&self, schema: &Value, place: &Place) -> Result<Value, Error> {
        self.merge_within(schema, place, 0)
    }

    fn merge_within(&self, schema: &Value, place: &Place, depth: usize) -> Result<Value, Error> {
        if depth > 32 {
            return Err(place.error("allOf leads back to itself"));
        }
        let mut merged = Map::new();
        for (index, part) in elements(&schema["allOf"]).enumerate() {
            let place = place.at("allOf").at(index);
            let part = resolve(self.document, part, &place)?;
            let part = self.merge_within(part, &place, depth + 1)?;
            for (keyword, value) in members(&part) {
                add(&mut merged, keyword, value, &place)?;
            }
        }
        for (keyword, value) in members(schema).filter(|(keyword, _)| *keyword != "allOf") {
            add(&mut merged, keyword, value, place)?;
        }
        Ok(Value::Object(merged))
    }
}

fn add(
    merged: &mut Map<String, Value>,
    keyword: &str,
    value: &Value,
    place: &Place,
) -> Result<(), Error> {
    let annotation = matches!(keyword, "title" | "description") || keyword.starts_with("x-");
    match (merged.get_mut(keyword), value) {
        (Some(Value::Object(old)), Value::Object(new)) if keyword == "properties" => {
            old.extend(new.clone());
        }
        (Some(Value::Array(old)), Value::Array(new)) if keyword == "required" => {
            old.extend(new.iter().cloned());
        }
        (Some(old), new) if !annotation && old != new => {
            return Err(place.at(keyword).error("the members of allOf differ here"));
        }
        _ => {
            merged.insert(keyword.to_owned(), value.clone());
        }
    }
    Ok(())
}

//! One schema, in the words of OpenAPI 3.0.

use serde_json::{Map, Value, json};

use super::constraints::{bounds, enumeration};
use super::written::{annotations, is_named, keep, referring, single_reference, without_null};
use super::{Lowering, keywords};
use crate::Error;
use crate::document::{Place, members, resolve};
use crate::names::pascal_case;

/// Keywords that mean the same in both versions.
const KEPT: &[&str] = &[
    "deprecated",
    "maxItems",
    "maxLength",
    "minItems",
    "minLength",
    "pattern",
    "required",
];

impl Lowering<'_> {
    /// A schema with a name of its own.
    pub(super) fn component(
        &mut self,
        name: &str,
        schema: &Value,
        place: &Place,
    ) -> Result<Value, Error> {
        self.schema(schema, name, place, true)
    }

    /// A schema inside another, or of a parameter or a body. `name` is what its inline enumerations are called after.
    pub(super) fn inline(
        &mut self,
        schema: &Value,
        name: &str,
        place: &Place,
    ) -> Result<Value, Error> {
        self.schema(schema, name, place, false)
    }

    fn schema(
        &mut self,
        schema: &Value,
        name: &str,
        place: &Place,
        component: bool,
    ) -> Result<Value, Error> {
        if schema.as_bool() == Some(true) {
            return Ok(json!({}));
        }
        if !schema.is_object() {
            return Err(place.error("want a schema"));
        }
        keywords::check(schema, place)?;
        self.check_default(schema, place)?;
        let (schema, nullable) = without_null(schema, place)?;
        if let Some(reference) = single_reference(&schema) {
            return self.reference(reference, &schema, name, place, nullable);
        }
        let schema = self.merge(&schema, place)?;
        keywords::check(&schema, place)?;
        if !component && !schema["enum"].is_null() {
            return self.hoist(&schema, name, place, nullable);
        }
        let mut out = annotations(&schema, nullable);
        for keyword in KEPT {
            keep(&mut out, &schema, keyword);
        }
        self.shape(&mut out, &schema, name, place)?;
        Ok(Value::Object(out))
    }

    /// A reference: to a type of its own, or to a schema that says no more than constraints, which is put in its place.
    fn reference(
        &mut self,
        reference: &str,
        schema: &Value,
        name: &str,
        place: &Place,
        nullable: bool,
    ) -> Result<Value, Error> {
        let node = json!({ "$ref": reference });
        let target = resolve(self.document, &node, place)?;
        let target = target.clone();
        if is_named(&target) {
            return Ok(referring(reference, schema, nullable));
        }
        if self.inlined > 32 {
            return Err(place.error("a schema that is no object leads back to itself"));
        }
        self.inlined += 1;
        let lowered = self.inline(&target, name, place);
        self.inlined -= 1;
        let mut lowered = lowered?;
        for (keyword, value) in annotations(schema, nullable) {
            lowered[keyword] = value;
        }
        Ok(lowered)
    }

    /// What kind of value it is, and the schemas inside it.
    fn shape(
        &mut self,
        out: &mut Map<String, Value>,
        schema: &Value,
        name: &str,
        place: &Place,
    ) -> Result<(), Error> {
        for keyword in ["anyOf", "oneOf"] {
            if schema[keyword].is_array() {
                return self.alternatives(out, schema, keyword, name, &place.at(keyword));
            }
        }
        let kind = match (schema["type"].as_str(), schema["enum"][0].is_i64()) {
            (Some(kind), _) => kind,
            (None, true) => "integer",
            (None, false) if schema["enum"].is_array() || keywords::format(schema).is_some() => {
                "string"
            }
            (None, false) if schema["properties"].is_object() => "object",
            (None, false) if schema["items"].is_object() => "array",
            _ => return Ok(()),
        };
        out.insert("type".into(), kind.into());
        match kind {
            "string" | "integer" if schema["enum"].is_array() => {
                out.insert("enum".into(), enumeration(schema, kind, place)?);
            }
            "string" => {
                out.extend(keywords::format(schema).map(|format| ("format".into(), format.into())));
            }
            "integer" => {
                bounds(out, schema, kind, place)?;
                out.insert("format".into(), "int64".into());
            }
            "number" => {
                bounds(out, schema, kind, place)?;
                out.insert("format".into(), "double".into());
            }
            "boolean" => {}
            "array" => {
                let items =
                    self.inline(&schema["items"], &format!("{name}Item"), &place.at("items"))?;
                out.insert("items".into(), items);
            }
            "object" => self.object(out, schema, name, place)?,
            other => {
                return Err(place
                    .at("type")
                    .error(format!("type {other} is not generated")));
            }
        }
        Ok(())
    }

    fn object(
        &mut self,
        out: &mut Map<String, Value>,
        schema: &Value,
        name: &str,
        place: &Place,
    ) -> Result<(), Error> {
        let mut properties = Map::new();
        for (key, property) in members(&schema["properties"]) {
            let place = place.at("properties").at(key);
            let name = format!("{name}{}", pascal_case(key));
            let lowered = self.inline(property, &name, &place)?;
            if lowered["x-write-only"] == true {
                out.insert("x-conceal".into(), true.into());
            }
            properties.insert(key.clone(), lowered);
        }
        let others = &schema["additionalProperties"];
        let open = others == &json!(true) || others.as_object().is_some_and(Map::is_empty);
        if others == &json!(false) {
            out.insert("x-closed".into(), true.into());
            out.insert("x-members".into(), true.into());
        } else if open || others.is_object() || (others.is_null() && properties.is_empty()) {
            let schema = if others.is_object() {
                others
            } else {
                &json!({})
            };
            let mut lowered = self.inline(
                schema,
                &format!("{name}Value"),
                &place.at("additionalProperties"),
            )?;
            if properties.is_empty() {
                let others = if lowered == json!({}) {
                    true.into()
                } else {
                    lowered
                };
                out.insert("additionalProperties".into(), others);
            } else {
                // The engine forgets them beside named members, so they go in as one more.
                lowered["x-additional"] = true.into();
                out.insert("x-members".into(), true.into());
                properties.insert("additionalProperties".into(), lowered);
            }
        }
        if !properties.is_empty() {
            out.insert("properties".into(), properties.into());
        }
        Ok(())
    }

    /// Gives an inline enumeration a name, so that it becomes a type of its own.
    fn hoist(
        &mut self,
        schema: &Value,
        name: &str,
        place: &Place,
        nullable: bool,
    ) -> Result<Value, Error> {
        let written = &self.document["components"]["schemas"][name];
        if !written.is_null() || self.schemas.contains_key(name) {
            return Err(place.error(format!(
                "its type would be called {name}, which exists; write it as a component schema with a name of its own"
            )));
        }
        let lowered = self.component(name, schema, place)?;
        self.schemas.insert(name.to_owned(), lowered);
        Ok(referring(
            &format!("#/components/schemas/{name}"),
            schema,
            nullable,
        ))
    }
}

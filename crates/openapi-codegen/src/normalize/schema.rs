//! One schema.

use serde_json::{Map, Value, json};

use super::constraints::bounds;
use super::enumeration::enumeration;
use super::notation::{annotations, is_named, reference, single_reference, without_null};
use super::references::referenced_name;
use super::{Normalizer, entry, keywords, name_of};
use crate::Error;
use crate::document::{Pointer, resolve};
use crate::names::nested_type_name;

/// Keywords with the same meaning in OpenAPI 3.0 and 3.1.
const UNCHANGED: &[&str] = &[
    "deprecated",
    "maxItems",
    "maxLength",
    "minItems",
    "minLength",
    "pattern",
    "required",
];

impl Normalizer<'_> {
    /// A schema with a Rust type of its own, which is called `name`.
    pub(super) fn component(
        &mut self,
        name: &str,
        schema: &Value,
        pointer: &Pointer,
    ) -> Result<Value, Error> {
        self.schema(schema, name, pointer, true)
    }

    /// A schema within another one, a parameter or a body. If it needs a type of its own, the type is called `name`, unless
    /// `x-rust-type` says otherwise.
    pub(super) fn inline(
        &mut self,
        schema: &Value,
        name: &str,
        pointer: &Pointer,
    ) -> Result<Value, Error> {
        self.schema(schema, name, pointer, false)
    }

    /// The schema of a parameter or response, which is normalized once if `node` is a reference to a component, so that
    /// it has one type.
    pub(super) fn inline_once(
        &mut self,
        node: &Value,
        schema: &Value,
        name: &str,
        pointer: &Pointer,
    ) -> Result<Value, Error> {
        let reference = node["$ref"].as_str().unwrap_or_default();
        if let Some(schema) = self.shared.get(reference) {
            return Ok(schema.clone());
        }
        let schema = self.inline(schema, name, pointer)?;
        if !reference.is_empty() {
            self.shared.insert(reference.to_owned(), schema.clone());
        }
        Ok(schema)
    }

    fn schema(
        &mut self,
        schema: &Value,
        name: &str,
        pointer: &Pointer,
        is_component: bool,
    ) -> Result<Value, Error> {
        if schema.as_bool() == Some(true) {
            return Ok(json!({}));
        }
        if !schema.is_object() {
            return Err(pointer.error("expected a schema"));
        }
        keywords::check(schema, pointer)?;
        self.check_default(schema, pointer)?;
        let (schema, nullable) = without_null(schema, pointer)?;
        if let Some(target) = single_reference(&schema) {
            return self.reference(target, &schema, name, pointer, nullable);
        }
        let schema = self.merge(&schema, pointer)?;
        keywords::check(&schema, pointer)?;
        if !is_component && is_named(&schema) {
            return self.extract(&schema, name, pointer, nullable);
        }
        let mut out = annotations(&schema, nullable);
        out.extend(
            UNCHANGED
                .iter()
                .filter_map(|keyword| entry(keyword, &schema)),
        );
        self.shape(&mut out, &schema, name, pointer)?;
        Ok(Value::Object(out))
    }

    /// A reference to a type, or the target itself if it has no type of its own.
    fn reference(
        &mut self,
        target: &str,
        schema: &Value,
        name: &str,
        pointer: &Pointer,
        nullable: bool,
    ) -> Result<Value, Error> {
        let target_schema = resolve(self.document, &json!({ "$ref": target }), pointer)?.clone();
        if is_named(&target_schema)
            && let Some(type_name) = self.type_names.get(referenced_name(target))
        {
            return Ok(reference(type_name, schema, nullable));
        }
        if self.depth > 32 {
            return Err(pointer.error("a schema that is not an object leads back to itself"));
        }
        self.depth += 1;
        let normalized = self.inline(&target_schema, name, pointer);
        self.depth -= 1;
        let mut normalized = normalized?;
        for (keyword, value) in annotations(schema, nullable) {
            normalized[keyword] = value;
        }
        Ok(normalized)
    }

    /// The type of the values, and the schemas within it.
    fn shape(
        &mut self,
        out: &mut Map<String, Value>,
        schema: &Value,
        name: &str,
        pointer: &Pointer,
    ) -> Result<(), Error> {
        for keyword in ["anyOf", "oneOf"] {
            if schema[keyword].is_array() {
                return self.union(out, schema, keyword, name, &pointer.at(keyword));
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
                enumeration(out, schema, kind, name, pointer)?;
            }
            "string" => {
                out.extend(keywords::format(schema).map(|format| ("format".into(), format.into())));
            }
            "integer" => {
                bounds(out, schema, kind, pointer)?;
                out.insert("format".into(), "int64".into());
            }
            "number" => {
                bounds(out, schema, kind, pointer)?;
                out.insert("format".into(), "double".into());
            }
            "boolean" => {}
            "array" => {
                let pointer = pointer.at("items");
                let name = nested_type_name(name, "item");
                let items = self.inline(&schema["items"], &name, &pointer)?;
                out.insert("items".into(), items);
            }
            "object" => self.object(out, schema, name, pointer)?,
            other => {
                return Err(pointer
                    .at("type")
                    .error(format!("the type {other} is not supported")));
            }
        }
        Ok(())
    }

    /// Makes an inline schema a component of the normalized document, so that it becomes a type.
    fn extract(
        &mut self,
        schema: &Value,
        name: &str,
        pointer: &Pointer,
        nullable: bool,
    ) -> Result<Value, Error> {
        let name = name_of(schema, "x-rust-type", || name.to_owned());
        let name = self.types.add(&name);
        let normalized = self.component(&name, schema, pointer)?;
        let out = reference(&name, schema, nullable);
        self.schemas.insert(name, normalized);
        Ok(out)
    }
}

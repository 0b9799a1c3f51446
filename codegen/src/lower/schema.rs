//! One schema, in the words of OpenAPI 3.0.

use serde_json::{Map, Value, json};

use super::{Lowering, describe, keywords};
use crate::Error;
use crate::document::{Place, elements, members, resolve};
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

    fn alternatives(
        &mut self,
        out: &mut Map<String, Value>,
        schema: &Value,
        keyword: &str,
        name: &str,
        place: &Place,
    ) -> Result<(), Error> {
        let mut lowered = Vec::new();
        for (index, alternative) in elements(&schema[keyword]).enumerate() {
            lowered.push(self.inline(alternative, &format!("{name}{index}"), &place.at(index))?);
        }
        if schema["discriminator"].is_object() {
            let (tag, variants) = variants(schema, &lowered, place)?;
            out.insert("x-discriminator".into(), tag);
            out.insert("x-variants".into(), variants);
        }
        out.insert(keyword.to_owned(), lowered.into());
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

/// The schema without its ways of saying `null`, and whether it allows `null`.
fn without_null(schema: &Value, place: &Place) -> Result<(Value, bool), Error> {
    let mut out = schema.clone();
    let mut nullable = schema["nullable"] == true;
    if let Some(kinds) = schema["type"].as_array() {
        let kinds: Vec<_> = kinds
            .iter()
            .filter(|kind| *kind != "null")
            .cloned()
            .collect();
        nullable |= kinds.len() < schema["type"].as_array().map_or(0, Vec::len);
        let [kind] = kinds.as_slice() else {
            return Err(place
                .at("type")
                .error("several types beside null are written with anyOf"));
        };
        out["type"] = kind.clone();
    }
    if !schema["const"].is_null() {
        out["enum"] = json!([schema["const"]]);
    }
    if let Some(values) = out["enum"].as_array_mut() {
        let all = values.len();
        values.retain(|value| !value.is_null());
        nullable |= values.len() < all;
    }
    for keyword in ["anyOf", "oneOf"] {
        let Some(alternatives) = schema[keyword].as_array() else {
            continue;
        };
        let rest: Vec<_> = alternatives
            .iter()
            .filter(|one| one["type"] != "null")
            .cloned()
            .collect();
        nullable |= rest.len() < alternatives.len();
        out[keyword] = rest.clone().into();
        if let [one] = rest.as_slice() {
            out.as_object_mut().map(|out| out.remove(keyword));
            let (one, also) = without_null(one, &place.at(keyword))?;
            nullable |= also;
            overlay(&mut out, &one);
        }
    }
    if let Some(out) = out.as_object_mut() {
        out.retain(|_, value| !value.is_null());
    }
    Ok((out, nullable))
}

/// Adds the members of `under` that `out` lacks.
fn overlay(out: &mut Value, under: &Value) {
    for (keyword, value) in members(under) {
        if out[keyword].is_null() {
            out[keyword] = value.clone();
        }
    }
}

/// Whether a component schema becomes a Rust type with its name.
pub(super) fn is_named(schema: &Value) -> bool {
    ["properties", "anyOf", "oneOf", "allOf", "enum", "const"]
        .iter()
        .any(|keyword| !schema[keyword].is_null())
}

/// The target of a schema that says no more than a reference.
fn single_reference(schema: &Value) -> Option<&str> {
    let constrains = |keyword: &str| {
        !(matches!(
            keyword,
            "$ref" | "allOf" | "title" | "description" | "default" | "deprecated" | "nullable"
        ) || matches!(keyword, "readOnly" | "writeOnly" | "example" | "examples")
            || keyword.starts_with("x-"))
    };
    if members(schema).any(|(keyword, _)| constrains(keyword)) {
        return None;
    }
    match schema["allOf"].as_array().map(Vec::as_slice) {
        None => schema["$ref"].as_str(),
        Some([one]) if one.as_object().is_some_and(|one| one.len() == 1) => one["$ref"].as_str(),
        Some(_) => None,
    }
}

fn referring(reference: &str, schema: &Value, nullable: bool) -> Value {
    let mut out = annotations(schema, nullable);
    if out.is_empty() {
        return json!({ "$ref": reference });
    }
    out.insert("allOf".into(), json!([{ "$ref": reference }]));
    keep(&mut out, schema, "deprecated");
    Value::Object(out)
}

/// What is said about a value, whatever its kind.
fn annotations(schema: &Value, nullable: bool) -> Map<String, Value> {
    let mut out = Map::new();
    out.extend(describe(schema).map(|text| ("description".to_owned(), text)));
    if nullable {
        out.insert("nullable".into(), true.into());
    }
    if let Some(default) = schema.get("default") {
        out.insert("x-default".into(), default.to_string().into());
    }
    if schema["writeOnly"] == true {
        out.insert("x-write-only".into(), true.into());
    }
    out.extend(
        members(schema)
            .filter(|(key, _)| key.starts_with("x-"))
            .map(|(k, v)| (k.clone(), v.clone())),
    );
    out
}

/// Numeric bounds as calls, since the engine forgets some of them (a parameter's `minimum: 0`, for one).
fn bounds(
    out: &mut Map<String, Value>,
    schema: &Value,
    kind: &str,
    place: &Place,
) -> Result<(), Error> {
    let mut bounds = Vec::new();
    let exclusive = |bound: &str| schema[bound] == true;
    for (keyword, method) in [
        (
            "minimum",
            if exclusive("exclusiveMinimum") {
                "exclusive_minimum"
            } else {
                "minimum"
            },
        ),
        (
            "maximum",
            if exclusive("exclusiveMaximum") {
                "exclusive_maximum"
            } else {
                "maximum"
            },
        ),
        ("exclusiveMinimum", "exclusive_minimum"),
        ("exclusiveMaximum", "exclusive_maximum"),
        ("multipleOf", "multiple_of"),
    ] {
        let Value::Number(bound) = &schema[keyword] else {
            continue;
        };
        let literal = match (kind, bound.as_i64(), bound.as_f64()) {
            ("integer", Some(bound), _) => bound.to_string(),
            ("number", _, Some(bound)) => format!("{bound:?}"),
            _ => {
                return Err(place
                    .at(keyword)
                    .error(format!("want a bound that is of type {kind}")));
            }
        };
        bounds.push(json!({ "method": method, "bound": literal }));
    }
    if schema["format"] == "int32" {
        bounds.push(json!({ "method": "minimum", "bound": "i32::MIN.into()" }));
        bounds.push(json!({ "method": "maximum", "bound": "i32::MAX.into()" }));
    }
    if !bounds.is_empty() {
        out.insert("x-bounds".into(), bounds.into());
    }
    Ok(())
}

fn enumeration(schema: &Value, kind: &str, place: &Place) -> Result<Value, Error> {
    let fits = |value: &Value| {
        if kind == "string" {
            value.is_string()
        } else {
            value.is_i64()
        }
    };
    match elements(&schema["enum"]).position(|value| !fits(value)) {
        Some(index) => Err(place.at("enum").at(index).error(format!("want a {kind}"))),
        None => Ok(schema["enum"].clone()),
    }
}

/// The member that tells the variants of a tagged union apart, and `{tag, model}` of each.
fn variants(
    schema: &Value,
    alternatives: &[Value],
    place: &Place,
) -> Result<(Value, Value), Error> {
    let discriminator = &schema["discriminator"];
    let mut variants = Vec::new();
    for (index, alternative) in alternatives.iter().enumerate() {
        let place = place.at(index);
        let reference = alternative["$ref"].as_str();
        let reference = reference
            .ok_or_else(|| place.error("beside a discriminator, alternatives are references"))?;
        let name = reference.rsplit('/').next().unwrap_or_default();
        let mapped: Vec<_> = members(&discriminator["mapping"])
            .filter(|(_, target)| {
                target.as_str() == Some(reference) || target.as_str() == Some(name)
            })
            .map(|(tag, _)| tag.as_str())
            .collect();
        for tag in if mapped.is_empty() {
            vec![name]
        } else {
            mapped
        } {
            variants.push(
                json!({ "tag": tag, "variant": pascal_case(tag), "model": pascal_case(name) }),
            );
        }
    }
    Ok((discriminator["propertyName"].clone(), variants.into()))
}

fn keep(out: &mut Map<String, Value>, schema: &Value, keyword: &str) {
    if let Some(value) = schema.get(keyword) {
        out.insert(keyword.to_owned(), value.clone());
    }
}

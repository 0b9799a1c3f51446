//! The bodies that the document declares for rejections: which property of the declared object has which value.
//!
//! The properties are recognized by name and type (RFC 9457, `FastAPI`, `message`, `error`), or the extension `x-rejection`
//! of the schema maps them. A body is used only if it has every required property.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Operations;
use super::media::{Encoding, encoding};
use super::response::Response;
use super::status::Status;
use crate::document::{Pointer, items, properties, resolve};

/// The status codes of rejections.
const REJECTIONS: [u16; 12] = [307, 401, 403, 404, 405, 408, 413, 415, 422, 500, 501, 503];

/// Those of requests that match no operation.
const UNMATCHED: [u16; 3] = [307, 404, 405];

/// The values that a mapping can have, and their Rust expressions.
const VALUES: [(&str, &str); 7] = [
    ("message", "RejectionValue::Message"),
    ("title", "RejectionValue::Title"),
    ("status", "RejectionValue::Status"),
    ("type", "RejectionValue::Type"),
    ("code", "RejectionValue::Code"),
    ("errors", "RejectionValue::Errors"),
    ("error-texts", "RejectionValue::ErrorTexts"),
];

/// A media type, and properties as a Rust expression.
type Shape = (String, String);

/// The shapes of the responses of one operation.
#[derive(Default)]
pub struct Shapes(Vec<(Status, Option<Shape>)>);

impl Shapes {
    pub fn add(&mut self, status: Status, shape: Option<Shape>) {
        self.0.push((status, shape));
    }

    /// The shape of a status code: that of the code, else of its range, else of `default`.
    fn find(&self, code: u16) -> Option<&Shape> {
        let candidates = [
            Status::Code(code),
            Status::Range(code / 100),
            Status::Default,
        ];
        let found = candidates
            .into_iter()
            .find_map(|status| self.0.iter().find(|(one, _)| *one == status));
        found.and_then(|(_, shape)| shape.as_ref())
    }
}

/// The shapes that most operations have, by status code.
pub struct Common(BTreeMap<u16, Shape>);

impl Common {
    pub fn of(operations: &[Shapes], unmatched: &Shapes) -> Self {
        let mut common = BTreeMap::new();
        for code in REJECTIONS {
            let mut counts: Vec<(&Shape, usize)> = Vec::new();
            for shape in operations.iter().filter_map(|shapes| shapes.find(code)) {
                match counts.iter_mut().find(|(one, _)| *one == shape) {
                    Some((_, count)) => *count += 1,
                    None => counts.push((shape, 1)),
                }
            }
            let declared = unmatched.find(code).filter(|_| UNMATCHED.contains(&code));
            // The first of several that are equally frequent.
            let frequent = counts.iter().rev().max_by_key(|(_, count)| *count);
            if let Some(shape) = declared.or(frequent.map(|(shape, _)| *shape)) {
                common.insert(code, shape.clone());
            }
        }
        Self(common)
    }

    pub fn render(&self) -> Value {
        render(&self.0)
    }

    /// Those of one operation that differ.
    pub fn differences(&self, shapes: &Shapes) -> Value {
        let differ = |code: u16| {
            let shape = shapes.find(code)?;
            (self.0.get(&code) != Some(shape)).then(|| (code, shape.clone()))
        };
        let codes = REJECTIONS
            .into_iter()
            .filter(|code| !UNMATCHED.contains(code));
        render(&codes.filter_map(differ).collect())
    }
}

/// One entry for each shape.
fn render(shapes: &BTreeMap<u16, Shape>) -> Value {
    let mut groups: Vec<(&Shape, Vec<u16>)> = Vec::new();
    for (code, shape) in shapes {
        match groups.iter_mut().find(|(one, _)| *one == shape) {
            Some((_, codes)) => codes.push(*code),
            None => groups.push((shape, vec![*code])),
        }
    }
    let groups = groups.into_iter().map(|((media_type, properties), statuses)| {
        json!({ "statuses": statuses, "media_type": format!("{media_type:?}"), "properties": properties })
    });
    groups.collect()
}

impl Operations<'_> {
    /// The shape of a rejection with this response; `None` if its properties are not recognized.
    pub(super) fn rejection_shape(&self, response: Response<'_>) -> Option<Shape> {
        let is_rejection = |code: &u16| match response.status {
            Status::Code(one) => one == *code,
            Status::Range(digit) => digit == code / 100,
            Status::Default => true,
        };
        REJECTIONS.iter().find(|code| is_rejection(code))?;
        let mut content = properties(&response.node["content"]);
        let (media_type, node) =
            content.find(|(media_type, _)| encoding(media_type, false) == Encoding::Json)?;
        let pointer = response.pointer.at("content").at(media_type).at("schema");
        let media_type = if media_type.contains('*') {
            "application/json"
        } else {
            media_type
        };
        Some((
            media_type.to_owned(),
            self.object(&node["schema"], &pointer, 0)?,
        ))
    }

    /// The properties as a Rust expression.
    fn object(&self, schema: &Value, pointer: &Pointer, depth: u8) -> Option<String> {
        let mut object = Object::default();
        self.collect(schema, pointer, &mut object, 0);
        if let Some(mapping) = &object.mapping {
            return Some(self.mapped(mapping, &object, &object.pointer));
        }
        let mut out = Vec::new();
        let mut says_something = false;
        for (name, schema) in &object.properties {
            if let Some(value) = self.recognize(name, schema, &object, (pointer, depth)) {
                says_something |= !["Status", "Type"].iter().any(|name| value.ends_with(name));
                out.push(format!("({name:?}, {value})"));
            } else if object.required.contains(name) {
                return None;
            }
        }
        says_something.then(|| format!("&[{}]", out.join(", ")))
    }

    /// Collects the properties of an object, also those in `allOf`.
    fn collect(&self, schema: &Value, pointer: &Pointer, object: &mut Object, depth: u8) {
        let Ok(schema) = resolve(self.document, schema, pointer) else {
            return;
        };
        if let Some(mapping) = schema.get("x-rejection") {
            object.mapping = Some(mapping.clone());
            object.pointer = pointer.at("x-rejection");
        }
        for (name, schema) in properties(&schema["properties"]) {
            object.properties.insert(name.clone(), schema.clone());
        }
        object
            .required
            .extend(items(&schema["required"]).filter_map(|name| Some(name.as_str()?.to_owned())));
        for part in items(&schema["allOf"]).filter(|_| depth < 8) {
            self.collect(part, pointer, object, depth + 1);
        }
    }

    /// The value of a property with this name and type.
    fn recognize(
        &self,
        name: &str,
        schema: &Value,
        object: &Object,
        (pointer, depth): (&Pointer, u8),
    ) -> Option<String> {
        let schema = resolve(self.document, schema, pointer).ok()?;
        if !schema["enum"].is_null() || schema.get("const").is_some() || schema["writeOnly"] == true
        {
            return None;
        }
        let has = |name: &str| object.properties.contains_key(name);
        let word = name.to_ascii_lowercase().replace(['_', '-'], "");
        let value = match (word.as_str(), kind(schema)?) {
            ("message" | "msg" | "detail" | "errormessage" | "errordescription", "string") => {
                "Message"
            }
            ("title", "string") => "Title",
            ("type", "string") if has("title") || has("detail") => "Type",
            ("code" | "errorcode", "string") => "Code",
            ("status" | "statuscode" | "code", "integer") => "Status",
            ("error", "string") => match (has("error_description"), has("message")) {
                (true, _) => "Code",
                (false, true) => "Title",
                (false, false) => "Message",
            },
            ("error", "object") if depth < 2 => {
                let properties = self.object(schema, pointer, depth + 1)?;
                return Some(format!("RejectionValue::Object({properties})"));
            }
            ("detail" | "details" | "errors", "array") => {
                self.recognize_items(&schema["items"], pointer)?
            }
            _ => return None,
        };
        Some(format!("RejectionValue::{value}"))
    }

    fn recognize_items(&self, items: &Value, pointer: &Pointer) -> Option<&'static str> {
        let items = resolve(self.document, items, pointer).ok()?;
        match kind(items) {
            Some("string") => Some("ErrorTexts"),
            Some("object") => {
                let has = |name: &str| !items["properties"][name].is_null();
                (has("loc") && has("msg")).then_some("Errors")
            }
            _ => None,
        }
    }

    /// The properties that `x-rejection` maps.
    fn mapped(&self, mapping: &Value, object: &Object, pointer: &Pointer) -> String {
        let mut out = Vec::new();
        for (name, value) in properties(mapping) {
            let pointer = pointer.at(name);
            if !object.properties.is_empty() && !object.properties.contains_key(name) {
                self.problems
                    .error(&pointer, format!("the schema has no property `{name}`"));
            }
            if value.is_object() {
                let inner = Object::default();
                let inner = self.mapped(value, &inner, &pointer);
                out.push(format!("({name:?}, RejectionValue::Object({inner}))"));
                continue;
            }
            if let Some((_, expression)) = VALUES.iter().find(|(key, _)| value == key) {
                out.push(format!("({name:?}, {expression})"));
            } else {
                let names: Vec<_> = VALUES.iter().map(|(key, _)| *key).collect();
                let reason = format!("expected one of {}, or an object", names.join(", "));
                self.problems.error(&pointer, reason);
            }
        }
        for name in &object.required {
            if mapping.get(name).is_none() {
                self.problems
                    .error(pointer, format!("map the required property `{name}`"));
            }
        }
        format!("&[{}]", out.join(", "))
    }
}

/// The properties of an object, also those in `allOf`.
#[derive(Default)]
struct Object {
    properties: Map<String, Value>,
    required: Vec<String>,
    /// The extension `x-rejection`, and where it is.
    mapping: Option<Value>,
    pointer: Pointer,
}

/// The JSON type of a schema, besides `null`.
fn kind(schema: &Value) -> Option<&str> {
    if let Some(kind) = schema["type"].as_str() {
        return Some(kind);
    }
    let mut kinds = items(&schema["type"])
        .filter_map(Value::as_str)
        .filter(|kind| *kind != "null");
    match (kinds.next(), kinds.next()) {
        (Some(kind), None) => Some(kind),
        (None, _) if !schema["properties"].is_null() || !schema["allOf"].is_null() => {
            Some("object")
        }
        (None, _) if !schema["items"].is_null() => Some("array"),
        _ => None,
    }
}

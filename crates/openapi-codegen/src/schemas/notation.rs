//! Equivalent notations: `null`, references with annotations beside them, what is an annotation.

use serde_json::{Map, Value, json};

use crate::document::{items, properties};

/// Keywords that accept or refuse nothing.
const ANNOTATIONS: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$id",
    "$schema",
    "contentMediaType",
    "contentSchema",
    "default",
    "definitions",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "examples",
    "externalDocs",
    "nullable",
    "readOnly",
    "title",
    "writeOnly",
    "xml",
];

/// Keywords that accept or refuse values.
const ASSERTIONS: &[&str] = &[
    "$dynamicRef",
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "contains",
    "contentEncoding",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "if",
    "items",
    "maxContains",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minContains",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "oneOf",
    "pattern",
    "patternProperties",
    "prefixItems",
    "properties",
    "propertyNames",
    "required",
    "then",
    "type",
    "unevaluatedItems",
    "unevaluatedProperties",
    "uniqueItems",
];

/// Whether a keyword can refuse a value. Unknown keywords cannot.
pub fn is_assertion(keyword: &str) -> bool {
    ASSERTIONS.contains(&keyword)
}

/// Whether a keyword only describes a value.
pub fn is_annotation(keyword: &str) -> bool {
    ANNOTATIONS.contains(&keyword) || keyword.starts_with("x-")
}

/// The part of a schema that can refuse values.
pub fn assertions(schema: &Value) -> Map<String, Value> {
    let assertions = properties(schema).filter(|(keyword, _)| is_assertion(keyword));
    assertions
        .map(|(keyword, value)| (keyword.clone(), value.clone()))
        .collect()
}

/// The pointer that a schema refers to, if it has no other assertion.
pub fn single_reference(schema: &Value) -> Option<&str> {
    let assertions = properties(schema).filter(|(keyword, _)| is_assertion(keyword));
    let mut assertions = assertions.map(|(keyword, value)| (keyword.as_str(), value));
    match (assertions.next()?, assertions.next()) {
        (("$ref", target), None) => target.as_str()?.strip_prefix('#'),
        (("allOf", parts), None) => match parts.as_array()?.as_slice() {
            [part] => single_reference(part),
            _ => None,
        },
        _ => None,
    }
}

/// Whether `null` is valid.
pub fn allows_null(document: &Value, schema: &Value) -> bool {
    allows_null_within(document, schema, 0)
}

fn allows_null_within(document: &Value, schema: &Value, depth: usize) -> bool {
    if depth > 32 {
        return false;
    }
    let recurse = |schema: &Value| allows_null_within(document, schema, depth + 1);
    if schema.is_boolean() {
        return *schema == json!(true);
    }
    if schema["nullable"] == true {
        return true;
    }
    let assertions = properties(schema);
    let mut assertions = assertions.map(|(keyword, value)| (keyword.as_str(), value));
    assertions.all(|(keyword, value)| match keyword {
        "$ref" => {
            let target = value
                .as_str()
                .and_then(|reference| reference.strip_prefix('#'));
            target
                .and_then(|target| document.pointer(target))
                .is_some_and(recurse)
        }
        "type" => *value == "null" || items(value).any(|name| name == "null"),
        "const" => value.is_null(),
        "enum" => items(value).any(Value::is_null),
        "allOf" => items(value).all(recurse),
        "anyOf" => items(value).any(recurse),
        "oneOf" => items(value).filter(|one| recurse(one)).count() == 1,
        "not" => !recurse(value),
        "if" => {
            let branch = if recurse(value) { "then" } else { "else" };
            schema.get(branch).is_none_or(recurse)
        }
        _ => true,
    })
}

/// Whether nothing but `null` is valid.
pub fn is_null(schema: &Value) -> bool {
    let is_alternative = |keyword: &str| {
        let alternatives = schema[keyword].as_array();
        alternatives.is_some_and(|all| !all.is_empty() && all.iter().all(is_null))
    };
    schema["type"] == "null"
        || schema["type"] == json!(["null"])
        || schema.get("const") == Some(&Value::Null)
        || schema["enum"] == json!([null])
        || is_alternative("anyOf")
        || items(&schema["oneOf"]).count() == 1 && is_alternative("oneOf")
}

/// The schema for the values besides `null`.
pub fn without_null(schema: &Value) -> Value {
    without_null_in(schema, &["anyOf", "oneOf"])
}

/// The schema for a value that is not nullable. A `null` that fits several alternatives of a `oneOf` is not valid.
pub fn without_null_types(schema: &Value) -> Value {
    without_null_in(schema, &["anyOf"])
}

fn without_null_in(schema: &Value, unions: &[&str]) -> Value {
    let mut out = schema.clone();
    let Some(object) = out.as_object_mut() else {
        return out;
    };
    object.remove("nullable");
    if let Some(types) = object.get_mut("type").and_then(Value::as_array_mut) {
        types.retain(|name| name != "null");
        if let [single] = types.as_slice() {
            let single = single.clone();
            object.insert("type".into(), single);
        }
    }
    if let Some(values) = object.get_mut("enum").and_then(Value::as_array_mut) {
        values.retain(|value| !value.is_null());
    }
    for keyword in unions {
        if let Some(alternatives) = object.get_mut(*keyword).and_then(Value::as_array_mut) {
            alternatives.retain(|alternative| !is_null(alternative));
        }
    }
    out
}

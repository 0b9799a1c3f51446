//! Schema Objects: keywords and the form of their values.

use serde_json::Value;

use super::describe::{describe, quote};
use super::forms::{self, TYPES};
use super::objects::Object;
use super::patterns::Patterns;
use crate::diagnostics::Problems;
use crate::diagnostics::suggest::{closest, did_you_mean};
use crate::document::Version;
use crate::document::keywords::{self, KEYWORDS, Keyword, Since};
use crate::document::pointer::{Pointer, items, properties};

/// Pairs of a minimum and a maximum.
const RANGES: &[(&str, &str)] = &[
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
    ("minContains", "maxContains"),
];

/// Keywords that apply to values of one type only.
const APPLIES_TO: &[(&str, &[&str])] = &[
    (
        "array",
        &[
            "items",
            "prefixItems",
            "contains",
            "minItems",
            "maxItems",
            "uniqueItems",
        ],
    ),
    (
        "object",
        &[
            "properties",
            "additionalProperties",
            "patternProperties",
            "propertyNames",
            "required",
            "minProperties",
            "maxProperties",
        ],
    ),
    ("string", &["minLength", "maxLength", "pattern"]),
    (
        "number",
        &[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
    ),
];

/// Formats that documents use, to find misspellings.
const FORMATS: &[&str] = &[
    "binary",
    "byte",
    "date",
    "date-time",
    "double",
    "duration",
    "email",
    "float",
    "hostname",
    "int32",
    "int64",
    "ipv4",
    "ipv6",
    "password",
    "regex",
    "time",
    "uri",
    "uri-reference",
    "uuid",
];

/// Checks schemas.
pub struct Schemas {
    pub version: Version,
    pub patterns: Patterns,
}

impl Schemas {
    /// Reports unknown keywords, and values that are not what their keyword requires.
    pub fn check(&mut self, object: &Object<'_>, problems: &mut Problems) {
        let Object { pointer, value, .. } = object;
        if value.is_boolean() {
            return;
        }
        if !value.is_object() {
            let message = format!("expected a schema (an object), found {}", describe(value));
            problems.error(pointer, message);
            return;
        }
        for (key, value) in properties(value) {
            let at = pointer.at(key);
            match keywords::find(key) {
                Some(keyword) => {
                    self.version(keyword, value, &at, problems);
                    forms::check(self, keyword, value, &at, problems);
                }
                None if key.starts_with("x-") => {}
                None => unknown(key, &at, problems),
            }
        }
        if self.version == Version::V30 && value["$ref"].is_string() {
            beside_reference(value, pointer, problems);
        }
        ranges(value, pointer, problems);
        applies(value, pointer, problems);
        required(value, pointer, problems);
        format(value, pointer, problems);
    }

    /// Reports a keyword that the version of the document does not have.
    fn version(&self, keyword: &Keyword, value: &Value, at: &Pointer, problems: &mut Problems) {
        let name = keyword.name;
        match (self.version, keyword.since) {
            (Version::V31, Since::Only30) => {
                let message = format!("OpenAPI 3.1 has no `{name}`; it is honoured as in 3.0");
                let problem = problems.warning(at, message).at_key();
                problem.help("add \"null\" to `type`");
            }
            (Version::V30, Since::Only31) if value.is_string() && name.starts_with("content") => {}
            (Version::V30, Since::Only31) if name != "$comment" => {
                let message = format!("OpenAPI 3.0 has no `{name}`; it is honoured as in 3.1");
                let problem = problems.warning(at, message).at_key();
                problem.help("write the document in OpenAPI 3.1");
            }
            (_, Since::Older) => {
                let help = match name {
                    "dependencies" => "write `dependentRequired` or `dependentSchemas`",
                    _ => "write `items` beside `prefixItems`",
                };
                let message = format!("`{name}` is of an older draft of JSON Schema");
                problems.error(at, message).at_key().help(help);
            }
            _ => {}
        }
    }
}

fn unknown(key: &str, at: &Pointer, problems: &mut Problems) {
    let words: Vec<_> = KEYWORDS.iter().map(|keyword| keyword.name).collect();
    let message = format!("unknown keyword `{key}`");
    if let Some(meant) = closest(key, &words) {
        problems
            .error(at, message)
            .at_key()
            .help(did_you_mean(meant));
    } else {
        let problem = problems.warning(at, message + ": it is ignored").at_key();
        problem.help("keywords of your own start with `x-`");
    }
}

fn beside_reference(schema: &Value, pointer: &Pointer, problems: &mut Problems) {
    let texts = ["$ref", "description", "title", "example", "deprecated"];
    let others = properties(schema)
        .filter(|(key, _)| keywords::find(key).is_some() && !texts.contains(&key.as_str()));
    for (key, _) in others {
        let message = format!("OpenAPI 3.0 ignores `{key}` beside `$ref`");
        let problem = problems.warning(&pointer.at(key), message).at_key();
        problem.help("write the reference in `allOf`");
    }
}

fn ranges(schema: &Value, pointer: &Pointer, problems: &mut Problems) {
    for (minimum, maximum) in RANGES {
        let (low, high) = (schema[minimum].as_f64(), schema[maximum].as_f64());
        if let (Some(low), Some(high)) = (low, high)
            && low > high
        {
            let message = format!("`{minimum}` is above `{maximum}`: no value is valid");
            problems.error(&pointer.at(minimum), message).at_key();
        }
    }
}

/// Reports keywords that have no effect on values of the declared types.
fn applies(schema: &Value, pointer: &Pointer, problems: &mut Problems) {
    let declared = &schema["type"];
    let types: Vec<_> = match declared {
        Value::String(name) => vec![name.as_str()],
        list => items(list).filter_map(Value::as_str).collect(),
    };
    if types.is_empty() || types.iter().any(|name| !TYPES.contains(name)) {
        return;
    }
    for (type_name, keywords) in APPLIES_TO {
        let is_declared = types
            .iter()
            .any(|name| name == type_name || (*type_name, *name) == ("number", "integer"));
        if is_declared {
            continue;
        }
        for keyword in keywords
            .iter()
            .filter(|keyword| schema.get(**keyword).is_some())
        {
            let is_habit = schema[*keyword].is_boolean() && *keyword == "required";
            if !is_habit {
                let message = format!(
                    "`{keyword}` has no effect on the type `{}`",
                    types.join("`, `")
                );
                problems.warning(&pointer.at(keyword), message).at_key();
            }
        }
    }
}

/// Reports names in `required` that look like misspelt properties.
fn required(schema: &Value, pointer: &Pointer, problems: &mut Problems) {
    let declared: Vec<_> = properties(&schema["properties"])
        .map(|(key, _)| key.as_str())
        .collect();
    let names: Vec<_> = items(&schema["required"])
        .filter_map(Value::as_str)
        .collect();
    for (index, name) in names
        .iter()
        .enumerate()
        .filter(|(_, name)| !declared.contains(name))
    {
        let free: Vec<_> = declared
            .iter()
            .copied()
            .filter(|key| !names.contains(key))
            .collect();
        if let Some(meant) = closest(name, &free) {
            let message = format!("the required property {} is not declared", quote(name));
            let problem = problems.warning(&pointer.at("required").at(index), message);
            problem.help(did_you_mean(meant));
        }
    }
}

fn format(schema: &Value, pointer: &Pointer, problems: &mut Problems) {
    if let Some(format) = schema["format"].as_str()
        && !FORMATS.contains(&format)
        && let Some(meant) = closest(format, FORMATS)
        // `int` and `double` have unsigned and longer forms.
        && !format.contains(char::is_numeric)
    {
        let message = format!("unknown format {}: it is ignored", quote(format));
        let problem = problems.warning(&pointer.at("format"), message);
        problem.help(did_you_mean(meant));
    }
}

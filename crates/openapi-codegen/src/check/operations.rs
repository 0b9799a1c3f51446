//! Path templates, operations and their parameters.

use std::collections::BTreeMap;

use serde_json::Value;

use super::describe::quote;
use super::objects::Object;
use super::template::Template;
use crate::diagnostics::suggest::{closest, did_you_mean};
use crate::diagnostics::{Problems, Severity};
use crate::document::kind::{Kind, METHODS};
use crate::document::pointer::{Pointer, items, properties};

/// Parameters that the specification ignores: other fields of the document describe them.
const RESERVED_HEADERS: &[&str] = &["accept", "content-type", "authorization"];

/// Methods whose requests have no body, or none with a meaning (RFC 9110).
const WITHOUT_BODY: &[&str] = &["get", "head", "delete", "trace"];

/// Reports problems of the paths, and of ids that must be unique in the document.
pub fn check(root: &Value, problems: &mut Problems) {
    let paths = Pointer::default().at("paths");
    let mut templates = BTreeMap::new();
    let mut ids = BTreeMap::new();
    for (path, item) in properties(&root["paths"]).filter(|(path, _)| !path.starts_with("x-")) {
        let pointer = paths.at(path);
        let template = Template::parse(path);
        template.check(item, &pointer, problems);
        if let Some(other) = templates.insert(template.shape.clone(), path) {
            let message = format!("the path template is equal to {}", quote(other));
            let problem = problems.error(&pointer, message).at_key();
            problem.help("write one path item, with one name for each parameter");
        }
        let (item, pointer) = target(root, item, pointer);
        for method in METHODS {
            let Some(operation) = item.get(method) else {
                continue;
            };
            let at = pointer.at(method);
            let declared = path_parameters(root, &[(item, &pointer), (operation, &at)]);
            undeclared(&template, &declared, &at, problems);
            for (name, pointer) in declared {
                if !template.names.contains(&name) {
                    let message = format!("the path has no parameter `{{{name}}}`");
                    let names: Vec<_> = template.names.iter().map(String::as_str).collect();
                    problems.error(&pointer, message).help =
                        closest(&name, &names).map(did_you_mean);
                }
            }
            if operation.get("requestBody").is_some() && WITHOUT_BODY.contains(&method) {
                let message = format!("{} requests have no body", method.to_uppercase());
                problems.warning(&at.at("requestBody"), message).at_key();
            }
            if let Some(id) = operation["operationId"].as_str()
                && let Some(other) = ids.insert(id, at.clone())
            {
                let message = format!("the operation id {} is not unique", quote(id));
                let problem = problems.error(&at.at("operationId"), message);
                problem.help(format!("the other operation is {other}"));
            }
        }
    }
}

/// What a reference refers to, or the value itself.
fn target<'a>(root: &'a Value, value: &'a Value, pointer: Pointer) -> (&'a Value, Pointer) {
    let (mut value, mut pointer) = (value, pointer);
    for _ in 0..16 {
        let target = value["$ref"]
            .as_str()
            .and_then(|text| text.strip_prefix('#'));
        let Some(target) = target else {
            break;
        };
        let Some(next) = root.pointer(target) else {
            break;
        };
        (value, pointer) = (next, target.into());
    }
    (value, pointer)
}

/// The names and pointers of the parameters `in: path` of these objects.
fn path_parameters(root: &Value, objects: &[(&Value, &Pointer)]) -> Vec<(String, Pointer)> {
    let mut declared = Vec::new();
    for (object, pointer) in objects {
        let list = pointer.at("parameters");
        for (index, parameter) in items(&object["parameters"]).enumerate() {
            let (parameter, at) = target(root, parameter, list.at(index));
            if parameter["in"] == "path"
                && let Some(name) = parameter["name"].as_str()
            {
                declared.push((name.to_owned(), at.at("name")));
            }
        }
    }
    declared
}

fn undeclared(
    template: &Template,
    declared: &[(String, Pointer)],
    at: &Pointer,
    problems: &mut Problems,
) {
    let is_declared = |name: &str| declared.iter().any(|(other, _)| other == name);
    for name in template.names.iter().filter(|name| !is_declared(name)) {
        let free = declared.iter().map(|(name, _)| name.as_str());
        let free: Vec<_> = free
            .filter(|name| !template.names.iter().any(|other| other == name))
            .collect();
        let message = format!("the path parameter `{{{name}}}` is not declared");
        let help = match closest(name, &free) {
            Some(other) => format!("`{other}` is declared; {}", did_you_mean(name)),
            None => format!("add a parameter with `name: {name}`, `in: path` and `required: true`"),
        };
        problems.error(at, message).help(help);
    }
}

/// Reports problems of one object: lists of parameters, and tags.
pub fn check_object(root: &Value, object: &Object<'_>, problems: &mut Problems) {
    let Object { pointer, value, .. } = object;
    match object.kind {
        Kind::Operation => {
            duplicates(
                root,
                &value["parameters"],
                &pointer.at("parameters"),
                problems,
            );
            tags(value, pointer, problems);
        }
        Kind::PathItem => duplicates(
            root,
            &value["parameters"],
            &pointer.at("parameters"),
            problems,
        ),
        Kind::Parameter => parameter(value, pointer, problems),
        Kind::Document => document_tags(value, pointer, problems),
        Kind::Response => {
            let headers = properties(&value["headers"]).map(|(name, _)| name);
            for name in headers.filter(|name| name.eq_ignore_ascii_case("content-type")) {
                let at = pointer.at("headers").at(name);
                let problem = problems.warning(&at, format!("the header `{name}` is ignored"));
                problem.help("the media types in `content` say it");
            }
        }
        _ => {}
    }
}

fn duplicates(root: &Value, parameters: &Value, pointer: &Pointer, problems: &mut Problems) {
    let mut seen = BTreeMap::new();
    for (index, item) in items(parameters).enumerate() {
        let at = pointer.at(index);
        let (parameter, _) = target(root, item, at.clone());
        let (Some(name), Some(location)) = (parameter["name"].as_str(), parameter["in"].as_str())
        else {
            continue;
        };
        let key = match location {
            "header" => name.to_lowercase(),
            _ => name.to_owned(),
        };
        if let Some(other) = seen.insert((key, location), index) {
            let message = format!("the {location} parameter {} is declared twice", quote(name));
            let problem = problems.error(&at, message);
            problem.help(format!("the other one is item {other} of the list"));
        }
    }
}

fn parameter(parameter: &Value, pointer: &Pointer, problems: &mut Problems) {
    let name = parameter["name"].as_str().unwrap_or_default();
    if parameter["in"] == "path" && parameter["required"] != true {
        let severity = match parameter.get("required") {
            Some(Value::Bool(false)) => Severity::Error,
            Some(_) => return,
            None => Severity::Warning,
        };
        let message = format!("the path parameter {} is always required", quote(name));
        let problem = problems.add(severity, &pointer.at("required"), message);
        problem.help("write `required: true`");
    }
    let is_reserved = RESERVED_HEADERS.contains(&name.to_lowercase().as_str());
    if parameter["in"] == "header" && is_reserved {
        let message = format!("the header parameter {} is ignored", quote(name));
        let help = match name.to_lowercase().as_str() {
            "authorization" => "declare a security scheme",
            _ => "the media types in `content` say it",
        };
        problems.warning(pointer, message).help(help);
    }
}

fn tags(operation: &Value, pointer: &Pointer, problems: &mut Problems) {
    let tags: Vec<_> = items(&operation["tags"])
        .filter_map(Value::as_str)
        .collect();
    for (index, tag) in tags.iter().enumerate() {
        let at = pointer.at("tags").at(index);
        if tag.trim().is_empty() {
            problems.warning(&at, "the tag is empty");
        } else if tags[..index].contains(tag) {
            problems.warning(&at, format!("the tag {} is listed twice", quote(tag)));
        }
    }
}

fn document_tags(document: &Value, pointer: &Pointer, problems: &mut Problems) {
    let tags = items(&document["tags"]).map(|tag| tag["name"].as_str());
    let tags: Vec<_> = tags.collect();
    for (index, tag) in tags.iter().enumerate() {
        if let Some(name) = tag
            && tags[..index].contains(tag)
        {
            let at = pointer.at("tags").at(index).at("name");
            problems.warning(&at, format!("the tag {} is declared twice", quote(name)));
        }
    }
}

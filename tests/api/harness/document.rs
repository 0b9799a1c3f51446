//! Holds answers against `openapi.yaml`.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use axum::http::Method;
use generation_models::generated::DOCUMENT;
use jsonschema::Validator;
use serde_json::{Value, json};

use super::{Answer, coverage};

/// The document, as the server serves it.
pub static OPENAPI: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(DOCUMENT).expect("the document is JSON"));

static VALIDATORS: LazyLock<Mutex<HashMap<String, Validator>>> = LazyLock::new(Mutex::default);

/// What stands at a JSON pointer, references followed.
pub fn at(pointer: &str) -> &'static Value {
    let mut node = OPENAPI.pointer(pointer).unwrap_or(&Value::Null);
    while let Some(target) = node["$ref"].as_str() {
        node = OPENAPI
            .pointer(target.trim_start_matches('#'))
            .expect("the reference leads somewhere");
    }
    node
}

/// The path templates of the document, each with its operations by method.
pub fn operations() -> impl Iterator<Item = (&'static str, &'static str, &'static Value)> {
    let paths = OPENAPI["paths"].as_object().expect("paths");
    paths.iter().flat_map(|(path, item)| {
        let operations = item.as_object().expect("a path item").iter();
        let operations = operations.filter(|(_, operation)| operation["operationId"].is_string());
        operations.map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
    })
}

/// Fails unless the answer is one that the document declares.
pub fn check(method: &Method, path: &str, answer: &Answer) {
    let status = answer.status.as_u16();
    let lower = if method == Method::HEAD {
        "get".to_owned()
    } else {
        method.as_str().to_lowercase()
    };
    let found = operations().find(|(template, one, _)| *one == lower && fits(template, path));
    let declared = match found {
        Some((_, _, operation)) => {
            let id = operation["operationId"].as_str().expect("an operationId");
            coverage::count(id, status);
            let response = &operation["responses"][status.to_string()];
            assert!(
                !response.is_null(),
                "{id} answered {status}, which it does not declare: {}",
                answer.text()
            );
            response
        }
        None if is_documented(path) || status >= 300 => {
            if method == Method::OPTIONS && status == 204 {
                return;
            }
            let response = &OPENAPI["x-unmatched-responses"][status.to_string()];
            assert!(
                !response.is_null(),
                "{method} {path} answered {status}, which is not declared"
            );
            response
        }
        None => return,
    };
    let response = declared["$ref"]
        .as_str()
        .map_or(declared, |target| at(target.trim_start_matches('#')));
    check_response(response, answer, method == Method::HEAD);
}

fn check_response(response: &Value, answer: &Answer, is_head: bool) {
    for (name, header) in response["headers"].as_object().into_iter().flatten() {
        let header = header["$ref"]
            .as_str()
            .map_or(header, |target| at(target.trim_start_matches('#')));
        let value = answer.header(name);
        assert!(
            !value.is_empty() || header["required"] != true,
            "the header {name} is declared and missing"
        );
        let value = value
            .parse::<i64>()
            .map_or_else(|_| json!(value), |number| json!(number));
        validate(&header["schema"], &value, name);
    }
    let Some(content) = response["content"].get("application/json") else {
        assert!(
            answer.body.is_empty(),
            "a body where none is declared: {}",
            answer.text()
        );
        return;
    };
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    if !is_head {
        validate(&content["schema"], &answer.json(), "the body");
    }
}

fn validate(schema: &Value, value: &Value, what: &str) {
    let mut validators = VALIDATORS
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let validator = validators.entry(schema.to_string()).or_insert_with(|| {
        let root = json!({ "components": OPENAPI["components"], "allOf": [schema] });
        jsonschema::draft202012::new(&root).expect("the schema compiles")
    });
    if let Err(error) = validator.validate(value) {
        let (place, error) = (error.instance_path().to_string(), error.to_string());
        drop(validators);
        panic!("{what} does not fit the document at {place}: {error}");
    }
}

fn is_documented(path: &str) -> bool {
    operations().any(|(template, ..)| fits(template, path))
}

fn fits(template: &str, path: &str) -> bool {
    let (mut template, mut path) = (template.split('/'), path.split('/'));
    loop {
        match (template.next(), path.next()) {
            (None, None) => return true,
            (Some(name), Some(value))
                if name == value || (name.starts_with('{') && !value.is_empty()) => {}
            _ => return false,
        }
    }
}

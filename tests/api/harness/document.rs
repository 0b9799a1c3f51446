//! Validates responses against `openapi.yaml`.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use axum::http::Method;
use jsonschema::Validator;
use serde_json::{Value, json};

use super::{TestResponse, coverage};

/// The document.
pub static OPENAPI: LazyLock<Value> = LazyLock::new(|| {
    serde_saphyr::from_str(include_str!("../../../openapi.yaml")).expect("the document is YAML")
});

/// The page of errors.
pub const ERROR_PAGE: &str = include_str!("../../../docs/errors.md");

/// Routes that the document does not declare.
const OPERATOR_ROUTES: &[&str] = &[
    "/",
    "/docs",
    "/docs/",
    "/docs/page.js",
    "/docs/swagger-ui.css",
    "/docs/swagger-ui.js",
    "/favicon.ico",
    "/healthz",
    "/metrics",
    "/openapi.json",
    "/openapi.yaml",
    "/page.css",
    "/readyz",
    "/readyz/reads",
    "/redoc",
    "/redoc/",
    "/reference",
    "/reference/",
    "/reference/page.js",
    "/reference/scalar.js",
];

/// Compiled schemas by their text.
static VALIDATORS: LazyLock<Mutex<HashMap<String, Validator>>> = LazyLock::new(Mutex::default);

/// An operation of the document.
pub struct Operation {
    /// The path, with `{name}` for each parameter.
    pub path: &'static str,
    /// In lower case.
    pub method: &'static str,
    pub object: &'static Value,
}

impl Operation {
    pub fn id(&self) -> &'static str {
        self.object["operationId"].as_str().expect("an id")
    }

    fn has_path(&self, path: &str) -> bool {
        let (template, path) = (self.path.split('/'), path.split('/'));
        let matches = |(segment, value): (&str, &str)| {
            segment == value || (segment.starts_with('{') && !value.is_empty())
        };
        template.clone().count() == path.clone().count() && template.zip(path).all(matches)
    }
}

/// All operations of the document.
pub fn operations() -> impl Iterator<Item = Operation> {
    let paths = OPENAPI["paths"].as_object().expect("paths");
    paths.iter().flat_map(|(path, item)| {
        let fields = item.as_object().expect("a path item").iter();
        let operations = fields.filter(|(_, object)| object["operationId"].is_string());
        operations.map(|(method, object)| Operation {
            path,
            method,
            object,
        })
    })
}

/// Fails unless the document declares the response.
pub fn check(method: &Method, path: &str, response: &TestResponse) {
    let status = response.status.as_u16();
    let is_head = method == Method::HEAD;
    let effective = if is_head { &Method::GET } else { method };
    let normalized = path
        .parse()
        .ok()
        .and_then(|uri| openapi_runtime::normalize_path(&uri));
    let path = normalized.as_ref().map_or(path, |uri| uri.path());
    let on_path: Vec<_> = operations().filter(|one| one.has_path(path)).collect();
    let operation = on_path
        .iter()
        .find(|one| one.method.to_ascii_uppercase() == effective.as_str());
    let declared = if let Some(operation) = operation {
        coverage::count(operation.id(), status);
        &operation.object["responses"][status.to_string()]
    } else {
        let is_preflight = !response.header("access-control-allow-methods").is_empty();
        let is_operator_route = OPERATOR_ROUTES.contains(&path);
        let has_options = is_preflight || is_operator_route || path == "*" || !on_path.is_empty();
        let is_options = method == Method::OPTIONS && has_options && status == 204;
        if is_options || (is_operator_route && matches!(status, 200 | 304 | 307 | 503)) {
            return;
        }
        &OPENAPI["x-unmatched-responses"][status.to_string()]
    };
    assert!(
        !declared.is_null(),
        "{method} {path}: {status} is not declared: {}",
        response.text()
    );
    check_response(resolve(declared), response, is_head);
    if status == 422 && !is_head {
        check_error_types(response);
    }
}

/// Fails if the page of errors has no section for a validation error that a test received.
fn check_error_types(response: &TestResponse) {
    for error in response.json()["detail"].as_array().into_iter().flatten() {
        let name = error["type"].as_str().expect("a type");
        assert!(
            ERROR_PAGE.contains(&format!("\n### `{name}`\n")),
            "docs/errors.md has no section for {name}"
        );
    }
}

/// Follows a reference.
pub fn resolve(node: &'static Value) -> &'static Value {
    node["$ref"].as_str().map_or(node, |target| {
        let target = OPENAPI.pointer(target.trim_start_matches('#'));
        resolve(target.expect("the target of a reference"))
    })
}

fn check_response(declared: &'static Value, response: &TestResponse, is_head: bool) {
    for (name, header) in declared["headers"].as_object().into_iter().flatten() {
        let header = resolve(header);
        let value = response.header(name);
        assert!(
            !value.is_empty() || header["required"] != true,
            "the declared header {name} is missing"
        );
        let value = value
            .parse::<i64>()
            .map_or_else(|_| json!(value), |number| json!(number));
        validate(&header["schema"], &value, name);
    }
    let Some(content) = declared["content"].get("application/json") else {
        assert!(
            response.body.is_empty(),
            "no body is declared: {}",
            response.text()
        );
        return;
    };
    assert_eq!(response.header("content-type"), "application/json");
    assert_eq!(response.header("x-content-type-options"), "nosniff");
    if !is_head {
        let response = response.decoded();
        validate(&content["schema"], &response.json(), "the body");
        check_example(content, &response);
    }
}

/// Fails unless the text of an error is that of an example, apart from numbers.
fn check_example(content: &'static Value, response: &TestResponse) {
    let detail = |body: &Value| {
        let text = body["detail"].as_str()?;
        Some(text.replace(|letter: char| letter.is_ascii_digit(), ""))
    };
    let Some(text) = detail(&response.json()) else {
        return;
    };
    let mut details = examples(content).into_iter().map(|(_, body)| detail(body));
    assert!(
        details.any(|detail| detail.as_deref() == Some(&text)),
        "no example has the detail `{text}`"
    );
}

/// The examples of a media type, a parameter or a header, by name. One without a name is `example`.
pub fn examples(node: &'static Value) -> Vec<(&'static str, &'static Value)> {
    let unnamed = node.get("example").map(|example| ("example", example));
    let named = node["examples"].as_object().into_iter().flatten();
    let named = named.map(|(name, example)| (name.as_str(), &resolve(example)["value"]));
    unnamed.into_iter().chain(named).collect()
}

fn validate(schema: &Value, value: &Value, what: &str) {
    with_validator(schema, |validator| {
        if let Err(error) = validator.validate(value) {
            panic!("{what} is invalid at {}: {error}", error.instance_path());
        }
    });
}

/// Runs a function with the validator of a schema, which may refer to those of the document.
pub fn with_validator<T>(schema: &Value, run: impl FnOnce(&Validator) -> T) -> T {
    let mut validators = VALIDATORS.lock().unwrap_or_else(PoisonError::into_inner);
    run(validators.entry(schema.to_string()).or_insert_with(|| {
        let root = json!({ "components": OPENAPI["components"], "allOf": [schema] });
        jsonschema::draft202012::new(&root).expect("a valid schema")
    }))
}

//! `docs/errors.md`: each example is sent, and its response must be the one on the page. Each validation error that any test
//! receives must have a section.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use axum::http::Request;

use crate::harness::document::{self, ERROR_PAGE as PAGE};
use crate::harness::{App, TestResponse, minimal, test::tests};

/// Error types of the runtime for which this API has no schema.
const NOT_IN_THIS_API: &[&str] = &[
    "base64_decode",
    "bool_parsing",
    "bytes_type",
    "date_parsing",
    "date_type",
    "datetime_parsing",
    "datetime_type",
    "decimal_parsing",
    "decimal_type",
    "extra_forbidden",
    "finite_number",
    "float_parsing",
    "float_type",
    "none_required",
    "timezone_aware",
    "union_tag_invalid",
    "union_tag_not_found",
    "url_parsing",
    "uuid_type",
];

tests! {
    async fn each_example_of_the_page_of_errors_has_the_response_that_the_page_shows(app: App) {
        let created = app.admin.create(minimal()).await.json();
        let id = created["id"].as_str().expect("an id");
        for [request, expected] in examples() {
            let response = send(&app, id, request).await;
            let shown = shown(&response, expected).replace(id, "{id}");
            assert_eq!(shown, expected.trim_end(), "{request}");
        }
    }

    async fn each_declared_status_of_an_error_is_on_the_page(_app: App) {
        let documented = |status: &String| {
            let is_row = PAGE.contains(&format!("\n| {status} |")) || PAGE.contains(&format!("\n| {status}, "));
            is_row || PAGE.contains(&format!(", {status} |"))
        };
        for operation in document::operations() {
            let responses = operation.object["responses"].as_object().expect("responses");
            let undocumented: Vec<_> = responses.keys().filter(|status| *status != "200" && !documented(status)).collect();
            assert!(undocumented.is_empty(), "docs/errors.md has no row for {undocumented:?}");
        }
    }

    async fn each_error_type_has_an_example_in_its_section_of_the_page(_app: App) {
        let sections = PAGE.split("\n### `").skip(1);
        let mut types = BTreeSet::new();
        for section in sections {
            let (name, text) = section.split_once('`').expect("a heading");
            assert!(text.contains(&format!(r#"{{"type":"{name}","#)), "{name}");
            types.insert(name);
        }
        let known = error_types_of_the_runtime();
        let undocumented: BTreeSet<_> = known.iter().map(String::as_str).filter(|name| !types.contains(name)).collect();
        assert_eq!(undocumented, NOT_IN_THIS_API.iter().copied().collect());
    }
}

/// The pairs of a request and its response.
fn examples() -> Vec<[&'static str; 2]> {
    let blocks = PAGE.split("```http\n").skip(1);
    let blocks: Vec<_> = blocks
        .map(|block| block.split_once("```").expect("an end").0)
        .collect();
    assert!(blocks.len() > 50, "{}", blocks.len());
    blocks.chunks(2).map(|pair| [pair[0], pair[1]]).collect()
}

async fn send(app: &App, id: &str, example: &str) -> TestResponse {
    let (head, body) = example.split_once("\n\n").unwrap_or((example, ""));
    let mut lines = head.lines();
    let (method, path) = lines
        .next()
        .and_then(|line| line.split_once(' '))
        .expect("a request line");
    let mut request = Request::builder()
        .method(method)
        .uri(path.replace("{id}", id));
    for line in lines {
        let (name, value) = line.split_once(": ").expect("a header");
        let value = value
            .replace("{admin}", app.admin.token())
            .replace("{user}", app.user.token());
        request = request.header(name, value);
    }
    let is_multipart = head.contains("multipart");
    let request = request.body(body_of(body, is_multipart).into());
    app.anonymous.send(request.expect("a request")).await
}

fn body_of(example: &str, is_multipart: bool) -> Vec<u8> {
    let text = if is_multipart {
        example.replace('\n', "\r\n")
    } else {
        example.trim_end().to_owned()
    };
    let text = text.replace("{1025 characters}", &"x".repeat(1025));
    let parts: Vec<_> = text.split("{byte FF}").map(str::as_bytes).collect();
    parts.join(&0xff)
}

/// The response as the page shows it, with the headers that the page shows.
fn shown(response: &TestResponse, expected: &str) -> String {
    let (head, _) = expected.split_once("\n\n").unwrap_or((expected, ""));
    let headers = head
        .lines()
        .skip(1)
        .map(|line| line.split_once(": ").expect("a header").0);
    let headers = headers.map(|name| format!("{name}: {}\n", response.header(name)));
    let reason = response.status.canonical_reason().unwrap_or_default();
    let headers: String = headers.collect();
    let text = format!(
        "HTTP/1.1 {} {reason}\n{headers}\n{}",
        response.status.as_u16(),
        response.text()
    );
    text.trim_end().to_owned()
}

/// The names in the constructors of errors.
fn error_types_of_the_runtime() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/openapi-runtime/src"),
        &mut names,
    );
    assert!(
        names.contains("uuid_parsing") && names.contains("missing"),
        "{names:?}"
    );
    names
}

fn collect(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, names);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = fs::read_to_string(&path).expect("a source file");
            for call in source
                .split("ErrorType::new(")
                .chain(source.split("Self::new("))
                .skip(1)
            {
                let name = call
                    .trim_start()
                    .strip_prefix('"')
                    .and_then(|text| text.split_once('"'));
                names.extend(name.map(|(name, _)| name.to_owned()));
            }
        }
    }
}

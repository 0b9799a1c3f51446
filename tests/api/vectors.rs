//! Requests with the responses of the upstream service, recorded in `tests/vectors.jsonl`.
//!
//! In the path of a request, `{id}` is the id of a model that exists, and `{ID}` the same in upper case. `expect` has the
//! `status`, and may have `body` (all of it), `subset` (some properties), `keys` (the names of all properties), `headers`,
//! and `syntax` (one `json_invalid` error with any offset and text). Numbers are compared as doubles.

use axum::http::Request;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::harness::{App, SECRET_KEY, TestResponse, forge_token, model, test::tests};

/// What a client encodes in a path.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

tests! {
    async fn every_recorded_response_is_reproduced(app: App) {
        let mut failures = Vec::new();
        for line in include_str!("../vectors.jsonl").lines() {
            let vector: Value = serde_json::from_str(line).expect("a vector");
            if let Err(failure) = replay(&app, &vector).await {
                failures.push(format!("{} {}: {failure}", vector["group"], vector["name"]));
            }
        }
        assert!(failures.is_empty(), "{}", failures.join("\n"));
    }
}

async fn replay(app: &App, vector: &Value) -> Result<(), String> {
    let text = |name: &str| vector[name].as_str().unwrap_or_default();
    let mut id = String::new();
    if text("path").to_lowercase().contains("{id}") {
        let created = app.admin.create(model()).await.json();
        created["id"].as_str().expect("an id").clone_into(&mut id);
    }
    let path = text("path").replace("{id}", &id);
    let path = path.replace("{ID}", &id.to_uppercase());
    let path = utf8_percent_encode(&path, PATH).to_string();
    let mut request = Request::builder().method(text("method")).uri(path);
    for (name, value) in vector["headers"].as_object().into_iter().flatten() {
        request = request.header(name, value.as_str().expect("a header"));
    }
    if let Some(authorization) = authorization(app, text("auth")) {
        request = request.header("authorization", authorization);
    }
    let request = request.body(text("body").to_owned().into());
    let response = app.anonymous.send(request.expect("a request")).await;
    let expected = vector["expect"].to_string().replace("{id}", &id);
    let expected = serde_json::from_str(&expected).expect("an expectation");
    match difference(&expected, &response) {
        None => Ok(()),
        Some(what) => Err(format!(
            "{what}: received {} {}, expected {expected}",
            response.status,
            response.text()
        )),
    }
}

/// The `Authorization` header.
fn authorization(app: &App, auth: &str) -> Option<String> {
    let forge = |algorithm, key, change: fn(&mut Value)| {
        forge_token(app.admin.token(), algorithm, key, change)
    };
    let signed = |change| forge("HS256", SECRET_KEY, change);
    let unchanged = |_: &mut Value| ();
    let token = match auth {
        "" | "none" => return None,
        "basic" => return Some("Basic YWRtaW46eA==".to_owned()),
        "admin" => app.admin.token().to_owned(),
        "user" => app.user.token().to_owned(),
        "garbage" => "garbage".to_owned(),
        "empty bearer" => String::new(),
        "wrong key" => forge("HS256", "another key of at least 32 bytes", unchanged),
        "alg none" => forge("none", "", unchanged),
        "expired" => signed(|claims| claims["exp"] = json!(1_000_000_000)),
        "unknown subject" => signed(|claims| claims["sub"] = json!(Uuid::new_v4())),
        "no subject" => signed(|claims| {
            claims.as_object_mut().expect("claims").remove("sub");
        }),
        other => panic!("unknown credentials: {other}"),
    };
    Some(format!("Bearer {token}"))
}

/// Returns in what the response differs from the expected one.
fn difference(expected: &Value, response: &TestResponse) -> Option<String> {
    let body = serde_json::from_slice(&response.body).unwrap_or(Value::Null);
    let object = |value: &Value| value.as_object().cloned().unwrap_or_default();
    if expected["status"] != response.status.as_u16() {
        return Some("status".to_owned());
    }
    for (name, value) in object(&expected["headers"]) {
        if response.header(&name) != value {
            return Some(name);
        }
    }
    if expected
        .get("body")
        .is_some_and(|all| !is_equal(all, &body))
    {
        return Some("body".to_owned());
    }
    for (name, value) in object(&expected["subset"]) {
        if !body.get(&name).is_some_and(|other| is_equal(&value, other)) {
            return Some(name);
        }
    }
    if let Some(keys) = expected["keys"].as_array() {
        let has_key = |key: &Value| key.as_str().is_some_and(|key| body.get(key).is_some());
        if object(&body).len() != keys.len() || !keys.iter().all(has_key) {
            return Some("keys".to_owned());
        }
    }
    let is_syntax_error = expected["syntax"] != true || is_syntax_error(&body["detail"]);
    (!is_syntax_error).then(|| "syntax".to_owned())
}

fn is_syntax_error(detail: &Value) -> bool {
    let error = &detail[0];
    detail.as_array().is_some_and(|errors| errors.len() == 1)
        && error["type"] == "json_invalid"
        && error["loc"][0] == "body"
        && error["msg"] == "JSON decode error"
        && error["ctx"]["error"].is_string()
}

/// Whether two values are equal. `1` equals `1.0`, and large numbers are compared as doubles.
fn is_equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            let is_in_b = |(name, value)| b.get(name).is_some_and(|other| is_equal(value, other));
            a.len() == b.len() && a.iter().all(is_in_b)
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_equal(a, b))
        }
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (a, b) => a == b,
    }
}

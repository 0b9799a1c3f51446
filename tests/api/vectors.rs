//! Requests and answers recorded from a reference of the upstream service (`tests/vectors.jsonl`).
//!
//! A vector holds a request (`{id}` in its path is a model made for it, `{ID}` the same in upper case) and what must
//! come back: `status`, and any of `body` (all of it), `subset` (these members), `keys` (exactly these member names),
//! `headers`, and `syntax` (one `json_invalid` whose text and offset are free).

use axum::body::Body;
use axum::http::Request;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::Value;

use crate::harness::{Answer, App, Client, MODELS, model, test::tests};
use crate::security::forged;

/// What a path may hold as it is.
const UNSAFE: &AsciiSet = &CONTROLS
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
    async fn every_recorded_answer_is_given_again(app: App) {
        let mut failures = Vec::new();
        for line in include_str!("../vectors.jsonl").lines() {
            let vector: Value = serde_json::from_str(line).expect("a vector");
            if let Err(reason) = replay(&app, &vector).await {
                failures.push(format!("{} {}: {reason}", vector["group"], vector["name"]));
            }
        }
        assert!(failures.is_empty(), "{}", failures.join("\n"));
    }
}

async fn replay(app: &App, vector: &Value) -> Result<(), String> {
    let path = vector["path"].as_str().expect("a path");
    let mut id = String::new();
    if path.to_lowercase().contains("{id}") {
        let made = app.admin.post(MODELS, model()).await.expect(200).json();
        made["id"].as_str().expect("an id").clone_into(&mut id);
    }
    let path = path
        .replace("{id}", &id)
        .replace("{ID}", &id.to_uppercase());
    let path = utf8_percent_encode(&path, UNSAFE).to_string();
    let mut request = Request::builder()
        .method(vector["method"].as_str().expect("a method"))
        .uri(path);
    for (name, value) in vector["headers"].as_object().into_iter().flatten() {
        request = request.header(name, value.as_str().expect("a header"));
    }
    let (client, authorization) = caller(app, vector["auth"].as_str().unwrap_or("none"));
    if let Some(authorization) = authorization {
        request = request.header("authorization", authorization);
    }
    let body = Body::from(vector["body"].as_str().unwrap_or_default().to_owned());
    let answer = client.send(request.body(body).expect("a request")).await;
    let want = vector["expect"].to_string().replace("{id}", &id);
    judge(
        &serde_json::from_str(&want).expect("an expectation"),
        &answer,
    )
}

fn caller(app: &App, auth: &str) -> (Client, Option<String>) {
    let forged = |change: &dyn Fn(&mut Value), algorithm: &str, key: &str| {
        Some(format!(
            "Bearer {}",
            forged(app.admin.token(), change, algorithm, key)
        ))
    };
    let key = crate::harness::SECRET_KEY;
    let authorization = match auth {
        "admin" => return (app.admin.clone(), None),
        "user" => return (app.user.clone(), None),
        "none" => None,
        "garbage" => Some("Bearer garbage".to_owned()),
        "basic" => Some("Basic YWRtaW46eA==".to_owned()),
        "empty bearer" => Some("Bearer ".to_owned()),
        "wrong key" => forged(&|_| (), "HS256", "another key of at least thirty-two bytes"),
        "alg none" => forged(&|_| (), "none", ""),
        "expired" => forged(
            &|claims| claims["exp"] = (app.clock.now().timestamp() - 10).into(),
            "HS256",
            key,
        ),
        "unknown subject" => forged(
            &|claims| claims["sub"] = uuid::Uuid::new_v4().to_string().into(),
            "HS256",
            key,
        ),
        "no subject" => forged(
            &|claims| {
                claims.as_object_mut().expect("claims").remove("sub");
            },
            "HS256",
            key,
        ),
        other => panic!("unknown credentials: {other}"),
    };
    (app.anonymous.clone(), authorization)
}

fn judge(want: &Value, answer: &Answer) -> Result<(), String> {
    let fail = |what: &str| {
        Err(format!(
            "{what}: got {} {}, want {want}",
            answer.status,
            answer.text()
        ))
    };
    if want["status"] != answer.status.as_u16() {
        return fail("status");
    }
    for (name, value) in want["headers"].as_object().into_iter().flatten() {
        if answer.header(name) != value.as_str().unwrap_or_default() {
            return fail(name);
        }
    }
    let body = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
    if want.get("body").is_some_and(|want| !same(want, &body)) {
        return fail("body");
    }
    if let Some(members) = want["subset"].as_object()
        && let Some((name, _)) = members
            .iter()
            .find(|(name, value)| body.get(*name).is_none_or(|got| !same(value, got)))
    {
        return fail(name);
    }
    if let Some(keys) = want["keys"].as_array() {
        let got = body.as_object().map(serde_json::Map::len);
        if got != Some(keys.len())
            || !keys
                .iter()
                .all(|key| body.get(key.as_str().unwrap_or_default()).is_some())
        {
            return fail("member names");
        }
    }
    let is_syntax = |detail: &Value| {
        let one = &detail[0];
        detail.as_array().is_some_and(|all| all.len() == 1)
            && one["type"] == "json_invalid"
            && one["loc"][0] == "body"
            && one["msg"] == "JSON decode error"
            && one["ctx"]["error"].is_string()
    };
    if want["syntax"] == true && !is_syntax(&body["detail"]) {
        return fail("syntax");
    }
    Ok(())
}

/// Equality that tells `true` from `1`, but not `1` from `1.0`, and is as exact as a double about huge numbers.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, value)| b.get(key).is_some_and(|other| same(value, other)))
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (a, b) => a == b,
    }
}

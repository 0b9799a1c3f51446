//! Who may do what: for each operation of the document, so that a new one cannot be forgotten.

use axum::body::Body;
use axum::http::Request;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::harness::{Answer, App, Client, MODELS, SECRET_KEY, document, minimal, test::tests};

tests! {
    async fn a_secured_operation_without_its_token_is_401(app: App) {
        for (method, path) in secured() {
            for credentials in [None, Some("Basic YWRtaW46eA=="), Some("Bearer"), Some("Bearer "), Some("bearer garbage")] {
                let answer = call(&app.anonymous, &method, &path, credentials).await.expect(401);
                assert_eq!(answer.header("www-authenticate"), "Bearer", "{method} {path} {credentials:?}");
            }
        }
    }

    async fn an_operation_for_administrators_is_403_for_others(app: App) {
        for (path, method, operation) in document::operations() {
            if operation["x-required-role"] == "admin" {
                let answer = call(&app.user, method, &fill(path), None).await.expect(403);
                assert_eq!(answer.text(), r#"{"detail":"Not enough permissions"}"#);
            }
        }
    }

    async fn a_public_operation_ignores_credentials(app: App) {
        app.anonymous.with_token("garbage").get(MODELS).await.expect(200);
        call(&app.anonymous, "get", MODELS, Some("Basic x")).await.expect(200);
    }

    async fn the_scheme_is_read_without_regard_to_case_and_sent_once(app: App) {
        let bearer = format!("bEARER {}", app.admin.token());
        call(&app.anonymous, "delete", &format!("{MODELS}{}", uuid::Uuid::nil()), Some(&bearer)).await.expect(404);
        let twice = Request::delete(format!("{MODELS}{}", uuid::Uuid::nil()))
            .header("authorization", &bearer)
            .header("authorization", &bearer);
        app.anonymous.send(twice.body(Body::empty()).expect("a request")).await.expect(401);
    }

    async fn a_token_lives_for_an_hour(app: App) {
        app.clock.advance(chrono::TimeDelta::minutes(59));
        app.admin.post(MODELS, minimal()).await.expect(200);
        app.clock.advance(chrono::TimeDelta::minutes(1));
        app.admin.post(MODELS, minimal()).await.expect(401);
    }

    async fn a_token_that_this_server_did_not_sign_is_worth_nothing(app: App) {
        let token = app.admin.token();
        let (head, rest) = token.split_once('.').expect("a token");
        let mut tokens = vec![
            forged(token, &|_| (), "none", ""),
            forged(token, &|_| (), "HS256", "another key of at least thirty-two bytes"),
            forged(token, &|_| (), "HS384", SECRET_KEY),
            forged(token, &|_| (), "RS256", SECRET_KEY),
            forged(token, &|claims| claims["exp"] = json!("2999"), "HS256", SECRET_KEY),
            forged(token, &|claims| claims["exp"] = Value::Null, "HS256", SECRET_KEY),
            forged(token, &|claims| claims["sub"] = json!("admin"), "HS256", SECRET_KEY),
            format!("{rest}.{head}"),
            format!("{token}."),
            format!("{token}="),
            "a".repeat(1 << 20),
        ];
        tokens.push(token[..token.len() - 1].to_owned());
        for token in tokens {
            app.anonymous.with_token(&token).post(MODELS, minimal()).await.expect(401);
        }
    }

    async fn a_token_ends_with_its_account(app: App) {
        app.database.execute("UPDATE users SET is_superuser = FALSE WHERE email = 'admin@example.com'").await;
        app.admin.post(MODELS, minimal()).await.expect(403);
        app.database.execute("UPDATE users SET is_active = FALSE").await;
        app.admin.post(MODELS, minimal()).await.expect(401);
        app.database.execute("UPDATE users SET is_active = TRUE, credentials_version = 2").await;
        app.admin.post(MODELS, minimal()).await.expect(401);
        app.database.execute("DELETE FROM users").await;
        app.user.post(MODELS, minimal()).await.expect(401);
    }

    async fn who_may_not_write_learns_nothing_of_bodies_and_ids(app: App) {
        let nowhere = format!("{MODELS}no-id");
        app.anonymous.put(&nowhere, "{").await.expect(401);
        app.user.put(&nowhere, "{").await.expect(403);
        app.admin.put(&nowhere, r#"{"name":5}"#).await.expect(422);
        app.admin.put(&format!("{MODELS}{}", uuid::Uuid::nil()), "{}").await.expect(404);
    }
}

/// Method and path of each secured operation.
fn secured() -> Vec<(String, String)> {
    let root = &document::OPENAPI["security"];
    let operations = document::operations().filter(|(.., operation)| {
        let security = operation.get("security").unwrap_or(root);
        security
            .as_array()
            .is_some_and(|requirements| !requirements.is_empty())
    });
    let secured: Vec<_> = operations
        .map(|(path, method, _)| (method.to_owned(), fill(path)))
        .collect();
    assert!(!secured.is_empty(), "the document secures nothing");
    secured
}

/// The path with a value for each parameter.
fn fill(path: &str) -> String {
    let segments = path.split('/').map(|segment| {
        if segment.starts_with('{') {
            "x"
        } else {
            segment
        }
    });
    segments.collect::<Vec<_>>().join("/")
}

async fn call(client: &Client, method: &str, path: &str, authorization: Option<&str>) -> Answer {
    let mut request = Request::builder()
        .method(method.to_uppercase().as_str())
        .uri(path);
    if let Some(authorization) = authorization {
        request = request.header("authorization", authorization);
    }
    client
        .send(request.body(Body::empty()).expect("a request"))
        .await
}

/// A token like another, changed, under a head that says `algorithm`, and signed with `key`.
pub fn forged(token: &str, change: &dyn Fn(&mut Value), algorithm: &str, key: &str) -> String {
    let mut parts = token
        .split('.')
        .map(|part| URL_SAFE_NO_PAD.decode(part).expect("base64"));
    let mut part =
        || serde_json::from_slice::<Value>(&parts.next().expect("a part")).expect("JSON");
    let (mut head, mut claims) = (part(), part());
    head["alg"] = algorithm.into();
    change(&mut claims);
    let encoded = [head, claims]
        .map(|part| URL_SAFE_NO_PAD.encode(part.to_string()))
        .join(".");
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("a key");
    mac.update(encoded.as_bytes());
    let signature = if algorithm == "none" {
        Vec::new()
    } else {
        mac.finalize().into_bytes().to_vec()
    };
    format!("{encoded}.{}", URL_SAFE_NO_PAD.encode(signature))
}

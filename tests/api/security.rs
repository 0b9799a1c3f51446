//! Authentication and authorization, of every operation that the document secures.

use regex::Regex;
use serde_json::{Value, json};

use crate::harness::{
    App, MODELS, SECRET_KEY, absent_model, document, forge_token, minimal, test::tests,
};

tests! {
    async fn a_secured_operation_without_a_valid_token_is_401(app: App) {
        for (method, path) in operations(is_secured) {
            for credentials in [None, Some("Basic YWRtaW46eA=="), Some("Bearer"), Some("Bearer "), Some("bearer garbage")] {
                let headers: Vec<_> = credentials.map(|credentials| ("authorization", credentials)).into_iter().collect();
                let response = app.anonymous.request(&method, &path, &headers, "").await.expect(401);
                assert_eq!(response.header("www-authenticate"), "Bearer", "{method} {path} {credentials:?}");
            }
        }
    }

    async fn a_user_who_is_no_admin_gets_403(app: App) {
        for (method, path) in operations(|operation| operation["x-required-role"] == "admin") {
            let response = app.user.request(&method, &path, &[], "").await.expect(403);
            assert_eq!(response.text(), r#"{"detail":"Not enough permissions"}"#);
        }
    }

    async fn a_public_operation_ignores_credentials(app: App) {
        for credentials in ["Bearer garbage", "Basic x"] {
            app.anonymous.request("GET", MODELS, &[("authorization", credentials)], "").await.expect(200);
        }
    }

    async fn the_authentication_scheme_is_case_insensitive(app: App) {
        let bearer = format!("bEARER {}", app.admin.token());
        app.anonymous.request("DELETE", &absent_model(), &[("authorization", &bearer)], "").await.expect(404);
    }

    async fn the_token_may_follow_several_spaces(app: App) {
        let bearer = format!("Bearer   {}", app.admin.token());
        app.anonymous.request("DELETE", &absent_model(), &[("authorization", &bearer)], "").await.expect(404);
    }

    async fn two_authorization_headers_are_401(app: App) {
        let bearer = format!("Bearer {}", app.admin.token());
        let header = ("authorization", bearer.as_str());
        app.anonymous.request("DELETE", &absent_model(), &[header, header], "").await.expect(401);
    }

    async fn a_token_expires_after_an_hour(app: App) {
        app.clock.advance(chrono::TimeDelta::minutes(59));
        app.admin.create(minimal()).await;
        app.clock.advance(chrono::TimeDelta::minutes(1));
        app.admin.post(MODELS, minimal()).await.expect(401);
    }

    async fn a_token_that_the_server_did_not_issue_is_401(app: App) {
        let token = app.admin.token();
        let (header, rest) = token.split_once('.').expect("a token");
        let unchanged = |_: &mut Value| ();
        for forged in [
            forge_token(token, "none", "", unchanged),
            forge_token(token, "HS256", "another key of at least 32 bytes", unchanged),
            forge_token(token, "HS384", SECRET_KEY, unchanged),
            forge_token(token, "RS256", SECRET_KEY, unchanged),
            forge_token(token, "HS256", SECRET_KEY, |claims| claims["exp"] = json!("2999")),
            forge_token(token, "HS256", SECRET_KEY, |claims| claims["exp"] = Value::Null),
            forge_token(token, "HS256", SECRET_KEY, |claims| claims["sub"] = json!("admin")),
            format!("{rest}.{header}"),
            format!("{token}."),
            format!("{token}="),
            token[..token.len() - 1].to_owned(),
            "a".repeat(1 << 20),
        ] {
            app.anonymous.with_token(&forged).post(MODELS, minimal()).await.expect(401);
        }
        // The forgery itself is not what is rejected.
        let copy = forge_token(token, "HS256", SECRET_KEY, unchanged);
        app.anonymous.with_token(&copy).create(minimal()).await;
    }

    async fn a_token_is_valid_no_longer_than_its_account(app: App) {
        app.database.execute("UPDATE users SET is_superuser = FALSE WHERE email = 'admin@example.com'").await;
        app.admin.post(MODELS, minimal()).await.expect(403);
        app.database.execute("UPDATE users SET is_active = FALSE").await;
        app.admin.post(MODELS, minimal()).await.expect(401);
        app.database.execute("UPDATE users SET is_active = TRUE, credentials_version = 2").await;
        app.admin.post(MODELS, minimal()).await.expect(401);
        app.database.execute("DELETE FROM users").await;
        app.user.post(MODELS, minimal()).await.expect(401);
    }

    async fn the_order_of_checks_is_401_403_422_404(app: App) {
        let invalid_id = format!("{MODELS}no-id");
        app.anonymous.put(&invalid_id, "{").await.expect(401);
        app.user.put(&invalid_id, "{").await.expect(403);
        app.admin.put(&invalid_id, r#"{"name":5}"#).await.expect(422);
        app.admin.put(&absent_model(), r#"{"name":5}"#).await.expect(422);
        app.admin.put(&absent_model(), "{}").await.expect(404);
    }
}

/// The method and path of some operations of the document, with `x` for each path parameter.
fn operations(filter: impl Fn(&Value) -> bool) -> Vec<(String, String)> {
    let parameter = Regex::new(r"\{\w+\}").expect("a pattern");
    let operations: Vec<_> = document::operations()
        .filter(|operation| filter(operation.object))
        .map(|operation| {
            let path = parameter.replace_all(operation.path, "x");
            // Methods are case-sensitive.
            (operation.method.to_uppercase(), path.into_owned())
        })
        .collect();
    assert!(!operations.is_empty());
    operations
}

fn is_secured(operation: &Value) -> bool {
    let security = operation
        .get("security")
        .unwrap_or(&document::OPENAPI["security"]);
    security
        .as_array()
        .is_some_and(|requirements| !requirements.is_empty())
}

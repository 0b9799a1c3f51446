//! `POST /api/v1/login/access-token`

use axum::body::Body;
use axum::http::Request;
use futures_util::future::{join, join_all};
use oauth2::basic::{BasicClient, BasicErrorResponseType};
use oauth2::{
    AuthType, ClientId, HttpRequest, HttpResponse, RequestTokenError, ResourceOwnerPassword,
    ResourceOwnerUsername, TokenResponse, TokenUrl,
};
use serde_json::json;

use crate::harness::{
    ADMIN, ADMIN_PASSWORD, App, LOGIN, MODELS, TestResponse, login_form, minimal, test::tests,
};

tests! {
    async fn the_right_password_gets_a_token_that_is_not_cached(app: App) {
        let response = app.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await.expect(200);
        assert_eq!(not_cached(&response), ("no-store", "no-cache"));
        let body = response.json();
        assert_eq!((&body["token_type"], &body["expires_in"]), (&json!("bearer"), &json!(3600)));
        let token = body["access_token"].as_str().expect("a token");
        app.anonymous.with_token(token).create(minimal()).await;
    }

    async fn a_wrong_password_and_an_unknown_user_get_the_same_401(app: App) {
        let wrong = app.anonymous.log_in(ADMIN, "wrong").await.expect(401);
        insta::assert_snapshot!(wrong.text(), @r#"{"detail":"Incorrect email or password","error":"invalid_grant","error_description":"Incorrect email or password"}"#);
        for unknown in ["nobody@example.com", "nobody"] {
            let unknown = app.anonymous.log_in(unknown, ADMIN_PASSWORD).await.expect(401);
            assert_eq!(unknown.text(), wrong.text());
            assert_eq!(unknown.header("www-authenticate"), wrong.header("www-authenticate"));
            assert_eq!(not_cached(&unknown), ("no-store", "no-cache"));
        }
    }

    async fn an_oauth2_client_gets_a_token_and_understands_the_error(app: App) {
        let client = BasicClient::new(ClientId::new("tests".to_owned()))
            .set_auth_type(AuthType::RequestBody)
            .set_token_uri(TokenUrl::new(format!("http://localhost{LOGIN}")).expect("a URL"));
        let send = |request: HttpRequest| send(&app, request);
        let username = ResourceOwnerUsername::new(ADMIN.to_owned());
        let password = ResourceOwnerPassword::new(ADMIN_PASSWORD.to_owned());
        let token = client.exchange_password(&username, &password).request_async(&send).await.expect("a token");
        app.anonymous.with_token(token.access_token().secret()).create(minimal()).await;
        assert_eq!(token.expires_in(), Some(std::time::Duration::from_hours(1)));
        let wrong = ResourceOwnerPassword::new("wrong".to_owned());
        match client.exchange_password(&username, &wrong).request_async(&send).await {
            Err(RequestTokenError::ServerResponse(error)) => {
                assert_eq!(error.error(), &BasicErrorResponseType::InvalidGrant);
            }
            other => panic!("{other:?}"),
        }
    }

    async fn an_invalid_form_is_422(app: App) {
        for (form, errors) in [
            ("", "missing [\"body\",\"username\"]\nmissing [\"body\",\"password\"]"),
            ("username=&password=x", "missing [\"body\",\"username\"]"),
            ("username=a&password=b&grant_type=refresh_token", "string_pattern_mismatch [\"body\",\"grant_type\"]"),
            ("username=a&password=b&password=c", "value_error [\"body\",\"password\"]"),
            ("username=a%00b&password=c", "value_error [\"body\",\"username\"]"),
        ] {
            let response = app.anonymous.post_form(LOGIN, form).await.expect(422);
            assert_eq!(response.validation_errors(), errors, "{form}");
        }
    }

    async fn a_multipart_form_gets_a_token(app: App) {
        let parts = [text("username", ADMIN), text("password", ADMIN_PASSWORD), text("unknown", "x"), text("scope", "")];
        let response = post_parts(&app, &parts).await.expect(200);
        assert_eq!(not_cached(&response), ("no-store", "no-cache"));
        let body = response.json();
        let token = body["access_token"].as_str().expect("a token");
        app.anonymous.with_token(token).create(minimal()).await;
        let wrong = post_parts(&app, &[text("username", ADMIN), text("password", "wrong")]).await.expect(401);
        assert_eq!(wrong.text(), app.anonymous.log_in(ADMIN, "wrong").await.text());
    }

    async fn the_password_in_a_multipart_form_is_not_unescaped(app: App) {
        app.register("plus@example.com", " a+b%20\u{e9}\r\n ").await.expect("an account");
        let parts = [text("username", "plus@example.com"), text("password", " a+b%20\u{e9}\r\n ")];
        post_parts(&app, &parts).await.expect(200);
    }

    async fn an_invalid_multipart_form_is_422(app: App) {
        let file = "Content-Disposition: form-data; name=password; filename=secret\r\n\r\nsecret".to_owned();
        let latin = "Content-Disposition: form-data; name=password\r\nContent-Type: text/plain; charset=latin1\r\n\r\nsecr\u{e9}t".to_owned();
        for (password, error) in [
            (vec![], "missing [\"body\",\"password\"]"),
            (vec![text("password", "")], "missing [\"body\",\"password\"]"),
            (vec![text("password", "secret"), text("password", "secret")], "value_error [\"body\",\"password\"]"),
            (vec![text("password", &"secret".repeat(200))], "string_too_long [\"body\",\"password\"]"),
            (vec![file], "string_type [\"body\",\"password\"]"),
            (vec![latin], "string_unicode [\"body\",\"password\"]"),
        ] {
            let response = post_parts(&app, &[vec![text("username", ADMIN)], password].concat()).await.expect(422);
            assert_eq!(response.validation_errors(), error);
            assert!(!response.text().contains("secr"), "{}", response.text());
        }
    }

    async fn a_malformed_multipart_form_is_422(app: App) {
        let part = format!("--x\r\n{}", text("username", "secret"));
        for (content_type, body) in [
            ("multipart/form-data", format!("{part}\r\n--x--")),
            (MULTIPART, "secret".to_owned()),
            (MULTIPART, part.clone()),
            (MULTIPART, format!("{part}\r\n--x\r\nsecret--x--")),
        ] {
            let response = app.anonymous.request("POST", LOGIN, &[("content-type", content_type)], body).await.expect(422);
            assert_eq!(response.validation_errors(), "value_error [\"body\"]");
            assert!(!response.text().contains("secret"), "{}", response.text());
        }
        let empty = app.anonymous.request("POST", LOGIN, &[("content-type", MULTIPART)], "").await.expect(422);
        assert_eq!(empty.text(), app.anonymous.post_form(LOGIN, "").await.text());
    }

    async fn a_multipart_form_over_4_kib_is_413(app: App) {
        post_parts(&app, &[text("username", ADMIN), text("unknown", &"x".repeat(4096))]).await.expect(413);
    }

    async fn credentials_in_the_query_or_as_json_are_422(app: App) {
        let path = format!("{LOGIN}?{}", login_form(ADMIN, ADMIN_PASSWORD));
        app.anonymous.post_form(&path, "").await.expect(422);
        app.anonymous.post(LOGIN, json!({ "username": ADMIN, "password": ADMIN_PASSWORD })).await.expect(422);
    }

    async fn credentials_are_never_echoed(app: App) {
        let long = format!("secret{}", "x".repeat(1100));
        for form in [
            login_form(ADMIN, &long),
            login_form(&format!("secret\0{long}"), "secret"),
            login_form("secret", "secret") + "&password=secret",
            login_form("secret\0", "secret") + "&scope=secret&scope=secret&client_id=secret%ff",
            "secret=secret&".repeat(250),
            format!("username=secret&{}", "a&".repeat(1001)),
        ] {
            let response = app.anonymous.post_form(LOGIN, form).await.expect(422);
            assert!(!response.text().contains("secret"), "{}", response.text());
        }
    }

    async fn every_character_of_a_password_counts(app: App) {
        for (number, password) in ["  spaces  ", "nul\0inside", "pa\u{308}ssword", &"x".repeat(1024)].iter().enumerate() {
            let email = format!("user{number}@example.com");
            app.register(&email, password).await.expect("an account");
            app.anonymous.log_in(&email, password).await.expect(200);
            let shorter: String = password.chars().skip(1).collect();
            app.anonymous.log_in(&email, &shorter).await.expect(401);
        }
        let composed = "p\u{e4}ssword";
        app.anonymous.log_in("user2@example.com", composed).await.expect(401);
    }

    async fn a_password_over_1024_characters_is_422(app: App) {
        app.anonymous.log_in(ADMIN, &"x".repeat(1025)).await.expect(422);
    }

    async fn a_form_over_4_kib_is_413(app: App) {
        app.anonymous.log_in(ADMIN, &"x".repeat(4096)).await.expect(413);
    }

    async fn more_concurrent_logins_than_may_wait_are_503(app: App) {
        let clients = (0..100).map(|number| app.anonymous.at(&format!("192.0.2.{number}")));
        let statuses = join_all(clients.map(async |client| client.log_in("nobody@example.com", "x").await)).await;
        let statuses: Vec<_> = statuses.iter().map(|response| response.status.as_u16()).collect();
        assert!(statuses.contains(&503), "{statuses:?}");
        assert!(statuses.iter().all(|status| [401, 503].contains(status)), "{statuses:?}");
        app.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await.expect(200);
    }

    async fn a_client_with_many_logins_keeps_no_other_from_logging_in(app: App) {
        let attacker = app.anonymous.at("192.0.2.1");
        let attempts = (0..150).map(async |number| attacker.log_in(&format!("user{number}@example.com"), "x").await.status.as_u16());
        let owner = app.anonymous.at("192.0.2.2");
        let (statuses, login) = join(join_all(attempts), owner.log_in(ADMIN, ADMIN_PASSWORD)).await;
        login.expect(200);
        assert!(statuses.iter().all(|status| [401, 429, 503].contains(status)), "{statuses:?}");
    }

    async fn a_server_without_the_password_grant_is_400(app: App) {
        let process = app.program(&[("PASSWORD_GRANT", "off")]).start();
        let response = process.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await.expect(400);
        insta::assert_snapshot!(response.text(), @r#"{"detail":"This server issues no tokens for passwords","error":"unsupported_grant_type","error_description":"This server issues no tokens for passwords"}"#);
        assert_eq!(not_cached(&response), ("no-store", "no-cache"));
        process.anonymous.get(MODELS).await.expect(200);
    }
}

const MULTIPART: &str = "multipart/form-data; boundary=x";

/// A part of a multipart form.
fn text(name: &str, value: &str) -> String {
    format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}")
}

/// Requests a token with a multipart form.
async fn post_parts(app: &App, parts: &[String]) -> TestResponse {
    let parts = parts.iter().map(|part| format!("--x\r\n{part}\r\n"));
    let body = format!("{}--x--\r\n", parts.collect::<String>());
    let headers = [("content-type", MULTIPART)];
    app.anonymous.request("POST", LOGIN, &headers, body).await
}

/// `Cache-Control` and `Pragma`.
fn not_cached(response: &TestResponse) -> (&str, &str) {
    (response.header("cache-control"), response.header("pragma"))
}

/// Sends a request of the `oauth2` crate.
async fn send(app: &App, request: HttpRequest) -> Result<HttpResponse, std::convert::Infallible> {
    let (mut parts, body) = request.into_parts();
    parts.uri = LOGIN.parse().expect("a path");
    let request = Request::from_parts(parts, Body::from(body));
    let response = app.anonymous.send(request).await;
    let mut converted = HttpResponse::new(response.body.to_vec());
    *converted.status_mut() = response.status;
    *converted.headers_mut() = response.headers;
    Ok(converted)
}

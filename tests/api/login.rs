//! `POST /api/v1/login/access-token`

use axum::body::Body;
use axum::http::Request;
use oauth2::basic::BasicClient;
use oauth2::{
    AuthType, ClientId, HttpRequest, HttpResponse, RequestTokenError, ResourceOwnerPassword,
    ResourceOwnerUsername, TokenResponse, TokenUrl,
};

use crate::harness::{ADMIN, App, LOGIN, MODELS, PASSWORD, minimal, test::tests};

tests! {
    async fn the_right_password_gets_a_token_that_is_never_cached(app: App) {
        let answer = app.anonymous.post_form(LOGIN, &form(ADMIN, PASSWORD)).await.expect(200);
        assert_eq!(answer.header("cache-control"), "no-store");
        let body = answer.json();
        assert_eq!((&body["token_type"], &body["expires_in"]), (&"bearer".into(), &3600.into()));
        let token = body["access_token"].as_str().expect("a token");
        app.anonymous.with_token(token).post(MODELS, minimal()).await.expect(200);
    }

    async fn a_wrong_password_and_an_unknown_user_are_told_the_same(app: App) {
        let wrong = app.anonymous.post_form(LOGIN, &form(ADMIN, "wrong")).await.expect(401);
        let unknown = app.anonymous.post_form(LOGIN, &form("nobody@example.com", PASSWORD)).await.expect(401);
        let no_address = app.anonymous.post_form(LOGIN, &form("nobody", PASSWORD)).await.expect(401);
        insta::assert_snapshot!(wrong.text(), @r#"{"detail":"Incorrect email or password","error":"invalid_grant","error_description":"Incorrect email or password"}"#);
        assert_eq!(wrong.text(), unknown.text());
        assert_eq!(wrong.text(), no_address.text());
        assert_eq!(wrong.header("www-authenticate"), unknown.header("www-authenticate"));
    }

    async fn the_standard_client_logs_in_and_understands_a_refusal(app: App) {
        let client = BasicClient::new(ClientId::new("tests".to_owned()))
            .set_auth_type(AuthType::RequestBody)
            .set_token_uri(TokenUrl::new(format!("http://localhost{LOGIN}")).expect("a URL"));
        let call = |request: HttpRequest| send(&app, request);
        let username = ResourceOwnerUsername::new(ADMIN.to_owned());
        let password = ResourceOwnerPassword::new(PASSWORD.to_owned());
        let token = client.exchange_password(&username, &password).request_async(&call).await.expect("a token");
        app.anonymous.with_token(token.access_token().secret()).post(MODELS, minimal()).await.expect(200);
        assert_eq!(token.expires_in(), Some(std::time::Duration::from_hours(1)));
        let wrong = ResourceOwnerPassword::new("wrong".to_owned());
        match client.exchange_password(&username, &wrong).request_async(&call).await {
            Err(RequestTokenError::ServerResponse(error)) => {
                assert_eq!(error.error(), &oauth2::basic::BasicErrorResponseType::InvalidGrant);
            }
            other => panic!("{other:?}"),
        }
    }

    async fn a_grant_is_a_form_that_holds_each_parameter_once(app: App) {
        for (sent, problems) in [
            ("", "missing [\"body\",\"username\"]\nmissing [\"body\",\"password\"]"),
            ("username=&password=x", "missing [\"body\",\"username\"]"),
            ("username=a&password=b&grant_type=refresh_token", "string_pattern_mismatch [\"body\",\"grant_type\"]"),
            ("username=a&password=b&password=c", "value_error [\"body\",\"password\"]"),
            ("username=a%00b&password=c", "value_error [\"body\",\"username\"]"),
        ] {
            let answer = app.anonymous.post_form(LOGIN, sent).await.expect(422);
            assert_eq!(answer.problems(), problems, "{sent}");
        }
        let in_query = format!("{LOGIN}?{}", form(ADMIN, PASSWORD));
        app.anonymous.post_form(&in_query, "").await.expect(422);
        app.anonymous.post(LOGIN, serde_json::json!({ "username": ADMIN, "password": PASSWORD })).await.expect(422);
    }

    async fn what_was_sent_is_never_echoed(app: App) {
        let long = format!("secret{}", "x".repeat(1100));
        for sent in [form(ADMIN, &long), form(&format!("secret\0{long}"), "secret"), form("secret", "secret") + "&password=secret"] {
            let answer = app.anonymous.post_form(LOGIN, &sent).await.expect(422);
            assert!(!answer.text().contains("secret"), "{}", answer.text());
        }
    }

    async fn a_password_is_taken_as_it_is(app: App) {
        for (number, password) in ["  spaces  ", "nul\0inside", "pa\u{308}ss", &"x".repeat(1024)].iter().enumerate() {
            let email = format!("user{number}@example.com");
            register(&app, &email, password).await;
            app.anonymous.post_form(LOGIN, &form(&email, password)).await.expect(200);
            let shorter: String = password.chars().skip(1).collect();
            app.anonymous.post_form(LOGIN, &form(&email, &shorter)).await.expect(401);
        }
        app.anonymous.post_form(LOGIN, &form("user2@example.com", "p\u{e4}ss")).await.expect(401);
        app.anonymous.post_form(LOGIN, &form(ADMIN, &"x".repeat(1025))).await.expect(422);
    }

    async fn a_form_over_4_kib_is_413(app: App) {
        app.anonymous.post_form(LOGIN, &form(ADMIN, &"x".repeat(4096))).await.expect(413);
    }
}

fn form(username: &str, password: &str) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("username", username), ("password", password)])
        .finish()
}

async fn register(app: &App, email: &str, password: &str) {
    use generation_models::accounts::{Email, NewAccount};
    let account = NewAccount {
        email: Email::parse(email).expect("an address"),
        password: Some(password.into()),
        is_superuser: false,
    };
    app.registrar
        .create_user(account)
        .await
        .expect("the account is made");
}

/// Lets the `oauth2` crate's client speak to the router.
async fn send(app: &App, request: HttpRequest) -> Result<HttpResponse, std::convert::Infallible> {
    let (mut parts, body) = request.into_parts();
    parts.uri = LOGIN.parse().expect("a path");
    let answer = app
        .anonymous
        .send(Request::from_parts(parts, Body::from(body)))
        .await;
    let mut response = HttpResponse::new(answer.body.to_vec());
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    Ok(response)
}

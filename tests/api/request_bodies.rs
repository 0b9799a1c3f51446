//! Request bodies: syntax, media types and limits.

use axum::body::Body;
use futures_util::stream::{self, StreamExt};
use serde_json::json;

use crate::harness::{App, JSON, LOGIN, MODELS, TestResponse, absent_model, minimal, test::tests};

tests! {
    async fn invalid_json_is_422_with_the_offset_of_the_error(app: App) {
        let response = app.admin.post(MODELS, r#"{"name":"#).await.expect(422);
        insta::assert_snapshot!(response.text(), @r#"{"detail":[{"type":"json_invalid","loc":["body",8],"msg":"JSON decode error","input":{},"ctx":{"error":"EOF while parsing a value"}}]}"#);
        for body in ["\u{feff}{}", "{}x", "[1,]", "01", "NaN", r#"{"a":1e400}"#, r#"{"a":"\ud800"}"#, "{\"a\":\"\u{1}\"}"] {
            let response = app.admin.post(MODELS, body).await.expect(422);
            assert!(response.validation_errors().starts_with(r#"json_invalid ["body","#), "{body}");
        }
        let no_utf8 = post(&app, Some("application/json"), &b"{\"name\":\"\xff\"}"[..]).await.expect(422);
        assert_eq!(no_utf8.validation_errors(), r#"json_invalid ["body",9]"#);
    }

    async fn the_offset_of_a_syntax_error_is_that_of_cpython(app: App) {
        for (body, offset) in [
            ("nul", 0), (r#"{"n":tru}"#, 5), (r#"{"n":1.}"#, 6), (r#""\x""#, 1), (r#"{"a":"\u12"}"#, 7), (r#"{"a":"abc"#, 5),
            ("{\"é\":\"a\nb\"}", 7), ("[1,]", 3), ("{} x", 3),
        ] {
            let expected = format!(r#"json_invalid ["body",{offset}]"#);
            let created = app.admin.post(MODELS, body).await.expect(422);
            assert_eq!(created.validation_errors(), expected, "{body}");
            let updated = app.admin.put(&absent_model(), body).await.expect(422);
            assert_eq!(updated.validation_errors(), expected, "{body}");
        }
    }

    async fn an_empty_body_is_422_missing(app: App) {
        let response = app.admin.post(MODELS, "").await.expect(422);
        insta::assert_snapshot!(response.text(), @r#"{"detail":[{"type":"missing","loc":["body"],"msg":"Field required","input":null}]}"#);
        assert_eq!(post(&app, None, "").await.expect(422).text(), response.text());
    }

    async fn a_body_of_another_media_type_is_422_with_its_text_as_the_input(app: App) {
        for media_type in [None, Some("text/plain"), Some("application/jsonp"), Some("text/json")] {
            let response = post(&app, media_type, minimal().to_string()).await.expect(422);
            assert_eq!(response.validation_errors(), r#"model_attributes_type ["body"]"#);
            assert_eq!(response.json()["detail"][0]["input"], minimal().to_string());
        }
        for media_type in ["application/json; charset=utf-8", "application/JSON", "application/problem+json"] {
            post(&app, Some(media_type), minimal().to_string()).await.expect(200);
        }
    }

    async fn nesting_deeper_than_128_levels_is_422(app: App) {
        let nested = |levels: usize| format!(
            r#"{{"name":"n","provider":"vertex","provider_config":{}{}}}"#, "{\"a\":".repeat(levels - 1) + "{}", "}".repeat(levels - 1));
        let created = app.admin.create(nested(127)).await;
        assert!(created.text().contains(&"{\"a\":".repeat(126)));
        for levels in [128, 100_000] {
            let response = app.admin.post(MODELS, nested(levels)).await.expect(422);
            assert!(response.validation_errors().starts_with("json_invalid"));
        }
    }

    async fn of_a_repeated_property_the_last_value_counts(app: App) {
        let body = r#"{"name":5,"provider":"vertex","provider_config":3,"provider_config":{},"name":"last"}"#;
        assert_eq!(app.admin.create(body).await.json()["name"], "last");
    }

    async fn at_most_100_validation_errors_are_listed_and_large_inputs_are_not_echoed(app: App) {
        let items = vec!["1"; 500_000].join(",");
        let invalid = format!(r#"{{"name":"n","provider":"vertex","provider_config":{{}},"tool_types":[{items}]}}"#);
        let response = app.admin.post(MODELS, invalid).await.expect(422);
        assert_eq!(response.json()["detail"].as_array().map(Vec::len), Some(100));
        assert!(response.body.len() < 64 * 1024, "{}", response.body.len());
        // The input of `missing` is the whole object.
        let missing = app.admin.post(MODELS, format!(r#"{{"tool_types":[{items}]}}"#)).await.expect(422);
        assert_eq!(missing.json()["detail"][0], json!({ "type": "missing", "loc": ["body", "name"], "msg": "Field required" }));
        assert!(missing.body.len() < 64 * 1024, "{}", missing.body.len());
    }

    async fn a_body_over_the_limit_is_413_with_and_without_a_content_length(app: App) {
        let large = " ".repeat((1 << 20) + 1);
        app.admin.post(MODELS, &large).await.expect(413);
        app.admin.put(&absent_model(), &large).await.expect(413);
        let chunks = stream::iter((0..17).map(|_| Ok::<_, std::io::Error>(" ".repeat(65536))));
        post(&app, Some("application/json"), Body::from_stream(chunks)).await.expect(413);
    }

    async fn a_body_that_does_not_arrive_in_time_is_408(app: App) {
        let send = async |method, path| {
            let begin = stream::iter([Ok::<_, std::io::Error>("{")]);
            let body = Body::from_stream(begin.chain(stream::pending()));
            app.admin.request(method, path, &[JSON], body).await
        };
        let absent = absent_model();
        let responses = tokio::join!(send("POST", MODELS), send("PUT", &absent), send("POST", LOGIN));
        for response in [responses.0, responses.1, responses.2] {
            assert_eq!(response.expect(408).header("connection"), "close");
        }
    }

    async fn a_body_that_ends_early_is_422(app: App) {
        let parts = [Ok("{\"name\":"), Err(std::io::Error::other("the client disconnects"))];
        let response = post(&app, Some("application/json"), Body::from_stream(stream::iter(parts))).await.expect(422);
        assert_eq!(response.validation_errors(), r#"json_invalid ["body",0]"#);
    }
}

async fn post(app: &App, media_type: Option<&str>, body: impl Into<Body>) -> TestResponse {
    let headers: Vec<_> = media_type
        .map(|media_type| ("content-type", media_type))
        .into_iter()
        .collect();
    app.admin.request("POST", MODELS, &headers, body).await
}

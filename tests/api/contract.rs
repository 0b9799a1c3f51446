//! Bodies: JSON that is none, that is too much, or that says what the document does not allow.

use axum::body::Body;
use axum::http::Request;
use serde_json::json;

use crate::harness::{Answer, App, MODELS, minimal, test::tests};

tests! {
    async fn a_body_that_is_no_json_names_the_place(app: App) {
        let answer = app.admin.post(MODELS, r#"{"name":"#).await.expect(422);
        insta::assert_snapshot!(answer.text(), @r#"{"detail":[{"type":"json_invalid","loc":["body",8],"msg":"JSON decode error","input":{},"ctx":{"error":"EOF while parsing a value"}}]}"#);
        for body in ["\u{feff}{}", "{}x", "[1,]", "01", "NaN", r#"{"a":1e400}"#, r#"{"a":"\ud800"}"#, "{\"a\":\"\u{1}\"}"] {
            assert!(app.admin.post(MODELS, body).await.expect(422).problems().starts_with("json_invalid"), "{body}");
        }
        let invalid = Body::from(&b"{\"name\":\"\xff\"}"[..]);
        assert_eq!(send(&app, Some("application/json"), invalid).await.expect(422).problems(), r#"json_invalid ["body",9]"#);
    }

    async fn an_empty_body_is_missing(app: App) {
        let answer = app.admin.post(MODELS, "").await.expect(422);
        insta::assert_snapshot!(answer.text(), @r#"{"detail":[{"type":"missing","loc":["body"],"msg":"Field required","input":null}]}"#);
        assert_eq!(send(&app, None, Body::empty()).await.expect(422).text(), answer.text());
    }

    async fn a_body_of_another_media_type_is_a_text(app: App) {
        for media_type in [None, Some("text/plain"), Some("application/jsonp"), Some("text/json")] {
            let answer = send(&app, media_type, Body::from(minimal().to_string())).await.expect(422);
            assert_eq!(answer.problems(), r#"model_attributes_type ["body"]"#);
            assert_eq!(answer.json()["detail"][0]["input"], minimal().to_string());
        }
        for media_type in ["application/json; charset=utf-8", "application/JSON", "application/problem+json"] {
            send(&app, Some(media_type), Body::from(minimal().to_string())).await.expect(200);
        }
    }

    async fn nesting_is_accepted_to_its_limit(app: App) {
        let nested = |levels: usize| format!(
            r#"{{"name":"n","provider":"vertex","provider_config":{}{}}}"#, "{\"a\":".repeat(levels - 1) + "{}", "}".repeat(levels - 1));
        let made = app.admin.post(MODELS, nested(127)).await.expect(200);
        assert!(made.text().contains(&"{\"a\":".repeat(126)));
        for levels in [128, 100_000] {
            assert!(app.admin.post(MODELS, nested(levels)).await.expect(422).problems().starts_with("json_invalid"));
        }
    }

    async fn the_last_of_a_repeated_member_counts(app: App) {
        let made = app.admin.post(MODELS, r#"{"name":5,"provider":"vertex","provider_config":3,"provider_config":{},"name":"last"}"#).await;
        assert_eq!(made.expect(200).json()["name"], "last");
    }

    async fn half_a_million_problems_make_a_small_answer(app: App) {
        let items = vec!["1"; 500_000].join(",");
        let full = format!(r#"{{"name":"n","provider":"vertex","provider_config":{{}},"tool_types":[{items}]}}"#);
        let answer = app.admin.post(MODELS, full).await.expect(422);
        assert_eq!(answer.json()["detail"].as_array().map(Vec::len), Some(100));
        assert!(answer.body.len() < 64 * 1024, "{}", answer.body.len());
        // Each member that is missing here would echo the whole object.
        let missing = app.admin.post(MODELS, format!(r#"{{"tool_types":[{items}]}}"#)).await.expect(422);
        assert!(missing.body.len() < 64 * 1024, "{}", missing.body.len());
        assert_eq!(missing.json()["detail"][0], json!({ "type": "missing", "loc": ["body", "name"], "msg": "Field required" }));
    }

    async fn a_body_over_the_limit_is_413_however_it_is_sent(app: App) {
        let large = " ".repeat((1 << 20) + 1);
        app.admin.post(MODELS, &large).await.expect(413);
        app.admin.put(&format!("{MODELS}{}", uuid::Uuid::nil()), &large).await.expect(413);
        let chunks = futures_util::stream::iter((0..17).map(|_| Ok::<_, std::io::Error>(" ".repeat(65536))));
        send(&app, Some("application/json"), Body::from_stream(chunks)).await.expect(413);
    }

    async fn a_body_that_does_not_arrive_is_408(app: App) {
        let nowhere = format!("{MODELS}{}", uuid::Uuid::nil());
        for (method, path) in [("POST", MODELS), ("PUT", nowhere.as_str()), ("POST", crate::harness::LOGIN)] {
            let begun = futures_util::stream::iter([Ok::<_, std::io::Error>("{")]);
            let endless = Body::from_stream(futures_util::StreamExt::chain(begun, futures_util::stream::pending()));
            let request = Request::builder().method(method).uri(path).header("content-type", "application/json");
            let answer = app.admin.send(request.body(endless).expect("a request")).await.expect(408);
            assert_eq!(answer.header("connection"), "close");
        }
    }

    async fn a_body_that_breaks_off_is_refused(app: App) {
        let parts = [Ok("{\"name\":"), Err(std::io::Error::other("the client went away"))];
        let broken = Body::from_stream(futures_util::stream::iter(parts));
        let answer = send(&app, Some("application/json"), broken).await.expect(422);
        assert_eq!(answer.problems(), r#"json_invalid ["body",0]"#);
    }
}

async fn send(app: &App, media_type: Option<&str>, body: Body) -> Answer {
    let mut request = Request::post(MODELS);
    if let Some(media_type) = media_type {
        request = request.header("content-type", media_type);
    }
    app.admin.send(request.body(body).expect("a request")).await
}

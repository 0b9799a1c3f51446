//! Members of every kind, kept.

use axum::body::Body;
use axum::http::Request;

use super::{Answer, kept, make, send, thing};

async fn names(media_type: &str, body: &str) -> Answer {
    let request = Request::post("/names").header("content-type", media_type);
    send(request.body(Body::from(body.to_owned())).unwrap()).await
}

#[tokio::test]
async fn each_value_comes_back_as_it_was_sent() {
    for (member, value) in [
        ("color", r#""dark green""#),
        ("other_color", "null"),
        ("other_config", r#"{"base":1.50}"#),
        ("name", r#""ab9""#),
        ("names", r#"["a","b","c"]"#),
        ("scores", r#"{"x":0.5,"y":1.0}"#),
        ("scores", "null"),
        ("matrix", "[[1.5],[]]"),
        ("level", "4"),
        ("level", "null"),
        ("levels", "[3,3]"),
        ("small", "-2147483648"),
        ("literal", r#""x""#),
        ("literal", "null"),
        ("mixed", r#""text""#),
        ("mixed", "7"),
        ("single", r#""ab""#),
        ("single", r#""abcdef""#),
        ("pet", r#"{"kind":"cat","lives":9}"#),
        ("pet", r#"{"kind":"dog","good":true}"#),
        ("extended", r#"{"base":"b","extra":1}"#),
        ("open", r#"{"known":1,"other":2}"#),
        ("nested", r#"{"q":"x"}"#),
        ("object", r#"{"b":1,"a":[]}"#),
        ("lists", r#"{"k":["a",null]}"#),
        ("anything", "[1,{}]"),
        ("when", r#""2026-11-22T10:00:00Z""#),
        ("day", r#""2026-11-22""#),
        ("mail", r#""a@b.example""#),
        ("link", r#""https://example.com/x?y#z""#),
        ("bytes", r#""AAEC""#),
        ("old", "null"),
        ("odd name", r#""é""#),
        ("type", r#""t""#),
    ] {
        let want: serde_json::Value = serde_json::from_str(value).unwrap();
        assert_eq!(kept(member, value).await, want.to_string(), "{member}");
    }
    assert_eq!(kept("level", "2.0").await, "2");
    assert_eq!(kept("levels", "[1.0]").await, "[1]");
}

#[tokio::test]
async fn a_default_stands_for_an_absent_member_only() {
    for (member, default) in [
        ("other_color", r#""red""#),
        ("levels", "[1,2]"),
        ("literal", r#""x""#),
        ("object", r#"{"a":1.0}"#),
    ] {
        let answer = make("red/1?tags=ab", &thing("beta", "1")).await;
        assert_eq!(answer.json()[member].to_string(), default);
    }
    let answer = make("red/1?tags=ab", &thing("beta", "1")).await;
    assert!(!answer.2.contains("old"), "{}", answer.2);
}

#[tokio::test]
async fn a_type_may_hold_itself() {
    let inner = thing("name", r#""inner""#);
    assert!(kept("self", &inner).await.contains("inner"));
}

#[tokio::test]
async fn a_list_is_a_body_and_a_map_an_answer() {
    let request = Request::put("/names")
        .header("authorization", "Bearer x")
        .header("content-type", "application/json");
    let answer = send(request.body(Body::from(r#"["a","b"]"#)).unwrap()).await;
    assert_eq!((answer.0, answer.2.as_str()), (200, r#"{"a":0.5,"b":0.5}"#));
}

#[tokio::test]
async fn a_body_may_be_absent_or_a_form_or_json() {
    let form = "application/x-www-form-urlencoded";
    assert_eq!(
        names(form, "").await.2,
        r#"{"who":"nobody","secret":"","times":0}"#
    );
    assert_eq!(
        names(form, "who=a+b&secret=%00&also=x&also=y&times=")
            .await
            .2,
        r#"{"who":"a b","secret":"\u0000","times":1,"also":["x","y"]}"#
    );
    assert_eq!(
        names("application/json", r#"{"who":"a","secret":"s","times":2}"#)
            .await
            .2,
        r#"{"who":"a","secret":"s","times":2}"#
    );
}

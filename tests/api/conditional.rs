//! Conditional requests (RFC 9110, section 13), and what caches are told.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::harness::{Answer, App, Client, MODELS, minimal, test::tests};
use crate::replicas::patiently;

tests! {
    async fn a_read_tells_its_state_and_that_caches_have_to_ask(app: App) {
        let path = made(&app).await;
        for path in [MODELS, &path, &format!("{MODELS}?skip=1")] {
            let answer = app.anonymous.get(path).await.expect(200);
            assert!(answer.etag().starts_with("\"1-") && answer.etag().ends_with('"'), "{}", answer.etag());
            assert_eq!(answer.header("cache-control"), "public, no-cache");
            let head = app.anonymous.with("HEAD", path, &[], "").await.expect(200);
            assert_eq!((head.etag(), head.header("content-length")), (answer.etag(), answer.header("content-length")));
            assert_eq!(head.header("content-length"), answer.body.len().to_string());
            assert!(head.body.is_empty());
        }
        let missing = app.anonymous.get(&format!("{MODELS}{}", uuid::Uuid::nil())).await.expect(404);
        assert_eq!(missing.header("cache-control"), "no-store");
    }

    async fn whoever_knows_the_state_gets_304_and_no_body(app: App) {
        let path = made(&app).await;
        for path in [MODELS, &path] {
            let known = app.anonymous.get(path).await.expect(200);
            let tag = known.etag();
            for (list, status) in [
                (tag.clone(), 304), (format!("W/{tag}"), 304), ("*".to_owned(), 304), (format!("\"a,b\", W/\"x\" , {tag}"), 304),
                ("\"1-0\"".to_owned(), 200), (tag.replace('"', ""), 200), (String::new(), 200), (",,".to_owned(), 200),
                ("\"a b\"".to_owned(), 200), ("\"a\tb".to_owned(), 200), (format!("\"é\", {tag}"), 304),
            ] {
                for method in ["GET", "HEAD"] {
                    let answer = app.anonymous.with(method, path, &[("if-none-match", &list)], "").await.expect(status);
                    assert_eq!(answer.etag(), tag, "{list}");
                    assert_eq!(answer.header("cache-control"), "public, no-cache");
                    assert!(status == 200 || (answer.body.is_empty() && answer.header("content-length").is_empty()));
                }
            }
            let twice = [("if-none-match", "\"x\""), ("if-none-match", tag.as_str())];
            app.anonymous.with("GET", path, &twice, "").await.expect(304);
        }
    }

    async fn a_change_makes_known_states_old(app: App) {
        let (path, other) = (made(&app).await, made(&app).await);
        let (list, model, untouched) = (etag(&app, MODELS).await, etag(&app, &path).await, etag(&app, &other).await);
        app.admin.put(&path, json!({ "name": "other" })).await.expect(200);
        app.anonymous.with("GET", MODELS, &[("if-none-match", &list)], "").await.expect(200);
        app.anonymous.with("GET", &path, &[("if-none-match", &model)], "").await.expect(200);
        app.anonymous.with("GET", &other, &[("if-none-match", &untouched)], "").await.expect(304);
    }

    async fn a_write_is_answered_with_the_state_that_it_made(app: App) {
        let posted = app.admin.post(MODELS, minimal()).await.expect(200);
        let path = format!("{MODELS}{}", posted.json()["id"].as_str().expect("an id"));
        assert_same(&posted, &app.anonymous.get(&path).await);
        let put = app.admin.put(&path, json!({ "beta": true })).await.expect(200);
        assert_ne!(put.etag(), posted.etag());
        assert_same(&put, &app.anonymous.get(&path).await);
        let list = etag(&app, MODELS).await;
        for nothing in [json!({}), json!({ "beta": true }), json!({ "name": null })] {
            let again = app.admin.put(&path, nothing).await.expect(200);
            assert_same(&again, &put);
            assert_eq!(etag(&app, MODELS).await, list);
        }
    }

    async fn of_two_writes_that_know_the_same_state_one_is_done(app: App) {
        let other = app.twin().await;
        for round in 0..5 {
            let path = made(&app).await;
            let tag = etag(&app, &path).await;
            let (one, two) = (&json!({ "name": format!("one {round}") }), &json!({ "name": format!("two {round}") }));
            let condition = [("if-match", tag.as_str())];
            let put = async |admin: &Client, name: &Value| patiently(async || admin.with("PUT", &path, &condition, name).await).await;
            let answers = tokio::join!(put(&app.admin, one), put(&other.admin, two), put(&app.admin, two), put(&other.admin, one));
            let mut statuses = [answers.0, answers.1, answers.2, answers.3].map(|answer| answer.status.as_u16());
            statuses.sort_unstable();
            assert_eq!(statuses, [200, 412, 412, 412]);
        }
    }

    async fn without_a_condition_the_last_write_wins(app: App) {
        let path = made(&app).await;
        for name in ["a", "b"] {
            app.admin.put(&path, json!({ "name": name })).await.expect(200);
        }
        assert_eq!(app.anonymous.get(&path).await.json()["name"], "b");
    }

    async fn a_write_whose_condition_fails_does_nothing(app: App) {
        let path = made(&app).await;
        let tag = etag(&app, &path).await;
        let weak = format!("W/{tag}");
        for condition in [("if-match", "\"x\""), ("if-match", &weak), ("if-match", ""), ("if-match", "\"a b\""), ("if-none-match", &tag), ("if-none-match", "*")] {
            for method in ["PUT", "DELETE"] {
                let answer = app.admin.with(method, &path, &[condition], r#"{"name":"other"}"#).await.expect(412);
                assert_eq!(answer.text(), r#"{"detail":"Precondition Failed"}"#, "{condition:?}");
            }
        }
        assert_eq!(etag(&app, &path).await, tag);
        for condition in [("if-none-match", "\"x\""), ("if-match", "*")] {
            app.admin.with("PUT", &path, &[condition], "{}").await.expect(200);
        }
        app.admin.with("DELETE", &path, &[("if-match", &tag)], "").await.expect(200);
    }

    async fn if_match_comes_before_if_none_match_and_both_before_404(app: App) {
        let path = made(&app).await;
        let tag = etag(&app, &path).await;
        for path in [&path, MODELS] {
            let tag = etag(&app, path).await;
            for (if_match, if_none_match, status) in [("\"x\"", tag.as_str(), 412), (&tag, &tag, 304), (&tag, "\"x\"", 200), ("*", "*", 304)] {
                let both = [("if-match", if_match), ("if-none-match", if_none_match)];
                app.anonymous.with("GET", path, &both, "").await.expect(status);
            }
        }
        let missing = format!("{MODELS}{}", uuid::Uuid::nil());
        for method in ["GET", "PUT", "DELETE"] {
            app.admin.with(method, &missing, &[("if-match", "*")], "{}").await.expect(412);
            app.admin.with(method, &missing, &[("if-match", &tag)], "{}").await.expect(412);
            app.admin.with(method, &missing, &[("if-none-match", "*")], "{}").await.expect(404);
        }
        app.user.with("PUT", &path, &[("if-match", "\"x\"")], "{}").await.expect(403);
        app.admin.with("PUT", &path, &[("if-match", "\"x\"")], r#"{"name":5}"#).await.expect(422);
    }

    /// It counts whole seconds, so it is told, and believed, only when no other change can have the same.
    async fn the_time_of_a_change_is_told_once_it_cannot_mean_another(app: App) {
        assert_eq!(app.anonymous.get(MODELS).await.expect(200).header("last-modified"), "");
        let path = made(&app).await;
        assert_eq!(app.anonymous.get(&path).await.header("last-modified"), "");
        app.clock.advance(TimeDelta::seconds(60));
        for path in [MODELS, &path] {
            let answer = app.anonymous.get(path).await.expect(200);
            let time = answer.header("last-modified");
            assert_eq!(time, "Sun, 22 Nov 2026 12:00:00 GMT");
            let since = app.anonymous.with("GET", path, &[("if-modified-since", time)], "").await.expect(304);
            assert_eq!(since.header("last-modified"), time);
            for other in ["Sun, 22 Nov 2026 12:00:01 GMT", "nonsense", ""] {
                app.anonymous.with("GET", path, &[("if-modified-since", other)], "").await.expect(200);
            }
            let both = [("if-modified-since", time), ("if-none-match", "\"x\"")];
            app.anonymous.with("GET", path, &both, "").await.expect(200);
        }
        app.admin.put(&path, json!({ "beta": true })).await.expect(200);
        let time = [("if-modified-since", "Sun, 22 Nov 2026 12:00:00 GMT")];
        app.anonymous.with("GET", &path, &time, "").await.expect(200);
    }
}

async fn made(app: &App) -> String {
    let made = app.admin.post(MODELS, minimal()).await.expect(200).json();
    format!("{MODELS}{}", made["id"].as_str().expect("an id"))
}

async fn etag(app: &App, path: &str) -> String {
    app.anonymous.get(path).await.expect(200).etag()
}

fn assert_same(one: &Answer, other: &Answer) {
    assert_eq!((one.etag(), one.text()), (other.etag(), other.text()));
}

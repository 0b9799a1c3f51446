//! Conditional requests (RFC 9110, section 13), and the headers for caches.

use chrono::TimeDelta;
use serde_json::json;

use crate::harness::{
    App, Client, MODELS, TestResponse, absent_model, minimal, retry_503, test::tests,
};

tests! {
    async fn a_read_has_a_strong_etag_and_is_revalidated_by_caches(app: App) {
        let path = app.admin.create(minimal()).await.path();
        for path in [MODELS, &path, &format!("{MODELS}?skip=1")] {
            let get = app.anonymous.get(path).await.expect(200);
            assert!(get.etag().starts_with("\"1-") && get.etag().ends_with('"'), "{}", get.etag());
            assert_eq!(get.header("cache-control"), "public, no-cache");
            let head = app.anonymous.request("HEAD", path, &[], "").await.expect(200);
            assert_eq!(head.etag(), get.etag());
            assert_eq!(head.header("content-length"), get.header("content-length"));
            assert_eq!(head.header("content-length"), get.body.len().to_string());
            assert!(head.body.is_empty());
        }
        let absent = app.anonymous.get(&absent_model()).await.expect(404);
        assert_eq!(absent.header("cache-control"), "no-store");
    }

    async fn a_matching_if_none_match_is_304_without_a_body(app: App) {
        let path = app.admin.create(minimal()).await.path();
        for path in [MODELS, &path] {
            let etag = etag(&app, path).await;
            for (if_none_match, status) in [
                (etag.clone(), 304), (format!("W/{etag}"), 304), ("*".to_owned(), 304), (format!("\"a,b\", W/\"x\" , {etag}"), 304),
                ("\"1-0\"".to_owned(), 200), (etag.replace('"', ""), 200), (String::new(), 200), (",,".to_owned(), 200),
                ("\"a b\"".to_owned(), 200), ("\"a\tb".to_owned(), 200), (format!("\"é\", {etag}"), 304),
            ] {
                for method in ["GET", "HEAD"] {
                    let condition = [("if-none-match", if_none_match.as_str())];
                    let response = app.anonymous.request(method, path, &condition, "").await.expect(status);
                    assert_eq!(response.etag(), etag, "{if_none_match}");
                    assert_eq!(response.header("cache-control"), "public, no-cache");
                    assert!(status == 200 || (response.body.is_empty() && response.header("content-length").is_empty()));
                }
            }
            let two_lines = [("if-none-match", "\"x\""), ("if-none-match", etag.as_str())];
            app.anonymous.request("GET", path, &two_lines, "").await.expect(304);
        }
    }

    async fn an_update_changes_the_etags_of_its_model_and_of_the_list_only(app: App) {
        let path = app.admin.create(minimal()).await.path();
        let other = app.admin.create(minimal()).await.path();
        let before = [etag(&app, MODELS).await, etag(&app, &path).await, etag(&app, &other).await];
        app.admin.put(&path, json!({ "name": "other" })).await.expect(200);
        for (path, etag, status) in [(MODELS, &before[0], 200), (&path, &before[1], 200), (&other, &before[2], 304)] {
            app.anonymous.request("GET", path, &[("if-none-match", etag)], "").await.expect(status);
        }
    }

    async fn the_response_to_a_write_has_the_new_etag(app: App) {
        let created = app.admin.create(minimal()).await;
        let path = created.path();
        assert_same(&created, &app.anonymous.get(&path).await);
        let updated = app.admin.put(&path, json!({ "beta": true })).await.expect(200);
        assert_ne!(updated.etag(), created.etag());
        assert_same(&updated, &app.anonymous.get(&path).await);
    }

    async fn an_update_that_changes_nothing_keeps_all_etags(app: App) {
        let created = app.admin.create(minimal()).await;
        let list = etag(&app, MODELS).await;
        for nothing in [json!({}), json!({ "beta": false }), json!({ "name": null })] {
            let updated = app.admin.put(&created.path(), nothing).await.expect(200);
            assert_same(&updated, &created);
            assert_eq!(etag(&app, MODELS).await, list);
        }
    }

    async fn of_concurrent_updates_with_the_same_if_match_one_succeeds_and_the_others_are_412(app: App) {
        let replica = app.replica().await;
        for _ in 0..5 {
            let path = app.admin.create(minimal()).await.path();
            let etag = etag(&app, &path).await;
            let condition = [("if-match", etag.as_str())];
            let update = async |admin: &Client, name: &str| {
                let name = json!({ "name": name });
                retry_503(async || admin.json("PUT", &path, &condition, &name).await).await.status.as_u16()
            };
            let (a, b, c, d) = tokio::join!(
                update(&app.admin, "a"), update(&replica.admin, "b"), update(&app.admin, "c"), update(&replica.admin, "d"),
            );
            let mut statuses = [a, b, c, d];
            statuses.sort_unstable();
            assert_eq!(statuses, [200, 412, 412, 412]);
        }
    }

    async fn without_a_precondition_the_last_update_wins(app: App) {
        let path = app.admin.create(minimal()).await.path();
        for name in ["a", "b"] {
            app.admin.put(&path, json!({ "name": name })).await.expect(200);
        }
        assert_eq!(app.anonymous.get(&path).await.json()["name"], "b");
    }

    async fn a_write_whose_precondition_fails_is_412_and_changes_nothing(app: App) {
        let path = app.admin.create(minimal()).await.path();
        let stale = etag(&app, &path).await;
        app.admin.put(&path, json!({ "name": "current" })).await.expect(200);
        let current = etag(&app, &path).await;
        let weak = format!("W/{current}");
        for condition in [
            ("if-match", stale.as_str()), ("if-match", "\"x\""), ("if-match", &weak), ("if-match", ""), ("if-match", "\"a b\""),
            ("if-none-match", &current), ("if-none-match", "*"),
        ] {
            for method in ["PUT", "DELETE"] {
                let response = app.admin.json(method, &path, &[condition], r#"{"name":"other"}"#).await.expect(412);
                assert_eq!(response.text(), r#"{"detail":"Precondition Failed"}"#, "{condition:?}");
            }
        }
        assert_eq!(etag(&app, &path).await, current);
    }

    async fn a_write_whose_precondition_is_true_is_applied(app: App) {
        let path = app.admin.create(minimal()).await.path();
        for (condition, name) in [(("if-none-match", "\"x\""), "a"), (("if-match", "*"), "b")] {
            let updated = app.admin.json("PUT", &path, &[condition], json!({ "name": name })).await.expect(200);
            assert_eq!(updated.json()["name"], name);
        }
        let etag = etag(&app, &path).await;
        app.admin.request("DELETE", &path, &[("if-match", &etag)], "").await.expect(200);
    }

    async fn if_match_is_evaluated_before_if_none_match(app: App) {
        let path = app.admin.create(minimal()).await.path();
        for path in [&path, MODELS] {
            let etag = etag(&app, path).await;
            for (if_match, if_none_match, status) in [("\"x\"", etag.as_str(), 412), (&etag, &etag, 304), (&etag, "\"x\"", 200), ("*", "*", 304)] {
                let both = [("if-match", if_match), ("if-none-match", if_none_match)];
                app.anonymous.request("GET", path, &both, "").await.expect(status);
            }
        }
    }

    async fn preconditions_are_evaluated_after_403_and_422_and_before_404(app: App) {
        let path = app.admin.create(minimal()).await.path();
        app.user.json("PUT", &path, &[("if-match", "\"x\"")], "{}").await.expect(403);
        app.admin.json("PUT", &path, &[("if-match", "\"x\"")], r#"{"name":5}"#).await.expect(422);
        let etag = etag(&app, &path).await;
        for method in ["GET", "PUT", "DELETE"] {
            for (condition, status) in [(("if-match", "*"), 412), (("if-match", etag.as_str()), 412), (("if-none-match", "*"), 404)] {
                app.admin.json(method, &absent_model(), &[condition], "{}").await.expect(status);
            }
        }
    }

    /// Before a minute is over, another change may still become visible that has an earlier time.
    async fn last_modified_is_the_end_of_the_minute_after_the_change_and_is_sent_from_then_on(app: App) {
        assert_eq!(app.anonymous.get(MODELS).await.expect(200).header("last-modified"), "");
        let path = app.admin.create(minimal()).await.path();
        app.clock.advance(TimeDelta::milliseconds(59_999));
        for path in [MODELS, &path] {
            assert_eq!(app.anonymous.get(path).await.expect(200).header("last-modified"), "");
        }
        app.clock.advance(TimeDelta::milliseconds(1));
        for path in [MODELS, &path] {
            assert_eq!(app.anonymous.get(path).await.expect(200).header("last-modified"), SETTLED);
        }
    }

    /// RFC 9110, sections 5.6.7 and 13.1.3.
    async fn a_read_is_304_if_it_was_not_modified_since_a_date_in_any_of_the_three_forms(app: App) {
        let path = app.admin.create(minimal()).await.path();
        app.clock.advance(TimeDelta::seconds(70));
        let get = async |path: &str, conditions: &[_]| app.anonymous.request("GET", path, conditions, "").await;
        for path in [MODELS, &path] {
            for date in [SETTLED, "Sunday, 22-Nov-26 12:01:00 GMT", "Sun Nov 22 12:01:00 2026", "Sun, 22 Nov 2026 12:01:10 GMT"] {
                let not_modified = get(path, &[("if-modified-since", date)]).await.expect(304);
                assert_eq!((not_modified.header("last-modified"), not_modified.text()), (SETTLED, ""), "{date}");
            }
            for (date, reason) in [
                ("Sun, 22 Nov 2026 12:00:59 GMT", "earlier"), ("Sunday, 22-Nov-26 12:00:59 GMT", "earlier"),
                ("Sun Nov 22 12:00:59 2026", "earlier"), ("Sun, 22 Nov 2026 12:01:11 GMT", "in the future"),
                ("nonsense", "no date"), ("", "no date"), ("Mon, 22 Nov 2026 12:01:00 GMT", "a Sunday"),
            ] {
                assert_eq!(get(path, &[("if-modified-since", date)]).await.status, 200, "{date}: {reason}");
            }
            get(path, &[("if-modified-since", SETTLED), ("if-none-match", "\"x\"")]).await.expect(200);
        }
    }

    /// The change is in the same second as the response that the client has.
    async fn a_304_is_never_wrong_for_a_cache_that_knows_only_when_it_received_the_response(app: App) {
        let path = app.admin.create(minimal()).await.path();
        app.anonymous.get(&path).await.expect(200);
        app.clock.advance(TimeDelta::milliseconds(500));
        app.admin.put(&path, json!({ "name": "other" })).await.expect(200);
        for seconds in [0, 59, 1, 3600] {
            app.clock.advance(TimeDelta::seconds(seconds));
            let received = [("if-modified-since", "Sun, 22 Nov 2026 12:00:00 GMT")];
            let response = app.anonymous.request("GET", &path, &received, "").await.expect(200);
            assert_eq!(response.json()["name"], "other");
        }
    }

    async fn a_write_is_412_if_the_model_was_modified_since_the_date(app: App) {
        let path = app.admin.create(minimal()).await.path();
        app.clock.advance(TimeDelta::seconds(70));
        let etag = etag(&app, &path).await;
        for date in ["Sun, 22 Nov 2026 12:00:59 GMT", "Sunday, 22-Nov-26 12:00:59 GMT", "Sun Nov 22 12:00:59 2026"] {
            for (method, client) in [("PUT", &app.admin), ("DELETE", &app.admin), ("GET", &app.anonymous)] {
                let response = client.json(method, &path, &[("if-unmodified-since", date)], r#"{"name":"a"}"#).await.expect(412);
                assert_eq!(response.text(), r#"{"detail":"Precondition Failed"}"#);
            }
            app.anonymous.request("GET", MODELS, &[("if-unmodified-since", date)], "").await.expect(412);
        }
        assert_eq!(app.anonymous.get(&path).await.etag(), etag);
    }

    async fn a_write_is_applied_if_the_model_was_not_modified_since_the_date(app: App) {
        for date in [SETTLED, "Sunday, 22-Nov-26 12:01:00 GMT", "Sun Nov 22 12:01:00 2026", "Sun, 22 Nov 2026 13:00:00 GMT"] {
            let path = app.admin.create(minimal()).await.path();
            let unmodified = [("if-unmodified-since", date)];
            app.anonymous.request("GET", &path, &unmodified, "").await.expect(200);
            app.anonymous.request("GET", MODELS, &unmodified, "").await.expect(200);
            app.admin.json("PUT", &path, &unmodified, r#"{"name":"a"}"#).await.expect(200);
            app.admin.request("DELETE", &path, &unmodified, "").await.expect(200);
        }
    }

    async fn an_if_unmodified_since_that_is_no_date_or_beside_if_match_or_without_a_model_is_ignored(app: App) {
        let path = app.admin.create(minimal()).await.path();
        let current = etag(&app, &path).await;
        let epoch = ("if-unmodified-since", "Thu, 01 Jan 1970 00:00:00 GMT");
        for date in ["nonsense", "", "2026-11-22T11:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT, Thu, 01 Jan 1970 00:00:00 GMT"] {
            app.admin.json("PUT", &path, &[("if-unmodified-since", date)], "{}").await.expect(200);
        }
        for method in ["GET", "PUT"] {
            app.admin.json(method, &path, &[epoch, ("if-match", &current)], "{}").await.expect(200);
            app.admin.json(method, &path, &[epoch, ("if-match", "\"x\"")], "{}").await.expect(412);
            app.admin.json(method, &path, &[epoch, ("if-none-match", &current)], "{}").await.expect(412);
        }
        for method in ["GET", "PUT", "DELETE"] {
            app.admin.json(method, &absent_model(), &[epoch], "{}").await.expect(404);
        }
        app.admin.request("DELETE", &path, &[epoch, ("if-match", &current)], "").await.expect(200);
    }

    /// Two administrators read a model, and both change it within the second of its last change.
    async fn an_update_is_never_lost_to_a_date_with_the_resolution_of_a_second(app: App) {
        let path = app.admin.create(minimal()).await.path();
        let read = ("if-unmodified-since", "Sun, 22 Nov 2026 12:00:00 GMT");
        app.clock.advance(TimeDelta::milliseconds(400));
        app.admin.put(&path, json!({ "name": "first" })).await.expect(200);
        for seconds in [0, 59, 1, 600] {
            app.clock.advance(TimeDelta::seconds(seconds));
            app.admin.json("PUT", &path, &[read], r#"{"name":"second"}"#).await.expect(412);
            app.admin.request("DELETE", &path, &[read], "").await.expect(412);
        }
        // In the first minute no date proves that nothing has changed.
        app.admin.put(&path, json!({ "name": "third" })).await.expect(200);
        let now = ("if-unmodified-since", "Sun, 22 Nov 2026 12:11:00 GMT");
        app.admin.json("PUT", &path, &[now], r#"{"name":"fourth"}"#).await.expect(412);
        assert_eq!(app.anonymous.get(&path).await.json()["name"], "third");
    }
}

/// A minute after the time at which the clock of a test starts.
const SETTLED: &str = "Sun, 22 Nov 2026 12:01:00 GMT";

async fn etag(app: &App, path: &str) -> String {
    app.anonymous.get(path).await.expect(200).etag()
}

fn assert_same(one: &TestResponse, other: &TestResponse) {
    assert_eq!((one.etag(), one.text()), (other.etag(), other.text()));
}

//! Limits on log-ins that fail.

use axum::http::HeaderMap;
use chrono::TimeDelta;

use crate::harness::{ADMIN, ADMIN_PASSWORD, App, Client, test::tests};

tests! {
    async fn the_eleventh_failure_on_an_account_in_a_minute_is_429(app: App) {
        let client = app.anonymous.at("192.0.2.1");
        assert_eq!(guess(&client, ADMIN, 12).await, 10);
        let response = client.log_in(ADMIN, ADMIN_PASSWORD).await.expect(429);
        insta::assert_snapshot!(response.text(), @r#"{"detail":"Too Many Requests"}"#);
        insta::assert_snapshot!(limit_headers(&response.headers), @r#"
        cache-control: no-store
        pragma: no-cache
        ratelimit: "account";r=0;t=6
        ratelimit-policy: "account";q=10;w=60
        retry-after: 6
        "#);
        app.clock.advance(TimeDelta::seconds(6));
        client.log_in(ADMIN, ADMIN_PASSWORD).await.expect(200);
    }

    async fn an_unknown_account_is_limited_as_a_known_one(app: App) {
        let client = app.anonymous.at("192.0.2.1");
        let mut responses = Vec::new();
        for account in [ADMIN, "nobody@example.com"] {
            let mut received = Vec::new();
            for _ in 0..12 {
                let response = client.log_in(account, "wrong").await;
                received.push((response.status, limit_headers(&response.headers), response.text().to_owned()));
            }
            responses.push(received);
        }
        assert_eq!(responses[0], responses[1]);
    }

    async fn the_sixty_first_failure_from_an_address_is_429(app: App) {
        let client = app.anonymous.at("2001:db8::1");
        let mut checked = 0;
        for number in 0..62 {
            let account = format!("user{number}@example.com");
            checked += guess(&client, &account, 1).await;
        }
        assert_eq!(checked, 60);
        let neighbour = app.anonymous.at("2001:db8::ffff:2");
        let response = neighbour.log_in(ADMIN, ADMIN_PASSWORD).await.expect(429);
        assert_eq!(response.header("ratelimit-policy"), r#""address";q=60;w=60"#);
        assert_eq!(response.header("retry-after"), "1");
        app.anonymous.at("2001:db8:0:1::1").log_in(ADMIN, ADMIN_PASSWORD).await.expect(200);
    }

    async fn a_client_that_logs_in_correctly_is_not_limited(app: App) {
        let client = app.anonymous.at("192.0.2.1");
        for _ in 0..80 {
            client.log_in(ADMIN, ADMIN_PASSWORD).await.expect(200);
        }
    }

    async fn concurrent_correct_logins_are_not_limited(app: App) {
        let logins = (0..40).map(async |_| app.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await);
        for login in futures_util::future::join_all(logins).await {
            login.expect(200);
        }
    }

    async fn the_owner_logs_in_while_others_guess_common_passwords(app: App) {
        let home = app.anonymous.at("192.0.2.1");
        home.log_in(ADMIN, ADMIN_PASSWORD).await.expect(200);
        assert_eq!(guess(&app.anonymous.at("192.0.2.2"), ADMIN, 14).await, 10);
        for attacker in 3..8 {
            let attacker = app.anonymous.at(&format!("192.0.2.{attacker}"));
            assert_eq!(guess(&attacker, ADMIN, 2).await, 1);
        }
        home.log_in(ADMIN, ADMIN_PASSWORD).await.expect(200);
        let new_address = app.anonymous.at("192.0.2.9");
        new_address.log_in(ADMIN, ADMIN_PASSWORD).await.expect(200);
    }
}

/// Tries wrong passwords. Returns how many were checked.
async fn guess(client: &Client, account: &str, count: usize) -> usize {
    let mut checked = 0;
    for number in 0..count {
        let response = client.log_in(account, &number.to_string()).await;
        checked += usize::from(response.status == 401);
        assert!(
            [401, 429].contains(&response.status.as_u16()),
            "{}",
            response.text()
        );
    }
    checked
}

/// The headers that concern caches and limits, one a line.
fn limit_headers(headers: &HeaderMap) -> String {
    let names = [
        "cache-control",
        "pragma",
        "ratelimit",
        "ratelimit-policy",
        "retry-after",
    ];
    let lines = names
        .iter()
        .filter_map(|name| Some(format!("{name}: {}", headers.get(*name)?.to_str().ok()?)));
    lines.collect::<Vec<_>>().join("\n")
}

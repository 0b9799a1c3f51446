//! A server whose database does not do what it should.

use std::time::Duration;

use crate::harness::{ADMIN, Answer, App, Database, LOGIN, MODELS, minimal, test::tests};

tests! {
    async fn something_unforeseen_is_500_and_its_cause_is_not_told(app: App) {
        let id = app.admin.post(MODELS, minimal()).await.expect(200).json()["id"].as_str().expect("an id").to_owned();
        app.database.execute("ALTER TABLE catalog_changes RENAME TO gone").await;
        for answer in catalogue(&app, &id).await {
            assert_eq!(answer.expect(500).text(), r#"{"detail":"Internal Server Error"}"#);
        }
        app.database.execute("ALTER TABLE users RENAME TO also_gone").await;
        assert_eq!(log_in(&app).await.expect(500).text(), r#"{"detail":"Internal Server Error"}"#);
    }

    async fn a_locked_database_is_503_in_bounded_time_and_comes_good_by_itself(app: App) {
        let id = app.admin.post(MODELS, minimal()).await.expect(200).json()["id"].as_str().expect("an id").to_owned();
        let lock = app.database.lock().await;
        let answers = tokio::time::timeout(Duration::from_secs(30), catalogue(&app, &id)).await.expect("bounded time");
        for (number, answer) in answers.into_iter().enumerate() {
            // Readers never wait for a writer.
            let reads = number < 2;
            let answer = answer.expect(if reads { 200 } else { 503 });
            assert!(reads || answer.header("retry-after") == "1");
        }
        if app.database.kind == Database::Postgres {
            log_in(&app).await.expect(503);
        }
        lock.release().await;
        app.admin.post(MODELS, minimal()).await.expect(200);
        log_in(&app).await.expect(200);
    }

    async fn more_logins_at_once_than_can_wait_are_503(app: App) {
        let logins: Vec<_> = (0..100).map(|_| {
            let anonymous = app.anonymous.clone();
            tokio::spawn(async move { anonymous.post_form(LOGIN, "username=nobody%40example.com&password=x").await })
        }).collect();
        let mut statuses = Vec::new();
        for login in logins {
            statuses.push(login.await.expect("an answer").status.as_u16());
        }
        assert!(statuses.contains(&503), "{statuses:?}");
        assert!(statuses.iter().all(|status| [401, 503].contains(status)), "{statuses:?}");
        log_in(&app).await.expect(200);
    }
}

/// One answer of each operation of the catalogue, the two reads first. They ask for what the database has.
async fn catalogue(app: &App, id: &str) -> Vec<Answer> {
    let path = format!("{MODELS}{id}");
    vec![
        app.anonymous.get_newest(MODELS).await,
        app.anonymous.get_newest(&path).await,
        app.admin.post(MODELS, minimal()).await,
        app.admin.put(&path, r#"{"name":"other"}"#).await,
        app.admin.delete(&path).await,
    ]
}

async fn log_in(app: &App) -> Answer {
    let form = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("username", ADMIN), ("password", crate::harness::PASSWORD)])
        .finish();
    app.anonymous.post_form(LOGIN, &form).await
}

//! Edits of the database by SQL, past the API.

use serde_json::json;

use crate::harness::{ALL_MODELS, App, MODELS, Program, eventually, minimal, test::tests};

const PAGE: &str = include_str!("../../docs/editing-by-hand.md");

tests! {
    async fn an_edit_by_sql_is_served_by_all_servers_with_a_new_etag(app: App) {
        let replica = app.replica().await;
        let created = app.admin.create(minimal()).await;
        let path = created.path();
        let id = path.trim_start_matches(MODELS);
        app.database.execute(&format!("UPDATE generation_models SET name = 'edited' WHERE id = '{id}'")).await;
        for server in [&app, &replica] {
            eventually("the edit is visible", async || server.anonymous.get(&path).await.json()["name"] == "edited").await;
        }
        let (one, other) = (app.anonymous.get(&path).await, replica.anonymous.get(&path).await);
        assert_eq!((one.etag(), one.text()), (other.etag(), other.text()));
        assert_ne!(one.etag(), created.etag());
        // Neither server has to read everything again to write the next change.
        let updated = replica.admin.put(&path, json!({ "name": "again" })).await.expect(200);
        assert_eq!(app.anonymous.get_latest(&path).await.etag(), updated.etag());
        app.database.execute("DELETE FROM generation_models").await;
        eventually("the deletion is visible", async || app.anonymous.get(&path).await.status == 404).await;
        // A server that starts now reads the tables and not the log.
        let later = app.replica().await;
        let (one, other) = (app.anonymous.get_latest(ALL_MODELS).await, later.anonymous.get(ALL_MODELS).await);
        assert_eq!((one.etag(), one.text()), (other.etag(), other.text()));
    }

    async fn the_examples_of_the_documentation_work(app: App) {
        let later = app.replica().await;
        let mut examples = 0;
        for block in PAGE.split("```sql\n").skip(1) {
            let (sql, _) = block.split_once("```").expect("the end of the block");
            app.database.execute(sql).await;
            examples += 1;
            let (one, other) = (app.anonymous.get_latest(ALL_MODELS).await, later.anonymous.get_latest(ALL_MODELS).await);
            assert_eq!((one.etag(), one.text()), (other.etag(), other.text()), "{sql}");
            if sql.starts_with("INSERT") {
                let path = format!("{MODELS}22222222-2222-4222-8222-222222222222");
                assert_eq!(one.paths(), [path]);
            }
        }
        assert_eq!(examples, 6);
        assert_eq!(actions(&app.program(&[])), ["delete", "create"]);
    }

    async fn reload_makes_servers_read_what_the_triggers_did_not_see(app: App) {
        let replica = app.replica().await;
        let path = app.admin.create(minimal()).await.path();
        // As a program does that changes the revision itself, and then does not log its change.
        app.database.execute(
            "UPDATE catalog_revision SET revision = revision + 1; UPDATE generation_models SET name = 'unseen'; \
             UPDATE catalog_revision SET revision = revision - 1"
        ).await;
        assert_eq!(app.anonymous.get_latest(&path).await.json()["name"], "Minimal");
        let program = app.program(&[]);
        let output = program.run(&["catalog", "reload"], "");
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        assert_eq!(printed, "Revision 2 makes every server read the whole catalogue again.\n");
        for server in [&app, &replica] {
            eventually("the change is visible", async || server.anonymous.get(&path).await.json()["name"] == "unseen").await;
        }
        assert_eq!(actions(&program), ["reload", "create"]);
        app.admin.put(&path, json!({ "name": "next" })).await.expect(200);
        assert_eq!(replica.anonymous.get_latest(&path).await.json()["name"], "next");
    }

    async fn the_history_says_what_it_no_longer_has(app: App) {
        for _ in 0..3 {
            app.admin.create(minimal()).await;
        }
        let program = app.program(&[]);
        let warning = |arguments: &[&str]| {
            let output = program.run(&[&["catalog", "history"], arguments].concat(), "");
            String::from_utf8(output.stderr).expect("UTF-8").contains("the history starts with revision 3")
        };
        assert!(!warning(&[]));
        app.database.execute("UPDATE catalog_changes SET changed_at = '2020-01-01T00:00:00.000000Z'").await;
        let process = app.program(&[("CATALOG_CHANGES_RETENTION", "1")]).start();
        eventually("old changes are deleted", async || actions(&program).len() == 1).await;
        assert!(warning(&[]) && !warning(&["--limit", "1"]));
        process.stop().await;
        app.admin.create(minimal()).await;
        assert_eq!(actions(&program), ["create", "create"]);
    }
}

/// What the history shows, newest first.
fn actions(program: &Program) -> Vec<String> {
    let output = program.run(&["catalog", "history", "--json"], "");
    let history: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).expect("JSON");
    let actions = history.iter().map(|change| change["action"].as_str());
    actions
        .map(|action| action.expect("a text").to_owned())
        .collect()
}

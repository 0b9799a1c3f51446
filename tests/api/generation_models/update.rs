//! `PUT /api/v1/generation-models/{id}`

use serde_json::{Value, json};

use crate::harness::{App, MODELS, model, test::tests};

/// Members that a model always has, so that `null` cannot clear them.
const NEVER_NULL: &[&str] = &[
    "name",
    "provider",
    "provider_config",
    "tool_types",
    "recommended",
    "beta",
];

tests! {
    async fn an_absent_member_stays_as_it_is(app: App) {
        let (path, before) = made(&app).await;
        for member in model().as_object().expect("an object").keys() {
            let same = json!({ member: before[member] });
            assert_eq!(app.admin.put(&path, same).await.expect(200).json(), before, "{member}");
        }
        assert_eq!(app.admin.put(&path, "{}").await.expect(200).json(), before);
    }

    async fn null_clears_what_may_be_null_and_leaves_the_rest(app: App) {
        for member in model().as_object().expect("an object").keys() {
            let (path, before) = made(&app).await;
            let mut want = before.clone();
            if !NEVER_NULL.contains(&member.as_str()) {
                want[member] = Value::Null;
            }
            assert_eq!(app.admin.put(&path, json!({ member: null })).await.expect(200).json(), want, "{member}");
            assert_eq!(app.anonymous.get(&path).await.expect(200).json(), want, "{member}");
        }
    }

    async fn every_member_can_be_changed(app: App) {
        let (path, mut want) = made(&app).await;
        let changes = json!({
            "name": "other", "icon": "", "provider": "vertex", "provider_config": { "a": 1 }, "provider_capabilities": [],
            "fallback_provider": "ai_core", "fallback_provider_config": {}, "fallback_provider_capabilities": ["SEED"],
            "tool_types": [], "recommended": false, "beta": true, "max_output_width": 1, "max_output_height": 2, "max_size_pixels": 3,
        });
        for (member, value) in changes.as_object().expect("an object") {
            want[member] = value.clone();
        }
        assert_eq!(app.admin.put(&path, changes).await.expect(200).json(), want);
        assert_eq!(app.anonymous.get(&path).await.expect(200).json(), want);
    }

    async fn problems_of_path_and_body_are_told_together(app: App) {
        let answer = app.admin.put(&format!("{MODELS}x"), json!({ "beta": 1, "name": 5, "tool_types": ["EDITING", 1] })).await;
        insta::assert_snapshot!(answer.expect(422).problems(), @r#"
        uuid_parsing ["path","id"]
        string_type ["body","name"]
        enum ["body","tool_types",1]
        bool_type ["body","beta"]
        "#);
    }

    async fn updates_at_the_same_time_do_not_undo_each_other(app: App) {
        let (path, before) = made(&app).await;
        let changes = [json!({ "name": "other" }), json!({ "beta": true }), json!({ "icon": null }), json!({ "max_size_pixels": 7 })];
        let puts = changes.map(|change| {
            let (admin, path) = (app.admin.clone(), path.clone());
            tokio::spawn(async move { admin.put(&path, change).await.expect(200) })
        });
        for put in puts {
            put.await.expect("an answer");
        }
        let mut want = before;
        (want["name"], want["beta"], want["icon"], want["max_size_pixels"]) = (json!("other"), json!(true), Value::Null, json!(7));
        assert_eq!(app.anonymous.get(&path).await.expect(200).json(), want);
    }

    async fn an_id_that_is_nobodys_is_404(app: App) {
        app.admin.put(&format!("{MODELS}{}", uuid::Uuid::nil()), "{}").await.expect(404);
        app.admin.put(&format!("{MODELS}{}", uuid::Uuid::nil()), json!({ "name": "x" })).await.expect(404);
    }
}

async fn made(app: &App) -> (String, Value) {
    let made = app.admin.post(MODELS, model()).await.expect(200).json();
    (
        format!("{MODELS}{}", made["id"].as_str().expect("an id")),
        made,
    )
}

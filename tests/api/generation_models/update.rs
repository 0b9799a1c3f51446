//! `PUT /api/v1/generation-models/{id}`

use serde_json::{Value, json};

use crate::harness::{App, MODELS, TestResponse, absent_model, model, test::tests};

/// Properties that are never null.
const NOT_NULLABLE: &[&str] = &[
    "name",
    "provider",
    "provider_config",
    "tool_types",
    "recommended",
    "beta",
];

tests! {
    async fn an_absent_property_is_unchanged(app: App) {
        let created = app.admin.create(model()).await;
        let (path, before) = (created.path(), created.json());
        for property in properties() {
            let update = json!({ &property: before[&property] });
            assert_eq!(app.admin.put(&path, update).await.expect(200).json(), before, "{property}");
        }
        assert_eq!(app.admin.put(&path, "{}").await.expect(200).json(), before);
    }

    async fn null_clears_a_nullable_property_and_leaves_any_other_unchanged(app: App) {
        for property in properties() {
            let created = app.admin.create(model()).await;
            let (path, mut expected) = (created.path(), created.json());
            if !NOT_NULLABLE.contains(&property.as_str()) {
                expected[&property] = Value::Null;
            }
            let updated = app.admin.put(&path, json!({ &property: null })).await;
            assert_updated(&app, &updated, &expected).await;
        }
    }

    async fn every_property_can_be_updated(app: App) {
        let created = app.admin.create(model()).await;
        let (path, mut expected) = (created.path(), created.json());
        let update = json!({
            "name": "other", "icon": "", "provider": "vertex", "provider_config": { "a": 1 }, "provider_capabilities": [],
            "fallback_provider": "ai_core", "fallback_provider_config": {}, "fallback_provider_capabilities": ["SEED"],
            "tool_types": [], "recommended": false, "beta": true, "max_output_width": 1, "max_output_height": 2, "max_size_pixels": 3,
        });
        for property in properties() {
            assert_ne!(expected[&property], update[&property]);
            expected[&property] = update[&property].clone();
        }
        let updated = app.admin.put(&path, update).await;
        assert_updated(&app, &updated, &expected).await;
    }

    async fn validation_errors_of_path_and_body_are_listed_together(app: App) {
        let update = json!({ "beta": 1, "name": 5, "tool_types": ["EDITING", 1] });
        let response = app.admin.put(&format!("{MODELS}x"), update).await.expect(422);
        insta::assert_snapshot!(response.validation_errors(), @r#"
        uuid_parsing ["path","id"]
        string_type ["body","name"]
        enum ["body","tool_types",1]
        bool_type ["body","beta"]
        "#);
    }

    async fn concurrent_updates_do_not_undo_each_other(app: App) {
        let created = app.admin.create(model()).await;
        let (path, mut expected) = (created.path(), created.json());
        let changes = [("name", json!("other")), ("beta", json!(true)), ("icon", Value::Null), ("max_size_pixels", json!(7))];
        let mut updates = Vec::new();
        for (property, value) in changes {
            expected[property] = value.clone();
            let (admin, path) = (app.admin.clone(), path.clone());
            updates.push(tokio::spawn(async move { admin.put(&path, json!({ property: value })).await.expect(200) }));
        }
        for update in updates {
            update.await.expect("a response");
        }
        assert_eq!(app.anonymous.get(&path).await.expect(200).json(), expected);
    }

    async fn an_absent_model_is_404(app: App) {
        for update in [json!({}), json!({ "name": "x" })] {
            app.admin.put(&absent_model(), update).await.expect(404);
        }
    }
}

/// The names of all properties of an update.
fn properties() -> Vec<String> {
    let model = model();
    let model = model.as_object().expect("an object");
    model.keys().cloned().collect()
}

/// The response to an update and a later read have the expected model.
async fn assert_updated(app: &App, response: &TestResponse, expected: &Value) {
    assert_eq!(response.json(), *expected);
    let read = app.anonymous.get(&response.path()).await.expect(200);
    assert_eq!(read.json(), *expected);
}

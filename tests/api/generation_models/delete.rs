//! `DELETE /api/v1/generation-models/{id}`

use serde_json::json;

use crate::harness::{App, MODELS, minimal, test::tests};

tests! {
    async fn a_model_is_deleted_once(app: App) {
        let made = app.admin.post(MODELS, minimal()).await.expect(200).json();
        let path = format!("{MODELS}{}", made["id"].as_str().expect("an id"));
        let answer = app.admin.delete(&path).await.expect(200);
        assert_eq!(answer.text(), r#"{"message":"Generation model deleted successfully"}"#);
        app.admin.delete(&path).await.expect(404);
        app.anonymous.get(&path).await.expect(404);
        assert_eq!(app.anonymous.get(MODELS).await.json(), json!({ "data": [], "count": 0 }));
    }

    async fn a_deleted_model_does_not_come_back_with_an_update(app: App) {
        let made = app.admin.post(MODELS, minimal()).await.expect(200).json();
        let path = format!("{MODELS}{}", made["id"].as_str().expect("an id"));
        let (delete, put) = tokio::join!(app.admin.delete(&path), app.admin.put(&path, json!({ "name": "x" })));
        delete.expect(200);
        assert!(put.status == 200 || put.status == 404, "{}", put.status);
        app.anonymous.get(&path).await.expect(404);
    }

    async fn what_is_no_id_is_422(app: App) {
        app.admin.delete(&format!("{MODELS}1")).await.expect(422);
    }
}

//! `DELETE /api/v1/generation-models/{id}`

use serde_json::json;

use crate::harness::{App, MODELS, minimal, test::tests};

tests! {
    async fn a_deleted_model_is_404_and_not_listed(app: App) {
        let path = app.admin.create(minimal()).await.path();
        let response = app.admin.delete(&path).await.expect(200);
        assert_eq!(response.text(), r#"{"message":"Generation model deleted successfully"}"#);
        app.admin.delete(&path).await.expect(404);
        app.anonymous.get(&path).await.expect(404);
        assert_eq!(app.anonymous.get(MODELS).await.json(), json!({ "data": [], "count": 0 }));
    }

    async fn a_concurrent_update_does_not_restore_a_deleted_model(app: App) {
        for _ in 0..10 {
            let path = app.admin.create(minimal()).await.path();
            let (delete, update) = tokio::join!(app.admin.delete(&path), app.admin.put(&path, json!({ "name": "x" })));
            delete.expect(200);
            assert!(update.status == 200 || update.status == 404, "{}", update.status);
            app.anonymous.get(&path).await.expect(404);
        }
    }

    async fn an_invalid_id_is_422(app: App) {
        app.admin.delete(&format!("{MODELS}1")).await.expect(422);
    }
}

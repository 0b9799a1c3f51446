//! `POST /api/v1/generation-models/`

use serde_json::{Value, json};
use uuid::Uuid;

use crate::harness::{ALL_MODELS, App, MODELS, minimal, model, test::tests};

tests! {
    async fn a_created_model_has_every_property(app: App) {
        let mut created = app.admin.create(minimal()).await.json();
        let id = created.as_object_mut().expect("an object").shift_remove("id");
        assert!(id.is_some_and(|id| Uuid::parse_str(id.as_str().unwrap_or_default()).is_ok()));
        insta::assert_snapshot!(created.to_string(), @r#"{"name":"Minimal","icon":null,"provider":"vertex","provider_config":{},"provider_capabilities":null,"fallback_provider":null,"fallback_provider_config":null,"fallback_provider_capabilities":null,"tool_types":[],"recommended":false,"beta":false,"max_output_width":null,"max_output_height":null,"max_size_pixels":null}"#);
    }

    async fn every_property_is_stored(app: App) {
        let created = app.admin.create(model()).await.json();
        for (name, value) in model().as_object().expect("an object") {
            assert_eq!(created[name], *value, "{name}");
        }
    }

    async fn a_name_is_any_text(app: App) {
        for name in ["", "Flux <Pro>", "C++ <T>", "a & b", "<script>", "O'Brien", "🎨", "مرحبا", "e\u{301}", "\u{feff}", "\\u0000"] {
            assert_eq!(app.admin.create(with("name", json!(name))).await.json()["name"], name);
        }
    }

    async fn undeclared_properties_are_ignored(app: App) {
        let created = app.admin.create(with("id", json!("mine"))).await.json();
        assert_ne!(created["id"], "mine");
        let created = app.admin.create(with("unknown", json!(1))).await.json();
        assert_eq!(created.as_object().map(serde_json::Map::len), Some(15));
    }

    async fn integers_have_64_bits(app: App) {
        for (sent, stored) in [("9223372036854775807", "9223372036854775807"), ("-1", "-1"), ("5.0", "5"), ("1e2", "100"), ("0", "0")] {
            let created = app.admin.create(with_width(sent)).await;
            assert!(created.text().contains(&format!(r#""max_output_width":{stored},"#)), "{}", created.text());
        }
        for (sent, error_type) in [
            ("\"12\"", "int_type"), ("1.5", "int_type"), ("true", "int_type"),
            ("9223372036854775808", "int_parsing_size"), ("1e30", "int_parsing_size"), ("-9223372036854775809", "int_parsing_size"),
        ] {
            let response = app.admin.post(MODELS, with_width(sent)).await.expect(422);
            assert_eq!(response.validation_errors(), format!(r#"{error_type} ["body","max_output_width"]"#));
        }
    }

    async fn an_integer_of_any_length_is_stored_in_a_provider_config_and_422_elsewhere(app: App) {
        let long = "9".repeat(400);
        let model = format!(r#"{{"name":"n","provider":"vertex","provider_config":{{"a":[{long}]}}}}"#);
        assert!(app.admin.create(model).await.text().contains(&format!("[{long}]")));
        let response = app.admin.post(MODELS, with_width(&long)).await.expect(422);
        assert_eq!(response.validation_errors(), r#"int_parsing_size ["body","max_output_width"]"#);
    }

    async fn nul_in_a_name_or_icon_is_422(app: App) {
        for property in ["name", "icon"] {
            let response = app.admin.post(MODELS, with(property, json!("a\0b"))).await.expect(422);
            assert_eq!(response.validation_errors(), format!(r#"value_error ["body","{property}"]"#));
        }
    }

    async fn forty_concurrent_requests_all_succeed_with_gapless_revisions(app: App) {
        let requests: Vec<_> = (0..40).map(|_| {
            let admin = app.admin.clone();
            tokio::spawn(async move { admin.create(minimal()).await.path() })
        }).collect();
        let mut created = Vec::new();
        for request in requests {
            created.push(request.await.expect("a response"));
        }
        let mut listed = app.anonymous.get(ALL_MODELS).await.expect(200).paths();
        created.sort_unstable();
        listed.sort_unstable();
        assert_eq!(listed, created);
        let sql = "SELECT CAST(revision AS TEXT) AS value FROM catalog_changes ORDER BY revision";
        let revisions = app.database.query(sql).await;
        let expected: Vec<_> = (1..=40).map(|revision: i64| Some(revision.to_string())).collect();
        assert_eq!(revisions, expected);
    }
}

/// A minimal model with one more property.
fn with(property: &str, value: Value) -> Value {
    let mut model = minimal();
    model[property] = value;
    model
}

/// A minimal model with a width in any notation.
fn with_width(width: &str) -> String {
    format!(
        r#"{{"name":"n","provider":"vertex","provider_config":{{}},"max_output_width":{width}}}"#
    )
}

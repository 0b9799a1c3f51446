//! `POST /api/v1/generation-models/`

use serde_json::{Value, json};

use crate::harness::{App, MODELS, minimal, model, test::tests};

tests! {
    async fn a_model_comes_back_with_every_member(app: App) {
        let mut made = app.admin.post(MODELS, minimal()).await.expect(200).json();
        let id = made.as_object_mut().expect("an object").shift_remove("id");
        assert!(id.is_some_and(|id| uuid::Uuid::parse_str(id.as_str().unwrap_or_default()).is_ok()));
        insta::assert_snapshot!(made.to_string(), @r#"{"name":"Minimal","icon":null,"provider":"vertex","provider_config":{},"provider_capabilities":null,"fallback_provider":null,"fallback_provider_config":null,"fallback_provider_capabilities":null,"tool_types":[],"recommended":false,"beta":false,"max_output_width":null,"max_output_height":null,"max_size_pixels":null}"#);
    }

    async fn every_member_is_kept(app: App) {
        let made = app.admin.post(MODELS, model()).await.expect(200).json();
        for (name, value) in model().as_object().expect("an object") {
            assert_eq!(made[name], *value, "{name}");
        }
    }

    async fn a_name_is_any_text(app: App) {
        for name in ["", "Flux <Pro>", "C++ <T>", "a & b", "<script>", "O'Brien", "🎨", "مرحبا", "e\u{301}", "\u{feff}", "\\u0000"] {
            let made = app.admin.post(MODELS, with("name", json!(name))).await.expect(200).json();
            assert_eq!(made["name"], name);
        }
    }

    async fn members_that_the_document_does_not_know_are_ignored(app: App) {
        let made = app.admin.post(MODELS, with("id", json!("mine"))).await.expect(200).json();
        assert_ne!(made["id"], "mine");
        assert_eq!(made.as_object().map(serde_json::Map::len), Some(15));
    }

    async fn integers_are_64_bit_and_strict(app: App) {
        for (sent, kept) in [("9223372036854775807", "9223372036854775807"), ("-1", "-1"), ("5.0", "5"), ("1e2", "100"), ("0", "0")] {
            let body = format!(r#"{{"name":"n","provider":"vertex","provider_config":{{}},"max_output_width":{sent}}}"#);
            let made = app.admin.post(MODELS, body).await.expect(200);
            assert!(made.text().contains(&format!(r#""max_output_width":{kept},"#)), "{}", made.text());
        }
        for (sent, problem) in [
            ("\"12\"", "int_type"), ("1.5", "int_type"), ("true", "int_type"),
            ("9223372036854775808", "int_parsing_size"), ("1e30", "int_parsing_size"), ("-9223372036854775809", "int_parsing_size"),
        ] {
            let body = format!(r#"{{"name":"n","provider":"vertex","provider_config":{{}},"max_output_width":{sent}}}"#);
            let answer = app.admin.post(MODELS, body).await.expect(422);
            assert_eq!(answer.problems(), format!(r#"{problem} ["body","max_output_width"]"#));
        }
    }

    async fn an_integer_of_any_length_is_kept_in_a_configuration_and_too_large_elsewhere(app: App) {
        let long = "9".repeat(400);
        let body = |width: &str| format!(
            r#"{{"name":"n","provider":"vertex","provider_config":{{"a":[{long}]}},"max_output_width":{width}}}"#);
        let made = app.admin.post(MODELS, body("1")).await.expect(200);
        assert!(made.text().contains(&format!("[{long}]")));
        let answer = app.admin.post(MODELS, body(&long)).await.expect(422);
        assert_eq!(answer.problems(), r#"int_parsing_size ["body","max_output_width"]"#);
    }

    async fn nul_in_a_name_is_refused_before_any_database_is_asked(app: App) {
        for member in ["name", "icon"] {
            let answer = app.admin.post(MODELS, with(member, json!("a\0b"))).await.expect(422);
            assert_eq!(answer.problems(), format!(r#"value_error ["body","{member}"]"#));
        }
    }
}

/// The smallest model with one member more.
fn with(member: &str, value: Value) -> Value {
    let mut model = minimal();
    model[member] = value;
    model
}

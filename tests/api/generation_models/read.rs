//! `GET /api/v1/generation-models/{id}`

use crate::harness::{ALL_MODELS, App, MODELS, absent_model, eventually, model, test::tests};

tests! {
    async fn a_model_is_read_as_it_was_created(app: App) {
        let created = app.admin.create(model()).await;
        let read = app.anonymous.get(&created.path()).await.expect(200);
        assert_eq!(read.text(), created.text());
    }

    async fn every_notation_of_a_uuid_is_accepted(app: App) {
        let created = app.admin.create(model()).await.json();
        let id = created["id"].as_str().expect("an id");
        for notation in [id.to_uppercase(), id.replace('-', ""), format!("urn:uuid:{id}"), format!("%7B{id}%7D"), id.replace('-', "%2D")] {
            app.anonymous.get(&format!("{MODELS}{notation}")).await.expect(200);
        }
        for invalid in [&id[1..], "%ff", "..%2f", "%20", &format!("{id}x")] {
            let response = app.anonymous.get(&format!("{MODELS}{invalid}")).await.expect(422);
            assert_eq!(response.validation_errors(), r#"uuid_parsing ["path","id"]"#);
        }
    }

    async fn an_absent_model_is_404(app: App) {
        let response = app.anonymous.get(&absent_model()).await.expect(404);
        assert_eq!(response.text(), r#"{"detail":"Generation model not found"}"#);
    }

    async fn a_provider_config_is_returned_byte_for_byte(app: App) {
        for config in CONFIGS {
            let body = format!(r#"{{"name":"n","provider":"vertex","provider_config":{config},"fallback_provider_config":{config}}}"#);
            let created = app.admin.create(&body).await;
            let path = created.path();
            let updated = app.admin.put(&path, format!(r#"{{"provider_config":{config}}}"#)).await.expect(200);
            for response in [created, updated, app.anonymous.get(&path).await.expect(200)] {
                for property in ["provider_config", "fallback_provider_config"] {
                    let expected = format!(r#""{property}":{config},"#);
                    assert!(response.text().contains(&expected), "{config}: {}", response.text());
                }
            }
        }
    }

    async fn a_repeated_property_of_a_provider_config_is_returned_once_with_its_last_value(app: App) {
        let body = format!(r#"{{"name":"n","provider":"vertex","provider_config":{REPEATED},"fallback_provider_config":{REPEATED}}}"#);
        let created = app.admin.create(&body).await;
        let path = created.path();
        let read = app.anonymous.get(&path).await.expect(200);
        let list = app.anonymous.get(ALL_MODELS).await.expect(200);
        let updated = app.admin.put(&path, format!(r#"{{"provider_config":{REPEATED}}}"#)).await.expect(200);
        for response in [created, read, list, updated] {
            for property in ["provider_config", "fallback_provider_config"] {
                let expected = format!(r#""{property}":{ONCE},"#);
                assert!(response.text().contains(&expected), "{}", response.text());
            }
        }
    }

    async fn a_row_with_repeated_properties_is_served_as_if_it_had_none(app: App) {
        let path = app.admin.create(format!(r#"{{"name":"n","provider":"vertex","provider_config":{ONCE}}}"#)).await.path();
        let (model, list) = (app.anonymous.get(&path).await, app.anonymous.get(ALL_MODELS).await);
        // As an earlier version stored it: with no new revision.
        app.database.execute(&format!(
            "UPDATE catalog_revision SET revision = revision + 1; UPDATE generation_models SET provider_config = '{REPEATED}'; \
             UPDATE catalog_revision SET revision = revision - 1"
        )).await;
        let later = app.replica().await;
        let (model_later, list_later) = (later.anonymous.get(&path).await, later.anonymous.get(ALL_MODELS).await);
        assert_eq!((model_later.etag(), model_later.text()), (model.etag(), model.text()));
        assert_eq!((list_later.etag(), list_later.text()), (list.etag(), list.text()));
        // An edit by SQL reaches servers through the log.
        app.database.execute(&format!("UPDATE generation_models SET name = 'edited', fallback_provider_config = '{REPEATED}'")).await;
        for server in [&app, &later] {
            eventually("the edit is visible", async || server.anonymous.get(&path).await.json()["name"] == "edited").await;
            for path in [path.as_str(), ALL_MODELS] {
                let text = server.anonymous.get(path).await.text().to_owned();
                assert!(text.contains(&format!(r#""provider_config":{ONCE},"#)), "{text}");
                assert!(text.contains(&format!(r#""fallback_provider_config":{ONCE},"#)), "{text}");
            }
        }
    }
}

/// A config with repeated properties, in several notations, and what is returned of it.
const REPEATED: &str = r#"{ "a" : 1, "provider_type":"vertex","b":{"x":0,"x": 1e-7,"y":[{"\u0061":1,"a" :2}]}, "\u0061": [{"\ud83d\ude00":1,"y":1.0 , "😀":{}}], "a":{"z":[1,2],"z":-0.0} }"#;
const ONCE: &str =
    r#"{ "a" : {"z":-0.0}, "provider_type":"vertex","b":{"x":1e-7,"y":[{"\u0061":2}]} }"#;

/// Configs of each provider and of none, with every property, undeclared properties and unusual notations.
const CONFIGS: &[&str] = &[
    "{}",
    r#"{ "a" : 123456789012345678901234567890 , "b":0.1234567890123456789012345 }"#,
    "{\n\t\"b\": 1.0,\r\n \"A\": 1e-7, \"c\": -0.0}",
    r#"{"nul":"\u0000","\u0000":[1,2,[]],"emoji":"\ud83d\ude00","é":"\/"}"#,
    r#"{"provider_type":"ai_core","ai_provider":"openai","model":"gpt-4"}"#,
    r#"{"provider_type":"ai_core","ai_provider":5,"model":null,"temperature":"hot","x":{}}"#,
    r#"{"fal_app_id":"fal-ai/x"}"#,
    r#"{"provider_type":"fal_shootify_refiner","fal_app_id":"r","fal_request_id":null,"unknown":true}"#,
    r#"{"provider_type":"fal_standard","fal_app_id":"f","additional_static_params":{"z":1,"a":[{"deep":1.50}]}}"#,
    r#"{"provider_type":"freepik_magnific","creativity":-10,"hdr":10,"resemblance":0,"fractality":1,"engine":"e","optimized_for":"o","defaultPrompt":"p"}"#,
    r#"{"provider_type":"freepik_magnific","creativity":999}"#,
    r#"{"provider_type":"freepik_magnific_precision","sharpen":0,"smart_grain":100,"ultra_detail":50,"defaultPrompt":""}"#,
    r#"{"provider_type":"nano_banana_upscaler","ssim_threshold":0,"max_retries":3,"default_prompt":"x"}"#,
    r#"{"provider_type":"sartiq_ultimate_refiner","version":"2","num_tiles":4,"save_debug_tiles":true,"max_workers":null}"#,
    r#"{"provider_type":"sartiq_ultimate_face_fixer","expand_percent":0.5,"lpips_threshold":0.0,"dists_threshold":1E+2}"#,
    r#"{"provider_type":"sartiq_ultimate_garment_fixer","bbox_expand_percent":0.05,"split_threshold":2.5}"#,
    r#"{"provider_type":"vertex","temperature":2.0,"top_p":1.0,"image_size":"4K","system_instructions":"x\ny"}"#,
    r#"{"provider_type":"nobody","model":["not","text"]}"#,
];

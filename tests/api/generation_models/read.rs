//! `GET /api/v1/generation-models/{id}`

use crate::harness::{App, MODELS, model, test::tests};

tests! {
    async fn a_model_is_read_as_it_was_made(app: App) {
        let made = app.admin.post(MODELS, model()).await.expect(200);
        let id = made.json()["id"].as_str().expect("an id").to_owned();
        let read = app.anonymous.get(&format!("{MODELS}{id}")).await.expect(200);
        assert_eq!(read.text(), made.text());
    }

    async fn every_spelling_of_an_id_is_the_same_id(app: App) {
        let made = app.admin.post(MODELS, model()).await.expect(200).json();
        let id = made["id"].as_str().expect("an id");
        for spelling in [id.to_uppercase(), id.replace('-', ""), format!("urn:uuid:{id}"), format!("%7B{id}%7D"), id.replace('-', "%2D")] {
            app.anonymous.get(&format!("{MODELS}{spelling}")).await.expect(200);
        }
        for wrong in [&id[1..], "%ff", "..%2f", "%20", &format!("{id}x")] {
            let answer = app.anonymous.get(&format!("{MODELS}{wrong}")).await.expect(422);
            assert_eq!(answer.problems(), r#"uuid_parsing ["path","id"]"#);
        }
    }

    async fn an_id_that_is_nobodys_is_404(app: App) {
        let answer = app.anonymous.get(&format!("{MODELS}{}", uuid::Uuid::nil())).await.expect(404);
        assert_eq!(answer.text(), r#"{"detail":"Generation model not found"}"#);
    }

    /// The ten configurations of the document, smallest, with everything, and with members that nobody knows.
    async fn a_configuration_comes_back_byte_for_byte(app: App) {
        for config in CONFIGS {
            let body = format!(r#"{{"name":"n","provider":"vertex","provider_config":{config},"fallback_provider_config":{config}}}"#);
            let made = app.admin.post(MODELS, &body).await.expect(200);
            let path = format!("{MODELS}{}", made.json()["id"].as_str().expect("an id"));
            let put = app.admin.put(&path, format!(r#"{{"provider_config":{config}}}"#)).await.expect(200);
            for answer in [made, put, app.anonymous.get(&path).await.expect(200)] {
                let (_, kept) = answer.text().split_once(r#""provider_config":"#).map(|(a, b)| (a.to_owned(), b.to_owned())).expect("a config");
                assert!(kept.starts_with(config), "{config} became {kept}");
                assert!(answer.text().contains(&format!(r#""fallback_provider_config":{config},"#)), "{config}");
            }
        }
    }
}

const CONFIGS: &[&str] = &[
    "{}",
    r#"{ "a" : 123456789012345678901234567890 , "b":0.1234567890123456789012345 }"#,
    "{\n\t\"b\": 1.0,\r\n \"a\": 1e-7, \"a\": -0.0}",
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

//! What `openapi.yaml` shows to people: examples that are valid and real, and descriptions.

use std::iter::once;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::harness::document::{OPENAPI, examples, operations, resolve, with_validator};
use crate::harness::{App, LOGIN, MODELS, test::tests};

/// Keywords whose values are data.
const DATA: &[&str] = &["const", "default", "enum", "example", "examples"];

tests! {
    async fn every_operation_has_an_example_of_its_body_and_of_each_response(_app: App) {
        for operation in operations() {
            let responses = operation.object["responses"].as_object().expect("responses");
            for body in responses.values().chain(once(&operation.object["requestBody"])) {
                let content = resolve(body)["content"].as_object();
                for (media_type, media) in content.into_iter().flatten() {
                    assert!(!examples(media).is_empty(), "{}: {media_type} {body}", operation.id());
                }
            }
        }
    }

    async fn every_example_is_valid(_app: App) {
        let mut pending: Vec<&'static Value> = vec![&OPENAPI];
        let mut count = 0;
        while let Some(node) = pending.pop() {
            let of_schema = node["examples"].as_array().into_iter().flatten();
            let of_schema = of_schema.map(|example| (node, example));
            let schema = node.get("schema").into_iter();
            let of_media = schema.flat_map(|schema| examples(node).into_iter().map(move |(_, example)| (schema, example)));
            for (schema, example) in of_schema.chain(of_media) {
                assert_valid(schema, example);
                count += 1;
            }
            let properties = node.as_object().into_iter().flatten();
            pending.extend(properties.filter(|(key, _)| !DATA.contains(&key.as_str())).map(|(_, value)| value));
            pending.extend(node.as_array().into_iter().flatten());
        }
        assert!(count >= 50, "{count} examples");
    }

    async fn each_provider_has_an_example_whose_config_is_its_own(_app: App) {
        let providers = OPENAPI["components"]["schemas"]["ProviderType"]["enum"].as_array();
        let created: Vec<_> = request_examples("create_generation_model").iter().map(|(_, example)| &example["provider"]).collect();
        assert_eq!(created, providers.expect("providers").iter().collect::<Vec<_>>());
        for (name, example) in request_examples("create_generation_model") {
            for prefix in ["", "fallback_"] {
                let Some(config) = example.get(format!("{prefix}provider_config")) else { continue };
                assert_eq!(config["provider_type"], example[format!("{prefix}provider")], "{name}");
                assert_valid(config_schema(&config["provider_type"]), config);
            }
        }
    }

    async fn each_example_of_a_new_model_is_accepted_and_returned(app: App) {
        for (name, example) in request_examples("create_generation_model") {
            let created = app.admin.create(example.clone()).await.expect(200).json();
            let id = created["id"].as_str().expect("an id");
            assert_eq!(created, public(id, example), "{name}");
            let read = app.anonymous.get(&format!("{MODELS}{id}")).await.expect(200);
            assert_eq!(read.json(), created, "{name}");
        }
    }

    async fn the_example_of_a_model_is_the_response_to_an_example_of_a_new_model(app: App) {
        let model = &OPENAPI["components"]["examples"]["Model"]["value"];
        let mut created = app.admin.create(request_examples("create_generation_model")[0].1.clone()).await.expect(200).json();
        created["id"] = model["id"].clone();
        assert_eq!(created, *model);
    }

    async fn each_example_of_an_update_is_accepted_and_applied(app: App) {
        let created = app.admin.create(request_examples("create_generation_model")[0].1.clone()).await.expect(200).json();
        let path = format!("{MODELS}{}", created["id"].as_str().expect("an id"));
        for (name, example) in request_examples("update_generation_model") {
            let updated = app.admin.put(&path, example).await.expect(200).json();
            for (key, value) in example.as_object().expect("an object") {
                assert_eq!(updated[key], *value, "{name}");
            }
        }
    }

    async fn the_examples_of_validation_errors_are_responses(app: App) {
        let path = format!("{MODELS}{}", Uuid::nil());
        let responses = [
            ("WrongProperties", app.admin.post(MODELS, json!({ "provider": "fal", "provider_config": [] })).await),
            ("WrongUpdate", app.admin.put(&path, json!({ "tool_types": ["UPSCALING"], "recommended": "yes" })).await),
            ("WrongPage", app.anonymous.get(&format!("{MODELS}?limit=ten")).await),
            ("WrongId", app.anonymous.get(&format!("{MODELS}flux-krea")).await),
            ("WrongLogin", app.anonymous.post_form(LOGIN, "password=secret").await),
            ("InvalidJson", app.admin.post(MODELS, r#"{"name": }"#).await),
        ];
        for (name, response) in responses {
            let example = &OPENAPI["components"]["examples"][name]["value"];
            assert_eq!(response.expect(422).json(), *example, "{name}");
        }
    }

    async fn every_parameter_property_and_tag_is_described(_app: App) {
        let mut pending: Vec<(String, &Value)> = vec![("document".to_owned(), &OPENAPI)];
        while let Some((name, node)) = pending.pop() {
            for (key, value) in node.as_object().into_iter().flatten() {
                let is_list = matches!(key.as_str(), "properties" | "headers" | "parameters" | "schemas" | "responses");
                if is_list && let Some(items) = value.as_object() {
                    for (item, value) in items {
                        assert!(resolve(value)["description"].is_string(), "{name}: {key} {item} has no description");
                    }
                }
                if !DATA.contains(&key.as_str()) {
                    pending.push((key.clone(), value));
                }
            }
            pending.extend(node.as_array().into_iter().flatten().map(|item| (name.clone(), item)));
        }
        for tag in OPENAPI["tags"].as_array().expect("tags") {
            assert!(tag["description"].is_string(), "{tag}");
        }
    }
}

/// The examples of the body of an operation.
fn request_examples(id: &str) -> Vec<(&'static str, &'static Value)> {
    let operation = operations().find(|operation| operation.id() == id);
    let body = &operation.expect("an operation").object["requestBody"];
    examples(&body["content"]["application/json"])
}

/// The schema of the config of a provider.
fn config_schema(provider: &Value) -> &'static Value {
    let schemas = OPENAPI["components"]["schemas"]
        .as_object()
        .expect("schemas");
    let mut schemas = schemas
        .values()
        .filter(|schema| schema["properties"]["provider_type"]["anyOf"][0]["const"] == *provider);
    schemas.next().expect("a schema")
}

/// The model that is created from an example.
fn public(id: &str, example: &Value) -> Value {
    let schemas = &OPENAPI["components"]["schemas"];
    let properties = schemas["GenerativeModelsCreate"]["properties"].as_object();
    let value = |(key, schema): (&String, &Value)| {
        let value = example.get(key).or(schema.get("default"));
        (key.clone(), value.cloned().unwrap_or_default())
    };
    let mut model: Map<_, _> = properties.into_iter().flatten().map(value).collect();
    model.insert("id".to_owned(), json!(id));
    Value::Object(model)
}

fn assert_valid(schema: &Value, example: &Value) {
    with_validator(schema, |validator| {
        if let Err(error) = validator.validate(example) {
            panic!("{error} at {}: {example}", error.instance_path());
        }
    });
}

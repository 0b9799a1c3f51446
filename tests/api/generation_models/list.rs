//! `GET /api/v1/generation-models/`

use serde_json::json;

use crate::harness::{App, MODELS, TestResponse, minimal, test::tests};

tests! {
    async fn models_are_listed_in_the_order_of_their_creation(app: App) {
        create_models(&app, 5).await;
        let list = app.anonymous.get(MODELS).await.expect(200);
        assert_eq!(names(&list), ["0", "1", "2", "3", "4"]);
        assert_eq!(list.json()["count"], 5);
    }

    async fn skip_and_limit_select_a_page_and_count_is_the_total(app: App) {
        create_models(&app, 5).await;
        for (query, expected) in [
            ("?skip=1&limit=2", &["1", "2"][..]),
            ("?limit=0", &[]),
            ("?skip=5", &[]),
            ("?skip=4", &["4"]),
            ("?skip=9223372036854775807&limit=9223372036854775807", &[]),
            ("?skip=3&limit=9223372036854775807", &["3", "4"]),
            ("?skip=%2B1&limit=%201", &["1"]),
            ("?skip=1.0&limit=0_1", &["1"]),
        ] {
            let list = app.anonymous.get(&format!("{MODELS}{query}")).await.expect(200);
            assert_eq!(names(&list), expected, "{query}");
            assert_eq!(list.json()["count"], 5, "{query}");
        }
    }

    async fn of_a_repeated_parameter_the_last_value_counts(app: App) {
        create_models(&app, 3).await;
        let list = app.anonymous.get(&format!("{MODELS}?limit=1&limit=2")).await.expect(200);
        assert_eq!(names(&list), ["0", "1"]);
        let response = app.anonymous.get(&format!("{MODELS}?limit=1&limit=x")).await.expect(422);
        assert_eq!(response.json()["detail"][0]["input"], "x");
    }

    async fn unknown_parameters_are_ignored(app: App) {
        create_models(&app, 1).await;
        assert_eq!(names(&app.anonymous.get(&format!("{MODELS}?unknown=x")).await.expect(200)), ["0"]);
    }

    async fn without_a_limit_a_page_has_100_models(app: App) {
        create_models(&app, 101).await;
        let list = app.anonymous.get(MODELS).await.expect(200);
        assert_eq!(names(&list).len(), 100);
        assert_eq!(list.json()["count"], 101);
    }

    async fn an_invalid_skip_or_limit_is_422_and_skip_is_reported_first(app: App) {
        for (query, errors) in [
            ("?limit=-1&skip=-1", "greater_than_equal [\"query\",\"skip\"]\ngreater_than_equal [\"query\",\"limit\"]"),
            ("?limit=abc&skip=", "int_parsing [\"query\",\"skip\"]\nint_parsing [\"query\",\"limit\"]"),
            ("?skip=9223372036854775808", "int_parsing_size [\"query\",\"skip\"]"),
            ("?skip=1.5&limit=1e3", "int_parsing [\"query\",\"skip\"]\nint_parsing [\"query\",\"limit\"]"),
            ("?skip=1__0", "int_parsing [\"query\",\"skip\"]"),
        ] {
            let response = app.anonymous.get(&format!("{MODELS}{query}")).await.expect(422);
            assert_eq!(response.validation_errors(), errors, "{query}");
        }
    }
}

/// Creates models whose names are their numbers.
async fn create_models(app: &App, count: usize) {
    for number in 0..count {
        let mut model = minimal();
        model["name"] = json!(number.to_string());
        app.admin.create(model).await;
    }
}

fn names(list: &TestResponse) -> Vec<String> {
    let body = list.json();
    let models = body["data"].as_array().expect("a list").iter();
    models
        .map(|model| model["name"].as_str().expect("a name").to_owned())
        .collect()
}

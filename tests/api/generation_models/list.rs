//! `GET /api/v1/generation-models/`

use serde_json::{Value, json};

use crate::harness::{App, MODELS, minimal, test::tests};

tests! {
    async fn models_are_listed_in_the_order_of_their_creation(app: App) {
        make(&app, 5).await;
        let list = app.anonymous.get(MODELS).await.expect(200).json();
        assert_eq!(names(&list), ["0", "1", "2", "3", "4"]);
        assert_eq!(list["count"], 5);
    }

    async fn a_page_skips_and_ends_and_counts_all(app: App) {
        make(&app, 5).await;
        for (query, want) in [
            ("?skip=1&limit=2", &["1", "2"][..]),
            ("?limit=0", &[]),
            ("?skip=5", &[]),
            ("?skip=4", &["4"]),
            ("?skip=9223372036854775807&limit=9223372036854775807", &[]),
            ("?skip=3&limit=9223372036854775807", &["3", "4"]),
            ("?limit=1&limit=2&unknown=x", &["0", "1"]),
            ("?skip=%2B1&limit=%201", &["1"]),
            ("?skip=1.0&limit=0_1", &["1"]),
        ] {
            let list = app.anonymous.get(&format!("{MODELS}{query}")).await.expect(200).json();
            assert_eq!(names(&list), want, "{query}");
            assert_eq!(list["count"], 5, "{query}");
        }
    }

    async fn of_a_repeated_parameter_the_last_counts_and_is_told(app: App) {
        let answer = app.anonymous.get(&format!("{MODELS}?limit=1&limit=x")).await.expect(422);
        assert_eq!(answer.json()["detail"][0]["input"], "x");
    }

    async fn without_a_limit_a_page_has_a_hundred_models(app: App) {
        make(&app, 101).await;
        let list = app.anonymous.get(MODELS).await.expect(200).json();
        assert_eq!(names(&list).len(), 100);
        assert_eq!(list["count"], 101);
    }

    async fn what_is_no_count_is_refused_in_the_documents_order(app: App) {
        for (query, problems) in [
            ("?limit=-1&skip=-1", "greater_than_equal [\"query\",\"skip\"]\ngreater_than_equal [\"query\",\"limit\"]"),
            ("?limit=abc&skip=", "int_parsing [\"query\",\"skip\"]\nint_parsing [\"query\",\"limit\"]"),
            ("?skip=9223372036854775808", "int_parsing_size [\"query\",\"skip\"]"),
            ("?skip=1.5&limit=1e3", "int_parsing [\"query\",\"skip\"]\nint_parsing [\"query\",\"limit\"]"),
            ("?skip=1__0", "int_parsing [\"query\",\"skip\"]"),
        ] {
            let answer = app.anonymous.get(&format!("{MODELS}{query}")).await.expect(422);
            assert_eq!(answer.problems(), problems, "{query}");
        }
    }
}

async fn make(app: &App, count: usize) {
    for name in 0..count {
        let mut model = minimal();
        model["name"] = json!(name.to_string());
        app.admin.post(MODELS, model).await.expect(200);
    }
}

fn names(list: &Value) -> Vec<&str> {
    list["data"]
        .as_array()
        .expect("data")
        .iter()
        .map(|model| model["name"].as_str().expect("a name"))
        .collect()
}

use super::harness::{Backend, on_both};
use super::*;

/// The names of the model before and after each change, and the e-mail address of its author.
async fn history(store: &Store, model: Option<Uuid>, limit: i64) -> Vec<String> {
    let changes = PastChange::newest(store, model, None, limit).await.unwrap();
    let name = |document: &Option<Json<Document>>| {
        let document = document.as_ref()?.0.get();
        let model: GenerationModel = serde_json::from_str(document).unwrap();
        Some(model.name)
    };
    let described = changes.iter().map(|past| {
        let (before, after) = (name(&past.before), name(&past.change.document));
        let names = [before, after].map(|name| name.unwrap_or_else(|| "-".to_owned()));
        format!(
            "{} {} {:?}",
            past.change.revision,
            names.join(" > "),
            past.email
        )
    });
    described.collect()
}

on_both! {
    async fn each_change_has_the_model_before_it_even_if_the_limit_cuts_it_off(world) {
        let store = &world.store;
        let (a, b) = (create(store, "a").await.id, create(store, "b").await.id);
        change(store, renaming(a, "a2")).await;
        change(store, renaming(b, "b2")).await;
        change(store, deletion(a)).await;
        let all = ["5 a2 > - None", "4 b > b2 None", "3 a > a2 None", "2 - > b None", "1 - > a None"];
        assert_eq!(history(store, None, 9).await, all);
        for limit in 0..5 {
            assert_eq!(history(store, None, limit).await, all[..usize::try_from(limit).unwrap()]);
        }
        assert_eq!(history(store, Some(a), 9).await, [all[0], all[2], all[4]]);
        assert_eq!(history(store, Some(a), 2).await, [all[0], all[2]]);
        assert_eq!(history(store, Some(Uuid::nil()), 2).await, [""; 0]);
    }

    async fn an_author_has_an_address_as_long_as_the_account_exists(world) {
        let id = Uuid::from_u128(7);
        let columns = "id, email, password_hash, is_superuser, is_active, credentials_version, created_at";
        let insert = format!("INSERT INTO users ({columns}) VALUES ('{id}', 'a@b.c', '', TRUE, TRUE, 1, '2026-11-22T00:00:00.000000Z')");
        world.execute(&insert).await;
        create(&world.store, "a").await;
        assert_eq!(history(&world.store, None, 9).await, [r#"1 - > a Some("a@b.c")"#]);
        world.execute("DELETE FROM users").await;
        assert_eq!(history(&world.store, None, 9).await, ["1 - > a None"]);
    }

    async fn a_document_that_does_not_fit_the_api_is_in_the_history(world) {
        create(&world.store, "a").await;
        let cast = if world.database.backend == Backend::Postgres { "::json" } else { "" };
        world.execute(&format!("UPDATE catalog_changes SET document = '{{\"provider\": \"new\"}}'{cast}")).await;
        let changes = PastChange::newest(&world.store, None, None, 9).await.unwrap();
        let document = changes[0].change.document.as_ref().unwrap();
        assert_eq!(document.0.get(), r#"{"provider": "new"}"#);
    }
}

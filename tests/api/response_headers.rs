//! Headers that every response has.

use crate::harness::{ADMIN, App, LOGIN, MODELS, absent_model, minimal, test::tests};

tests! {
    async fn every_response_tells_browsers_not_to_guess_its_type_show_it_in_a_frame_or_send_its_address(app: App) {
        let model = app.admin.create(minimal()).await;
        let (etag, path) = (model.etag(), model.path());
        let responses = [
            app.anonymous.get(MODELS).await.expect(200),
            app.anonymous.request("GET", &path, &[("if-none-match", &etag)], "").await.expect(304),
            app.anonymous.get("/api/v1/generation-models").await.expect(307),
            app.anonymous.log_in(ADMIN, "wrong").await.expect(401),
            app.anonymous.post(MODELS, minimal()).await.expect(401),
            app.user.post(MODELS, minimal()).await.expect(403),
            app.anonymous.get(&absent_model()).await.expect(404),
            app.anonymous.get("/nowhere").await.expect(404),
            app.anonymous.get(LOGIN).await.expect(405),
            app.admin.post(MODELS, "{").await.expect(422),
            app.anonymous.request("OPTIONS", MODELS, &[], "").await.expect(204),
            app.anonymous.get("/openapi.yaml").await.expect(200),
            app.anonymous.get("/readyz").await.expect(200),
            model,
        ];
        for response in responses {
            for (name, value) in [
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "no-referrer"),
                ("content-security-policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"),
            ] {
                assert_eq!(response.header(name), value, "{response:?}");
            }
        }
    }
}

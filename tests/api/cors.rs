//! Which websites may use the API (CORS).

use crate::harness::{
    App, Client, LOGIN, MODELS, Process, Program, TestResponse, minimal, test::tests,
};

const LISTED: &str = "https://app.example";
const OTHER: &str = "https://other.example";

tests! {
    async fn without_a_setting_no_response_allows_a_website(app: App) {
        for response in [
            app.anonymous.request("GET", MODELS, &[("origin", LISTED)], "").await.expect(200),
            preflight(&app.anonymous, MODELS, LISTED).await.expect(204),
        ] {
            assert_eq!((allowed(&response), vary_of_origin(&response)), ("", false));
        }
    }

    async fn a_listed_website_may_read_every_response(app: App) {
        let process = start(&app, "https://app.example, http://localhost:3000");
        for origin in [LISTED, "http://localhost:3000"] {
            for (method, path, status) in [
                ("GET", MODELS, 200), ("GET", "/nowhere", 404), ("PATCH", MODELS, 405),
                ("GET", "/api/v1/generation-models/x", 422), ("POST", MODELS, 401), ("GET", "/openapi.json", 200),
            ] {
                let response = process.anonymous.request(method, path, &[("origin", origin)], "").await.expect(status);
                assert_eq!((allowed(&response), vary_of_origin(&response)), (origin, true));
                let exposed = response.header("access-control-expose-headers");
                for name in ["ETag", "Location", "RateLimit", "Retry-After", "X-Request-Id"] {
                    assert!(exposed.split(", ").any(|one| one == name), "{exposed}");
                }
                assert!(!response.headers.contains_key("access-control-allow-credentials"));
            }
        }
    }

    async fn another_website_gets_no_permission_and_no_cache_mixes_them_up(app: App) {
        let process = start(&app, LISTED);
        let subdomain = format!("{LISTED}.attacker.example");
        for origin in [OTHER, &subdomain, "http://app.example", "https://app.example:8443", "https://APP.example", "null", ""] {
            for response in [
                process.anonymous.request("GET", MODELS, &[("origin", origin)], "").await.expect(200),
                preflight(&process.anonymous, MODELS, origin).await.expect(204),
            ] {
                assert!(response.headers.keys().all(|name| !name.as_str().starts_with("access-control-")), "{response:?}");
                assert!(vary_of_origin(&response), "{response:?}");
            }
        }
        let response = process.anonymous.get(MODELS).await.expect(200);
        assert_eq!((allowed(&response), vary_of_origin(&response)), ("", true));
    }

    async fn a_browser_learns_what_it_may_send_and_remembers_it(app: App) {
        let process = start(&app, LISTED);
        for path in [MODELS, LOGIN, "/healthz", "/api/v1/generation-models"] {
            let response = preflight(&process.anonymous, path, LISTED).await.expect(204);
            assert_eq!((allowed(&response), vary_of_origin(&response)), (LISTED, true));
            assert_eq!(response.header("access-control-allow-methods"), "GET, HEAD, POST, PUT, DELETE");
            assert_eq!(response.header("access-control-max-age"), "7200");
            let headers = response.header("access-control-allow-headers");
            for name in ["Authorization", "Content-Type", "If-Match", "If-None-Match", "X-Request-Id"] {
                assert!(headers.split(", ").any(|one| one == name), "{headers}");
            }
            assert!(!response.headers.contains_key("access-control-allow-credentials"));
        }
    }

    async fn options_of_other_clients_are_answered_as_without_the_setting(app: App) {
        let process = start(&app, LISTED);
        let response = process.anonymous.request("OPTIONS", LOGIN, &[], "").await.expect(204);
        assert_eq!((response.header("allow"), allowed(&response)), ("OPTIONS, POST", ""));
    }

    async fn all_websites_may_read_if_the_setting_says_so(app: App) {
        let process = start(&app, "*");
        for response in [
            process.anonymous.request("GET", MODELS, &[("origin", OTHER)], "").await.expect(200),
            preflight(&process.anonymous, MODELS, OTHER).await.expect(204),
        ] {
            assert_eq!((allowed(&response), vary_of_origin(&response)), ("*", false));
            assert!(!response.headers.contains_key("access-control-allow-credentials"));
        }
        // A cache sends this one to websites later.
        assert_eq!(allowed(&process.anonymous.get(MODELS).await.expect(200)), "*");
        let options = process.anonymous.request("OPTIONS", LOGIN, &[], "").await.expect(204);
        assert_eq!((options.header("allow"), allowed(&options)), ("OPTIONS, POST", "*"));
    }

    async fn a_listed_website_can_write_with_a_token(app: App) {
        let process = start(&app, LISTED);
        let response = process.admin().await.json("POST", MODELS, &[("origin", LISTED)], minimal()).await.expect(200);
        assert_eq!(allowed(&response), LISTED);
    }

    async fn an_entry_that_is_no_origin_prevents_the_start_and_is_named(_app: App) {
        let program = Program::new(&[("CORS_ORIGINS", "https://app.example,https://b.example/")]);
        let output = program.run(&["serve"], "");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success());
        for part in ["CORS_ORIGINS (environment)", r#""https://b.example/" is not an origin, write "https://b.example""#] {
            assert!(error.contains(part), "{error}");
        }
    }
}

fn start(app: &App, origins: &str) -> Process {
    app.program(&[("CORS_ORIGINS", origins)]).start()
}

/// Asks whether a script of a website may send a PUT.
async fn preflight(client: &Client, path: &str, origin: &str) -> TestResponse {
    let headers = [
        ("origin", origin),
        ("access-control-request-method", "PUT"),
        (
            "access-control-request-headers",
            "authorization,content-type",
        ),
    ];
    client.request("OPTIONS", path, &headers, "").await
}

fn allowed(response: &TestResponse) -> &str {
    response.header("access-control-allow-origin")
}

/// Whether caches store the response for each website apart. `Vary` is one line: some read only one.
fn vary_of_origin(response: &TestResponse) -> bool {
    assert!(response.headers.get_all("vary").iter().count() <= 1);
    response
        .header("vary")
        .split(", ")
        .any(|name| name == "Origin")
}

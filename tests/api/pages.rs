//! The pages that show the document, and `/`. They need no database.

use std::io::Read;

use flate2::read::GzDecoder;
use regex::Regex;

use crate::harness::{
    ADMIN, ADMIN_PASSWORD, App, Client, LOGIN, TestResponse, login_form, test::tests,
};

const PAGES: [&str; 2] = ["/docs", "/reference"];
const GZIP: (&str, &str) = ("accept-encoding", "gzip, deflate, br, zstd");

tests! {
    on SQLite:
    async fn a_page_runs_scripts_of_this_server_only(app: App) {
        let inline = Regex::new(r"<script>|<style|\s(on\w+|style)=|javascript:").expect("a pattern");
        for path in PAGES {
            let page = app.anonymous.get(path).await.expect(200);
            assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
            assert_eq!(
                page.header("content-security-policy"),
                "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                 connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            );
            assert!(!inline.is_match(page.text()), "{}", page.text());
        }
    }

    async fn a_page_names_no_other_host_and_every_file_that_it_names_is_served(app: App) {
        for page in PAGES {
            let page = app.anonymous.get(page).await.expect(200);
            assert!(!page.text().contains("//"), "{}", page.text());
            for link in links(&page) {
                let file = app.anonymous.get(&format!("/{link}")).await.expect(200);
                let media_type = match link.rsplit_once('.').map(|(_, extension)| extension) {
                    Some("css") => "text/css; charset=utf-8",
                    Some("ico") => "image/svg+xml",
                    Some("js") => "text/javascript; charset=utf-8",
                    Some("json") => "application/json",
                    Some("yaml") => "application/yaml",
                    _ => "text/html; charset=utf-8",
                };
                assert_eq!(file.header("content-type"), media_type, "{link}");
                assert!(!file.body.is_empty(), "{link}");
            }
        }
    }

    async fn viewers_are_compressed_for_clients_that_accept_gzip(app: App) {
        for path in ["/docs/swagger-ui.js", "/docs/swagger-ui.css", "/reference/scalar.js"] {
            let plain = app.anonymous.get(path).await.expect(200);
            let compressed = get(&app.anonymous, path, &[GZIP]).await.expect(200);
            assert_eq!((plain.header("content-encoding"), compressed.header("content-encoding")), ("", "gzip"));
            assert_ne!(plain.etag(), compressed.etag());
            let mut content = Vec::new();
            GzDecoder::new(&*compressed.body).read_to_end(&mut content).expect("gzip");
            assert_eq!(content, plain.body);
            assert!(compressed.body.len() < plain.body.len() / 3, "{path}");
            for response in [plain, compressed] {
                assert_eq!(response.header("vary"), "Accept-Encoding");
            }
        }
        for refused in ["identity", "br", "gzip;q=0", "gzip;q=0.0, br"] {
            let response = get(&app.anonymous, "/docs/swagger-ui.css", &[("accept-encoding", refused)]).await;
            assert_eq!(response.expect(200).header("content-encoding"), "", "{refused}");
        }
    }

    async fn a_file_that_a_browser_has_is_304(app: App) {
        for path in ["/docs", "/docs/page.js", "/docs/swagger-ui.js", "/favicon.ico", "/page.css", "/reference/scalar.js"] {
            let file = get(&app.anonymous, path, &[GZIP]).await.expect(200);
            assert_eq!(file.header("cache-control"), "no-cache");
            let current = get(&app.anonymous, path, &[GZIP, ("if-none-match", &file.etag())]).await.expect(304);
            assert!(current.body.is_empty());
            assert_eq!(
                (current.etag(), current.header("cache-control"), current.header("vary")),
                (file.etag(), "no-cache", file.header("vary")),
            );
            get(&app.anonymous, path, &[GZIP, ("if-none-match", r#""other""#)]).await.expect(200);
        }
    }

    async fn head_on_a_page_is_get_without_the_body(app: App) {
        for path in ["/docs", "/docs/swagger-ui.js"] {
            let get = app.anonymous.get(path).await.expect(200);
            let head = app.anonymous.request("HEAD", path, &[], "").await.expect(200);
            assert!(head.body.is_empty());
            assert_eq!((head.etag(), head.header("content-length")), (get.etag(), get.body.len().to_string().as_str()));
        }
        let head = app.anonymous.request("HEAD", "/", &[], "").await.expect(307);
        assert_eq!(head.header("location"), "/openapi.json");
    }

    async fn options_on_a_page_is_204_and_another_method_405(app: App) {
        for path in ["/", "/docs", "/docs/", "/docs/swagger-ui.js", "/reference"] {
            let options = app.anonymous.request("OPTIONS", path, &[], "").await.expect(204);
            let refused = app.anonymous.post(path, "").await.expect(405);
            assert_eq!(refused.text(), r#"{"detail":"Method Not Allowed"}"#);
            for response in [options, refused] {
                assert_eq!(response.header("allow"), "GET, HEAD, OPTIONS");
            }
        }
    }

    async fn the_root_leads_people_to_the_pages_and_programs_to_the_document(app: App) {
        let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
        for (accept, location) in [
            (browser, "/docs"),
            ("text/html", "/docs"),
            ("text/html;q=0.9, application/json;q=0.8", "/docs"),
            ("*/*", "/openapi.json"),
            ("application/json", "/openapi.json"),
            ("application/json, text/html;q=0.5", "/openapi.json"),
            ("application/yaml", "/openapi.yaml"),
            ("image/png", "/openapi.json"),
            ("nonsense", "/openapi.json"),
        ] {
            let response = get(&app.anonymous, "/", &[("accept", accept)]).await.expect(307);
            assert_eq!((response.header("location"), response.header("vary")), (location, "Accept"), "{accept}");
        }
        let response = app.anonymous.get("/").await.expect(307);
        assert_eq!(response.header("location"), "/openapi.json");
    }

    async fn a_superfluous_slash_and_the_path_of_redoc_lead_to_a_page(app: App) {
        for (path, location) in [
            ("/docs/", "/docs"), ("/reference/", "/reference"), ("/redoc", "/reference"), ("/redoc/", "/reference"),
        ] {
            let response = app.anonymous.get(path).await.expect(307);
            assert_eq!(response.header("location"), location);
        }
        for path in ["/docs/x", "/docs/swagger-ui.js/", "/reference/x", "//docs"] {
            app.anonymous.get(path).await.expect(404);
        }
    }

    async fn an_operator_can_switch_the_pages_off(app: App) {
        let process = app.program(&[("DOCS", "off")]).start();
        for path in ["/docs", "/docs/", "/docs/swagger-ui.js", "/favicon.ico", "/redoc", "/reference"] {
            process.anonymous.get(path).await.expect(404);
        }
        let root = get(&process.anonymous, "/", &[("accept", "text/html")]).await.expect(307);
        assert_eq!(root.header("location"), "/openapi.json");
        process.anonymous.get("/openapi.json").await.expect(200);
    }

    /// The dialog sends the credentials of a client, which are empty, in either of two ways.
    async fn the_form_that_swagger_ui_sends_gets_a_token(app: App) {
        let form = format!("grant_type=password&{}", login_form(ADMIN, ADMIN_PASSWORD));
        let content_type = ("content-type", "application/x-www-form-urlencoded");
        let headers = [content_type, ("authorization", "Basic Og=="), ("x-requested-with", "XMLHttpRequest")];
        app.anonymous.request("POST", LOGIN, &headers, form.clone()).await.expect(200);
        let in_body = format!("{form}&client_id=&client_secret=");
        app.anonymous.request("POST", LOGIN, &[content_type], in_body).await.expect(200);
    }
}

async fn get(client: &Client, path: &str, headers: &[(&str, &str)]) -> TestResponse {
    client.request("GET", path, headers, "").await
}

/// What a page loads and links to.
fn links(page: &TestResponse) -> Vec<&str> {
    let pattern = Regex::new(r#"(?:src|href)="([^"]*)""#).expect("a pattern");
    let links = pattern.captures_iter(page.text());
    links
        .filter_map(|link| link.get(1))
        .map(|link| link.as_str())
        .collect()
}

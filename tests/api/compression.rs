//! Compressed responses (RFC 9110, sections 8.4 and 12.5.3), and their entity tags.

use serde_json::json;

use crate::harness::{
    App, Client, MODELS, Process, TestResponse, eventually, minimal, model, retry_503, test::tests,
};

const CODINGS: [&str; 3] = ["zstd", "br", "gzip"];

tests! {
    async fn each_content_coding_decodes_to_the_bytes_of_the_plain_response(app: App) {
        let path = create(&app, 250).await;
        for path in [
            MODELS, &format!("{MODELS}?limit=250"), &format!("{MODELS}?limit=9223372036854775807"), &format!("{MODELS}?skip=120&limit=9"),
            &format!("{MODELS}?skip=240"), &path,
        ] {
            let plain = app.anonymous.get(path).await.expect(200);
            assert_eq!(plain.header("content-encoding"), "");
            for coding in CODINGS {
                let compressed = compressed(&app.anonymous, path, coding).await;
                assert!(compressed.decoded().body == plain.body, "{path}");
                assert!(compressed.body.len() < plain.body.len(), "{path}");
                assert_eq!(compressed.header("content-length"), compressed.body.len().to_string());
                assert_eq!(compressed.etag(), tag(&plain.etag(), coding));
                let head = app.anonymous.request("HEAD", path, &[("accept-encoding", coding)], "").await.expect(200);
                assert!(head.body.is_empty());
                for name in ["content-encoding", "content-length", "content-type", "etag", "cache-control", "vary"] {
                    assert_eq!(head.header(name), compressed.header(name), "{name}");
                }
            }
        }
    }

    async fn a_short_response_is_not_compressed(app: App) {
        let empty = app.anonymous.get(MODELS).await.expect(200);
        let path = app.admin.create(minimal()).await.path();
        for path in [MODELS, &format!("{MODELS}?skip=1"), &path] {
            let plain = app.anonymous.get(path).await.expect(200);
            assert!(plain.body.len() < 1024);
            for coding in CODINGS {
                let response = get(&app.anonymous, path, coding).await.expect(200);
                assert_eq!(response.header("content-encoding"), "");
                assert_eq!((response.etag(), response.body), (plain.etag(), plain.body.clone()));
                let any = [("accept-encoding", coding), ("if-none-match", "*")];
                assert_eq!(app.anonymous.request("GET", path, &any, "").await.expect(304).etag(), plain.etag());
            }
        }
        assert_eq!(empty.text(), r#"{"data":[],"count":0}"#);
    }

    async fn the_client_chooses_the_content_coding(app: App) {
        create(&app, 5).await;
        for coding in CODINGS {
            compressed(&app.anonymous, MODELS, coding).await;
        }
        for (accept, expected) in [
            ("gzip, deflate, br, zstd", "zstd"), ("gzip, deflate, br", "br"), ("gzip, deflate", "gzip"), ("X-GZIP", "gzip"), ("*", "zstd"),
            ("zstd;q=0.1, br;q=0.2, gzip;q=0.3", "gzip"), ("gzip;q=0.5, *;q=0", "gzip"), ("identity;q=0, br", "br"),
            ("identity", ""), ("", ""), ("gzip;q=0", ""), ("deflate", ""), ("identity;q=0, deflate", ""), ("gzip;q=7", ""), ("identity, gzip;q=0.9", ""),
        ] {
            let response = get(&app.anonymous, MODELS, accept).await.expect(200);
            assert_eq!(response.header("content-encoding"), expected, "{accept}");
        }
        let lines = [("accept-encoding", "gzip;q=0.5"), ("accept-encoding", "br;q=0.6")];
        let response = app.anonymous.request("GET", MODELS, &lines, "").await.expect(200);
        assert_eq!(response.header("content-encoding"), "br");
    }

    async fn caches_are_told_that_each_read_depends_on_accept_encoding(app: App) {
        let path = create(&app, 5).await;
        for path in [MODELS, &path, &format!("{MODELS}?limit=0")] {
            for accept in ["gzip", "identity"] {
                let response = get(&app.anonymous, path, accept).await.expect(200);
                let known = [("accept-encoding", accept), ("if-none-match", &response.etag())];
                let not_modified = app.anonymous.request("GET", path, &known, "").await.expect(304);
                for response in [response, not_modified] {
                    assert_eq!(response.header("vary"), "Accept-Encoding");
                }
            }
        }
        let origins = [("CORS_ORIGINS", "https://app.example.com")];
        let process = app.program(&origins).start();
        let response = get(&process.anonymous, MODELS, "gzip").await.expect(200);
        assert_eq!(response.header("vary"), "Accept-Encoding, Origin");
        process.stop().await;
    }

    async fn a_read_with_the_tag_of_any_content_coding_is_304_with_that_tag(app: App) {
        let path = create(&app, 5).await;
        for path in [MODELS, &path] {
            let plain = app.anonymous.get(path).await.expect(200).etag();
            let tags = tags(&plain);
            let other = format!("\"other\", \"{}x\"", plain.trim_matches('"'));
            for accept in ["identity", "zstd", "br", "gzip"] {
                let read = async |name, value: &str| {
                    let headers = [("accept-encoding", accept), (name, value)];
                    app.anonymous.request("GET", path, &headers, "").await
                };
                for tag in &tags {
                    for known in [tag.clone(), format!("W/{tag}"), format!("{other}, {tag}")] {
                        assert_eq!(read("if-none-match", &known).await.expect(304).etag(), *tag);
                    }
                    read("if-match", &format!("{other}, {tag}")).await.expect(200);
                    read("if-match", &format!("W/{tag}")).await.expect(412);
                }
                // A cache that has all of them learns which one is for this client.
                let selected = if accept == "identity" { plain.clone() } else { tag(&plain, accept) };
                for known in [tags.join(", "), "*".to_owned()] {
                    assert_eq!(read("if-none-match", &known).await.expect(304).etag(), selected);
                }
                read("if-none-match", &other).await.expect(200);
                read("if-match", &other).await.expect(412);
            }
        }
    }

    async fn a_write_accepts_the_tag_of_any_content_coding(app: App) {
        for coding in CODINGS {
            let path = app.admin.create(long()).await.path();
            let read = compressed(&app.anonymous, &path, coding).await.etag();
            let write = async |method, name, value: &str| {
                app.admin.json(method, &path, &[(name, value)], json!({ "name": coding })).await
            };
            for method in ["PUT", "DELETE"] {
                write(method, "if-none-match", &read).await.expect(412);
                write(method, "if-match", &read.replace(coding, "deflate")).await.expect(412);
            }
            let updated = write("PUT", "if-match", &read).await.expect(200);
            assert_eq!(updated.header("content-encoding"), "");
            assert_eq!(updated.json()["name"], coding);
            write("PUT", "if-match", &read).await.expect(412);
            write("DELETE", "if-match", &read).await.expect(412);
            write("DELETE", "if-match", &tag(&updated.etag(), coding)).await.expect(200);
        }
    }

    async fn after_a_write_no_response_has_the_old_compressed_body(app: App) {
        let path = create(&app, 5).await;
        for number in 0..20 {
            let name = format!("number {number}");
            let updated = app.admin.put(&path, json!({ "name": name })).await.expect(200);
            for path in [MODELS, &path] {
                for coding in CODINGS {
                    let response = get(&app.anonymous, path, coding).await.expect(200);
                    assert!(response.decoded().text().contains(&name));
                    let revision = updated.etag().split('-').next().unwrap_or_default().to_owned();
                    assert!(response.etag().starts_with(&revision), "{}", response.etag());
                }
            }
        }
    }

    async fn concurrent_requests_for_equal_bodies_are_compressed_once(app: App) {
        create(&app, 5).await;
        let process = start(&app, "33554432");
        let known = app.anonymous.get(MODELS).await.etag();
        let headers = [("accept-encoding", "gzip"), ("if-none-match", known.as_str())];
        process.anonymous.request("GET", MODELS, &headers, "").await.expect(304);
        assert_eq!(compressions(&process).await, 0);
        let requests = (0..40).map(|number| {
            let client = process.anonymous.clone();
            let path = format!("{MODELS}?limit={}", 100 + number);
            tokio::spawn(async move { get(&client, &path, "gzip").await.expect(200) })
        });
        for request in requests.collect::<Vec<_>>() {
            request.await.expect("a response");
        }
        compressed(&process.anonymous, MODELS, "gzip").await;
        assert_eq!(compressions(&process).await, 1);
        compressed(&process.anonymous, MODELS, "br").await;
        compressed(&process.anonymous, &format!("{MODELS}?skip=1"), "br").await;
        assert_eq!(compressions(&process).await, 3);
        process.stop().await;
    }

    async fn a_server_without_memory_for_compressed_bodies_sends_them_as_they_are(app: App) {
        let path = create(&app, 5).await;
        let process = start(&app, "0");
        for path in [MODELS, &path] {
            let plain = process.anonymous.get(path).await.expect(200);
            let known = tag(&plain.etag(), "gzip");
            let response = get(&process.anonymous, path, "gzip").await.expect(200);
            assert_eq!(response.header("content-encoding"), "");
            assert_eq!((response.etag(), response.body), (plain.etag(), plain.body));
            // Another server may have sent it.
            let headers = [("accept-encoding", "gzip"), ("if-none-match", known.as_str())];
            process.anonymous.request("GET", path, &headers, "").await.expect(304);
        }
        process.stop().await;
    }
}

/// A model whose JSON is long enough to be compressed.
fn long() -> serde_json::Value {
    let mut model = model();
    model["provider_config"]["prompt"] = "a studio portrait ".repeat(50).into();
    model
}

/// Creates models, and returns the path of the first one.
async fn create(app: &App, count: usize) -> String {
    let create = async || retry_503(async || app.admin.post(MODELS, long()).await).await;
    let path = create().await.expect(200).path();
    for _ in 1..count {
        create().await.expect(200);
    }
    path
}

async fn get(client: &Client, path: &str, accept: &str) -> TestResponse {
    let headers = [("accept-encoding", accept)];
    client.request("GET", path, &headers, "").await
}

/// Requests a compressed response. While the server is too busy, responses are not compressed.
async fn compressed(client: &Client, path: &str, coding: &str) -> TestResponse {
    let mut last = None;
    eventually("the response is compressed", async || {
        let response = get(client, path, coding).await.expect(200);
        let is_compressed = response.header("content-encoding") == coding;
        last = Some(response);
        is_compressed
    })
    .await;
    last.expect("a response")
}

/// The entity tag of a representation in a content coding.
fn tag(plain: &str, coding: &str) -> String {
    format!("{}-{coding}\"", plain.trim_end_matches('"'))
}

/// The entity tags of all representations.
fn tags(plain: &str) -> Vec<String> {
    let codings = CODINGS.iter().map(|coding| tag(plain, coding));
    codings.chain([plain.to_owned()]).collect()
}

fn start(app: &App, cache: &str) -> Process {
    app.program(&[
        ("MANAGEMENT_BIND", "127.0.0.1:0"),
        ("COMPRESSION_CACHE", cache),
    ])
    .start()
}

/// How many bodies the process has compressed.
async fn compressions(process: &Process) -> u32 {
    let management = process.management.as_ref().expect("a client");
    let metrics = management.get("/metrics").await.expect(200);
    let mut lines = metrics.text().lines();
    let value = lines.find_map(|line| line.strip_prefix("compressions_total "));
    value
        .and_then(|value| value.parse().ok())
        .expect("a number")
}

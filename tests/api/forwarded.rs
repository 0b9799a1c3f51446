//! The address of a client behind a proxy. `src/origin/tests.rs` has the details.

use crate::harness::{App, LOGIN, Process, eventually, test::tests};

const HEADERS: &[(&str, &str)] = &[
    ("content-type", "application/x-www-form-urlencoded"),
    ("x-forwarded-for", "192.0.2.1, 198.51.100.7, 127.0.0.9"),
];

tests! {
    async fn a_trusted_proxy_names_the_client(app: App) {
        let process = app.program(&[("TRUSTED_PROXIES", "127.0.0.0/8")]).start();
        assert_eq!(logged_address(&process).await, "198.51.100.7");
        process.stop().await;
    }

    async fn any_other_peer_cannot_pretend_to_be_another_client(app: App) {
        let process = app.program(&[("TRUSTED_PROXIES", "10.0.0.0/8,192.0.2.1")]).start();
        assert_eq!(logged_address(&process).await, "127.0.0.1");
        process.stop().await;
    }
}

/// The address in the log line of a refused log-in.
async fn logged_address(process: &Process) -> String {
    let form = "username=a&password=b";
    let response = process
        .anonymous
        .request("POST", LOGIN, HEADERS, form)
        .await;
    response.expect(401);
    let mut address = None;
    eventually("the log-in is logged", async || {
        let line = process.log.with_message("refused a log-in").pop();
        address = line.and_then(|line| line["client_address"].as_str().map(str::to_owned));
        address.is_some()
    })
    .await;
    address.unwrap_or_default()
}

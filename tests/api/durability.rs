//! What was acknowledged is there, whatever dies.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::Value;

use crate::harness::server::{Server, log_in};
use crate::harness::{App, MODELS, SECRET_KEY, minimal, test::tests};

/// Writes of one test, and after how many of them the server dies.
const WRITES: usize = 1000;
const DIES_AFTER: usize = 300;

tests! {
    async fn a_killed_server_has_lost_nothing_that_it_acknowledged(app: App) {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = [("DATABASE_URL", app.database.url.as_str()), ("SECRET_KEY", SECRET_KEY), ("RUST_LOG", "info")];
        let server = Arc::new(Server::start(folder.path(), &settings));
        let token = log_in(&server);
        let (acknowledged, next) = (Arc::new(Mutex::new(BTreeSet::new())), Arc::new(AtomicUsize::new(0)));
        let writers: Vec<_> = (0..4).map(|_| {
            let (server, token) = (Arc::clone(&server), token.clone());
            let (acknowledged, next) = (Arc::clone(&acknowledged), Arc::clone(&next));
            std::thread::spawn(move || write(&server, &token, &acknowledged, &next))
        }).collect();
        for writer in writers {
            writer.join().expect("a writer");
        }
        drop(server);
        let server = Server::start(folder.path(), &settings);
        let kept = ids(&server);
        let acknowledged = acknowledged.lock().expect("the ids");
        assert!(acknowledged.len() >= DIES_AFTER);
        assert!(acknowledged.is_subset(&kept), "lost {:?}", acknowledged.difference(&kept).collect::<Vec<_>>());
        server.stop();
    }
}

/// Writes until the server is gone; it is killed while the others write.
fn write(server: &Server, token: &str, acknowledged: &Mutex<BTreeSet<String>>, next: &AtomicUsize) {
    while next.fetch_add(1, Ordering::SeqCst) < WRITES {
        let Some(answer) = server.try_post_json(MODELS, token, &minimal().to_string()) else {
            return;
        };
        if let Some(id) = answer
            .split_once("\r\n\r\n")
            .and_then(|(_, body)| serde_json::from_str::<Value>(body).ok())
        {
            let mut acknowledged = acknowledged.lock().expect("the ids");
            acknowledged.insert(id["id"].as_str().expect("an id").to_owned());
            if acknowledged.len() == DIES_AFTER {
                server.kill();
            }
        }
    }
}

fn ids(server: &Server) -> BTreeSet<String> {
    let answer = server.get(&format!("{MODELS}?limit=1000000"));
    let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
    let list: Value = serde_json::from_str(body).expect("JSON");
    let models = list["data"].as_array().expect("models").iter();
    models
        .map(|model| model["id"].as_str().expect("an id").to_owned())
        .collect()
}

//! Compares the paths of servers.

use std::collections::BTreeSet;

use super::Both;
use crate::change::Findings;
use crate::document::Node;

/// Compares the servers of an operation: its own, else those of its path, else those of the document.
pub(super) fn compare<'a>(levels: [&Both<'a>; 3], findings: &mut Findings<'a>) {
    let base = servers(levels.map(|level| &level.base));
    let revision = servers(levels.map(|level| &level.revision));
    let paths: BTreeSet<String> = revision.into_iter().map(|(path, _)| path).collect();
    for (path, node) in base {
        if !paths.contains(&path) {
            let message = format!("no server has the path `{path}/` any more");
            findings.warning("api-server-path-changed", &node, message);
        }
    }
}

/// The paths of the servers that apply, and their nodes. Without servers it is the root of the document's server.
fn servers<'a>(levels: [&Node<'a>; 3]) -> Vec<(String, Node<'a>)> {
    let servers = levels.map(|level| level.at("servers").items());
    let servers = servers
        .into_iter()
        .rev()
        .find(|servers| !servers.is_empty());
    match servers {
        Some(servers) => servers
            .into_iter()
            .map(|server| (path(&server), server))
            .collect(),
        None => vec![(String::new(), levels[0].clone())],
    }
}

/// The path of a server, with the defaults of its variables, and without the final slash.
fn path(server: &Node<'_>) -> String {
    let mut url = server.text("url").unwrap_or_default().to_owned();
    for (name, variable) in server.at("variables").properties() {
        url = url.replace(
            &format!("{{{name}}}"),
            variable.text("default").unwrap_or_default(),
        );
    }
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => url.trim_start_matches('/'),
    };
    let path = path.trim_end_matches('/');
    if path.is_empty() {
        String::new()
    } else {
        format!("/{path}")
    }
}

//! Three servers with the same catalogue, and what they are asked.

use std::collections::HashMap;
use std::path::Path;

use crate::Failure;
use crate::catalogue::id;
use crate::http::{Connection, MODELS, get};
use crate::load::Exchange;
use crate::servers::ours::Program;
use crate::servers::{Server, limit, query};

/// The names of the servers, in the order in which each is measured.
pub const SERVERS: [&str; 3] = ["ours", "limit", "query"];

/// How many models are asked for by id, in turn.
const ASKED_FOR: u32 = 1000;

/// A page from the start, one from a round number in the middle, and one from a number that is not round.
pub const PAGES: [&str; 3] = ["", "?skip=50000&limit=100", "?skip=67321&limit=100"];

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// A page of the list, by its query.
    Page(&'static str),
    /// One model by its id, each time another.
    Model,
}

/// Three servers, in the order of [`SERVERS`].
pub struct Contest {
    servers: [Server; 3],
    models: u32,
    /// The bodies that `ours` answers with, by path and query.
    bodies: HashMap<String, String>,
}

impl Contest {
    /// Starts the servers. `limit` gets its bytes from `ours`.
    pub async fn set_up(
        program: &Program,
        database_url: &str,
        models: u32,
        folder: &Path,
    ) -> Result<Self, Failure> {
        let ours = program.start(database_url).await?;
        let mut connection = Connection::open(ours.address).await?;
        let mut bodies = HashMap::new();
        let pages = PAGES
            .into_iter()
            .flat_map(|page| paths(Asked::Page(page), models));
        for path in pages.chain(paths(Asked::Model, models)) {
            let answer = connection.fetch(&get(&path, "")).await?;
            if answer.status != 200 {
                return Err(format!("{path} was answered with status {}", answer.status).into());
            }
            bodies.insert(path, String::from_utf8(answer.body)?);
        }
        let file = folder.join(format!("answers_{models}.json"));
        std::fs::write(&file, serde_json::to_vec(&bodies)?)?;
        Ok(Self {
            servers: [
                ours,
                limit::start(&file).await?,
                query::start(database_url).await?,
            ],
            models,
            bodies,
        })
    }

    pub fn server(&self, number: usize) -> &Server {
        &self.servers[number]
    }

    /// Requests for what is asked, and the answers that every server must give.
    pub fn exchanges(&self, asked: Asked) -> Vec<Exchange> {
        let exchange = |path: String| Exchange {
            request: get(&path, ""),
            status: 200,
            length: self.bodies.get(&path).map(String::len),
        };
        paths(asked, self.models)
            .into_iter()
            .map(exchange)
            .collect()
    }

    /// Requests of a client that has what it asks for; `None` when the server sends no `ETag`.
    pub async fn conditional(
        &self,
        server: usize,
        asked: Asked,
    ) -> Result<Option<Vec<Exchange>>, Failure> {
        let mut connection = Connection::open(self.servers[server].address).await?;
        let mut exchanges = Vec::new();
        for path in paths(asked, self.models) {
            // What `limit` compares with is nothing, so anything will do.
            let answer = connection
                .fetch(&get(&path, "if-none-match: \"\"\r\n"))
                .await?;
            let Some(etag) = answer.etag else {
                return Ok(None);
            };
            exchanges.push(Exchange {
                request: get(&path, &format!("if-none-match: {etag}\r\n")),
                status: 304,
                length: Some(0),
            });
        }
        Ok(Some(exchanges))
    }
}

/// The paths, with queries, of what is asked for in a catalogue of so many models.
pub fn paths(asked: Asked, models: u32) -> Vec<String> {
    let step = (models / ASKED_FOR).max(1);
    match asked {
        Asked::Page(page) => vec![format!("{MODELS}{page}")],
        Asked::Model => (1..=models)
            .step_by(step as usize)
            .map(|number| format!("{MODELS}{}", id(number)))
            .collect(),
    }
}

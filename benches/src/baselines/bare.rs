//! A client without a server that commits copies of the first model to PostgreSQL, one after the other.

use std::time::Instant;

use postgres::{Client, NoTls, Statement};

use crate::Result;
use crate::databases::{Database, id};

pub struct Bare {
    client: Client,
    /// The statements of the transaction.
    statements: Vec<Statement>,
    /// How many models there are.
    models: u32,
    seconds: f64,
}

impl Bare {
    /// Each measurement takes `seconds`.
    pub fn connect(database: &Database, seconds: f64) -> Result<Self> {
        let mut client = Client::connect(&database.url, NoTls)?;
        let statements = include_str!("create.sql").split(";\n");
        let statements = statements.map(|sql| client.prepare(sql));
        Ok(Self {
            statements: statements.collect::<Result<_, _>>()?,
            client,
            models: database.models,
            seconds,
        })
    }

    /// Returns how many models per second are committed.
    pub fn rate(&mut self) -> Result<f64> {
        let (begun, before) = (Instant::now(), self.models);
        while begun.elapsed().as_secs_f64() < self.seconds {
            self.models += 1;
            let id = id(self.models);
            let mut transaction = self.client.transaction()?;
            for statement in &self.statements {
                match statement.params() {
                    [] => transaction.execute(statement, &[])?,
                    _ => transaction.execute(statement, &[&id])?,
                };
            }
            transaction.commit()?;
        }
        Ok(f64::from(self.models - before) / begun.elapsed().as_secs_f64())
    }
}

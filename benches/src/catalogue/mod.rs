//! Databases full of models. The same statements fill both kinds; a model is about as large as a real one.

pub mod postgres;
pub mod sqlite;
#[cfg(test)]
mod tests;

use generation_models::store::{DatabaseUrl, Store, StoreOptions};
use uuid::Uuid;

use crate::Failure;

/// How many models the catalogues have.
pub const SIZES: [u32; 3] = [SMALL, 10_000, LARGE];
pub const SMALL: u32 = 100;
pub const LARGE: u32 = 100_000;

/// The id of the model that was made first, second and so on. They are in no order, like random ones.
pub fn id(number: u32) -> Uuid {
    let mixed = number.wrapping_mul(2_654_435_761);
    let number = u64::from(number).to_be_bytes();
    Uuid::from_fields(mixed, 0x5eed, 0x4000, &{
        let mut end = number;
        end[0] = 0x80;
        end
    })
}

/// Brings the schema of a database up to date, as the server would.
async fn migrate(url: &str) -> Result<(), Failure> {
    let store = Store::connect(&DatabaseUrl::parse(url)?, &StoreOptions::default()).await?;
    store.migrate().await?;
    Ok(())
}

/// What differs between the databases in the statements that fill them.
struct Dialect {
    /// A table of the numbers from 1 to the number of models, in its column `n`.
    numbers: &'static str,
    /// [`id`] of `n`.
    id: &'static str,
    /// The types of ids, documents and times.
    uuid: &'static str,
    json: &'static str,
    instant: &'static str,
}

impl Dialect {
    /// The statements that fill an empty catalogue with so many models, and with the history of their making.
    fn fill(&self, models: u32) -> String {
        include_str!("fill.sql")
            .replace("{numbers}", self.numbers)
            .replace("{id}", self.id)
            .replace("{uuid}", self.uuid)
            .replace("{json}", self.json)
            .replace("{instant}", self.instant)
            .replace("{models}", &models.to_string())
    }
}

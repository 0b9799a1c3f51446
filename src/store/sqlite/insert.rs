//! Inserts many rows: one prepared statement for each table, run for each row.

use diesel_async::RunQueryDsl;

use super::Connection;
use crate::store::import::InsertAll;
use crate::store::schema::{account_events, catalog_changes, generation_models, users};
use crate::store::{AccountEvent, CatalogChange, Error, GenerationModel, User};

impl InsertAll for Connection {
    /// A transaction may wait anyway.
    async fn allow_waits(&mut self) -> Result<(), Error> {
        Ok(())
    }

    async fn insert_models(
        &mut self,
        models: Vec<GenerationModel>,
        changes: Vec<CatalogChange>,
    ) -> Result<(), Error> {
        for (model, change) in models.into_iter().zip(changes) {
            let model = diesel::insert_into(generation_models::table).values(model);
            model.execute(self).await?;
            let change = diesel::insert_into(catalog_changes::table).values(change);
            change.execute(self).await?;
        }
        Ok(())
    }

    async fn insert_users(
        &mut self,
        users: Vec<User>,
        events: Vec<AccountEvent>,
    ) -> Result<(), Error> {
        for (user, event) in users.into_iter().zip(events) {
            let user = diesel::insert_into(users::table).values(user);
            user.execute(self).await?;
            let event = diesel::insert_into(account_events::table).values(event);
            event.execute(self).await?;
        }
        Ok(())
    }
}

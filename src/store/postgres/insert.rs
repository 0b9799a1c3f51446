//! Inserts many rows: one statement for all rows of a table.

use diesel_async::{AsyncPgConnection as Connection, RunQueryDsl};

use crate::store::import::InsertAll;
use crate::store::schema::{account_events, catalog_changes, generation_models, users};
use crate::store::{AccountEvent, CatalogChange, Error, GenerationModel, User};

impl InsertAll for Connection {
    /// A server that is frozen in a transaction is disconnected after a second; an import is no server.
    async fn allow_waits(&mut self) -> Result<(), Error> {
        let set = "SET LOCAL idle_in_transaction_session_timeout = '30min'";
        diesel::sql_query(set).execute(self).await?;
        Ok(())
    }

    async fn insert_models(
        &mut self,
        models: Vec<GenerationModel>,
        changes: Vec<CatalogChange>,
    ) -> Result<(), Error> {
        let models = diesel::insert_into(generation_models::table).values(models);
        models.execute(self).await?;
        let changes = diesel::insert_into(catalog_changes::table).values(changes);
        changes.execute(self).await?;
        Ok(())
    }

    async fn insert_users(
        &mut self,
        users: Vec<User>,
        events: Vec<AccountEvent>,
    ) -> Result<(), Error> {
        let users = diesel::insert_into(users::table).values(users);
        users.execute(self).await?;
        let events = diesel::insert_into(account_events::table).values(events);
        events.execute(self).await?;
        Ok(())
    }
}

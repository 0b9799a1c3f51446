//! The table `users`.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::schema::{account_events, users};
use super::sql_types::{TimestampValue, UuidValue};
use super::{AccountEvent, Author, Error, Event, Store};

/// The constraint that keeps e-mail addresses unique.
pub const USERS_EMAIL_KEY: &str = "users_email_key";

/// The maximum number of kinds of hashes. There are more if hashes have other formats than those that log-in accepts.
const MAX_KINDS: i64 = 100;

/// An account.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = users)]
pub struct User {
    /// The subject of the account's tokens.
    #[diesel(deserialize_as = UuidValue, serialize_as = UuidValue)]
    pub id: Uuid,
    /// The e-mail address, in lower case.
    pub email: String,
    /// The hash of the password as a PHC string.
    pub password_hash: String,
    /// Whether the account may change the catalogue.
    pub is_superuser: bool,
    /// Whether the account may be used.
    pub is_active: bool,
    /// A token is valid only if it carries this version.
    pub credentials_version: i32,
    /// The time of creation.
    #[diesel(deserialize_as = TimestampValue, serialize_as = TimestampValue)]
    pub created_at: DateTime<Utc>,
}

impl User {
    /// Finds an account by its id, as it is now: not on a standby, which may not know yet that the account is disabled.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn find(store: &Store, id: Uuid) -> Result<Option<Self>, Error> {
        query!(store, read_primary, |connection| {
            let user = users::table.find(UuidValue(id)).select(Self::as_select());
            Ok(user.get_result(connection).await.optional()?)
        })
    }

    /// Finds an account by its e-mail address, which must be in lower case and without U+0000.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn find_by_email(store: &Store, email: &str) -> Result<Option<Self>, Error> {
        let email = email.to_owned();
        query!(store, read, |connection| {
            let user = users::table.filter(users::email.eq(email));
            let user = user.select(Self::as_select()).get_result(connection);
            Ok(user.await.optional()?)
        })
    }

    /// Reads all accounts, by e-mail address.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn list(store: &Store) -> Result<Vec<Self>, Error> {
        query!(store, read, |connection| {
            let users = users::table.order(users::email).select(Self::as_select());
            Ok(users.load(connection).await?)
        })
    }

    /// Whether there is an administrator.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn any_administrator(store: &Store) -> Result<bool, Error> {
        query!(store, read, |connection| {
            let administrators = users::table.filter(users::is_superuser.eq(true));
            let any = diesel::select(diesel::dsl::exists(administrators));
            Ok(any.get_result(connection).await?)
        })
    }

    /// Creates the account, and appends the event to `account_events`.
    ///
    /// # Errors
    /// [`Error::UniqueViolation`] of [`USERS_EMAIL_KEY`] if the e-mail address belongs to another account; otherwise if
    /// the database fails.
    pub async fn insert(self, store: &Store, author: Author) -> Result<(), Error> {
        query!(store, write, |connection| {
            let event = AccountEvent::of_change(Event::Created, &self, author);
            let insert = diesel::insert_into(users::table).values(self);
            insert.execute(connection).await?;
            let insert = diesel::insert_into(account_events::table).values(event);
            insert.execute(connection).await?;
            Ok(())
        })
    }

    /// Stores another hash of the same password, unless the password has changed since the account was read. Tokens stay
    /// valid.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn replace_password_hash(&self, store: &Store, hash: String) -> Result<(), Error> {
        let (id, old) = (self.id, self.password_hash.clone());
        query!(store, write, |connection| {
            let user = users::table.find(UuidValue(id));
            let update = diesel::update(user.filter(users::password_hash.eq(old)));
            let update = update.set(users::password_hash.eq(hash));
            update.execute(connection).await?;
            Ok(())
        })
    }

    /// Reads how the hashes of all accounts start: their algorithms and costs, each once.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn password_hash_kinds(store: &Store) -> Result<Vec<String>, Error> {
        query!(store, read, |connection| {
            // The salt follows at character 8 in bcrypt, at 32 in Argon2id with the highest costs that log-in accepts.
            let start = "CASE WHEN password_hash LIKE '$2%' THEN substr(password_hash, 1, 7)
                ELSE substr(password_hash, 1, 31) END";
            let kinds = users::table
                .select(diesel::dsl::sql::<Text>(start))
                .distinct();
            Ok(kinds.limit(MAX_KINDS).load(connection).await?)
        })
    }

    /// Whether there is an administrator who can log in.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn any_active_administrator(store: &Store) -> Result<bool, Error> {
        query!(store, read, |connection| {
            let active = users::is_superuser.eq(true).and(users::is_active.eq(true));
            let any = diesel::select(diesel::dsl::exists(users::table.filter(active)));
            Ok(any.get_result(connection).await?)
        })
    }
}

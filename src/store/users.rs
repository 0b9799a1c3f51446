//! The accounts.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::schema::users;
use super::sql::{InstantValue, UuidValue};
use super::{Error, Store};

/// The constraint that an address which is taken violates.
pub const USERS_EMAIL_KEY: &str = "users_email_key";

/// An account.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = users)]
pub struct User {
    /// The subject of the account's tokens.
    #[diesel(deserialize_as = UuidValue)]
    pub id: Uuid,
    /// The address, in lower case.
    pub email: String,
    /// The password's hash as a PHC string.
    pub password_hash: String,
    /// Whether the account may change the catalogue.
    pub is_superuser: bool,
    /// Whether the account may be used.
    pub is_active: bool,
    /// What the account's tokens must name to be valid.
    pub credentials_version: i32,
    /// When the account was made.
    #[diesel(deserialize_as = InstantValue)]
    pub created_at: DateTime<Utc>,
}

/// An account to be made.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = users)]
pub struct NewUser {
    /// A new identifier.
    #[diesel(serialize_as = UuidValue)]
    pub id: Uuid,
    /// The address, in lower case.
    pub email: String,
    /// The password's hash as a PHC string.
    pub password_hash: String,
    /// Whether the account may change the catalogue.
    pub is_superuser: bool,
    /// Whether the account may be used.
    pub is_active: bool,
    /// What the account's tokens must name to be valid.
    pub credentials_version: i32,
    /// When the account was made.
    #[diesel(serialize_as = InstantValue)]
    pub created_at: DateTime<Utc>,
}

impl User {
    /// The account with this identifier.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find(store: &Store, id: Uuid) -> Result<Option<Self>, Error> {
        let user = users::table.find(UuidValue::from(id));
        row!(store, user.select(Self::as_select()))
    }

    /// The account with this address, which is in lower case and without U+0000.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_by_email(store: &Store, email: &str) -> Result<Option<Self>, Error> {
        let email = email.to_owned();
        let user = users::table.filter(users::email.eq(email));
        row!(store, user.select(Self::as_select()))
    }

    /// Whether there is any administrator.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn any_administrator(store: &Store) -> Result<bool, Error> {
        query!(store, read, |connection| {
            let some = users::table.filter(users::is_superuser.eq(true));
            let any = diesel::select(diesel::dsl::exists(some)).get_result(connection);
            Ok(any.await?)
        })
    }
}

impl NewUser {
    /// Makes the account.
    ///
    /// # Errors
    /// A violation of [`USERS_EMAIL_KEY`] when the address is taken; otherwise when the database fails.
    pub async fn insert(self, store: &Store) -> Result<User, Error> {
        query!(store, write, |transaction| {
            let inserted = diesel::insert_into(users::table)
                .values(self)
                .returning(User::as_returning())
                .get_result(transaction.connection());
            Ok(inserted.await?)
        })
    }
}

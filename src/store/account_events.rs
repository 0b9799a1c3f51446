//! The table `account_events`: what was done with accounts. Rows are added, and deleted when they are old.
//!
//! A change of an account is written with its event in one transaction (`users`). Log-ins are written in batches
//! (`accounts::audit`).

use std::fmt;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::schema::{account_events, users};
use super::sql_types::{TimestampValue, UuidValue};
use super::{Error, Store, User};

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Event {
    LogInSucceeded,
    LogInFailed,
    LogInLimited,
    Created,
    PasswordChanged,
    Disabled,
    Enabled,
    Promoted,
    Demoted,
    Revoked,
    Deleted,
    TokenCreated,
}

/// Who changes an account, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// Who, for people.
    pub actor: String,
    /// The time of the change.
    pub at: DateTime<Utc>,
}

/// A row: an event, or several equal ones that are summed up.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = account_events, treat_none_as_default_value = false)]
pub struct AccountEvent {
    /// The time of the event; of the first, if there are several.
    #[diesel(deserialize_as = TimestampValue, serialize_as = TimestampValue)]
    pub at: DateTime<Utc>,
    /// The text of an [`Event`]. A newer version of this program may write others.
    pub event: String,
    /// The number of events.
    pub count: i64,
    /// The account; `None` if none was identified.
    pub user_id: Option<UuidValue>,
    /// Its e-mail address at that time.
    pub email: Option<String>,
    /// Who did it, unless the account did.
    pub actor: Option<String>,
    /// The address of the client, of a request.
    pub client_address: Option<String>,
    /// The request; the first, if there are several.
    pub request_id: Option<String>,
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LogInSucceeded => "log_in_succeeded",
            Self::LogInFailed => "log_in_failed",
            Self::LogInLimited => "log_in_limited",
            Self::Created => "created",
            Self::PasswordChanged => "password_changed",
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Promoted => "promoted",
            Self::Demoted => "demoted",
            Self::Revoked => "revoked",
            Self::Deleted => "deleted",
            Self::TokenCreated => "token_created",
        })
    }
}

impl AccountEvent {
    /// The event of a change of `user`.
    #[must_use]
    pub fn of_change(event: Event, user: &User, author: Author) -> Self {
        Self {
            at: author.at,
            event: event.to_string(),
            count: 1,
            user_id: Some(user.id.into()),
            email: Some(user.email.clone()),
            actor: Some(author.actor),
            client_address: None,
            request_id: None,
        }
    }

    /// Appends events in one transaction. Those with an e-mail address but without an account get the account with this
    /// address; if there is none, they lose the address.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn append(store: &Store, events: Vec<Self>) -> Result<(), Error> {
        query!(store, write, |connection| {
            let unidentified = events.iter().filter(|event| event.user_id.is_none());
            let emails: Vec<_> = unidentified
                .filter_map(|event| event.email.clone())
                .collect();
            let mut accounts = Vec::new();
            if !emails.is_empty() {
                let found = users::table.filter(users::email.eq_any(emails));
                let found = found.select((users::email, users::id));
                accounts = found.load(connection).await?;
            }
            for event in events {
                let event = event.identified(&accounts);
                let insert = diesel::insert_into(account_events::table).values(event);
                insert.execute(connection).await?;
            }
            Ok(())
        })
    }

    /// The event with the account of its e-mail address, or without an address.
    fn identified(self, accounts: &[(String, UuidValue)]) -> Self {
        let is_own = |(email, _): &&(String, UuidValue)| self.email.as_ref() == Some(email);
        let found = accounts.iter().find(is_own).map(|(_, id)| *id);
        let user_id = self.user_id.or(found);
        Self {
            user_id,
            email: self.email.filter(|_| user_id.is_some()),
            ..self
        }
    }

    /// Reads at most `limit` events from the time `since` on, newest first: those of the account with this e-mail address,
    /// or all.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn newest(
        store: &Store,
        email: Option<String>,
        since: Option<DateTime<Utc>>,
        limit: i64,
    ) -> Result<Vec<Self>, Error> {
        query!(store, read, |connection| {
            let newest = (account_events::at.desc(), account_events::id.desc());
            let mut events = account_events::table
                .order(newest)
                .limit(limit)
                .into_boxed();
            if let Some(email) = email {
                events = events.filter(account_events::email.eq(email));
            }
            if let Some(since) = since {
                events = events.filter(account_events::at.ge(TimestampValue::from(since)));
            }
            Ok(events.select(Self::as_select()).load(connection).await?)
        })
    }

    /// Deletes at most `limit` of the events before `end`, and returns their number. Several servers may do this at the
    /// same time.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn delete_before(
        store: &Store,
        end: DateTime<Utc>,
        limit: i64,
    ) -> Result<usize, Error> {
        query!(store, write, |connection| {
            let old = account_events::table
                .filter(account_events::at.lt(TimestampValue::from(end)))
                .order((account_events::at, account_events::id))
                .limit(limit)
                .select(account_events::id);
            let old: Vec<i64> = old.load(connection).await?;
            let rows = account_events::table.filter(account_events::id.eq_any(old));
            Ok(diesel::delete(rows).execute(connection).await?)
        })
    }
}

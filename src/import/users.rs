//! A row of the accounts.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::ImportError;
use super::models::id;
use super::problems::{Invalid, Problem, Problems};
use super::report::Report;
use super::row::{Row, Value};
use super::table::{Column, Mapping};
use super::time::time;
use crate::accounts::{Email, hash_state};
use crate::store::{Existing, Store, User};

pub(super) const COLUMNS: &[Column] = &[
    Column::required("id"),
    Column::required("email"),
    Column::required("hashed_password"),
    Column::optional("is_superuser", "false"),
    Column::optional("is_active", "true"),
    Column::optional("created_at", "the time of the import"),
];

/// Converts a row.
pub(super) fn convert(
    row: &Row,
    at: DateTime<Utc>,
    report: &mut Report,
) -> Result<User, Vec<Invalid>> {
    let id = id(row);
    let email = email(row);
    let is_superuser = boolean(row, "is_superuser", false);
    let is_active = boolean(row, "is_active", true);
    let created_at = time(row, "created_at");
    match (id, email, is_superuser, is_active, created_at) {
        (Ok(id), Ok(email), Ok(is_superuser), Ok(is_active), Ok(created_at)) => {
            let password_hash = row.text("hashed_password").unwrap_or_default().to_owned();
            report.count_hash(hash_state(&password_hash), &email);
            Ok(User {
                id,
                email: email.into(),
                password_hash,
                is_superuser,
                is_active,
                credentials_version: 1,
                created_at: created_at.unwrap_or(at),
            })
        }
        (id, email, is_superuser, is_active, created_at) => {
            let errors = [id.err(), email.err(), is_superuser.err(), is_active.err()];
            Err(errors
                .into_iter()
                .chain([created_at.err()])
                .flatten()
                .collect())
        }
    }
}

fn email(row: &Row) -> Result<Email, Invalid> {
    let text = row.text("email").unwrap_or_default();
    Email::parse(text).map_err(|error| Invalid::new("email", "value_error", error.to_string()))
}

fn boolean(row: &Row, column: &str, default: bool) -> Result<bool, Invalid> {
    match row.get(column) {
        Value::Absent => Ok(default),
        Value::Json("true") => Ok(true),
        Value::Json("false") => Ok(false),
        _ => Err(Invalid::new(
            column,
            "bool_type",
            "Input should be a valid boolean",
        )),
    }
}

/// The accounts so far.
#[derive(Default)]
pub(super) struct Seen {
    ids: HashSet<Uuid>,
    emails: HashMap<String, Uuid>,
    has_administrator: bool,
}

impl Seen {
    /// Reports accounts whose id or e-mail address is repeated, or exists in `store`.
    pub(super) async fn check(
        &mut self,
        mapping: &Mapping,
        users: &[User],
        store: Option<&Store>,
        problems: &mut Problems,
    ) -> Result<(), ImportError> {
        let existing = match store {
            Some(store) => store.existing_users(users).await?,
            None => Existing::default(),
        };
        for user in users {
            self.has_administrator |= user.is_active_administrator();
            let mut add = |invalid| {
                let id = user.id.to_string();
                problems.add(Problem::of_row(mapping.name(), Some(&id), invalid));
            };
            if !self.ids.insert(user.id) {
                add(Invalid::new("id", "duplicate", "another row has this id"));
            } else if existing.ids.contains(&user.id) && !existing.emails.contains(&user.email) {
                add(Invalid::new(
                    "id",
                    "exists",
                    "this service already has an account with this id",
                ));
            }
            let email = &user.email;
            if let Some(other) = self.emails.insert(email.clone(), user.id) {
                let message =
                    format!("{other} has the address {email} too, which is not case-sensitive");
                add(Invalid::new("email", "duplicate", message));
            } else if existing.emails.contains(email) {
                let message = format!(
                    "this service already has the account {email}. `generation-models user delete {email}` deletes it"
                );
                add(Invalid::new("email", "exists", message));
            }
        }
        Ok(())
    }

    /// Notes if nobody could administer the catalogue.
    pub(super) fn note(&self, report: &mut Report) {
        if !self.has_administrator {
            report.note("none of the accounts is an active administrator".to_owned());
        }
    }
}

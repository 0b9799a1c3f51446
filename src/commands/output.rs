//! Accounts as text for people, and as JSON for programs.

use chrono::{DateTime, SecondsFormat, Utc};
use comfy_table::{Table, presets};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use uuid::Uuid;

use crate::accounts::{ChangedAccount, CreatedAccount, password_line};
use crate::settings::OutputArguments;
use crate::store::{User, UserChange};

/// An account as JSON. The names are an interface: only add some.
#[derive(Serialize)]
struct Account<'a> {
    email: &'a str,
    role: &'static str,
    state: &'static str,
    created_at: String,
    id: Uuid,
    credentials_version: i32,
}

/// The result of a change as JSON.
#[derive(Serialize)]
struct Change<'a> {
    changed: bool,
    user: Account<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    generated_password: Option<&'a str>,
}

impl<'a> Account<'a> {
    fn new(user: &'a User) -> Self {
        Self {
            email: &user.email,
            role: if user.is_superuser {
                "administrator"
            } else {
                "user"
            },
            state: if user.is_active { "active" } else { "disabled" },
            created_at: time(user.created_at),
            id: user.id,
            credentials_version: user.credentials_version,
        }
    }
}

/// All accounts.
pub(super) fn list(output: OutputArguments, users: &[User]) -> String {
    let accounts: Vec<_> = users.iter().map(Account::new).collect();
    if output.json {
        return json(&accounts);
    }
    let header = ["E-MAIL", "ROLE", "STATE", "CREATED", "ID"].map(str::to_owned);
    let rows = accounts.into_iter().map(|account| {
        let id = account.id.to_string();
        [
            printable(account.email),
            account.role.to_owned(),
            account.state.to_owned(),
            account.created_at,
            id,
        ]
    });
    table(header, rows)
}

/// One account.
pub(super) fn show(output: OutputArguments, user: &User) -> String {
    let account = Account::new(user);
    if output.json {
        return json(&account);
    }
    let line = |name: &str, value: String| [name.to_owned(), value];
    let lines = [
        line("Role", account.role.to_owned()),
        line("State", account.state.to_owned()),
        line("Created", account.created_at),
        line("Id", account.id.to_string()),
        line(
            "Credentials version",
            account.credentials_version.to_string(),
        ),
    ];
    table(line("E-mail", printable(account.email)), lines)
}

/// A new account.
pub(super) fn created(output: OutputArguments, created: &CreatedAccount) -> String {
    let generated = created.generated_password.as_ref();
    if output.json {
        return change_json(&created.user, true, generated);
    }
    created.message()
}

/// An account after a change, with its password if it was generated.
pub(super) fn changed(
    output: OutputArguments,
    change: &UserChange,
    changed: &ChangedAccount,
    generated: Option<&SecretString>,
) -> String {
    if output.json {
        return change_json(&changed.user, changed.is_changed, generated);
    }
    let sentence = sentence(change, changed.is_changed, &changed.user.email);
    format!("{sentence}\n{}", password_line(generated))
}

fn sentence(change: &UserChange, is_changed: bool, email: &str) -> String {
    let done = match (change, is_changed) {
        (UserChange::Revoke, _) => return format!("Revoked the tokens of {email}."),
        (UserChange::Disable, false) => return format!("{email} is disabled already."),
        (UserChange::Enable, false) => return format!("{email} is active already."),
        (UserChange::Promote, false) => return format!("{email} is an administrator already."),
        (UserChange::Demote, false) => return format!("{email} is no administrator."),
        (UserChange::SetPasswordHash(_), _) => format!("Changed the password of {email}"),
        (UserChange::Disable, true) => format!("Disabled {email}"),
        (UserChange::Enable, true) => format!("Enabled {email}"),
        (UserChange::Promote, true) => format!("Promoted {email} to administrator"),
        (UserChange::Demote, true) => format!("Demoted {email} to user"),
        (UserChange::Delete, _) => format!("Deleted {email}"),
    };
    format!("{done}, and revoked its tokens.")
}

fn change_json(user: &User, changed: bool, generated: Option<&SecretString>) -> String {
    json(&Change {
        changed,
        user: Account::new(user),
        generated_password: generated.map(ExposeSecret::expose_secret),
    })
}

/// One document on several lines.
pub(super) fn json(value: &impl Serialize) -> String {
    // Neither keys that are not strings nor errors of a writer are possible.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

/// Columns without borders, the same for people and for a pipe.
pub(super) fn table<const N: usize>(
    header: [String; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).add_row(header);
    table.add_rows(rows);
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table.trim_fmt() + "\n"
}

pub(super) fn time(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The text without the power to control a terminal. The program stores no such characters, but others may.
pub(super) fn printable(text: &str) -> String {
    let replace = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    text.chars().map(replace).collect()
}

//! `user history`

use chrono::{DateTime, Utc};
use serde::Serialize;
use uuid::Uuid;

use super::optional;
use crate::commands::output::{json, table, time};
use crate::commands::{CommandError, open};
use crate::settings::UserHistory;
use crate::store::AccountEvent;

/// An event as JSON. The names are an interface: only add some.
#[derive(Serialize)]
struct Line<'a> {
    at: DateTime<Utc>,
    event: &'a str,
    count: i64,
    user_id: Option<Uuid>,
    email: Option<&'a str>,
    actor: Option<&'a str>,
    client_address: Option<&'a str>,
    request_id: Option<&'a str>,
}

/// `user history`: the log-ins and the changes of an account, or of all.
pub(crate) async fn user_history(arguments: &UserHistory) -> Result<String, CommandError> {
    let store = open(&arguments.settings.database).await?;
    let email = arguments.email.clone().map(Into::into);
    let range = arguments.range;
    let events = AccountEvent::newest(&store, email, range.since, range.limit.into()).await?;
    if arguments.output.json {
        return Ok(json(&events.iter().map(line).collect::<Vec<_>>()));
    }
    let header = ["TIME", "EVENT", "ACCOUNT", "TIMES", "BY", "FROM", "REQUEST"];
    Ok(table(header.map(str::to_owned), events.iter().map(row)))
}

fn line(row: &AccountEvent) -> Line<'_> {
    Line {
        at: row.at,
        event: &row.event,
        count: row.count,
        user_id: row.user_id.map(Into::into),
        email: row.email.as_deref(),
        actor: row.actor.as_deref(),
        client_address: row.client_address.as_deref(),
        request_id: row.request_id.as_deref(),
    }
}

fn row(row: &AccountEvent) -> [String; 7] {
    [
        time(row.at),
        text(&row.event),
        optional(row.email.as_deref().or(Some("(unknown)"))),
        row.count.to_string(),
        optional(row.actor.as_deref()),
        optional(row.client_address.as_deref()),
        optional(row.request_id.as_deref()),
    ]
}

/// The event for people.
fn text(event: &str) -> String {
    let text = match event {
        "log_in_succeeded" => "logged in",
        "log_in_failed" => "log-in failed",
        "log_in_limited" => "log-in limited",
        "revoked" => "logged out",
        other => return optional(Some(&other.replace('_', " "))),
    };
    text.to_owned()
}

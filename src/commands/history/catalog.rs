//! `catalog history` and `catalog reload`

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::value::RawValue;
use uuid::Uuid;

use super::optional;
use crate::clock::Clock;
use crate::commands::output::{json, printable, table, time};
use crate::commands::{CommandError, catalog_check, open};
use crate::settings::{CatalogCommand, CatalogHistory, CommandSettings};
use crate::store::{CatalogChange, CatalogCheck, Document, Json, LoggedChange, PastChange};

/// Properties that every change sets, or that only the database uses.
const UNINTERESTING: [&str; 2] = ["updated_at", "position"];

/// A change as JSON. The names are an interface: only add some.
#[derive(Serialize)]
struct Change<'a> {
    revision: i64,
    at: DateTime<Utc>,
    action: String,
    model_id: Uuid,
    name: Option<String>,
    user_id: Option<Uuid>,
    email: Option<&'a str>,
    client_address: Option<&'a str>,
    request_id: Option<&'a str>,
    changed: Vec<String>,
    /// The model before and after, if the history is that of one model.
    #[serde(flatten)]
    documents: Option<Documents<'a>>,
}

#[derive(Serialize)]
struct Documents<'a> {
    before: Option<&'a Json<Document>>,
    after: Option<&'a Json<Document>>,
}

/// The properties of a model, as they are stored.
type Properties<'a> = BTreeMap<String, &'a RawValue>;

/// `catalog …`: on a database that exists.
///
/// # Errors
/// See [`CommandError`].
pub async fn catalog(command: &CatalogCommand) -> Result<String, CommandError> {
    match command {
        CatalogCommand::History(arguments) => history(arguments).await,
        CatalogCommand::Reload(settings) => reload(settings).await,
        CatalogCommand::Check(arguments) => catalog_check::check(arguments).await,
    }
}

/// Makes every server read the whole catalogue again.
async fn reload(settings: &CommandSettings) -> Result<String, CommandError> {
    let store = open(&settings.database).await?;
    CatalogCheck::revision_counter(&store).await?;
    let revision = CatalogChange::append_reload(&store, Clock::system().now()).await?;
    Ok(format!(
        "Revision {revision} makes every server read the whole catalogue again.\n"
    ))
}

/// The changes of a model, or of all.
async fn history(arguments: &CatalogHistory) -> Result<String, CommandError> {
    let store = open(&arguments.settings.database).await?;
    let range = arguments.range;
    let changes = PastChange::newest(&store, arguments.id, range.since, range.limit.into()).await?;
    let oldest = PastChange::oldest_revision(&store).await?.unwrap_or(1);
    if oldest > 1 && u32::try_from(changes.len()).is_ok_and(|count| count < range.limit) {
        // Standard output is for the changes, which may be JSON.
        tracing::warn!("the history starts with revision {oldest}, older changes were deleted");
    }
    if arguments.output.json {
        let with_documents = arguments.id.is_some();
        let changes = changes.iter().map(|past| change(past, with_documents));
        return Ok(json(&changes.collect::<Vec<_>>()));
    }
    let header = [
        "REVISION", "TIME", "ACTION", "MODEL", "NAME", "BY", "FROM", "REQUEST", "CHANGED",
    ];
    Ok(table(header.map(str::to_owned), changes.iter().map(row)))
}

fn change(past: &PastChange, with_documents: bool) -> Change<'_> {
    let change = &past.change;
    Change {
        revision: change.revision,
        at: change.changed_at,
        action: action(change),
        model_id: change.model_id,
        name: name(past),
        user_id: change.user_id.map(Into::into),
        email: past.email.as_deref(),
        client_address: change.client_address.as_deref(),
        request_id: change.request_id.as_deref(),
        changed: changed(past),
        documents: with_documents.then_some(Documents {
            before: past.before.as_ref(),
            after: change.document.as_ref(),
        }),
    }
}

fn row(past: &PastChange) -> [String; 9] {
    let change = &past.change;
    let deleted_account = change.user_id.map(|id| Uuid::from(id).to_string());
    let changed = changed(past).join(", ");
    let model = (!change.is_reload()).then(|| change.model_id.to_string());
    [
        change.revision.to_string(),
        time(change.changed_at),
        action(change),
        optional(model.as_deref()),
        optional(name(past).as_deref()),
        optional(past.email.as_deref().or(deleted_account.as_deref())),
        optional(change.client_address.as_deref()),
        optional(change.request_id.as_deref()),
        printable(&changed),
    ]
}

/// What happened to the model, or that all models were read again.
fn action(change: &LoggedChange) -> String {
    if change.is_reload() {
        return "reload".to_owned();
    }
    change.action.to_string()
}

/// The name of the model after the change, or before it was deleted.
fn name(past: &PastChange) -> Option<String> {
    let document = past.change.document.as_ref().or(past.before.as_ref());
    let properties = properties(document)?;
    serde_json::from_str(properties.get("name")?.get()).ok()
}

/// The names of the properties that an update changed. Values are compared as they are stored.
fn changed(past: &PastChange) -> Vec<String> {
    let before = properties(past.before.as_ref());
    let after = properties(past.change.document.as_ref());
    let (Some(before), Some(after)) = (before, after) else {
        return Vec::new();
    };
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let value = |properties: &Properties<'_>, name: &str| {
        properties.get(name).map(|value| value.get().to_owned())
    };
    let is_changed = |name: &&String| {
        !UNINTERESTING.contains(&name.as_str()) && value(&before, name) != value(&after, name)
    };
    names.into_iter().filter(is_changed).cloned().collect()
}

/// `None` if there is no model, or a document that is no object.
fn properties(document: Option<&Json<Document>>) -> Option<Properties<'_>> {
    serde_json::from_str(document?.0.get()).ok()
}

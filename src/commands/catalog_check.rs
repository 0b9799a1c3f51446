//! `catalog check`: what this version cannot read in a database, why, and what to do.

use serde::Serialize;
use uuid::Uuid;

use super::output::{json, printable, table};
use super::{CommandError, open};
use crate::settings::CheckCatalog;
use crate::store::{CatalogCheck, Error};

const ADVICE_MODELS: &str = "\
Lists leave these models out, and requests for them get 503; all others are served. If a newer version wrote them, run
that version again. Otherwise mend the columns by SQL, or delete the models: DELETE works for them. Servers that run
notice it within a second.
";

const ADVICE_CHANGES: &str = "\
Servers that have not read these changes yet accept no writes. If a newer version wrote them, run that version again.
Otherwise mend the columns by SQL. Servers that run notice it within a second.
";

/// The result as JSON. The names are an interface: only add some.
#[derive(Serialize)]
struct Report<'a> {
    models: u64,
    unreadable_models: Vec<Model<'a>>,
    changes: u64,
    unreadable_changes: Vec<Change<'a>>,
    unreadable_documents: u64,
    /// What is wrong with the revision counter, and what to do.
    revision_counter: Option<String>,
}

#[derive(Serialize)]
struct Model<'a> {
    /// `None` if the id is what cannot be read.
    id: Option<Uuid>,
    position: i64,
    revision: i64,
    reason: &'a str,
}

#[derive(Serialize)]
struct Change<'a> {
    revision: i64,
    reason: &'a str,
}

/// Checks the catalogue of a database that exists.
pub(super) async fn check(arguments: &CheckCatalog) -> Result<String, CommandError> {
    let store = open(&arguments.settings.database).await?;
    let check = CatalogCheck::run(&store).await?;
    let revision_counter = match CatalogCheck::revision_counter(&store).await {
        Ok(()) => None,
        Err(Error::Refused(reason)) => Some(reason),
        Err(error) => return Err(error.into()),
    };
    let report = Report::new(&check, revision_counter);
    let text = if arguments.output.json {
        json(&report)
    } else {
        report.text()
    };
    match report.findings() {
        0 => Ok(text),
        findings => Err(CommandError::Findings {
            report: text,
            findings,
        }),
    }
}

impl<'a> Report<'a> {
    fn new(check: &'a CatalogCheck, revision_counter: Option<String>) -> Self {
        let models = check.unreadable_models.iter().map(|model| Model {
            id: (!model.id.is_nil()).then_some(model.id),
            position: model.position,
            revision: model.revision,
            reason: &model.reason,
        });
        let changes = check.unreadable_changes.iter().map(|change| Change {
            revision: change.revision,
            reason: &change.reason,
        });
        Self {
            models: check.models,
            unreadable_models: models.collect(),
            changes: check.changes,
            unreadable_changes: changes.collect(),
            unreadable_documents: check.unreadable_documents,
            revision_counter,
        }
    }

    /// The number of things to mend.
    fn findings(&self) -> usize {
        let counter = usize::from(self.revision_counter.is_some());
        self.unreadable_models.len() + self.unreadable_changes.len() + counter
    }

    fn text(&self) -> String {
        let (models, changes) = (self.models, self.changes);
        let mut parts = vec![format!(
            "Models: {models}. Changes in the log: {changes}.\n"
        )];
        if self.unreadable_documents > 0 {
            parts.push(format!(
                "Documents in the log that this version cannot read, which does no harm: {}.\n",
                self.unreadable_documents
            ));
        }
        if !self.unreadable_models.is_empty() {
            parts.push(format!("{}\n{ADVICE_MODELS}", self.models_table()));
        }
        if !self.unreadable_changes.is_empty() {
            parts.push(format!("{}\n{ADVICE_CHANGES}", self.changes_table()));
        }
        if let Some(counter) = &self.revision_counter {
            parts.push(format!("Servers accept no writes: {counter}.\n"));
        }
        parts.join("\n")
    }

    fn models_table(&self) -> String {
        let header = ["MODEL", "POSITION", "REVISION", "REASON"].map(str::to_owned);
        let rows = self.unreadable_models.iter().map(|model| {
            let id = model.id.map_or_else(|| "-".to_owned(), |id| id.to_string());
            let (position, revision) = (model.position.to_string(), model.revision.to_string());
            [id, position, revision, printable(model.reason)]
        });
        table(header, rows)
    }

    fn changes_table(&self) -> String {
        let rows = self.unreadable_changes.iter();
        let rows = rows.map(|change| [change.revision.to_string(), printable(change.reason)]);
        table(["CHANGE", "REASON"].map(str::to_owned), rows)
    }
}

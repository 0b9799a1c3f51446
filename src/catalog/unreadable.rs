//! Logs which models cannot be read, when that changes.

use imbl::ordmap::DiffItem;

use super::snapshot::{Snapshot, UnreadableModels};
use crate::store::UnreadableModel;

/// The maximum number of models that are named when a snapshot replaces another. After a rollback a whole catalogue may be
/// unreadable.
const MAX_LINES: usize = 20;

/// Logs the models that can be read in one of two consecutive snapshots and not in the other.
pub(super) fn log(before: Option<&Snapshot>, after: &Snapshot) {
    let none = UnreadableModels::new();
    let before = before.map_or(&none, |before| &before.unreadable);
    let mut lines = 0;
    for change in before.diff(&after.unreadable) {
        lines += 1;
        if lines > MAX_LINES {
            break;
        }
        match change {
            DiffItem::Add(_, model)
            | DiffItem::Update {
                new: (_, model), ..
            } => left_out(model),
            DiffItem::Remove(_, model) => {
                tracing::info!(id = %model.id, "a model that could not be read is readable again or deleted");
            }
        }
    }
    if lines > 0 {
        let models = after.unreadable.len();
        tracing::warn!(models, "models that cannot be read");
    }
}

fn left_out(model: &UnreadableModel) {
    tracing::error!(
        id = %model.id,
        position = model.position,
        reason = model.reason,
        "a model cannot be read and is left out: `generation-models catalog check` says what to do"
    );
}

//! `items`, `prefixItems` and `uniqueItems`.

use super::Pair;
use crate::change::Findings;
use crate::schema::Schema;
use crate::usage::Usage;

pub(super) fn compare<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    let Pair { base, revision, .. } = pair;
    if let (false, Some(node)) = (base.is_true("uniqueItems"), revision.keyword("uniqueItems"))
        && revision.is_true("uniqueItems")
    {
        pair.narrowed(
            findings,
            "unique-items-added",
            &node,
            "must not have equal items",
        );
    }
    if let (Some(node), false) = (base.keyword("uniqueItems"), revision.is_true("uniqueItems"))
        && base.is_true("uniqueItems")
    {
        pair.widened(
            findings,
            "unique-items-removed",
            &node,
            "can have equal items",
        );
    }
    let prefix = |schema: &Schema<'a>| {
        schema
            .keyword("prefixItems")
            .map_or(0, |prefix| prefix.items().len())
    };
    let length = prefix(base).max(prefix(revision));
    for index in 0..length {
        item(pair, findings, Some(index));
    }
    item(pair, findings, None);
}

/// Compares the schemas of the item with this index, or of those that have none of their own.
fn item<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>, index: Option<usize>) {
    let schema = |schema: &Schema<'a>| {
        let item = index.and_then(|index| {
            let prefix = schema.keyword("prefixItems")?.items();
            prefix.get(index).map(Schema::new)
        });
        item.or_else(|| Schema::all(&schema.keywords("items")))
    };
    let (base, revision) = (schema(&pair.base), schema(&pair.revision));
    if base.is_none() && revision.is_none() {
        return;
    }
    let any = |schema: &Schema<'a>| Schema::new(&schema.node.at("items"));
    findings.schemas.push(Pair {
        base: base.unwrap_or_else(|| any(&pair.base)),
        revision: revision.unwrap_or_else(|| any(&pair.revision)),
        usage: Usage::clone(&pair.usage),
    });
}

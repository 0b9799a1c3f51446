//! Discriminators.

use serde_json::Value;

use super::describe::quote;
use super::objects::Object;
use crate::diagnostics::Problems;
use crate::diagnostics::suggest::{closest, did_you_mean};
use crate::document::pointer::properties;
use crate::document::reference::is_reference;

/// Reports a discriminator without a property, and names in its mapping that are no schemas. Files and pointers in the
/// mapping are references.
pub fn check(root: &Value, object: &Object<'_>, problems: &mut Problems) {
    let discriminator = &object.value["discriminator"];
    if !discriminator.is_object() {
        return;
    }
    let pointer = object.pointer.at("discriminator");
    let mut is_misspelt = false;
    for (key, _) in properties(discriminator) {
        let words = ["propertyName", "mapping"];
        if !words.contains(&key.as_str()) && !key.starts_with("x-") {
            let problem = problems.error(&pointer.at(key), format!("unknown property `{key}`"));
            problem.at_key().help = closest(key, &words).map(did_you_mean);
            is_misspelt = true;
        }
    }
    if !discriminator["propertyName"].is_string() && !is_misspelt {
        problems.error(&pointer, "the required property `propertyName` is missing");
    }
    let schemas = &root["components"]["schemas"];
    let names: Vec<_> = properties(schemas).map(|(name, _)| name.as_str()).collect();
    let mapping = pointer.at("mapping");
    for (key, target) in properties(&discriminator["mapping"]) {
        let Some(name) = target.as_str() else {
            problems.error(
                &mapping.at(key),
                "expected the name of a schema or a reference",
            );
            continue;
        };
        if !is_reference(name) && !names.contains(&name) {
            let message = format!("the schema {} does not exist", quote(name));
            match closest(name, &names) {
                Some(meant) => problems
                    .error(&mapping.at(key), message)
                    .help(did_you_mean(meant)),
                None => problems.warning(&mapping.at(key), message + ": it is ignored"),
            };
        }
    }
}

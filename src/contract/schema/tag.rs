//! `oneOf` with a discriminator.

use std::borrow::Cow;

use super::super::{At, Fault, Input, Members, Problems};
use super::string;

/// A problem names no more of a wrong tag than so many bytes.
const LONGEST_TAG: usize = 200;

/// Which of `tags` the member `name` of the value says; `None` when a problem was reported.
pub fn tag(
    input: Input<'_>,
    at: &At<'_>,
    problems: &mut Problems,
    name: &str,
    tags: &[&'static str],
) -> Option<&'static str> {
    let members = Members::read(input, at, problems)?;
    let found = members.text_of(name, |value| string::read(value).map(Cow::into_owned));
    let quoted = format!("'{name}'");
    let found = found.map(|mut found| {
        found.truncate(found.floor_char_boundary(LONGEST_TAG));
        found
    });
    let Some(found) = found else {
        let message = format!("Unable to extract tag using discriminator {quoted}");
        problems.report(
            at,
            input,
            Fault::new("union_tag_not_found", message).with("discriminator", quoted),
        );
        return None;
    };
    let known = tags.iter().find(|tag| **tag == found).copied();
    if known.is_none() {
        let expected = tags
            .iter()
            .map(|tag| format!("'{tag}'"))
            .collect::<Vec<_>>()
            .join(", ");
        let message = format!(
            "Input tag '{found}' found using {quoted} does not match any of the expected tags: {expected}"
        );
        let fault = Fault::new("union_tag_invalid", message).with("discriminator", quoted);
        problems.report(
            at,
            input,
            fault.with("tag", found).with("expected_tags", expected),
        );
    }
    known
}

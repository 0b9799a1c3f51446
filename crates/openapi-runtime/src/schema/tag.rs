//! `oneOf` with a discriminator.

use crate::{Context, ErrorType, Input, Properties};

/// The maximum length of a tag in a message in bytes; longer tags are truncated.
const MAX_TAG: usize = 200;

/// The one of `tags` that is the value of the property `name`; `None` after an error was reported.
pub fn tag(
    input: Input<'_>,
    context: &mut Context<'_>,
    name: &str,
    tags: &[&'static str],
) -> Option<&'static str> {
    let tag = Properties::read(input, context)?.string(name);
    context.check(input, find(tag, name, tags))
}

fn find(tag: Option<String>, name: &str, tags: &[&'static str]) -> Result<&'static str, ErrorType> {
    let quoted = format!("'{name}'");
    let Some(mut tag) = tag else {
        let message = format!("Unable to extract tag using discriminator {quoted}");
        return Err(ErrorType::new("union_tag_not_found", message).with("discriminator", quoted));
    };
    if let Some(known) = tags.iter().find(|known| **known == tag) {
        return Ok(known);
    }
    tag.truncate(tag.floor_char_boundary(MAX_TAG));
    let expected: Vec<_> = tags.iter().map(|tag| format!("'{tag}'")).collect();
    let expected = expected.join(", ");
    let message = format!(
        "Input tag '{tag}' found using {quoted} does not match any of the expected tags: {expected}"
    );
    let error_type = ErrorType::new("union_tag_invalid", message).with("discriminator", quoted);
    Err(error_type.with("tag", tag).with("expected_tags", expected))
}

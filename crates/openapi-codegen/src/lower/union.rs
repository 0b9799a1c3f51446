//! `anyOf` and `oneOf`, with and without a discriminator.

use serde_json::{Map, Value, json};

use super::Lowering;
use crate::Error;
use crate::document::{Place, elements, members};
use crate::names::pascal_case;

impl Lowering<'_> {
    pub(super) fn alternatives(
        &mut self,
        out: &mut Map<String, Value>,
        schema: &Value,
        keyword: &str,
        name: &str,
        place: &Place,
    ) -> Result<(), Error> {
        let mut lowered = Vec::new();
        for (index, alternative) in elements(&schema[keyword]).enumerate() {
            lowered.push(self.inline(alternative, &format!("{name}{index}"), &place.at(index))?);
        }
        if schema["discriminator"].is_object() {
            let (tag, variants) = variants(schema, &lowered, place)?;
            out.insert("x-discriminator".into(), tag);
            out.insert("x-variants".into(), variants);
        }
        out.insert(keyword.to_owned(), lowered.into());
        Ok(())
    }
}

/// The member that tells the variants of a tagged union apart, and `{tag, model}` of each.
fn variants(
    schema: &Value,
    alternatives: &[Value],
    place: &Place,
) -> Result<(Value, Value), Error> {
    let discriminator = &schema["discriminator"];
    let mut variants = Vec::new();
    for (index, alternative) in alternatives.iter().enumerate() {
        let place = place.at(index);
        let reference = alternative["$ref"].as_str();
        let reference = reference
            .ok_or_else(|| place.error("beside a discriminator, alternatives are references"))?;
        let name = reference.rsplit('/').next().unwrap_or_default();
        let mapped: Vec<_> = members(&discriminator["mapping"])
            .filter(|(_, target)| {
                target.as_str() == Some(reference) || target.as_str() == Some(name)
            })
            .map(|(tag, _)| tag.as_str())
            .collect();
        for tag in if mapped.is_empty() {
            vec![name]
        } else {
            mapped
        } {
            variants.push(
                json!({ "tag": tag, "variant": pascal_case(tag), "model": pascal_case(name) }),
            );
        }
    }
    Ok((discriminator["propertyName"].clone(), variants.into()))
}

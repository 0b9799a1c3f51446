//! Discriminators: one variant for each tag.

use serde_json::{Map, Value, json};

use super::model::{Kind, Variant};
use super::notation::single_reference;
use super::{Node, Schemas};
use crate::document::{Pointer, items, properties};
use crate::names::{Names, variant_name};

impl Schemas<'_> {
    /// One variant for each tag, if all alternatives are objects that declare the tag.
    pub(super) fn tagged(
        &mut self,
        node: Node<'_>,
        keyword: &str,
        schemas: &[Value],
    ) -> Option<Kind> {
        let discriminator = &node.schema["discriminator"];
        let tag = discriminator["propertyName"].as_str()?;
        let targets: Option<Vec<_>> = schemas.iter().map(single_reference).collect();
        let targets = targets?;
        if !targets.iter().all(|target| self.declares(target, tag)) {
            return None;
        }
        let pointer = node.pointer.at(keyword);
        self.tagged_variants(
            Node {
                pointer: &pointer,
                ..node
            },
            &targets,
        )
    }

    fn declares(&self, target: &str, tag: &str) -> bool {
        let pointer = Pointer::from(target);
        let schema = self.document.pointer(target);
        schema.is_some_and(|schema| !self.merge(schema, &pointer)["properties"][tag].is_null())
    }

    fn tagged_variants(&mut self, node: Node<'_>, targets: &[&str]) -> Option<Kind> {
        let discriminator = &node.schema["discriminator"];
        let tag = discriminator["propertyName"].as_str()?.to_owned();
        let (mut variants, mut names) = (Vec::new(), Names::default());
        for target in targets {
            let key = last_token(target);
            let reference = format!("#{target}");
            let mapping = properties(&discriminator["mapping"]);
            let is_mapped = |value: &Value| *value == json!(reference) || *value == json!(key);
            let mut tags: Vec<_> = mapping
                .filter(|(_, value)| is_mapped(value))
                .map(|(tag, _)| tag.as_str())
                .collect();
            if tags.is_empty() {
                tags.push(key);
            }
            let schema = json!({ "$ref": reference });
            for tag in tags {
                let ty = self.type_of_node(Node {
                    schema: &schema,
                    ..node
                });
                let model = self.models[ty.by_value?].name.clone();
                let name = names.add(&variant_name(node.name, tag));
                variants.push(Variant {
                    name,
                    ty: ty.boxed(&model),
                    tag: tag.to_owned(),
                    docs: String::new(),
                });
            }
        }
        Some(Kind::Tagged { tag, variants })
    }

    /// A schema with a discriminator that other schemas extend by `allOf`: one variant for each of them.
    pub(super) fn inheritance(
        &mut self,
        node: Node<'_>,
        rest: &mut Map<String, Value>,
    ) -> Option<Kind> {
        let has_alternatives = rest.contains_key("anyOf") || rest.contains_key("oneOf");
        let tag = node.schema["discriminator"]["propertyName"].as_str()?;
        if has_alternatives {
            return None;
        }
        let heirs = self.heirs(node.pointer.as_str());
        if heirs.is_empty() || !heirs.iter().all(|heir| self.declares(heir, tag)) {
            return None;
        }
        rest.clear();
        let heirs: Vec<_> = heirs.iter().map(String::as_str).collect();
        self.tagged_variants(node, &heirs)
    }

    /// The component schemas that extend this one, directly or not.
    fn heirs(&self, pointer: &str) -> Vec<String> {
        let mut heirs = Vec::new();
        let mut pending = vec![pointer.to_owned()];
        while let Some(parent) = pending.pop() {
            let reference = format!("#{parent}");
            for (key, schema) in properties(&self.document["components"]["schemas"]) {
                let heir = Pointer::from("/components/schemas")
                    .at(key)
                    .as_str()
                    .to_owned();
                let extends =
                    items(&schema["allOf"]).any(|part| part["$ref"] == reference.as_str());
                if extends && !heirs.contains(&heir) {
                    heirs.push(heir.clone());
                    pending.push(heir);
                }
            }
        }
        heirs
    }
}

/// The last token of a pointer, which is the name of a component.
pub(super) fn last_token(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or_default()
}

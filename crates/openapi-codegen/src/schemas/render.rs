//! What the templates print of the models.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::model::{Field, Kind, Variant};
use super::{Schemas, Type};
use crate::names::{code, string_literal};

impl Schemas<'_> {
    /// All models for the templates, in the order of their names. `decoded` are the types of requests.
    pub fn render(mut self, decoded: &BTreeSet<usize>) -> (Value, Option<Value>) {
        let mut pending: Vec<_> = decoded.iter().copied().collect();
        while let Some(index) = pending.pop() {
            if !std::mem::replace(&mut self.models[index].is_decoded, true) {
                pending.extend(&self.models[index].models);
            }
        }
        let mut order: Vec<_> = (0..self.models.len()).collect();
        order.sort_by_key(|index| &self.models[*index].name);
        let models = order
            .into_iter()
            .map(|index| self.render_model(index))
            .collect();
        (models, self.checks.document())
    }

    fn render_model(&self, index: usize) -> Value {
        let model = &self.models[index];
        let mut out = json!({
            "name": model.name, "docs": docs_or(&model.docs, "schema", &model.name),
            "decoded": model.is_decoded, "check": model.check,
        });
        let variants =
            |variants: &[Variant]| -> Value { variants.iter().map(render_variant).collect() };
        match &model.kind {
            Kind::Pending => {}
            Kind::Object {
                fields,
                declared,
                is_closed,
                is_secret,
            } => {
                let has_additional = fields.iter().any(|field| field.is_additional);
                let keys: Vec<_> = declared.iter().map(|key| format!("{key:?}")).collect();
                let fields: Value = fields
                    .iter()
                    .map(|field| self.render_field(index, field))
                    .collect();
                out["object"] = json!({
                    "fields": fields, "closed": is_closed, "secret": is_secret,
                    "keys": keys, "named": (*is_closed || has_additional) && model.is_decoded,
                    "uses_properties": fields != json!([]) || *is_closed,
                });
            }
            Kind::Enumeration {
                is_string,
                is_constant,
                values,
            } if values.len() == 1 => {
                out["constant"] = json!({ "string": is_string, "literal_error": is_constant, "literal": values[0]["literal"], "shown": code(values[0]["literal"].as_str().unwrap_or_default()) });
            }
            Kind::Enumeration {
                is_string, values, ..
            } => {
                out["enumeration"] = json!({ "string": is_string, "values": values });
            }
            Kind::Tagged { tag, variants: all } => {
                out["tagged"] = json!({ "tag": format!("{tag:?}"), "tag_shown": code(tag), "variants": variants(all) });
            }
            Kind::Alternatives { variants: all } => {
                out["alternatives"] = json!({ "variants": variants(all) });
            }
            Kind::Json {
                function,
                alternatives,
            } => {
                let alternatives: Vec<_> = alternatives.iter().map(Type::within_models).collect();
                out["json"] = json!({ "function": function, "alternatives": alternatives });
            }
            Kind::Newtype(ty) => out["newtype"] = ty.within_models(),
        }
        out
    }

    fn render_field(&self, index: usize, field: &Field) -> Value {
        let recursive = field
            .ty
            .by_value
            .filter(|inner| self.contains(*inner, index, &mut BTreeSet::new()));
        let boxed = recursive.map(|inner| field.ty.clone().boxed(&self.models[inner].name));
        let ty = boxed.unwrap_or_else(|| field.ty.clone());
        let default = field.ty.default.as_ref().filter(|_| !field.is_required);
        let is_optional = !field.is_required && default.is_none();
        let mut out = ty.within_models();
        if is_optional {
            out["type"] = format!("Option<{}>", out["type"].as_str().unwrap_or_default()).into();
        }
        let mut serde = Vec::new();
        if field.name.trim_start_matches("r#") != field.key && !field.is_additional {
            serde.push(format!("rename = {:?}", field.key));
        }
        if is_optional {
            serde.push("skip_serializing_if = \"Option::is_none\"".to_owned());
        }
        let method = match default {
            Some(_) => "or_default",
            None if is_optional => "optional",
            None => "required",
        };
        out["name"] = field.name.clone().into();
        out["local"] = field.local.clone().into();
        out["key"] = format!("{:?}", field.key).into();
        out["docs"] = docs_or(&field.docs, "property", &field.key).into();
        out["serde"] = serde.join(", ").into();
        out["method"] = method.into();
        out["default"] = default.map(|default| string_literal(default)).into();
        out["additional"] = field.is_additional.into();
        out
    }

    /// Whether a value of the model `outer` directly contains a value of the model `inner`.
    fn contains(&self, outer: usize, inner: usize, seen: &mut BTreeSet<usize>) -> bool {
        outer == inner
            || seen.insert(outer)
                && match &self.models[outer].kind {
                    Kind::Object { fields, .. } => fields.iter().any(|field| {
                        field
                            .ty
                            .by_value
                            .is_some_and(|next| self.contains(next, inner, seen))
                    }),
                    Kind::Newtype(ty) => ty
                        .by_value
                        .is_some_and(|next| self.contains(next, inner, seen)),
                    _ => false,
                }
    }
}

fn render_variant(variant: &Variant) -> Value {
    let mut out = variant.ty.within_models();
    out["variant"] = variant.name.clone().into();
    out["tag"] = variant.tag.clone().into();
    out["literal"] = format!("{:?}", variant.tag).into();
    out["shown"] = code(&variant.tag).into();
    out["docs"] = docs_or(&variant.docs, "alternative", &variant.tag).into();
    out
}

fn docs_or(docs: &str, noun: &str, name: &str) -> String {
    if docs.is_empty() {
        format!("The {noun} `{}`.", code(name))
    } else {
        docs.to_owned()
    }
}

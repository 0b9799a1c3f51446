//! The code that authenticates callers.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Operations, RenderedSecurity, Requirement, Security, Union};
use crate::names::{Names, code, type_name};

impl Operations<'_> {
    /// The body of a function for schemes that are required together.
    pub(super) fn one_body(&mut self, all: &Requirement, role: Option<&str>) -> String {
        if role.is_some() {
            let (function, _) = self.authentication(std::slice::from_ref(all), None);
            return format!("{function}(api, request, scopes).await?.try_into()");
        }
        let calls = all.iter().enumerate().map(|(index, one)| {
            let (function, _) = self.authentication(&[vec![one.clone()]], None);
            format!("{function}(api, request, scopes[{index}]).await?")
        });
        format!("Ok(({}))", calls.collect::<Vec<_>>().join(", "))
    }

    /// The body of a function for alternatives.
    pub(super) fn union_body(
        &mut self,
        alternatives: &[Requirement],
        role: Option<&str>,
    ) -> String {
        let mut lines = vec!["let mut alternatives = Alternatives::new();".to_owned()];
        let mut next = 0;
        for all in alternatives {
            let (function, _) = self.authentication(std::slice::from_ref(all), None);
            let scopes = match all.len() {
                1 => format!("scopes[{next}]"),
                count => {
                    let scopes: Vec<_> = (next..next + count)
                        .map(|index| format!("scopes[{index}]"))
                        .collect();
                    format!("[{}]", scopes.join(", "))
                }
            };
            next += all.len();
            let (convert, caller) = match role {
                Some(_) => (".and_then(TryInto::try_into)", "caller".to_owned()),
                None => ("", self.union_variant(alternatives, all)),
            };
            lines.push(format!(
                "let result = {function}(api, request, {scopes}).await;"
            ));
            let attempt = format!("alternatives.attempt(result{convert})?");
            lines.push(format!(
                "if let Some(caller) = {attempt} {{ return Ok({caller}); }}"
            ));
        }
        lines.push("Err(alternatives.into_error())".to_owned());
        lines.join("\n")
    }

    /// The enumeration of alternatives, or the caller if all alternatives have the same schemes.
    pub(super) fn union(&mut self, alternatives: &[Requirement]) -> String {
        let distinct = distinct(alternatives);
        if let [single] = distinct.as_slice() {
            return caller_of(single);
        }
        let key: Vec<_> = distinct.iter().map(|all| names_of_one(all)).collect();
        let callers: Vec<_> = distinct.iter().map(|all| caller_of(all)).collect();
        if !self.security.unions.contains_key(&key) {
            let parts: Vec<_> = distinct.iter().map(|all| variant_of(all)).collect();
            let name = parts.join("Or");
            let name = self.types.add(&name);
            let mut variants = Names::default();
            let variants = parts.iter().map(|part| variants.add(part)).collect();
            self.security
                .unions
                .insert(key.clone(), Union { name, variants });
        }
        let name = &self.security.unions[&key].name;
        format!("apis::{name}<{}>", callers.join(", "))
    }

    fn union_variant(&self, alternatives: &[Requirement], all: &Requirement) -> String {
        let distinct = distinct(alternatives);
        let key: Vec<_> = distinct.iter().map(|all| names_of_one(all)).collect();
        let position = key.iter().position(|names| *names == names_of_one(all));
        match (self.security.unions.get(&key), position) {
            (Some(union), Some(position)) => {
                format!("apis::{}::{}(caller)", union.name, union.variants[position])
            }
            _ => "caller".to_owned(),
        }
    }
}

impl Security {
    /// What the templates render for the whole document.
    pub fn render(self) -> RenderedSecurity {
        let mut callers = BTreeSet::new();
        let schemes = self.schemes.values().flatten();
        let schemes = schemes.map(|scheme| scheme.render(callers.insert(scheme.caller.clone())));
        let schemes = schemes.collect();
        let roles = self.roles.iter().map(|(role, (name, callers))| {
            let bounds: Vec<_> = callers
                .iter()
                .map(|caller| format!("TryFrom<{caller}, Error = Error>"))
                .collect();
            json!({ "role": code(role), "type": name, "bounds": bounds.join(" + ") })
        });
        let unions = self.unions.iter().map(|(key, union)| {
            let variants = union.variants.iter().zip(key).map(|(variant, names)| {
                json!({ "name": variant, "docs": code_spans(&names.join("` and `")) })
            });
            json!({
                "name": union.name,
                "generics": union.variants.join(", "),
                "variants": variants.collect::<Value>(),
            })
        });
        RenderedSecurity {
            schemes,
            roles: roles.collect(),
            unions: unions.collect(),
            functions: self.rendered_functions.into(),
        }
    }
}

/// The alternatives without those whose schemes are those of another.
fn distinct(alternatives: &[Requirement]) -> Vec<&Requirement> {
    let mut distinct: Vec<&Requirement> = Vec::new();
    for all in alternatives {
        if !distinct
            .iter()
            .any(|one| names_of_one(one) == names_of_one(all))
        {
            distinct.push(all);
        }
    }
    distinct
}

pub(super) fn names_of(alternatives: &[Requirement]) -> Vec<Vec<String>> {
    alternatives.iter().map(names_of_one).collect()
}

fn names_of_one(all: &Requirement) -> Vec<String> {
    all.iter().map(|(scheme, _)| scheme.name.clone()).collect()
}

/// The type of the callers: one, or a tuple.
pub(super) fn caller_of(all: &Requirement) -> String {
    match all.as_slice() {
        [(scheme, _)] => format!("A::{}", scheme.caller),
        all => {
            let callers: Vec<_> = all
                .iter()
                .map(|(scheme, _)| format!("A::{}", scheme.caller))
                .collect();
            format!("({})", callers.join(", "))
        }
    }
}

fn variant_of(all: &Requirement) -> String {
    let names: Vec<_> = all
        .iter()
        .map(|(scheme, _)| type_name(&scheme.name))
        .collect();
    names.join("And")
}

pub(super) fn joined(alternatives: &[Requirement], or: &str, and: &str) -> String {
    let all = alternatives.iter().map(|all| names_of_one(all).join(and));
    all.collect::<Vec<_>>().join(or)
}

/// Text that contains the ends and starts of code spans.
pub(super) fn code_spans(text: &str) -> String {
    text.split('`').map(code).collect::<Vec<_>>().join("`")
}

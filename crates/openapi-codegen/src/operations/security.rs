//! Security: which caller an operation requires.
//!
//! A requirement becomes a type: the caller of a scheme, a tuple of several that are required together, an enumeration of
//! alternatives, or the type of a role. Each combination that operations use has a function that authenticates.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::scheme::Scheme;
use super::{Node, Operations};
use crate::document::{Pointer, items, properties};
use crate::names::{Names, code, function_name, type_name};

/// What the operations of the document require.
#[derive(Default)]
pub struct Security {
    /// The schemes by their names in the document; `None` for those that are not supported.
    schemes: BTreeMap<String, Option<Scheme>>,
    /// By role: its type, and the types that convert to it.
    roles: BTreeMap<String, BTreeSet<String>>,
    /// The enumerations of alternatives, by the schemes of each.
    unions: BTreeMap<Vec<Vec<String>>, Union>,
    /// The functions, by what they authenticate, in the order of their definition.
    functions: BTreeMap<(Vec<Vec<String>>, Option<String>), String>,
    function_names: Names,
    rendered_functions: Vec<Value>,
}

struct Union {
    name: String,
    variants: Vec<String>,
}

/// Schemes that are required together, each with its scopes.
type Requirement = Vec<(Scheme, Vec<String>)>;

/// What the templates render for the whole document.
pub struct RenderedSecurity {
    pub schemes: Value,
    pub roles: Value,
    pub unions: Value,
    pub functions: Value,
}

impl Operations<'_> {
    /// The caller of an operation, the expression that authenticates it, and its challenges; `null` if the operation is
    /// open.
    pub(super) fn security(&mut self, node: Node<'_>) -> Value {
        let requirements = node.operation.get("security");
        let requirements = requirements.unwrap_or(&self.document["security"]);
        let Some((alternatives, is_optional)) = self.alternatives(requirements) else {
            return Value::Null;
        };
        let role = node.operation["x-required-role"].as_str();
        let role_pointer = node.pointer.at("x-required-role");
        if let Some(role) = role
            && (alternatives.is_empty() || is_optional)
        {
            let reason = format!("the role {role} requires a security scheme that is not optional");
            self.problems.error(&role_pointer, reason);
            return Value::Null;
        }
        if alternatives.is_empty() {
            return Value::Null;
        }
        let (function, caller) = self.authentication(&alternatives, role);
        let scopes = alternatives
            .iter()
            .flatten()
            .map(|(_, scopes)| format!("&[{}]", scopes.join(", ")));
        let scopes: Vec<_> = scopes.collect();
        let scopes = match scopes.as_slice() {
            [scopes] => scopes.clone(),
            several => format!("[{}]", several.join(", ")),
        };
        let call = format!("super::{function}(&api, request.parts(), {scopes}).await");
        let caller = caller.replace("A::", "Self::").replace("apis::", "super::");
        let mut challenges: Vec<_> = Vec::new();
        for (scheme, _) in alternatives.iter().flatten() {
            let challenge = format!("{:?}", scheme.challenge);
            if !challenges.contains(&challenge) {
                challenges.push(challenge);
            }
        }
        if challenges == ["\"Bearer\""] {
            challenges.clear();
        }
        json!({
            "caller": if is_optional { format!("Option<{caller}>") } else { caller },
            "authenticate": if is_optional { format!("optional({call})?") } else { format!("{call}?") },
            "challenges": challenges,
        })
    }

    /// The alternatives of a requirement, and whether no credentials are one of them. `None` if a scheme is wrong.
    fn alternatives(&mut self, requirements: &Value) -> Option<(Vec<Requirement>, bool)> {
        let (mut alternatives, mut is_optional) = (Vec::new(), false);
        let mut is_complete = true;
        for requirement in items(requirements) {
            let mut all = Vec::new();
            for (name, scopes) in properties(requirement) {
                let scopes =
                    items(scopes).map(|scope| format!("{:?}", scope.as_str().unwrap_or_default()));
                match self.scheme(name) {
                    Some(scheme) => all.push((scheme, scopes.collect())),
                    None => is_complete = false,
                }
            }
            if properties(requirement).next().is_none() {
                is_optional = true;
            } else if !alternatives.contains(&all) {
                alternatives.push(all);
            }
        }
        is_complete.then_some((alternatives, is_optional))
    }

    fn scheme(&mut self, name: &str) -> Option<Scheme> {
        if let Some(scheme) = self.security.schemes.get(name) {
            return scheme.clone();
        }
        let declared = &self.document["components"]["securitySchemes"][name];
        if !declared["$ref"].is_string() && !declared["type"].is_string() {
            let pointer = Pointer::from("/components/securitySchemes").at(name);
            let reason = "expected a security scheme";
            self.problems.error_unless_any(&pointer, reason);
            return None;
        }
        let scheme = match Scheme::read(self.document, name) {
            Ok(scheme) => Some(scheme),
            Err(problem) => {
                self.problems.add(problem);
                None
            }
        };
        if let Some(scheme) = &scheme {
            let function = function_name("authenticate", &scheme.caller);
            let function = self.security.function_names.add(&function);
            let key = (vec![vec![name.to_owned()]], None);
            self.security.functions.insert(key, function.clone());
            self.security.rendered_functions.push(json!({
                "name": function,
                "docs": format!("Authenticates the caller with `{}`.", code(name)),
                "scopes": "scopes: &[&str]",
                "caller": format!("A::{}", scheme.caller),
                "body": scheme.extraction(),
            }));
        }
        self.security
            .schemes
            .insert(name.to_owned(), scheme.clone());
        scheme
    }

    /// The function that authenticates the caller, and the type that it returns.
    fn authentication(
        &mut self,
        alternatives: &[Requirement],
        role: Option<&str>,
    ) -> (String, String) {
        let caller = match (role, alternatives) {
            (Some(role), _) => format!("A::{}", self.role(role, alternatives)),
            (None, [single]) => caller_of(single),
            (None, several) => self.union(several),
        };
        let key = (names_of(alternatives), role.map(str::to_owned));
        if let Some(function) = self.security.functions.get(&key) {
            return (function.clone(), caller);
        }
        let is_first = !self.security.functions.keys().any(|(_, one)| *one == key.1);
        let name = match role {
            Some(role) if is_first => role.to_owned(),
            Some(role) => format!("{role}_with_{}", joined(alternatives, "_or_", "_and_")),
            None => format!("{}_caller", joined(alternatives, "_or_", "_and_")),
        };
        let body = match alternatives {
            [single] => self.one_body(single, role),
            several => self.union_body(several, role),
        };
        let name = self
            .security
            .function_names
            .add(&function_name("authenticate", &name));
        let count = alternatives.iter().flatten().count();
        let schemes = joined(alternatives, "`, or with `", "` and `");
        let with = role
            .map(|role| format!(", and requires the role `{}`", code(role)))
            .unwrap_or_default();
        self.security.rendered_functions.push(json!({
            "name": name,
            "docs": format!("Authenticates the caller with `{}`{with}.", code_spans(&schemes)),
            "scopes": if count == 1 { "scopes: &[&str]".to_owned() } else { format!("scopes: [&[&str]; {count}]") },
            "caller": caller,
            "body": body,
        }));
        self.security.functions.insert(key, name.clone());
        (name, caller)
    }

    /// The type of a role.
    fn role(&mut self, role: &str, alternatives: &[Requirement]) -> String {
        let callers = self.security.roles.entry(role.to_owned()).or_default();
        callers.extend(
            alternatives
                .iter()
                .map(|all| caller_of(all).replace("A::", "Self::")),
        );
        type_name(role)
    }

    /// The body of a function for schemes that are required together.
    fn one_body(&mut self, all: &Requirement, role: Option<&str>) -> String {
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
    fn union_body(&mut self, alternatives: &[Requirement], role: Option<&str>) -> String {
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
    fn union(&mut self, alternatives: &[Requirement]) -> String {
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
        let schemes = self
            .schemes
            .values()
            .flatten()
            .map(Scheme::render)
            .collect();
        let roles = self.roles.iter().map(|(role, callers)| {
            let bounds: Vec<_> = callers
                .iter()
                .map(|caller| format!("TryFrom<{caller}, Error = Error>"))
                .collect();
            json!({ "role": code(role), "type": type_name(role), "bounds": bounds.join(" + ") })
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

fn names_of(alternatives: &[Requirement]) -> Vec<Vec<String>> {
    alternatives.iter().map(names_of_one).collect()
}

fn names_of_one(all: &Requirement) -> Vec<String> {
    all.iter().map(|(scheme, _)| scheme.name.clone()).collect()
}

/// The type of the callers: one, or a tuple.
fn caller_of(all: &Requirement) -> String {
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

fn joined(alternatives: &[Requirement], or: &str, and: &str) -> String {
    let all = alternatives.iter().map(|all| names_of_one(all).join(and));
    all.collect::<Vec<_>>().join(or)
}

/// Text that contains the ends and starts of code spans.
fn code_spans(text: &str) -> String {
    text.split('`').map(code).collect::<Vec<_>>().join("`")
}

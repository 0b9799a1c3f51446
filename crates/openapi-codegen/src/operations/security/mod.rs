//! Security: which caller an operation requires.
//!
//! A requirement becomes a type: the caller of a scheme, a tuple of several that are required together, an enumeration of
//! alternatives, or the type of a role. Each combination that operations use has a function that authenticates; `code` is its
//! code.

mod code;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::Operations;
use super::naming::Node;
use super::scheme::Scheme;
use crate::document::{Pointer, items, properties};
use crate::names::{Names, code, function_name, type_name};
use code::{caller_of, code_spans, joined, names_of};

/// What the operations of the document require.
#[derive(Default)]
pub struct Security {
    /// The schemes by their names in the document; `None` for those that are not supported.
    schemes: BTreeMap<String, Option<Scheme>>,
    /// By role: its type, and the types that convert to it.
    roles: BTreeMap<String, (String, BTreeSet<String>)>,
    /// The types of callers and roles.
    callers: Names,
    methods: Names,
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
    pub(super) fn security(&mut self, node: &Node<'_>) -> Value {
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
            Ok(mut scheme) => {
                scheme.name_uniquely(&mut self.security.callers, &mut self.security.methods);
                Some(scheme)
            }
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
        let names = &mut self.security.callers;
        let role = self.security.roles.entry(role.to_owned());
        let (name, callers) =
            role.or_insert_with_key(|role| (names.add(&type_name(role)), BTreeSet::new()));
        callers.extend(
            alternatives
                .iter()
                .map(|all| caller_of(all).replace("A::", "Self::")),
        );
        name.clone()
    }
}

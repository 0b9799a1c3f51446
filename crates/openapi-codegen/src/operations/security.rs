//! Security: which caller an operation requires.

use serde_json::{Value, json};

use super::{Node, Operations};
use crate::document::{Pointer, items, properties, resolve};
use crate::names::{code, docs, function_name, name_of, type_name, value_name};

impl Operations<'_> {
    /// The scopes of a secured operation, its caller's type, and the function that authenticates it; `null` if it is open.
    pub(super) fn security(&mut self, node: Node<'_>) -> Value {
        let (requirements, pointer) = match node.operation.get("security") {
            Some(requirements) => (requirements, node.pointer.at("security")),
            None => (&self.document["security"], Pointer::from("/security")),
        };
        let role = node.operation["x-required-role"].as_str();
        let mut requirements = items(requirements);
        let Some(requirement) = requirements.next() else {
            if let Some(role) = role {
                self.problems.error(
                    &pointer,
                    format!("the role {role} requires a security scheme"),
                );
            }
            return Value::Null;
        };
        let mut schemes = properties(requirement);
        let (Some((scheme, scopes)), None, None) =
            (schemes.next(), schemes.next(), requirements.next())
        else {
            self.problems.error(
                &pointer,
                "expected one requirement with one security scheme",
            );
            return Value::Null;
        };
        let definition = &self.document["components"]["securitySchemes"][scheme];
        if definition.is_null() {
            self.problems.error(
                &pointer,
                format!("the security scheme {scheme} does not exist"),
            );
        }
        let caller = role.map_or_else(|| caller(scheme, definition), type_name);
        let roles = self.roles.entry(scheme.clone()).or_default();
        roles.extend(role.map(str::to_owned));
        let scopes: Vec<_> = items(scopes)
            .map(|scope| format!("{:?}", scope.as_str().unwrap_or_default()))
            .collect();
        json!({ "caller": caller, "function": function_name("authenticate", &caller), "scopes": scopes })
    }

    /// The security schemes that operations use, all of which are bearer tokens.
    pub(super) fn security_schemes(&self) -> Value {
        let pointer = Pointer::from("/components/securitySchemes");
        let mut out = Vec::new();
        for (name, roles) in &self.roles {
            let pointer = pointer.at(name);
            let scheme = &self.document["components"]["securitySchemes"][name];
            let scheme = match resolve(self.document, scheme, &pointer) {
                Ok(scheme) => scheme,
                Err(error) => {
                    self.problems.add(error);
                    continue;
                }
            };
            self.check_bearer(scheme, &pointer);
            let mut others = self.roles.iter().filter(|(other, _)| *other != name);
            if others.any(|(_, others)| !others.is_disjoint(roles)) {
                self.problems
                    .error(&pointer, "a role must not be required with several schemes");
            }
            let caller = caller(name, scheme);
            out.push(json!({
                "name": code(name),
                "docs": docs(scheme),
                "method": name_of(scheme, "x-rust-name", || value_name(name)),
                "function": function_name("authenticate", &caller),
                "caller": &caller,
                "roles": roles.iter().map(|role| describe_role(role, &caller)).collect::<Value>(),
            }));
        }
        out.into()
    }

    fn check_bearer(&self, scheme: &Value, pointer: &Pointer) {
        let name = scheme["scheme"].as_str().unwrap_or_default();
        match scheme["type"].as_str() {
            Some("oauth2") => {}
            Some("http") if name.eq_ignore_ascii_case("bearer") => {}
            _ => self.problems.error(
                pointer,
                "only bearer tokens are supported: type oauth2, or type http with scheme bearer",
            ),
        }
    }
}

fn describe_role(role: &str, caller: &str) -> Value {
    let name = type_name(role);
    json!({ "role": code(role), "function": function_name("authenticate", &name), "type": name, "caller": caller, "authenticate": function_name("authenticate", caller) })
}

/// The type of the callers that a security scheme authenticates.
fn caller(name: &str, scheme: &Value) -> String {
    name_of(scheme, "x-caller", || type_name(name) + "Caller")
}

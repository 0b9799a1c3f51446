//! Security: which caller an operation requires.

use serde_json::{Map, Value, json};

use super::{Normalizer, describe, name_of};
use crate::Error;
use crate::document::{Pointer, items, properties, resolve};
use crate::names::{type_name, value_name};

impl Normalizer<'_> {
    /// The scopes of a secured operation, its caller's type, and the function that authenticates it.
    pub(super) fn security(
        &mut self,
        operation: &Value,
        pointer: &Pointer,
    ) -> Result<Option<Value>, Error> {
        let (requirements, pointer) = match operation.get("security") {
            Some(requirements) => (requirements, pointer.at("security")),
            None => (
                &self.document["security"],
                Pointer::default().at("security"),
            ),
        };
        let role = operation["x-required-role"].as_str();
        let mut requirements = items(requirements);
        let Some(requirement) = requirements.next() else {
            return match role {
                Some(role) => {
                    Err(pointer.error(format!("the role {role} requires a security scheme")))
                }
                None => Ok(None),
            };
        };
        let mut schemes = properties(requirement);
        let (Some((scheme, scopes)), None, None) =
            (schemes.next(), schemes.next(), requirements.next())
        else {
            return Err(pointer.error("expected one requirement with one security scheme"));
        };
        let definition = &self.document["components"]["securitySchemes"][scheme];
        if definition.is_null() {
            return Err(pointer.error(format!("the security scheme {scheme} does not exist")));
        }
        let caller = role.map_or_else(|| caller(scheme, definition), type_name);
        let roles = self.roles.entry(scheme.clone()).or_default();
        roles.extend(role.map(str::to_owned));
        let function = function(&caller);
        Ok(Some(
            json!({ "caller": caller, "function": function, "scopes": scopes }),
        ))
    }

    /// The security schemes that operations use, all of which are bearer tokens.
    ///
    /// # Errors
    /// If one is not, or a role is required with several schemes.
    pub(super) fn security_schemes(&self) -> Result<Value, Error> {
        let pointer = Pointer::default().at("components").at("securitySchemes");
        let mut out = Map::new();
        for (name, roles) in &self.roles {
            let pointer = pointer.at(name);
            let scheme = &self.document["components"]["securitySchemes"][name];
            let scheme = resolve(self.document, scheme, &pointer)?;
            check_bearer(scheme, &pointer)?;
            let mut others = self.roles.iter().filter(|(other, _)| *other != name);
            if others.any(|(_, others)| !others.is_disjoint(roles)) {
                return Err(pointer.error("a role must not be required with several schemes"));
            }
            let caller = caller(name, scheme);
            let scheme = json!({
                "type": "http", "scheme": "bearer",
                "description": describe(scheme).unwrap_or_default(),
                "x-method": name_of(scheme, "x-rust-name", || value_name(name)),
                "x-function": function(&caller),
                "x-caller": caller,
                "x-roles": roles.iter().map(|role| describe_role(role)).collect::<Value>(),
            });
            out.insert(name.clone(), scheme);
        }
        Ok(out.into())
    }
}

fn check_bearer(scheme: &Value, pointer: &Pointer) -> Result<(), Error> {
    let name = scheme["scheme"].as_str().unwrap_or_default();
    match scheme["type"].as_str() {
        Some("oauth2") => Ok(()),
        Some("http") if name.eq_ignore_ascii_case("bearer") => Ok(()),
        _ => Err(pointer.error(
            "only bearer tokens are supported: type oauth2, or type http with scheme bearer",
        )),
    }
}

fn describe_role(role: &str) -> Value {
    let name = type_name(role);
    json!({ "role": role, "function": function(&name), "type": name })
}

/// The type of the callers that a security scheme authenticates.
fn caller(name: &str, scheme: &Value) -> String {
    name_of(scheme, "x-caller", || type_name(name) + "Caller")
}

/// The function that authenticates callers of that type.
fn function(caller: &str) -> String {
    value_name(&format!("authenticate_{caller}"))
}

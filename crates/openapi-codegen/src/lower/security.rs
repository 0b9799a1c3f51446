//! Security: who may call an operation.

use serde_json::{Value, json};

use super::{Lowering, describe};
use crate::Error;
use crate::document::{Place, elements, members, resolve};
use crate::names::{pascal_case, snake_case};

impl Lowering<'_> {
    /// `{method, scheme, scopes, role}` of a secured operation.
    pub(super) fn security(
        &self,
        operation: &Value,
        place: &Place,
    ) -> Result<Option<Value>, Error> {
        let (requirements, place) = match operation.get("security") {
            Some(own) => (own, place.at("security")),
            None => (&self.document["security"], Place::default().at("security")),
        };
        let role = operation["x-required-role"].as_str();
        let mut requirements = elements(requirements);
        let Some(requirement) = requirements.next() else {
            return match role {
                Some(role) => Err(place.error(format!(
                    "role {role} is asked for, and no one authenticates"
                ))),
                None => Ok(None),
            };
        };
        let mut schemes = members(requirement);
        let (Some((name, scopes)), None, None) =
            (schemes.next(), schemes.next(), requirements.next())
        else {
            return Err(place.error("want one requirement of one scheme"));
        };
        if self.document["components"]["securitySchemes"][name].is_null() {
            return Err(place.error(format!("there is no security scheme {name}")));
        }
        let scopes: Vec<_> = elements(scopes).collect();
        Ok(Some(json!({
            "scheme": name, "method": snake_case(name), "scopes": scopes, "role": role.map(pascal_case),
        })))
    }
}

/// The schemes of the document, all of which are bearer tokens.
///
/// # Errors
/// Names a scheme that cannot be generated.
pub(super) fn schemes(document: &Value) -> Result<Value, Error> {
    let place = Place::default().at("components").at("securitySchemes");
    let mut out = serde_json::Map::new();
    for (name, scheme) in members(&document["components"]["securitySchemes"]) {
        let place = place.at(name);
        let scheme = resolve(document, scheme, &place)?;
        let bearer = scheme["type"] == "oauth2"
            || (scheme["type"] == "http"
                && scheme["scheme"]
                    .as_str()
                    .is_some_and(|s| s.eq_ignore_ascii_case("bearer")));
        if !bearer {
            return Err(place.error(
                "only bearer tokens are generated: type oauth2, or type http with scheme bearer",
            ));
        }
        let description = describe(scheme).unwrap_or_default();
        out.insert(name.clone(), json!({ "type": "http", "scheme": "bearer", "description": description, "x-method": snake_case(name) }));
    }
    Ok(out.into())
}

//! Security requirements.

use serde_json::Value;

use super::describe::quote;
use super::objects::Object;
use crate::diagnostics::Problems;
use crate::diagnostics::suggest::advise;
use crate::document::kind::Kind;
use crate::document::pointer::{Pointer, items, properties, resolve};

/// Reports requirements of schemes and scopes that are not declared.
pub fn check_object(root: &Value, object: &Object<'_>, problems: &mut Problems) {
    if !matches!(object.kind, Kind::Document | Kind::Operation) {
        return;
    }
    let schemes = &root["components"]["securitySchemes"];
    let list = object.pointer.at("security");
    for (index, requirement) in items(&object.value["security"]).enumerate() {
        for (name, scopes) in properties(requirement) {
            let at = list.at(index).at(name);
            let Some(scheme) = schemes.get(name) else {
                let names: Vec<_> = properties(schemes).map(|(name, _)| name.as_str()).collect();
                let message = format!("the security scheme {} is not declared", quote(name));
                let problem = problems.error(&at, message).at_key();
                problem.help = advise(name, &names)
                    .or_else(|| Some("declare it in `components.securitySchemes`".to_owned()));
                continue;
            };
            if let Ok(scheme) = resolve(root, scheme, &at) {
                undeclared_scopes(scheme, scopes, &at, problems);
            }
        }
    }
}

fn undeclared_scopes(scheme: &Value, scopes: &Value, at: &Pointer, problems: &mut Problems) {
    if scheme["type"] != "oauth2" {
        return;
    }
    let flows = properties(&scheme["flows"]);
    let declared = flows.flat_map(|(_, flow)| properties(&flow["scopes"]));
    let declared: Vec<_> = declared.map(|(scope, _)| scope.as_str()).collect();
    for (index, scope) in items(scopes).enumerate() {
        if let Some(scope) = scope.as_str()
            && !declared.contains(&scope)
        {
            let message = format!("the scope {} is not declared in a flow", quote(scope));
            problems.warning(&at.at(index), message).help = advise(scope, &declared);
        }
    }
}

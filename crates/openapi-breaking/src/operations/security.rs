//! Compares what requests need to be allowed.

use std::collections::{BTreeMap, BTreeSet};

use super::Both;
use crate::change::Findings;
use crate::document::Node;

/// The schemes that a request needs, each with its scopes.
struct Requirement<'a> {
    node: Node<'a>,
    schemes: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl Requirement<'_> {
    /// Whether credentials for the other are enough for this one.
    fn accepts(&self, other: &Self) -> bool {
        self.schemes.iter().all(|(name, scopes)| {
            let granted = other.schemes.get(name);
            granted.is_some_and(|granted| scopes.is_subset(granted))
        })
    }

    fn names(&self) -> String {
        let names: Vec<String> = self
            .schemes
            .keys()
            .map(|name| format!("`{name}`"))
            .collect();
        if names.is_empty() {
            "no credentials".to_owned()
        } else {
            names.join(" with ")
        }
    }
}

/// Compares the requirements of an operation, which are those of the document if it has none of its own.
pub(super) fn compare<'a>(root: &Both<'a>, operation: &Both<'a>, findings: &mut Findings<'a>) {
    let schemes = root.at("components").at("securitySchemes");
    let base = requirements(&root.base, &operation.base, |name| name);
    let renamed = |name| renamed(&schemes, name);
    let revision = requirements(&root.revision, &operation.revision, renamed);
    let node = operation
        .revision
        .get("security")
        .unwrap_or_else(|| root.revision.at("security"));
    for old in &base {
        if revision.iter().any(|new| new.accepts(old)) {
            continue;
        }
        let same = |new: &&Requirement<'_>| new.schemes.keys().eq(old.schemes.keys());
        if old.schemes.is_empty() {
            let needed: Vec<String> = revision.iter().map(Requirement::names).collect();
            let message = format!(
                "the operation requires {}, and was open",
                needed.join(" or ")
            );
            findings.error("api-security-added", &node, message);
        } else if let Some(new) = revision.iter().find(same) {
            let message = format!("the operation requires more scopes of {}", old.names());
            findings.error("api-security-scope-added", &new.node, message);
        } else {
            let message = format!("the operation no longer accepts {}", old.names());
            findings.error("api-security-removed", &old.node, message);
        }
    }
    let names: BTreeSet<&str> = base
        .iter()
        .flat_map(|old| old.schemes.keys())
        .copied()
        .collect();
    for name in names {
        scheme(&schemes.at(name), name, findings);
    }
}

fn requirements<'a>(
    root: &Node<'a>,
    operation: &Node<'a>,
    rename: impl Fn(&'a str) -> &'a str,
) -> Vec<Requirement<'a>> {
    let security = operation
        .get("security")
        .unwrap_or_else(|| root.at("security"));
    let requirement = |node: Node<'a>| {
        let scheme = |(name, scopes): (&'a str, Node<'a>)| {
            let scopes = scopes.value.as_array().into_iter().flatten();
            (
                rename(name),
                scopes.filter_map(|scope| scope.as_str()).collect(),
            )
        };
        let schemes = node.properties().into_iter().map(scheme).collect();
        Requirement { node, schemes }
    };
    let requirements: Vec<_> = security.items().into_iter().map(requirement).collect();
    if requirements.is_empty() {
        return vec![Requirement {
            node: security,
            schemes: BTreeMap::new(),
        }];
    }
    requirements
}

/// The name in the base of a scheme of the revision, which may have another name there.
fn renamed<'a>(schemes: &Both<'a>, name: &'a str) -> &'a str {
    if schemes.base.get(name).is_some() {
        return name;
    }
    let definition = schemes.revision.at(name).resolve();
    let known = schemes.base.properties().into_iter().find(|(other, base)| {
        let gone = schemes.revision.get(other).is_none();
        gone && KEYWORDS
            .iter()
            .chain(&["flows"])
            .all(|keyword| base.at(keyword).value == definition.at(keyword).value)
    });
    known.map_or(name, |(other, _)| other)
}

/// What decides about the credentials of a scheme.
const KEYWORDS: [&str; 4] = ["type", "scheme", "in", "name"];

fn scheme<'a>(schemes: &Both<'a>, name: &str, findings: &mut Findings<'a>) {
    let scheme = Both {
        base: schemes.base.resolve(),
        revision: schemes.revision.resolve(),
    };
    if scheme.base.value.is_null() || scheme.revision.value.is_null() {
        return;
    }
    let text = |node: &Node<'_>, keyword: &str| {
        node.text(keyword).unwrap_or_default().to_ascii_lowercase()
    };
    let changed = |keyword: &&str| text(&scheme.base, keyword) != text(&scheme.revision, keyword);
    if let Some(keyword) = KEYWORDS.into_iter().find(changed) {
        let message = format!("the security scheme `{name}` has another `{keyword}`");
        findings.error(
            "api-security-component-type-changed",
            &scheme.revision,
            message,
        );
    }
    if scheme.base.at("openIdConnectUrl").value != scheme.revision.at("openIdConnectUrl").value {
        let message = format!("the security scheme `{name}` has another `openIdConnectUrl`");
        findings.warning(
            "api-security-component-oauth-url-changed",
            &scheme.revision,
            message,
        );
    }
    let flows = scheme.at("flows");
    for (flow, base) in flows.base.properties() {
        let Some(revision) = flows.revision.get(flow) else {
            let message = format!("the security scheme `{name}` no longer has the flow `{flow}`");
            findings.error("api-security-component-flow-removed", &base, message);
            continue;
        };
        for keyword in ["authorizationUrl", "tokenUrl", "refreshUrl"] {
            if base.at(keyword).value != revision.at(keyword).value {
                let message = format!(
                    "the flow `{flow}` of the security scheme `{name}` has another `{keyword}`"
                );
                findings.warning(
                    "api-security-component-oauth-url-changed",
                    &revision,
                    message,
                );
            }
        }
        for (scope, node) in base.at("scopes").properties() {
            if revision.at("scopes").get(scope).is_none() {
                let message =
                    format!("the security scheme `{name}` no longer has the scope `{scope}`");
                findings.warning("api-security-component-oauth-scope-removed", &node, message);
            }
        }
    }
}

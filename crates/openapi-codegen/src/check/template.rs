//! Path templates such as `/pets/{id}`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::describe::quote;
use crate::diagnostics::{Problems, Severity};
use crate::document::pointer::{Pointer, properties};

/// A path template.
pub struct Template<'a> {
    path: &'a str,
    /// The path with `{}` for each parameter: requests cannot tell apart templates of the same shape.
    pub shape: String,
    /// The names of the parameters.
    pub names: Vec<String>,
    is_balanced: bool,
}

impl<'a> Template<'a> {
    pub fn parse(path: &'a str) -> Self {
        let mut template = Self {
            path,
            shape: String::new(),
            names: Vec::new(),
            is_balanced: true,
        };
        let mut rest = path;
        while let Some(start) = rest.find(['{', '}']) {
            let end = rest[start..].find('}').map(|length| start + length);
            let name = end.and_then(|end| rest.get(start + 1..end));
            let name = name.filter(|name| !name.contains(['{', '/']));
            let (Some(name), Some(end)) = (name, end) else {
                template.is_balanced = false;
                break;
            };
            template.shape.extend([&rest[..start], "{}"]);
            template.names.push(name.to_owned());
            rest = &rest[end + 1..];
        }
        template.shape.push_str(rest);
        template
    }

    /// Reports what is wrong with the template itself. Without operations, nothing is generated for it.
    pub fn check(&self, item: &Value, pointer: &Pointer, problems: &mut Problems) {
        let severity = match properties(item).next() {
            Some(_) => Severity::Error,
            None => Severity::Warning,
        };
        let mut error = |message: String, help: Option<String>| {
            problems.add(severity, pointer, message).at_key().help = help;
        };
        if !self.path.starts_with('/') {
            let help = format!("write `/{}`", self.path);
            error("a path starts with `/`".into(), Some(help));
        }
        if self.path.contains('?') {
            let help = "declare parameters with `in: query`";
            error("a path has no query string".into(), Some(help.into()));
        }
        if self.path.contains('#') {
            let help = "a fragment is not part of a request";
            error("a path has no fragment".into(), Some(help.into()));
        }
        if !self.is_balanced {
            let help = "write a parameter as `{name}`";
            error(
                "the braces of the path are not balanced".into(),
                Some(help.into()),
            );
        }
        for segment in self.path.split('/') {
            if let Some(name) = segment.strip_prefix(':') {
                let message = format!("the segment {} is literal text", quote(segment));
                error(message, Some(format!("write `{{{name}}}` for a parameter")));
            }
        }
        let mut seen = BTreeSet::new();
        for name in &self.names {
            if name.trim().is_empty() {
                error("a path parameter has no name".into(), None);
            } else if !seen.insert(name) {
                error(
                    format!("the path has the parameter `{{{name}}}` twice"),
                    None,
                );
            }
        }
    }
}

//! A version of the document, and the values in it with their JSON pointers.

use std::fmt::Display;
use std::path::Path;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::Error;

/// Which of the two versions something is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Version {
    /// What consumers use now.
    Base,
    /// What replaces it.
    Revision,
}

/// A version of the document.
#[derive(Debug)]
pub struct Document {
    version: Version,
    name: String,
    root: Value,
}

static ABSENT: Value = Value::Null;

impl Document {
    /// Reads a YAML or JSON file.
    ///
    /// # Errors
    /// If the file cannot be read, is not an OpenAPI 3.0 or 3.1 document, or has a reference that leads nowhere.
    pub fn read(version: Version, path: &Path) -> Result<Self, Error> {
        let invalid = |reason: String| Error::Document(path.display().to_string(), reason);
        let text = std::fs::read_to_string(path).map_err(|error| invalid(error.to_string()))?;
        let root = parse(path, &text).map_err(invalid)?;
        Self::new(version, path.display().to_string(), root).map_err(invalid)
    }

    /// A document that has been read; `name` is what messages call it.
    ///
    /// # Errors
    /// With the reason, if it is not an OpenAPI 3.0 or 3.1 document, or has a reference that leads nowhere.
    pub fn new(version: Version, name: String, root: Value) -> Result<Self, String> {
        let openapi = root["openapi"].as_str().unwrap_or_default();
        if !openapi.starts_with("3.0.") && !openapi.starts_with("3.1.") {
            return Err("not an OpenAPI 3.0 or 3.1 document".to_owned());
        }
        let document = Self {
            version,
            name,
            root,
        };
        match document.dangling(&document.root) {
            Some(reference) => Err(format!(
                "the reference {reference} leads to nothing in this file"
            )),
            None => Ok(document),
        }
    }

    /// The location of a value in messages, by its JSON pointer.
    #[must_use]
    pub fn location(&self, pointer: &str) -> String {
        format!("{}: {pointer}", self.name)
    }

    pub(crate) fn root(&self) -> Node<'_> {
        Node {
            document: self,
            pointer: String::new(),
            value: &self.root,
        }
    }

    /// OpenAPI 3.0 has `nullable`, and ignores what stands beside a `$ref`.
    pub(crate) fn is_3_0(&self) -> bool {
        self.root["openapi"]
            .as_str()
            .is_some_and(|version| version.starts_with("3.0."))
    }

    fn dangling<'a>(&'a self, node: &'a Value) -> Option<&'a str> {
        match node {
            Value::Array(items) => items.iter().find_map(|item| self.dangling(item)),
            Value::Object(properties) => {
                let reference = node["$ref"].as_str();
                if let Some(reference) = reference
                    && self
                        .target(reference)
                        .is_none_or(|target| target.resolve().text("$ref").is_some())
                {
                    return Some(reference);
                }
                // Values, not parts of the document.
                let values = ["example", "examples", "default", "enum", "const"];
                properties
                    .iter()
                    .filter(|(name, _)| !values.contains(&name.as_str()) && !name.starts_with("x-"))
                    .find_map(|(_, value)| self.dangling(value))
            }
            _ => None,
        }
    }

    fn target(&self, reference: &str) -> Option<Node<'_>> {
        let fragment = percent_decode_str(reference.strip_prefix('#')?)
            .decode_utf8()
            .ok()?;
        if fragment.is_empty() || fragment.starts_with('/') {
            return Some(Node {
                document: self,
                value: self.root.pointer(&fragment)?,
                pointer: fragment.into_owned(),
            });
        }
        self.root().anchor(&fragment)
    }
}

/// Parses JSON, whose strings may have characters that YAML refuses, or YAML.
fn parse(path: &Path, text: &str) -> Result<Value, String> {
    if path
        .extension()
        .is_some_and(|extension| extension == "json")
    {
        return serde_json::from_str(text).map_err(|error| error.to_string());
    }
    // The document is a file of the project, however large.
    let options = serde_saphyr::options! { budget: None };
    serde_saphyr::from_str_with_options(text, options).map_err(|error| error.to_string())
}

/// A value in a document, and the JSON pointer to it. The value is null if the document has nothing there.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    document: &'a Document,
    pub pointer: String,
    pub value: &'a Value,
}

impl<'a> Node<'a> {
    pub fn version(&self) -> Version {
        self.document.version
    }

    pub fn is_3_0(&self) -> bool {
        self.document.is_3_0()
    }

    /// The node of a property or an item. It is null if there is none.
    pub fn at(&self, token: impl Display) -> Self {
        let token = token.to_string();
        let value = match self.value {
            Value::Array(items) => token.parse().ok().and_then(|index: usize| items.get(index)),
            value => value.get(&token),
        };
        let token = token.replace('~', "~0").replace('/', "~1");
        Self {
            document: self.document,
            pointer: format!("{}/{token}", self.pointer),
            value: value.unwrap_or(&ABSENT),
        }
    }

    /// The node of a property, if it exists.
    pub fn get(&self, name: &str) -> Option<Self> {
        self.value.get(name).map(|_| self.at(name))
    }

    /// The properties of an object, with the targets of references.
    pub fn properties(&self) -> Vec<(&'a str, Self)> {
        let names = self
            .value
            .as_object()
            .into_iter()
            .flat_map(|map| map.keys());
        names
            .map(|name| (name.as_str(), self.at(name).resolve()))
            .collect()
    }

    /// The items of a list.
    pub fn items(&self) -> Vec<Self> {
        let items = self.value.as_array().map_or(0, Vec::len);
        (0..items).map(|index| self.at(index)).collect()
    }

    pub fn is_true(&self, name: &str) -> bool {
        self.value[name] == true
    }

    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.value.get(name).and_then(Value::as_str)
    }

    /// The target of the `$ref` at this node.
    pub fn target(&self) -> Option<Self> {
        self.document.target(self.text("$ref")?)
    }

    /// The target of the `$ref` at this node, after all further references; the node itself if it has none.
    pub fn resolve(&self) -> Self {
        let mut node = self.clone();
        for _ in 0..16 {
            let Some(target) = node.target() else {
                break;
            };
            node = target;
        }
        node
    }

    fn anchor(&self, name: &str) -> Option<Self> {
        if self.text("$anchor") == Some(name) {
            return Some(self.clone());
        }
        let keys = self
            .value
            .as_object()
            .into_iter()
            .flat_map(|map| map.keys());
        keys.map(|key| self.at(key))
            .chain(self.items())
            .find_map(|node| node.anchor(name))
    }
}

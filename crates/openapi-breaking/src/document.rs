//! A version of the document, and the values in it with their JSON pointers.

use std::fmt::Display;
use std::path::Path;

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
    source: openapi_codegen::Document,
}

static ABSENT: Value = Value::Null;

impl Document {
    /// Reads a YAML or JSON file, and the files that it refers to.
    ///
    /// # Errors
    /// If a file cannot be read, is not an OpenAPI 3.0 or 3.1 document, or has a reference that does not resolve.
    pub fn read(version: Version, path: &Path) -> Result<Self, Error> {
        let source = openapi_codegen::Document::read_resolved(path)?;
        match source.version() {
            Some(_) => Ok(Self { version, source }),
            None => Err(Error::NoDocument(path.to_owned())),
        }
    }

    /// The location of the value at a JSON pointer: the file, the line, the column, and the pointer.
    #[must_use]
    pub fn location(&self, pointer: &str) -> String {
        format!("{}: {pointer}", self.source.location(pointer))
    }

    pub(crate) fn root(&self) -> Node<'_> {
        Node {
            document: self,
            pointer: String::new(),
            value: self.source.value(),
        }
    }

    /// OpenAPI 3.0 has `nullable`, and ignores what stands beside a `$ref`.
    pub(crate) fn is_3_0(&self) -> bool {
        let openapi = self.source.value()["openapi"].as_str();
        openapi.is_some_and(|version| version.starts_with("3.0."))
    }
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
        let pointer = self.text("$ref")?.strip_prefix('#')?;
        Some(Self {
            document: self.document,
            pointer: pointer.to_owned(),
            value: self.document.source.value().pointer(pointer)?,
        })
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
}

//! What schemas are used for, which decides who breaks, and how they are named.

use crate::document::Node;
use crate::schema::Schema;

/// Whether a schema is about what consumers send or about what they receive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Direction {
    /// Consumers break if fewer values are valid.
    Request,
    /// Consumers break if more values are valid.
    Response,
}

/// What a schema describes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Subject {
    /// A parameter, described as ``query parameter `limit` ``.
    Parameter(String),
    /// A response header, by its name.
    Header(String),
    Body,
    Property,
}

/// How a schema is used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Usage {
    pub direction: Direction,
    pub subject: Subject,
}

/// A schema of the base, the one that replaces it, and how both are used.
#[derive(Clone, Debug)]
pub(crate) struct Pair<'a> {
    pub base: Schema<'a>,
    pub revision: Schema<'a>,
    pub usage: Usage,
}

impl Usage {
    pub fn is_request(&self) -> bool {
        self.direction == Direction::Request
    }

    /// The use of a schema within this one.
    pub fn property(&self) -> Self {
        Self {
            direction: self.direction,
            subject: Subject::Property,
        }
    }

    /// The identifier of a check of such schemas.
    pub fn id(&self, check: &str) -> String {
        let direction = if self.is_request() {
            "request"
        } else {
            "response"
        };
        let subject = match self.subject {
            Subject::Parameter(_) => "parameter",
            Subject::Header(_) => "header",
            Subject::Body => "body",
            Subject::Property => "property",
        };
        format!("{direction}-{subject}-{check}")
    }

    /// The subject of a sentence about the schema at a node, or about a keyword at that node.
    pub fn noun(&self, node: &Node<'_>) -> String {
        let direction = if self.is_request() {
            "request"
        } else {
            "response"
        };
        let name = name(&node.pointer);
        match &self.subject {
            Subject::Parameter(label) => format!("the {label}"),
            Subject::Header(label) => format!("the header `{label}`"),
            Subject::Body if name.is_empty() => format!("the {direction} body"),
            Subject::Body => format!("the {direction} body `{name}`"),
            Subject::Property => format!("the {direction} property `{name}`"),
        }
    }
}

/// The path of properties to a schema from the component or the body that it is in, such as `Pet.tags[]`.
fn name(pointer: &str) -> String {
    let decoded = |token: &str| token.replace("~1", "/").replace("~0", "~");
    let tokens: Vec<String> = pointer.split('/').skip(1).map(decoded).collect();
    let (mut name, mut rest) = match tokens.as_slice() {
        [components, schemas, name, rest @ ..]
            if components == "components" && schemas == "schemas" =>
        {
            (name.clone(), rest)
        }
        all => {
            let schema = all.iter().position(|token| token == "schema");
            (
                String::new(),
                schema.map_or(&[][..], |schema| &all[schema + 1..]),
            )
        }
    };
    while let [token, tail @ ..] = rest {
        rest = tail;
        match (token.as_str(), tail) {
            ("properties" | "$defs", [property, tail @ ..]) => {
                name = if name.is_empty() {
                    property.clone()
                } else {
                    format!("{name}.{property}")
                };
                rest = tail;
            }
            ("allOf" | "anyOf" | "oneOf", [_, tail @ ..]) => rest = tail,
            ("items", _) => name.push_str("[]"),
            ("prefixItems", [index, tail @ ..]) => {
                name = format!("{name}[{index}]");
                rest = tail;
            }
            ("additionalProperties" | "unevaluatedProperties", _) => name.push_str(".*"),
            // A keyword of the schema.
            _ => break,
        }
    }
    name
}

//! The objects of OpenAPI, and where one contains others.

use serde_json::Value;

use super::keywords::{Form, KEYWORDS};
use super::{Pointer, items, properties};

/// An object of the OpenAPI specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    Callback,
    Components,
    Document,
    Encoding,
    Example,
    Header,
    Link,
    MediaType,
    Operation,
    Parameter,
    PathItem,
    RequestBody,
    Response,
    Schema,
    SecurityScheme,
}

#[derive(Clone, Copy)]
enum Shape {
    One,
    /// `items` is a list in older drafts.
    OneOrList,
    List,
    Map,
    /// A map which may have extensions (`x-…`) as well.
    Extensible,
}

type Field = (&'static str, Shape, Kind);

/// The methods of a Path Item Object.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

const DOCUMENT: &[Field] = &[
    ("paths", Shape::Extensible, Kind::PathItem),
    ("webhooks", Shape::Map, Kind::PathItem),
    ("components", Shape::One, Kind::Components),
];
const COMPONENTS: &[Field] = &[
    ("schemas", Shape::Map, Kind::Schema),
    ("responses", Shape::Map, Kind::Response),
    ("parameters", Shape::Map, Kind::Parameter),
    ("examples", Shape::Map, Kind::Example),
    ("requestBodies", Shape::Map, Kind::RequestBody),
    ("headers", Shape::Map, Kind::Header),
    ("securitySchemes", Shape::Map, Kind::SecurityScheme),
    ("links", Shape::Map, Kind::Link),
    ("callbacks", Shape::Map, Kind::Callback),
    ("pathItems", Shape::Map, Kind::PathItem),
];
const OPERATION: &[Field] = &[
    ("parameters", Shape::List, Kind::Parameter),
    ("requestBody", Shape::One, Kind::RequestBody),
    ("responses", Shape::Extensible, Kind::Response),
    ("callbacks", Shape::Map, Kind::Callback),
];
const PARAMETER: &[Field] = &[
    ("schema", Shape::One, Kind::Schema),
    ("content", Shape::Map, Kind::MediaType),
    ("examples", Shape::Map, Kind::Example),
];
const MEDIA_TYPE: &[Field] = &[
    ("schema", Shape::One, Kind::Schema),
    ("encoding", Shape::Map, Kind::Encoding),
    ("examples", Shape::Map, Kind::Example),
];
const RESPONSE: &[Field] = &[
    ("headers", Shape::Map, Kind::Header),
    ("content", Shape::Map, Kind::MediaType),
    ("links", Shape::Map, Kind::Link),
];

impl Kind {
    /// Its name, with an article.
    pub fn name(self) -> &'static str {
        match self {
            Self::Callback => "a callback",
            Self::Components => "the components",
            Self::Document => "the document",
            Self::Encoding => "an encoding",
            Self::Example => "an example",
            Self::Header => "a header",
            Self::Link => "a link",
            Self::MediaType => "a media type",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::PathItem => "a path item",
            Self::RequestBody => "a request body",
            Self::Response => "a response",
            Self::Schema => "a schema",
            Self::SecurityScheme => "a security scheme",
        }
    }

    /// What a property of the Components Object contains.
    pub fn of_component(section: &str) -> Option<Self> {
        let field = COMPONENTS.iter().find(|(name, ..)| *name == section)?;
        Some(field.2)
    }

    /// Whether the specification allows a Reference Object in its place.
    pub fn has_references(self) -> bool {
        !matches!(
            self,
            Self::Components | Self::Document | Self::Encoding | Self::MediaType | Self::Operation
        )
    }

    /// The objects that an object of this kind contains directly, with pointers. References are not followed.
    pub fn children<'a>(
        self,
        value: &'a Value,
        pointer: &Pointer,
    ) -> Vec<(Self, Pointer, &'a Value)> {
        let mut children = Children {
            value,
            pointer,
            found: Vec::new(),
        };
        let fields = match self {
            Self::Callback => {
                children.extend(value, pointer, Shape::Extensible, Self::PathItem);
                return children.found;
            }
            Self::PathItem => {
                children.fields(&[("parameters", Shape::List, Self::Parameter)]);
                for method in METHODS {
                    children.fields(&[(method, Shape::One, Self::Operation)]);
                }
                return children.found;
            }
            Self::Schema => {
                for keyword in KEYWORDS {
                    if let Some(shape) = shape(keyword.form) {
                        children.fields(&[(keyword.name, shape, Self::Schema)]);
                    }
                }
                return children.found;
            }
            Self::Document => DOCUMENT,
            Self::Components => COMPONENTS,
            Self::Operation => OPERATION,
            Self::Parameter | Self::Header => PARAMETER,
            Self::RequestBody => &[("content", Shape::Map, Self::MediaType)],
            Self::Response => RESPONSE,
            Self::MediaType => MEDIA_TYPE,
            Self::Encoding => &[("headers", Shape::Map, Self::Header)],
            Self::Example | Self::Link | Self::SecurityScheme => &[],
        };
        children.fields(fields);
        children.found
    }
}

fn shape(form: Form) -> Option<Shape> {
    match form {
        Form::Schema => Some(Shape::One),
        Form::Items => Some(Shape::OneOrList),
        Form::Schemas => Some(Shape::List),
        Form::SchemaMap => Some(Shape::Map),
        _ => None,
    }
}

struct Children<'a, 'p> {
    value: &'a Value,
    pointer: &'p Pointer,
    found: Vec<(Kind, Pointer, &'a Value)>,
}

impl<'a> Children<'a, '_> {
    fn fields(&mut self, fields: &[Field]) {
        for (name, shape, kind) in fields {
            if let Some(value) = self.value.get(name) {
                self.extend(value, &self.pointer.at(name), *shape, *kind);
            }
        }
    }

    fn extend(&mut self, value: &'a Value, pointer: &Pointer, shape: Shape, kind: Kind) {
        match shape {
            Shape::OneOrList | Shape::List if value.is_array() => {
                let items = items(value).enumerate();
                let children = items.map(|(index, item)| (kind, pointer.at(index), item));
                self.found.extend(children);
            }
            Shape::One | Shape::OneOrList => self.found.push((kind, pointer.clone(), value)),
            Shape::List => {}
            Shape::Map | Shape::Extensible => {
                let entries = properties(value)
                    .filter(|(key, _)| matches!(shape, Shape::Map) || !key.starts_with("x-"));
                let children = entries.map(|(key, value)| (kind, pointer.at(key), value));
                self.found.extend(children);
            }
        }
    }
}

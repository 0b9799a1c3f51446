//! How parameters and form fields are written: `style`, `explode` and `encoding` as values of the runtime's `Encoding`.

use serde_json::Value;

use super::Operations;
use crate::document::{Pointer, items, properties};

/// What the valid values of a schema may be, besides `null`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Kinds {
    pub scalar: bool,
    pub array: bool,
    pub object: bool,
}

impl Kinds {
    pub const SCALAR: Self = Self {
        scalar: true,
        array: false,
        object: false,
    };
    pub const ARRAY: Self = Self {
        scalar: false,
        array: true,
        object: false,
    };
    pub const OBJECT: Self = Self {
        scalar: false,
        array: false,
        object: true,
    };
}

/// The styles of each part of a request, the default first.
const STYLES: &[(&str, &[&str])] = &[
    ("path", &["simple", "label", "matrix"]),
    (
        "query",
        &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
    ),
    ("header", &["simple"]),
    ("cookie", &["form"]),
];

/// What has a style: a parameter or a field of a form.
pub struct Styled<'s> {
    /// The parameter, or the encoding of the field.
    pub node: &'s Value,
    pub schema: &'s Value,
    pub pointer: &'s Pointer,
    /// `path`, `query`, `header` or `cookie`. The fields of a form are like a query.
    pub part: &'s str,
    /// The names that an exploded object does not own.
    pub others: &'s [String],
}

impl Operations<'_> {
    pub(super) fn kinds(&self, schema: &Value) -> Kinds {
        let types = self.schemas.json_types_of(schema);
        let mut kinds = Kinds::default();
        for name in types.iter().flatten() {
            match name.as_str() {
                "array" => kinds.array = true,
                "object" => kinds.object = true,
                "null" => {}
                _ => kinds.scalar = true,
            }
        }
        if kinds == Kinds::default() {
            Kinds::SCALAR
        } else {
            kinds
        }
    }

    /// The `Encoding` of a parameter or a form field; `None` if it is the default, or after a problem was reported.
    pub(super) fn encoding(&self, styled: &Styled<'_>) -> Option<String> {
        let known = STYLES.iter().find(|(part, _)| *part == styled.part);
        let (part, known) = known?;
        let style = styled.node["style"].as_str().unwrap_or(known[0]);
        if !known.contains(&style) {
            let message = format!("the style of a {part} parameter is {}", known.join(" or "));
            self.problems.error(&styled.pointer.at("style"), message);
            return None;
        }
        let explode = styled.node["explode"].as_bool();
        let explode = explode.unwrap_or(style == "form");
        let kinds = self.kinds(styled.schema);
        if style == "deepObject" {
            if kinds == Kinds::SCALAR {
                let message = "deepObject has no effect on a value that is no object";
                self.problems.warning(&styled.pointer.at("style"), message);
                return None;
            }
            return Some("Encoding::Deep".to_owned());
        }
        let rust = match style {
            "simple" => format!("Style::Simple {{ explode: {explode} }}"),
            "label" => format!("Style::Label {{ explode: {explode} }}"),
            "matrix" => format!("Style::Matrix {{ explode: {explode} }}"),
            "spaceDelimited" if !explode => "Style::SpaceDelimited".to_owned(),
            "pipeDelimited" if !explode => "Style::PipeDelimited".to_owned(),
            _ => format!("Style::Form {{ explode: {explode} }}"),
        };
        let is_form = rust.starts_with("Style::Form");
        let is_prefixed = matches!(style, "label" | "matrix");
        match kinds {
            Kinds::SCALAR => is_prefixed.then(|| format!("Encoding::Scalar({rust})")),
            Kinds::OBJECT if is_form && explode => self.exploded(styled, style),
            Kinds::OBJECT => {
                self.check_properties(styled, false);
                Some(format!("Encoding::Object({rust})"))
            }
            Kinds { object: true, .. } => {
                self.refuse(styled, "a value that is an object or something else has no notation in this style: use deepObject, or content with application/json");
                None
            }
            Kinds { scalar: true, .. } if is_prefixed => {
                self.refuse(
                    styled,
                    "a value that is an array or something else has no notation in this style",
                );
                None
            }
            _ if self.has_containers(styled.schema) => {
                let message = "an array of objects or arrays has no notation in this style: it is read as JSON text";
                self.problems.warning(styled.pointer, message);
                Some("Encoding::Json".to_owned())
            }
            _ => {
                let is_default = is_form && explode && kinds == Kinds::ARRAY;
                (!is_default).then(|| format!("Encoding::Array({rust})"))
            }
        }
    }

    fn exploded(&self, styled: &Styled<'_>, style: &str) -> Option<String> {
        if style != "form" {
            self.refuse(
                styled,
                "an exploded object has no notation in this style: set explode: false",
            );
            return None;
        }
        self.check_properties(styled, true);
        let (constructor, names) = match self.exploded_names(styled.schema, styled.pointer) {
            Some(names) => ("Exploded", names),
            None => ("ExplodedExcept", styled.others.to_vec()),
        };
        let names: Vec<_> = names.iter().map(|name| format!("{name:?}")).collect();
        Some(format!("Encoding::{constructor}(&[{}])", names.join(", ")))
    }

    /// The names of the parameters that are the properties of an exploded object; `None` if it may have any.
    pub(super) fn exploded_names(&self, schema: &Value, pointer: &Pointer) -> Option<Vec<String>> {
        let schema = self.schemas.flattened(schema, pointer);
        let is_open = ["additionalProperties", "patternProperties"]
            .iter()
            .any(|keyword| !schema[keyword].is_null());
        let names: Vec<_> = properties(&schema["properties"])
            .map(|(name, _)| name.clone())
            .collect();
        (!is_open && !names.is_empty()).then_some(names)
    }

    /// Reports properties that have no notation inside an object.
    fn check_properties(&self, styled: &Styled<'_>, may_be_arrays: bool) {
        let schema = self.schemas.flattened(styled.schema, styled.pointer);
        let values = schema.get("additionalProperties");
        let values = values.filter(|values| values.is_object());
        let all = properties(&schema["properties"]).map(|(_, property)| property);
        for property in all.chain(values) {
            let kinds = self.kinds(property);
            let is_array = kinds.array && may_be_arrays && !self.has_containers(property);
            if kinds != Kinds::SCALAR && !is_array {
                self.refuse(styled, "an object inside an object has no notation in this style: use deepObject, or content with application/json");
                return;
            }
        }
    }

    /// Whether the items of an array may be objects or arrays.
    pub(super) fn has_containers(&self, schema: &Value) -> bool {
        let schema = self.schemas.flattened(schema, &Pointer::default());
        let alternatives = ["anyOf", "oneOf"]
            .into_iter()
            .flat_map(|keyword| items(&schema[keyword]));
        let mut arrays = alternatives.chain([&schema]);
        arrays.any(|array| {
            let array = self.schemas.flattened(array, &Pointer::default());
            !array["items"].is_null() && self.kinds(&array["items"]) != Kinds::SCALAR
        })
    }

    fn refuse(&self, styled: &Styled<'_>, reason: &str) {
        self.problems.error(styled.pointer, reason);
    }
}

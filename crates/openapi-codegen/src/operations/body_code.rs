//! The code for request bodies: one value, or one variant for each media type.

use serde_json::{Value, json};

use super::Node;
use super::format::{Format, is_application_json};
use crate::names::{code, constant_name, function_name};
use crate::schemas::Type;

/// The body of one media type.
pub struct Alternative {
    pub media_type: String,
    pub format: Format,
    /// `String` or the type of the schema; the stream of bytes has none.
    pub ty: Option<Type>,
    pub encodings: Vec<String>,
    /// Whether there is a schema that is not enforced.
    pub is_raw: bool,
    pub variant: String,
}

impl Alternative {
    fn rust(&self) -> String {
        self.ty.as_ref().map_or("BodyStream".to_owned(), Type::rust)
    }

    /// The expression that decodes this body.
    fn decode(&self, presence: &str, format: &str) -> String {
        let Some(ty) = &self.ty else {
            return match presence {
                "required" => "request.required_stream(limits, errors)".to_owned(),
                _ => "request.optional_stream(limits)".to_owned(),
            };
        };
        let encodings = match self.encodings.join(", ") {
            none if none.is_empty() => none,
            some => format!(".encodings(&[{some}])"),
        };
        let schema = ty.schema();
        format!("request.body(BodyFormat::{format}, errors){encodings}.{presence}(&{schema})")
    }
}

/// What the templates render of a body.
pub fn render(operation: &Node<'_>, alternatives: &[Alternative], is_required: bool) -> Value {
    let presence = if is_required { "required" } else { "optional" };
    let is_enum = !have_one_type(alternatives);
    let name = format!("{}Body", operation.type_name);
    let (ty, route_type) = if is_enum {
        (name.clone(), format!("apis::{name}"))
    } else {
        (alternatives[0].rust(), alternatives[0].rust())
    };
    let optional = |ty: String| {
        if is_required {
            ty
        } else {
            format!("Option<{ty}>")
        }
    };
    let is_stream = |one: &Alternative| one.format == Format::Stream;
    let streams: Vec<_> = alternatives
        .iter()
        .enumerate()
        .filter(|(_, one)| is_stream(one))
        .collect();
    let is_mixed = !streams.is_empty() && streams.len() < alternatives.len();
    let streams: Vec<_> = streams.iter().map(|(index, _)| index.to_string()).collect();
    let media_types: Vec<_> = alternatives.iter().map(|one| &one.media_type).collect();
    let constant = format!("{}_MEDIA_TYPES", constant_name(&operation.name));
    let function = function_name("decode", &format!("{}_body", operation.name));
    let call = if streams.is_empty() {
        format!("{function}(&request, &mut errors)")
    } else {
        format!("{function}(&mut request, api.body_limits(), &mut errors)")
    };
    let ranges = if is_mixed {
        constant.clone()
    } else {
        format!("&{media_types:?}")
    };
    let variants = alternatives.iter().map(|one| {
        let validation = if one.is_raw {
            ", not decoded and not validated"
        } else {
            ""
        };
        let docs = format!("`{}`{validation}", code(&one.media_type));
        json!({ "docs": docs, "variant": one.variant, "type": one.rust() })
    });
    json!({
        "function": function,
        "call": call,
        "type": optional(ty),
        "route_type": optional(route_type),
        "is_read": streams.len() < alternatives.len(),
        "is_stream": !streams.is_empty(),
        "mixed": is_mixed.then(|| json!({
            "constant": constant,
            "media_types": format!("{media_types:?}"),
            "streams": streams.join(", "),
        })),
        "decode": decode(alternatives, presence, &ranges, is_enum.then_some(&name)),
        "enum": is_enum.then(|| json!({
            "name": name, "method": code(&operation.name), "variants": variants.collect::<Value>(),
        })),
    })
}

/// Whether all media types are different texts of the same value.
fn have_one_type(alternatives: &[Alternative]) -> bool {
    let is_value =
        |one: &Alternative| matches!(one.format, Format::Json | Format::Form | Format::Multipart);
    let first = alternatives[0].rust();
    alternatives.len() == 1
        || alternatives
            .iter()
            .all(|one| is_value(one) && one.rust() == first)
}

/// The body of the function that decodes: the media type selects the alternative.
fn decode(
    alternatives: &[Alternative],
    presence: &str,
    ranges: &str,
    enumeration: Option<&String>,
) -> String {
    let is_lenient =
        |one: &Alternative| one.format == Format::Json && is_application_json(&one.media_type);
    let absent = match presence {
        "optional" => "if request.is_body_absent() { return Some(None); }\n",
        _ => "",
    };
    let wrap = |one: &Alternative, expression: String| match enumeration {
        None => expression,
        Some(name) if presence == "required" => {
            format!("{expression}.map(apis::{name}::{})", one.variant)
        }
        Some(name) => format!(
            "{expression}.map(|body| body.map(apis::{name}::{}))",
            one.variant
        ),
    };
    if enumeration.is_none() {
        let first = &alternatives[0];
        if alternatives.iter().all(is_lenient) {
            return first.decode(presence, "Json");
        }
        if let [form] = alternatives
            && form.format == Format::Form
        {
            return form.decode(presence, "Form");
        }
    }
    if let [one] = alternatives {
        let decode = one.decode(presence, one.format.body_format());
        return format!("{absent}request.media_type({ranges}, errors)?;\n{decode}");
    }
    let last = alternatives.len() - 1;
    let arms = alternatives.iter().enumerate().map(|(index, one)| {
        let pattern = if index == last {
            "_".to_owned()
        } else {
            index.to_string()
        };
        let decode = wrap(one, one.decode(presence, one.format.body_format()));
        format!("{pattern} => {decode},\n")
    });
    let arms: String = arms.collect();
    format!("{absent}match request.media_type({ranges}, errors)? {{\n{arms}}}")
}

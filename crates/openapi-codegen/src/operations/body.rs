//! Request bodies: one value, or one variant for each media type.

use serde_json::{Value, json};

use super::form::Form;
use super::format::{Content, Format, is_application_json, is_binary};
use super::media::variant;
use super::style::Kinds;
use super::{Node, Operations, target};
use crate::document::{Pointer, properties, resolve};
use crate::names::{Names, code, constant_name, function_name, type_name};
use crate::schemas::Type;

/// The body of one media type.
struct Alternative {
    media_type: String,
    format: Format,
    /// `String` or the type of the schema; the stream of bytes has none.
    ty: Option<Type>,
    encodings: Vec<String>,
    /// Whether there is a schema that is not enforced.
    is_raw: bool,
    variant: String,
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

impl Operations<'_> {
    /// What the templates render of the body; `null` if there is none.
    pub(super) fn body(&mut self, node: Node<'_>) -> Value {
        let reference = &node.operation["requestBody"];
        if reference.is_null() {
            return Value::Null;
        }
        let pointer = node.pointer.at("requestBody");
        let body = match resolve(self.document, reference, &pointer) {
            Ok(body) => body,
            Err(error) => {
                self.problems.add(error);
                return Value::Null;
            }
        };
        let pointer = target(reference, &pointer);
        let alternatives = self.media_types(node, body, &pointer.at("content"));
        if alternatives.is_empty() {
            self.problems
                .error(&pointer, "a body has content with at least one media type");
            return Value::Null;
        }
        self.rendered(node, &alternatives, body["required"] == true)
    }

    fn media_types(&mut self, node: Node<'_>, body: &Value, pointer: &Pointer) -> Vec<Alternative> {
        let mut variants = Names::default();
        let mut alternatives: Vec<Alternative> = Vec::new();
        let mut schemas: Vec<&Value> = Vec::new();
        let is_single = properties(&body["content"]).count() == 1;
        for (media_type, media) in properties(&body["content"]) {
            let pointer = pointer.at(media_type);
            let content = self.content(&media["schema"], &pointer);
            let format = Format::of(media_type, content);
            let variant = variants.add(&variant(media_type));
            let name = if is_single { "Body" } else { &variant };
            let name = type_name(&format!("{}_{name}", node.name));
            let same = schemas
                .iter()
                .position(|schema| **schema == media["schema"]);
            let known = same.and_then(|index| alternatives[index].ty.clone());
            let (ty, encodings) = match format {
                Format::Stream => (None, Vec::new()),
                Format::Form | Format::Multipart => {
                    let (ty, encodings) = self.form(format, (media, &pointer), &name, known);
                    (Some(ty), encodings)
                }
                Format::Text if content == Content::Absent => {
                    (Some(Type::scalar("String", "schema::string()")), Vec::new())
                }
                Format::Json if content == Content::Absent && media["schema"].is_null() => {
                    (Some(Type::any()), Vec::new())
                }
                Format::Json | Format::Text => {
                    let ty = known.unwrap_or_else(|| {
                        self.request_type(&media["schema"], &pointer.at("schema"), &name)
                    });
                    (Some(ty), Vec::new())
                }
            };
            schemas.push(&media["schema"]);
            alternatives.push(Alternative {
                media_type: media_type.clone(),
                format,
                ty,
                encodings,
                is_raw: format == Format::Stream && content == Content::Structure,
                variant,
            });
        }
        alternatives
    }

    fn content(&self, schema: &Value, pointer: &Pointer) -> Content {
        let schema = self.schemas.flattened(schema, &pointer.at("schema"));
        if is_binary(&schema) {
            return Content::Binary;
        }
        match self.schemas.json_types_of(&schema) {
            None => Content::Absent,
            Some(_) if self.kinds(&schema) == Kinds::SCALAR => Content::Text,
            Some(_) => Content::Structure,
        }
    }

    /// The type of a form, and the encodings of its fields. A form with files has a type of its own.
    fn form(
        &mut self,
        format: Format,
        (media, pointer): (&Value, &Pointer),
        name: &str,
        known: Option<Type>,
    ) -> (Type, Vec<String>) {
        let at_schema = pointer.at("schema");
        let schema = self.schemas.flattened(&media["schema"], &at_schema);
        if !self.kinds(&schema).object {
            self.problems
                .error(&at_schema, "a form has a schema for objects");
        }
        let form = |schema| Form {
            format,
            media,
            schema,
            pointer,
        };
        let with_files = match format {
            Format::Multipart => self.with_files(&form(&schema)),
            _ => None,
        };
        let schema = with_files.as_ref().unwrap_or(&schema);
        let encodings = self.encodings(&form(schema));
        let ty = match (&with_files, known) {
            (None, Some(known)) => known,
            (Some(schema), _) => self.request_type(schema, &at_schema, name),
            (None, None) => self.request_type(&media["schema"], &at_schema, name),
        };
        (ty, encodings)
    }

    fn rendered(&self, node: Node<'_>, alternatives: &[Alternative], is_required: bool) -> Value {
        let presence = if is_required { "required" } else { "optional" };
        let is_enum = !have_one_type(alternatives);
        let name = format!("{}Body", node.type_name);
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
        let constant = format!("{}_MEDIA_TYPES", constant_name(node.name));
        let function = function_name("decode", &format!("{}_body", node.name));
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
            let note = if one.is_raw {
                ", not decoded and not validated"
            } else {
                ""
            };
            let docs = format!("`{}`{note}", code(&one.media_type));
            json!({ "docs": docs, "variant": one.variant, "type": one.rust() })
        });
        json!({
            "function": function,
            "call": call,
            "type": optional(ty),
            "route_type": optional(route_type),
            "is_read": streams.len() < alternatives.len() && !is_mixed,
            "is_stream": !streams.is_empty(),
            "mixed": is_mixed.then(|| json!({
                "constant": constant,
                "media_types": format!("{media_types:?}"),
                "streams": streams.join(" | "),
            })),
            "decode": decode(alternatives, presence, &ranges, is_enum.then_some(&name)),
            "enum": is_enum.then(|| json!({
                "name": name, "method": code(node.name), "variants": variants.collect::<Value>(),
            })),
        })
    }
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

//! Forms and multipart bodies: how each field is written, and which fields are files.

use serde_json::{Map, Value, json};

use super::Operations;
use super::format::{Format, is_binary};
use super::media::is_json;
use super::style::{Kinds, Styled};
use crate::document::{Pointer, items, properties};
use crate::schemas::FILE;

/// A form, and where its media type is.
pub struct Form<'f> {
    pub format: Format,
    pub media: &'f Value,
    /// With its `allOf` and `$ref` merged.
    pub schema: &'f Value,
    pub pointer: &'f Pointer,
}

impl Operations<'_> {
    /// The schema with the keyword `FILE` in each property that is a file; `None` if there is none.
    pub(super) fn with_files(&self, form: &Form<'_>) -> Option<Value> {
        let mut schema = form.schema.clone();
        let fields = schema.get_mut("properties").and_then(Value::as_object_mut);
        let mut has_files = false;
        for (name, property) in fields.into_iter().flatten() {
            let content_type = &form.media["encoding"][name]["contentType"];
            let pointer = form.pointer.at("schema").at("properties").at(name);
            if let Some(file) = self.as_file(property, content_type, &pointer) {
                *property = file;
                has_files = true;
            }
        }
        has_files.then_some(schema)
    }

    /// The schema of a file, or of an array of files; `None` for anything else.
    fn as_file(&self, property: &Value, content_type: &Value, pointer: &Pointer) -> Option<Value> {
        let schema = self.schemas.flattened(property, pointer);
        if self.kinds(&schema) == Kinds::ARRAY {
            let items = self.as_file(&schema["items"], content_type, &pointer.at("items"))?;
            let mut array = schema;
            array["items"] = items;
            return Some(array);
        }
        let is_text = self.schemas.json_types_of(&schema).is_some();
        let is_other = content_type.as_str().is_some_and(|names| {
            let mut names = names.split(',').map(str::trim);
            names.any(|name| !is_json(name) && !name.starts_with("text/"))
        });
        let is_file = is_binary(&schema) || is_other || !is_text && content_type.is_null();
        if !is_file || self.kinds(&schema) != Kinds::SCALAR {
            return None;
        }
        for keyword in ["minLength", "maxLength", "pattern", "enum", "const"] {
            if !schema[keyword].is_null() {
                let message = "the content of a file is not validated: limit it with x-body-limit, or remove this";
                self.problems.error(&pointer.at(keyword), message);
            }
        }
        let annotations = ["description", "deprecated", "title", "x-rust-name"];
        let annotations = annotations.iter().filter_map(|key| {
            let value = schema.get(*key)?;
            Some(((*key).to_owned(), value.clone()))
        });
        let mut file: Map<_, _> = annotations.collect();
        file.insert(FILE.to_owned(), json!(true));
        Some(file.into())
    }

    /// Whether one of the alternatives of a property is a file.
    fn has_file(&self, property: &Value) -> bool {
        let schema = self.schemas.flattened(property, &Pointer::default());
        let alternatives = ["anyOf", "oneOf"].into_iter();
        let mut alternatives = alternatives.flat_map(|keyword| items(&schema[keyword]));
        alternatives
            .any(|alternative| is_binary(&self.schemas.flattened(alternative, &Pointer::default())))
    }

    /// The encodings of the fields that do not have the default one, as the items of a Rust array.
    pub(super) fn encodings(&self, form: &Form<'_>) -> Vec<String> {
        let fields = self.fields(form.schema);
        self.check_encodings(form, &fields);
        let encodings = fields.iter().filter_map(|(name, property)| {
            let others = fields.iter().map(|(name, _)| name.clone());
            let others: Vec<_> = others.filter(|other| other != name).collect();
            let encoding = self.field_encoding(form, (name, property), &others)?;
            Some(format!("({name:?}, {encoding})"))
        });
        encodings.collect()
    }

    /// The properties of an object, and those of its alternatives.
    fn fields(&self, schema: &Value) -> Map<String, Value> {
        let mut fields: Map<_, _> = properties(&schema["properties"])
            .map(|(name, property)| (name.clone(), property.clone()))
            .collect();
        for keyword in ["anyOf", "oneOf"] {
            for alternative in items(&schema[keyword]) {
                let alternative = self.schemas.flattened(alternative, &Pointer::default());
                for (name, property) in self.fields(&alternative) {
                    fields.entry(name).or_insert(property);
                }
            }
        }
        fields
    }

    fn check_encodings(&self, form: &Form<'_>, fields: &Map<String, Value>) {
        for (name, encoding) in properties(&form.media["encoding"]) {
            let pointer = form.pointer.at("encoding").at(name);
            if !fields.contains_key(name) {
                let message =
                    format!("the schema has no property {name}: this encoding is ignored");
                self.problems.warning(&pointer, message);
            }
            if !encoding["headers"].is_null() {
                let message = "the headers of a part are ignored: send them as a field";
                self.problems.warning(&pointer.at("headers"), message);
            }
        }
    }

    /// Whether a field is written like a parameter. OpenAPI 3.0 knows no styles in a multipart body.
    fn has_style(&self, form: &Form<'_>, name: &str, kinds: Kinds) -> bool {
        let encoding = &form.media["encoding"][name];
        let keywords = ["style", "explode", "allowReserved"];
        let has_style = keywords.iter().any(|keyword| !encoding[keyword].is_null());
        let is_3_0 = self.document["openapi"].as_str();
        let is_3_0 = is_3_0.is_some_and(|version| version.starts_with("3.0"));
        if has_style && is_3_0 && form.format == Format::Multipart {
            if kinds != Kinds::SCALAR {
                let message = "the style of a part is ignored in OpenAPI 3.0: an object is JSON, and an array is one part for each item";
                let pointer = form.pointer.at("encoding").at(name);
                self.problems.warning(&pointer, message);
            }
            return false;
        }
        has_style
    }

    fn field_encoding(
        &self,
        form: &Form<'_>,
        (name, property): (&str, &Value),
        others: &[String],
    ) -> Option<String> {
        let encoding = &form.media["encoding"][name];
        let content_types = encoding["contentType"].as_str().unwrap_or_default();
        let content_types = content_types.split(',').map(str::trim);
        let content_types: Vec<_> = content_types.filter(|name| !name.is_empty()).collect();
        if property[FILE] == true || property["items"][FILE] == true {
            return Some(format!("Encoding::File(&{content_types:?})"));
        }
        let kinds = self.kinds(property);
        let pointer = form.pointer.at("encoding").at(name);
        if self.has_style(form, name, kinds) {
            return self.encoding(&Styled {
                node: encoding,
                schema: property,
                pointer: &pointer,
                part: "query",
                others,
            });
        }
        let is_container = kinds.object || kinds.array && self.has_containers(property);
        match content_types.as_slice() {
            [] if !is_container => None,
            [] if kinds.scalar && self.has_file(property) => {
                let pointer = form.pointer.at("schema");
                let message = format!("{name} is a file or something else: declare two properties");
                self.problems.error(&pointer, message);
                None
            }
            [] if kinds.scalar => Some("Encoding::TextOrJson".to_owned()),
            [] => Some("Encoding::Json".to_owned()),
            [one] if is_json(one) => Some("Encoding::Json".to_owned()),
            all if !is_container && all.iter().all(|name| name.starts_with("text/")) => None,
            _ => {
                let message = "the contentType of a field is JSON or text, unless it is a file";
                self.problems.error(&pointer.at("contentType"), message);
                None
            }
        }
    }
}

//! Parameters of an operation: its own and its path's, in the order in which they stand.

use serde_json::{Map, Value, json};

use super::{Lowering, describe};
use crate::Error;
use crate::document::{Place, elements, resolve};
use crate::names::pascal_case;

impl Lowering<'_> {
    pub(super) fn parameters(
        &mut self,
        id: &str,
        item: &Value,
        operation: &Value,
        place: &Place,
    ) -> Result<Vec<Value>, Error> {
        let mut out: Vec<Value> = Vec::new();
        for parameter in elements(&item["parameters"]).chain(elements(&operation["parameters"])) {
            let place = place.at("parameters").at(out.len());
            let parameter = resolve(self.document, parameter, &place)?;
            let lowered = self.parameter(id, parameter, &place)?;
            // An operation's parameter takes the place of its path's.
            out.retain(|one| one["name"] != lowered["name"] || one["in"] != lowered["in"]);
            out.push(lowered);
        }
        Ok(out)
    }

    fn parameter(&mut self, id: &str, parameter: &Value, place: &Place) -> Result<Value, Error> {
        let name = parameter["name"]
            .as_str()
            .ok_or_else(|| place.error("want a name"))?;
        if !parameter["content"].is_null() {
            return Err(place
                .at("content")
                .error("parameters are generated from a schema only"));
        }
        let type_name = format!("{}{}", pascal_case(id), pascal_case(name));
        let schema = self.inline(&parameter["schema"], &type_name, &place.at("schema"))?;
        let mut out = Map::new();
        out.insert("name".into(), name.into());
        out.insert("in".into(), parameter["in"].clone());
        out.insert("x-lower-name".into(), name.to_ascii_lowercase().into());
        out.insert("required".into(), (parameter["required"] == true).into());
        out.extend(describe(parameter).map(|text| ("description".to_owned(), text)));
        out.extend(
            schema
                .get("x-default")
                .map(|default| ("x-default".to_owned(), default.clone())),
        );
        out.extend(
            separator(parameter, &schema, place)?
                .map(|text| ("x-separator".to_owned(), text.into())),
        );
        out.insert("schema".into(), schema);
        Ok(out.into())
    }
}

/// What separates the elements of a list that is written as one text.
fn separator(
    parameter: &Value,
    schema: &Value,
    place: &Place,
) -> Result<Option<&'static str>, Error> {
    let kind = parameter["in"].as_str().unwrap_or_default();
    let default = if matches!(kind, "query" | "cookie") {
        "form"
    } else {
        "simple"
    };
    let style = parameter["style"].as_str().unwrap_or(default);
    let explode = parameter["explode"].as_bool().unwrap_or(style == "form");
    if schema["type"] == "object" {
        return Err(place
            .at("schema")
            .error("parameters that are objects are not generated"));
    }
    match (kind, style, explode) {
        _ if schema["type"] != "array" => Ok(None),
        ("query", "form", true) => Ok(None),
        ("query" | "cookie", "form", _) | ("path" | "header", "simple", _) => Ok(Some(",")),
        ("query", "spaceDelimited", _) => Ok(Some(" ")),
        ("query", "pipeDelimited", _) => Ok(Some("|")),
        _ => Err(place.at("style").error(format!(
            "style {style} is not generated for a {kind} parameter"
        ))),
    }
}

pub(super) fn check_path_parameters(parameters: &[Value], place: &Place) -> Result<(), Error> {
    match parameters
        .iter()
        .position(|one| one["in"] == json!("path") && one["required"] != true)
    {
        Some(index) => Err(place
            .at("parameters")
            .at(index)
            .error("a path parameter is required")),
        None => Ok(()),
    }
}

//! A row of the models.

use std::borrow::Cow;
use std::collections::HashSet;

use chrono::{DateTime, Utc};
use openapi_runtime::{Enumeration, Json, LocationStep, ValidationErrors};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::ImportError;
use super::problems::{Invalid, Problem, Problems};
use super::report::Report;
use super::row::{Row, Value};
use super::table::{Column, Mapping};
use super::time::time;
use crate::catalog::conversion;
use crate::generated::models::{
    GenerationTool, GenerativeModelsCreate, ProviderCapability, ProviderType,
};
use crate::store::{Existing, GenerationModel, Store};

pub(super) const COLUMNS: &[Column] = &[
    Column::required("id"),
    Column::required("name"),
    Column::optional("icon", "null"),
    Column::required("provider"),
    Column::required("provider_config"),
    Column::optional("provider_capabilities", "null"),
    Column::optional("fallback_provider", "null"),
    Column::optional("fallback_provider_config", "null"),
    Column::optional("fallback_provider_capabilities", "null"),
    Column::optional("tool_types", "[]"),
    Column::optional("recommended", "false"),
    Column::optional("beta", "false"),
    Column::optional("max_output_width", "null"),
    Column::optional("max_output_height", "null"),
    Column::optional("max_size_pixels", "null"),
    Column::optional("created_at", "the time of the import"),
    Column::optional("updated_at", "the value of created_at"),
];

/// Columns that are no property of a new model in the API.
const NO_PROPERTIES: [&str; 3] = ["id", "created_at", "updated_at"];

/// Properties that are JSON, also if their column is text.
const JSON_PROPERTIES: [&str; 5] = [
    "provider_config",
    "provider_capabilities",
    "fallback_provider_config",
    "fallback_provider_capabilities",
    "tool_types",
];

/// Converts a row. The API validates it, as the body of a new model.
pub(super) fn convert(
    row: &Row,
    at: DateTime<Utc>,
    report: &mut Report,
) -> Result<GenerationModel, Vec<Invalid>> {
    let id = id(row);
    let created_at = time(row, "created_at");
    let updated_at = time(row, "updated_at");
    let body = body(row, report);
    let (id, created_at, updated_at, body) = match (id, created_at, updated_at, body) {
        (Ok(id), Ok(created_at), Ok(updated_at), Ok(body)) => (id, created_at, updated_at, body),
        (id, created_at, updated_at, body) => {
            let mut invalid: Vec<_> = id.err().into_iter().collect();
            invalid.extend(body.err().into_iter().flatten());
            invalid.extend(created_at.err());
            invalid.extend(updated_at.err());
            return Err(invalid);
        }
    };
    if created_at.is_none() && row.get("created_at") == Value::Null {
        report.note(
            "models without created_at come first, and get updated_at or the time of the import"
                .to_owned(),
        );
    }
    let created_at = created_at.or(updated_at).unwrap_or(at);
    Ok(GenerationModel {
        updated_at: updated_at.unwrap_or(created_at),
        ..conversion::new_row(body, id, created_at)
    })
}

/// The id of a row.
pub(super) fn id(row: &Row) -> Result<Uuid, Invalid> {
    let text = row.id().unwrap_or_default();
    let invalid = |error| {
        let message = format!("Input should be a valid UUID, {error}");
        Invalid::new("id", "uuid_parsing", message)
    };
    let id: Uuid = text.parse().map_err(invalid)?;
    if id.is_nil() {
        let message = "Input should be a valid UUID, not all zeros".to_owned();
        return Err(Invalid::new("id", "uuid_parsing", message));
    }
    Ok(id)
}

/// Decodes the row as the body of a request.
fn body(row: &Row, report: &mut Report) -> Result<GenerativeModelsCreate, Vec<Invalid>> {
    let mut body = String::from("{");
    for Column { name, .. } in COLUMNS {
        if NO_PROPERTIES.contains(name) {
            continue;
        }
        if let Some(json) = property(row, name, report) {
            let comma = if body.len() > 1 { "," } else { "" };
            body.extend([comma, "\"", name, "\":", &json]);
        }
    }
    body.push('}');
    match Json::parse(&body) {
        Ok(body) => body.try_decode().map_err(|errors| invalid(&errors)),
        Err(_) => Err(syntax_errors(row)),
    }
}

/// The JSON of a property; `None` if there is no such column.
fn property<'r>(row: &'r Row, name: &str, report: &mut Report) -> Option<Cow<'r, str>> {
    Some(match row.get(name) {
        Value::Absent => return None,
        Value::Null => "null".into(),
        Value::Json(text) => list(name, text, report),
        Value::Text(text) if JSON_PROPERTIES.contains(&name) => list(name, text, report),
        Value::Text(text) => json!(canonical(name, text, report)).to_string().into(),
    })
}

/// A list of enumeration values, each [`canonical`]. Everything else is returned as it is.
fn list<'r>(name: &str, text: &'r str, report: &mut Report) -> Cow<'r, str> {
    if name.ends_with("_config") {
        return text.into();
    }
    match serde_json::from_str::<Vec<String>>(text) {
        Ok(items) => {
            let items: Vec<_> = items
                .iter()
                .map(|item| canonical(name, item, report))
                .collect();
            json!(items).to_string().into()
        }
        Err(_) => text.into(),
    }
}

/// The value of an enumeration, for the name of the member that SQLAlchemy stores: the same in another case.
fn canonical<'t>(name: &str, text: &'t str, report: &mut Report) -> &'t str {
    let value = match name {
        "provider" | "fallback_provider" => value_of::<ProviderType>(text),
        "provider_capabilities" | "fallback_provider_capabilities" => {
            value_of::<ProviderCapability>(text)
        }
        "tool_types" => value_of::<GenerationTool>(text),
        _ => None,
    };
    let Some(value) = value.filter(|value| *value != text) else {
        return text;
    };
    report.note(format!("{name}: {text} is imported as {value}"));
    value
}

fn value_of<E: Enumeration>(text: &str) -> Option<&'static str> {
    let values = E::VALUES.iter().map(|(_, value)| value.as_str());
    let mut equal = values.filter(|value| value.eq_ignore_ascii_case(text));
    equal.next()
}

/// The validation errors of the API by column.
fn invalid(errors: &ValidationErrors) -> Vec<Invalid> {
    let errors = errors.iter().map(|error| {
        let mut steps = error.loc().iter().skip(1);
        let column = steps.next().map(step).unwrap_or_default();
        let path: Vec<_> = steps.map(|one| step(one) + ": ").collect();
        let path = path.concat();
        let input = error.input().map(|input| short(input.get()));
        let input = input.map_or_else(String::new, |input| format!(", not {input}"));
        let message = format!("{path}{}{input}", error.msg());
        Invalid::new(&column, error.error_type(), message)
    });
    errors.collect()
}

/// The context of a syntax error.
#[derive(Deserialize)]
struct Context {
    error: String,
}

/// The columns whose text is no JSON that the API accepts. Each is one level deep, as in a body.
fn syntax_errors(row: &Row) -> Vec<Invalid> {
    let mut errors = Vec::new();
    for Column { name, .. } in COLUMNS {
        let is_json = matches!(row.get(name), Value::Json(_)) || JSON_PROPERTIES.contains(name);
        if let Some(text) = row.text(name).filter(|_| is_json)
            && let Err(invalid) = Json::parse(&format!("[{text}]"))
        {
            let context = invalid.iter().find_map(|error| error.ctx());
            let context = context.and_then(|json| serde_json::from_str::<Context>(json.get()).ok());
            let reason = context.map_or_else(String::new, |context| format!(": {}", context.error));
            errors.push(Invalid::new(
                name,
                "json_invalid",
                format!("JSON decode error{reason}"),
            ));
        }
    }
    errors
}

fn step(step: &LocationStep) -> String {
    match step {
        LocationStep::Name(name) => name.to_string(),
        LocationStep::Index(index) => index.to_string(),
    }
}

/// The start of a text.
fn short(text: &str) -> &str {
    &text[..text.floor_char_boundary(80)]
}

/// The ids so far.
#[derive(Default)]
pub(super) struct Seen(HashSet<Uuid>);

impl Seen {
    /// Reports models whose id is repeated, or exists in `store`.
    pub(super) async fn check(
        &mut self,
        mapping: &Mapping,
        models: &[GenerationModel],
        store: Option<&Store>,
        problems: &mut Problems,
    ) -> Result<(), ImportError> {
        let existing = match store {
            Some(store) => {
                let ids = models.iter().map(|model| model.id).collect();
                store.existing_models(ids).await?
            }
            None => Existing::default(),
        };
        for model in models {
            let invalid = if !self.0.insert(model.id) {
                Invalid::new("id", "duplicate", "another row has this id")
            } else if existing.ids.contains(&model.id) {
                Invalid::new(
                    "id",
                    "exists",
                    "this service already has a model with this id",
                )
            } else {
                continue;
            };
            let id = model.id.to_string();
            problems.add(Problem::of_row(mapping.name(), Some(&id), invalid));
        }
        Ok(())
    }
}

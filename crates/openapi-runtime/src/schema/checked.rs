//! Values that a typed decoder and a JSON Schema validate.

use jsonschema::paths::LocationSegment;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::to_raw_value;

use super::Schema;
use super::child::child;
use super::json_schema::{Compiled, JsonSchema};
use super::schema_error::{SchemaError, Subject, explain};
use crate::{Context, ErrorType, Input};

/// The maximum size of a value whose errors are listed one by one. Listing takes memory for every error, however many a
/// response has.
const MAX_EXPLAINED: usize = 64 * 1024;

/// The maximum number of errors, as in a response.
const MAX_ERRORS: usize = 100;

/// A value of `inner` that is valid under the JSON Schema `check`, too.
///
/// The JSON Schema is used only if `inner` decodes the value. It compares numbers as 64-bit integers or doubles.
#[must_use]
pub fn checked<S: Schema>(inner: S, check: &'static JsonSchema) -> Checked<S> {
    Checked {
        inner,
        check,
        is_secret: false,
    }
}

/// The schema of a checked value.
#[derive(Clone, Debug)]
pub struct Checked<S> {
    inner: S,
    check: &'static JsonSchema,
    is_secret: bool,
}

impl<S> Checked<S> {
    /// Never shows the value or a part of it in a validation error, because a part of it is secret (`writeOnly`).
    #[must_use]
    pub fn secret(mut self) -> Self {
        self.is_secret = true;
        self
    }
}

impl JsonSchema {
    /// A value that the generated type `T` has decoded, if it is valid under this schema, too.
    pub fn check<T: Serialize>(
        &self,
        decoded: T,
        input: Input<'_>,
        context: &mut Context<'_>,
    ) -> Option<T> {
        self.report(&decoded, input, context, input)
            .then_some(decoded)
    }

    /// The same, without the value in validation errors, because a part of it is secret (`writeOnly`).
    pub fn check_secret<T: Serialize>(
        &self,
        decoded: T,
        input: Input<'_>,
        context: &mut Context<'_>,
    ) -> Option<T> {
        self.report(&decoded, input, context, Input::Absent)
            .then_some(decoded)
    }

    fn report(
        &self,
        decoded: &impl Serialize,
        input: Input<'_>,
        context: &mut Context<'_>,
        shown: Input<'_>,
    ) -> bool {
        let errors = self.errors(input, decoded, false);
        for error in &errors {
            report(error, shown, context);
        }
        errors.is_empty()
    }

    fn errors(&self, input: Input<'_>, decoded: &impl Serialize, is_any: bool) -> Vec<SchemaError> {
        let rule = match (self.compiled(), values(input, decoded, is_any)) {
            (Some(compiled), Some(values)) => return check(compiled, input, &values),
            (None, _) => "the JSON schema of this value cannot be compiled",
            (_, None) => "a number is out of the range of a double",
        };
        vec![SchemaError::root(ErrorType::value_error(rule))]
    }
}

impl<S: Schema> Schema for Checked<S>
where
    S::Output: Serialize,
{
    type Output = S::Output;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<S::Output> {
        let decoded = self.inner.decode(input, context)?;
        let errors = self.check.errors(input, &decoded, self.is_any());
        for error in &errors {
            let input = if self.is_secret { Input::Absent } else { input };
            report(error, input, context);
        }
        errors.is_empty().then_some(decoded)
    }

    fn is_list(&self) -> bool {
        self.inner.is_list()
    }

    fn is_any(&self) -> bool {
        self.inner.is_any()
    }
}

/// The JSON value of the input; `None` if it has a number beyond the range of a double. A text under a schema without a
/// type may be several values; the first is the likeliest.
fn values(input: Input<'_>, decoded: &impl Serialize, is_any: bool) -> Option<Vec<Value>> {
    if let Some(json) = input.json() {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        // `syntax` has checked the depth.
        deserializer.disable_recursion_limit();
        return Value::deserialize(&mut deserializer)
            .ok()
            .map(|value| vec![value]);
    }
    let mut values = Vec::new();
    if let Some(text) = input.text().filter(|_| is_any) {
        let value: Option<Value> = serde_json::from_str(text).ok();
        values.extend(
            value.filter(|value| value.is_number() || value.is_boolean() || value.is_null()),
        );
    }
    values.push(serde_json::to_value(decoded).ok()?);
    Some(values)
}

/// The errors of the first value; none if one of the values is valid.
fn check(compiled: &Compiled, input: Input<'_>, values: &[Value]) -> Vec<SchemaError> {
    let is_valid = |value| compiled.validator.is_valid(value);
    let Some(first) = values.first().filter(|_| !values.iter().any(is_valid)) else {
        return Vec::new();
    };
    let is_small = input.json().is_none_or(|json| json.len() <= MAX_EXPLAINED);
    if !is_small || !compiled.recursion.allows(depth(first)) {
        let rule = "input does not match its JSON schema";
        return vec![SchemaError::root(ErrorType::value_error(rule))];
    }
    let errors = compiled.validator.iter_errors(first);
    let mut errors: Vec<_> = errors
        .take(MAX_ERRORS)
        .flat_map(|error| explain(&error, first))
        .collect();
    errors.truncate(MAX_ERRORS);
    errors
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or_default(),
        Value::Object(properties) => 1 + properties.values().map(depth).max().unwrap_or_default(),
        _ => 0,
    }
}

/// Reports an error at its path inside the value.
fn report(error: &SchemaError, input: Input<'_>, context: &mut Context<'_>) {
    let (parent, last) = match error.path.split_last() {
        Some((last, parent)) => (parent, Some(last)),
        None => (&[][..], None),
    };
    let name = match (error.subject, last, input) {
        (Subject::Name, Some(LocationSegment::Property(name)), Input::Json(_)) => {
            to_raw_value(name).ok()
        }
        _ => None,
    };
    let input = match (error.subject, &name) {
        (Subject::Name, Some(name)) => Input::Json(name),
        (Subject::Name, None) => Input::Absent,
        (Subject::Parent, _) => part(input, parent),
        (Subject::Value, _) => part(input, &error.path),
    };
    report_at(&error.path, error, input, context);
}

fn report_at(
    path: &[LocationSegment<'_>],
    error: &SchemaError,
    input: Input<'_>,
    context: &mut Context<'_>,
) {
    match path.split_first() {
        Some((LocationSegment::Property(name), rest)) => {
            report_at(rest, error, input, &mut context.name(name));
        }
        Some((LocationSegment::Index(index), rest)) => {
            report_at(rest, error, input, &mut context.index(*index));
        }
        None if matches!(error.subject, Subject::Name) => {
            context
                .name("[key]")
                .report(input, error.error_type.clone());
        }
        None => context.report(input, error.error_type.clone()),
    }
}

/// The part of the input at a path, as it was sent; absent if it is not JSON.
fn part<'a>(input: Input<'a>, path: &[LocationSegment<'_>]) -> Input<'a> {
    match (input, path) {
        (_, []) => input,
        (Input::Text(values), [LocationSegment::Index(index)]) => {
            let value = values.get(*index..=*index);
            value.map_or(Input::Absent, Input::Text)
        }
        (Input::Json(json), [first, rest @ ..]) => {
            child(json, first).map_or(Input::Absent, |child| part(Input::Json(child), rest))
        }
        _ => Input::Absent,
    }
}

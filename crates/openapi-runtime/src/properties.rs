//! Decodes the properties of an object or the fields of a form.

use std::borrow::Cow;

use crate::schema::Schema;
use crate::source::Source;
use crate::{Context, ErrorType, Input, Map};

/// The properties of one object. Each that is decoded reports its own validation errors.
#[derive(Debug)]
pub struct Properties<'a, 'p> {
    source: Source<'a>,
    context: Context<'p>,
    is_secret: bool,
}

impl<'a, 'p> Properties<'a, 'p> {
    /// The properties of a JSON object or a form; `None` after an error was reported for any other value.
    pub fn read(input: Input<'a>, context: &'p mut Context<'_>) -> Option<Self> {
        Self::read_or(input, context, ErrorType::model_attributes_type)
    }

    /// The same for a schema without named properties, whose error type is another.
    pub(crate) fn read_map(input: Input<'a>, context: &'p mut Context<'_>) -> Option<Self> {
        Self::read_or(input, context, ErrorType::dict_type)
    }

    fn read_or(
        input: Input<'a>,
        context: &'p mut Context<'_>,
        error_type: fn() -> ErrorType,
    ) -> Option<Self> {
        let source = match input {
            Input::Json(object) => serde_json::from_str(object.get())
                .ok()
                .map(|properties| Source::Json { object, properties }),
            Input::Form(fields) => Some(Source::Fields(fields)),
            _ => None,
        };
        Some(Self {
            source: context.check(input, source.ok_or_else(error_type))?,
            context: context.reborrow(),
            is_secret: false,
        })
    }

    /// Never shows the object in a validation error, because one of its properties is secret (`writeOnly`).
    #[must_use]
    pub fn secret(mut self) -> Self {
        self.is_secret = true;
        self
    }

    /// A required property; `None` after an error was reported.
    pub fn required<S: Schema>(&mut self, name: &str, schema: &S) -> Option<S::Output> {
        self.decode(name, schema).unwrap_or_else(|| {
            let object = if self.is_secret {
                Input::Absent
            } else {
                self.source.object()
            };
            self.context.name(name).report(object, ErrorType::missing());
            None
        })
    }

    /// An optional property: `Some(None)` if it is absent; `None` after an error was reported.
    pub fn optional<S: Schema>(&mut self, name: &str, schema: &S) -> Option<Option<S::Output>> {
        match self.decode(name, schema) {
            None => Some(None),
            Some(decoded) => decoded.map(Some),
        }
    }

    /// An optional property with a default value, a JSON text; `None` after an error was reported.
    pub fn or_default<S: Schema>(
        &mut self,
        name: &str,
        schema: &S,
        default: &str,
    ) -> Option<S::Output> {
        self.decode(name, schema)
            .unwrap_or_else(|| decode_default(default, schema, &mut self.context.name(name)))
    }

    /// All properties except `declared`; `None` after an error was reported.
    pub fn others<S: Schema>(&mut self, declared: &[&str], schema: &S) -> Option<Map<S::Output>> {
        let names = self.other_names(declared);
        let mut others = Some(Vec::new());
        for name in names {
            if self.context.errors().is_full() {
                return None;
            }
            match (self.required(&name, schema), &mut others) {
                (Some(value), Some(others)) => others.push((name, value)),
                (None, _) => others = None,
                (Some(_), None) => {}
            }
        }
        others.map(Map)
    }

    /// Reports an error for each property except `declared`, and returns `None` if there is one.
    pub fn forbid_others(&mut self, declared: &[&str]) -> Option<()> {
        let names = self.other_names(declared);
        for name in &names {
            if self.context.errors().is_full() {
                return None;
            }
            let input = match self.source.json(name) {
                Some(json) if !self.is_secret => Input::Json(json),
                _ => Input::Absent,
            };
            self.context
                .name(name)
                .report(input, ErrorType::extra_forbidden());
        }
        names.is_empty().then_some(())
    }

    /// The string `name`, if it is one.
    pub(crate) fn string(&self, name: &str) -> Option<String> {
        let string = match &self.source {
            Source::Json { properties, .. } => Input::Json(properties.get(name)?).string(),
            Source::Fields(fields) => fields.text(name),
        };
        string.map(Cow::into_owned)
    }

    fn other_names(&self, declared: &[&str]) -> Vec<String> {
        let names = self.source.names().into_iter();
        let others = names.filter(|name| !declared.contains(name));
        others.map(str::to_owned).collect()
    }

    /// `None` if the property is absent, `Some(None)` after an error was reported.
    fn decode<S: Schema>(&mut self, name: &str, schema: &S) -> Option<Option<S::Output>> {
        let mut context = self.context.name(name);
        match &self.source {
            Source::Json { properties, .. } => {
                let json = properties.get(name)?;
                Some(schema.decode(Input::Json(json), &mut context))
            }
            Source::Fields(fields) => {
                fields.decode(name, fields.encoding(name), schema, &mut context)
            }
        }
    }
}

/// The default value of a property or parameter, a JSON text.
pub(crate) fn decode_default<S: Schema>(
    default: &str,
    schema: &S,
    context: &mut Context<'_>,
) -> Option<S::Output> {
    let default = Input::Json(serde_json::from_str(default).ok()?);
    schema.decode(default, context)
}

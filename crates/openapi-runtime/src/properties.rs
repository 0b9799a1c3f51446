//! Decodes the properties of an object, the fields of a form, or the parameters of one part of a request.

use std::borrow::Cow;

use crate::schema::Schema;
use crate::source::{Pairs, Source};
use crate::{Context, ErrorType, Input, Map, ValidationErrors};

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

    /// The parameters of a part of the request.
    pub(crate) fn parameters(
        pairs: Pairs<'a>,
        part: &'static str,
        errors: &'p mut ValidationErrors,
    ) -> Self {
        Self {
            source: Source::Parameters(pairs),
            context: Context::new(part, errors),
            is_secret: false,
        }
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
            Input::Form(pairs) => Some(Source::Form(pairs)),
            Input::Text(_) | Input::Absent => None,
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
        self.decode(name, schema).unwrap_or_else(|| {
            let default = Input::Json(serde_json::from_str(default).ok()?);
            schema.decode(default, &mut self.context.name(name))
        })
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
        let string = match self.source.json(name) {
            Some(json) => Input::Json(json).string(),
            None => self.source.texts(name).pop(),
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
        if let Some(json) = self.source.json(name) {
            return Some(schema.decode(Input::Json(json), &mut context));
        }
        if !schema.is_list()
            && let Source::Parameters(pairs) = &self.source
        {
            let (_, last) = pairs.iter().rfind(|(key, _)| key == name)?;
            let last = [Cow::Borrowed(last.as_ref())];
            return Some(schema.decode(Input::Text(&last), &mut context));
        }
        let texts = self.source.texts(name);
        if texts.is_empty() {
            return None;
        }
        if matches!(self.source, Source::Form(_)) && texts.len() > 1 && !schema.is_list() {
            let error_type = ErrorType::value_error("a parameter must not be repeated");
            context.report(Input::Absent, error_type);
            return Some(None);
        }
        Some(schema.decode(Input::Text(&texts), &mut context))
    }
}

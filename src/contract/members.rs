//! Decodes the members of an object, a form, or the parameters of one part of a request.

use std::borrow::Cow;

use super::schema::Schema;
use super::source::{Pairs, Source};
use super::{At, Fault, Input, Map, Problems};

/// The members of one object at one place. Each that is decoded reports its own problems.
#[derive(Debug)]
pub struct Members<'a, 'p> {
    source: Source<'a>,
    at: &'p At<'p>,
    problems: &'p mut Problems,
    conceals: bool,
}

impl<'a, 'p> Members<'a, 'p> {
    /// The members of a value that has a schema with members.
    pub fn read(input: Input<'a>, at: &'p At<'p>, problems: &'p mut Problems) -> Option<Self> {
        Self::read_or(input, at, problems, Fault::no_model)
    }

    /// The members of a value that may have any.
    pub fn read_map(input: Input<'a>, at: &'p At<'p>, problems: &'p mut Problems) -> Option<Self> {
        Self::read_or(input, at, problems, || {
            Fault::new("dict_type", "Input should be a valid dictionary")
        })
    }

    /// Parameters.
    pub(super) fn parameters(pairs: Pairs<'a>, at: &'p At<'p>, problems: &'p mut Problems) -> Self {
        Self {
            source: Source::Parameters(pairs),
            at,
            problems,
            conceals: false,
        }
    }

    fn read_or(
        input: Input<'a>,
        at: &'p At<'p>,
        problems: &'p mut Problems,
        fault: impl FnOnce() -> Fault,
    ) -> Option<Self> {
        let source = match input {
            Input::Json(whole) => serde_json::from_str(whole.get())
                .ok()
                .map(|entries| Source::Json { whole, entries }),
            Input::Form(pairs) => Some(Source::Form(pairs)),
            Input::Text(_) | Input::Absent => None,
        };
        let Some(source) = source else {
            problems.report(at, input, fault());
            return None;
        };
        Some(Self {
            source,
            at,
            problems,
            conceals: false,
        })
    }

    /// Never echoes the object as a whole, because a member of it is secret.
    #[must_use]
    pub fn conceal(self) -> Self {
        Self {
            conceals: true,
            ..self
        }
    }

    /// A member that must be there; `None` when a problem was reported.
    pub fn required<S: Schema>(&mut self, name: &str, schema: &S) -> Option<S::Output> {
        self.decode(name, schema).unwrap_or_else(|| {
            let whole = if self.conceals {
                Input::Absent
            } else {
                self.source.whole()
            };
            self.problems
                .report(&self.at.name(name), whole, Fault::missing());
            None
        })
    }

    /// A member that may be absent: `Some(None)` then; `None` when a problem was reported.
    pub fn optional<S: Schema>(&mut self, name: &str, schema: &S) -> Option<Option<S::Output>> {
        match self.decode(name, schema) {
            None => Some(None),
            Some(decoded) => decoded.map(Some),
        }
    }

    /// A member that stands for `default`, a JSON text, when it is absent; `None` when a problem was reported.
    pub fn or_default<S: Schema>(
        &mut self,
        name: &str,
        schema: &S,
        default: &str,
    ) -> Option<S::Output> {
        self.decode(name, schema).unwrap_or_else(|| {
            let default = serde_json::from_str(default).ok()?;
            schema.decode(Input::Json(default), &self.at.name(name), self.problems)
        })
    }

    /// The members other than `named`; `None` when a problem was reported.
    pub fn others<S: Schema>(&mut self, named: &[&str], schema: &S) -> Option<Map<S::Output>> {
        let all: Vec<String> = self.source.names().into_iter().map(str::to_owned).collect();
        let mut others = Some(Vec::new());
        for name in all
            .into_iter()
            .filter(|name| !named.contains(&name.as_str()))
        {
            if self.problems.is_full() {
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

    /// Reports every member other than `named`.
    pub fn refuse_others(&mut self, named: &[&str]) -> Option<()> {
        let mut fine = Some(());
        for name in self
            .source
            .names()
            .into_iter()
            .filter(|name| !named.contains(name))
        {
            if self.problems.is_full() {
                return None;
            }
            let input = match self.source.json(name) {
                Some(json) if !self.conceals => Input::Json(json),
                _ => Input::Absent,
            };
            let fault = Fault::new("extra_forbidden", "Extra inputs are not permitted");
            self.problems.report(&self.at.name(name), input, fault);
            fine = None;
        }
        fine
    }

    /// The member `name` as `read` sees it.
    pub(super) fn text_of(
        &self,
        name: &str,
        read: impl FnOnce(Input<'_>) -> Option<String>,
    ) -> Option<String> {
        match self.source.json(name) {
            Some(json) => read(Input::Json(json)),
            None => self.source.texts(name).pop().map(Into::into),
        }
    }

    /// `None` when the member is absent, `Some(None)` when a problem was reported.
    fn decode<S: Schema>(&mut self, name: &str, schema: &S) -> Option<Option<S::Output>> {
        let at = self.at.name(name);
        if let Some(json) = self.source.json(name) {
            return Some(schema.decode(Input::Json(json), &at, self.problems));
        }
        if !schema.takes_many()
            && let Source::Parameters(pairs) = &self.source
        {
            let (_, last) = pairs.iter().rfind(|(key, _)| key == name)?;
            let last = [Cow::Borrowed(last.as_ref())];
            return Some(schema.decode(Input::Text(&last), &at, self.problems));
        }
        let texts = self.source.texts(name);
        if texts.is_empty() {
            return None;
        }
        if matches!(self.source, Source::Form(_)) && texts.len() > 1 && !schema.takes_many() {
            let fault = Fault::value_error("a parameter must not be repeated");
            self.problems.report(&at, Input::Absent, fault);
            return Some(None);
        }
        Some(schema.decode(Input::Text(&texts), &at, self.problems))
    }
}

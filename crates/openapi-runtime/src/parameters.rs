//! Decodes the parameters of one part of a request.

use crate::fields::{Fields, Pairs, Rules};
use crate::properties::decode_default;
use crate::schema::Schema;
use crate::style::{Encoding, Escaping};
use crate::{Context, ErrorType, Input, ValidationErrors};

/// The parameters of one part of a request. Each that is decoded reports its own validation errors.
#[derive(Debug)]
pub struct Parameters<'r, 'p> {
    pairs: Pairs<'r>,
    escaping: Escaping,
    encoding: Option<Encoding>,
    context: Context<'p>,
}

impl<'r, 'p> Parameters<'r, 'p> {
    pub(crate) fn new(
        part: &'static str,
        pairs: Pairs<'r>,
        escaping: Escaping,
        errors: &'p mut ValidationErrors,
    ) -> Self {
        Self {
            pairs,
            escaping,
            encoding: None,
            context: Context::new(part, errors),
        }
    }

    /// Sets how the parameter is written, unless it is one value, or one value for each item of an array.
    #[must_use]
    pub const fn encoding(mut self, encoding: Encoding) -> Self {
        self.encoding = Some(encoding);
        self
    }

    /// Treats a parameter with an empty value like an absent one (`allowEmptyValue`).
    #[must_use]
    pub fn allow_empty(mut self) -> Self {
        self.pairs.retain(|(_, value)| !value.is_empty());
        self
    }

    /// A required parameter; `None` after an error was reported.
    pub fn required<S: Schema>(mut self, name: &str, schema: &S) -> Option<S::Output> {
        if let Some(decoded) = self.decode(name, schema) {
            return decoded;
        }
        if self.is_exploded() {
            // The properties are missing, if anything is.
            let none = Fields::new(&[], self.escaping, Rules::Parameters);
            return schema.decode(Input::Form(&none), &mut self.context);
        }
        let mut context = self.context.name(name);
        context.report(Input::Absent, ErrorType::missing());
        None
    }

    /// An optional parameter: `Some(None)` if it is absent; `None` after an error was reported.
    pub fn optional<S: Schema>(mut self, name: &str, schema: &S) -> Option<Option<S::Output>> {
        match self.decode(name, schema) {
            None => Some(None),
            Some(decoded) => decoded.map(Some),
        }
    }

    /// An optional parameter with a default value, a JSON text; `None` after an error was reported.
    pub fn or_default<S: Schema>(
        mut self,
        name: &str,
        schema: &S,
        default: &str,
    ) -> Option<S::Output> {
        self.decode(name, schema)
            .unwrap_or_else(|| decode_default(default, schema, &mut self.context.name(name)))
    }

    const fn is_exploded(&self) -> bool {
        matches!(
            self.encoding,
            Some(Encoding::Exploded(_) | Encoding::ExplodedExcept(_))
        )
    }

    /// `None` if the parameter is absent, `Some(None)` after an error was reported.
    fn decode<S: Schema>(&mut self, name: &str, schema: &S) -> Option<Option<S::Output>> {
        let mut context = if self.is_exploded() {
            // The name of the parameter is not part of the request.
            self.context.reborrow()
        } else {
            self.context.name(name)
        };
        let fields = Fields::new(&self.pairs, self.escaping, Rules::Parameters);
        fields.decode(name, self.encoding, schema, &mut context)
    }
}

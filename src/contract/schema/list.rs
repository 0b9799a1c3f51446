//! Lists.

use std::fmt;

use serde::de::{Deserializer, Error as _, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::super::{At, Fault, Input, Problems};
use super::Schema;

/// A JSON list, or the values of a repeated parameter.
#[must_use]
pub fn list<S: Schema>(items: S) -> List<S> {
    List {
        items,
        min_items: None,
        max_items: None,
    }
}

/// Constraints on a list.
#[derive(Clone, Debug)]
pub struct List<S> {
    items: S,
    min_items: Option<usize>,
    max_items: Option<usize>,
}

impl<S> List<S> {
    /// At least so many elements.
    #[must_use]
    pub fn min_items(self, elements: usize) -> Self {
        Self {
            min_items: Some(elements),
            ..self
        }
    }

    /// At most so many elements.
    #[must_use]
    pub fn max_items(self, elements: usize) -> Self {
        Self {
            max_items: Some(elements),
            ..self
        }
    }

    fn check(&self, length: usize) -> Option<Fault> {
        let (kind, bound, key, limit) = match (self.min_items, self.max_items) {
            (Some(least), _) if length < least => ("too_short", "at least", "min_length", least),
            (_, Some(most)) if length > most => ("too_long", "at most", "max_length", most),
            _ => return None,
        };
        let noun = if limit == 1 { "item" } else { "items" };
        let message =
            format!("List should have {bound} {limit} {noun} after validation, not {length}");
        let fault = Fault::new(kind, message).with("field_type", "List");
        Some(fault.with(key, limit).with("actual_length", length))
    }
}

impl<S: Schema> Schema for List<S> {
    type Output = Vec<S::Output>;

    fn decode(
        &self,
        input: Input<'_>,
        at: &At<'_>,
        problems: &mut Problems,
    ) -> Option<Self::Output> {
        let mut elements = Elements {
            items: &self.items,
            at,
            problems,
            length: 0,
            decoded: Some(Vec::new()),
        };
        match input {
            Input::Json(json) if json.get().starts_with('[') => {
                // The text is known to be JSON: an error only says that there is nothing left to list.
                let _ended_early =
                    serde_json::Deserializer::from_str(json.get()).deserialize_seq(&mut elements);
            }
            Input::Text(values) => {
                for value in values {
                    elements.add(Input::Text(std::slice::from_ref(value)));
                }
            }
            _ => {
                problems.report(
                    at,
                    input,
                    Fault::new("list_type", "Input should be a valid list"),
                );
                return None;
            }
        }
        let (length, decoded) = (elements.length, elements.decoded?);
        match self.check(length) {
            None => Some(decoded),
            Some(fault) => {
                problems.report(at, input, fault);
                None
            }
        }
    }

    fn takes_many(&self) -> bool {
        true
    }
}

/// Decodes elements one after the other, and keeps them as long as all fit.
struct Elements<'l, S: Schema> {
    items: &'l S,
    at: &'l At<'l>,
    problems: &'l mut Problems,
    length: usize,
    decoded: Option<Vec<S::Output>>,
}

impl<S: Schema> Elements<'_, S> {
    fn add(&mut self, element: Input<'_>) {
        let element = self
            .items
            .decode(element, &self.at.index(self.length), self.problems);
        self.length += 1;
        match (element, &mut self.decoded) {
            (Some(element), Some(decoded)) => decoded.push(element),
            (None, _) => self.decoded = None,
            (Some(_), None) => {}
        }
    }
}

impl<'de, S: Schema> Visitor<'de> for &mut Elements<'_, S> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        while let Some(element) = elements.next_element::<&RawValue>()? {
            self.add(Input::Json(element));
            if self.problems.is_full() {
                return Err(A::Error::custom("enough"));
            }
        }
        Ok(())
    }
}

//! Lists.

use std::fmt;

use serde::de::{Deserializer, Error as _, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::Schema;
use super::length::{Limit, item_count};
use crate::{Context, ErrorType, Input};

/// A JSON list, or the values of a repeated parameter.
#[must_use]
pub fn list<S: Schema>(items: S) -> List<S> {
    List {
        items,
        min_items: None,
        max_items: None,
    }
}

/// The schema of a list.
#[derive(Clone, Debug)]
pub struct List<S> {
    items: S,
    min_items: Option<usize>,
    max_items: Option<usize>,
}

impl<S> List<S> {
    /// Sets the minimum number of items.
    #[must_use]
    pub fn min_items(mut self, items: usize) -> Self {
        self.min_items = Some(items);
        self
    }

    /// Sets the maximum number of items.
    #[must_use]
    pub fn max_items(mut self, items: usize) -> Self {
        self.max_items = Some(items);
        self
    }

    fn check_length(&self, length: usize) -> Result<(), ErrorType> {
        let limit = match (self.min_items, self.max_items) {
            (Some(min), _) if length < min => Limit::Min(min as u64),
            (_, Some(max)) if length > max => Limit::Max(max as u64),
            _ => return Ok(()),
        };
        Err(item_count("List", limit, length))
    }
}

impl<S: Schema> Schema for List<S> {
    type Output = Vec<S::Output>;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<Self::Output> {
        let mut items = Items {
            schema: &self.items,
            context: context.reborrow(),
            length: 0,
            decoded: Some(Vec::new()),
        };
        match input {
            Input::Json(json) if json.get().starts_with('[') => {
                // The JSON is valid, so an error only means that `visit_seq` stopped early.
                let _stopped =
                    serde_json::Deserializer::from_str(json.get()).deserialize_seq(&mut items);
            }
            Input::Text(values) | Input::Items(values) => {
                for value in values {
                    items.decode(Input::Text(std::slice::from_ref(value)));
                }
            }
            Input::Forms(forms) => {
                for form in forms {
                    items.decode(Input::Form(form));
                }
            }
            Input::Files(files) => {
                for file in files {
                    items.decode(Input::Files(std::slice::from_ref(file)));
                }
            }
            _ => {
                context.report(input, list_type());
                return None;
            }
        }
        let (length, decoded) = (items.length, items.decoded?);
        context.check(input, self.check_length(length))?;
        Some(decoded)
    }

    fn is_list(&self) -> bool {
        true
    }
}

/// Decodes items one after the other. `decoded` is `None` once an item is invalid.
struct Items<'l, S: Schema> {
    schema: &'l S,
    context: Context<'l>,
    length: usize,
    decoded: Option<Vec<S::Output>>,
}

impl<S: Schema> Items<'_, S> {
    fn decode(&mut self, item: Input<'_>) {
        let mut context = self.context.index(self.length);
        let item = self.schema.decode(item, &mut context);
        self.length += 1;
        match (item, &mut self.decoded) {
            (Some(item), Some(decoded)) => decoded.push(item),
            (None, _) => self.decoded = None,
            (Some(_), None) => {}
        }
    }
}

impl<'de, S: Schema> Visitor<'de> for &mut Items<'_, S> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
        while let Some(item) = sequence.next_element::<&RawValue>()? {
            self.decode(Input::Json(item));
            if self.context.errors().is_full() {
                return Err(A::Error::custom("no further errors are reported"));
            }
        }
        Ok(())
    }
}

pub(super) fn list_type() -> ErrorType {
    ErrorType::new("list_type", "Input should be a valid list")
}

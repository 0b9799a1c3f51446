//! Objects with arbitrary property names and values of one schema.

use super::Schema;
use crate::{Context, Input, Map, Properties};

/// An object whose values are all valid under `values`.
#[must_use]
pub fn map<S: Schema>(values: S) -> MapSchema<S> {
    MapSchema { values }
}

/// The schema of a map.
#[derive(Clone, Debug)]
pub struct MapSchema<S> {
    values: S,
}

impl<S: Schema> Schema for MapSchema<S> {
    type Output = Map<S::Output>;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<Self::Output> {
        Properties::read_map(input, context)?.others(&[], &self.values)
    }
}

//! Objects whose members the document does not name, but whose values it describes.

use super::super::{At, Input, Map, Members, Problems};
use super::Schema;

/// An object with any names and values of `values`.
#[must_use]
pub fn map<S: Schema>(values: S) -> MapOf<S> {
    MapOf { values }
}

/// The schema of a map.
#[derive(Clone, Debug)]
pub struct MapOf<S> {
    values: S,
}

impl<S: Schema> Schema for MapOf<S> {
    type Output = Map<S::Output>;

    fn decode(
        &self,
        input: Input<'_>,
        at: &At<'_>,
        problems: &mut Problems,
    ) -> Option<Self::Output> {
        Members::read_map(input, at, problems)?.others(&[], &self.values)
    }
}

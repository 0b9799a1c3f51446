//! Generated types.

use std::marker::PhantomData;

use super::super::{At, Input, Problems};
use super::Schema;

/// A generated type that decodes itself.
pub trait Decode: Sized {
    /// The value, or `None` when a problem was reported.
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self>;
}

/// On the heap: for types that contain themselves, and variants of different sizes.
impl<T: Decode> Decode for Box<T> {
    fn decode(input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Self> {
        T::decode(input, at, problems).map(Self::new)
    }
}

/// A value of the generated type `T`.
#[must_use]
pub fn model<T: Decode>() -> Model<T> {
    Model(PhantomData)
}

/// The schema of a generated type.
#[derive(Clone, Copy, Debug)]
pub struct Model<T>(PhantomData<fn() -> T>);

impl<T: Decode> Schema for Model<T> {
    type Output = T;

    fn decode(&self, input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<T> {
        T::decode(input, at, problems)
    }
}

//! Generated types.

use std::marker::PhantomData;

use super::Schema;
use crate::{Context, Input};

/// A generated type that decodes itself.
pub trait Decode: Sized {
    /// The value; `None` after an error was reported.
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self>;
}

/// Recursive types and variants of tagged unions are boxed.
impl<T: Decode> Decode for Box<T> {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        T::decode(input, context).map(Self::new)
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

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<T> {
        T::decode(input, context)
    }
}

//! Where a value is in a request.

use std::borrow::Cow;

use serde::Serialize;

use crate::Json;

/// The maximum length of a name in a `loc` in bytes; longer names are truncated.
const MAX_NAME: usize = 200;

/// One element of a `loc`.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[serde(untagged)]
pub enum LocationStep {
    /// A part of the request, a parameter, or a property.
    Name(Cow<'static, str>),
    /// The index of a list item, or the offset of a syntax error.
    Index(usize),
}

impl From<&LocationStep> for Json {
    fn from(step: &LocationStep) -> Self {
        Self::encode(step)
    }
}

/// A location as a linked list of borrowed steps, which allocates only when an error is reported.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Location<'p> {
    parent: Option<&'p Location<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'p> {
    Name(&'p str),
    Index(usize),
}

impl<'p> Location<'p> {
    /// A part of the request: `path`, `query`, `header`, `cookie` or `body`.
    pub(crate) const fn part(name: &'static str) -> Self {
        Self {
            parent: None,
            step: Step::Name(name),
        }
    }

    /// The property or parameter `name` of this value.
    pub(crate) const fn name(&'p self, name: &'p str) -> Location<'p> {
        Location {
            parent: Some(self),
            step: Step::Name(name),
        }
    }

    /// The item `index` of this list.
    pub(crate) const fn index(&'p self, index: usize) -> Location<'p> {
        Location {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    /// This location as a `loc`.
    pub(crate) fn steps(&self) -> Vec<LocationStep> {
        let mut steps = self.parent.map(Location::steps).unwrap_or_default();
        steps.push(match self.step {
            Step::Index(index) => LocationStep::Index(index),
            Step::Name(name) if name.len() <= MAX_NAME => {
                LocationStep::Name(name.to_owned().into())
            }
            Step::Name(name) => {
                let end = name.floor_char_boundary(MAX_NAME);
                LocationStep::Name(format!("{}…", &name[..end]).into())
            }
        });
        steps
    }
}

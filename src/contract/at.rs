//! The place of a value in a request.

use std::borrow::Cow;

use serde::Serialize;

/// Names longer than this are cut in the `loc` of a problem: a place is for reading.
const LONGEST_NAME: usize = 200;

/// One step of a `loc`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Step {
    /// A member, a parameter, or the part of the request.
    Name(Cow<'static, str>),
    /// An element of a list, or the offset of a syntax error.
    Index(usize),
}

/// A place, as a chain of borrowed steps: it costs nothing until a problem is reported there.
#[derive(Clone, Copy, Debug)]
pub struct At<'p> {
    parent: Option<&'p At<'p>>,
    step: Borrowed<'p>,
}

#[derive(Clone, Copy, Debug)]
enum Borrowed<'p> {
    Name(&'p str),
    Index(usize),
}

impl<'p> At<'p> {
    /// A part of the request: `path`, `query`, `header`, `cookie` or `body`.
    #[must_use]
    pub const fn part(name: &'static str) -> Self {
        Self {
            parent: None,
            step: Borrowed::Name(name),
        }
    }

    /// The member `name` of the value here.
    #[must_use]
    pub const fn name(&'p self, name: &'p str) -> At<'p> {
        At {
            parent: Some(self),
            step: Borrowed::Name(name),
        }
    }

    /// The element `index` of the value here.
    #[must_use]
    pub const fn index(&'p self, index: usize) -> At<'p> {
        At {
            parent: Some(self),
            step: Borrowed::Index(index),
        }
    }

    /// The `loc` of a problem here.
    #[must_use]
    pub fn steps(&self) -> Vec<Step> {
        let mut steps = self.parent.map(At::steps).unwrap_or_default();
        steps.push(match self.step {
            Borrowed::Index(index) => Step::Index(index),
            Borrowed::Name(name) if name.len() <= LONGEST_NAME => {
                Step::Name(Cow::Owned(name.to_owned()))
            }
            Borrowed::Name(name) => {
                let cut = name.floor_char_boundary(LONGEST_NAME);
                Step::Name(Cow::Owned(format!("{}…", &name[..cut])))
            }
        });
        steps
    }
}

//! Collects the problems of one request.
//!
//! A small body must not buy a huge answer: at most 100 problems are listed, and the answer is bounded in bytes. What the
//! problems say comes first; inputs are echoed in their order as long as there is room, and one that does not fit is left
//! out while its problem is still listed.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::at::Step;
use super::{At, Fault, Input};

/// Most problems of one answer (contract, rule 2).
const MOST_PROBLEMS: usize = 100;
/// Most bytes of one answer that are not echoed input.
const MOST_TEXT: usize = 48 * 1024;
/// Most bytes of one answer.
const MOST: usize = 60 * 1024;

/// One problem of a request: `ValidationError` of the document.
#[derive(Clone, Debug, Serialize)]
pub struct Problem {
    #[serde(rename = "type")]
    kind: &'static str,
    loc: Vec<Step>,
    msg: Cow<'static, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    input: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    ctx: Map<String, Value>,
}

impl Problem {
    /// How deep in the request it is.
    pub(super) fn depth(&self) -> usize {
        self.loc.len()
    }
}

/// The problems found so far, in the order in which they were found.
#[derive(Debug, Default)]
pub struct Problems {
    found: Vec<Problem>,
    text: usize,
    input: usize,
}

impl Problems {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reports that the value `input` at `at` has a fault.
    pub fn report(&mut self, at: &At<'_>, input: Input<'_>, fault: Fault) {
        if !self.is_full() {
            self.push(at.steps(), input.echo(MOST - self.input), fault);
        }
    }

    /// Reports a fault of the value at `steps`; `input` is its JSON text.
    pub(super) fn push(&mut self, loc: Vec<Step>, input: Option<Box<RawValue>>, fault: Fault) {
        let problem = Problem {
            kind: fault.kind,
            loc,
            msg: fault.message,
            input,
            ctx: fault.context,
        };
        self.add(problem);
    }

    /// Takes over the problems of a value that was tried apart.
    pub(super) fn extend(&mut self, problems: impl IntoIterator<Item = Problem>) {
        problems.into_iter().for_each(|problem| self.add(problem));
    }

    fn add(&mut self, mut problem: Problem) {
        let echoed = problem.input.as_ref().map_or(0, |input| input.get().len());
        if echoed > MOST - self.input {
            problem.input = None;
        }
        let text = size(&problem);
        if self.is_full() || (self.text + text > MOST_TEXT && !self.found.is_empty()) {
            self.text = MOST_TEXT;
            return;
        }
        self.input += problem.input.as_ref().map_or(0, |input| input.get().len());
        self.text += text;
        self.found.push(problem);
    }

    /// Whether nothing more would be listed, so that decoding may stop.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.found.len() >= MOST_PROBLEMS || self.text >= MOST_TEXT
    }

    /// What goes into an answer: the inputs that do not fit beside the text are left out.
    pub(super) fn into_answer(mut self) -> Vec<Problem> {
        let mut room = MOST.saturating_sub(self.text);
        for problem in &mut self.found {
            let echoed = problem.input.as_ref().map_or(0, |input| input.get().len());
            if echoed > room {
                problem.input = None;
            } else {
                room -= echoed;
            }
        }
        self.found
    }

    /// What was found.
    #[must_use]
    pub fn as_slice(&self) -> &[Problem] {
        &self.found
    }

    pub(super) fn into_vec(self) -> Vec<Problem> {
        self.found
    }

    /// Runs `decode`, and forgets the inputs of the problems that it reports: for values that are secret.
    pub(super) fn concealing<T>(&mut self, decode: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.found.len();
        let decoded = decode(self);
        for problem in &mut self.found[before..] {
            problem.input = Some(RawValue::NULL.to_owned());
        }
        decoded
    }
}

/// How many bytes a problem takes in an answer, its input apart.
fn size(problem: &Problem) -> usize {
    let echoed = problem.input.as_ref().map_or(0, |input| input.get().len());
    serde_json::to_vec(problem).map_or(0, |text| text.len() - echoed) + 1
}

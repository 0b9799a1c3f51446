//! Which response of the document declares a status code: a key of its Responses Object.

/// A status code, a range, or every other one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StatusPattern {
    /// One status code.
    Code(u16),
    /// A range by its first digit: `4` is `4XX`.
    Range(u16),
    /// `default`: every status code that nothing else declares.
    Default,
}

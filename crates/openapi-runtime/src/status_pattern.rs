//! The status codes that an operation declares: the keys of its Responses Object.

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

impl StatusPattern {
    /// The pattern that declares `status`, the most specific first: code, range, default.
    pub(crate) fn find(patterns: &[Self], status: u16) -> Option<Self> {
        [Self::Code(status), Self::Range(status / 100), Self::Default]
            .into_iter()
            .find(|pattern| patterns.contains(pattern))
    }
}

#[cfg(test)]
mod tests {
    use super::StatusPattern::{self, Code, Default, Range};

    #[test]
    fn the_most_specific_pattern_declares_a_status_code() {
        let patterns = [Code(404), Range(4), Default];
        assert_eq!(StatusPattern::find(&patterns, 404), Some(Code(404)));
        assert_eq!(StatusPattern::find(&patterns, 409), Some(Range(4)));
        assert_eq!(StatusPattern::find(&patterns, 503), Some(Default));
        assert_eq!(StatusPattern::find(&patterns[..2], 503), None);
    }
}

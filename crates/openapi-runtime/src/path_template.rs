//! Path templates, in which a segment may have several parameters, such as `/files/{name}.{extension}`.
//!
//! The router knows parameters that are whole segments only. Therefore each segment with a parameter is one parameter for
//! the router, and is matched here afterwards.

use std::cmp::Reverse;

use smallvec::SmallVec;

/// Names and values of parameters, not decoded.
pub(crate) type PathParameters<'p> = SmallVec<[(&'static str, &'p str); 2]>;

/// A path template, split into segments.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct PathTemplate {
    segments: Vec<Vec<Piece>>,
}

/// A part of a segment.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Piece {
    Literal(&'static str),
    Parameter(&'static str),
}

impl PathTemplate {
    /// Splits a template in which a parameter does not follow another one directly.
    pub(crate) fn parse(template: &'static str) -> Self {
        let segments = template.split('/').skip(1);
        Self {
            segments: segments.map(pieces).collect(),
        }
    }

    /// The path for the router.
    pub(crate) fn route(&self) -> String {
        let segments = self.segments.iter().enumerate();
        let segments = segments.map(|(index, pieces)| match pieces[..] {
            [] => "/".to_owned(),
            [Piece::Literal(literal)] => format!("/{literal}"),
            _ => format!("/{{{index}}}"),
        });
        segments.collect()
    }

    /// Whether it matches the same paths as `other`: whether only the names of parameters differ.
    pub(crate) fn has_shape_of(&self, other: &Self) -> bool {
        let shape = |template: &Self| -> Vec<Vec<Option<&str>>> {
            let segments = template.segments.iter();
            let segments = segments.map(|pieces| pieces.iter().map(|piece| piece.literal()));
            segments.map(Iterator::collect).collect()
        };
        shape(self) == shape(other)
    }

    /// Orders templates with the same route: those with more literal text in an earlier segment come first.
    pub(crate) fn specificity(&self) -> Vec<Reverse<usize>> {
        let segments = self.segments.iter();
        let lengths = segments.map(|pieces| {
            let literals = pieces.iter().filter_map(|piece| piece.literal());
            Reverse(literals.map(str::len).sum())
        });
        lengths.collect()
    }

    /// Whether the router matches less than this template demands.
    pub(crate) fn has_pattern(&self) -> bool {
        let mut segments = self.segments.iter();
        segments.any(|pieces| pieces.len() > 1)
    }

    /// The parameters; `None` if the path does not match.
    pub(crate) fn parameters<'p>(&self, path: &'p str) -> Option<PathParameters<'p>> {
        let mut parameters = PathParameters::new();
        let mut segments = path.split('/').skip(1);
        for pieces in &self.segments {
            match_segment(pieces, segments.next()?, &mut parameters)?;
        }
        segments.next().is_none().then_some(parameters)
    }
}

impl Piece {
    const fn literal(self) -> Option<&'static str> {
        match self {
            Self::Literal(literal) => Some(literal),
            Self::Parameter(_) => None,
        }
    }
}

fn pieces(segment: &'static str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = segment;
    while let Some((literal, (name, after))) = rest
        .split_once('{')
        .and_then(|(literal, rest)| Some((literal, rest.split_once('}')?)))
    {
        pieces.push(Piece::Literal(literal));
        pieces.push(Piece::Parameter(name));
        rest = after;
    }
    pieces.push(Piece::Literal(rest));
    pieces.retain(|piece| *piece != Piece::Literal(""));
    pieces
}

/// Matches from the end, so that earlier parameters are as long as possible: `a.tar.gz` is `a.tar` and `gz`. No parameter
/// is empty.
fn match_segment<'p>(
    pieces: &[Piece],
    segment: &'p str,
    parameters: &mut PathParameters<'p>,
) -> Option<()> {
    let first = parameters.len();
    let mut rest = segment;
    let mut pieces = pieces.iter().copied().rev().peekable();
    while let Some(piece) = pieces.next() {
        rest = match piece {
            Piece::Literal(literal) => rest.strip_suffix(literal)?,
            Piece::Parameter(name) => {
                let before = pieces.peek().and_then(|piece| piece.literal());
                let (_, last) = rest.char_indices().next_back()?;
                let shortest = &rest[..rest.len() - last.len_utf8()];
                let start = match before {
                    Some(literal) if pieces.len() > 1 => shortest.rfind(literal)? + literal.len(),
                    Some(literal) => rest.strip_prefix(literal).map(|_| literal.len())?,
                    None => 0,
                };
                parameters.push((name, rest.get(start..).filter(|value| !value.is_empty())?));
                &rest[..start]
            }
        };
    }
    parameters[first..].reverse();
    rest.is_empty().then_some(())
}

#[cfg(test)]
mod tests {
    use super::PathTemplate;

    fn matched(template: &'static str, path: &str) -> Option<String> {
        let parameters = PathTemplate::parse(template).parameters(path)?;
        let parameters = parameters.iter();
        let parameters = parameters.map(|(name, value)| format!("{name}={value}"));
        Some(parameters.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn a_segment_may_have_several_parameters() {
        for (template, path, want) in [
            ("/", "/", Some("")),
            ("/a", "/a", Some("")),
            ("/a", "/a/", None),
            ("/a/", "/a/", Some("")),
            ("/{a}", "/", None),
            ("/{a}/b/{c}", "/1/b/2", Some("a=1 c=2")),
            ("/{a}/b", "/1/c", None),
            (
                "/files/{name}.{ext}",
                "/files/a.tar.gz",
                Some("name=a.tar ext=gz"),
            ),
            ("/files/{name}.{ext}", "/files/a.", None),
            ("/files/{name}.{ext}", "/files/.a", None),
            ("/files/{name}.{ext}", "/files/..a", Some("name=. ext=a")),
            ("/x/{a}-{b}-{c}", "/x/1-2-3-4", Some("a=1-2 b=3 c=4")),
            ("/x/{a}-{b}-{c}", "/x/1-2", None),
            ("/reports/{id}:run", "/reports/5:run", Some("id=5")),
            ("/reports/{id}:run", "/reports/:run", None),
            ("/reports/{id}:run", "/reports/5", None),
            ("/@{user}", "/@é", Some("user=é")),
            ("/@{user}", "/@", None),
            ("/v{major}.x", "/v1.2.x", Some("major=1.2")),
            ("/v{major}", "/w1", None),
            ("/(a='{a}',b='{b}')", "/(a='1',b='2')", Some("a=1 b=2")),
        ] {
            assert_eq!(
                matched(template, path).as_deref(),
                want,
                "{template} {path}"
            );
        }
    }

    #[test]
    fn a_segment_with_a_parameter_is_one_parameter_for_the_router() {
        let route = |template| PathTemplate::parse(template).route();
        assert_eq!(route("/"), "/");
        assert_eq!(route("/a/"), "/a/");
        assert_eq!(route("/a/{b}/c/{d}.{e}"), "/a/{1}/c/{3}");
    }

    #[test]
    fn more_literal_text_is_more_specific() {
        let mut templates =
            ["/x/{a}", "/x/{a}.{b}", "/x/{a}:run", "/x/y{a}.z"].map(PathTemplate::parse);
        templates.sort_by_key(PathTemplate::specificity);
        let want = ["/x/{a}:run", "/x/y{a}.z", "/x/{a}.{b}", "/x/{a}"].map(PathTemplate::parse);
        assert_eq!(templates, want);
        assert!(want[3].has_shape_of(&PathTemplate::parse("/x/{name}")));
        assert!(!want[3].has_shape_of(&want[2]));
    }
}

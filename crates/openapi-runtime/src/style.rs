//! How parameters and form fields are written as text: `style`, `explode` and `encoding` of OpenAPI.
//!
//! Text is split before it is decoded: a percent-encoded delimiter is data (RFC 6570, section 3.2.1).

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::ErrorType;

/// The style of a value, in the terms of OpenAPI.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Style {
    /// `3,4`, or `R=1,G=2` for an exploded object.
    Simple {
        /// Whether names and values of an object are joined with `=`.
        explode: bool,
    },
    /// `.3,4`, exploded `.3.4`.
    Label {
        /// Whether each item has a dot of its own.
        explode: bool,
    },
    /// `;id=3,4`, exploded `;id=3;id=4`.
    Matrix {
        /// Whether each item has a name of its own.
        explode: bool,
    },
    /// `3,4`, exploded a repeated parameter. For exploded objects see [`Encoding::Exploded`].
    Form {
        /// Whether each item is a value of its own.
        explode: bool,
    },
    /// `3%204`.
    SpaceDelimited,
    /// `3|4`.
    PipeDelimited,
}

/// How a parameter or a form field becomes a value.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Encoding {
    /// One value.
    Scalar(Style),
    /// The items of an array. If the schema allows another value, too, one item is that value.
    Array(Style),
    /// The properties of an object.
    Object(Style),
    /// Each of these parameters is a property of an object (`form`, exploded).
    Exploded(&'static [&'static str]),
    /// Each parameter except these is a property of an object (`form`, exploded).
    ExplodedExcept(&'static [&'static str]),
    /// Names of the form `id[R]` for the properties of an object, `id[]` or `id[0]` for the items of an array
    /// (`deepObject`). Values may be nested.
    Deep,
    /// JSON text. Several parts of a multipart body with the same name are the items of an array.
    Json,
    /// JSON text if it is that of an array or an object, else text.
    TextOrJson,
    /// A file of one of these media types; of any media type if there are none.
    File(&'static [&'static str]),
}

/// How characters are escaped in text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Escaping {
    /// Not at all: headers and parts of a multipart body.
    None,
    /// Percent-encoding (RFC 3986): paths and cookies.
    Percent,
    /// Percent-encoding, and `+` for a space: queries and forms.
    Form,
}

impl Escaping {
    pub(crate) fn decode(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::None => text.into(),
            Self::Percent if !text.contains('%') => text.into(),
            Self::Percent => percent_decode_str(text).decode_utf8_lossy(),
            Self::Form if !text.contains(['%', '+']) => text.into(),
            Self::Form => {
                let text = text.replace('+', " ");
                let decoded = percent_decode_str(&text).decode_utf8_lossy();
                decoded.into_owned().into()
            }
        }
    }
}

impl Style {
    /// The one value in the text of the parameter `name`.
    pub(crate) fn scalar<'t>(self, name: &str, text: &'t str) -> Result<&'t str, ErrorType> {
        match self {
            Self::Label { .. } => after_dot(text),
            Self::Matrix { .. } => after_name(text, name),
            _ => Ok(text),
        }
    }

    /// The items in the text of the parameter `name`.
    pub(crate) fn items<'t>(self, name: &str, text: &'t str) -> Result<Vec<&'t str>, ErrorType> {
        match self {
            Self::Label { explode } => {
                let delimiter = if explode { "." } else { "," };
                Ok(split(after_dot(text)?, &[delimiter]))
            }
            Self::Matrix { explode: true } => {
                // Every item has the form of a scalar, but for the semicolon that was the delimiter.
                let items = split(after_semicolon(text)?, &[";"]).into_iter();
                let items = items.map(|item| strip_name(item, name).ok_or_else(matrix_type));
                items.collect()
            }
            Self::Matrix { explode: false } => Ok(split(after_name(text, name)?, &[","])),
            _ => Ok(split(text, self.delimiters())),
        }
    }

    /// The names and values of the properties in the text of the parameter `name`.
    pub(crate) fn properties<'t>(
        self,
        name: &str,
        text: &'t str,
    ) -> Result<Vec<(&'t str, &'t str)>, ErrorType> {
        match self {
            Self::Simple { explode: true } => assignments(text, ","),
            Self::Label { explode: true } => assignments(after_dot(text)?, "."),
            Self::Matrix { explode: true } => assignments(after_semicolon(text)?, ";"),
            Self::Label { explode: false } => alternating(after_dot(text)?, &[","]),
            Self::Matrix { explode: false } => alternating(after_name(text, name)?, &[","]),
            _ => alternating(text, self.delimiters()),
        }
    }

    const fn delimiters(self) -> &'static [&'static str] {
        match self {
            Self::SpaceDelimited => &["%20", "+", " "],
            Self::PipeDelimited => &["|", "%7C", "%7c"],
            _ => &[","],
        }
    }
}

/// Splits at each of the delimiters, which are ASCII, in one pass.
fn split<'t>(text: &'t str, delimiters: &[&str]) -> Vec<&'t str> {
    let mut pieces = Vec::new();
    let (mut start, mut position) = (0, 0);
    while position < text.len() {
        let rest = &text.as_bytes()[position..];
        let mut found = delimiters.iter();
        if let Some(delimiter) = found.find(|delimiter| rest.starts_with(delimiter.as_bytes())) {
            pieces.push(&text[start..position]);
            start = position + delimiter.len();
            position = start;
        } else {
            position += 1;
        }
    }
    pieces.push(&text[start..]);
    pieces
}

/// `R,1,G,2`
fn alternating<'t>(
    text: &'t str,
    delimiters: &[&str],
) -> Result<Vec<(&'t str, &'t str)>, ErrorType> {
    let pieces = split(text, delimiters);
    let (pairs, rest) = pieces.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(ErrorType::dict_type());
    }
    Ok(pairs.iter().map(|[name, value]| (*name, *value)).collect())
}

/// `R=1,G=2`
fn assignments<'t>(text: &'t str, delimiter: &str) -> Result<Vec<(&'t str, &'t str)>, ErrorType> {
    let pieces = split(text, &[delimiter]).into_iter();
    let pairs = pieces.map(|piece| piece.split_once('=').ok_or_else(ErrorType::dict_type));
    pairs.collect()
}

fn after_dot(text: &str) -> Result<&str, ErrorType> {
    text.strip_prefix('.')
        .ok_or_else(|| ErrorType::value_error("a parameter of the style label starts with a dot"))
}

fn after_semicolon(text: &str) -> Result<&str, ErrorType> {
    text.strip_prefix(';').ok_or_else(matrix_type)
}

fn after_name<'t>(text: &'t str, name: &str) -> Result<&'t str, ErrorType> {
    strip_name(after_semicolon(text)?, name).ok_or_else(matrix_type)
}

/// The value of `name=value`. An empty value has no `=` (RFC 6570, section 3.2.7).
fn strip_name<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    match text.strip_prefix(name)? {
        "" => Some(""),
        rest => rest.strip_prefix('='),
    }
}

fn matrix_type() -> ErrorType {
    ErrorType::value_error("a parameter of the style matrix starts with a semicolon and its name")
}

#[cfg(test)]
mod tests {
    use super::{Escaping, Style};

    #[test]
    fn each_style_has_its_delimiters() {
        let items =
            |style: Style, text: &str| style.items("id", text).unwrap_or_default().join(" ");
        assert_eq!(
            items(Style::Simple { explode: false }, "3,4%2C5"),
            "3 4%2C5"
        );
        assert_eq!(items(Style::Form { explode: false }, "3,,4"), "3  4");
        assert_eq!(items(Style::SpaceDelimited, "3%204+5 6"), "3 4 5 6");
        assert_eq!(items(Style::PipeDelimited, "3|4%7C5%7c6é"), "3 4 5 6é");
        assert_eq!(items(Style::Label { explode: false }, ".3,4.5"), "3 4.5");
        assert_eq!(items(Style::Label { explode: true }, ".3.4,5"), "3 4,5");
        assert_eq!(items(Style::Matrix { explode: false }, ";id=3,4"), "3 4");
        assert_eq!(
            items(Style::Matrix { explode: true }, ";id=3;id;id=4"),
            "3  4"
        );
    }

    #[test]
    fn an_object_is_a_list_of_names_and_values() {
        fn object(style: Style, text: &str) -> Vec<(&str, &str)> {
            style.properties("id", text).unwrap_or_default()
        }
        let want = [("R", "1"), ("G", "")];
        assert_eq!(object(Style::Simple { explode: false }, "R,1,G,"), want);
        assert_eq!(object(Style::Simple { explode: true }, "R=1,G="), want);
        assert_eq!(object(Style::Label { explode: false }, ".R,1,G,"), want);
        assert_eq!(object(Style::Label { explode: true }, ".R=1.G="), want);
        assert_eq!(object(Style::Matrix { explode: false }, ";id=R,1,G,"), want);
        assert_eq!(object(Style::Matrix { explode: true }, ";R=1;G="), want);
        assert_eq!(object(Style::SpaceDelimited, "R%201%20G%20"), want);
        assert_eq!(object(Style::PipeDelimited, "R|1|G|"), want);
    }

    #[test]
    fn a_value_without_its_prefix_or_a_name_without_its_value_is_invalid() {
        let label = Style::Label { explode: false };
        let matrix = Style::Matrix { explode: true };
        assert!(label.scalar("id", "5").is_err());
        assert!(matrix.scalar("id", ";ids=5").is_err());
        assert!(matrix.items("id", ";id=5;other=6").is_err());
        assert!(
            Style::Form { explode: false }
                .properties("id", "R,1,G")
                .is_err()
        );
        assert!(matrix.properties("id", ";R").is_err());
        assert_eq!(matrix.scalar("id", ";id=5").ok(), Some("5"));
        assert_eq!(label.scalar("id", ".5").ok(), Some("5"));
    }

    #[test]
    fn a_plus_is_a_space_in_forms_only() {
        assert_eq!(Escaping::Form.decode("a+b%2B"), "a b+");
        assert_eq!(Escaping::Percent.decode("a+b%20"), "a+b ");
        assert_eq!(Escaping::None.decode("a+b%20"), "a+b%20");
    }
}

//! `offsets.jsonl` has text with the position that Python 3.11 names: `json.JSONDecodeError.pos`.

use crate::syntax::parse;

#[test]
fn syntax_errors_are_where_cpython_sees_them() {
    for line in include_str!("offsets.jsonl").lines() {
        let (text, position): (String, usize) = serde_json::from_str(line).expect(line);
        let offset = parse(text.as_bytes()).map_err(|error| error.offset);
        assert_eq!(offset.err(), Some(position), "{line}");
    }
}

#[test]
fn what_only_cpython_accepts_is_an_error_where_the_parser_sees_it() {
    for (text, position) in [
        ("[1, NaN]", 4),
        ("[-Infinity]", 2),
        ("[1e400]", 5),
        ("\"é\\ud800\"", 8),
        ("\"\\udc00\"", 6),
    ] {
        let offset = parse(text.as_bytes()).map_err(|error| error.offset);
        assert_eq!(offset.err(), Some(position), "{text}");
    }
}

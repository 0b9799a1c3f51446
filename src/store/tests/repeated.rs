use proptest::prelude::*;

use super::super::Document;
use super::super::repeated::without_repeated;

/// Texts, and what they become. Texts with one part stay.
const CASES: &[&[&str]] = &[
    &["{}"],
    &[r#" [ 1 , "a" , {} , [ ] ] "#],
    &[r#"{"a":{"a":{"a":[{"a":1},{"a":1}]}},"b":{"a":1}}"#],
    &[r#"{"a":"a","b":"\"a\",\"a\":1","a ":1,"A":1}"#],
    &[r#"{"a":1,"a":2}"#, r#"{"a":2}"#],
    &[
        r#"{"a":1,"b":2,"a":3,"c":4,"a":5}"#,
        r#"{"a":5,"b":2,"c":4}"#,
    ],
    &[r#"{"b":0,"a":1,"a":2,"b":3}"#, r#"{"b":3,"a":2}"#],
    // White space: what is before the comma and the name goes, what is around the first value and after the last stays.
    &[
        "{\n  \"a\" : 1 ,\n  \"b\": 2,\n  \"a\":\t3\n}",
        "{\n  \"a\" : 3 ,\n  \"b\": 2\n}",
    ],
    &[
        "\r\n{ \"a\":1\t,\"a\" :2 , \"b\":3 }\n",
        "\r\n{ \"a\":2 , \"b\":3 }\n",
    ],
    // Names are compared as they are read.
    &[r#"{"a":1,"\u0061":2}"#, r#"{"a":2}"#],
    &[r#"{"\u0061":1,"a":2}"#, r#"{"\u0061":2}"#],
    &[r#"{"é":1,"\u00E9":2,"\u00e9":3}"#, r#"{"é":3}"#],
    &[r#"{"😀":1,"\ud83d\uDE00":2}"#, r#"{"😀":2}"#],
    &[
        r#"{"\/\"\\\n\u0000":1,"/\u0022\u005c\u000a\u0000":2}"#,
        r#"{"\/\"\\\n\u0000":2}"#,
    ],
    &[r#"{"":1,"":2}"#, r#"{"":2}"#],
    &[r#"{"\\u0061":1,"a":2}"#],
    &[r#"{"é":1,"e\u0301":2}"#],
    &[r#"{"\ud800":1,"\ud801":2}"#],
    // Values stay as they are.
    &[
        r#"{"n":1,"x":1.0,"y":-0.0,"n":1E+2}"#,
        r#"{"n":1E+2,"x":1.0,"y":-0.0}"#,
    ],
    &[
        r#"{"a":"}","b":[1, {"c" : 0}],"a":"\ud83d\ude00,{\\"}"#,
        r#"{"a":"\ud83d\ude00,{\\","b":[1, {"c" : 0}]}"#,
    ],
    // At any depth, also in what moves, and not in what goes.
    &[
        r#"[{"a":[{"b":1,"b":2}]},{"b":1,"b":2}]"#,
        r#"[{"a":[{"b":2}]},{"b":2}]"#,
    ],
    &[
        r#"{"a":{"x":1,"x":2},"b":{},"a":{"y":1,"z":[],"y":{"q":1,"q":2}}}"#,
        r#"{"a":{"y":{"q":2},"z":[]},"b":{}}"#,
    ],
    &[
        r#"{"a":1,"a":{"b":1,"b":2},"a":3,"c":{"b":1 , "b":{}}}"#,
        r#"{"a":3,"c":{"b":{}}}"#,
    ],
];

#[test]
fn a_repeated_property_is_there_once_and_nothing_else_changes() {
    for case in CASES {
        let expected = case.get(1).copied();
        assert_eq!(
            without_repeated(case[0]).as_deref(),
            expected,
            "{}",
            case[0]
        );
        let document: Document = serde_json::from_str(case[0]).unwrap();
        assert_eq!(document.get(), expected.unwrap_or(case[0]).trim());
    }
}

#[test]
fn nesting_of_any_depth_needs_no_stack() {
    let deep = |start: &str| start.repeat(100_000) + "0" + &"}".repeat(100_000);
    assert_eq!(
        without_repeated(&deep(r#"{"a":1,"a":"#)),
        Some(deep(r#"{"a":"#))
    );
    assert_eq!(without_repeated(&deep(r#"{"a":"#)), None);
}

#[test]
fn a_large_object_is_no_square() {
    let object = |times| {
        let properties = (0..times * 50_000).map(|n| format!(r#""{}":{n}"#, n % 50_000));
        format!("{{{}}}", properties.collect::<Vec<_>>().join(","))
    };
    assert_eq!(without_repeated(&object(1)), None);
    let result = without_repeated(&object(4)).unwrap();
    assert!(
        result.starts_with(r#"{"0":150000,"1":150001,"#) && result.ends_with(r#","49999":199999}"#)
    );
}

/// JSON with its order, of which one can also tell what it is without repeated properties.
#[derive(Debug, Clone)]
enum Value {
    Scalar(&'static str),
    Array(Vec<Value>),
    Object(Vec<(&'static str, Value)>),
}

impl Value {
    /// The text, with `gap` as the white space before names and values.
    fn text(&self, gap: &str) -> String {
        match self {
            Self::Scalar(text) => (*text).to_owned(),
            Self::Array(items) => {
                let items: Vec<String> = items
                    .iter()
                    .map(|item| format!("{gap}{}", item.text(gap)))
                    .collect();
                format!("[{}]", items.join(","))
            }
            Self::Object(properties) => {
                let property = |(name, value): &(&str, Self)| {
                    format!("{gap}{name}{gap}:{gap}{}", value.text(gap))
                };
                format!(
                    "{{{}}}",
                    properties
                        .iter()
                        .map(property)
                        .collect::<Vec<_>>()
                        .join(",")
                )
            }
        }
    }

    fn once(&self) -> Self {
        let Self::Object(properties) = self else {
            let Self::Array(items) = self else {
                return self.clone();
            };
            return Self::Array(items.iter().map(Self::once).collect());
        };
        let mut once: Vec<(&'static str, Self)> = Vec::new();
        for (name, value) in properties {
            let same = |other: &str| {
                serde_json::from_str::<String>(other).unwrap()
                    == serde_json::from_str::<String>(name).unwrap()
            };
            match once.iter_mut().find(|(other, _)| same(other)) {
                Some((_, first)) => *first = value.once(),
                None => once.push((name, value.once())),
            }
        }
        Self::Object(once)
    }
}

fn values() -> impl Strategy<Value = Value> {
    let names = prop::sample::select(vec![
        r#""a""#,
        r#""\u0061""#,
        r#""""#,
        r#""\"""#,
        r#""\u0022""#,
        r#""b,{""#,
    ]);
    let scalar = prop::sample::select(vec![
        "1.0", "1e-7", "null", "true", r#""}""#, r#"":\"""#, r#""\\""#,
    ]);
    scalar
        .prop_map(Value::Scalar)
        .prop_recursive(5, 60, 6, move |value| {
            prop_oneof![
                prop::collection::vec(value.clone(), 0..4).prop_map(Value::Array),
                prop::collection::vec((names.clone(), value), 0..6).prop_map(Value::Object),
            ]
        })
}

proptest! {
    #[test]
    fn any_value_becomes_what_the_model_says(value in values(), gap in "[ \t\r\n]{0,2}") {
        let text = value.text(&gap);
        let result = without_repeated(&text).unwrap_or_else(|| text.clone());
        prop_assert_eq!(&result, &value.once().text(&gap));
        prop_assert!(without_repeated(&result).is_none());
        // An independent reader sees the same values.
        let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        prop_assert_eq!(read(&result), read(&text));
    }
}

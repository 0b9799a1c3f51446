//! Tests of [`checked`](super::checked): each keyword, the location and input of its error, and the limits.

use std::borrow::Cow;

use super::tests::{decode, error_of, text_error_of, text_value_of, value_of};
use super::{
    Checked, JsonSchema, JsonSchemas, Open, any, checked, integer, json_schema, list, number,
    string,
};
use crate::{Input, Json};

static SCHEMAS: JsonSchemas = JsonSchemas::new(include_str!("checked_tests.json"));

fn any_checked(check: &'static JsonSchema) -> Checked<Open> {
    checked(any(), check)
}

macro_rules! errors {
    ($name:literal, $json:expr) => {
        error_of(&any_checked(json_schema!(SCHEMAS, $name)), $json)
    };
}

#[test]
fn each_keyword_has_its_error_type() {
    let lines = [
        errors!("uniqueItems", "[1,2,1.0]"),
        errors!("minProperties", "{}"),
        errors!("maxProperties", r#"{"a":1,"b":2}"#),
        errors!("propertyNames", r#"{"abcd":1,"b":2}"#),
        errors!("patternProperties", r#"{"x-a":1}"#),
        errors!("dependentRequired", r#"{"card":1}"#),
        errors!("dependentSchemas", r#"{"card":1}"#),
        errors!("contains", "[1]"),
        errors!("maxContains", r#"["a","b","c"]"#),
        errors!("prefixItems", r#"["a","b",true]"#),
        errors!("not", "5"),
        errors!("if", r#"{"kind":"a"}"#),
        errors!("unevaluatedProperties", r#"{"a":1,"b":2,"c":3}"#),
        errors!("unevaluatedItems", "[1,2]"),
        errors!("const", r#"{"a":[1]}"#),
        errors!("enum", "2"),
        errors!("types", "true"),
        errors!("null", "5"),
        errors!("bounds", "0.07"),
        errors!("bounds", "11"),
        errors!("bounds", "-1"),
        errors!("exclusive", "10"),
        errors!("exclusive", "0"),
        errors!("string", "\"\""),
        errors!("string", "\"٣٣٣٣\""),
        errors!("list", "[]"),
        errors!("list", r#"["a","b","c"]"#),
        errors!("email", "\"a\""),
        errors!("hostname", "\"-\""),
        errors!("required", "{}"),
        errors!("closed", r#"{"x":1}"#),
        errors!("anyOf", r#"{"a":{"b":"c"}}"#),
        errors!("oneOf", "15"),
        errors!("oneOf", "\"a\""),
        errors!("false", "1"),
        errors!("reference", r#"{"child":{"child":{"leaf":1}}}"#),
    ];
    insta::assert_snapshot!(lines.join("\n"), @r#"
    value_error Value error, items must be unique
    too_short Dictionary should have at least 1 item after validation, not 0
    too_long Dictionary should have at most 1 item after validation, not 2
    string_too_long "abcd" "[key]" String should have at most 3 characters
    string_type "x-a" Input should be a valid string
    missing "address" Field required
    string_type "card" Input should be a valid string
    value_error Value error, the number of items that match the schema in `contains` is out of bounds
    value_error Value error, the number of items that match the schema in `contains` is out of bounds
    value_error 2 Value error, no value is allowed here & int_type 1 Input should be a valid integer
    value_error Value error, input matches the schema in `not`
    missing "a" Field required
    extra_forbidden "b" Extra inputs are not permitted & extra_forbidden "c" Extra inputs are not permitted
    value_error Value error, the list has items that the schema does not allow
    literal_error Input should be {'a': [1, None, True, False, "it's"]}
    enum Input should be 1, 'a', None or [1.5, {}]
    value_error Value error, the type of the input is none of: null, integer, string
    none_required Input should be None
    multiple_of Input should be a multiple of 0.5
    less_than_equal Input should be less than or equal to 10
    greater_than_equal Input should be greater than or equal to 0
    less_than Input should be less than 10
    greater_than Input should be greater than 0
    string_too_short String should have at least 1 character
    string_too_long String should have at most 3 characters & string_pattern_mismatch String should match pattern '^\d*$'
    too_short List should have at least 1 item after validation, not 0
    too_long List should have at most 2 items after validation, not 3
    value_error Value error, value is not a valid email address
    value_error Value error, value is not a valid hostname
    missing "a" Field required
    extra_forbidden "x" Extra inputs are not permitted
    int_type "a" "b" Input should be a valid integer
    value_error Value error, input fits more than one of the alternatives
    int_type Input should be a valid integer
    value_error Value error, no value is allowed here
    string_type "child" "child" "leaf" Input should be a valid string
    "#);
}

#[test]
fn a_valid_value_is_preserved() {
    let unique = any_checked(json_schema!(SCHEMAS, "uniqueItems"));
    assert_eq!(value_of(&unique, "[1.0, 2e0]").get(), "[1.0, 2e0]");
    let strings = checked(list(string()), json_schema!(SCHEMAS, "uniqueItems"));
    assert_eq!(value_of(&strings, r#"["a","b"]"#), ["a", "b"]);
    assert_eq!(
        error_of(&strings, r#"["a",5,"a"]"#),
        "string_type 1 Input should be a valid string"
    );
}

/// The inputs of the errors of a JSON text.
fn inputs(schema: &Checked<Open>, json: &str) -> Vec<String> {
    let errors = decode(schema, Input::Json(serde_json::from_str(json).unwrap())).unwrap_err();
    let inputs = errors
        .iter()
        .map(|error| error.input().map(Json::get).unwrap_or_default().to_owned());
    inputs.collect()
}

#[test]
fn the_input_of_an_error_is_its_part_as_it_was_sent() {
    let deep = any_checked(json_schema!(SCHEMAS, "deep"));
    let json = r#"{"a":[{"b":1.50},{"b":123456789012345678901234567890e0,"c":{ }}],"a":[{},{"b":2.0,"c":{ "d" : 1}}]}"#;
    assert_eq!(
        inputs(&deep, json),
        [r#"{"b":2.0,"c":{ "d" : 1}}"#, "2.0", r#"{ "d" : 1}"#, "1"]
    );
    let errors = error_of(&deep, json);
    insta::assert_snapshot!(errors.replace(" & ", "\n"), @r#"
    missing "a" 1 "e" Field required
    less_than "a" 1 "b" Input should be less than 2
    too_short "a" 1 "c" Dictionary should have at least 2 items after validation, not 1
    extra_forbidden "a" 1 "c" "d" Extra inputs are not permitted
    "#);
    assert_eq!(inputs(&deep.secret(), json), ["null"; 4]);
    let names = any_checked(json_schema!(SCHEMAS, "propertyNames"));
    assert_eq!(inputs(&names, r#"{"abcd":1}"#), [r#""abcd""#]);
}

#[test]
fn text_is_checked_as_the_value_that_it_was_decoded_to() {
    let odd = checked(integer(), json_schema!(SCHEMAS, "odd"));
    assert_eq!(text_value_of(&odd, "+1_1"), 11);
    assert_eq!(
        text_error_of(&odd, "10"),
        "value_error Value error, input matches the schema in `not`"
    );
    let text = checked(string(), json_schema!(SCHEMAS, "not"));
    assert_eq!(text_value_of(&text, "10"), "10");
    let types = any_checked(json_schema!(SCHEMAS, "types"));
    for value in ["10", "null", "ten"] {
        let json = format!("\"{value}\"");
        assert_eq!(text_value_of(&types, value).get(), json);
    }
    let bounds = any_checked(json_schema!(SCHEMAS, "number"));
    assert_eq!(
        text_error_of(&bounds, "11"),
        "less_than_equal Input should be less than or equal to 10"
    );
    assert_eq!(
        text_error_of(&bounds, "x"),
        "float_type Input should be a valid number"
    );
    let items = checked(list(integer()), json_schema!(SCHEMAS, "oddItems"));
    let texts = [Cow::Borrowed("1"), Cow::Borrowed(" 2")];
    let errors = decode(&items, Input::Text(&texts)).unwrap_err();
    let error = errors.iter().next().unwrap();
    assert_eq!(
        (
            Json::from(&error.loc()[1]).get(),
            error.input().unwrap().get()
        ),
        ("1", "\" 2\"")
    );
}

#[test]
fn a_long_number_is_compared_as_a_double() {
    let bounds = any_checked(json_schema!(SCHEMAS, "bounds"));
    assert_eq!(
        error_of(&bounds, &"9".repeat(30)),
        "less_than_equal Input should be less than or equal to 10"
    );
    assert_eq!(
        error_of(&bounds, &"9".repeat(400)),
        "value_error Value error, a number is out of the range of a double"
    );
    let large = any_checked(json_schema!(SCHEMAS, "large"));
    assert_eq!(
        value_of(&large, "18446744073709551615").get(),
        "18446744073709551615"
    );
    assert_eq!(value_of(&large, &"9".repeat(30)).get(), "9".repeat(30));
}

#[test]
fn a_schema_that_does_not_compile_accepts_nothing() {
    assert_eq!(
        errors!("absent", "1"),
        "value_error Value error, the JSON schema of this value cannot be compiled"
    );
    assert!(errors!("invalid", "1").contains("cannot be compiled"));
    let invalid = checked(number(), json_schema!(SCHEMAS, "invalid"));
    assert!(error_of(&invalid, "true").starts_with("float_type"));
}

/// Without the limits, the tree takes years.
#[test]
fn the_work_for_one_value_is_bounded() {
    let tree = (0..40).fold("1".to_owned(), |tree, _| format!(r#"{{"child":{tree}}}"#));
    let many = format!("[{}0]", "0,".repeat(40_000));
    let few = format!("[{}0]", "0,".repeat(1000));
    let slow = format!("\"{}\"", "x".repeat(200));
    let generic = "value_error Value error, input does not match its JSON schema";
    assert_eq!(errors!("tree", &tree), generic);
    assert_eq!(errors!("oddItems", &many), generic);
    assert_eq!(errors!("oddItems", &few).matches(" & ").count(), 99);
    assert_eq!(
        errors!("backtracking", &slow),
        "value_error Value error, a pattern takes too long to match this string"
    );
}

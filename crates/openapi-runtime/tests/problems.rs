//! What is said of values that do not fit.

use axum::body::Body;
use axum::http::Request;

use super::{refused, send};

#[tokio::test]
async fn each_constraint_has_its_problem() {
    let mut all = String::new();
    for (member, value) in [
        ("id", "5"),
        ("id", r#""x""#),
        ("color", "null"),
        ("config", "[]"),
        ("name", r#""""#),
        ("name", r#""abcdef""#),
        ("name", r#""A""#),
        ("name", r#""\u0000""#),
        ("names", "{}"),
        ("names", r#"["a","b","c","d"]"#),
        ("scores", r#"{"x":-1,"y":"z"}"#),
        ("matrix", "[]"),
        ("matrix", "[[0],5]"),
        ("level", "0"),
        ("level", "6"),
        ("level", "3"),
        ("levels", "[4,true]"),
        ("small", "2147483648"),
        ("literal", r#""y""#),
        ("mixed", "true"),
        ("single", r#""abcd""#),
        ("single", "5"),
        ("extended", "{}"),
        ("open", r#"{"other":-1}"#),
        ("nested", "5"),
        ("object", "null"),
        ("lists", r#"{"k":[5]}"#),
        ("when", r#""2026-13-01T00:00:00Z""#),
        ("when", r#""2026-12-01""#),
        ("when", "5"),
        ("day", r#""2026-02-30""#),
        ("day", r#""2026-02-03T00:00:00Z""#),
        ("mail", r#""a""#),
        ("link", r#""x""#),
        ("bytes", r#""!""#),
    ] {
        let problems = refused(member, value).await.replace('\n', " & ");
        all.extend([member, " ", value, ": ", &problems, "\n"]);
    }
    insta::assert_snapshot!(all, @r#"
    id 5: uuid_type ["body","id"] UUID input should be a string, bytes or UUID object
    id "x": uuid_parsing ["body","id"] Input should be a valid UUID, invalid character: found `x` at 0
    color null: enum ["body","color"] Input should be 'red', 'dark green' or "it's"
    config []: dict_type ["body","config"] Input should be a valid dictionary
    name "": string_too_short ["body","name"] String should have at least 1 character
    name "abcdef": string_too_long ["body","name"] String should have at most 5 characters
    name "A": string_pattern_mismatch ["body","name"] String should match pattern '^[a-z\d]+$'
    name "\u0000": value_error ["body","name"] Value error, U+0000 cannot be kept
    names {}: list_type ["body","names"] Input should be a valid list
    names ["a","b","c","d"]: too_long ["body","names"] List should have at most 3 items after validation, not 4
    scores {"x":-1,"y":"z"}: greater_than_equal ["body","scores","x"] Input should be greater than or equal to 0 & float_type ["body","scores","y"] Input should be a valid number
    matrix []: too_short ["body","matrix"] List should have at least 1 item after validation, not 0
    matrix [[0],5]: greater_than ["body","matrix",0,0] Input should be greater than 0 & list_type ["body","matrix",1] Input should be a valid list
    level 0: greater_than_equal ["body","level"] Input should be greater than or equal to 1
    level 6: less_than_equal ["body","level"] Input should be less than or equal to 5
    level 3: multiple_of ["body","level"] Input should be a multiple of 2
    levels [4,true]: enum ["body","levels",0] Input should be 1, 2 or 3 & enum ["body","levels",1] Input should be 1, 2 or 3
    small 2147483648: less_than_equal ["body","small"] Input should be less than or equal to 2147483647
    literal "y": enum ["body","literal"] Input should be 'x'
    mixed true: int_type ["body","mixed"] Input should be a valid integer
    single "abcd": value_error ["body","single"] Value error, input fits more than one of the alternatives
    single 5: string_type ["body","single"] Input should be a valid string
    extended {}: missing ["body","extended","base"] Field required & missing ["body","extended","extra"] Field required
    open {"other":-1}: greater_than_equal ["body","open","other"] Input should be greater than or equal to 0
    nested 5: model_attributes_type ["body","nested"] Input should be a valid dictionary or object to extract fields from
    object null: dict_type ["body","object"] Input should be a valid dictionary
    lists {"k":[5]}: string_type ["body","lists","k",0] Input should be a valid string
    when "2026-13-01T00:00:00Z": datetime_from_date_parsing ["body","when"] Input should be a valid datetime or date, month value is outside expected range of 1-12
    when "2026-12-01": datetime_parsing ["body","when"] Input should be a valid datetime, invalid datetime separator, expected `T`, `t`, `_` or space
    when 5: datetime_type ["body","when"] Input should be a valid datetime
    day "2026-02-30": date_from_datetime_parsing ["body","day"] Input should be a valid date or datetime, day value is outside expected range
    day "2026-02-03T00:00:00Z": date_parsing ["body","day"] Input should be a valid date, unexpected extra characters at the end of the input
    mail "a": value_error ["body","mail"] Value error, value is not a valid email address
    link "x": url_parsing ["body","link"] Input should be a valid URL, relative URL without a base
    bytes "!": base64_decode ["body","bytes"] Base64 decoding error: 'Invalid symbol 33, offset 0.'
    "#);
}

#[tokio::test]
async fn a_tagged_union_is_refused_by_its_tag() {
    insta::assert_snapshot!(refused("pet", "{}").await, @r#"union_tag_not_found ["body","pet"] Unable to extract tag using discriminator 'kind'"#);
    insta::assert_snapshot!(refused("pet", r#"{"kind":"cow"}"#).await, @r#"union_tag_invalid ["body","pet"] Input tag 'cow' found using 'kind' does not match any of the expected tags: 'cat', 'dog'"#);
    insta::assert_snapshot!(refused("pet", r#"{"kind":"dog"}"#).await, @r#"missing ["body","pet","dog","good"] Field required"#);
    insta::assert_snapshot!(refused("pet", "5").await, @r#"model_attributes_type ["body","pet"] Input should be a valid dictionary or object to extract fields from"#);
}

#[tokio::test]
async fn a_secret_is_never_echoed_and_a_closed_object_takes_no_more() {
    for (media_type, body) in [
        ("application/json", r#"{"secret":5,"more":"secret"}"#),
        (
            "application/x-www-form-urlencoded",
            "secret=secret&secret=secret&more=secret",
        ),
    ] {
        let request = Request::post("/names").header("content-type", media_type);
        let answer = send(request.body(Body::from(body)).unwrap()).await;
        let said = answer.problems();
        assert!(
            said.contains(r#"missing ["body","who"]"#)
                && said.contains(r#"extra_forbidden ["body","more"]"#),
            "{said}"
        );
        for problem in answer.json()["detail"].as_array().unwrap() {
            assert!(problem["input"].is_null(), "{problem}");
        }
    }
}

#[tokio::test]
async fn a_recursive_problem_names_its_whole_place() {
    insta::assert_snapshot!(refused("self", r#"{"self":{"levels":[1,9]}}"#).await, @r#"
    missing ["body","self","id"] Field required
    missing ["body","self","color"] Field required
    missing ["body","self","config"] Field required
    missing ["body","self","self","id"] Field required
    missing ["body","self","self","color"] Field required
    missing ["body","self","self","config"] Field required
    enum ["body","self","self","levels",1] Input should be 1, 2 or 3
    "#);
}

#[tokio::test]
async fn members_by_the_ten_thousand_are_looked_at_once_and_answered_briefly() {
    let many = |value: &str| {
        let members: Vec<_> = (0..30_000)
            .map(|name| format!(r#""{name}{}":{value}"#, "\\u0001".repeat(3)))
            .collect();
        format!("{{{}}}", members.join(","))
    };
    let long = format!(r#"{{"who":"a","secret":"b",{}"#, &many("1")[1..]);
    let request = Request::post("/names").header("content-type", "application/json");
    let answer = send(request.body(Body::from(long)).unwrap()).await;
    assert_eq!(answer.json()["detail"].as_array().unwrap().len(), 100);
    assert!(answer.2.len() < 64 * 1024, "{}", answer.2.len());
}

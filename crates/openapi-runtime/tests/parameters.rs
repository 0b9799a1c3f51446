//! Parameters of every place.

use axum::body::Body;
use axum::http::Request;

use super::{make, send, thing};

#[tokio::test]
async fn every_parameter_reaches_the_operation_as_its_type() {
    let ids = "00000000-0000-0000-0000-000000000000,00000000000000000000000000000001";
    let query = format!(
        "tags=ab&tags=cd&ids={ids}&words=a|b&mode=slow&since=2026-11-22T10:00:00%2B02:00&flag=off&ratio=.5"
    );
    let request = Request::post(format!("/things/dark%20green/9?{query}"))
        .header("authorization", "Bearer admin")
        .header("content-type", "application/json")
        .header("x-trace", "trace")
        .header("x-levels", "1, 3")
        .header("cookie", "other=1; session=7");
    let answer = send(request.body(Body::from(thing("beta", "1"))).unwrap()).await;
    assert_eq!(answer.0, 201, "{}", answer.2);
    insta::assert_snapshot!(answer.1["x-hint"].to_str().unwrap(), @r#"MakeThingParameters { color: DarkGreen, number: 9, tags: ["ab", "cd"], ids: Some([00000000-0000-0000-0000-000000000000, 00000000-0000-0000-0000-000000000001]), words: Some(["a", "b"]), mode: Slow, since: Some(Some(2026-11-22T08:00:00Z)), flag: false, ratio: Some(0.5), x_trace: "trace", x_levels: Some([Variant1, Variant3]), session: Some(7) }"#);
    assert_eq!(answer.1["cache-control"], "no-store");
    assert_eq!(answer.1["location"], "/things/make-break");
}

#[tokio::test]
async fn what_is_absent_is_its_default_or_nothing() {
    let answer = make("red/9?tags=ab", &thing("beta", "1")).await;
    insta::assert_snapshot!(answer.1["x-hint"].to_str().unwrap(), @r#"MakeThingParameters { color: Red, number: 9, tags: ["ab"], ids: None, words: None, mode: Fast, since: None, flag: true, ratio: None, x_trace: "trace", x_levels: None, session: None }"#);
}

#[tokio::test]
async fn every_problem_is_told_in_order() {
    let request =
        Request::post("/things/blue/11?tags=a&ids=x&mode=&since=today&flag=maybe&ratio=1")
            .header("authorization", "Bearer admin")
            .header("content-type", "application/json")
            .header("x-levels", "1,4")
            .header("cookie", "session=x");
    let answer = send(request.body(Body::from("{}")).unwrap()).await;
    insta::assert_snapshot!(answer.problems(), @r#"
    enum ["path","color"] Input should be 'red', 'dark green' or "it's"
    less_than_equal ["path","number"] Input should be less than or equal to 10
    string_too_short ["query","tags",0] String should have at least 2 characters
    uuid_parsing ["query","ids",0] Input should be a valid UUID, invalid character: found `x` at 0
    enum ["query","mode"] Input should be 'fast' or 'slow'
    datetime_from_date_parsing ["query","since"] Input should be a valid datetime or date, input is too short
    bool_parsing ["query","flag"] Input should be a valid boolean, unable to interpret input
    less_than ["query","ratio"] Input should be less than 1
    missing ["header","X-Trace"] Field required
    enum ["header","X-Levels",1] Input should be 1, 2 or 3
    int_parsing ["cookie","session"] Input should be a valid integer, unable to parse string as an integer
    missing ["body","id"] Field required
    missing ["body","color"] Field required
    missing ["body","config"] Field required
    "#);
}

#[tokio::test]
async fn lists_have_as_many_elements_as_the_document_says() {
    let problems = make(
        "red/0?tags=aa&tags=bb&tags=cc&tags=dd&ratio=0",
        &thing("beta", "1"),
    )
    .await
    .problems();
    insta::assert_snapshot!(problems, @r#"
    greater_than_equal ["path","number"] Input should be greater than or equal to 1
    too_long ["query","tags"] List should have at most 3 items after validation, not 4
    greater_than ["query","ratio"] Input should be greater than 0
    "#);
    let problems = make("red/1", &thing("beta", "1")).await.problems();
    insta::assert_snapshot!(problems, @r#"missing ["query","tags"] Field required"#);
}

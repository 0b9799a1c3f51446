//! Parameters in every style.

use std::fmt::Debug;

use super::{Filter, get, show};
use crate::schema::{self, Schema};
use crate::{Encoding, Style};

fn query<S: Schema<Output: Debug>>(query: &str, encoding: Encoding, schema: &S) -> String {
    let request = get(&format!("/?{query}"), ("accept", "*/*"));
    show(|errors| {
        request
            .query(errors)
            .encoding(encoding)
            .optional("f", schema)
    })
}

fn path<S: Schema<Output: Debug>>(segment: &str, encoding: Encoding, schema: &S) -> String {
    let request = get(&format!("/{segment}"), ("accept", "*/*"));
    show(|errors| {
        request
            .path(errors)
            .encoding(encoding)
            .required("id", schema)
    })
}

#[test]
fn a_list_in_one_text_is_split_before_it_is_decoded() {
    let strings = schema::list(schema::string());
    let form = Encoding::Array(Style::Form { explode: false });
    assert_eq!(
        query("f=a,b%2Cc,d+e", form, &strings),
        r#"Some(["a", "b,c", "d e"])"#
    );
    assert_eq!(query("f=a&f=b", form, &strings), r#"Some(["b"])"#);
    assert_eq!(query("g=a", form, &strings), "None");
    let pipes = Encoding::Array(Style::PipeDelimited);
    assert_eq!(
        query("f=a%7Cb|c", pipes, &strings),
        r#"Some(["a", "b", "c"])"#
    );
    let spaces = Encoding::Array(Style::SpaceDelimited);
    let integers = schema::list(schema::integer());
    assert_eq!(query("f=1%202+3", spaces, &integers), "Some([1, 2, 3])");
    assert_eq!(
        query("f=1+x", spaces, &integers),
        r#"int_parsing ["query","f",1]"#
    );
}

#[test]
fn one_item_may_be_another_value() {
    let exploded = Encoding::Array(Style::Form { explode: true });
    assert_eq!(
        query("f=1", exploded, &schema::any()),
        r#"Some(Json(RawValue("1")))"#
    );
    assert_eq!(
        query("f=1&f=2", exploded, &schema::any()),
        r#"Some(Json(RawValue(["1","2"])))"#
    );
    let form = Encoding::Array(Style::Form { explode: false });
    assert_eq!(
        query("f=1,2", form, &schema::any()),
        r#"Some(Json(RawValue(["1","2"])))"#
    );
    assert_eq!(
        query("f=1,2", form, &schema::string()),
        r#"string_type ["query","f"]"#
    );
}

#[test]
fn an_object_may_be_in_one_parameter_or_in_several() {
    let filter = schema::model::<Filter>();
    let form = Encoding::Object(Style::Form { explode: false });
    let want = "Some(Filter { size: Some(5), tags: None, inner: None })";
    assert_eq!(query("f=size,5,x,1", form, &filter), want);
    assert_eq!(
        query("f=size,5,x", form, &filter),
        r#"dict_type ["query","f"]"#
    );
    assert_eq!(
        query("f=size,x", form, &filter),
        r#"int_parsing ["query","f","size"]"#
    );
    let exploded = Encoding::Exploded(&["size", "tags"]);
    assert_eq!(query("size=5&x=1", exploded, &filter), want);
    assert_eq!(query("x=1", exploded, &filter), "None");
    assert_eq!(
        query("size=", exploded, &filter),
        r#"int_parsing ["query","size"]"#
    );
    let others = Encoding::ExplodedExcept(&["limit"]);
    let map = schema::map(schema::integer());
    assert_eq!(
        query("a=1&limit=5&b=2", others, &map),
        r#"Some(Map([("a", 1), ("b", 2)]))"#
    );
}

#[test]
fn a_deep_object_has_properties_lists_and_objects() {
    let filter = schema::model::<Filter>();
    let deep = Encoding::Deep;
    let text = "f[size]=5&f%5Btags%5D=a&f[tags][]=b&f[tags][0]=c+d&f[inner][size]=6&g[size]=7";
    insta::assert_snapshot!(query(text, deep, &filter), @r#"Some(Filter { size: Some(5), tags: Some(["a", "b", "c d"]), inner: Some(Filter { size: Some(6), tags: None, inner: None }) })"#);
    assert_eq!(
        query("f=1", deep, &filter),
        r#"model_attributes_type ["query","f"]"#
    );
    let nested = query(
        &format!("f{}[size]=1", "[inner]".repeat(1000)),
        deep,
        &filter,
    );
    assert!(nested.starts_with("value_error"), "{nested}");
    let open = query(
        &format!("f{}=1", "[x]".repeat(9000)),
        deep,
        &schema::object(),
    );
    assert!(open.len() < 500, "{open}");
    assert_eq!(
        query("f[size]=x", deep, &filter),
        r#"int_parsing ["query","f","size"]"#
    );
    assert_eq!(
        query("f[inner][size]=x", deep, &filter),
        r#"int_parsing ["query","f","inner","size"]"#
    );
    assert_eq!(
        query("f[a][b]=1&f[c]=2", deep, &schema::object()),
        r#"Some(Json(RawValue({"a":{"b":"1"},"c":"2"})))"#
    );
    let items = Encoding::Deep;
    let integers = schema::list(schema::integer());
    assert_eq!(
        query("f[]=1&f[1]=2&f[x]=3", items, &integers),
        "Some([1, 2])"
    );
    let filters = schema::list(schema::model::<Filter>());
    let sizes = query("f[0][size]=1&f[1][tags][]=a&f[0][tags][]=b", deep, &filters);
    insta::assert_snapshot!(sizes, @r#"Some([Filter { size: Some(1), tags: Some(["b"]), inner: None }, Filter { size: None, tags: Some(["a"]), inner: None }])"#);
    assert_eq!(
        query("f[0][size]=x", deep, &filters),
        r#"int_parsing ["query","f",0,"size"]"#
    );
    assert_eq!(
        query("f[]=1&f[]=2", deep, &schema::any()),
        r#"Some(Json(RawValue(["1","2"])))"#
    );
    assert_eq!(
        query("f[1][a]=1", deep, &schema::any()),
        r#"Some(Json(RawValue([{"a":"1"}])))"#
    );
}

#[test]
fn a_path_parameter_may_have_a_prefix() {
    let integers = schema::list(schema::integer());
    let label = |explode| Encoding::Array(Style::Label { explode });
    assert_eq!(path(".3,4", label(false), &integers), "[3, 4]");
    assert_eq!(path(".3.4", label(true), &integers), "[3, 4]");
    assert_eq!(
        path("3.4", label(true), &integers),
        r#"value_error ["path","id"]"#
    );
    let matrix = |explode| Encoding::Array(Style::Matrix { explode });
    assert_eq!(path(";id=3,4", matrix(false), &integers), "[3, 4]");
    assert_eq!(path(";id=3;id=4", matrix(true), &integers), "[3, 4]");
    let scalar = Encoding::Scalar(Style::Matrix { explode: false });
    assert_eq!(path(";id=a%3Bb", scalar, &schema::string()), r#""a;b""#);
    let object = Encoding::Object(Style::Matrix { explode: true });
    let map = schema::map(schema::string());
    assert_eq!(
        path(";a=1;b=%3D", object, &map),
        r#"Map([("a", "1"), ("b", "=")])"#
    );
    let simple = Encoding::Object(Style::Simple { explode: true });
    assert_eq!(
        path("a=1,b=2", simple, &map),
        r#"Map([("a", "1"), ("b", "2")])"#
    );
}

#[test]
fn headers_and_cookies_have_lists_and_objects() {
    let integers = schema::list(schema::integer());
    let request = get("/", ("x-ids", "1, 2"));
    let simple = Encoding::Array(Style::Simple { explode: false });
    let header = show(|errors| {
        let parameters = request.header("x-ids", errors).encoding(simple);
        parameters.required("x-ids", &integers)
    });
    assert_eq!(header, "[1, 2]");
    let request = get("/", ("cookie", "a=1; ids=3,%34; b=2"));
    let form = Encoding::Array(Style::Form { explode: false });
    let ids = show(|errors| {
        request
            .cookies(errors)
            .encoding(form)
            .required("ids", &integers)
    });
    assert_eq!(ids, "[3, 4]");
    let exploded = Encoding::ExplodedExcept(&["ids"]);
    let map = schema::map(schema::integer());
    let map = show(|errors| {
        request
            .cookies(errors)
            .encoding(exploded)
            .required("o", &map)
    });
    assert_eq!(map, r#"Map([("a", 1), ("b", 2)])"#);
}

#[test]
fn a_parameter_may_be_json() {
    let request = get("/?f=%7B%22size%22%3A5%7D&g={&h", ("accept", "*/*"));
    let schema = schema::json_text(schema::model::<Filter>());
    let f = show(|errors| request.query(errors).required("f", &schema));
    assert_eq!(f, "Filter { size: Some(5), tags: None, inner: None }");
    let g = show(|errors| request.query(errors).required("g", &schema));
    assert_eq!(g, r#"json_invalid ["query","g"]"#);
    let h = show(|errors| request.query(errors).allow_empty().optional("h", &schema));
    assert_eq!(h, "None");
}

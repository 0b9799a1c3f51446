//! Reading, positions, and files that a document refers to.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::Document;
use super::yaml::parse;
use crate::Error;

fn bundle() -> Document {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bundle");
    Document::read(&folder.join("openapi.yaml")).unwrap()
}

fn position(document: &Document, pointer: &str, at_key: bool) -> String {
    let position = document.position(&pointer.into(), at_key);
    let name = position.file.path.file_name().unwrap().to_str().unwrap();
    let (line, column) = (position.place.line, position.place.column);
    format!("{name}:{line}:{column} {}", position.pointer)
}

#[test]
fn every_file_is_read_once_and_is_part_of_the_document() {
    let document = bundle();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bundle");
    let files: Vec<_> = document.files().collect();
    let names = [
        "openapi.yaml",
        "paths.yaml",
        "shapes/circle.yaml",
        "shapes/point.json",
    ];
    let mut expected = names.map(|name| folder.join(name));
    expected[1..].sort();
    let mut actual: Vec<_> = files.iter().copied().map(PathBuf::from).collect();
    actual[1..].sort();
    assert_eq!(actual, expected);
    let files = document.value()["x-files"].as_object().unwrap();
    assert_eq!(files.len(), 3);
    assert_eq!(files["shapes/point.json"]["point"]["type"], "object");
}

#[test]
fn every_reference_is_a_pointer_into_the_document() {
    let document = bundle();
    let value = document.value();
    assert!(!document.problems.has_errors());
    for (pointer, expected) in [
        ("/paths/~1shapes~1{id}", "#/x-files/paths.yaml/shape"),
        (
            "/x-files/paths.yaml/shape/get/parameters/0",
            "#/x-files/paths.yaml/parameters/id",
        ),
        (
            "/paths/~1shapes/get/responses/200/content/application~1json/schema",
            "#/x-files/shapes~1circle.yaml",
        ),
        (
            "/x-files/shapes~1circle.yaml/properties/name",
            "#/components/schemas/Named",
        ),
        (
            "/x-files/shapes~1circle.yaml/properties/center",
            "#/x-files/shapes~1point.json/point",
        ),
        (
            "/paths/~1shapes/get/responses/201/content/application~1json/schema",
            "#/paths/~1shapes~1{id}~1name/get/responses/200/content/application~1json/schema",
        ),
        (
            "/paths/~1shapes/get/responses/202/content/application~1json/schema/anyOf/0",
            "#/components/schemas/Named",
        ),
        (
            "/paths/~1shapes/get/responses/202/content/application~1json/schema/anyOf/1",
            "#/components/schemas/Point",
        ),
        (
            "/paths/~1shapes/get/responses/202/content/application~1json/schema/anyOf/2",
            "#/components/schemas/Named",
        ),
        (
            "/components/schemas/Point/properties/x",
            "#/components/schemas/Point/$defs/coordinate",
        ),
        (
            "/components/schemas/Point/properties/next",
            "#/components/schemas/Point",
        ),
    ] {
        assert_eq!(
            value.pointer(pointer).unwrap()["$ref"],
            expected,
            "{pointer}"
        );
        assert!(value.pointer(&expected[1..]).is_some(), "{expected}");
    }
    let mapping = &value["components"]["schemas"]["Shape"]["discriminator"]["mapping"];
    assert_eq!(mapping["circle"], "#/x-files/shapes~1circle.yaml");
    assert_eq!(mapping["named"], "Named");
    let media_type = "/paths/~1shapes/get/responses/200/content/application~1json";
    let example = &value.pointer(media_type).unwrap()["example"];
    assert_eq!(example["$ref"], "not-a-reference.yaml");
}

#[test]
fn a_position_is_in_the_file_that_contains_the_value() {
    let document = bundle();
    let id = "/x-files/paths.yaml/parameters/id/schema/minLength";
    assert_eq!(
        position(&document, id, false),
        "paths.yaml:12:80 /parameters/id/schema/minLength"
    );
    assert_eq!(
        position(&document, id, true),
        "paths.yaml:12:69 /parameters/id/schema/minLength"
    );
    assert_eq!(
        position(&document, "/x-files/shapes~1point.json/point/type", false),
        "point.json:2:21 /point/type"
    );
    assert_eq!(
        position(&document, "/info/missing", false),
        "openapi.yaml:2:1 /info"
    );
}

/// The value of a YAML text.
fn yaml(text: &str) -> Value {
    parse(text).unwrap().0
}

#[test]
fn plain_scalars_follow_yaml_1_2_and_keys_are_strings() {
    let text =
        "200: yes\non: off\ndate: 2024-01-01\ncode: 007\nversion: '1.0'\nnothing: ~\n0x10: 1_000\n";
    let expected = json!({
        "200": "yes", "on": "off", "date": "2024-01-01", "code": "007", "version": "1.0", "nothing": null, "0x10": "1_000",
    });
    assert_eq!(yaml(text), expected);
}

#[test]
fn aliases_and_merge_keys_are_expanded_and_point_to_the_anchor() {
    let text = "a: &a { b: 1 }\nc: *a\nd: { <<: *a, e: 2 }\n";
    let (value, places) = parse(text).unwrap();
    assert_eq!(
        value,
        json!({ "a": { "b": 1 }, "c": { "b": 1 }, "d": { "e": 2, "b": 1 } })
    );
    let (b, _) = places.find(&value, ["c", "b"].into_iter()).unwrap();
    assert_eq!((b.place(false).line, b.place(false).column), (1, 12));
}

#[test]
fn json_is_read_as_yaml() {
    assert_eq!(
        yaml("{\n\t\"a\": \"\\ud83d\\ude00\\/\",\n\t\"b\": [1e2, -0.5, 12345678901]\n}"),
        json!({ "a": "😀/", "b": [100.0, -0.5, 12_345_678_901_u64] })
    );
}

#[test]
fn control_characters_that_json_allows_are_kept() {
    let text = "{ \"k\u{80}\": \"\u{9f}\u{7f}\", \"b\": \"\u{10ff00}\" }";
    let (value, places) = parse(text).unwrap();
    assert_eq!(
        value,
        json!({ "k\u{80}": "\u{9f}\u{7f}", "b": "\u{10ff00}" })
    );
    let (b, _) = places.find(&value, ["b"].into_iter()).unwrap();
    assert_eq!(b.place(true).column, 15);
}

#[test]
fn equal_keys_and_alias_bombs_are_errors() {
    let (message, place) = parse("a: 1\nb: 2\na: 3\n").unwrap_err();
    assert!(message.contains("duplicate"), "{message}");
    assert_eq!((place.line, place.column), (3, 1));
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        let items = vec![format!("*a{}", level - 1); 10].join(", ");
        bomb.extend([format!("a{level}: &a{level} [{items}]\n")]);
    }
    assert!(parse(&bomb).is_err());
}

#[test]
fn a_file_that_is_not_yaml_is_reported_with_its_position() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("openapi.yaml");
    fs::write(&path, "openapi: 3.1.0\ninfo: [\n").unwrap();
    let Err(Error::Problems(errors)) = Document::read(&path) else {
        panic!("the file was read");
    };
    assert!(errors.starts_with("error: "), "{errors}");
    assert!(errors.contains("openapi.yaml:"), "{errors}");
}

#[test]
fn the_maximum_depth_needs_less_than_the_stack_of_a_thread() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(parse(&nested(120)).is_ok());
    assert!(parse(&nested(500)).is_err());
}

//! Bodies of every media type.

use std::fmt::Debug;

use axum::extract::Request;

use super::{Filter, incoming, show};
use crate::schema::{self, Decode, File, Schema};
use crate::{BodyFormat, BodyLimits, Context, Encoding, IncomingRequest, Input, Properties, Style};

async fn post(content_type: &str, body: impl Into<Vec<u8>>) -> IncomingRequest {
    let mut request = Request::post("/");
    if !content_type.is_empty() {
        request = request.header("content-type", content_type);
    }
    let request = request.body(body.into().into()).expect("a valid request");
    let mut request = incoming(request);
    request
        .read_body(BodyLimits::default())
        .await
        .expect("a small body");
    request
}

fn decode<S: Schema<Output: Debug>>(
    request: &IncomingRequest,
    format: BodyFormat,
    schema: &S,
) -> String {
    show(|errors| request.body(format, errors).required(schema))
}

#[tokio::test]
async fn an_undeclared_media_type_is_invalid_or_unsupported() {
    let request = post("text/plain", "{}").await;
    let filter = schema::model::<Filter>();
    let invalid = decode(&request, BodyFormat::Json, &filter);
    assert_eq!(invalid, r#"model_attributes_type ["body"]"#);
    let unsupported = decode(&request, BodyFormat::Json, &schema::string());
    assert_eq!(unsupported, "unsupported media type");
    let request = post("application/vnd.api+json; charset=utf-8", r#""a""#).await;
    assert_eq!(
        decode(&request, BodyFormat::Json, &schema::string()),
        r#""a""#
    );
    let request = post("text/json", r#""a""#).await;
    assert_eq!(
        decode(&request, BodyFormat::JsonText, &schema::string()),
        r#""a""#
    );
}

#[tokio::test]
async fn the_media_type_selects_the_alternative() {
    let select = async |content_type: &str, body: &str| {
        let request = post(content_type, body).await;
        show(|errors| request.media_type(&["application/json", "text/*"], errors))
    };
    assert_eq!(select("application/json", "{}").await, "0");
    assert_eq!(select("text/csv", "").await, "1");
    assert_eq!(select("image/png", "a").await, "unsupported media type");
    assert_eq!(select("", "a").await, "unsupported media type");
    assert_eq!(select("", "").await, r#"missing ["body"]"#);
}

#[tokio::test]
async fn text_is_utf_8() {
    let text = async |content_type: &str, body: &[u8]| {
        let request = post(content_type, body).await;
        decode(&request, BodyFormat::Text, &schema::string().max_length(3))
    };
    assert_eq!(text("text/plain", "é".as_bytes()).await, r#""é""#);
    assert_eq!(text("text/plain; charset=\"UTF-8\"", b"").await, r#""""#);
    assert_eq!(
        text("text/plain", b"abcd").await,
        r#"string_too_long ["body"]"#
    );
    assert_eq!(
        text("text/plain", b"\xff").await,
        r#"string_unicode ["body"]"#
    );
    let latin = text("text/plain; charset=iso-8859-1", b"a").await;
    assert_eq!(latin, "unsupported media type");
    let absent = post("", "").await;
    let absent = show(|errors| {
        absent
            .body(BodyFormat::Json, errors)
            .optional(&schema::string())
    });
    assert_eq!(absent, "None");
}

#[tokio::test]
async fn the_fields_of_a_form_have_encodings() {
    const ENCODINGS: &[(&str, Encoding)] = &[
        ("tags", Encoding::Array(Style::PipeDelimited)),
        ("inner", Encoding::Deep),
    ];
    const JSON: &[(&str, Encoding)] = &[("tags", Encoding::Json), ("inner", Encoding::Json)];
    let form = async |body: &str, encodings| {
        let request = post("application/x-www-form-urlencoded", body).await;
        let filter = schema::model::<Filter>();
        show(|errors| {
            let body = request.body(BodyFormat::Form, errors).encodings(encodings);
            body.required(&filter)
        })
    };
    let inner = "inner: Some(Filter { size: Some(5), tags: None, inner: None }) }";
    let want = format!(r#"Filter {{ size: None, tags: Some(["a", "b c"]), {inner}"#);
    assert_eq!(form("tags=a|b+c&inner[size]=5", ENCODINGS).await, want);
    let json = form(r#"tags=["a","b+c"]&inner={"size":5}"#, JSON).await;
    assert_eq!(json, want);
    let repeated = form(r#"tags="a"&tags="b+c"&inner={"size":5}&size="#, JSON).await;
    assert_eq!(repeated, want);
    assert_eq!(
        form("inner={", JSON).await,
        r#"json_invalid ["body","inner"]"#
    );
    assert_eq!(
        form("size=1&size=2", &[]).await,
        r#"value_error ["body","size"]"#
    );
    let many = form(&"size=1&".repeat(1001), &[]).await;
    assert_eq!(many, r#"value_error ["body"]"#);
}

/// A multipart form with a value of each kind.
#[derive(Debug)]
#[expect(dead_code, reason = "shown by `Debug`")]
struct Upload {
    title: String,
    photos: Vec<File>,
    filter: Option<Filter>,
}

impl Decode for Upload {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let title = properties.required("title", &schema::string());
        let photos = properties.required("photos", &schema::list(schema::file()).max_items(2));
        let filter = properties.optional("filter", &schema::model::<Filter>());
        Some(Self {
            title: title?,
            photos: photos?,
            filter: filter?,
        })
    }
}

async fn upload(parts: &[&str]) -> String {
    const ENCODINGS: &[(&str, Encoding)] = &[
        ("photos", Encoding::File(&["image/*"])),
        ("filter", Encoding::Json),
    ];
    let parts = parts.iter();
    let parts = parts.map(|part| {
        let part = part.replace('\n', "\r\n");
        format!("--x\r\nContent-Disposition: form-data; {part}\r\n")
    });
    let body = format!("{}--x--\r\n", parts.collect::<String>());
    let request = post("multipart/form-data; boundary=x", body).await;
    show(|errors| {
        let body = request
            .body(BodyFormat::Multipart, errors)
            .encodings(ENCODINGS);
        body.required(&schema::model::<Upload>())
    })
}

#[tokio::test]
async fn a_multipart_form_has_text_files_and_json() {
    let photo = "name=photos; filename=\"a.png\"\nContent-Type: image/png\n\n\u{1}";
    let title = "name=title\n\na b%20";
    let filter = "name=filter\n\n{\"size\":5}";
    let file =
        r#"File { file_name: Some("a.png"), content_type: Some("image/png"), content: b"\x01" }"#;
    let filter_text = "Some(Filter { size: Some(5), tags: None, inner: None })";
    let want =
        format!(r#"Upload {{ title: "a b%20", photos: [{file}, {file}], filter: {filter_text} }}"#);
    assert_eq!(upload(&[title, photo, photo, filter]).await, want);
    let photo_as_text = "name=photos; filename=\"a.txt\"\nContent-Type: text/plain\n\na";
    assert_eq!(
        upload(&[title, photo_as_text]).await,
        r#"value_error ["body","photos"]"#
    );
    let unselected = "name=photos; filename=\"\"\nContent-Type: application/octet-stream\n\n";
    assert_eq!(
        upload(&[title, unselected]).await,
        r#"missing ["body","photos"]"#
    );
    let too_many = upload(&[title, photo, photo, photo]).await;
    assert_eq!(too_many, r#"too_long ["body","photos"]"#);
    let invalid = upload(&[title, title, photo, "name=filter\n\n{"]).await;
    assert_eq!(
        invalid,
        r#"value_error ["body","title"] json_invalid ["body","filter"]"#
    );
}

#[tokio::test]
async fn the_parts_of_a_multipart_form_may_have_styles() {
    const ENCODINGS: &[(&str, Encoding)] = &[
        ("tags", Encoding::Array(Style::Form { explode: false })),
        ("inner", Encoding::Deep),
    ];
    let part = |name: &str, text: &str| {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
    };
    let body = [
        part("tags", "a,b%20"),
        part("inner[size]", "5"),
        "--x--".to_owned(),
    ];
    let request = post("multipart/form-data; boundary=x", body.concat()).await;
    let decoded = show(|errors| {
        let body = request
            .body(BodyFormat::Multipart, errors)
            .encodings(ENCODINGS);
        body.required(&schema::model::<Filter>())
    });
    insta::assert_snapshot!(decoded, @r#"Filter { size: None, tags: Some(["a", "b%20"]), inner: Some(Filter { size: Some(5), tags: None, inner: None }) }"#);
}

#[tokio::test]
async fn a_multipart_form_is_refused_as_a_whole_or_by_its_fields() {
    let request = post("multipart/form-data; boundary=x", "--y--").await;
    let upload = schema::model::<Upload>();
    let malformed = decode(&request, BodyFormat::Multipart, &upload);
    assert_eq!(malformed, r#"value_error ["body"]"#);
    let request = post("multipart/form-data; boundary=x", "").await;
    let absent = decode(&request, BodyFormat::Multipart, &upload);
    assert_eq!(absent, r#"missing ["body"]"#);
    let mut body =
        b"--x\r\nContent-Disposition: form-data; name=size\r\n\r\n\xff\r\n--x--".to_vec();
    let request = post("multipart/form-data; boundary=x", body.clone()).await;
    let filter = schema::model::<Filter>();
    let invalid = decode(&request, BodyFormat::Multipart, &filter);
    assert_eq!(invalid, r#"string_unicode ["body","size"]"#);
    body.truncate(50);
    let request = post("multipart/form-data; boundary=x", body).await;
    let truncated = decode(&request, BodyFormat::Multipart, &filter);
    assert_eq!(truncated, r#"value_error ["body"]"#);
}

/// Decodes a multipart form where a form is declared.
async fn form_in_parts(parts: &[&str]) -> String {
    let parts = parts.iter().map(|part| {
        let part = part.replace('\n', "\r\n");
        format!("--x\r\nContent-Disposition: form-data; {part}\r\n")
    });
    let body = format!("{}--x--\r\n", parts.collect::<String>());
    let request = post("multipart/form-data; boundary=x", body).await;
    decode(&request, BodyFormat::Form, &schema::model::<Filter>())
}

#[tokio::test]
async fn a_form_may_be_multipart() {
    let form = form_in_parts(&[
        "name=size\n\n5",
        "name=tags\n\na%20",
        "name=tags\n\nb",
        "name=unknown; filename=a\n\nc",
    ]);
    let want = r#"Filter { size: Some(5), tags: Some(["a%20", "b"]), inner: None }"#;
    assert_eq!(form.await, want);
    let empty = form_in_parts(&["name=size\n\n", "name=tags; filename=\"\"\n\n"]);
    let want = "Filter { size: None, tags: None, inner: None }";
    assert_eq!(empty.await, want);
    let empty = post("multipart/form-data; boundary=x", "").await;
    let empty = decode(&empty, BodyFormat::Form, &schema::model::<Filter>());
    assert_eq!(empty, want);
    let mixed = post("multipart/mixed; boundary=x", "--x--").await;
    let mixed = decode(&mixed, BodyFormat::Form, &schema::model::<Filter>());
    assert_eq!(mixed, want);
}

#[tokio::test]
async fn a_multipart_form_gets_the_validation_errors_of_a_form() {
    let repeated = form_in_parts(&["name=size\n\n5", "name=size\n\n6"]);
    assert_eq!(repeated.await, r#"value_error ["body","size"]"#);
    let wrong = form_in_parts(&["name=size\n\nx"]);
    assert_eq!(wrong.await, r#"int_parsing ["body","size"]"#);
    let file = form_in_parts(&[
        "name=size; filename=a\n\n5",
        "name=tags\n\na",
        "name=tags; filename=a\n\n",
    ]);
    assert_eq!(
        file.await,
        r#"int_type ["body","size"] string_type ["body","tags",0]"#
    );
    let no_boundary = post("multipart/form-data", "--x--").await;
    let no_boundary = decode(&no_boundary, BodyFormat::Form, &schema::model::<Filter>());
    assert_eq!(no_boundary, r#"value_error ["body"]"#);
}

#[tokio::test]
async fn the_text_of_a_part_is_utf_8() {
    let tag = async |content_type: &str, text: &str| {
        form_in_parts(&[&format!(
            "name=tags\nContent-Type: {content_type}\n\n{text}"
        )])
        .await
    };
    let tagged = |tag| format!(r#"Filter {{ size: None, tags: Some(["{tag}"]), inner: None }}"#);
    assert_eq!(tag("text/plain; charset=UTF-8", "é").await, tagged("é"));
    assert_eq!(
        tag("text/plain; charset=ISO-8859-1", "e").await,
        tagged("e")
    );
    let latin = tag("text/plain; charset=ISO-8859-1", "é").await;
    assert_eq!(latin, r#"string_unicode ["body","tags"]"#);
}

#[tokio::test]
async fn an_operation_may_read_the_body_itself() {
    let request = |content_type: Option<&str>, body: &'static str| {
        let request = Request::post("/").header("content-length", body.len());
        let request = match content_type {
            Some(content_type) => request.header("content-type", content_type),
            None => request,
        };
        incoming(request.body(body.into()).expect("a valid request"))
    };
    let mut stream = request(Some("image/png"), "abc");
    let mut stream = stream
        .optional_stream(BodyLimits::default())
        .flatten()
        .expect("a body");
    assert_eq!(
        (stream.content_type(), stream.content_length()),
        (Some("image/png"), Some(3))
    );
    assert_eq!(
        stream.read_to_end().await.ok().as_deref(),
        Some(&b"abc"[..])
    );
    let mut empty = request(Some("image/png"), "");
    assert!(
        empty
            .optional_stream(BodyLimits::default())
            .flatten()
            .is_some()
    );
    let mut absent = request(None, "");
    assert!(
        absent
            .optional_stream(BodyLimits::default())
            .flatten()
            .is_none()
    );
    let missing = show(|errors| absent.required_stream(BodyLimits::default(), errors));
    assert_eq!(missing, r#"missing ["body"]"#);
}

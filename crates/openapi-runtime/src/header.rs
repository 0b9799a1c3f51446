//! The value of a typed response header.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header::SET_COOKIE};
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use crate::Error;
use crate::source::JsonProperties;

/// Adds the header `name`: the JSON of `value` in the style `simple` of OpenAPI, which is that of a path parameter. `null`
/// adds none. A list is one comma-separated value; that of `Set-Cookie` is a header for each item.
///
/// # Errors
/// 500 if the value cannot be serialized, or contains characters that a header must not contain.
pub(crate) fn insert(
    headers: &mut HeaderMap,
    name: &'static str,
    value: &impl Serialize,
) -> Result<(), Error> {
    let json = to_raw_value(value).map_err(Error::internal)?;
    let values = match texts(&json).map_err(Error::internal)? {
        None => return Ok(()),
        Some(texts) if SET_COOKIE == name => texts,
        Some(texts) => vec![texts.join(",")],
    };
    let mut values = values.into_iter();
    values.try_for_each(|value| append(headers, name, value))
}

/// Adds the header `name` with the JSON of `value`. `null` adds none.
///
/// # Errors
/// 500 if the value cannot be serialized.
pub(crate) fn insert_json(
    headers: &mut HeaderMap,
    name: &'static str,
    value: &impl Serialize,
) -> Result<(), Error> {
    let json = to_raw_value(value).map_err(Error::internal)?;
    match json.get() {
        "null" => Ok(()),
        json => append(headers, name, json.to_owned()),
    }
}

fn append(headers: &mut HeaderMap, name: &'static str, value: String) -> Result<(), Error> {
    let value = HeaderValue::try_from(value).map_err(|error| {
        Error::internal(format!("the response header {name} is invalid: {error}"))
    })?;
    headers.append(HeaderName::from_static(name), value);
    Ok(())
}

/// The items of a list, the names and values of an object, or one text; `None` for `null`.
fn texts(json: &RawValue) -> serde_json::Result<Option<Vec<String>>> {
    Ok(match json.get().as_bytes().first() {
        Some(b'n') => None,
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(json.get())?;
            Some(items.iter().map(|item| text(item)).collect())
        }
        Some(b'{') => {
            let properties: JsonProperties<'_> = serde_json::from_str(json.get())?;
            let pairs = properties.0.iter();
            let pairs = pairs.flat_map(|(name, value)| [name.to_string(), text(value)]);
            Some(pairs.collect())
        }
        _ => Some(vec![text(json)]),
    })
}

/// A string without its quotes, or the JSON of any other value.
fn text(json: &RawValue) -> String {
    serde_json::from_str(json.get()).unwrap_or_else(|_not_a_string| json.get().to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn header(name: &'static str, value: &serde_json::Value) -> Result<Vec<String>, Error> {
        let mut headers = HeaderMap::new();
        insert(&mut headers, name, value)?;
        let values = headers.get_all(name).iter();
        Ok(values
            .map(|value| value.to_str().unwrap().to_owned())
            .collect())
    }

    #[test]
    fn values_are_formatted_in_the_style_simple() {
        for (value, expected) in [
            (json!(5), vec!["5"]),
            (json!(0.5), vec!["0.5"]),
            (json!(true), vec!["true"]),
            (json!("a, \"b\""), vec!["a, \"b\""]),
            (json!(["a", 1]), vec!["a,1"]),
            (json!({ "a": 1, "b": "x" }), vec!["a,1,b,x"]),
            (json!(null), vec![]),
        ] {
            assert_eq!(header("x-value", &value).unwrap(), expected);
        }
        let cookies = json!(["a=1", "b=2"]);
        assert_eq!(header("set-cookie", &cookies).unwrap(), ["a=1", "b=2"]);
    }

    #[test]
    fn a_value_may_be_json() {
        let mut headers = HeaderMap::new();
        insert_json(&mut headers, "x-json", &json!({ "a": [1] })).unwrap();
        insert_json(&mut headers, "x-null", &json!(null)).unwrap();
        assert_eq!(headers["x-json"], r#"{"a":[1]}"#);
        assert_eq!(headers.len(), 1);
    }

    #[test]
    fn an_invalid_value_is_500() {
        let error = header("x-value", &json!("a\nb")).unwrap_err();
        assert!(matches!(
            error.rejection(),
            Some(crate::Rejection::Internal)
        ));
    }
}

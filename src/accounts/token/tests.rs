use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::ExposeSecret;
use serde_json::{Map, Value, json};

use super::*;

const KEY: &str = "a key for tests of at least 32 bytes";
const OTHER_KEY: &str = "another key for tests, 32 bytes too";

fn tokens() -> Tokens {
    Tokens::new(&KEY.into(), TimeDelta::hours(1)).unwrap()
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000, 500_000_000).unwrap()
}

fn subject() -> Subject {
    Subject {
        user_id: Uuid::from_u128(7),
        credentials_version: 3,
    }
}

fn valid() -> String {
    let issued = tokens().issue(subject(), now()).unwrap();
    issued.token.expose_secret().to_owned()
}

/// The header or the claims of a valid token.
fn part(index: usize) -> Map<String, Value> {
    let token = valid();
    let json = URL_SAFE_NO_PAD.decode(token.split('.').nth(index).unwrap());
    serde_json::from_slice(&json.unwrap()).unwrap()
}

/// A token of this text, signed with the key.
fn signed(header: &str, claims: &str) -> String {
    let signed = [header, claims].map(|part| URL_SAFE_NO_PAD.encode(part));
    let signed = signed.join(".");
    let key = Key::new(&KEY.into()).unwrap().encoding;
    let signature = jsonwebtoken::crypto::sign(signed.as_bytes(), &key, Algorithm::HS256);
    format!("{signed}.{}", signature.unwrap())
}

fn to_text(part: Map<String, Value>) -> String {
    Value::Object(part).to_string()
}

/// A valid token but for one value. `null` removes it.
fn with(index: usize, name: &str, value: &Value) -> String {
    let mut parts = [part(0), part(1)];
    match value {
        Value::Null => drop(parts[index].remove(name)),
        value => drop(parts[index].insert(name.to_owned(), value.clone())),
    }
    let [header, claims] = parts.map(to_text);
    signed(&header, &claims)
}

fn assert_rejected(token: &str, what: &str) {
    assert_eq!(
        tokens().verify(token, now()),
        Err(InvalidToken),
        "{what:.99}"
    );
}

#[test]
fn a_token_is_valid_until_the_last_second_of_its_lifetime() {
    let token = valid();
    let verify = |at| tokens().verify(&token, at);
    assert_eq!(verify(now()), Ok(subject()));
    assert_eq!(verify(now() + TimeDelta::seconds(3599)), Ok(subject()));
    assert_eq!(verify(now() + TimeDelta::seconds(3600)), Err(InvalidToken));
}

#[test]
fn a_token_names_its_issuer_audience_key_and_has_an_id_of_its_own() {
    let (header, claims) = (part(0), part(1));
    let names: Vec<_> = header.keys().map(String::as_str).collect();
    assert_eq!(names, ["typ", "alg", "kid"]);
    assert_eq!(header["kid"].as_str().unwrap().len(), 11);
    assert_eq!(claims["iss"], "generation-models");
    assert_eq!(claims["aud"], "generation-models-api");
    assert_ne!(claims["jti"], part(1)["jti"]);
    assert!(valid().len() < 500);
}

#[test]
fn the_error_for_a_short_key_names_the_variable() {
    let rejected = Tokens::new(&"x".repeat(31).into(), TimeDelta::hours(1));
    let error = rejected.err().unwrap().to_string();
    assert!(error.starts_with("SECRET_KEY"), "{error}");
}

#[test]
fn missing_and_invalid_claims_are_rejected() {
    for name in ["iss", "aud", "sub", "iat", "exp", "jti", "ver"] {
        assert_rejected(&with(1, name, &Value::Null), name);
    }
    let now = now().timestamp();
    for (name, value) in [
        ("sub", json!("admin@example.com")),
        ("sub", json!(7)),
        ("exp", json!("1900000000")),
        ("exp", json!(1_900_000_000.5)),
        ("exp", json!(9_223_372_036_854_775_808_u64)),
        ("exp", json!(now)),
        ("exp", json!(-1)),
        ("iat", json!(now + 61)),
        ("iat", json!(now.to_string())),
        ("ver", json!("3")),
        ("ver", json!(3_000_000_000_u32)),
        ("jti", json!(7)),
        ("nbf", json!(now + 30)),
        ("nbf", json!("0")),
        ("iss", json!("another issuer")),
        ("iss", json!("")),
        ("iss", json!(["generation-models"])),
        ("iss", json!(["generation-models", "another issuer"])),
        ("aud", json!("another service")),
        ("aud", json!("Generation-models-api")),
        ("aud", json!(["another service"])),
        ("aud", json!(["generation-models-api", "another service"])),
        ("aud", json!(["generation-models-api"])),
    ] {
        assert_rejected(&with(1, name, &value), &format!("{name} = {value}"));
    }
}

#[test]
fn a_repeated_claim_or_header_parameter_is_rejected() {
    let [header, claims] = [part(0), part(1)].map(to_text);
    assert!(tokens().verify(&signed(&header, &claims), now()).is_ok());
    for addition in [r#""sub":"x""#, r#""exp":1"#, r#""ver":3"#, r#""aud":"x""#] {
        let repeated = claims.replacen('{', &format!("{{{addition},"), 1);
        assert_rejected(&signed(&header, &repeated), &repeated);
    }
    for addition in [r#""alg":"none""#, r#""kid":"x""#, r#""typ":"JWT""#] {
        let repeated = header.replacen('{', &format!("{{{addition},"), 1);
        assert_rejected(&signed(&repeated, &claims), &repeated);
    }
}

#[test]
fn an_unknown_claim_is_ignored() {
    for (name, value) in [("scope", json!("x")), ("nbf", json!(0))] {
        let token = with(1, name, &value);
        assert_eq!(tokens().verify(&token, now()), Ok(subject()));
    }
}

#[test]
fn a_header_of_another_issuer_is_rejected() {
    for name in ["alg", "typ", "kid"] {
        assert_rejected(&with(0, name, &Value::Null), name);
    }
    for (name, value) in [
        ("alg", json!("none")),
        ("alg", json!("None")),
        ("alg", json!("hs256")),
        ("alg", json!("HS384")),
        ("alg", json!("RS256")),
        ("alg", json!("ES256")),
        ("alg", json!(["HS256"])),
        ("typ", json!("at+jwt")),
        ("typ", json!("refresh")),
        ("typ", json!(1)),
        ("kid", json!("")),
        ("kid", json!("../../../../dev/null")),
        ("kid", json!("' OR '1'='1")),
        ("kid", json!(0)),
        ("kid", json!([part(0)["kid"]])),
        ("crit", json!([])),
        ("crit", json!(["exp"])),
        ("crit", json!(["b64"])),
        ("crit", json!("exp")),
        ("b64", json!(false)),
        ("b64", json!(true)),
        ("jwk", json!({ "kty": "oct", "k": "" })),
        ("jku", json!("https://example.com/keys")),
        ("x5u", json!("https://example.com/keys")),
        ("x5c", json!(["MIIB"])),
        ("cty", json!("JWT")),
        ("zip", json!("DEF")),
        ("enc", json!("A128GCM")),
    ] {
        assert_rejected(&with(0, name, &value), &format!("{name} = {value}"));
    }
    let null = to_text(part(0)).replacen('{', r#"{"crit":null,"#, 1);
    assert_rejected(&signed(&null, &to_text(part(1))), "crit = null");
}

#[test]
fn a_modified_token_is_rejected() {
    let valid = valid();
    let (signed_part, signature) = valid.rsplit_once('.').unwrap();
    let (header, claims) = signed_part.split_once('.').unwrap();
    // {"alg":"none"}
    let none = format!("eyJhbGciOiJub25lIn0.{claims}.");
    for bad in [
        "",
        ".",
        "..",
        "...",
        "garbage",
        &none,
        &format!("{none}{signature}"),
        &format!("{valid}="),
        &format!("{valid}."),
        &format!(".{valid}"),
        &format!(" {valid}"),
        &format!("{valid}A"),
        &format!("{valid}.{signature}"),
        &valid[..valid.len() - 1],
        &format!("{claims}.{header}.{signature}"),
        &format!("{header}=.{claims}.{signature}"),
        &format!("{header}.{claims}=.{signature}"),
        &format!("{header}..{signature}"),
        &format!(".{claims}.{signature}"),
        &format!("{signed_part}."),
        &format!("{header}.{claims}.{claims}"),
        &valid.replace('.', "%2e"),
        &"a".repeat(1 << 20),
        &".".repeat(1 << 20),
        signed_part,
    ] {
        assert_rejected(bad, bad);
    }
}

#[test]
fn both_keys_verify_and_only_the_first_signs() {
    let old = tokens();
    let rotated = Tokens::new(&OTHER_KEY.into(), TimeDelta::hours(1)).unwrap();
    let rotated = rotated.accept(&KEY.into()).unwrap();
    let retired = Tokens::new(&OTHER_KEY.into(), TimeDelta::hours(1)).unwrap();
    let issued = rotated.issue(subject(), now()).unwrap();
    let issued = issued.token.expose_secret();
    assert_eq!(rotated.verify(&valid(), now()), Ok(subject()));
    assert_eq!(rotated.verify(issued, now()), Ok(subject()));
    assert_eq!(old.verify(issued, now()), Err(InvalidToken));
    assert_eq!(retired.verify(issued, now()), Ok(subject()));
    assert_eq!(retired.verify(&valid(), now()), Err(InvalidToken));
}

#[test]
fn the_key_id_selects_the_key() {
    let rotated = Tokens::new(&OTHER_KEY.into(), TimeDelta::hours(1)).unwrap();
    let rotated = rotated.accept(&KEY.into()).unwrap();
    // The signature of one key with the id of the other.
    let token = with(
        0,
        "kid",
        &Key::new(&OTHER_KEY.into()).unwrap().header().kid.into(),
    );
    assert_eq!(rotated.verify(&token, now()), Err(InvalidToken));
}

#[test]
fn a_short_second_key_is_rejected() {
    assert!(tokens().accept(&"short".into()).is_err());
}

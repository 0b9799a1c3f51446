use serde_json::{Value, json};

use super::*;

const KEY: &str = "a key for tests of at least 32 bytes";

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

fn signed(header: &Header, claims: &Value) -> String {
    let key = EncodingKey::from_secret(KEY.as_bytes());
    jsonwebtoken::encode(header, claims, &key).unwrap()
}

fn with_claims(change: impl FnOnce(&mut serde_json::Map<String, Value>)) -> String {
    let now = now().timestamp();
    let mut claims = json!({"sub": Uuid::from_u128(7), "iat": now, "exp": now + 60, "ver": 3});
    change(claims.as_object_mut().unwrap());
    signed(&Header::default(), &claims)
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
fn the_error_for_a_short_key_names_the_variable() {
    let rejected = Tokens::new(&"x".repeat(31).into(), TimeDelta::hours(1));
    assert!(
        rejected
            .err()
            .unwrap()
            .to_string()
            .starts_with("SECRET_KEY")
    );
}

#[test]
fn missing_and_invalid_claims_are_rejected() {
    let now = now().timestamp();
    assert!(tokens().verify(&with_claims(|_| ()), self::now()).is_ok());
    for name in ["sub", "iat", "exp", "ver"] {
        let token = with_claims(|claims| drop(claims.remove(name)));
        assert_eq!(
            tokens().verify(&token, self::now()),
            Err(InvalidToken),
            "without {name}"
        );
    }
    for (name, value) in [
        ("sub", json!("admin@example.com")),
        ("sub", json!(7)),
        ("exp", json!("1900000000")),
        ("exp", json!(1_900_000_000.5)),
        ("exp", json!(9_223_372_036_854_775_808_u64)),
        ("exp", json!(now)),
        ("iat", json!(now + 61)),
        ("ver", json!("3")),
        ("nbf", json!(now + 30)),
        ("aud", json!("another service")),
        ("iss", json!("another issuer")),
    ] {
        let token = with_claims(|claims| drop(claims.insert(name.to_owned(), value.clone())));
        assert_eq!(
            tokens().verify(&token, self::now()),
            Err(InvalidToken),
            "{name} = {value}"
        );
    }
}

#[test]
fn an_unknown_claim_is_ignored() {
    let token = with_claims(|claims| drop(claims.insert("jti".to_owned(), json!("x"))));
    assert_eq!(tokens().verify(&token, now()), Ok(subject()));
}

#[test]
fn other_algorithms_types_and_keys_are_rejected() {
    let claims = json!({"sub": Uuid::from_u128(7), "iat": 0, "exp": i64::MAX, "ver": 3});
    for algorithm in [Algorithm::HS384, Algorithm::HS512] {
        let token = signed(&Header::new(algorithm), &claims);
        assert_eq!(tokens().verify(&token, now()), Err(InvalidToken));
    }
    let header = Header {
        typ: Some("at+jwt".to_owned()),
        ..Header::default()
    };
    assert_eq!(
        tokens().verify(&signed(&header, &claims), now()),
        Err(InvalidToken)
    );
    let other = Tokens::new(
        &"another key for tests, 32 bytes too".into(),
        TimeDelta::hours(1),
    );
    assert_eq!(other.unwrap().verify(&valid(), now()), Err(InvalidToken));
}

#[test]
fn a_modified_token_is_rejected() {
    let valid = valid();
    let (signed_part, signature) = valid.rsplit_once('.').unwrap();
    let (header, claims) = signed_part.split_once('.').unwrap();
    // {"alg":"none"}
    let none = format!("eyJhbGciOiJub25lIn0.{claims}.");
    let padded = format!("{valid}=");
    let dotted = format!("{valid}.");
    let swapped = format!("{claims}.{header}.{signature}");
    let unsigned = format!("{signed_part}.");
    let long = "a".repeat(1 << 20);
    for bad in [
        "",
        ".",
        "..",
        "garbage",
        &none,
        &padded,
        &dotted,
        &swapped,
        &unsigned,
        &long,
        signed_part,
    ] {
        assert_eq!(tokens().verify(bad, now()), Err(InvalidToken), "{bad:.80}");
    }
}

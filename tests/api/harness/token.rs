//! Tokens that the server has not issued.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;

/// Returns a copy of a token with changed claims and `algorithm` in its header. It is signed with HMAC-SHA-256 whatever
/// the algorithm is, and not signed if that is `none`.
pub fn forge_token(token: &str, algorithm: &str, key: &str, change: impl Fn(&mut Value)) -> String {
    let mut parts = token.split('.').map(|part| {
        let json = URL_SAFE_NO_PAD.decode(part).expect("base64");
        serde_json::from_slice::<Value>(&json)
    });
    let mut next = || parts.next().expect("a part").expect("JSON");
    let (mut header, mut claims) = (next(), next());
    header["alg"] = algorithm.into();
    change(&mut claims);
    let encode = |part: Value| URL_SAFE_NO_PAD.encode(part.to_string());
    let signed = format!("{}.{}", encode(header), encode(claims));
    if algorithm == "none" {
        return format!("{signed}.");
    }
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("a key");
    mac.update(signed.as_bytes());
    let signature = URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes());
    format!("{signed}.{signature}")
}

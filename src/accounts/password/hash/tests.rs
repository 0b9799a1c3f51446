use super::*;

/// A hash of `password` with these costs.
fn weak(memory_kib: u32, iterations: u32) -> String {
    let params = Params::new(memory_kib, iterations, 1, None).unwrap();
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon2.hash_password(b"password").unwrap().to_string()
}

#[test]
fn a_hash_with_a_lower_cost_is_outdated_and_still_verified() {
    for (memory_kib, iterations) in [(8, 1), (4096, 3), (19_455, 2), (19_456, 1)] {
        let hash = weak(memory_kib, iterations);
        assert_eq!(state(&hash), HashState::Outdated, "{hash}");
        assert!(verify(b"password", Some(&hash), &[]));
        assert!(!verify(b"wrong", Some(&hash), &[]));
    }
    let old_version = weak(19_456, 2).replace("v=19", "v=16");
    assert_eq!(state(&old_version), HashState::Outdated);
    for current in [hash(b"x").unwrap(), weak(19_456, 3), weak(20_000, 2)] {
        assert_eq!(state(&current), HashState::Current, "{current}");
    }
}

#[test]
fn a_hash_of_another_algorithm_or_with_a_hostile_cost_is_unusable() {
    for hash in [
        "$2x$05$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW",
        "$2b$15$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW",
        "$2b$31$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW",
        "$2b$03$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW",
        "$2b$12$R9h/cIPz0gi.URNNX3kh2O",
        "$bcrypt-sha256$v=2,t=2b,r=12$n79VH.0Q2TMWmt3Oqt9uku$Kq4Noyk3094Y2QlB8NdRT8SvGiI4ft2",
        "$argon2i$v=19$m=19456,t=2,p=1$bm9ib2R5IGF0IGFsbC4uLg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$scrypt$ln=17,r=8,p=1$bm9ib2R5$AAAAAAAAAAAAAAAAAAAAAA",
        "password",
        "",
    ] {
        assert_eq!(state(hash), HashState::Unusable, "{hash}");
        assert!(!verify(b"password", Some(hash), &[]));
    }
}

/// Hashes that passlib and pwdlib have made of `password`.
const BCRYPT: [&str; 2] = [
    "$2b$05$jJsJ6N1qEb.q4KAUKev/nOrWyBiQdlBxs6Almp53QtMcVWNWbxw.K",
    "$2b$04$W/KpLWvsZyETXfRWQVsWgOQZ0tNDw.gRIrZ2ylvOkKjdqLxw/BRFa",
];

#[test]
fn a_bcrypt_hash_is_verified_and_outdated() {
    for hash in BCRYPT {
        for hash in [
            hash.to_owned(),
            hash.replace("$2b$", "$2a$"),
            hash.replace("$2b$", "$2y$"),
        ] {
            assert_eq!(state(&hash), HashState::Outdated, "{hash}");
            assert!(verify(b"password", Some(&hash), &[]));
            assert!(!verify(b"Password", Some(&hash), &[]));
        }
    }
}

#[test]
fn the_start_of_a_hash_tells_its_cost() {
    for (start, cost) in [
        ("$2b$12$", Cost::Bcrypt(12)),
        ("$2y$04$", Cost::Bcrypt(4)),
        ("$argon2id$v=19$m=19456,t=2,p=1$", Cost::of_new_hash()),
        ("$argon2id$v=19$m=19456,t=2,p=1$x", Cost::of_new_hash()),
    ] {
        assert_eq!(Cost::of(start), Some(cost), "{start}");
    }
    for cost in [Cost::Bcrypt(9), Cost::of_new_hash()] {
        assert_eq!(Cost::of(&cost.dummy()), Some(cost));
    }
    for start in [
        "",
        "$2b$99$",
        "$2x$12$",
        "$argon2id$v=19$m=9999999,t=2,p",
        "ä".repeat(31).as_str(),
    ] {
        assert_eq!(Cost::of(start), None, "{start}");
    }
}

#[test]
fn every_log_in_verifies_one_hash_of_each_cost() {
    let (new, bcrypt) = (Cost::of_new_hash(), Cost::Bcrypt(12));
    let costly = Cost::of(&weak(65_536, 3)).unwrap();
    let costs = [bcrypt.clone(), new.clone(), costly.clone()];
    for own in [None, Some(&new), Some(&bcrypt), Some(&costly)] {
        let mut all = dummies(own, &costs);
        all.extend(own.cloned());
        assert_eq!(all.len(), 3, "{own:?}");
        assert!(costs.iter().all(|cost| all.contains(cost)), "{own:?}");
    }
    assert_eq!(dummies(Some(&new), &[]), []);
    assert_eq!(dummies(None, &[]), [new]);
}

use super::hash::{DUMMY_HASH, parse_within_limits};
use super::*;

fn hasher(concurrency: usize, queue_length: usize) -> PasswordHasher {
    PasswordHasher::new(&HasherOptions {
        concurrency,
        queue_length,
        max_wait: Duration::from_mins(1),
    })
}

#[tokio::test]
async fn only_the_hashed_password_matches() {
    let hasher = hasher(1, 8);
    let hash = hasher.hash("correct horse ü\0".into()).await.unwrap();
    assert!(
        hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
        "{hash}"
    );
    let verify = |password: &str| hasher.verify(password.into(), Some(hash.clone()));
    assert!(verify("correct horse ü\0").await.unwrap());
    for wrong in [
        "correct horse ü",
        "Correct horse ü\0",
        "correct horse u\u{308}\0",
        "",
    ] {
        assert!(!verify(wrong).await.unwrap(), "{wrong:?}");
    }
}

#[tokio::test]
async fn a_password_of_the_maximum_length_is_hashed_in_full_and_a_longer_one_is_rejected() {
    let hasher = hasher(1, 8);
    let longest = "😀".repeat(MAX_PASSWORD_CHARS);
    let hash = hasher.hash(longest.clone().into()).await.unwrap();
    assert!(
        hasher
            .verify(longest.clone().into(), Some(hash.clone()))
            .await
            .unwrap()
    );
    let shorter = "😀".repeat(MAX_PASSWORD_CHARS - 1);
    assert!(
        !hasher
            .verify(shorter.into(), Some(hash.clone()))
            .await
            .unwrap()
    );
    let longer = longest + "x";
    let rejected = hasher.verify(longer.into(), Some(hash)).await;
    assert!(matches!(rejected, Err(PasswordError::TooLong)));
    let longer = "x".repeat(MAX_PASSWORD_CHARS + 1);
    let rejected = hasher.hash(longer.into()).await;
    assert!(matches!(rejected, Err(PasswordError::TooLong)));
}

#[tokio::test]
async fn no_password_matches_without_a_hash() {
    let hasher = hasher(1, 8);
    assert!(!hasher.verify("".into(), None).await.unwrap());
}

#[test]
fn the_dummy_hash_costs_as_much_as_a_new_hash() {
    let dummy = parse_within_limits(DUMMY_HASH).unwrap();
    let new = parse_within_limits(&hash::hash(b"x").unwrap()).unwrap();
    assert_eq!(dummy.params.to_string(), new.params.to_string());
    assert_eq!(dummy.hash.unwrap().len(), new.hash.unwrap().len());
    assert_eq!(dummy.salt.unwrap().len(), new.salt.unwrap().len());
}

#[test]
fn a_hash_that_exceeds_the_limits_or_is_not_argon2id_is_rejected() {
    let salted = "bm9ib2R5IGF0IGFsbCE$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    for start in [
        "$argon2id$v=19$m=4194304,t=2,p=1$",
        "$argon2id$v=19$m=19456,t=4000000,p=1$",
        "$argon2id$v=19$m=19456,t=2,p=255$",
        "$argon2d$v=19$m=19456,t=2,p=1$",
        "$2b$12$",
        "",
    ] {
        assert!(
            parse_within_limits(&format!("{start}{salted}")).is_none(),
            "{start}"
        );
    }
}

#[tokio::test]
async fn a_call_fails_if_the_queue_is_full() {
    let hasher = hasher(1, 1);
    let computing = hasher.acquire().await.unwrap();
    let other = hasher.clone();
    let waiting = tokio::spawn(async move { other.verify("x".into(), None).await });
    while hasher.queue_slots.available_permits() > 0 {
        tokio::task::yield_now().await;
    }
    let rejected = hasher.verify("x".into(), None).await;
    assert!(matches!(rejected, Err(PasswordError::Busy)));
    drop(computing);
    assert!(!waiting.await.unwrap().unwrap());
    assert_eq!(hasher.queue_slots.available_permits(), 2);
}

#[tokio::test]
async fn an_abandoned_computation_holds_its_permit_until_it_ends() {
    let hasher = hasher(1, 0);
    let (started_sender, started) = std::sync::mpsc::channel();
    let (end, ended) = std::sync::mpsc::channel::<()>();
    let abandoned = hasher.clone();
    let task = tokio::spawn(async move {
        let compute = move |_: &[u8]| {
            started_sender.send(()).unwrap();
            ended.recv().unwrap_err()
        };
        abandoned.compute("x".into(), compute).await
    });
    tokio::task::spawn_blocking(move || started.recv())
        .await
        .unwrap()
        .unwrap();
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());
    let rejected = hasher.verify("x".into(), None).await;
    assert!(matches!(rejected, Err(PasswordError::Busy)));
    drop(end);
    while hasher.queue_slots.available_permits() == 0 {
        tokio::task::yield_now().await;
    }
}

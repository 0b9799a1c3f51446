use super::*;

fn small(at_once: usize, queue: usize) -> PasswordHasher {
    PasswordHasher::new(&HasherOptions {
        at_once,
        queue,
        wait: Duration::from_mins(1),
    })
}

#[tokio::test]
async fn the_password_that_was_hashed_is_recognised_and_no_other() {
    let hasher = small(1, 8);
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
async fn the_longest_password_counts_to_its_last_character_and_a_longer_one_is_refused() {
    let hasher = small(1, 8);
    let longest = "😀".repeat(LONGEST_PASSWORD);
    let hash = hasher.hash(longest.clone().into()).await.unwrap();
    assert!(
        hasher
            .verify(longest.clone().into(), Some(hash.clone()))
            .await
            .unwrap()
    );
    let shorter = "😀".repeat(LONGEST_PASSWORD - 1);
    assert!(
        !hasher
            .verify(shorter.into(), Some(hash.clone()))
            .await
            .unwrap()
    );
    let longer = longest + "x";
    let refused = hasher.verify(longer.into(), Some(hash)).await;
    assert!(matches!(refused, Err(PasswordError::TooLong)));
    let longer = "x".repeat(LONGEST_PASSWORD + 1);
    let refused = hasher.hash(longer.into()).await;
    assert!(matches!(refused, Err(PasswordError::TooLong)));
}

#[tokio::test]
async fn nobody_has_no_password() {
    let hasher = small(1, 8);
    assert!(!hasher.verify("".into(), None).await.unwrap());
    assert!(PasswordHash::new(NOBODY).is_ok());
}

#[test]
fn nobody_costs_as_much_as_a_new_hash() {
    let nobody = usable_hash(NOBODY).unwrap();
    let new = hasher().unwrap().hash_password(b"x").unwrap();
    assert_eq!(nobody.params.to_string(), new.params.to_string());
    assert_eq!(nobody.hash.unwrap().len(), new.hash.unwrap().len());
    assert_eq!(nobody.salt.unwrap().len(), new.salt.unwrap().len());
}

#[test]
fn a_hash_that_asks_for_too_much_or_is_no_argon2id_is_not_computed() {
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
            usable_hash(&format!("{start}{salted}")).is_none(),
            "{start}"
        );
    }
}

#[tokio::test]
async fn who_finds_no_place_in_the_queue_is_sent_away() {
    let hasher = small(1, 1);
    let served = hasher.permits().await.unwrap();
    let other = hasher.clone();
    let waiting = tokio::spawn(async move { other.verify("x".into(), None).await });
    while hasher.places.available_permits() > 0 {
        tokio::task::yield_now().await;
    }
    let refused = hasher.verify("x".into(), None).await;
    assert!(matches!(refused, Err(PasswordError::Busy)));
    drop(served);
    assert!(!waiting.await.unwrap().unwrap());
    assert_eq!(hasher.places.available_permits(), 2);
}

#[tokio::test]
async fn an_abandoned_computation_keeps_its_permit_until_it_ends() {
    let hasher = small(1, 0);
    let (enter, entered) = std::sync::mpsc::channel();
    let (leave, left) = std::sync::mpsc::channel::<()>();
    let abandoned = hasher.clone();
    let task = tokio::spawn(async move {
        let compute = move |_: &[u8]| {
            enter.send(()).unwrap();
            Ok(left.recv().unwrap_err())
        };
        abandoned.run("x".into(), compute).await
    });
    tokio::task::spawn_blocking(move || entered.recv())
        .await
        .unwrap()
        .unwrap();
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());
    let refused = hasher.verify("x".into(), None).await;
    assert!(matches!(refused, Err(PasswordError::Busy)));
    drop(leave);
    while hasher.places.available_permits() == 0 {
        tokio::task::yield_now().await;
    }
}

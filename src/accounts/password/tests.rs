use super::hash::{Cost, parse_argon2id};
use super::*;

fn hasher(concurrency: usize, queue_length: usize) -> PasswordHasher {
    PasswordHasher::new(&HasherOptions {
        concurrency: NonZeroUsize::new(concurrency),
        queue_length,
        max_wait: Duration::from_mins(1),
    })
    .unwrap()
}

async fn verify(
    hasher: &PasswordHasher,
    password: &str,
    hash: Option<&str>,
) -> Result<bool, PasswordError> {
    let permit = hasher.acquire(Applicant::default()).await?;
    hasher
        .verify(permit, password.into(), hash.map(str::to_owned), [].into())
        .await
}

#[tokio::test]
async fn only_the_hashed_password_matches() {
    let hasher = hasher(1, 8);
    let hash = hasher.hash("correct horse ü\0".into()).await.unwrap();
    assert!(
        hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
        "{hash}"
    );
    assert!(
        verify(&hasher, "correct horse ü\0", Some(&hash))
            .await
            .unwrap()
    );
    for wrong in [
        "correct horse ü",
        "Correct horse ü\0",
        "correct horse u\u{308}\0",
        "",
    ] {
        assert!(
            !verify(&hasher, wrong, Some(&hash)).await.unwrap(),
            "{wrong:?}"
        );
    }
}

#[tokio::test]
async fn a_password_of_the_maximum_length_is_hashed_in_full_and_a_longer_one_is_rejected() {
    let hasher = hasher(1, 8);
    let longest = "😀".repeat(MAX_PASSWORD_CHARS);
    let hash = hasher.hash(longest.clone().into()).await.unwrap();
    assert!(verify(&hasher, &longest, Some(&hash)).await.unwrap());
    let shorter = "😀".repeat(MAX_PASSWORD_CHARS - 1);
    assert!(!verify(&hasher, &shorter, Some(&hash)).await.unwrap());
    let longer = longest + "x";
    let rejected = verify(&hasher, &longer, Some(&hash)).await;
    assert!(matches!(rejected, Err(PasswordError::TooLong)));
    let longer = "x".repeat(MAX_PASSWORD_CHARS + 1);
    let rejected = hasher.hash(longer.into()).await;
    assert!(matches!(rejected, Err(PasswordError::TooLong)));
}

#[tokio::test]
async fn no_password_matches_without_a_hash() {
    let hasher = hasher(1, 8);
    assert!(!verify(&hasher, "", None).await.unwrap());
}

#[test]
fn the_dummy_hash_costs_as_much_as_a_new_hash() {
    let new = hash::hash(b"x").unwrap();
    let dummy = parse_argon2id(&Cost::of(&new).unwrap().dummy()).unwrap();
    let new = parse_argon2id(&new).unwrap();
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
            parse_argon2id(&format!("{start}{salted}")).is_none(),
            "{start}"
        );
    }
}

#[tokio::test]
async fn an_abandoned_computation_holds_its_permit_until_it_ends() {
    let hasher = hasher(1, 0);
    let (started_sender, started) = std::sync::mpsc::channel();
    let (end, ended) = std::sync::mpsc::channel::<()>();
    let permit = hasher.acquire(Applicant::default()).await.unwrap();
    let abandoned = hasher.clone();
    let task = tokio::spawn(async move {
        let compute = move |_: &[u8]| {
            started_sender.send(()).unwrap();
            ended.recv().unwrap_err()
        };
        abandoned.compute(permit, "x".into(), compute).await
    });
    tokio::task::spawn_blocking(move || started.recv())
        .await
        .unwrap()
        .unwrap();
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());
    let rejected = verify(&hasher, "x", None).await;
    assert!(matches!(rejected, Err(PasswordError::Busy)));
    drop(end);
    while hasher.acquire(Applicant::default()).await.is_err() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_panic_gives_the_permit_back_and_leaves_the_thread_alive() {
    let hasher = hasher(1, 0);
    let permit = hasher.acquire(Applicant::default()).await.unwrap();
    let panicked = hasher.compute(permit, "x".into(), |_| panic!("for the test"));
    let panicked: Result<(), _> = panicked.await;
    assert!(matches!(panicked, Err(PasswordError::Internal(_))));
    while hasher.acquire(Applicant::default()).await.is_err() {
        tokio::task::yield_now().await;
    }
    assert!(!verify(&hasher, "x", None).await.unwrap());
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn the_threads_that_hash_give_way_to_others() {
    let hasher = hasher(1, 0);
    let permit = hasher.acquire(Applicant::default()).await.unwrap();
    let own = rustix::process::getpriority_process(None).unwrap();
    let priority = |_: &[u8]| rustix::process::getpriority_process(None);
    let priority = hasher.compute(permit, "x".into(), priority).await;
    assert_eq!(priority.unwrap().unwrap(), (own + 10).min(19));
}

use super::*;

fn modified(time: &str) -> Version {
    Version {
        revision: 1,
        hash: 0,
        modified_at: Some(time.parse().unwrap()),
    }
}

#[test]
fn last_modified_exists_for_the_years_that_http_can_express() {
    let clock = Clock::fixed("+12000-01-01T00:00:00Z".parse().unwrap());
    for (time, date) in [
        ("1969-12-31T23:58:59Z", None),
        (
            "1969-12-31T23:59:00Z",
            Some("Thu, 01 Jan 1970 00:00:00 GMT"),
        ),
        (
            "2026-11-22T12:00:00Z",
            Some("Sun, 22 Nov 2026 12:01:00 GMT"),
        ),
        (
            "2026-11-22T12:00:00.000001Z",
            Some("Sun, 22 Nov 2026 12:01:01 GMT"),
        ),
        (
            "9999-12-31T23:58:59Z",
            Some("Fri, 31 Dec 9999 23:59:59 GMT"),
        ),
        ("9999-12-31T23:58:59.1Z", None),
        ("+10000-01-01T00:00:00Z", None),
        ("-0001-01-01T00:00:00Z", None),
    ] {
        let expected = date.map(HeaderValue::from_static);
        assert_eq!(last_modified(&modified(time), &clock), expected, "{time}");
    }
    let version = Version {
        modified_at: Some(DateTime::<Utc>::MAX_UTC),
        ..modified("2026-11-22T12:00:00Z")
    };
    assert_eq!(last_modified(&version, &clock), None);
}

#[test]
fn a_date_counts_from_the_minute_after_the_change_on() {
    let modified_at = "2026-11-22T12:00:00.5Z";
    let version = modified(modified_at);
    let clock = Clock::fixed(modified_at.parse().unwrap());
    clock.advance(TimeDelta::seconds(65));
    for (date, is_known, is_expected) in [
        ("Sun, 22 Nov 2026 12:00:00 GMT", false, false),
        ("Sun, 22 Nov 2026 12:00:01 GMT", false, false),
        ("Sun, 22 Nov 2026 12:01:00 GMT", false, false),
        ("Sun, 22 Nov 2026 12:01:01 GMT", true, true),
        ("Sunday, 22-Nov-26 12:01:01 GMT", true, true),
        ("Sun Nov 22 12:01:01 2026", true, true),
        ("Sunday, 22-Nov-26 12:01:00 GMT", false, false),
        ("Sun Nov 22 12:01:00 2026", false, false),
        ("Sun, 22 Nov 2026 12:01:05 GMT", true, true),
        // In the future.
        ("Sun, 22 Nov 2026 12:01:06 GMT", false, true),
        // No dates: ignored.
        ("Mon, 22 Nov 2026 12:01:01 GMT", false, true),
        ("2026-11-22T12:01:01Z", false, true),
        (
            "Sun, 22 Nov 2026 12:01:01 GMT, Sun, 22 Nov 2026 12:01:01 GMT",
            false,
            true,
        ),
        ("", false, true),
    ] {
        let since = Conditions::from(ConditionHeaders {
            if_modified_since: Some(date.to_owned()),
            ..ConditionHeaders::default()
        });
        let evaluation = since.evaluate(Some(&version), None, &clock);
        let is_not_modified = evaluation == Evaluation::NotModified(None);
        assert_eq!(is_not_modified, is_known, "If-Modified-Since: {date}");
        let since = Conditions::from(ConditionHeaders {
            if_unmodified_since: Some(date.to_owned()),
            ..ConditionHeaders::default()
        });
        let is_true = since.evaluate(Some(&version), None, &clock) == Evaluation::True;
        assert_eq!(is_true, is_expected, "If-Unmodified-Since: {date}");
    }
}

#[test]
fn without_a_known_time_a_catalogue_is_unmodified_and_a_model_is_not() {
    let date = "Sun, 22 Nov 2026 12:00:00 GMT".to_owned();
    let clock = Clock::fixed("2026-11-23T00:00:00Z".parse().unwrap());
    let conditions = Conditions::from(ConditionHeaders {
        if_unmodified_since: Some(date),
        ..ConditionHeaders::default()
    });
    for (revision, evaluation) in [(0, Evaluation::True), (1, Evaluation::Failed)] {
        let version = Version {
            revision,
            hash: 0,
            modified_at: None,
        };
        assert_eq!(
            conditions.evaluate(Some(&version), None, &clock),
            evaluation
        );
    }
    assert_eq!(conditions.evaluate(None, None, &clock), Evaluation::True);
}

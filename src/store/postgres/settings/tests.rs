use super::*;

fn parse(url: &str) -> Result<ServerSettings, OpenError> {
    ServerSettings::parse(&url.into(), &StoreOptions::default())
}

fn error(url: &str) -> String {
    parse(url).err().unwrap().to_string()
}

#[test]
fn sslmode_decides_about_tls_and_the_rest_of_the_url_is_kept() {
    for (parameters, mode) in [
        ("", SslMode::Prefer),
        ("?", SslMode::Prefer),
        ("?sslmode=disable", SslMode::Disable),
        ("?sslmode=prefer&sslrootcert=/nowhere", SslMode::Prefer),
        ("?keepalives=1&sslmode=require", SslMode::Require),
    ] {
        let settings = parse(&format!("postgres://u:p@h:1,i:2/d{parameters}")).unwrap();
        assert_eq!(settings.config.get_ssl_mode(), mode, "{parameters}");
        assert_eq!(settings.config.get_ports(), [1, 2], "{parameters}");
        assert_eq!(settings.config.get_dbname(), Some("d"), "{parameters}");
    }
}

#[test]
fn a_url_that_names_the_application_keeps_its_name() {
    let name = |url| {
        let config = parse(url).unwrap().config;
        config.get_application_name().map(ToOwned::to_owned)
    };
    assert_eq!(name("postgres://h/d").unwrap(), APPLICATION_NAME);
    assert_eq!(name("postgres://h/d?application_name=x").unwrap(), "x");
}

#[test]
fn settings_that_would_verify_nothing_are_refused() {
    for (parameters, reason) in [
        ("sslmode=allow", "sslmode is one of"),
        ("sslmode=verify-ca", "sslmode=verify-ca needs sslrootcert"),
        (
            "sslmode=verify-ca&sslrootcert=system",
            "sslmode=verify-ca needs",
        ),
        (
            "sslmode=require&sslrootcert=system",
            "sslrootcert=system needs",
        ),
        (
            "sslmode=verify-full&sslrootcert=%2Fno%2Ffile",
            "sslrootcert /no/file: ",
        ),
        (
            "sslmode=verify-full&sslrootcert=/dev/null",
            "sslrootcert: it contains no",
        ),
        ("sslcert=/x", "not a valid postgres:// URL"),
    ] {
        let error = error(&format!("postgres://u:secret@h/d?{parameters}"));
        assert!(
            error.starts_with(&format!("DATABASE_URL: {reason}")),
            "{error}"
        );
        assert!(!error.contains("secret"), "{error}");
    }
}

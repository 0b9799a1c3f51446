//! The server in the test's process.

use clap::Parser;
use generation_models::accounts::{Email, NewAccount, Registrar, RegistrationError};
use generation_models::app::{self, Service};
use generation_models::clock::Clock;
use generation_models::settings::Cli;

use super::{Client, Program, TestDatabase};

/// The e-mail address of the administrator.
pub const ADMIN: &str = "admin@example.com";
pub const ADMIN_PASSWORD: &str = "adminpassword";
/// The e-mail address of the user who is no administrator.
const USER: &str = "user@example.com";
const USER_PASSWORD: &str = "userpassword";
/// The key that signs tokens.
pub const SECRET_KEY: &str = "a secret key for tests of at least 32 bytes";

/// Short timeouts, so that tests of a database that does not respond end soon.
const SETTINGS: &[&str] = &[
    "--database-pool-size=4",
    "--database-wait=0.5",
    "--database-statement-timeout=1",
    "--password-min-length=8",
    "--password-wait=30",
    "--body-timeout=1",
];

/// A server with its clients.
pub struct App {
    pub service: Service,
    pub database: TestDatabase,
    pub clock: Clock,
    registrar: Registrar,
    pub anonymous: Client,
    pub user: Client,
    pub admin: Client,
}

impl App {
    /// Starts a server with the two accounts.
    pub async fn start(database: TestDatabase) -> Self {
        let clock = Clock::fixed("2026-11-22T12:00:00Z".parse().expect("a time"));
        let url = format!("--database-url={}", database.url);
        let key = format!("--secret-key={SECRET_KEY}");
        let arguments = ["generation-models", &url, &key];
        let arguments = arguments.iter().chain(SETTINGS).copied();
        let settings = Cli::parse_from(arguments).settings;
        let app = app::App::build(&settings, clock.clone()).await;
        let app = app.expect("the settings are valid");
        app.api.store.migrate().await.expect("the migrations run");
        for (email, password, is_superuser) in
            [(ADMIN, ADMIN_PASSWORD, true), (USER, USER_PASSWORD, false)]
        {
            match register(&app.registrar, email, password, is_superuser).await {
                // The accounts exist if this is not the first server on the database.
                Ok(()) | Err(RegistrationError::EmailTaken(_)) => {}
                Err(error) => panic!("{error}"),
            }
        }
        app.prepare().await.expect("the database is ready");
        let service = app.service();
        let anonymous = Client::in_process(service.clone());
        let user = anonymous.logged_in(USER, USER_PASSWORD).await;
        let admin = anonymous.logged_in(ADMIN, ADMIN_PASSWORD).await;
        let registrar = app.registrar.clone();
        tokio::spawn(async move { app.follow().await });
        Self {
            service,
            database,
            clock,
            registrar,
            anonymous,
            user,
            admin,
        }
    }

    /// Starts another server on the same database.
    pub async fn replica(&self) -> Self {
        Self::start(self.database.clone()).await
    }

    /// The program with the same database and key.
    pub fn program(&self, settings: &[(&str, &str)]) -> Program {
        let own = [
            ("DATABASE_URL", self.database.url.as_str()),
            ("SECRET_KEY", SECRET_KEY),
        ];
        Program::new(&[&own, settings].concat())
    }

    /// Creates an account that is no administrator.
    pub async fn register(&self, email: &str, password: &str) -> Result<(), RegistrationError> {
        register(&self.registrar, email, password, false).await
    }
}

async fn register(
    registrar: &Registrar,
    email: &str,
    password: &str,
    is_superuser: bool,
) -> Result<(), RegistrationError> {
    let account = NewAccount {
        email: Email::parse(email).expect("an e-mail address"),
        password: Some(password.into()),
        is_superuser,
    };
    registrar.create_user(account).await.map(|_| ())
}

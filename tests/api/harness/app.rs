//! The server under test.

use clap::Parser;
use generation_models::accounts::{Email, NewAccount, Registrar, RegistrationError};
use generation_models::app::{self, Service};
use generation_models::clock::Clock;
use generation_models::settings::Cli;

use super::database::Created;
use super::{Client, Database, Network, Proxy};

/// The e-mail address of the administrator.
pub const ADMIN: &str = "admin@example.com";
/// The e-mail address of the user who is no administrator.
pub const USER: &str = "user@example.com";
/// The password of the administrator.
pub const PASSWORD: &str = "adminpassword";
/// The password of the user.
const USER_PASSWORD: &str = "userpassword";
/// The key that signs tokens.
pub const SECRET_KEY: &str = "a key that only tests know, and long enough";

/// Short waits, so that tests of a database that does not respond end soon.
const SETTINGS: &[&str] = &[
    "--database-pool-size=4",
    "--database-wait=0.5",
    "--database-statement-timeout=1",
    "--password-wait=30",
    "--body-timeout=1",
];

/// The server, on a database of its own.
pub struct App {
    pub service: Service,
    pub database: Created,
    pub clock: Clock,
    pub registrar: Registrar,
    pub anonymous: Client,
    pub user: Client,
    pub admin: Client,
}

impl App {
    pub async fn start(database: Database) -> Self {
        Self::on(database.create().await).await
    }

    /// The server again, with a network to the same database that can fail.
    pub async fn behind_proxy(self) -> (Proxy, Self) {
        let (credentials, rest) = self.database.url.split_once('@').expect("a server");
        let (target, name) = rest.split_once('/').expect("a database");
        let proxy = Proxy::start(target.to_owned(), Network::Up).await;
        let url = format!("{credentials}@{}/{name}", proxy.address);
        (proxy, self.moved_to(url).await)
    }

    /// A second server on the same database.
    pub async fn twin(&self) -> Self {
        Self::on(self.database.clone()).await
    }

    /// The server again, on the database of that URL.
    pub async fn moved_to(self, url: String) -> Self {
        Self::on(Created {
            url,
            ..self.database
        })
        .await
    }

    async fn on(database: Created) -> Self {
        let clock = Clock::fixed("2026-11-22T12:00:00Z".parse().expect("a time"));
        let url = format!("--database-url={}", database.url);
        let key = format!("--secret-key={SECRET_KEY}");
        let arguments = ["generation-models", &url, &key];
        let arguments = arguments.iter().chain(SETTINGS).copied();
        let settings = Cli::parse_from(arguments).settings;
        let app = app::App::build(&settings, clock.clone())
            .await
            .expect("the settings are valid");
        app.api.store.migrate().await.expect("the migrations run");
        for (email, password, is_superuser) in
            [(ADMIN, PASSWORD, true), (USER, USER_PASSWORD, false)]
        {
            create_account(&app.registrar, email, password, is_superuser).await;
        }
        app.prepare().await.expect("the database is ready");
        let service = app.service();
        let anonymous = Client::new(service.clone(), None);
        let user = anonymous.logged_in(USER, USER_PASSWORD).await;
        let admin = anonymous.logged_in(ADMIN, PASSWORD).await;
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
}

async fn create_account(registrar: &Registrar, email: &str, password: &str, is_superuser: bool) {
    let account = NewAccount {
        email: Email::parse(email).expect("an e-mail address"),
        password: Some(password.into()),
        is_superuser,
    };
    match registrar.create_user(account).await {
        // The accounts exist if this is not the first server on the database.
        Ok(_) | Err(RegistrationError::EmailTaken(_)) => {}
        Err(error) => panic!("{error}"),
    }
}

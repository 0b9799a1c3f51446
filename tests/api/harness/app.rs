//! The server under test.

use chrono::TimeDelta;
use generation_models::accounts::{
    Accounts, Email, HasherOptions, NewAccount, PasswordHasher, Registrar, RegistrationError,
    Tokens,
};
use generation_models::api::{Api, Parts};
use generation_models::app;
use generation_models::catalog::Catalog;
use generation_models::clock::Clock;
use generation_models::store::{Store, StoreOptions};
use openapi_runtime::BodyLimits;
use std::time::Duration;

use super::database::Created;
use super::{Client, Database, Network, Proxy};

/// The address of the administrator.
pub const ADMIN: &str = "admin@example.com";
/// The address of the user who is no administrator.
pub const USER: &str = "user@example.com";
/// The password of the administrator.
pub const PASSWORD: &str = "adminpassword";
/// The password of the user.
const USER_PASSWORD: &str = "userpassword";
/// The key that signs their tokens.
pub const SECRET_KEY: &str = "a key that only tests know, and long enough";

/// The server, on a database of its own.
pub struct App {
    pub router: app::App,
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

    /// The server again, reaching the same database through a network that can fail.
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
        let options = StoreOptions {
            pool_size: 4,
            wait: Duration::from_millis(500),
            statement_timeout: Duration::from_secs(1),
        };
        let store = Store::connect(&database.parsed(), &options)
            .await
            .expect("the database opens");
        store.migrate().await.expect("the migrations run");
        let hasher = PasswordHasher::new(&HasherOptions {
            at_once: 2,
            queue: 64,
            wait: Duration::from_secs(30),
        });
        let registrar = Registrar::new(store.clone(), hasher.clone(), clock.clone());
        for (email, password, is_superuser) in
            [(ADMIN, PASSWORD, true), (USER, USER_PASSWORD, false)]
        {
            let email = Email::parse(email).expect("an address");
            let account = NewAccount {
                email,
                password: Some(password.into()),
                is_superuser,
            };
            match registrar.create_user(account).await {
                // A server that moved finds the accounts made.
                Ok(_) | Err(RegistrationError::Taken(_)) => {}
                Err(error) => panic!("{error}"),
            }
        }
        store.check().await.expect("the database is ready");
        let tokens =
            Tokens::new(&SECRET_KEY.into(), TimeDelta::hours(1)).expect("the key is long enough");
        let accounts = Accounts::new(store.clone(), hasher, tokens, clock.clone());
        let catalog = Catalog::new(store.clone());
        catalog.newest().await.expect("the catalogue is read");
        let following = catalog.clone();
        tokio::spawn(async move { following.follow().await });
        let router = app::router(Api::new(Parts {
            store,
            catalog,
            accounts,
            clock: clock.clone(),
            body_limits: BodyLimits {
                max_bytes: 1 << 20,
                timeout: Duration::from_secs(1),
            },
            runtime: tokio::runtime::Handle::current(),
        }));
        let anonymous = Client::new(router.clone(), None);
        let user = anonymous.logged_in(USER, USER_PASSWORD).await;
        let admin = anonymous.logged_in(ADMIN, PASSWORD).await;
        Self {
            router,
            database,
            clock,
            registrar,
            anonymous,
            user,
            admin,
        }
    }
}

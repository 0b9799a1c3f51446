//! `postgres://…`: what it says, and what it leaves open.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use tokio_postgres::Config;
use tokio_postgres::config::{SslMode, TargetSessionAttrs};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::tls::{self, Roots, Trust};
use crate::store::{OpenError, StoreOptions};

/// The program's name as the server's `pg_stat_activity` shows it.
const APPLICATION_NAME: &str = "generation-models";

/// How to connect.
#[derive(Clone)]
pub(super) struct ServerSettings {
    pub(super) config: Config,
    pub(super) tls: MakeRustlsConnect,
    pub(super) statement_timeout: Duration,
}

impl ServerSettings {
    /// Reads the URL. Of several hosts the first that takes writes is used.
    pub(super) fn parse(url: &SecretString, options: &StoreOptions) -> Result<Self, OpenError> {
        let (url, tls) = TlsParameters::take_from(url.expose_secret())?;
        let mut config: Config = url.expose_secret().parse().map_err(|_| {
            refused("this is no postgres:// URL, or has a parameter that is not known")
        })?;
        if config.get_application_name().is_none() {
            config.application_name(APPLICATION_NAME);
        }
        config.target_session_attrs(TargetSessionAttrs::ReadWrite);
        // A host that does not answer leaves time for the others.
        let hosts = u32::try_from(config.get_hosts().len()).unwrap_or(1).max(1);
        config.connect_timeout(options.wait / (hosts + 1));
        config.tcp_user_timeout(options.wait);
        // The system counts these in whole seconds, and takes no zero.
        let second = Duration::from_secs(1);
        config.keepalives_idle(options.wait.max(second));
        config.keepalives_interval((options.wait / 4).max(second));
        config.keepalives_retries(3);
        config.ssl_mode(tls.mode);
        Ok(Self {
            config,
            tls: tls::connector(tls.trust()?)?,
            statement_timeout: options.statement_timeout,
        })
    }
}

/// `sslmode` and `sslrootcert`, with the meaning that they have for libpq. The client library knows only some values of
/// the first, and nothing of the second.
struct TlsParameters {
    mode: SslMode,
    verify: Verify,
    roots: Option<Roots>,
}

#[derive(Clone, Copy)]
enum Verify {
    Nothing,
    Chain,
    ChainAndHost,
}

impl TlsParameters {
    /// Takes the two out of a URL, and returns the rest of it.
    fn take_from(url: &str) -> Result<(SecretString, Self), OpenError> {
        let (base, query) = url.split_once('?').unwrap_or((url, ""));
        let (mut rest, mut mode, mut roots) = (Vec::new(), "prefer".to_owned(), None);
        for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
            match parameter.split_once('=') {
                Some(("sslmode", value)) => value.clone_into(&mut mode),
                Some(("sslrootcert", value)) => roots = Some(Roots::parse(&decoded(value)?)),
                _ => rest.push(parameter),
            }
        }
        let (mode, verify) = Self::meaning(&mode)?;
        let url = if rest.is_empty() {
            base.to_owned()
        } else {
            format!("{base}?{}", rest.join("&"))
        };
        let parameters = Self {
            mode,
            verify,
            roots,
        };
        Ok((url.into(), parameters))
    }

    fn meaning(mode: &str) -> Result<(SslMode, Verify), OpenError> {
        match mode {
            "disable" => Ok((SslMode::Disable, Verify::Nothing)),
            "prefer" => Ok((SslMode::Prefer, Verify::Nothing)),
            "require" => Ok((SslMode::Require, Verify::Nothing)),
            "verify-ca" => Ok((SslMode::Require, Verify::Chain)),
            "verify-full" => Ok((SslMode::Require, Verify::ChainAndHost)),
            _ => Err(refused(
                "sslmode is one of disable, prefer, require, verify-ca and verify-full",
            )),
        }
    }

    /// As for libpq, `require` with a certificate to start from checks the chain too, and a public authority, who signs
    /// for any host, is no proof without the host's name.
    fn trust(self) -> Result<Trust, OpenError> {
        match (self.verify, self.roots) {
            (Verify::ChainAndHost, roots) => {
                Ok(Trust::Host(roots.unwrap_or(Roots::System).load()?))
            }
            (Verify::Chain, None | Some(Roots::System)) => Err(refused(
                "sslmode=verify-ca needs sslrootcert, the path of a file",
            )),
            (Verify::Nothing, None) => Ok(Trust::Anyone),
            (Verify::Nothing, Some(_)) if self.mode != SslMode::Require => Ok(Trust::Anyone),
            (Verify::Nothing, Some(Roots::System)) => {
                Err(refused("sslrootcert=system needs sslmode=verify-full"))
            }
            (Verify::Chain | Verify::Nothing, Some(roots)) => Ok(Trust::Chain(roots.load()?)),
        }
    }
}

fn decoded(value: &str) -> Result<String, OpenError> {
    percent_encoding::percent_decode_str(value)
        .decode_utf8()
        .map(String::from)
        .map_err(|_| refused("sslrootcert must be UTF-8"))
}

pub(super) fn refused(reason: &str) -> OpenError {
    OpenError::Url(reason.to_owned())
}

#[cfg(test)]
mod tests;

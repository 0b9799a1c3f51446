//! Connection settings from a `postgres://` URL.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use tokio_postgres::Config;
use tokio_postgres::config::{SslMode, TargetSessionAttrs};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::tls::{self, Roots, Trust};
use crate::store::{OpenError, StoreOptions};

/// The program's name in `pg_stat_activity`.
const APPLICATION_NAME: &str = "generation-models";

/// How to connect.
#[derive(Clone)]
pub(super) struct ServerSettings {
    pub(super) config: Config,
    pub(super) tls: MakeRustlsConnect,
    pub(super) statement_timeout: Duration,
}

impl ServerSettings {
    /// Parses the URL. Of several hosts the first that accepts writes is used.
    pub(super) fn parse(url: &SecretString, options: &StoreOptions) -> Result<Self, OpenError> {
        let (url, tls) = TlsParameters::remove_from(url.expose_secret())?;
        let mut config: Config = url.expose_secret().parse().map_err(|_| {
            OpenError::invalid_url("not a valid postgres:// URL, or an unknown parameter")
        })?;
        if config.get_application_name().is_none() {
            config.application_name(APPLICATION_NAME);
        }
        config.target_session_attrs(TargetSessionAttrs::ReadWrite);
        // A host that does not respond leaves time for the others.
        let hosts = u32::try_from(config.get_hosts().len()).unwrap_or(1).max(1);
        config.connect_timeout(options.wait / (hosts + 1));
        config.tcp_user_timeout(options.wait);
        // The system takes whole seconds, at least one.
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

/// `sslmode` and `sslrootcert` as libpq defines them. tokio-postgres knows some values of the first only.
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
    /// Removes both from a URL and returns the rest.
    fn remove_from(url: &str) -> Result<(SecretString, Self), OpenError> {
        let (base, query) = url.split_once('?').unwrap_or((url, ""));
        let (mut rest, mut mode, mut roots) = (Vec::new(), "prefer".to_owned(), None);
        for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
            match parameter.split_once('=') {
                Some(("sslmode", value)) => value.clone_into(&mut mode),
                Some(("sslrootcert", value)) => roots = Some(Roots::parse(&decoded(value)?)),
                _ => rest.push(parameter),
            }
        }
        let (mode, verify) = Self::parse_mode(&mode)?;
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

    fn parse_mode(mode: &str) -> Result<(SslMode, Verify), OpenError> {
        match mode {
            "disable" => Ok((SslMode::Disable, Verify::Nothing)),
            "prefer" => Ok((SslMode::Prefer, Verify::Nothing)),
            "require" => Ok((SslMode::Require, Verify::Nothing)),
            "verify-ca" => Ok((SslMode::Require, Verify::Chain)),
            "verify-full" => Ok((SslMode::Require, Verify::ChainAndHost)),
            _ => Err(OpenError::invalid_url(
                "sslmode is one of disable, prefer, require, verify-ca and verify-full",
            )),
        }
    }

    /// As in libpq, `require` with a root certificate verifies the chain too. The system's authorities, which sign for any
    /// host, prove nothing without the host name.
    fn trust(self) -> Result<Trust, OpenError> {
        match (self.verify, self.roots) {
            (Verify::ChainAndHost, roots) => {
                Ok(Trust::Host(roots.unwrap_or(Roots::System).load()?))
            }
            (Verify::Chain, None | Some(Roots::System)) => Err(OpenError::invalid_url(
                "sslmode=verify-ca needs sslrootcert, the path of a file",
            )),
            (Verify::Nothing, None) => Ok(Trust::Anyone),
            (Verify::Nothing, Some(_)) if self.mode != SslMode::Require => Ok(Trust::Anyone),
            (Verify::Nothing, Some(Roots::System)) => Err(OpenError::invalid_url(
                "sslrootcert=system needs sslmode=verify-full",
            )),
            (Verify::Chain | Verify::Nothing, Some(roots)) => Ok(Trust::Chain(roots.load()?)),
        }
    }
}

fn decoded(value: &str) -> Result<String, OpenError> {
    percent_encoding::percent_decode_str(value)
        .decode_utf8()
        .map(String::from)
        .map_err(|_| OpenError::invalid_url("sslrootcert must be UTF-8"))
}

#[cfg(test)]
mod tests;

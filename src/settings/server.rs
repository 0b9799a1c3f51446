//! Settings of sockets and requests.

use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::time::Duration;

use clap::builder::BoolishValueParser;
use clap::{ArgAction, Args};

use super::{CorsOrigins, seconds, seconds_or_zero};
use crate::origin::TrustedProxies;

/// Where to listen.
#[derive(Debug, Clone, Copy, Args)]
#[command(next_help_heading = "Server")]
pub struct AddressSettings {
    /// Address and port of the API
    #[arg(long, env = "BIND", default_value = "127.0.0.1:8000")]
    #[arg(value_name = "ADDRESS")]
    pub bind: SocketAddr,

    /// Address and port of a second listener for `/metrics`, `/healthz` and `/readyz`. If unset, `/metrics` is not served
    #[arg(long, env = "MANAGEMENT_BIND")]
    #[arg(value_name = "ADDRESS")]
    pub management_bind: Option<SocketAddr>,
}

/// Where to listen, and the limits of requests.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Server")]
pub struct ServerSettings {
    /// Where to listen.
    #[command(flatten)]
    pub addresses: AddressSettings,

    /// Websites whose scripts may use the API: origins such as `https://example.com`, separated by commas, or `*` for all.
    /// If unset, none
    #[arg(long, env = "CORS_ORIGINS")]
    #[arg(value_name = "ORIGINS")]
    cors_origins: Option<CorsOrigins>,

    /// Whether the pages `/docs` and `/reference` are served, `on` or `off`. The document `/openapi.json` is in any case
    #[arg(long, env = "DOCS", default_value = "on")]
    #[arg(value_name = "SWITCH", action = ArgAction::Set, value_parser = BoolishValueParser::new())]
    pub docs: bool,

    /// Maximum size of the compressed responses in memory, half of which one may have, beside as much again for slow
    /// clients; 0 turns compression off, in bytes
    #[arg(long, env = "COMPRESSION_CACHE", default_value = "33554432")]
    #[arg(value_name = "BYTES")]
    pub compression_cache: usize,

    /// Maximum size of a request body, in bytes
    #[arg(long, env = "BODY_LIMIT", default_value = "1048576")]
    #[arg(value_name = "BYTES")]
    pub body_limit: usize,

    /// Maximum size of the bodies of all requests together, as far as they have arrived, beyond which requests are refused
    /// with 503, in bytes
    #[arg(long, env = "BODY_BUDGET", default_value = "268435456")]
    #[arg(value_name = "BYTES")]
    pub body_budget: usize,

    /// Maximum time to receive a request body, in seconds
    #[arg(long, env = "BODY_TIMEOUT", default_value = "30")]
    #[arg(value_name = "SECONDS", value_parser = seconds)]
    pub body_timeout: Duration,

    /// Maximum number of connections. It is lower if the limit of open files is
    #[arg(long, env = "MAX_CONNECTIONS", default_value = "4096")]
    #[arg(value_name = "COUNT")]
    pub max_connections: NonZeroUsize,

    /// Maximum number of connections of one client address, or of one /64 of IPv6. If unset, a quarter of all
    #[arg(long, env = "CONNECTIONS_PER_ADDRESS")]
    #[arg(value_name = "COUNT")]
    pub connections_per_address: Option<NonZeroUsize>,

    /// Maximum time to receive the head of the first request of a connection, in seconds
    #[arg(long, env = "HEAD_TIMEOUT", default_value = "10")]
    #[arg(value_name = "SECONDS", value_parser = seconds)]
    pub head_timeout: Duration,

    /// Maximum time from a response to the head of the next request of the connection, in seconds
    #[arg(long, env = "IDLE_TIMEOUT", default_value = "75")]
    #[arg(value_name = "SECONDS", value_parser = seconds)]
    pub idle_timeout: Duration,

    /// Proxies whose `X-Forwarded-For` or `Forwarded` header names the client: addresses and networks, such as
    /// `10.0.0.0/8,192.0.2.1`. If unset, these headers are ignored
    #[arg(
        long,
        env = "TRUSTED_PROXIES",
        default_value = "",
        hide_default_value = true
    )]
    #[arg(value_name = "ADDRESSES")]
    pub trusted_proxies: TrustedProxies,

    /// Time to go on accepting requests after SIGTERM or SIGINT, while `/readyz` is 503 already, in seconds
    #[arg(long, env = "DRAIN", default_value = "0")]
    #[arg(value_name = "SECONDS", value_parser = seconds_or_zero)]
    pub drain: Duration,

    /// Maximum time to finish open requests after that, in seconds
    #[arg(long, env = "SHUTDOWN_TIMEOUT", default_value = "30")]
    #[arg(value_name = "SECONDS", value_parser = seconds)]
    pub shutdown_timeout: Duration,
}

impl ServerSettings {
    /// Returns `CORS_ORIGINS`. An empty value counts as unset.
    #[must_use]
    pub fn cors_origins(&self) -> Option<&CorsOrigins> {
        let origins = self.cors_origins.as_ref();
        origins.filter(|origins| !origins.is_empty())
    }
}

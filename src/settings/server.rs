//! Settings of sockets and requests.

use std::net::SocketAddr;
use std::time::Duration;

use clap::Args;

use super::seconds;

/// Where to listen, and the limits of requests.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Server")]
pub struct ServerSettings {
    /// Address and port of the API
    #[arg(long, env = "BIND", default_value = "127.0.0.1:8000")]
    #[arg(value_name = "ADDRESS")]
    pub bind: SocketAddr,

    /// Address and port of a second listener for `/metrics`, `/healthz` and `/readyz`. If unset, `/metrics` is not served
    #[arg(long, env = "MANAGEMENT_BIND")]
    #[arg(value_name = "ADDRESS")]
    pub management_bind: Option<SocketAddr>,

    /// Maximum size of a request body, in bytes
    #[arg(long, env = "BODY_LIMIT", default_value = "1048576")]
    #[arg(value_name = "BYTES")]
    pub body_limit: usize,

    /// Maximum time to receive a request body, in seconds
    #[arg(long, env = "BODY_TIMEOUT", default_value = "30")]
    #[arg(value_name = "SECONDS", value_parser = seconds)]
    pub body_timeout: Duration,

    /// Maximum time to finish open requests after SIGTERM or SIGINT, in seconds
    #[arg(long, env = "SHUTDOWN_TIMEOUT", default_value = "30")]
    #[arg(value_name = "SECONDS", value_parser = seconds)]
    pub shutdown_timeout: Duration,
}

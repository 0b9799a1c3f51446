//! The arguments of `token …`.

use clap::{Args, Subcommand};

use super::tokens::token_minutes;
use super::{CommandSettings, OutputArguments, TokenSettings};
use crate::accounts::Email;

/// A command that creates access tokens.
#[derive(Debug, Clone, Subcommand)]
pub enum TokenCommand {
    /// Create an access token for an account and print it, for scripts. A change of the account revokes it
    Create(CreateToken),
}

/// The arguments of `token create`, which verifies no tokens.
#[derive(Debug, Clone, Args)]
#[command(mut_arg("secret_key_previous_file", |argument| argument.hide(true)))]
pub struct CreateToken {
    /// The e-mail address of the account. It is not case-sensitive
    pub email: Email,

    /// Lifetime of the token, instead of `ACCESS_TOKEN_EXPIRE_MINUTES`, in minutes
    #[arg(long, value_name = "MINUTES", value_parser = token_minutes())]
    pub expires_in: Option<u32>,

    /// How to print the result.
    #[command(flatten)]
    pub output: OutputArguments,

    /// How tokens are signed.
    #[command(flatten)]
    pub tokens: TokenSettings,

    /// The settings of the command.
    #[command(flatten)]
    pub settings: CommandSettings,
}

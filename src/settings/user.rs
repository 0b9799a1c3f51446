//! The arguments of `user …`.

use clap::{Args, Subcommand};

use super::{CommandSettings, OutputArguments, PolicySettings};
use crate::accounts::Email;

/// A command that manages accounts.
#[derive(Debug, Clone, Subcommand)]
pub enum UserCommand {
    /// Create an account
    Add(AddUser),
    /// List all accounts
    List(ListUsers),
    /// Show an account
    Show(AccountArguments),
    /// Set the password of an account, and revoke its tokens
    Password(SetPassword),
    /// Forbid an account to log in, and revoke its tokens
    Disable(RemovalArguments),
    /// Allow a disabled account to log in again
    Enable(AccountArguments),
    /// Revoke the tokens of an account
    Revoke(AccountArguments),
    /// Make an account an administrator, and revoke its tokens
    Promote(AccountArguments),
    /// Make an administrator an ordinary account, and revoke its tokens
    Demote(RemovalArguments),
    /// Delete an account, and revoke its tokens
    Delete(RemovalArguments),
}

impl UserCommand {
    /// The settings of the command.
    #[must_use]
    pub const fn settings(&self) -> &CommandSettings {
        match self {
            Self::Add(add) => &add.account.settings,
            Self::List(list) => &list.settings,
            Self::Password(password) => &password.account.settings,
            Self::Show(account)
            | Self::Enable(account)
            | Self::Revoke(account)
            | Self::Promote(account) => &account.settings,
            Self::Disable(removal) | Self::Demote(removal) | Self::Delete(removal) => {
                &removal.account.settings
            }
        }
    }
}

/// The arguments of a command for one account.
#[derive(Debug, Clone, Args)]
pub struct AccountArguments {
    /// The e-mail address of the account. It is not case-sensitive
    pub email: Email,

    /// How to print the result.
    #[command(flatten)]
    pub output: OutputArguments,

    /// The settings of the command.
    #[command(flatten)]
    pub settings: CommandSettings,
}

/// The arguments of `user list`.
#[derive(Debug, Clone, Args)]
pub struct ListUsers {
    /// How to print the result.
    #[command(flatten)]
    pub output: OutputArguments,

    /// The settings of the command.
    #[command(flatten)]
    pub settings: CommandSettings,
}

/// The arguments of `user add`.
#[derive(Debug, Clone, Args)]
pub struct AddUser {
    /// Make the account an administrator, who may change the catalogue
    #[arg(long)]
    pub admin: bool,

    /// Where the password comes from.
    #[command(flatten)]
    pub password: PasswordSource,

    /// The account.
    #[command(flatten)]
    pub account: AccountArguments,

    /// The password policy.
    #[command(flatten)]
    pub policy: PolicySettings,
}

/// The arguments of `user password`.
#[derive(Debug, Clone, Args)]
pub struct SetPassword {
    /// Where the password comes from.
    #[command(flatten)]
    pub password: PasswordSource,

    /// The account.
    #[command(flatten)]
    pub account: AccountArguments,

    /// The password policy.
    #[command(flatten)]
    pub policy: PolicySettings,
}

/// Where a new password comes from. Never from an argument, which other users of the machine can read.
#[derive(Debug, Clone, Copy, Args)]
#[group(multiple = false)]
pub struct PasswordSource {
    /// Read the password from the first line of standard input
    #[arg(long)]
    pub password_stdin: bool,

    /// Generate a password and print it. This is the default if standard input is no terminal; otherwise the command asks
    #[arg(long)]
    pub generate: bool,
}

/// The arguments of a command that can remove an administrator.
#[derive(Debug, Clone, Args)]
pub struct RemovalArguments {
    /// Do it even if no active administrator is left
    #[arg(long)]
    pub force: bool,

    /// The account.
    #[command(flatten)]
    pub account: AccountArguments,
}

//! `user …`: manages accounts.

use super::{CommandError, open, output, password};
use crate::accounts::{
    ChangeError, Email, HasherOptions, NewAccount, PasswordHasher, Registrar, change_account,
};
use crate::clock::Clock;
use crate::settings::{
    AccountArguments, AddUser, ListUsers, PolicySettings, SetPassword, UserCommand,
};
use crate::store::{Store, User, UserChange};

/// `user …`: reads or changes accounts in a database that exists.
///
/// # Errors
/// See [`CommandError`].
pub async fn user(command: &UserCommand) -> Result<String, CommandError> {
    match command {
        UserCommand::Add(arguments) => add(arguments).await,
        UserCommand::List(arguments) => list(arguments).await,
        UserCommand::Show(arguments) => show(arguments).await,
        UserCommand::Password(arguments) => set_password(arguments).await,
        UserCommand::Disable(removal) => {
            change(&removal.account, UserChange::Disable, removal.force).await
        }
        UserCommand::Enable(account) => change(account, UserChange::Enable, false).await,
        UserCommand::Revoke(account) => change(account, UserChange::Revoke, false).await,
        UserCommand::Promote(account) => change(account, UserChange::Promote, false).await,
        UserCommand::Demote(removal) => {
            change(&removal.account, UserChange::Demote, removal.force).await
        }
        UserCommand::Delete(removal) => {
            change(&removal.account, UserChange::Delete, removal.force).await
        }
    }
}

async fn add(arguments: &AddUser) -> Result<String, CommandError> {
    let account = &arguments.account;
    let store = open(&account.settings.database).await?;
    let new = NewAccount {
        email: account.email.clone(),
        password: password::read(arguments.password)?,
        is_superuser: arguments.admin,
    };
    let created = registrar(store, arguments.policy).create_user(new).await?;
    Ok(output::created(account.output, &created))
}

async fn list(arguments: &ListUsers) -> Result<String, CommandError> {
    let store = open(&arguments.settings.database).await?;
    let users = User::list(&store).await?;
    Ok(output::list(arguments.output, &users))
}

async fn show(arguments: &AccountArguments) -> Result<String, CommandError> {
    let store = open(&arguments.settings.database).await?;
    let user = find(&store, &arguments.email).await?;
    Ok(output::show(arguments.output, &user))
}

async fn set_password(arguments: &SetPassword) -> Result<String, CommandError> {
    let account = &arguments.account;
    let store = open(&account.settings.database).await?;
    // Before the operator types a password.
    find(&store, &account.email).await?;
    let password = password::read(arguments.password)?;
    let registrar = registrar(store.clone(), arguments.policy);
    let new = registrar.new_password(&account.email, password).await?;
    let change = UserChange::SetPasswordHash(new.hash);
    let changed = change_account(&store, &account.email, change.clone(), false).await?;
    let generated = new.generated.as_ref();
    Ok(output::changed(
        account.output,
        &change,
        &changed,
        generated,
    ))
}

async fn change(
    account: &AccountArguments,
    change: UserChange,
    force: bool,
) -> Result<String, CommandError> {
    let store = open(&account.settings.database).await?;
    let changed = change_account(&store, &account.email, change.clone(), force).await?;
    Ok(output::changed(account.output, &change, &changed, None))
}

fn registrar(store: Store, policy: PolicySettings) -> Registrar {
    let hasher = PasswordHasher::new(&HasherOptions::default());
    Registrar::new(store, hasher, policy.password_policy(), Clock::system())
}

/// Finds an account.
pub(super) async fn find(store: &Store, email: &Email) -> Result<User, CommandError> {
    let user = User::find_by_email(store, email.as_str()).await?;
    user.ok_or_else(|| ChangeError::NotFound(email.clone()).into())
}

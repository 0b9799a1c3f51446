//! `generation-models`: serves the catalogue, migrates its database, manages its accounts.

use std::process::ExitCode;

use clap::Parser;
use generation_models::settings::{Cli, Command, Settings, UserCommand};
use generation_models::{commands, logging, serve};

/// A few percent off what a read costs, beside glibc's, for some 20 MB more.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// One thread for whatever asks a server: it is faster than several that wake each other for every answer.
/// Connections, signals and the hashing of passwords have threads of their own.
#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Cli { settings, command } = Cli::parse();
    match run(&settings, command.unwrap_or(Command::Serve)).await {
        Ok(said) => {
            print!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("Error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(
    settings: &Settings,
    command: Command,
) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    logging::start(settings)?;
    Ok(match command {
        Command::Serve => {
            serve::run(settings).await?;
            String::new()
        }
        Command::Migrate => commands::migrate(settings).await?,
        Command::User(UserCommand::Add(user)) => {
            commands::add_user(settings, &user, std::io::stdin().lock()).await?
        }
    })
}

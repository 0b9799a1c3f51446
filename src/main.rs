//! `generation-models`: serves the catalogue, migrates its database, manages its accounts.

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use generation_models::app::{App, StartError};
use generation_models::clock::Clock;
use generation_models::commands::{self, CommandError};
use generation_models::settings::{self, Command, Loaded, Settings};
use generation_models::{logging, serve, traces};
use tokio::runtime::Runtime;

/// A few percent faster for reads than the allocator of glibc, for some 20 MB more.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let loaded = settings::load(env::args_os()).unwrap_or_else(|error| error.exit());
    let runtime = Runtime::new().map_err(StartError::from);
    let result = runtime.and_then(|runtime| {
        let result = runtime.block_on(run(loaded));
        // A blocking thread may still wait for a database that is locked.
        runtime.shutdown_background();
        result
    });
    let code = match result {
        Ok(output) => print(&output),
        Err(error) => {
            let command = error.downcast_ref::<CommandError>();
            print(command.map_or("", CommandError::output));
            let code = command.map_or(ExitCode::FAILURE, |error| error.exit_status().into());
            logging::print_error(error);
            code
        }
    };
    logging::flush();
    code
}

/// Fails if standard output is full. Whoever closes it has read enough.
fn print(output: &str) -> ExitCode {
    let mut stdout = io::stdout().lock();
    let printed = stdout.write_all(output.as_bytes());
    match printed.and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            logging::print_error(error);
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

async fn run(Loaded { command, sources }: Loaded) -> Result<String, StartError> {
    if let Some(settings) = command.log_settings() {
        logging::start(settings, traces::layer(command.trace_endpoint())?)?;
        for warning in &sources.warnings {
            tracing::warn!("{warning}");
        }
    }
    if let Command::Serve(settings) = &command {
        serve(settings).await?;
    }
    Ok(commands::run(command, &sources).await?)
}

async fn serve(settings: &Settings) -> Result<(), StartError> {
    let stop = serve::stop_signal()?;
    let app = App::build(settings, Clock::system()).await?;
    let served = Box::pin(serve::run(&app, settings, stop)).await;
    app.finish().await;
    traces::finish();
    served
}

//! Runs openapi-generator.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::Error;

/// The templates beside those that the `rust-axum` generator uses anyway.
const CONFIGURATION: &str = r#"{
  "files": {
    "routes.mustache": { "templateType": "API", "folder": "src/routes", "destinationFilename": ".rs" },
    "parameters.mustache": { "templateType": "SupportingFiles", "folder": "src", "destinationFilename": "parameters.rs" }
  }
}"#;

/// The command that runs openapi-generator.
#[derive(Debug)]
pub struct Generator(OsString);

impl Generator {
    /// The command in `OPENAPI_GENERATOR`, else the one that `make setup` installs into `.tools` in `workspace`.
    ///
    /// # Errors
    /// If neither exists.
    pub fn find(workspace: &Path) -> Result<Self, Error> {
        let installed = workspace.join(".tools/bin/openapi-generator-cli");
        match std::env::var_os("OPENAPI_GENERATOR") {
            Some(command) => Ok(Self(command)),
            None if installed.exists() => Ok(Self(installed.into())),
            None => Err(Error::NoGenerator),
        }
    }

    /// Generates from a normalized document into a new temporary folder.
    pub(crate) fn run(&self, document: &Value, templates: &Path) -> Result<TempDir, Error> {
        let folder = tempfile::tempdir().map_err(Error::io(&std::env::temp_dir()))?;
        let spec = folder.path().join("document.json");
        let configuration = folder.path().join("configuration.json");
        std::fs::write(&spec, document.to_string()).map_err(Error::io(&spec))?;
        std::fs::write(&configuration, CONFIGURATION).map_err(Error::io(&configuration))?;
        let mut command = Command::new(&self.0);
        command.args(["generate", "-g", "rust-axum", "--skip-validate-spec"]);
        command.arg("-i").arg(&spec);
        command.arg("-c").arg(&configuration);
        command.arg("-t").arg(templates);
        command.arg("-o").arg(folder.path().join("out"));
        run(&mut command)?;
        Ok(folder)
    }
}

/// Runs a command. If it fails, its output is part of the error.
pub(crate) fn run(command: &mut Command) -> Result<(), Error> {
    let program = Path::new(command.get_program()).to_owned();
    let output = command.output().map_err(Error::io(&program))?;
    if output.status.success() {
        return Ok(());
    }
    let text = [output.stdout, output.stderr].concat();
    Err(Error::Failed {
        program: program.display().to_string(),
        output: String::from_utf8_lossy(&text).into_owned(),
    })
}

//! Runs openapi-generator.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::Error;

/// Files that the templates make beside those that the generator always makes: one a tag.
const CONFIGURATION: &str = r#"{
  "files": { "routes.mustache": { "templateType": "API", "folder": "src/routes", "destinationFilename": ".rs" } }
}"#;

/// The command that runs openapi-generator.
#[derive(Debug)]
pub struct Engine(OsString);

impl Engine {
    /// `command`, else what `make setup` installed under `tools`.
    ///
    /// # Errors
    /// When there is neither.
    pub fn find(command: Option<OsString>, tools: &Path) -> Result<Self, Error> {
        let installed = tools.join("bin/openapi-generator-cli");
        match command {
            Some(command) => Ok(Self(command)),
            None if installed.exists() => Ok(Self(installed.into())),
            None => Err(Error::NoGenerator),
        }
    }

    /// Generates from a lowered document into a new temporary folder.
    pub(crate) fn run(&self, document: &Value, templates: &Path) -> Result<TempDir, Error> {
        let folder = tempfile::tempdir().map_err(|source| Error::Io {
            path: std::env::temp_dir(),
            source,
        })?;
        let (spec, configuration) = (
            folder.path().join("document.json"),
            folder.path().join("configuration.json"),
        );
        for (path, content) in [
            (&spec, document.to_string()),
            (&configuration, CONFIGURATION.to_owned()),
        ] {
            std::fs::write(path, content).map_err(|source| Error::Io {
                path: path.clone(),
                source,
            })?;
        }
        let mut command = Command::new(&self.0);
        command.args(["generate", "-g", "rust-axum", "--skip-validate-spec"]);
        command.arg("-i").arg(&spec).arg("-c").arg(&configuration);
        command
            .arg("-t")
            .arg(templates)
            .arg("-o")
            .arg(folder.path().join("out"));
        finish(&mut command)?;
        Ok(folder)
    }
}

/// Runs a command to its end; its output becomes part of the error.
pub(crate) fn finish(command: &mut Command) -> Result<(), Error> {
    let program = Path::new(command.get_program()).to_owned();
    let output = command.output().map_err(|source| Error::Io {
        path: program.clone(),
        source,
    })?;
    if output.status.success() {
        return Ok(());
    }
    let text = [output.stdout, output.stderr].concat();
    Err(Error::Failed {
        program: program.display().to_string(),
        output: String::from_utf8_lossy(&text).into_owned(),
    })
}

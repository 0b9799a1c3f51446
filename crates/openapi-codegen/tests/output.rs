//! What a generation writes, keeps and refuses. It is long because all its tests share one project. A shell script stands in for openapi-generator, which needs Java.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs::{self, read_to_string, write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const HEADER: &str = include_str!("../templates/notice.mustache");

const DOCUMENT: &str = "\
openapi: 3.1.0
info: { title: Test, version: '1' }
paths: {}
";

/// The document with an operation, so that other code is generated.
const CHANGED: &str = "\
openapi: 3.1.0
info: { title: Test, version: '1' }
paths: { /pets: { get: { operationId: pets, responses: { '200': { description: Pets } } } } }
";

/// Copies the folder `code` beside it into the output, and counts its runs.
const GENERATOR: &str = r#"#!/bin/sh
home=$(dirname "$0")
echo run >> "$home/runs"
while [ "$1" != -o ]; do shift; done
mkdir -p "$2" && cp -r "$home/code" "$2/src"
"#;

/// A document, a generator and an output folder.
struct Project(TempDir);

impl Project {
    fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        write(project.path("openapi.yaml"), DOCUMENT).unwrap();
        write(project.path("generator"), GENERATOR).unwrap();
        let executable = fs::Permissions::from_mode(0o755);
        fs::set_permissions(project.path("generator"), executable).unwrap();
        for folder in ["code/apis", "code/routes"] {
            fs::create_dir_all(project.path(folder)).unwrap();
        }
        for file in ["lib", "types", "models", "apis/pets", "apis/users"] {
            project.template(file, "");
        }
        project
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        read_to_string(self.path(path)).unwrap()
    }

    /// Sets what the generator generates.
    fn template(&self, file: &str, code: &str) {
        write(
            self.path(&format!("code/{file}.rs")),
            format!("{HEADER}{code}"),
        )
        .unwrap();
    }

    fn runs(&self) -> usize {
        self.read("runs").lines().count()
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-codegen"));
        command
            .current_dir(self.0.path())
            .args(["openapi.yaml", "out"]);
        command.env("OPENAPI_GENERATOR", self.path("generator"));
        command
    }

    /// Generates. Returns what was printed to standard error.
    fn generate(&self) -> String {
        let output = self.command().output().unwrap();
        assert!(output.status.success(), "{}", errors(&output));
        errors(&output)
    }

    /// Generates, which must fail. Returns what was printed to standard error.
    fn refuse(&self) -> String {
        let output = self.command().output().unwrap();
        assert!(!output.status.success(), "{}", errors(&output));
        errors(&output)
    }

    fn is_current(&self) -> bool {
        openapi_codegen::is_current(&self.path("openapi.yaml"), &self.path("out")).unwrap()
    }
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

#[test]
fn every_generated_file_is_written_and_in_the_stamp() {
    let project = Project::new();
    assert_eq!(project.generate(), "");
    assert!(project.is_current());
    let expected = [
        ".stamp",
        "apis",
        "mod.rs",
        "models.rs",
        "openapi.json",
        "openapi.yaml",
        "routes",
    ];
    assert_eq!(names(&project.path("out")), expected);
    let stamp = project.read("out/.stamp");
    let files = stamp.lines().filter_map(|line| line.strip_prefix("file "));
    let files: Vec<_> = files.filter_map(|line| line.split(' ').nth(1)).collect();
    let expected = [
        "apis/pets.rs",
        "apis/users.rs",
        "mod.rs",
        "models.rs",
        "openapi.json",
        "openapi.yaml",
        "routes/mod.rs",
    ];
    assert_eq!(files, expected);
}

#[test]
fn a_second_generation_touches_nothing() {
    let project = Project::new();
    project.generate();
    let modified = |path| {
        fs::metadata(project.path(path))
            .unwrap()
            .modified()
            .unwrap()
    };
    let before = ["out/.stamp", "out/mod.rs"].map(modified);
    project.generate();
    assert_eq!(["out/.stamp", "out/mod.rs"].map(modified), before);
    assert_eq!(project.runs(), 1);
}

#[test]
fn a_change_that_does_not_alter_the_code_runs_no_generator() {
    let project = Project::new();
    project.generate();
    let document = DOCUMENT.replace("title:", "summary: A summary, title:");
    write(project.path("openapi.yaml"), document + "# A comment\n").unwrap();
    assert!(!project.is_current());
    project.generate();
    assert!(project.is_current());
    assert_eq!(project.runs(), 1);
    assert!(project.read("out/openapi.json").contains("A summary"));
}

#[test]
fn a_change_of_an_operation_runs_the_generator() {
    let project = Project::new();
    project.generate();
    write(project.path("openapi.yaml"), CHANGED).unwrap();
    project.generate();
    assert!(project.is_current());
    assert_eq!(project.runs(), 2);
}

#[test]
fn a_file_that_was_edited_or_removed_by_hand_is_named_and_generated_again() {
    let project = Project::new();
    project.generate();
    write(project.path("out/models.rs"), "edited").unwrap();
    fs::remove_file(project.path("out/apis/pets.rs")).unwrap();
    assert!(!project.is_current());
    let warnings = project.generate();
    assert!(
        warnings.contains("out/models.rs had been changed"),
        "{warnings}"
    );
    assert!(
        warnings.contains("out/apis/pets.rs had been removed"),
        "{warnings}"
    );
    assert!(project.is_current());
    assert_eq!(project.read("out/models.rs"), HEADER);
    assert_eq!(project.generate(), "");
}

#[test]
fn a_file_that_is_no_longer_generated_is_removed() {
    let project = Project::new();
    project.generate();
    write(project.path("out/.gitattributes"), "* linguist-generated").unwrap();
    fs::remove_file(project.path("code/apis/users.rs")).unwrap();
    write(project.path("openapi.yaml"), CHANGED).unwrap();
    project.generate();
    assert!(project.is_current());
    assert_eq!(names(&project.path("out/apis")), ["pets.rs"]);
    assert!(project.path("out/.gitattributes").exists());
}

#[test]
fn a_folder_with_something_else_is_refused() {
    for file in ["notes.txt", "apis/mine.rs", "other/mod.rs"] {
        let project = Project::new();
        let path = project.path("out").join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        write(&path, "mine").unwrap();
        let message = format!("out/{file} was not generated; remove it");
        let error = project.refuse();
        assert!(error.contains(&message), "{error}");
        assert_eq!(read_to_string(&path).unwrap(), "mine");
        assert!(!project.path("out/mod.rs").exists());
    }
}

#[test]
fn a_file_beside_generated_ones_is_refused_and_kept() {
    let project = Project::new();
    project.generate();
    write(project.path("out/apis/mine.rs"), "mine").unwrap();
    write(project.path("openapi.yaml"), CHANGED).unwrap();
    let error = project.refuse();
    assert!(
        error.contains("out/apis/mine.rs was not generated"),
        "{error}"
    );
    assert_eq!(project.read("out/apis/mine.rs"), "mine");
}

#[test]
fn without_a_stamp_the_same_code_is_generated_again() {
    let project = Project::new();
    project.generate();
    fs::remove_file(project.path("out/.stamp")).unwrap();
    project.generate();
    assert!(project.is_current());
}

#[test]
fn after_a_merge_with_conflicts_everything_is_generated_again() {
    let project = Project::new();
    project.generate();
    let stamp = project.read("out/.stamp");
    write(
        project.path("out/.stamp"),
        format!("<<<<<<< ours\n{stamp}=======\n{stamp}>>>>>>> theirs\n"),
    )
    .unwrap();
    write(project.path("out/models.rs"), "<<<<<<< ours").unwrap();
    assert_eq!(project.generate(), "");
    assert!(project.is_current());
    assert_eq!(project.read("out/models.rs"), HEADER);
}

#[test]
fn a_stamp_that_names_a_file_outside_removes_nothing() {
    let project = Project::new();
    project.generate();
    let stamp = project.read("out/.stamp") + "file 00 ../openapi.yaml\n";
    write(project.path("out/.stamp"), stamp).unwrap();
    project.generate();
    assert!(project.path("openapi.yaml").exists());
}

#[test]
fn the_next_generation_repairs_an_interrupted_one() {
    let project = Project::new();
    project.generate();
    fs::remove_file(project.path("code/apis/users.rs")).unwrap();
    project.template("apis/owners", "");
    project.template("models", "// new\n");
    write(project.path("openapi.yaml"), CHANGED).unwrap();
    // A folder in the place of a file stops the generation after the first files.
    fs::remove_file(project.path("out/models.rs")).unwrap();
    fs::create_dir(project.path("out/models.rs")).unwrap();
    project.refuse();
    assert_eq!(
        names(&project.path("out/apis")),
        ["owners.rs", "pets.rs", "users.rs"]
    );
    assert!(!project.is_current());
    fs::remove_dir(project.path("out/models.rs")).unwrap();
    assert_eq!(project.generate(), "");
    assert!(project.is_current());
    assert_eq!(names(&project.path("out/apis")), ["owners.rs", "pets.rs"]);
    assert_eq!(project.read("out/models.rs"), format!("{HEADER}// new\n"));
}

#[test]
fn generations_at_the_same_time_wait_for_each_other() {
    let project = Project::new();
    let builds: Vec<_> = (0..4).map(|_| project.command().spawn().unwrap()).collect();
    for mut build in builds {
        assert!(build.wait().unwrap().success());
    }
    assert!(project.is_current());
    assert_eq!(project.runs(), 1);
}

#[test]
fn a_generator_that_fails_changes_nothing() {
    let project = Project::new();
    project.generate();
    write(project.path("openapi.yaml"), CHANGED).unwrap();
    write(
        project.path("generator"),
        "#!/bin/sh\necho broken; exit 1\n",
    )
    .unwrap();
    let before = project.read("out/.stamp");
    let error = project.refuse();
    assert!(error.contains("broken"), "{error}");
    assert_eq!(project.read("out/.stamp"), before);
}

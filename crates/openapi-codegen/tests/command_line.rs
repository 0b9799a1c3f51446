//! The arguments of `openapi-codegen`.

use std::process::Command;

#[test]
fn wrong_arguments_print_the_usage() {
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-codegen"));
        command.args(arguments).output().unwrap()
    };
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let help = run(&["--help"]);
    assert!(help.status.success());
    assert!(text(&help.stdout).contains("Usage: openapi-codegen SPEC OUT"));
    let wrong = run(&["openapi.yaml"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("Usage: openapi-codegen SPEC OUT"));
    let missing = run(&["no/such/openapi.yaml", "out"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(text(&missing.stderr).contains("no/such/openapi.yaml"));
}

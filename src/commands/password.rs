//! Where a new password comes from: the terminal, standard input, or a generator.

use std::io::{self, BufRead, IsTerminal};

use secrecy::{ExposeSecret, SecretString};

use super::CommandError;
use crate::settings::PasswordSource;

/// Reading the password stops after this many bytes, which exceeds the maximum size of a password.
const MAX_LINE_BYTES: u64 = 8192;

/// Returns the new password, or `None` to generate one.
///
/// Without an option, standard input is read only if it is a terminal: in a script it may be the rest of the script, or
/// never end.
pub(super) fn read(source: PasswordSource) -> Result<Option<SecretString>, CommandError> {
    let mut input = io::stdin().lock();
    if source.password_stdin {
        return Ok(Some(first_line(&mut input)?));
    }
    if source.generate || !input.is_terminal() {
        return Ok(None);
    }
    prompt()
}

/// Asks twice at the terminal, without echo.
fn prompt() -> Result<Option<SecretString>, CommandError> {
    let ask = |prompt: &str| rpassword::prompt_password(prompt).map(SecretString::from);
    let password = ask("New password (empty to generate one): ")?;
    if password.expose_secret().is_empty() {
        return Ok(None);
    }
    let again = ask("New password again: ")?;
    if again.expose_secret() != password.expose_secret() {
        return Err(CommandError::Mismatch);
    }
    Ok(Some(password))
}

/// Reads a line and removes its line ending, but no other whitespace.
fn first_line(input: impl BufRead) -> io::Result<SecretString> {
    let mut line = String::new();
    input.take(MAX_LINE_BYTES).read_line(&mut line)?;
    let line = line.strip_suffix('\n').unwrap_or(&line);
    Ok(line.strip_suffix('\r').unwrap_or(line).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_line_ending_is_removed_from_a_password() {
        for (input, password) in [(" a \n", " a "), ("a\r\nb", "a"), ("", ""), ("a\r", "a")] {
            let line = first_line(input.as_bytes()).unwrap();
            assert_eq!(line.expose_secret(), password);
        }
    }
}

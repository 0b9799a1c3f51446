//! Where Python's `json` sees a syntax error. Clients of the upstream service get that position.
//!
//! This scans as the C code of that module does, which is the one in use: it accepts `NaN`, `Infinity` and lone surrogates.

/// What a scan finds: a result, or the position of the syntax error in bytes from the start.
type Scanned<T> = Result<T, usize>;

/// Scans text that is one JSON value.
///
/// # Errors
/// If Python rejects it.
pub(super) fn scan(text: &str) -> Scanned<()> {
    let mut scanner = Scanner {
        text: text.as_bytes(),
        position: 0,
        open: Vec::new(),
    };
    scanner.skip_white_space();
    while scanner.value_opens()? || scanner.value_follows()? {}
    Ok(())
}

struct Scanner<'a> {
    text: &'a [u8],
    position: usize,
    /// The closing brackets of the arrays and objects around the position. A list, since recursion uses the stack.
    open: Vec<u8>,
}

impl Scanner<'_> {
    /// Scans a value. Of an array or object only up to its first value: then the result is true.
    fn value_opens(&mut self) -> Scanned<bool> {
        let closing = match self.rest() {
            [b'[', ..] => b']',
            [b'{', ..] => b'}',
            _ => return self.scalar().map(|()| false),
        };
        self.position += 1;
        self.skip_white_space();
        self.open.push(closing);
        if self.rest().first() == Some(&closing) {
            return Ok(false);
        }
        self.name_in(closing)?;
        Ok(true)
    }

    /// Scans from the end of a value up to the next value, or up to the end of the text.
    fn value_follows(&mut self) -> Scanned<bool> {
        self.skip_white_space();
        while let Some(&closing) = self.open.last() {
            if !self.skip(closing) {
                self.expect(b',')?;
                self.skip_white_space();
                self.name_in(closing)?;
                return Ok(true);
            }
            self.open.pop();
            self.skip_white_space();
        }
        if self.rest().is_empty() {
            Ok(false)
        } else {
            Err(self.position)
        }
    }

    /// Scans the name of a member and its colon, if the bracket is that of an object.
    fn name_in(&mut self, closing: u8) -> Scanned<()> {
        if closing == b'}' {
            self.string()?;
            self.skip_white_space();
            self.expect(b':')?;
            self.skip_white_space();
        }
        Ok(())
    }

    fn scalar(&mut self) -> Scanned<()> {
        let literals = ["null", "true", "false", "NaN", "Infinity", "-Infinity"];
        let is_next = |literal: &&str| self.rest().starts_with(literal.as_bytes());
        if let Some(literal) = literals.into_iter().find(is_next) {
            self.position += literal.len();
            return Ok(());
        }
        if self.rest().first() == Some(&b'"') {
            return self.string();
        }
        self.number()
    }

    /// An error in an escape is at its backslash or its `u`, a missing end is at the start of the string.
    fn string(&mut self) -> Scanned<()> {
        let start = self.position;
        self.expect(b'"')?;
        loop {
            self.position += match self.rest() {
                [] | [b'\\'] => return Err(start),
                [b'"', ..] => break,
                // Python wants one more character.
                [b'\\', b'u', hex @ .., _] if begins_with_hex(hex) => 6,
                [b'\\', b'u', ..] => return Err(self.position + 1),
                [
                    b'\\',
                    b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't',
                    ..,
                ] => 2,
                [b'\\' | ..=0x1f, ..] => return Err(self.position),
                _ => 1,
            };
        }
        self.position += 1;
        Ok(())
    }

    /// Of `1.` and `1e` only the `1` is a number.
    fn number(&mut self) -> Scanned<()> {
        let start = self.position;
        self.skip(b'-');
        match self.rest() {
            [b'0', ..] => self.position += 1,
            [b'1'..=b'9', ..] => self.skip_digits(),
            _ => return Err(start),
        }
        if let [b'.', b'0'..=b'9', ..] = self.rest() {
            self.position += 1;
            self.skip_digits();
        }
        match self.rest() {
            [b'e' | b'E', b'0'..=b'9', ..] => self.position += 1,
            [b'e' | b'E', b'+' | b'-', b'0'..=b'9', ..] => self.position += 2,
            _ => return Ok(()),
        }
        self.skip_digits();
        Ok(())
    }

    fn rest(&self) -> &[u8] {
        self.text.get(self.position..).unwrap_or_default()
    }

    fn expect(&mut self, byte: u8) -> Scanned<()> {
        self.skip(byte).then_some(()).ok_or(self.position)
    }

    fn skip(&mut self, byte: u8) -> bool {
        let is_next = self.rest().first() == Some(&byte);
        self.position += usize::from(is_next);
        is_next
    }

    fn skip_white_space(&mut self) {
        self.skip_all(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
    }

    fn skip_digits(&mut self) {
        self.skip_all(u8::is_ascii_digit);
    }

    fn skip_all(&mut self, is_skipped: impl Fn(&u8) -> bool) {
        let rest = self.rest().iter();
        self.position += rest.take_while(|byte| is_skipped(byte)).count();
    }
}

fn begins_with_hex(text: &[u8]) -> bool {
    text.get(..4)
        .is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

#[cfg(test)]
mod tests;

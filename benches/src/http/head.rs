//! The head of an answer.

use httparse::{EMPTY_HEADER, Response, Status};

use crate::Failure;

/// More than any of the servers sends.
const MOST_HEADERS: usize = 32;

/// What has to be known of a head to find the end of its answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Head {
    pub status: u16,
    /// The bytes that it takes itself, the empty line included.
    pub length: usize,
    /// The bytes of the body that follows.
    pub body: usize,
}

impl Head {
    /// The head that `bytes` begin with; `None` while a part of it is missing.
    pub fn parse(bytes: &[u8]) -> Result<Option<Self>, Failure> {
        let mut headers = [EMPTY_HEADER; MOST_HEADERS];
        let mut answer = Response::new(&mut headers);
        let Status::Complete(length) = answer.parse(bytes)? else {
            return Ok(None);
        };
        let status = answer.code.ok_or("an answer begins with no status")?;
        let body = match status {
            204 | 304 => Some(0),
            _ => value(&answer, "content-length").and_then(|length| length.parse().ok()),
        };
        Ok(Some(Self {
            status,
            length,
            body: body.ok_or("an answer has no Content-Length")?,
        }))
    }
}

/// The value of a header of a head.
pub fn header<'a>(head: &'a [u8], name: &str) -> Option<&'a str> {
    let mut headers = [EMPTY_HEADER; MOST_HEADERS];
    let mut answer = Response::new(&mut headers);
    answer.parse(head).ok()?;
    value(&answer, name)
}

fn value<'a>(answer: &Response<'_, 'a>, name: &str) -> Option<&'a str> {
    let mut headers = answer.headers.iter();
    let found = headers.find(|header| header.name.eq_ignore_ascii_case(name))?;
    std::str::from_utf8(found.value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_says_where_its_answer_ends() {
        let answer = b"HTTP/1.1 200 OK\r\nx: y\r\nContent-Length: 12\r\n\r\n{\"a\"";
        let head = Head::parse(answer).unwrap().unwrap();
        assert_eq!((head.status, head.length, head.body), (200, 45, 12));
        assert_eq!(Head::parse(&answer[..44]).unwrap(), None);
    }

    #[test]
    fn nothing_follows_a_304_and_a_length_is_needed_elsewhere() {
        let head = Head::parse(b"HTTP/1.1 304 Not Modified\r\netag: \"a\"\r\n\r\n");
        assert_eq!(head.unwrap().unwrap().body, 0);
        assert!(Head::parse(b"HTTP/1.1 200 OK\r\n\r\n").is_err());
        assert!(Head::parse(b"SSH-2.0\r\n\r\n").is_err());
    }
}

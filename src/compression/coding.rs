//! The content codings, and how a body is compressed.

use std::io::{self, ErrorKind, Write};

use axum::body::Bytes;
use axum::http::HeaderValue;
use brotli::CompressorWriter;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use zstd::stream::write::Encoder;

use super::size;

/// The levels were chosen on a list of 100 models, of `benches/src/fill.sql` and with random ids, times and configs. There,
/// level 6 of gzip takes 0.13 and 0.42 ms and leaves 2.9 and 12.4%; the next one takes a third more time for 0.2%.
const GZIP: Compression = Compression::new(6);

/// 0.03 and 0.10 ms, 1.9 and 12.8%. Level 9 takes six times as long and leaves 11.6%.
const ZSTD: i32 = 3;

/// 0.34 and 0.96 ms, 1.7 and 11.6%. Quality 4 takes hardly less time on a long list, and leaves more.
const BROTLI_QUALITY: i32 = 5;

/// The window of brotli: 1 MiB. With 4 MiB a list of 10,000 takes twice as long, and is no smaller.
const BROTLI_WINDOW_BITS: i32 = 20;

const BROTLI_BUFFER: usize = 16 * 1024;

/// A content coding (RFC 9110, section 8.4.1), in the order in which the server prefers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ContentCoding {
    /// RFC 8878. No window is larger than 8 MiB, as RFC 9659 demands.
    Zstd,
    /// RFC 7932.
    Brotli,
    /// RFC 1952.
    Gzip,
}

impl ContentCoding {
    /// All of them, the preferred one first.
    pub const ALL: [Self; 3] = [Self::Zstd, Self::Brotli, Self::Gzip];

    /// Its name in `Content-Encoding`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zstd => "zstd",
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    /// The value of `Content-Encoding`.
    #[must_use]
    pub const fn header(self) -> HeaderValue {
        HeaderValue::from_static(self.name())
    }

    /// The coding with this name, in any case. `x-gzip` is gzip (RFC 9110, section 8.4.1.3).
    pub(super) fn named(name: &str) -> Option<Self> {
        if name.eq_ignore_ascii_case("x-gzip") {
            return Some(Self::Gzip);
        }
        let mut all = Self::ALL.into_iter();
        all.find(|coding| name.eq_ignore_ascii_case(coding.name()))
    }

    /// Compresses a body, slice by slice.
    ///
    /// # Errors
    /// [`ErrorKind::FileTooLarge`] if the result has more than `max` bytes.
    pub(super) fn compress(self, body: &[Bytes], max: usize) -> io::Result<Vec<u8>> {
        let size = size(body);
        let output = Output {
            bytes: Vec::new(),
            max,
            is_full: false,
        };
        let output = match self {
            Self::Zstd => {
                let mut encoder = Encoder::new(output, ZSTD)?;
                encoder.set_pledged_src_size(u64::try_from(size).ok())?;
                write(body, &mut encoder)?;
                encoder.finish()?
            }
            Self::Brotli => {
                let parameters = BrotliEncoderParams {
                    quality: BROTLI_QUALITY,
                    lgwin: BROTLI_WINDOW_BITS,
                    size_hint: size,
                    ..BrotliEncoderParams::default()
                };
                let mut encoder = CompressorWriter::with_params(output, BROTLI_BUFFER, &parameters);
                write(body, &mut encoder)?;
                encoder.into_inner()
            }
            Self::Gzip => {
                let mut encoder = GzEncoder::new(output, GZIP);
                write(body, &mut encoder)?;
                encoder.finish()?
            }
        };
        // The encoder of brotli does not return the errors of its end.
        if output.is_full {
            return Err(ErrorKind::FileTooLarge.into());
        }
        Ok(output.bytes)
    }
}

fn write(body: &[Bytes], encoder: &mut impl Write) -> io::Result<()> {
    body.iter().try_for_each(|slice| encoder.write_all(slice))
}

/// What an encoder has written, up to a maximum.
struct Output {
    bytes: Vec<u8>,
    max: usize,
    is_full: bool,
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.is_full |= bytes.len() > self.max - self.bytes.len();
        if self.is_full {
            return Err(ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn decoded(coding: ContentCoding, bytes: &[u8]) -> Vec<u8> {
        let mut decoded = Vec::new();
        match coding {
            ContentCoding::Zstd => zstd::Decoder::new(bytes).unwrap().read_to_end(&mut decoded),
            ContentCoding::Brotli => {
                brotli::Decompressor::new(bytes, 4096).read_to_end(&mut decoded)
            }
            ContentCoding::Gzip => flate2::read::GzDecoder::new(bytes).read_to_end(&mut decoded),
        }
        .unwrap();
        decoded
    }

    #[test]
    fn the_slices_of_a_body_are_compressed_as_one() {
        let slices: Vec<_> = (0..100_000).map(|number| number.to_string()).collect();
        let whole = slices.concat().into_bytes();
        let slices: Vec<Bytes> = slices.into_iter().map(Bytes::from).collect();
        for coding in ContentCoding::ALL {
            let bytes = coding.compress(&slices, whole.len()).unwrap();
            assert!(bytes.len() < whole.len() / 2, "{coding:?}");
            assert_eq!(decoded(coding, &bytes), whole, "{coding:?}");
            // The exact size is allowed, one byte less is not.
            let again = coding.compress(&slices, bytes.len()).unwrap();
            assert_eq!(again, bytes, "{coding:?}");
            for max in [0, 5, bytes.len() - 1] {
                let error = coding.compress(&slices, max).unwrap_err();
                assert_eq!(error.kind(), ErrorKind::FileTooLarge, "{coding:?}, {max}");
            }
        }
    }
}

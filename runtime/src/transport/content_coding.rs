//! Content codings (RFC 9110, section 8.4): gzip, also with several members and applied several times.

use std::io::{self, Write};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http::HeaderMap;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderValue, Request};

/// How many compressed bytes are decoded in one step. Gzip expands up to 1032 times, so this limits the
/// memory for a piece that exceeds the client's limit.
const STEP: usize = 1024;

/// Requests gzip.
pub(crate) fn accept<B>(request: &mut Request<B>) {
    request.headers_mut().insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
}

/// Decodes a body piece by piece.
pub(crate) struct Decoder {
    /// The codings, in the reverse order of their application.
    codings: Vec<Coding>,
    /// How many of them have received all of their input.
    finished: usize,
    /// Whether no byte has arrived so far. Some proxies send the header with an empty body too.
    is_empty: bool,
}

struct Coding {
    /// The part of the input that is not decoded yet.
    rest: Bytes,
    decoder: MultiGzDecoder<Vec<u8>>,
}

impl Decoder {
    /// The decoder for the codings in the headers; `None` if there are none. Removes the headers that do
    /// not apply to the decoded body. The error is a message.
    pub(crate) fn new(headers: &mut HeaderMap) -> Result<Option<Self>, String> {
        let mut codings = Vec::new();
        for value in headers.get_all(CONTENT_ENCODING) {
            let names = value.to_str().map_err(|_| "the content coding is not ASCII".to_owned())?;
            for name in names.split(',').map(str::trim).filter(|name| !name.is_empty()) {
                if name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip") {
                    codings.push(Coding { rest: Bytes::new(), decoder: MultiGzDecoder::new(Vec::new()) });
                } else if !name.eq_ignore_ascii_case("identity") {
                    return Err("the response has a content coding that is not supported".to_owned());
                }
            }
        }
        if codings.is_empty() {
            return Ok(None);
        }
        headers.remove(CONTENT_ENCODING);
        headers.remove(CONTENT_LENGTH);
        codings.reverse();
        Ok(Some(Self { codings, finished: 0, is_empty: true }))
    }

    /// Adds the next received piece.
    pub(crate) fn feed(&mut self, piece: Bytes) {
        self.is_empty &= piece.is_empty();
        if let Some(first) = self.codings.first_mut() {
            first.rest = piece;
        }
    }

    /// Decodes a part of the last piece; `None` after its end.
    pub(crate) fn decode(&mut self) -> Option<io::Result<Bytes>> {
        // The last coding first, so that no coding buffers more than one step of the coding before it.
        while let Some(index) = self.codings.iter().rposition(|coding| !coding.rest.is_empty()) {
            let Coding { rest, decoder } = &mut self.codings[index];
            let step = rest.split_to(STEP.min(rest.len()));
            if let Err(error) = decoder.write_all(&step) {
                return Some(Err(error));
            }
            if let Some(decoded) = self.pass_on(index) {
                return Some(Ok(decoded));
            }
        }
        None
    }

    /// Passes the output of a coding to the next one, or returns the output of the last one.
    fn pass_on(&mut self, index: usize) -> Option<Bytes> {
        let decoded = Bytes::from(std::mem::take(self.codings[index].decoder.get_mut()));
        match self.codings.get_mut(index + 1) {
            Some(next) => next.rest = decoded,
            None => return (!decoded.is_empty()).then_some(decoded),
        }
        None
    }

    /// Decodes a part of the rest at the end of the body; `None` after its end. Fails if the body is
    /// truncated.
    pub(crate) fn finish(&mut self) -> Option<io::Result<Bytes>> {
        if self.is_empty {
            return None;
        }
        loop {
            if let Some(decoded) = self.decode() {
                return Some(decoded);
            }
            let index = self.finished;
            if let Err(error) = self.codings.get_mut(index)?.decoder.try_finish() {
                return Some(Err(error));
            }
            self.finished += 1;
            if let Some(decoded) = self.pass_on(index) {
                return Some(Ok(decoded));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn decoder(codings: &[&'static str]) -> Result<Option<Decoder>, String> {
        let mut headers = HeaderMap::new();
        for coding in codings {
            headers.append(CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
        Decoder::new(&mut headers)
    }

    fn decode(codings: &[&'static str], body: &[u8], piece: usize) -> io::Result<Vec<u8>> {
        let mut decoder = decoder(codings).unwrap().unwrap();
        let mut text = Vec::new();
        for piece in body.chunks(piece) {
            decoder.feed(Bytes::copy_from_slice(piece));
            while let Some(some) = decoder.decode() {
                text.extend_from_slice(&some?);
            }
        }
        while let Some(some) = decoder.finish() {
            text.extend_from_slice(&some?);
        }
        Ok(text)
    }

    #[test]
    fn all_members_are_decoded_whatever_the_piece_size() {
        let text: Vec<u8> = (0..10_000_u32).flat_map(u32::to_le_bytes).collect();
        let body = [gzip(&text), gzip(b""), gzip(&text), gzip(b"end")].concat();
        let expected = [&text[..], &text[..], b"end"].concat();
        for piece in [1, 7, 1000, 1_000_000] {
            assert!(decode(&["gzip"], &body, piece).unwrap() == expected, "{piece}");
        }
    }

    #[test]
    fn codings_are_case_insensitive_and_can_be_a_list() {
        let once = gzip(b"text");
        for coding in ["gzip", "GZIP", "x-gzip", "X-GZip", "identity, gzip", "gzip, identity"] {
            assert_eq!(decode(&[coding], &once, 100).unwrap(), b"text", "{coding}");
        }
        let twice = gzip(&once);
        assert_eq!(decode(&["gzip, gzip"], &twice, 3).unwrap(), b"text");
        assert_eq!(decode(&["gzip", "gzip"], &twice, 3).unwrap(), b"text");
        assert!(decoder(&["identity"]).unwrap().is_none() && decoder(&[]).unwrap().is_none());
        assert_eq!(decoder(&["br"]).err().unwrap(), "the response has a content coding that is not supported");
    }

    #[test]
    fn an_empty_body_needs_no_decoding() {
        assert_eq!(decode(&["gzip"], b"", 1).unwrap(), b"");
        assert_eq!(decode(&["gzip, gzip"], b"", 1).unwrap(), b"");
    }

    #[test]
    fn a_truncated_body_and_trailing_garbage_are_errors() {
        let body = [gzip(&[7; 5000]), gzip(&[8; 5000])].concat();
        let first = gzip(&[7; 5000]).len();
        for end in (1..body.len()).filter(|end| *end != first) {
            assert!(decode(&["gzip"], &body[..end], 11).is_err(), "{end} of {} bytes", body.len());
        }
        assert!(decode(&["gzip"], &[&body[..], b"garbage"].concat(), 11).is_err());
    }

    #[test]
    fn a_bomb_is_decoded_in_small_steps() {
        let bomb = gzip(&vec![0; 64 << 20]);
        let mut decoder = decoder(&["gzip"]).unwrap().unwrap();
        decoder.feed(bomb.into());
        let largest = std::iter::from_fn(|| decoder.decode()).map(|step| step.unwrap().len()).max();
        assert!(largest <= Some(2 << 20), "{largest:?}");
    }

    #[test]
    fn a_bomb_in_a_bomb_is_decoded_in_small_steps() {
        let bomb = gzip(&gzip(&vec![0; 64 << 20]));
        let mut decoder = decoder(&["gzip, gzip"]).unwrap().unwrap();
        decoder.feed(bomb.into());
        let mut sizes: Vec<_> = std::iter::from_fn(|| decoder.decode()).map(|step| step.unwrap().len()).collect();
        sizes.extend(std::iter::from_fn(|| decoder.finish()).map(|step| step.unwrap().len()));
        assert_eq!(sizes.iter().sum::<usize>(), 64 << 20);
        assert!(sizes.iter().max() <= Some(&(2 << 20)), "{sizes:?}");
    }
}

//! A list that a page carries between showing and taking it.

use std::io::{Read as _, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use messages::sheet::Book;

/// Most characters of a packed list: a form takes little more.
const PACKED_MOST: usize = 400 * 1024;
/// Most bytes it unpacks to.
const UNPACKED_MOST: u64 = 6 * 1024 * 1024;

/// Packs a list; none if it is too large to be carried.
pub(super) fn pack(book: &Book) -> Option<String> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
    packer.write_all(&serde_json::to_vec(book).ok()?).ok()?;
    let packed = URL_SAFE_NO_PAD.encode(packer.finish().ok()?);
    (packed.len() <= PACKED_MOST).then_some(packed)
}

/// Unpacks a list; none if it is not one of ours, or unpacks to more than any list is.
pub(super) fn unpack(text: &str) -> Option<Book> {
    let packed = URL_SAFE_NO_PAD.decode(text.trim()).ok()?;
    let mut plain = Vec::new();
    ZlibDecoder::new(packed.as_slice()).take(UNPACKED_MOST).read_to_end(&mut plain).ok()?;
    let book: Book = serde_json::from_slice(&plain).ok()?;
    book.is_within_limits().then_some(book)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_comes_back_as_it_was_and_a_bomb_does_not() {
        let book = messages::sheet::open("Surname,Born\nO'Brien,1971-05-04\n".as_bytes()).unwrap();
        assert_eq!(unpack(&pack(&book).unwrap()), Some(book));
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
        let blank = vec![b' '; 64 * 1024];
        (0..1024).for_each(|_| packer.write_all(&blank).unwrap());
        let bomb = URL_SAFE_NO_PAD.encode(packer.finish().unwrap());
        for text in [bomb.as_str(), "", "%%%", "e30"] {
            assert_eq!(unpack(text), None);
        }
    }
}

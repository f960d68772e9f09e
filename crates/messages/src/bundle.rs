//! Many files in one, written piece by piece: a ZIP that never stands in memory as a whole. What is
//! packed is taken out as soon as it is there, so the pace is the reader's.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{Datelike as _, NaiveDateTime, Timelike as _};
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, ZipWriter};

/// A ZIP being written.
///
/// ```
/// use messages::bundle::Bundle;
///
/// let made = "2026-11-24T14:02:00".parse().unwrap();
/// let mut bundle = Bundle::new(made);
/// bundle.begin("data.json")?;
/// bundle.write(b"{}")?;
/// let mut file = bundle.ready();
/// file.extend(bundle.finish()?);
/// assert!(file.starts_with(b"PK"));
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct Bundle {
    writer: ZipWriter<StreamWriter<Packed>>,
    packed: Packed,
    options: SimpleFileOptions,
}

/// What is packed and not yet taken.
#[derive(Clone, Default)]
struct Packed(Arc<Mutex<Vec<u8>>>);

impl Packed {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Packed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Bundle {
    /// An empty bundle; `made` is the time that each file in it bears.
    #[must_use]
    pub fn new(made: NaiveDateTime) -> Self {
        let packed = Packed::default();
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .large_file(true)
            .last_modified_time(time(made));
        Self { writer: ZipWriter::new_stream(packed.clone()), packed, options }
    }

    /// Begins a file; the one before is ended.
    ///
    /// # Errors
    /// A path that leads out of the folder it is unpacked into, or that is there already.
    pub fn begin(&mut self, path: &str) -> io::Result<()> {
        if !is_inside(path) {
            let said = format!("{path:?} is not the path of a file in a bundle");
            return Err(io::Error::new(io::ErrorKind::InvalidInput, said));
        }
        self.writer.start_file(path, self.options).map_err(io::Error::other)
    }

    /// Adds to the file that was begun.
    ///
    /// # Errors
    /// None was begun.
    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.writer.write_all(bytes)
    }

    /// What is packed by now and was not taken before; may be nothing.
    #[must_use]
    pub fn ready(&mut self) -> Vec<u8> {
        self.packed.take()
    }

    /// Ends the bundle; the rest of it.
    ///
    /// # Errors
    /// The last file could not be ended.
    pub fn finish(self) -> io::Result<Vec<u8>> {
        self.writer.finish().map_err(io::Error::other)?;
        Ok(self.packed.take())
    }
}

/// A time as a ZIP writes it; a year that it cannot write leaves the files with the first it can.
fn time(made: NaiveDateTime) -> zip::DateTime {
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(made.year()).unwrap_or_default();
    let (month, day) = (small(made.month()), small(made.day()));
    let (hour, minute, second) = (small(made.hour()), small(made.minute()), small(made.second()));
    zip::DateTime::from_date_and_time(year, month, day, hour, minute, second).unwrap_or_default()
}

/// True if unpacking such a path stays in the folder, on every system.
fn is_inside(path: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part != "." && part != "..";
    let odd = |c: char| c.is_control() || matches!(c, '\\' | ':');
    path.split('/').all(part) && !path.contains(odd)
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};

    use super::*;

    fn made() -> NaiveDateTime {
        "2026-11-24T14:02:00".parse().unwrap()
    }

    #[test]
    fn what_is_taken_piece_by_piece_is_one_whole_file() {
        let mut bundle = Bundle::new(made());
        let mut file = Vec::new();
        let mut state = 1_u32;
        let mut next = |_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        };
        let noise: Vec<u8> = (0..200_000).map(&mut next).collect();
        for (path, content) in [("data.json", &b"{}"[..]), ("files/VC-1/1-zarpe é.pdf", &noise)] {
            bundle.begin(path).unwrap();
            for piece in content.chunks(1_000) {
                bundle.write(piece).unwrap();
                file.extend(bundle.ready());
            }
        }
        let before = file.len();
        file.extend(bundle.finish().unwrap());
        assert!(before > 100_000, "most of it was taken before the end: {before}");
        let mut read = zip::ZipArchive::new(Cursor::new(file)).unwrap();
        let names: Vec<String> = read.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["data.json", "files/VC-1/1-zarpe é.pdf"]);
        let mut content = Vec::new();
        read.by_index(1).unwrap().read_to_end(&mut content).unwrap();
        assert_eq!(content, noise);
        assert_eq!(read.by_index(0).unwrap().last_modified().unwrap().year(), 2026);
    }

    #[test]
    fn a_path_that_leads_out_or_is_there_already_is_refused() {
        let mut bundle = Bundle::new(made());
        for path in ["", "/etc/passwd", "../up", "a/../b", "a//b", "C:\\x", "a\\b", "a/", "a\nb"] {
            assert!(bundle.begin(path).is_err(), "{path:?}");
        }
        assert!(bundle.write(b"nothing begun").is_err());
        bundle.begin("a").unwrap();
        assert!(bundle.begin("a").is_err(), "twice");
    }
}

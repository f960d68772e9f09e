//! Files that people send: photographs and papers. A picture is decoded and encoded anew, so that
//! nothing hidden in it (place, camera, a second file) is kept; a PDF is kept as it is.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage};

/// Most bytes of a file that is sent: 5 MB.
pub const FILE_MOST: usize = 5_000_000;
/// Most pixels of a picture; read from its head before any is decoded.
const PIXELS_MOST: u64 = 40_000_000;
/// Most bytes the decoder may take.
const MEMORY_MOST: u64 = 256 * 1024 * 1024;
/// The longest side that is kept, in pixels.
const SIDE_MOST: u32 = 2_000;
/// How finely a picture is kept, in hundredths.
const QUALITY: u8 = 85;

/// A file as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its media type.
    pub kind: Kind,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

storage::word_enum! {
    /// What a kept file is.
    pub enum Kind {
        /// A picture, encoded anew.
        Jpeg = "jpeg",
        /// A paper, as it came.
        Pdf = "pdf",
    }
}

impl Kind {
    /// Its media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Pdf => "application/pdf",
        }
    }

    /// How the name of such a file ends.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Pdf => "pdf",
        }
    }
}

/// A name as part of a path on any system: letters, digits, spaces and the plainest signs, at most
/// eighty of them. Put something before it: a name alone may be one that a system keeps for itself.
#[must_use]
pub fn path_name(name: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.');
    let clean: String = name.chars().map(|c| if plain(c) { c } else { '_' }).take(80).collect();
    clean.trim_matches(['.', ' ']).to_owned()
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FileReason {
    /// It has more than [`FILE_MOST`] bytes.
    #[error("the file is larger than 5 MB")]
    TooLarge,
    /// The picture has more than 40 million pixels.
    #[error("the picture has more than 40 million pixels")]
    TooManyPixels,
    /// It is none of the kinds that are taken here, or its content is not what it seems.
    #[error("the file is not of a kind that is taken here, or is damaged")]
    Kind,
}

impl FileReason {
    /// The key of its sentence.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::TooLarge => "file-too-large",
            Self::TooManyPixels => "file-too-many-pixels",
            Self::Kind => "file-kind",
        }
    }
}

/// Reads a picture or a PDF, by its content and never by its name.
///
/// # Errors
/// [`FileReason`].
pub fn paper(bytes: &[u8]) -> Result<Kept, FileReason> {
    if bytes.len() > FILE_MOST {
        return Err(FileReason::TooLarge);
    }
    if bytes.starts_with(b"%PDF-") {
        let tail = &bytes[bytes.len().saturating_sub(1024)..];
        let ended = tail.windows(5).any(|window| window == b"%%EOF");
        let whole = ended.then(|| Kept { kind: Kind::Pdf, bytes: bytes.to_vec() });
        return whole.ok_or(FileReason::Kind);
    }
    photograph(bytes)
}

/// Reads a picture (JPEG, PNG or WebP): turned upright, at most 2,000 pixels a side, on white where
/// it was transparent, and without anything that is not the picture. Takes up to a second of a
/// processor: not for a thread that others wait for.
///
/// # Errors
/// [`FileReason`].
pub fn photograph(bytes: &[u8]) -> Result<Kept, FileReason> {
    within(bytes, SIDE_MOST)
}

/// The same with at most so many pixels a side: for a paper, where more would not be seen.
///
/// # Errors
/// [`FileReason`].
pub fn within(bytes: &[u8], side: u32) -> Result<Kept, FileReason> {
    if bytes.len() > FILE_MOST {
        return Err(FileReason::TooLarge);
    }
    let upright = decode(bytes)?;
    let small = if upright.width().max(upright.height()) > side {
        upright.thumbnail(side, side)
    } else {
        upright
    };
    let mut kept = Vec::new();
    JpegEncoder::new_with_quality(&mut kept, QUALITY)
        .encode_image(&on_white(&small))
        .map_err(|_| FileReason::Kind)?;
    Ok(Kept { kind: Kind::Jpeg, bytes: kept })
}

fn decode(bytes: &[u8]) -> Result<DynamicImage, FileReason> {
    let damaged = |_| FileReason::Kind;
    let mut reader =
        ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| FileReason::Kind)?;
    let known = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP];
    if !reader.format().is_some_and(|format| known.contains(&format)) {
        return Err(FileReason::Kind);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY_MOST);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| match error {
        image::ImageError::Limits(_) => FileReason::TooManyPixels,
        _ => FileReason::Kind,
    })?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS_MOST {
        return Err(FileReason::TooManyPixels);
    }
    if width == 0 || height == 0 {
        return Err(FileReason::Kind);
    }
    let turn = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    picture.apply_orientation(turn);
    Ok(picture)
}

/// The picture without transparency.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let clear = picture.to_rgba8();
    RgbImage::from_fn(clear.width(), clear.height(), |x, y| {
        let image::Rgba([red, green, blue, alpha]) = *clear.get_pixel(x, y);
        let mixed = |colour: u8| {
            let sum = u32::from(colour) * u32::from(alpha) + 255 * (255 - u32::from(alpha));
            u8::try_from(sum / 255).unwrap_or(255)
        };
        image::Rgb([mixed(red), mixed(green), mixed(blue)])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A JPEG of 40 × 20 pixels, red on the left, blue on the right.
    fn jpeg() -> Vec<u8> {
        let picture = RgbImage::from_fn(40, 20, |x, _| {
            if x < 20 { image::Rgb([220, 20, 20]) } else { image::Rgb([20, 20, 220]) }
        });
        let mut bytes = Vec::new();
        JpegEncoder::new_with_quality(&mut bytes, 95).encode_image(&picture).unwrap();
        bytes
    }

    /// The same with an Exif segment: orientation 6 (turn right) and a place by GPS.
    fn with_place() -> Vec<u8> {
        let mut tiff = b"MM\0\x2a\0\0\0\x08".to_vec();
        tiff.extend(b"\0\x02");
        tiff.extend(b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"); // Orientation
        tiff.extend(b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26"); // where the GPS fields stand
        tiff.extend(b"\0\0\0\0");
        tiff.extend(b"\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0"); // GPSLatitudeRef
        tiff.extend(b"GPS 13 05 N 60 57 W");
        let length = u16::try_from(tiff.len() + 8).unwrap().to_be_bytes();
        let plain = jpeg();
        let mut bytes = plain[..2].to_vec();
        bytes.extend([0xff, 0xe1]);
        bytes.extend(length);
        bytes.extend(b"Exif\0\0");
        bytes.extend(tiff);
        bytes.extend(&plain[2..]);
        bytes
    }

    fn holds(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|window| window == part)
    }

    #[test]
    fn a_photograph_is_turned_upright_and_tells_nothing_of_where_it_was_taken() {
        let sent = with_place();
        assert!(holds(&sent, b"Exif") && holds(&sent, b"GPS 13 05"));
        let kept = photograph(&sent).unwrap();
        assert!(!holds(&kept.bytes, b"Exif") && !holds(&kept.bytes, b"GPS"));
        let seen = image::load_from_memory(&kept.bytes).unwrap().to_rgb8();
        assert_eq!(seen.dimensions(), (20, 40), "turned by a quarter");
        assert!(seen.get_pixel(10, 5)[0] > 150, "what was left is at the top");
    }

    /// A PNG that says it has so many pixels a side, and has none.
    fn bomb(side: u32) -> Vec<u8> {
        let mut head = b"IHDR".to_vec();
        head.extend(side.to_be_bytes());
        head.extend(side.to_be_bytes());
        head.extend([8, 6, 0, 0, 0]);
        let mut crc = u32::MAX;
        for byte in &head {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
            }
        }
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
        bytes.extend(head);
        bytes.extend((!crc).to_be_bytes());
        bytes.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
        bytes
    }

    #[test]
    fn a_picture_that_would_fill_the_memory_is_refused_by_its_head() {
        let began = std::time::Instant::now();
        assert_eq!(photograph(&bomb(50_000)), Err(FileReason::TooManyPixels));
        assert_eq!(photograph(&bomb(6_400)), Err(FileReason::TooManyPixels));
        assert!(began.elapsed().as_secs() < 1);
    }

    #[test]
    fn a_large_picture_is_made_smaller_and_a_clear_one_stands_on_white() {
        let mut bytes = Cursor::new(Vec::new());
        let clear = image::RgbaImage::from_pixel(2_500, 10, image::Rgba([0, 0, 0, 0]));
        clear.write_to(&mut bytes, ImageFormat::Png).unwrap();
        let kept = photograph(bytes.get_ref()).unwrap();
        let seen = image::load_from_memory(&kept.bytes).unwrap().to_rgb8();
        assert_eq!(seen.width(), SIDE_MOST);
        assert!(seen.get_pixel(5, 5).0.iter().all(|colour| *colour > 250));
        let printed = within(&kept.bytes, 900).unwrap();
        assert_eq!(image::load_from_memory(&printed.bytes).unwrap().width(), 900);
    }

    #[test]
    fn a_paper_may_be_a_pdf_and_a_photograph_may_not() {
        let pdf = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n";
        assert_eq!(paper(pdf).unwrap(), Kept { kind: Kind::Pdf, bytes: pdf.to_vec() });
        assert_eq!(photograph(pdf), Err(FileReason::Kind));
        assert_eq!(paper(b"%PDF-1.7\ncut off"), Err(FileReason::Kind));
        for odd in [&b""[..], b"GIF89a", b"<svg onload=alert(1)>", b"MZ", &jpeg()[..40]] {
            assert_eq!(paper(odd), Err(FileReason::Kind));
        }
        assert_eq!(paper(&vec![0xff; FILE_MOST + 1]), Err(FileReason::TooLarge));
    }

    #[test]
    fn a_name_in_a_path_leads_nowhere_on_any_system() {
        assert_eq!(path_name("zarpe é 2.pdf"), "zarpe é 2.pdf");
        assert_eq!(path_name("../a/b\\c:d?.pdf. "), "_a_b_c_d_.pdf");
        assert_eq!(path_name("..."), "");
        assert_eq!(path_name(&"é".repeat(200)).chars().count(), 80);
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_at_all_make_it_stumble(cut in 0_usize..400, flips in proptest::collection::vec((0_usize..400, 0_u8..), 0..8)) {
            let mut bytes = with_place();
            for (at, value) in flips {
                let length = bytes.len();
                bytes[at % length] ^= value;
            }
            bytes.truncate(bytes.len().saturating_sub(cut));
            let _ = paper(&bytes);
        }
    }
}

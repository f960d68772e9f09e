//! Files that people send and open: read where nobody waits for the processor, served so that a
//! browser does nothing with them but show or keep them.

use axum::body::Bytes;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
};
use axum::response::{IntoResponse as _, Response};
use registry::picture::{self, FileReason, Kept, Kind};
use tokio::sync::Semaphore;

use crate::refusal::Refusal;

/// What a box for a picture takes.
pub(crate) const PICTURES: &str = "image/jpeg,image/png,image/webp";
/// What a box for a paper takes.
pub(crate) const PAPERS: &str = "image/jpeg,image/png,image/webp,application/pdf";
/// Pixels a side of a picture on a paper: 300 to the inch of its place.
const PRINTED: u32 = 900;
/// Pictures decoded at once: one takes up to 256 MB for a moment.
static ONE_AT_A_TIME: Semaphore = Semaphore::const_new(1);

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum As {
    /// A picture.
    Photograph,
    /// A picture or a PDF.
    Paper,
    /// A picture that goes onto a paper, no larger than a printer shows.
    Print,
}

/// Reads a file that was sent.
///
/// # Errors
/// [`Refusal`] only if the program is ending; the inner error says what is wrong with the file.
pub(crate) async fn read(bytes: Bytes, sought: As) -> Result<Result<Kept, FileReason>, Refusal> {
    let ending = |error: &dyn std::fmt::Display| Refusal::fault(error.to_string());
    let _turn = ONE_AT_A_TIME.acquire().await.map_err(|error| ending(&error))?;
    let reading = tokio::task::spawn_blocking(move || match sought {
        As::Photograph => picture::photograph(&bytes),
        As::Paper => picture::paper(&bytes),
        As::Print => picture::within(&bytes, PRINTED),
    });
    reading.await.map_err(|error| ending(&error))
}

/// Serves a file: a picture to be seen, a paper to be kept; nothing in it may run or load anything.
pub(crate) fn serve(kind: Kind, name: &str, bytes: Vec<u8>) -> Response {
    let how = if kind == Kind::Jpeg { "inline" } else { "attachment" };
    let headers = [
        (CONTENT_TYPE, kind.media_type().to_owned()),
        (CACHE_CONTROL, "private, no-store".to_owned()),
        (CONTENT_DISPOSITION, format!("{how}; filename=\"{name}.{}\"", kind.ending())),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
    ];
    (headers, bytes).into_response()
}

//! A QR code as one path of an SVG, for the page of the second step.

use qrcode::{Color, EcLevel, QrCode};

/// Modules left white round the code, so that readers find it (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// A code to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Drawing {
    /// Width and height in modules, the quiet zone included.
    pub(super) size: usize,
    /// The dark modules, as the `d` of a path.
    pub(super) path: String,
}

/// Draws a text. None if it is too long for a code.
pub(super) fn draw(text: &str) -> Option<Drawing> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (at, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let (x, y) = (at % width + QUIET, at / width + QUIET);
            path.push_str(&format!("M{x} {y}h1v1h-1z"));
        }
    }
    Some(Drawing { size: width + 2 * QUIET, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners_and_a_quiet_border() {
        let drawing =
            draw("otpauth://totp/Landfall:ann@example.com?secret=ABC&issuer=Landfall").unwrap();
        let right = drawing.size - QUIET - 7;
        for (x, y) in [(QUIET, QUIET), (right, QUIET), (QUIET, right)] {
            assert!(drawing.path.contains(&format!("M{x} {y}h1")), "{x} {y}");
        }
        assert!(
            !drawing.path.contains("M3 ")
                && !drawing.path.contains(&format!("M{} ", drawing.size - QUIET))
        );
        assert_eq!(draw(&"x".repeat(5000)), None);
    }
}

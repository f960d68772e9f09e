//! What a phone or computer asks to keep Landfall among its own programs: name, pictures, colours,
//! and where it opens. On an iPhone messages come to a site that was put there, and to no other.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Value, json};

use crate::look::assets::asset;

/// Where it is served.
pub(super) const PATH: &str = "/app.webmanifest";

/// Its pictures: name of the file, sizes, purpose.
const ICONS: [(&str, &str, &str); 4] = [
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-mask-512.png", "512x512", "maskable"),
    ("mark.svg", "any", "any"),
];

/// `--app-paper` of the light colours: what is seen before the page is.
const PAPER: &str = "#faf8f3";
/// `--app-card` of the light colours, the ground of the bar at the top; each page names it too.
const CARD: &str = "#ffffff";

/// `GET /app.webmanifest`. It names nobody and says the same to everybody, since browsers ask for it
/// without the cookies that would tell a language.
pub(super) async fn show() -> Response {
    let headers = [(CONTENT_TYPE, "application/manifest+json"), (CACHE_CONTROL, "no-cache")];
    (headers, manifest().to_string()).into_response()
}

fn manifest() -> Value {
    let icon = |(name, sizes, purpose): &(&str, &str, &str)| {
        let kind = mime_guess::from_path(name).first_or_octet_stream().to_string();
        json!({ "src": asset(name), "sizes": sizes, "type": kind, "purpose": purpose })
    };
    json!({
        "id": "/",
        "name": "Landfall",
        "short_name": "Landfall",
        "start_url": "/device",
        "scope": "/",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": CARD,
        "icons": ICONS.iter().map(icon).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_colours_are_the_pages_and_its_pictures_are_there() {
        let tokens = concat!(env!("CARGO_MANIFEST_DIR"), "/../../web-assets/style/_tokens.scss");
        let style = std::fs::read_to_string(tokens).unwrap();
        assert!(style.contains(&format!("--app-paper: {PAPER}")), "the light paper of the tokens");
        assert!(style.contains(&format!("--app-card: {CARD}")), "the light card of the tokens");
        let manifest = manifest();
        for icon in manifest["icons"].as_array().unwrap() {
            let address = icon["src"].as_str().unwrap();
            let plain = address.contains("/icon-192.png") || address.contains("/mark.svg");
            assert!(!plain && address.starts_with("/assets/"), "{address} was built");
        }
    }
}

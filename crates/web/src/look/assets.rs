//! The style and script of `web-assets/dist`, embedded in the program.
//!
//! A file's name holds its hash, so a browser keeps it for a year and never
//! shows yesterday's style on today's page. Compression is left to the layer
//! that compresses every answer.

use axum::extract::Path;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../../web-assets/dist"]
struct Dist;

/// Plain name to hashed name, as the build wrote it.
static MANIFEST: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let file = Dist::get("manifest.json");
    file.and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default()
});

/// The address of a static file by its plain name: `app.css` is `/assets/app-34c05667b94f.css`.
///
/// A name the build did not make keeps its plain form and answers 404; the tests below
/// hold every name the layouts use.
#[must_use]
pub fn asset(name: &str) -> String {
    format!("/assets/{}", MANIFEST.get(name).map_or(name, String::as_str))
}

/// The text of a script that is served from an address of its own, by its plain name; empty if the
/// build did not make it.
pub(crate) fn text(name: &str) -> String {
    let file = MANIFEST.get(name).and_then(|hashed| Dist::get(hashed));
    file.map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default()
}

/// `GET /assets/{name}`.
pub(crate) async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Response {
    // Only what the manifest names is served: never the manifest, never a path.
    let known = MANIFEST.values().any(|hashed| *hashed == name);
    let Some(file) = known.then(|| Dist::get(&name)).flatten() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let tag = etag(&file.metadata.sha256_hash());
    let keep = [
        (CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    if headers.get(IF_NONE_MATCH).is_some_and(|have| have.as_bytes() == tag.as_bytes()) {
        return (StatusCode::NOT_MODIFIED, keep, [(ETAG, tag)]).into_response();
    }
    let kind = mime_guess::from_path(&name).first_or_octet_stream();
    let kind =
        if kind.type_() == "text" { format!("{kind}; charset=utf-8") } else { kind.to_string() };
    (keep, [(ETAG, tag), (CONTENT_TYPE, kind)], file.data).into_response()
}

fn etag(hash: &[u8; 32]) -> String {
    let mut tag = String::from("\"");
    for byte in &hash[..16] {
        // Writing to a String cannot fail.
        let _ = write!(tag, "{byte:02x}");
    }
    tag.push('"');
    tag
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    async fn fetch(name: &str, have: Option<&str>) -> Response {
        let mut headers = HeaderMap::new();
        if let Some(tag) = have {
            headers.insert(IF_NONE_MATCH, HeaderValue::from_str(tag).unwrap());
        }
        serve(Path(name.to_owned()), headers).await
    }

    #[tokio::test]
    async fn what_the_layouts_name_is_there_and_kept() {
        for (plain, kind) in
            [("app.css", "text/css"), ("app.js", "text/javascript"), ("mark.svg", "image/svg+xml")]
        {
            let address = asset(plain);
            let name = address.strip_prefix("/assets/").unwrap();
            assert_ne!(
                name, plain,
                "{plain} has no hashed name: run `npm run build` in web-assets"
            );
            let answer = fetch(name, None).await;
            assert_eq!(answer.status(), StatusCode::OK);
            assert!(answer.headers()[CONTENT_TYPE].to_str().unwrap().starts_with(kind), "{plain}");
            assert!(answer.headers()[CACHE_CONTROL].to_str().unwrap().contains("immutable"));
            let tag = answer.headers()[ETAG].to_str().unwrap().to_owned();
            assert_eq!(fetch(name, Some(&tag)).await.status(), StatusCode::NOT_MODIFIED);
            assert_eq!(fetch(name, Some("\"other\"")).await.status(), StatusCode::OK);
        }
    }

    #[tokio::test]
    async fn nothing_else_is_served() {
        for name in ["manifest.json", "app.css", "../package.json", "", "%2e%2e"] {
            assert_eq!(fetch(name, None).await.status(), StatusCode::NOT_FOUND, "{name:?}");
        }
    }
}

//! A drawn page as an answer.

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

/// Answers 200 with the page. Never kept by anyone but this browser's own history.
#[must_use]
pub fn page(template: &impl Template) -> Response {
    page_with(StatusCode::OK, template)
}

/// Answers `status` with the page: 422 for a form that came back with problems, 404, 403.
#[must_use]
pub fn page_with(status: StatusCode, template: &impl Template) -> Response {
    let headers = [(CONTENT_TYPE, "text/html; charset=utf-8"), (CACHE_CONTROL, "no-store")];
    match template.render() {
        Ok(html) => (status, headers, html).into_response(),
        Err(error) => {
            tracing::error!(%error, "a page could not be drawn");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::Sample;
    use crate::look::gallery::Gallery;
    use identifiers::Language;

    #[test]
    fn a_page_is_html_and_not_kept() {
        let sample = Gallery::samples(Language::Nl).remove(0);
        let answer = page_with(StatusCode::UNPROCESSABLE_ENTITY, &sample);
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(answer.headers()[CONTENT_TYPE], "text/html; charset=utf-8");
        assert_eq!(answer.headers()[CACHE_CONTROL], "no-store");
        assert_eq!(page(&sample).status(), StatusCode::OK);
    }
}

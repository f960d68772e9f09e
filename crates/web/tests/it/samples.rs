//! Every page in every language: no word is missing, and there is exactly one main heading.

use identifiers::Language;
use web::look::words::missing;

#[test]
fn every_page_is_whole_in_every_language() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (context, drawn) in web::samples::all(language) {
            let html = drawn.unwrap_or_else(|error| panic!("{context} in {language}: {error}"));
            wrong.extend(
                missing(&html)
                    .into_iter()
                    .map(|key| format!("{context} in {language}: no word for {key}")),
            );
            let headings = html.matches("<h1").count();
            if headings != 1 {
                wrong.push(format!("{context} in {language}: {headings} main headings"));
            }
            if html.contains(" style=") || html.contains("<script>") || html.contains(" onclick=") {
                wrong.push(format!(
                    "{context} in {language}: something inline, which the policy refuses"
                ));
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

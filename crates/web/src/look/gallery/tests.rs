//! Every component in every language: no key shows, nothing is left unescaped, ids are one each.

use super::*;
use std::collections::BTreeSet;

fn all(language: Language) -> Vec<String> {
    let skipper = Gallery::samples(language).into_iter().map(|sample| sample.render().unwrap());
    let desk = DeskGallery::samples(language).into_iter().map(|sample| sample.render().unwrap());
    skipper.chain(desk).collect()
}

/// The values of every ` name="…"` in `html`.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    html.split(&format!(" {name}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_language_is_drawn_whole() {
    for language in Language::ALL {
        for html in all(language) {
            assert!(html.contains(&format!("<html lang=\"{language}\"")));
            assert_eq!(crate::look::words::missing(&html), Vec::<String>::new(), "{language}");
            assert!(html.trim_end().ends_with("</html>"));
        }
    }
}

#[test]
fn ids_are_one_each_and_every_reference_is_met() {
    for html in all(Language::En) {
        let ids = attributes(&html, "id");
        let set: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), set.len(), "an id is there twice");
        let mut wanted: Vec<&str> = attributes(&html, "for");
        wanted.extend(attributes(&html, "aria-labelledby"));
        wanted
            .extend(attributes(&html, "aria-describedby").iter().flat_map(|list| list.split(' ')));
        wanted.extend(attributes(&html, "href").iter().filter_map(|href| href.strip_prefix('#')));
        assert!(wanted.len() > 5);
        for id in wanted {
            assert!(set.contains(id), "nothing has the id {id}");
        }
    }
}

#[test]
fn what_people_typed_is_escaped_and_passwords_are_not_there() {
    let html = gallery(Language::En).unwrap();
    assert!(html.contains("value=\"Wild &#34;Rose&#34; &#60;&#38;&#62;\""));
    assert!(!html.contains("<&>"));
    let password = html.split("<input").find(|tag| tag.contains("type=\"password\"")).unwrap();
    assert!(!password.split('>').next().unwrap().contains("value="));
}

#[test]
fn problems_show_in_title_summary_and_field() {
    let [good, wrong] = Gallery::samples(Language::En).try_into().unwrap();
    let (good, wrong) = (good.render().unwrap(), wrong.render().unwrap());
    assert!(wrong.contains("<title>Error: Components – Landfall</title>"));
    assert!(wrong.contains("<a href=\"#expiry\">"));
    assert_eq!(
        attributes(&wrong, "class")
            .iter()
            .filter(|class| class.contains("govuk-input--error"))
            .count(),
        4
    );
    assert!(good.contains("<title>Components – Landfall</title>"));
    assert!(!good.contains("govuk-error-summary") && !good.contains("--error"));
}

#[test]
fn a_strict_content_policy_holds() {
    for html in all(Language::Fr) {
        assert!(
            !html.contains(" style=") && !html.contains("<style") && !html.contains(" onclick=")
        );
        assert_eq!(html.matches("<script").count(), 1, "the one script has an address");
        assert!(html.contains("<script src=\"/assets/app-"));
    }
}

#[test]
fn the_gallery_is_as_it_was() {
    // The addresses of style and script change with every change of theirs.
    let stable = |html: String| {
        html.replace(&crate::look::asset("app.css"), "CSS")
            .replace(&crate::look::asset("app.js"), "JS")
    };
    insta::assert_snapshot!("gallery", stable(gallery(Language::En).unwrap()));
    insta::assert_snapshot!("gallery-desk", stable(gallery_desk(Language::Es).unwrap()));
}

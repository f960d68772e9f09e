//! What the loader refuses, and what it says then.

use std::path::Path;

use registry::territory::Atlas;

use super::folder::Folder;

/// Changes one text in one file and returns what the loader then says.
fn refused(name: &str, file: &str, from: &str, to: &str) -> String {
    let folder = Folder::new(name);
    folder.replace(file, from, to);
    match folder.load() {
        Ok(_) => panic!("{file} with {to:?} was accepted"),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn says(message: &str, parts: &[&str]) {
    for part in parts {
        assert!(message.contains(part), "expected {part:?} in:\n{message}");
    }
}

const GD: &str = "territories/gd.yaml";

#[test]
fn the_shipped_folder_loads_like_the_embedded_one() {
    let folder = Folder::new("whole");
    let loaded = folder.load().unwrap();
    assert_eq!(loaded.ports().count(), 86);
}

#[test]
fn a_missing_or_empty_language() {
    let missing = refused("language", GD, "      ht: \"Pèmi kwazyè\"\n", "");
    says(
        &missing,
        &["territories/gd.yaml: fees[gd.cruising-permit].name.ht: has no text", "six languages"],
    );
    let empty = refused("empty", GD, "ht: \"Pèmi kwazyè\"", "ht: \" \"");
    says(&empty, &["fees[gd.cruising-permit].name.ht"]);
    let unknown =
        refused("unknown-language", GD, "      ht: \"Pèmi kwazyè\"", "      de: \"Fahrerlaubnis\"");
    says(&unknown, &["territories/gd.yaml", "“de” is not one of the languages"]);
}

#[test]
fn every_mistake_is_named_at_once() {
    let folder = Folder::new("several");
    folder.replace(GD, "ht: \"Pèmi kwazyè\"", "ht: \"\"");
    folder.replace("territories/lc.yaml", "source: caduceus-2011", "source: caduceus-2012");
    let error = folder.load().unwrap_err().to_string();
    says(
        &error,
        &[
            "2 mistake(s)",
            "gd.yaml: fees[gd.cruising-permit].name.ht",
            "lc.yaml: fees[lc.clearing-in]",
        ],
    );
}

#[test]
fn a_source_nobody_listed() {
    let error =
        refused("source", "territories/lc.yaml", "source: caduceus-2011", "source: caduceus-2012");
    says(
        &error,
        &[
            "territories/lc.yaml: fees[lc.clearing-in].evidence.source",
            "there is no source “caduceus-2012”: add it under `sources:` in this file",
        ],
    );
}

#[test]
fn hours_that_cannot_be() {
    let lc = "territories/lc.yaml";
    let shape =
        refused("time", lc, "open: \"08:00\", close: \"18:00\"", "open: \"8\", close: \"18:00\"");
    says(&shape, &[lc, "“8” is not a time of day"]);
    let order = refused(
        "order",
        lc,
        "open: \"08:00\", close: \"18:00\"",
        "open: \"18:00\", close: \"08:00\"",
    );
    says(
        &order,
        &["ports[lc-rodney-bay].offices[0].hours[0]", "opens at 18:00 and closes at 08:00"],
    );
    let overlap = refused("overlap", lc, "days: [sun, holiday]", "days: [sat, sun, holiday]");
    says(&overlap, &["ports[lc-rodney-bay].offices[0].hours[1]: overlaps other hours on Sat"]);
    let agency = refused("agency", lc, "- agencies: [port_health]", "- agencies: [agriculture]");
    says(
        &agency,
        &["ports[lc-rodney-bay].offices[0].agencies", "does not decide in this territory"],
    );
}

#[test]
fn an_expression_that_names_no_fact() {
    let error = refused("cel", "territories/lc.yaml", "when: call.holiday", "when: call.hollyday");
    says(&error, &["territories/lc.yaml: fees[lc.overtime-holiday].when", "call.hollyday"]);
    let type_error = refused(
        "cel-type",
        "territories/dm.yaml",
        "when: \"call.days <= 14\"",
        "when: \"call.days <= \\\"two weeks\\\"\"",
    );
    says(&type_error, &["territories/dm.yaml: fees[dm.clearance-two-weeks].when"]);
}

#[test]
fn an_id_used_twice() {
    let error = refused("twice", GD, "id: gd-tyrrel-bay", "id: gd-hillsborough");
    says(
        &error,
        &["territories/gd.yaml: port gd-hillsborough", "already used in territories/gd.yaml"],
    );
    let fact = refused("twice-fact", GD, "id: gd.yard-days", "id: gd.permit-month");
    says(&fact, &["fact gd.permit-month"]);
}

#[test]
fn a_port_in_the_wrong_place() {
    let prefix = refused("prefix", GD, "id: gd-tyrrel-bay", "id: vc-tyrrel-bay");
    says(&prefix, &["ports[vc-tyrrel-bay].id", "must begin with “gd-”"]);
    let locode = refused("locode", GD, "code: GDSTG", "code: LCSTG");
    says(&locode, &["ports[gd-st-georges].locode.code", "“LCSTG” lies in LC, not in GD"]);
    let shape = refused("shape", GD, "code: GDSTG", "code: GDST1");
    says(&shape, &["“GDST1” is not a UN/LOCODE"]);
    let east = refused("east", GD, "lon: -61.7518", "lon: 61.7518");
    says(&east, &["ports[gd-st-georges].position.lon", "western longitudes are negative"]);
}

#[test]
fn fees_that_contradict_themselves() {
    let amount = refused("amount", GD, "amount: 75", "amount: 75.123");
    says(&amount, &[GD, "“75.123” is not an amount"]);
    let negative = refused("negative", GD, "amount: 75", "amount: -75");
    says(&negative, &["“-75” is not an amount"]);
    let currency = refused("currency", GD, "currency: XCD\n    when", "currency: EC$\n    when");
    says(&currency, &[GD, "“EC$” is not a currency used here"]);
    let ag = "territories/bs.yaml";
    let bands = refused("bands", ag, "{ over: 50, amount: 300 }", "{ over: 40, amount: 300 }");
    says(&bands, &["fees[bs.fishing-permit].rate.bands[1]", "overlaps the band before it"]);
    let share =
        refused("share", "territories/kn.yaml", "of: [kn.nevis-passenger-tax", "of: [kn.nevis-tax");
    says(&share, &["fees[kn.nevis-surcharge].rate.percent.of", "no other fee “kn.nevis-tax”"]);
}

#[test]
fn a_time_zone_or_field_that_does_not_exist() {
    let zone = refused("zone", GD, "America/Grenada", "America/St_Georges");
    says(&zone, &[GD, "“America/St_Georges” is not a time zone"]);
    let field = refused("field", GD, "administration:", "adminstration:");
    says(&field, &[GD, "adminstration"]);
}

#[test]
fn questions_that_do_not_fit() {
    let file = "questions/health.yaml";
    let topic = refused("topic", file, "id: health.death", "id: customs.death");
    says(
        &topic,
        &["questions/health.yaml: questions[customs.death].id: must begin with “health.”"],
    );
    let detail = refused("detail", file, "    detail_when: yes\n", "");
    says(&detail, &["questions[health.death].detail_when"]);
    let unknown =
        refused("question", "territories/tt.yaml", "customs.flare-gun]", "customs.flare]");
    says(&unknown, &["territories/tt.yaml: questions.also", "no question “customs.flare”"]);
    let own =
        refused("own", "territories/tt.yaml", "id: tt.owner-letter", "id: customs.owner-letter");
    says(&own, &["questions.own[customs.owner-letter].id: must begin with “tt.”"]);
}

#[test]
fn a_folder_that_is_not_there() {
    let error = Atlas::load(Path::new("/nowhere/at/all")).unwrap_err().to_string();
    says(&error, &["/nowhere/at/all", "resources/"]);
}

#[test]
fn a_holiday_that_never_comes() {
    let file = "territories/shared/holidays.yaml";
    let day =
        refused("holiday", file, "nth: 1, day: mon, month: 10", "nth: 6, day: mon, month: 10");
    says(&day, &[file, "holidays[thanksgiving-october].day: no such day"]);
    let kept = refused("kept", GD, "kept: [new-years-day", "kept: [new-year");
    says(&kept, &["territories/gd.yaml: holidays.kept: there is no holiday “new-year”"]);
}

//! Hours, holidays and questions.

use accounts::AgencyKind;
use chrono::{Datelike as _, NaiveDate};
use registry::territory::{DeadlineKind, Direction, Hours, WhoGoes};

use super::embedded::atlas;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// `08:00-18:00`, `closed`, `unknown`.
fn hours(port: &str, agency: AgencyKind, date: &str) -> String {
    match atlas().open_hours(&port.parse().unwrap(), agency, day(date)) {
        Hours::Open(spans) => {
            let spans: Vec<String> =
                spans.iter().map(|span| format!("{}-{}", span.open, span.close)).collect();
            spans.join(" ")
        }
        Hours::Closed => "closed".to_owned(),
        Hours::Unknown => "unknown".to_owned(),
    }
}

#[test]
fn port_health_at_rodney_bay_closes_earlier_on_sundays_and_holidays() {
    let health = AgencyKind::PortHealth;
    assert_eq!(hours("lc-rodney-bay", health, "2026-11-24"), "08:00-18:00");
    assert_eq!(hours("lc-rodney-bay", health, "2026-11-29"), "08:00-16:00");
    // Christmas 2026 is a Friday.
    assert_eq!(hours("lc-rodney-bay", health, "2026-12-25"), "08:00-16:00");
}

#[test]
fn what_no_source_says_is_unknown_not_closed() {
    assert_eq!(hours("lc-rodney-bay", AgencyKind::Customs, "2026-11-24"), "unknown");
    assert_eq!(hours("gd-prickly-bay", AgencyKind::Customs, "2026-11-24"), "unknown");
    assert_eq!(hours("xx-nowhere", AgencyKind::Customs, "2026-11-24"), "unknown");
    // Bridgetown's hours do not say what happens on a holiday.
    assert_eq!(hours("bb-bridgetown", AgencyKind::Customs, "2026-11-30"), "unknown");
    assert_eq!(hours("bb-bridgetown", AgencyKind::Customs, "2026-11-28"), "closed");
}

#[test]
fn agencies_of_one_port_keep_their_own_hours() {
    assert_eq!(
        hours("tt-chaguaramas", AgencyKind::Immigration, "2026-11-24"),
        "08:00-12:00 13:00-16:00"
    );
    assert_eq!(hours("tt-chaguaramas", AgencyKind::Customs, "2026-11-29"), "00:00-24:00");
    assert_eq!(hours("vc-chateaubelair", AgencyKind::Customs, "2026-11-24"), "16:00-18:30");
    assert_eq!(hours("vc-chateaubelair", AgencyKind::Immigration, "2026-11-24"), "08:30-18:30");
    assert_eq!(hours("vc-chateaubelair", AgencyKind::Immigration, "2026-11-23"), "closed");
    assert_eq!(hours("bm-st-georges", AgencyKind::Customs, "2026-11-24"), "08:00-24:00");
}

#[test]
fn a_day_that_is_not_listed_may_still_be_a_holiday() {
    let atlas = atlas();
    let territory = |id: &str| atlas.territory(&id.parse().unwrap()).unwrap();
    let holiday =
        |id: &str, date: &str| atlas.holiday(territory(id), day(date)).map(|h| h.id.as_str());
    assert_eq!(holiday("LC", "2026-12-13"), Some("lc-national-day"));
    assert_eq!(holiday("VC", "2026-10-27"), Some("vc-independence-day"));
    assert_eq!(holiday("GD", "2027-03-26"), Some("good-friday"));
    assert_eq!(holiday("MQ", "2027-05-17"), Some("whit-monday"));
    assert_eq!(holiday("VI", "2027-03-26"), None, "a US federal office works on Good Friday");
    let known = |id: &str, date: &str| atlas.is_holiday(territory(id), day(date));
    // A Sunday, and the Monday in its place.
    assert_eq!(known("LC", "2026-12-13"), Some(true));
    assert_eq!(known("LC", "2026-12-14"), Some(true));
    assert_eq!(known("LC", "2026-11-24"), Some(false), "the list of 2026 is whole");
    assert_eq!(known("LC", "2027-11-24"), None, "that of 2027 is not");
    assert_eq!(known("LC", "2027-10-04"), Some(true), "the first Monday of October");
    assert_eq!(known("GD", "2026-11-24"), None);
}

#[test]
fn every_territory_keeps_its_holidays_of_2026_and_2027_and_claims_no_more_than_it_knows() {
    let atlas = atlas();
    let year = |year: i32| {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        first.iter_days().take_while(move |date| date.year() == year)
    };
    for territory in atlas.territories() {
        for (now, most) in [(2026, 365), (2027, 365)] {
            let known = |wanted| {
                year(now).filter(|date| atlas.is_holiday(territory, *date) == wanted).count()
            };
            assert!((9..=20).contains(&known(Some(true))), "{} in {now}", territory.id);
            let whole = territory.holidays.whole_in.contains(&now);
            let working = if whole { most - known(Some(true)) } else { 0 };
            assert_eq!(known(Some(false)), working, "{} in {now}", territory.id);
        }
    }
}

#[test]
fn holidays_fall_where_their_rules_say() {
    let atlas = atlas();
    let falls = "\
        AG 2026-08-04 ag-carnival-tuesday    AG 2027-12-09 ag-national-heroes-day
        AI 2026-08-06 ai-august-thursday     AI 2027-08-06 ai-constitution-day
        AW 2026-02-16 carnival-monday        AW 2027-02-08 carnival-monday
        BB 2026-08-03 bb-kadooment-day       BL 2026-10-09 bl-abolition-day
        BM 2026-05-22 bm-bermuda-day         BM 2027-05-28 bm-bermuda-day
        BM 2026-07-30 bm-emancipation-day    BM 2027-07-30 bm-mary-prince-day
        BQ-SA 2026-12-04 saba-day            BS 2027-06-04 bs-labour-day
        CW 2026-07-02 cw-flag-day            DM 2026-02-17 carnival-tuesday
        GD 2026-06-04 corpus-christi         GD 2026-08-10 gd-carnival-monday
        GP 2026-05-27 gp-abolition-day       KN 2026-08-04 culturama-day
        KN 2027-08-03 culturama-day          KY 2026-02-18 ash-wednesday
        KY 2026-11-09 ky-remembrance-day     LC 2026-06-04 corpus-christi
        MF 2027-05-28 mf-abolition-day       MQ 2027-05-22 mq-abolition-day
        MS 2026-12-31 ms-festival-day        SX 2026-11-11 sx-sint-maarten-day
        TC 2026-09-25 tc-youth-day           TC 2027-05-31 tc-national-heroes-day
        TT 2026-09-24 tt-republic-day        VC 2026-07-06 vc-carnival-monday-2026
        VG 2026-08-05 vg-emancipation-wednesday VG 2026-11-23 vg-restoration-day
        VI 2026-11-26 us-thanksgiving-day    VI 2026-05-25 us-memorial-day";
    let words: Vec<&str> = falls.split_whitespace().collect();
    let mut told = std::collections::BTreeSet::new();
    for case in words.chunks(3) {
        let territory = atlas.territory(&case[0].parse().unwrap()).unwrap();
        let holiday = atlas.holiday(territory, day(case[1])).map(|holiday| holiday.id.as_str());
        assert_eq!(holiday, Some(case[2]), "{case:?}");
        told.insert(case[0]);
    }
    assert_eq!(told.len(), atlas.territories().count(), "each territory has an example");
}

#[test]
fn a_declaration_is_asked_in_the_order_of_the_territory() {
    let atlas = atlas();
    let trinidad = atlas.territory(&"TT".parse().unwrap()).unwrap();
    let arrival: Vec<&str> =
        atlas.questions(trinidad, Direction::Arrival).iter().map(|q| q.id.as_str()).collect();
    assert_eq!(arrival.first(), Some(&"immigration.leaving-vessel"));
    assert_eq!(arrival.last(), Some(&"tt.owner-letter"));
    assert!(arrival.contains(&"customs.flare-gun") && arrival.contains(&"customs.last-clearance"));
    assert!(!arrival.contains(&"customs.still-held"), "a question of departure");

    let grenada = atlas.territory(&"GD".parse().unwrap()).unwrap();
    let arrival: Vec<&str> =
        atlas.questions(grenada, Direction::Arrival).iter().map(|q| q.id.as_str()).collect();
    assert_eq!(arrival.first(), Some(&"health.death"));
    assert!(!arrival.contains(&"customs.flare-gun"), "asked only where a territory names it");
    let departure: Vec<&str> =
        atlas.questions(grenada, Direction::Departure).iter().map(|q| q.id.as_str()).collect();
    assert!(departure.contains(&"customs.still-held") && departure.contains(&"customs.cash"));
    assert!(!departure.iter().any(|id| id.starts_with("health.")));
}

#[test]
fn the_maritime_declaration_of_health_has_its_nine_questions() {
    let atlas = atlas();
    let nine = [
        "death",
        "infectious-suspected",
        "many-ill",
        "ill-now",
        "doctor-consulted",
        "spreading-condition",
        "sanitary-measure",
        "stowaways",
        "sick-animal",
    ];
    for name in nine {
        let question = atlas.question(&format!("health.{name}").parse().unwrap()).unwrap();
        assert!(question.detail_when.is_some() && question.flag_when.is_some(), "{name}");
        assert!(question.evidence.as_ref().unwrap().is_official(), "{name}");
    }
}

#[test]
fn deadlines_differ_by_agency() {
    let atlas = atlas();
    let find = |id: &str, kind| -> Vec<(Option<AgencyKind>, u32)> {
        let territory = atlas.territory(&id.parse().unwrap()).unwrap();
        territory.deadlines(kind).map(|deadline| (deadline.agency, deadline.hours)).collect()
    };
    assert_eq!(
        find("TT", DeadlineKind::LeaveAfterClearingOut),
        [(Some(AgencyKind::Customs), 4), (Some(AgencyKind::Immigration), 24)]
    );
    assert_eq!(find("MS", DeadlineKind::NoticeBeforeArrival), [(None, 24)]);
    assert_eq!(find("TC", DeadlineKind::NoticeBeforeDeparture), [(None, 24)]);
    assert_eq!(find("VG", DeadlineKind::NoticeBeforeArrival), [(Some(AgencyKind::Immigration), 1)]);
    assert_eq!(find("CW", DeadlineKind::AnchorPermitAfterArrival), [(None, 8)]);
    assert_eq!(find("DM", DeadlineKind::InAndOutTogether), [(None, 14 * 24)]);
    assert_eq!(find("GD", DeadlineKind::NoticeBeforeArrival), []);
}

#[test]
fn offices_are_visited_in_the_order_of_the_territory() {
    use AgencyKind::{Customs, Immigration, PortAuthority, PortHealth};
    let atlas = atlas();
    let order = |id: &str| {
        let agencies = &atlas.territory(&id.parse().unwrap()).unwrap().agencies;
        (agencies.arrival.clone(), agencies.ordered)
    };
    assert_eq!(order("LC"), (vec![PortHealth, Customs, Immigration], true));
    assert_eq!(order("BB"), (vec![PortHealth, Customs, Immigration], true));
    assert_eq!(order("AW"), (vec![Immigration, Customs], true));
    assert_eq!(order("MS"), (vec![Customs, Immigration, PortAuthority], true));
    assert_eq!(order("GD"), (vec![Customs, Immigration], false));
    let who = |id: &str| atlas.territory(&id.parse().unwrap()).unwrap().crew_ashore.who;
    assert_eq!(who("KY"), WhoGoes::Nobody);
    assert_eq!(who("CW"), WhoGoes::Everybody);
    assert_eq!(who("VC"), WhoGoes::MasterOnly);
}

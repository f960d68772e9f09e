//! What is declared: goods, answers, and what the notice says of the vessel.

use clearance::WayFile;
use clearance::voyage_file::{
    Animal, Answer, AnswerValue, Declaration, HealthDetail, Medicine, Stores, Vessel,
    Vocabulary as _, Weapon,
};
use registry::territory::{FlagSeverity, Question, YesNo};

use super::Seen;
use crate::look::{Page, State, SummaryRow, Tone};

/// One question with its answer.
#[derive(Debug, Clone)]
pub(in super::super) struct AnswerLine {
    pub(in super::super) agency: String,
    pub(in super::super) question: String,
    pub(in super::super) answer: String,
    pub(in super::super) detail: String,
    pub(in super::super) state: Option<State>,
}

/// Goods aboard, or one line that says there are none.
pub(super) fn goods(page: &Page, way: &WayFile) -> Vec<SummaryRow> {
    let none = Declaration::default();
    let rows = rows(page, way.content.declaration.as_ref().unwrap_or(&none));
    if rows.is_empty() {
        vec![SummaryRow::new(page.t("desk-goods"), page.t("desk-goods-none"))]
    } else {
        rows
    }
}

/// A row for each kind of goods that is declared.
pub(crate) fn rows(page: &Page, declared: &Declaration) -> Vec<SummaryRow> {
    let mut rows =
        declared.stores.as_ref().map(|stores| of_stores(page, stores)).unwrap_or_default();
    let mut list = |key: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            rows.push(SummaryRow::lines(page.t(key), lines));
        }
    };
    let weapons = declared.weapons.iter().flatten().map(|weapon| of_weapon(page, weapon));
    list("desk-weapons", weapons.collect());
    list(
        "desk-animals",
        declared.animals.iter().flatten().map(|animal| of_animal(page, animal)).collect(),
    );
    list(
        "desk-cash",
        declared
            .cash
            .iter()
            .flatten()
            .map(|cash| format!("{} {}", cash.currency, cash.amount))
            .collect(),
    );
    if let Some(health) = &declared.health {
        list("desk-health", of_health(page, health));
    }
    rows
}

fn of_stores(page: &Page, stores: &Stores) -> Vec<SummaryRow> {
    let litres = |amount: Option<clearance::voyage_file::Quantity>| {
        amount.filter(|a| a.thousandths > 0).map(|a| format!("{a}\u{a0}l"))
    };
    let pieces =
        |count: Option<u32>| count.filter(|count| *count > 0).map(|count| count.to_string());
    let medicines: Vec<String> =
        stores.medicines.iter().map(|medicine| of_medicine(page, medicine)).collect();
    let rows = [
        ("desk-spirits", litres(stores.spirits_l)),
        ("desk-wine", litres(stores.wine_l)),
        ("desk-beer", litres(stores.beer_l)),
        ("desk-cigarettes", pieces(stores.cigarettes)),
        ("desk-cigars", pieces(stores.cigars)),
        (
            "desk-tobacco",
            stores.tobacco_g.filter(|a| a.thousandths > 0).map(|a| format!("{a}\u{a0}g")),
        ),
        ("desk-medicines", Some(medicines.join("; ")).filter(|text| !text.is_empty())),
        ("desk-other-goods", stores.other.clone()),
    ];
    rows.into_iter().filter_map(|(key, value)| Some(SummaryRow::new(page.t(key), value?))).collect()
}

fn of_medicine(page: &Page, medicine: &Medicine) -> String {
    let controlled = medicine.controlled.then(|| page.t("desk-controlled"));
    let prescription = medicine
        .prescription
        .map(|there| page.t(if there { "desk-prescription" } else { "desk-no-prescription" }));
    let parts = [Some(medicine.name.clone()), medicine.quantity.clone(), controlled, prescription];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn of_weapon(page: &Page, weapon: &Weapon) -> String {
    let named = |key: &'static str, value: &Option<String>| {
        value.as_ref().map(|value| page.t1(key, "value", value))
    };
    let parts = [
        Some(page.t(&format!("weapon-{}", weapon.kind.word()))),
        weapon.maker.clone(),
        weapon.model.clone(),
        named("desk-serial", &weapon.serial),
        named("desk-calibre", &weapon.calibre),
        weapon.rounds.map(|rounds| page.t1("desk-rounds", "count", rounds)),
        named("desk-licence", &weapon.licence),
        named("desk-permit", &weapon.permit),
        named("desk-kept", &weapon.kept_where),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn of_animal(page: &Page, animal: &Animal) -> String {
    let named = |key: &'static str, value: &Option<String>| {
        value.as_ref().map(|value| page.t1(key, "value", value))
    };
    let parts = [
        Some(page.t(&format!("species-{}", animal.species.word()))),
        animal.name.clone(),
        animal.breed.clone(),
        named("desk-microchip", &animal.microchip),
        animal.rabies_on.map(|day| page.t1("desk-rabies", "day", page.date(day))),
        animal.titre_on.map(|day| page.t1("desk-titre", "day", page.date(day))),
        named("desk-permit", &animal.permit),
        Some(page.t(if animal.landing { "desk-goes-ashore" } else { "desk-stays-aboard" })),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn of_health(page: &Page, health: &HealthDetail) -> Vec<String> {
    let ill = health.ill.iter().map(|ill| {
        let since = ill.since.map(|day| page.t1("desk-since-day", "day", page.date(day)));
        [Some(ill.complaint.clone()), since, ill.treatment.clone()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ")
    });
    let ports = health.recent_ports.iter().map(|port| {
        page.say("desk-recent-port")
            .set("place", &port.place)
            .set("day", page.date(port.left_on))
            .to_string()
    });
    let certificate = health
        .sanitation_certificate
        .as_ref()
        .map(|text| page.t1("desk-sanitation", "value", text));
    ill.chain(ports).chain(certificate).collect()
}

/// Answers to the questions of this notice: those an officer must look at first, then the
/// viewer's own agency's.
pub(super) fn answers(page: &Page, seen: &Seen<'_>, way: &WayFile) -> Vec<AnswerLine> {
    let Some((territory, _)) = seen.place() else {
        return Vec::new();
    };
    let Some(declared) = &way.content.declaration else {
        return Vec::new();
    };
    let own = seen.viewer.seat.agency;
    let mut lines: Vec<((bool, bool), AnswerLine)> = Vec::new();
    for question in seen.clearance.atlas().questions(territory, way.way.into()) {
        let Some(answer) = declared.answers.get(question.id.as_str()) else {
            continue;
        };
        let state = flag(page, question, answer);
        let agency = question.topic.agency();
        let line = AnswerLine {
            agency: page.t(&format!("agency-{agency}")),
            question: question.ask.get(page.language()).to_owned(),
            answer: said(page, answer),
            detail: answer.detail.clone().unwrap_or_default(),
            state: state.clone(),
        };
        lines.push(((state.is_none(), own.is_some_and(|own| own != agency)), line));
    }
    lines.sort_by_key(|(rank, _)| *rank);
    lines.into_iter().map(|(_, line)| line).collect()
}

fn flag(page: &Page, question: &Question, answer: &Answer) -> Option<State> {
    let AnswerValue::YesNo(yes) = answer.value else {
        return None;
    };
    let flag = question.flag_when.filter(|flag| (flag.answer == YesNo::Yes) == yes)?;
    Some(match flag.severity {
        FlagSeverity::Refer => State::new(Tone::Attention, page.t("desk-severity-refer")),
        FlagSeverity::Warn => State::new(Tone::Info, page.t("desk-severity-warn")),
    })
}

/// What was answered.
pub(in super::super) fn said(page: &Page, answer: &Answer) -> String {
    match &answer.value {
        AnswerValue::YesNo(true) => page.t("desk-yes"),
        AnswerValue::YesNo(false) => page.t("desk-no"),
        AnswerValue::Number(number) => number.to_string(),
        AnswerValue::Text(text) => text.clone(),
        AnswerValue::Lines(lines) => lines.join("; "),
    }
}

/// What else the notice says of the vessel.
pub(super) fn particulars(page: &Page, way: &WayFile) -> Vec<SummaryRow> {
    let vessel: &Vessel = &way.content.vessel;
    let owner = vessel.owner.as_ref().map(|owner| {
        let parts = [
            Some(owner.name.clone()),
            owner.contact.clone(),
            owner.city.clone(),
            owner.country.clone(),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    });
    let engines = |engines: &Option<clearance::voyage_file::Engines>| {
        let engines = engines.as_ref().filter(|engines| engines.quantity > 0)?;
        let hp = engines.total_hp.map(|hp| format!("{hp} hp"));
        let parts = [Some(engines.quantity.to_string()), engines.brand.clone(), hp];
        Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    };
    let metres = |length: Option<clearance::voyage_file::Length>| {
        length.map(|length| format!("{}\u{a0}m", length.metres_text()))
    };
    let reason = way.content.calls.first().and_then(|call| call.reason);
    let rows = [
        ("desk-reason-of-call", reason.map(|reason| page.t(&format!("reason-{}", reason.word())))),
        ("desk-owner", owner),
        ("desk-home-port", vessel.home_port.clone()),
        ("desk-built", vessel.year_built.map(|year| year.to_string())),
        (
            "desk-material",
            vessel.material.map(|material| page.t(&format!("material-{}", material.word()))),
        ),
        ("desk-beam", metres(vessel.width)),
        ("desk-draught", metres(vessel.draft)),
        ("desk-tonnage", vessel.gross_tonnage.map(|tonnage| tonnage.to_string())),
        ("desk-inboard", engines(&vessel.inboard)),
        ("desk-outboard", engines(&vessel.outboard)),
        ("desk-charter-licence", vessel.charter_licence.clone()),
    ];
    rows.into_iter().filter_map(|(key, value)| Some(SummaryRow::new(page.t(key), value?))).collect()
}

//! The page that works without a link, and the one that stands in for a page that cannot be had.

use askama::Template;
use axum::response::Response;
use clearance::draft::{Draft, DraftCall};
use identifiers::Language;
use registry::belonging::BelongingRow;

use super::super::begin::{after, last_voyage};
use super::super::boat::Boats;
use super::super::islands_form::{CallBoxes, Drawing, PlaceBoxes};
use super::super::people::{self, PersonBoxes};
use super::super::questions::QuestionBoxes;
use super::asked::{self, TerritoryBoxes};
use super::boat::{self, BoatBoxes};
use super::countries::{left_out, left_out_of};
use super::goods::{self, GoodsBoxes};
use crate::app::App;
use crate::guest::{Guest, Me};
use crate::look::{Choice, Choices, Field, Page, Problems, Sample, Select, Words};
use crate::refusal::Refusal;
use crate::registry::asks::{Piece, words};
use crate::registry::person_form;
use crate::reply;

/// The page. Drawn with everything it may need, since nothing can be asked for later.
#[derive(Template)]
#[template(path = "voyages/device.html")]
pub struct Device {
    page: Page,
    account: String,
    boats: Choices,
    boat_new: BoatBoxes,
    name: Field,
    from: PlaceBoxes,
    next: PlaceBoxes,
    calls: Vec<CallBoxes>,
    call_more: Option<CallBoxes>,
    people: Vec<PersonBoxes>,
    person_more: PersonMore,
    topics: Vec<TopicBoxes>,
    goods: GoodsBoxes,
    territories: Vec<TerritoryBoxes>,
}

/// Questions of one kind.
struct TopicBoxes {
    title: String,
    questions: Vec<OneQuestion>,
}

/// A question, and the territories that ask it.
struct OneQuestion {
    asked_by: String,
    /// "No" says that there is nothing to tell: one press gives it to all that are open.
    quiet: bool,
    boxes: QuestionBoxes,
}

/// A person who is in no list yet.
struct PersonMore {
    pieces: Vec<Piece>,
    role: Select,
}

/// Everything of the account that goes on the page.
struct Own {
    account: String,
    boats: Choices,
    draft: Draft,
    people: Vec<PersonBoxes>,
    goods: Vec<BelongingRow>,
}

/// `GET /device`
pub(super) async fn show(me: Me) -> Result<Response, Refusal> {
    if me.kiosk {
        // A kiosk keeps nothing of anybody.
        return Err(Refusal::not_found());
    }
    let page = me.page("device-title").back("/voyages");
    let boats = Boats::of(&me).await?;
    let last = last_voyage(&me).await?;
    let chosen = last.as_ref().and_then(|draft| draft.vessel.clone()).or_else(|| boats.only());
    let own = Own {
        account: me.viewer.account.to_string(),
        boats: boats.choices(&page, chosen.as_ref()),
        draft: after(last.as_ref()),
        people: people::without_islands(&me, &page).await?,
        goods: me.app.registry().belongings(&me.viewer).await?,
    };
    Ok(reply::page(&Device::new(page, &me.app, own)))
}

impl Device {
    fn new(page: Page, app: &App, own: Own) -> Self {
        let mut draft = own.draft;
        draft.calls.push(DraftCall::default());
        let (none, at) = (Problems::new(), &page.clone());
        let drawing =
            Drawing { page: at, atlas: app.atlas(), draft: &draft, problems: &none, report: None };
        let mut calls = drawing.calls();
        let call_more = calls.pop();
        let next = drawing.place("next", &draft.next);
        let role = |word: &&str| Choice::new(*word, at.t(&format!("role-{word}")));
        let roles: Vec<Choice> = words::<clearance::voyage_file::Role>().iter().map(role).collect();
        Self {
            account: own.account,
            boats: boat::choices(at, own.boats),
            boat_new: boat::draw(at),
            name: Field::text("name", at.t("voyage-name"))
                .hint(at.t("voyage-name-hint"))
                .optional(),
            from: drawing.place("from", &draft.from),
            next: PlaceBoxes { country: left_out(next.country), ..next },
            calls,
            call_more,
            people: own.people,
            person_more: PersonMore {
                pieces: left_out_of(person_form::whole(at, "new[0].")),
                role: Select::new("new[0].role", at.t("voyage-role"), roles).chosen("crew"),
            },
            topics: topics(app, at),
            goods: goods::draw(at, &own.goods),
            territories: asked::territories(app, at),
            page,
        }
    }
}

fn topics(app: &App, page: &Page) -> Vec<TopicBoxes> {
    let (none, problems) = (serde_json::Map::new(), Problems::new());
    let topics = asked::questions(app, page).into_iter();
    let drawn = topics.map(|(topic, asked)| TopicBoxes {
        title: page.t(&format!("declaration-topic-{}", crate::hall::source::word(topic))),
        questions: asked
            .iter()
            .map(|asked| OneQuestion {
                asked_by: asked.territories.join(" "),
                quiet: asked.quiet_answer() == Some(false),
                boxes: asked.draw(page, &none, &problems),
            })
            .collect(),
    });
    drawn.collect()
}

/// What stands in for a page that cannot be had without a link.
#[derive(Template)]
#[template(path = "voyages/away.html")]
pub struct Away {
    page: Page,
}

/// `GET /away`
pub(super) async fn away(guest: Guest) -> Response {
    // Kept by the browser for whoever holds the device: it names nobody.
    let page = Page::new(guest.language, Words::new(guest.language).t("away-title")).here("/away");
    reply::page(&Away { page })
}

impl Sample for Device {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("device-title"));
        let Ok(atlas) = registry::territory::Atlas::embedded() else {
            return Vec::new();
        };
        let draft = Draft { calls: vec![DraftCall::default()], ..Draft::default() };
        let (none, at) = (Problems::new(), page());
        let drawing =
            Drawing { page: &at, atlas: &atlas, draft: &draft, problems: &none, report: None };
        let mut calls = drawing.calls();
        vec![Self {
            account: "1".into(),
            boats: Choices::new("vessel", at.t("voyage-boat"), vec![Choice::new("1", "Wild Rose")]),
            boat_new: boat::draw(&at),
            name: Field::text("name", at.t("voyage-name")),
            from: drawing.place("from", &draft.from),
            next: drawing.place("next", &draft.next),
            call_more: calls.pop(),
            calls: drawing.calls(),
            people: Vec::new(),
            person_more: PersonMore {
                pieces: person_form::whole(&at, "new[0]."),
                role: Select::new("new[0].role", at.t("voyage-role"), Vec::new()),
            },
            topics: Vec::new(),
            goods: goods::draw(&at, &[]),
            territories: Vec::new(),
            page: page(),
        }]
    }
}

impl Sample for Away {
    fn samples(language: Language) -> Vec<Self> {
        vec![Self { page: Page::new(language, Words::new(language).t("away-title")) }]
    }
}

//! The page of one's account: what there is, and where to change it.

use accounts::{Profile, Role, Seat, SeatId};
use askama::Template;
use axum::response::Response;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use identifiers::Language;

use super::zone;
use crate::fields::Fields;
use crate::gate;
use crate::guest::Me;
use crate::look::parts::Banner;
use crate::look::{Choice, Choices, Page, Sample, SummaryRow, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "account/overview.html")]
pub(super) struct Overview {
    page: Page,
    rows: Vec<SummaryRow>,
    /// Only where there is a choice.
    seats: Option<Choices>,
}

/// What the page tells.
struct Known {
    profile: Profile,
    second_step: (bool, u64),
    seat: String,
    zone: Tz,
    /// Skippers and agents have a page of their data.
    data: bool,
    /// And, unless on a kiosk, one of the browsers that are told.
    push: bool,
    /// Administrators and operators make kiosks.
    kiosk: bool,
}

/// What may just have been done: the word in the address, and the sentence.
const DONE: [(&str, &str); 9] = [
    ("name", "account-done-name"),
    ("language", "account-done-language"),
    ("password", "account-done-password"),
    ("code-removed", "account-done-code-removed"),
    ("session", "account-done-session"),
    ("token", "account-done-token"),
    ("push-on", "push-done-on"),
    ("push-off", "push-done-off"),
    ("push-test", "push-done-test"),
];

/// The news that the address of this page names.
pub(super) fn news(page: &Page) -> Option<Banner> {
    let (_, query) = page.here.split_once('?')?;
    let (_, word) = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "done")?;
    let (_, key) = DONE.iter().find(|(known, _)| *known == word)?;
    Some(Banner::success(page.t(key)))
}

impl Overview {
    fn new(page: Page, known: &Known, seats: Option<Choices>) -> Self {
        let news = news(&page);
        Self { rows: rows(&page, known), seats, page: page.banner(news) }
    }
}

fn rows(page: &Page, known: &Known) -> Vec<SummaryRow> {
    let Profile { email, name, language, password_at, .. } = &known.profile;
    let change = || page.t("summary-change");
    let row = |key: &str, value: String| SummaryRow::new(page.t(key), value);
    let (on, left) = known.second_step;
    let step =
        if on { page.t1("account-step-on", "count", left) } else { page.t("account-step-off") };
    let mut rows = vec![
        row("account-name", name.clone()).change(change(), "/account/name"),
        row("account-email", email.clone()),
        row("account-language", language.name_in_itself().to_owned())
            .change(change(), "/account/language"),
        row("account-role", known.seat.clone()),
        row(
            "account-password",
            page.t1("account-password-since", "date", page.instant(*password_at, known.zone)),
        )
        .change(change(), "/account/password"),
        row("account-step", step).change(change(), "/account/code"),
        row("account-devices", page.t("account-devices-text"))
            .change(page.t("account-see"), "/account/sessions"),
        row("account-tokens", page.t("account-tokens-text"))
            .change(page.t("account-see"), "/account/tokens"),
    ];
    if known.data {
        let data = row("data-title", page.t("data-row-text"));
        rows.push(data.change(page.t("account-see"), "/account/data"));
    }
    if known.push {
        let push = row("push-title", page.t("push-row-text"));
        rows.push(push.change(page.t("account-see"), "/account/push"));
    }
    if known.kiosk {
        let kiosk = row("kiosk-title", page.t("kiosk-on"));
        rows.push(kiosk.change(page.t("account-see"), "/kiosk"));
    }
    rows
}

impl Sample for Overview {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("account-title"));
        let known = |second_step| Known {
            profile: Profile {
                id: accounts::AccountId::new(&storage::Ambient::system()),
                email: "ann@example.com".into(),
                name: "Ann Pierre".into(),
                language,
                password_at: DateTime::<Utc>::UNIX_EPOCH,
                created_at: DateTime::<Utc>::UNIX_EPOCH,
            },
            second_step,
            seat: "Officer".into(),
            zone: Tz::UTC,
            data: second_step.0,
            push: second_step.0,
            kiosk: !second_step.0,
        };
        let seats = || {
            let items = vec![Choice::new("1", "Officer"), Choice::new("2", "Supervisor")];
            Some(Choices::new("seat", page().t("account-seats"), items).chosen(["1"]))
        };
        let mut samples = vec![
            Self::new(page(), &known((false, 0)), None),
            Self::new(page(), &known((true, 9)), seats()),
        ];
        samples.extend(DONE.map(|(word, _)| {
            Self::new(page().here(format!("/account?done={word}")), &known((true, 1)), None)
        }));
        samples
    }
}

/// `GET /account`
pub(super) async fn show(me: Me) -> Result<Response, Refusal> {
    let accounts = me.app.accounts();
    let page = me.page("account-title");
    let known = Known {
        profile: accounts.profile(&me.viewer).await?,
        second_step: accounts.second_step(&me.viewer).await?,
        seat: gate::seat_name(&me.app, &page, &me.viewer.seat),
        zone: zone(&me.app, &me.viewer.seat),
        data: me.viewer.is_skipper(),
        push: me.viewer.is_skipper() && me.app.settings().push.on && !me.kiosk,
        kiosk: matches!(me.viewer.seat.role, Role::Administrator | Role::Operator),
    };
    let seats = accounts.own_seats(&me.viewer).await?;
    let choices = (seats.len() > 1).then(|| choices(&me, &page, &seats));
    Ok(reply::page(&Overview::new(page, &known, choices)))
}

fn choices(me: &Me, page: &Page, seats: &[Seat]) -> Choices {
    let choice = |seat: &Seat| Choice::new(seat.id.as_str(), gate::seat_name(&me.app, page, seat));
    let items = seats.iter().map(choice).collect();
    Choices::new("seat", page.t("account-seats"), items).chosen([me.viewer.seat.id.as_str()])
}

/// `POST /account/seat`: goes on in another seat, in a session of its own.
pub(super) async fn change_seat(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let seat: SeatId = fields.get("seat").parse().map_err(|_| Refusal::not_found())?;
    let signed_in = me.app.accounts().change_seat(&me.viewer, &seat, &me.caller).await?;
    Ok(gate::admit(&me.app, &signed_in, None))
}

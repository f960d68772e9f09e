//! What skippers do, in a few words, for the stories about voyages.

use std::net::{Ipv4Addr, SocketAddr};

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, COOKIE};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use crate::client::{Answer, Client};
use crate::stand::Stand;

/// Five people as their papers have them.
pub const PEOPLE: [[&str; 6]; 5] = [
    ["O'Brien", "Seán", "M", "1971-05-04", "IE", "PX4471902"],
    ["Baptiste", "Anna", "F", "1994-01-19", "DM", "D202118"],
    ["van der Berg", "Willem", "M", "1960-11-02", "NL", "NXK77P2R4"],
    ["Ōé-D’Arcy", "Zoë Élodie", "F", "1988-02-29", "FR", "18AB12345"],
    ["Suharto", "", "X", "1990-07-31", "ID", "B1234567"],
];

/// A skipper with a boat and five people.
pub struct Crew {
    pub client: Client,
    pub vessel: String,
    pub people: Vec<String>,
}

impl Crew {
    /// Signs in and enters everything by the forms.
    pub async fn new(stand: &Stand, email: &str) -> Self {
        let mut client = stand.skipper(email).await;
        let boat = [
            ("name", "Wild Rose"),
            ("type", "sloop"),
            ("category", "pleasure"),
            ("length", "12,4"),
            ("unit", "metres"),
            ("registration_country", "GB"),
            ("registration_number", "913402"),
        ];
        client.post("/vessels", &boat).await.expect_see("/vessels");
        let vessel = ids(&client.get("/vessels").await.expect(200), "/vessels/").remove(0);
        for person in PEOPLE {
            let fields = person_fields(&person);
            client.post("/people", &borrowed(&fields)).await.expect_see("/people");
        }
        let list = client.get("/people").await.expect(200);
        let mut people = Vec::new();
        for [family, ..] in PEOPLE {
            let at = list
                .text
                .find(&escaped(family))
                .unwrap_or_else(|| panic!("no {family} in {}", list.text));
            let rest = &list.text[at..];
            people.push(id_after(rest, "/people/"));
        }
        Self { client, vessel, people }
    }

    /// A crew whose voyage of three islands was sent, and its id.
    pub async fn sent(stand: &Stand, email: &str) -> (Self, String) {
        let mut crew = Self::new(stand, email).await;
        let voyage = crew.ready().await;
        crew.send(&voyage).await.expect(303);
        (crew, voyage)
    }

    /// Begins a voyage; its id.
    pub async fn begin(&mut self) -> String {
        let fields = [("vessel", self.vessel.clone()), ("name", String::new())];
        let answer = self.client.post("/voyages", &borrowed(&fields)).await.expect(303);
        answer.goes_to().split('/').nth(2).unwrap().to_owned()
    }

    /// Sends a step of a voyage, with the version its page names.
    pub async fn step(&mut self, voyage: &str, step: &str, fields: &[(String, String)]) -> Answer {
        let path = format!("/voyages/{voyage}/{step}");
        let page = self.client.get(&path).await.expect(200);
        let mut all = vec![("seen".to_owned(), page.value_of("seen").unwrap_or("0").to_owned())];
        all.extend(fields.iter().cloned());
        self.client.post(&path, &borrowed(&all)).await
    }

    /// Rodney Bay, Bequia, St George's; the arrival at Bequia as given.
    pub fn three_islands(bequia_at: &str) -> Vec<(String, String)> {
        let mut fields = Vec::new();
        call(&mut fields, 0, ("lc-rodney-bay", "", "2026-12-01T08:00"));
        call(&mut fields, 1, ("vc-bequia", bequia_at, "2026-12-05T02:00"));
        call(&mut fields, 2, ("gd-st-georges", "2026-12-05T14:00", ""));
        fields.push(("act".into(), "continue".into()));
        fields
    }

    /// Everybody comes; the first is master, Anna leaves at Bequia.
    pub fn everybody(&self, masters: usize) -> Vec<(String, String)> {
        let mut fields = Vec::new();
        for (index, id) in self.people.iter().enumerate() {
            fields.push(("come".into(), id.clone()));
            let role = if index < masters { "master" } else { "crew" };
            fields.push((format!("role-{id}"), role.into()));
        }
        fields.push((format!("leaves-{}", self.people[1]), "1".into()));
        fields.push(("act".into(), "continue".into()));
        fields
    }

    /// Answers the declaration: no to everything the button takes, the rest by hand.
    pub async fn declare(&mut self, voyage: &str) -> Answer {
        self.declare_with(voyage, &[]).await
    }

    /// The same, with goods.
    pub async fn declare_with(&mut self, voyage: &str, goods: &[(&str, &str)]) -> Answer {
        let quiet = [("act".to_owned(), "no-to-rest".to_owned())];
        self.step(voyage, "declaration", &quiet).await.expect(303);
        let page = self.client.get(&format!("/voyages/{voyage}/declaration")).await.expect(200);
        let mut fields = answered(&page);
        for (name, answer) in questions(&page) {
            if !fields.iter().any(|(known, _)| *known == name) {
                fields.push((name, answer));
            }
        }
        fields.extend(goods.iter().map(|(name, value)| ((*name).into(), (*value).into())));
        fields.push(("act".into(), "continue".into()));
        self.step(voyage, "declaration", &fields).await
    }

    /// A voyage of three islands, ready to be sent; its id.
    pub async fn ready(&mut self) -> String {
        let voyage = self.begin().await;
        let islands = Self::three_islands("2026-12-01T19:00");
        self.step(&voyage, "islands", &islands)
            .await
            .expect_see(&format!("/voyages/{voyage}/people"));
        let people = self.everybody(1);
        self.step(&voyage, "people", &people)
            .await
            .expect_see(&format!("/voyages/{voyage}/declaration"));
        self.declare(&voyage).await.expect_see(&format!("/voyages/{voyage}/check"));
        voyage
    }

    /// Sends what the check shows.
    pub async fn send(&mut self, voyage: &str) -> Answer {
        let page = self.client.get(&format!("/voyages/{voyage}/check")).await.expect(200);
        let seen = page
            .value_of("seen")
            .unwrap_or_else(|| panic!("no way to send: {}", page.text))
            .to_owned();
        self.client.post(&format!("/voyages/{voyage}/send"), &[("seen", &seen)]).await
    }

    /// Ids of the calls of a voyage that was sent, in its order.
    pub async fn calls(&mut self, voyage: &str) -> Vec<String> {
        let page = self.client.get(&format!("/voyages/{voyage}/receipt")).await.expect(200);
        ids(&page, "/calls/")
    }
}

/// The fields of one call.
pub fn call(
    fields: &mut Vec<(String, String)>,
    index: usize,
    (port, arrival, departure): (&str, &str, &str),
) {
    fields.push((format!("calls[{index}].port"), port.into()));
    fields.push((format!("calls[{index}].reason"), "leisure".into()));
    for (name, text) in [("arrival", arrival), ("departure", departure)] {
        let (date, time) = text.split_once('T').unwrap_or_default();
        let mut parts = date.split('-');
        for part in ["year", "month", "day"] {
            fields.push((
                format!("calls[{index}].{name}-{part}"),
                parts.next().unwrap_or_default().to_owned(),
            ));
        }
        fields.push((format!("calls[{index}].{name}-time"), time.into()));
    }
}

/// The fields of one person with a passport.
pub fn person_fields(person: &[&str; 6]) -> Vec<(String, String)> {
    let [family, given, sex, born, country, number] = *person;
    let mut fields = vec![
        ("family_name", family),
        ("given_names", given),
        ("sex", sex),
        ("nationality", country),
        ("documents[0].kind", "passport"),
        ("documents[0].number", number),
        ("documents[0].issuing_country", country),
        ("documents[0].expires_on-day", "8"),
        ("documents[0].expires_on-month", "2"),
        ("documents[0].expires_on-year", "2031"),
        ("act", "save"),
    ];
    let mut parts = born.split('-');
    for part in ["born-year", "born-month", "born-day"] {
        fields.push((part, parts.next().unwrap_or_default()));
    }
    fields.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// Fields as a form takes them.
pub fn borrowed<A: AsRef<str>, B: AsRef<str>>(fields: &[(A, B)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect()
}

/// As text stands in a page.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&#38;")
        .replace('<', "&#60;")
        .replace('>', "&#62;")
        .replace('"', "&#34;")
        .replace('\'', "&#39;")
}

/// Ids in the addresses of a page that begin with `start`, each once, in order.
pub fn ids(page: &Answer, start: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut rest = page.text.as_str();
    while let Some(at) = rest.find(start) {
        rest = &rest[at + start.len()..];
        let id: String = rest.chars().take_while(|c| c.is_ascii_hexdigit() || *c == '-').collect();
        if id.len() == 36 && !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

/// The id after the first `start` in a text.
pub fn id_after(text: &str, start: &str) -> String {
    let at = text.find(start).unwrap() + start.len();
    text[at..].chars().take_while(|c| c.is_ascii_hexdigit() || *c == '-').collect()
}

/// The answers a page shows as chosen, and what its boxes hold.
fn answered(page: &Answer) -> Vec<(String, String)> {
    let inputs = page.text.split("<input ").skip(1).map(|rest| rest.split('>').next().unwrap());
    let chosen =
        inputs.filter(|input| input.contains("type=\"radio\"") && input.contains(" checked"));
    chosen.map(|input| (attribute(input, "name"), attribute(input, "value"))).collect()
}

/// Each question of a page with the answer that lets one pass: yes to radios still open would need
/// details, so no; a line to boxes of text.
pub fn questions(page: &Answer) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for rest in page.text.split("name=\"declaration.answers.").skip(1) {
        let name = format!("declaration.answers.{}", rest.split('"').next().unwrap());
        let radio = rest.split('>').next().unwrap().contains("type=\"radio\"");
        if name.ends_with(".detail") || found.iter().any(|(known, _)| *known == name) {
            continue;
        }
        let answer = if radio {
            "no"
        } else if rest.starts_with("health.ports") {
            "Marigot, 20 Nov 2026"
        } else {
            "1"
        };
        found.push((name, answer.to_owned()));
    }
    found
}

pub fn attribute(input: &str, name: &str) -> String {
    let from = input.split_once(&format!("{name}=\"")).unwrap().1;
    from.split('"').next().unwrap().to_owned()
}

/// Bytes of a page as it is sent over the wire, compressed.
pub async fn size(stand: &Stand, client: &Client, path: &str) -> usize {
    let cookies: Vec<String> =
        client.jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let peer = ConnectInfo(SocketAddr::from((Ipv4Addr::LOCALHOST, 4000)));
    let request = Request::builder()
        .uri(path)
        .header(COOKIE, cookies.join("; "))
        .header(ACCEPT_ENCODING, "gzip");
    let request = request.extension(peer).body(Body::empty()).unwrap();
    let response = web::router(stand.app.clone()).oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200, "{path}");
    assert_eq!(response.headers()[CONTENT_ENCODING], "gzip", "{path}");
    response.into_body().collect().await.unwrap().to_bytes().len()
}

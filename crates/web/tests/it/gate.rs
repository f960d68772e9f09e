//! Stories of the gate: who comes in, by which door, and who does not.

use accounts::{AgencyKind, REGION, Role};
use axum::body::Body;
use axum::http::Method;
use chrono::TimeDelta;
use web::Settings;

use crate::client::{Answer, Client};
use crate::stand::{PASSWORD, Stand};

const OTHER: &str = "five rested pelicans";

/// The form of a new skipper.
fn newcomer<'a>(email: &'a str, password: &'a str) -> [(&'static str, &'a str); 3] {
    [("name", "Renée O'Neil"), ("email", email), ("password", password)]
}

/// The page without what must differ: the code of its forms.
fn plain(answer: &Answer) -> String {
    let code = answer.value_of("csrf").unwrap_or("none").to_owned();
    answer.text.replace(&code, "CODE")
}

#[tokio::test]
async fn a_skipper_signs_up_confirms_and_signs_in_again() {
    let stand = Stand::new().await;
    let mut ann = stand.client();
    ann.get("/sign-up").await.expect(200).expect_shows("Create an account");
    ann.post("/sign-up", &newcomer("ann@example.com", PASSWORD)).await.expect_see("/sign-up/sent");
    ann.get("/sign-up/sent").await.expect(200).expect_shows("/mailbox");
    ann.post("/sign-in", &[("email", "ann@example.com"), ("password", PASSWORD)]).await.expect(422);

    let token = stand.link("confirm-email", "ann@example.com").await;
    let path = format!("/confirm/{token}");
    ann.get(&path).await.expect(200).expect_shows("ann@example.com");
    ann.post(&path, &[("password", OTHER)])
        .await
        .expect(422)
        .expect_shows("The password is not right");
    ann.post(&path, &[("password", PASSWORD)]).await.expect_see("/voyages");
    let account = ann.get("/account").await.expect(200);
    assert!(account.shows("Renée O'Neil") || account.shows("Renée O&#39;Neil"), "{}", account.text);
    ann.get(&path).await.expect(404).expect_shows("no longer valid");

    ann.post("/sign-out", &[]).await.expect_see("/");
    ann.get("/account").await.expect_see("/sign-in?next=%2Faccount");
    let back = [("email", "Ann@Example.com"), ("password", PASSWORD), ("next", "/account")];
    ann.post("/sign-in", &back).await.expect_see("/account");
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed_but_never_a_password() {
    let stand = Stand::new().await;
    let mut client = stand.client();
    let answer = client
        .post("/sign-up", &newcomer("not an address", "a secret of fifteen letters"))
        .await
        .expect(422);
    assert_eq!(answer.value_of("email"), Some("not an address"));
    assert!(answer.value_of("name").is_some_and(|name| name.starts_with("Renée")));
    assert!(
        answer.shows("href=\"#email\"")
            && answer.shows("id=\"email-error\"")
            && answer.shows("Error: ")
    );
    assert!(!answer.shows("a secret of fifteen"), "{}", answer.text);

    let wrong = [("name", " "), ("email", "not an address"), ("password", "short")];
    let answer = client.post("/sign-up", &wrong).await.expect(422);
    for field in ["name", "email", "password"] {
        assert!(answer.shows(&format!("href=\"#{field}\"")), "all at once: {field}");
    }

    let answer = client.post("/sign-up", &newcomer("a@b.co", "short")).await.expect(422);
    answer.expect_shows("id=\"password-error\"").expect_shows("at least 15 characters");
    let wrong =
        [("email", "nobody@example.com"), ("password", "wrong words here"), ("next", "/people")];
    let answer = client.post("/sign-in", &wrong).await.expect(422);
    assert_eq!(
        (answer.value_of("email"), answer.value_of("next")),
        (Some("nobody@example.com"), Some("/people"))
    );
    assert!(!answer.shows("wrong words here"));
    let answer = client.post("/forgot", &[("email", "<script>")]).await.expect(422);
    assert!(
        !answer.shows("<script>\"")
            && answer.value_of("email").is_some_and(|email| email.contains("script"))
    );
}

#[tokio::test]
async fn nobody_learns_whether_an_address_has_an_account() {
    let stand = Stand::new().await;
    stand.skipper("known@example.com").await;
    let mut pages = Vec::new();
    for email in ["known@example.com", "stranger@example.com"] {
        let mut client = stand.client();
        let wrong =
            client.post("/sign-in", &[("email", email), ("password", OTHER)]).await.expect(422);
        let up =
            client.post("/sign-up", &newcomer(email, PASSWORD)).await.expect_see("/sign-up/sent");
        let forgot = client.post("/forgot", &[("email", email)]).await.expect_see("/forgot/sent");
        let said = client.get("/forgot/sent").await.expect(200);
        let all = [wrong, up, forgot, said];
        pages.push(all.map(|answer| plain(&answer).replace(email, "EMAIL")));
    }
    assert_eq!(pages[0], pages[1]);
    let letters = stand.letters().await;
    let keys = |to: &str| {
        letters
            .iter()
            .filter(|letter| letter.to == to)
            .map(|letter| letter.key.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(keys("stranger@example.com"), ["confirm-email"]);
    assert!(
        keys("known@example.com").contains(&"address-known")
            && keys("known@example.com").contains(&"reset-password")
    );
}

#[tokio::test]
async fn where_to_go_on_never_leaves_the_site() {
    let stand = Stand::new().await;
    stand.skipper("ann@example.com").await;
    for evil in [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/\r\nset-cookie: a=b",
        "/sign-in",
        "javascript:x",
    ] {
        let mut client = stand.client();
        let query: String = form_urlencoded::byte_serialize(evil.as_bytes()).collect();
        let asked = client.get(&format!("/sign-in?next={query}")).await.expect(200);
        assert_eq!(asked.value_of("next"), None, "{evil:?}");
        let form = [("email", "ann@example.com"), ("password", PASSWORD), ("next", evil)];
        client.post("/sign-in", &form).await.expect_see("/voyages");
        client.get(&format!("/sign-in?next={query}")).await.expect_see("/voyages");
    }
    let mut client = stand.client();
    client
        .get("/account/sessions?a=b")
        .await
        .expect_see("/sign-in?next=%2Faccount%2Fsessions%3Fa%3Db");
    let asked = client.get("/sign-in?next=%2Faccount%2Fsessions%3Fa%3Db").await;
    assert_eq!(asked.value_of("next"), Some("/account/sessions?a=b"));
}

#[tokio::test]
async fn a_form_without_the_pages_code_changes_nothing() {
    let stand = Stand::new().await;
    let mut ann = stand.skipper("ann@example.com").await;
    let mut bob = stand.skipper("bob@example.com").await;
    let (own, foreign) = (ann.form_code().await, bob.form_code().await);
    for code in ["", "AAAA", foreign.as_str(), &own[..60]] {
        ann.post_bare("/account/name", &[("csrf", code), ("name", "Eve")])
            .await
            .expect(403)
            .expect_shows("Nothing was changed");
    }
    ann.post_bare("/account/name", &[("name", "Eve")]).await.expect(403);
    ann.extra = vec![("sec-fetch-site", "cross-site".into())];
    ann.post_bare("/account/name", &[("csrf", &own), ("name", "Eve")]).await.expect(403);
    ann.extra.clear();
    let json = Body::from(r#"{"name":"Eve"}"#);
    ann.send(Method::POST, "/account/name", json, Some("application/json")).await.expect(415);
    assert!(!ann.get("/account").await.shows("Eve"));
    ann.post_bare("/account/name", &[("csrf", &own), ("name", "Eve")])
        .await
        .expect_see("/account?done=name");
    // A code from before the sign-in is worth nothing after it.
    let mut client = stand.client();
    let before = client.form_code().await;
    client
        .post("/sign-in", &[("email", "bob@example.com"), ("password", PASSWORD)])
        .await
        .expect_see("/voyages");
    client.post_bare("/account/name", &[("csrf", &before), ("name", "Eve")]).await.expect(403);
}

#[tokio::test]
async fn cookies_are_out_of_reach_of_scripts_and_other_sites() {
    let stand = Stand::with(Settings { tls: true, ..Settings::default() }).await;
    stand
        .seed(
            "officer@example.com",
            &[stand.seat_in("LC", Role::Officer, Some(AgencyKind::Customs))],
        )
        .await;
    let mut client = stand.client();
    let form = [("email", "officer@example.com"), ("password", PASSWORD)];
    let answer = client.post("/sign-in", &form).await.expect_see("/desk");
    for (cookie, age) in [
        ("__Host-landfall-session", "Max-Age=43200"),
        ("__Host-landfall-device", "Max-Age=31536000"),
    ] {
        let line = answer.sets(cookie).unwrap_or_else(|| panic!("no {cookie}"));
        for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/", age] {
            assert!(line.contains(part), "{part} in {line}");
        }
    }
    let plain = Stand::new().await;
    plain.skipper("ann@example.com").await;
    let answer = plain
        .client()
        .post("/sign-in", &[("email", "ann@example.com"), ("password", PASSWORD)])
        .await;
    let line = answer.sets("landfall-session").unwrap();
    assert!(
        line.contains("Max-Age=2592000") && line.contains("HttpOnly") && !line.contains("Secure"),
        "{line}"
    );
}

#[tokio::test]
async fn too_many_tries_are_told_to_wait() {
    let stand = Stand::new().await;
    stand.skipper("ann@example.com").await;
    let mut client = stand.client();
    let wrong = [("email", "ann@example.com"), ("password", OTHER)];
    let mut last = client.post("/sign-in", &wrong).await;
    for _ in 0..12 {
        last = client.post("/sign-in", &wrong).await;
    }
    let answer = last.expect(429).expect_shows("Wait");
    assert!(answer.headers["retry-after"].to_str().unwrap().parse::<u32>().unwrap() > 0);
    stand.step(TimeDelta::hours(1));
    client
        .post("/sign-in", &[("email", "ann@example.com"), ("password", PASSWORD)])
        .await
        .expect_see("/voyages");
}

#[tokio::test]
async fn a_forgotten_password_is_set_anew_and_every_device_leaves() {
    let stand = Stand::new().await;
    let mut old = stand.skipper("ann@example.com").await;
    let mut new = stand.client();
    new.post("/forgot", &[("email", "ann@example.com")]).await.expect_see("/forgot/sent");
    let path = format!("/reset/{}", stand.link("reset-password", "ann@example.com").await);
    new.get(&path).await.expect(200);
    new.post(&path, &[("password", "ann ann ann ann ann")]).await.expect(422);
    let done = new.post(&path, &[("password", OTHER)]).await.expect_see("/sign-in?done=reset");
    assert!(done.sets("landfall-device").is_some());
    new.get("/sign-in?done=reset").await.expect(200).expect_shows("Your new password is set");
    new.get(&path).await.expect(404);
    new.post(&path, &[("password", PASSWORD)]).await.expect(404);
    old.get("/account").await.expect(303);
    new.post("/sign-in", &[("email", "ann@example.com"), ("password", PASSWORD)]).await.expect(422);
    new.post("/sign-in", &[("email", "ann@example.com"), ("password", OTHER)])
        .await
        .expect_see("/voyages");
    new.post("/forgot", &[("email", "ann@example.com")]).await;
    let path = format!("/reset/{}", stand.link("reset-password", "ann@example.com").await);
    stand.step(TimeDelta::minutes(61));
    new.get(&path).await.expect(404);
}

#[tokio::test]
async fn an_account_with_two_seats_chooses_and_changes() {
    let stand = Stand::new().await;
    let seats = [
        stand.seat_in("LC", Role::Officer, Some(AgencyKind::Customs)),
        stand.seat_in(REGION, Role::Skipper, None),
    ];
    stand.seed("both@example.com", &seats).await;
    let mut client = stand.client();
    client.get("/sign-in/seat").await.expect(303);
    let form = [("email", "both@example.com"), ("password", PASSWORD), ("next", "/account")];
    client.post("/sign-in", &form).await.expect_see("/sign-in/seat?next=%2Faccount");
    let page = client
        .get("/sign-in/seat?next=%2Faccount")
        .await
        .expect(200)
        .expect_shows("Officer, Customs · Saint Lucia");
    client
        .post("/sign-in/seat", &[("seat", "nonsense")])
        .await
        .expect(422)
        .expect_shows("Choose as what");
    client.post("/sign-in/seat", &[]).await.expect(422);
    let skipper = seat_of(&page, "Skipper");
    client
        .post("/sign-in/seat", &[("seat", &skipper), ("next", "/account")])
        .await
        .expect_see("/account");
    let before = client.jar["landfall-session"].clone();
    let account = client.get("/account").await.expect(200);
    client
        .post("/account/seat", &[("seat", &seat_of(&account, "Officer"))])
        .await
        .expect_see("/desk");
    assert_ne!(client.jar["landfall-session"], before);
    client
        .post("/account/seat", &[("seat", "0190f5fe-0000-7000-8000-000000000000")])
        .await
        .expect(404);
}

/// The value of the radio whose label begins with this.
fn seat_of(page: &Answer, label: &str) -> String {
    let at = page.text.match_indices("type=\"radio\"").find(|(at, _)| {
        let label_at = page.text[*at..].split_once("<label").unwrap().1.split_once('>').unwrap().1;
        label_at.starts_with(label)
    });
    let rest = &page.text[at.unwrap_or_else(|| panic!("no {label}")).0..];
    rest.split_once("value=\"").unwrap().1.split_once('"').unwrap().0.to_owned()
}

#[tokio::test]
async fn an_officers_screen_locks_and_opens_under_another_token() {
    let stand = Stand::new().await;
    let mut officer = stand.officer("LC", AgencyKind::Customs).await;
    let mut skipper = stand.skipper("ann@example.com").await;
    officer.get("/account").await.expect(200);
    stand.step(TimeDelta::minutes(16));
    skipper.get("/account").await.expect(200);
    assert!(officer.get("/account").await.expect(303).goes_to().starts_with("/unlock"));
    officer.get("/unlock").await.expect(200).expect_shows("Ann Pierre");
    let before = officer.jar["landfall-session"].clone();
    officer.post("/account/name", &[("name", "Eve")]).await.expect(403);
    officer.post("/unlock", &[("password", OTHER)]).await.expect(422).expect_shows("not right");
    officer
        .post("/unlock", &[("password", PASSWORD), ("next", "/account/sessions")])
        .await
        .expect_see("/account/sessions");
    assert_ne!(officer.jar["landfall-session"], before);
    officer.get("/account").await.expect(200);
    officer.get("/unlock").await.expect_see("/desk");
    let mut thief = officer.clone();
    thief.jar.insert("landfall-session".into(), before);
    thief.get("/account").await.expect(303);
}

#[tokio::test]
async fn the_first_administrator_comes_by_the_printed_link() {
    let stand = Stand::new().await;
    let token = stand.app.accounts().first_administrator_link().await.unwrap().unwrap();
    let path = format!("/first/{token}");
    let mut client = stand.client();
    client.get("/first/nonsense").await.expect(404);
    client.get(&path).await.expect(200);
    let wrong = client.post(&path, &newcomer("chief", PASSWORD)).await.expect(422);
    assert_eq!(wrong.value_of("email"), Some("chief"));
    client
        .post(&path, &newcomer("chief@example.com", PASSWORD))
        .await
        .expect_see("/administration/seats");
    client.get("/administration/seats").await.expect(200).expect_shows("chief@example.com");
    stand.client().get(&path).await.expect(404);
    assert_eq!(stand.app.accounts().first_administrator_link().await.unwrap(), None);
}

/// Signs in with a browser's form, from scratch.
pub async fn sign_in(stand: &Stand, email: &str) -> (Client, Answer) {
    let mut client = stand.client();
    let answer = client.post("/sign-in", &[("email", email), ("password", PASSWORD)]).await;
    (client, answer)
}

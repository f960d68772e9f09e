//! What ends a browser's messages: its holder, their session, their seat, their account, our key.

use std::net::Ipv4Addr;

use accounts::{Caller, Keys, PermissionTable, Role};
use storage::Scope;
use testkit::on_both;
use web::App;

use super::receiver::PushService;
use super::{sent, told, try_out, turn_on, with_phone, work_on};
use crate::stand::{PASSWORD, Stand};

on_both! {
    async fn signing_out_turning_off_and_closing_end_them(url: &str) {
        let service = PushService::open().await;
        let stand = Stand::at(url, service.settings()).await;
        let mut phone = stand.skipper("sean@example.com").await;
        let mut tablet = stand.signed_in("sean@example.com").await;
        let (first, second) = (service.browser("phone"), service.browser("tablet"));
        let again = async |phone: &mut _, tablet: &mut _| {
            turn_on(phone, &first).await.expect(303);
            turn_on(tablet, &second).await.expect(303);
        };
        again(&mut phone, &mut tablet).await;
        assert_eq!(told(&mut phone).await, 2);
        let mark = second.mark();
        phone.post("/account/push/off", &[("mark", mark.as_str())]).await.expect_see("/account/push?done=push-off");
        phone.get("/account/push?done=push-off").await.expect(200).expect_shows("told nothing any more");
        assert_eq!(told(&mut phone).await, 1);

        again(&mut phone, &mut tablet).await;
        phone.post("/sign-out", &[]).await.expect(303);
        assert_eq!(told(&mut tablet).await, 1, "that device alone");
        let mut phone = stand.signed_in("sean@example.com").await;
        again(&mut phone, &mut tablet).await;
        let sessions = phone.get("/account/sessions").await.expect(200);
        let other = sessions.text.split("/account/sessions/").skip(1).map(|rest| rest[..36].to_owned());
        let own = stand.app.accounts().authenticate(&phone.jar["landfall-session"]).await.unwrap().unwrap();
        let other = other.into_iter().find(|id| *id != own.holder().session.to_string()).unwrap();
        phone.post(&format!("/account/sessions/{other}/end"), &[]).await.expect(303);
        assert_eq!(told(&mut phone).await, 1, "signed out from elsewhere");

        let mut tablet = stand.signed_in("sean@example.com").await;
        again(&mut phone, &mut tablet).await;
        let change = [("present", PASSWORD), ("password", "five rested pelicans")];
        let changed = phone.post("/account/password", &change).await;
        assert_eq!(changed.status, 303, "{}", changed.text);
        assert_eq!(told(&mut phone).await, 1, "a changed password ends the other devices");
        phone.post("/account/sign-out-everywhere", &[]).await.expect(303);
        let caller = Caller::new(Ipv4Addr::LOCALHOST.into());
        let desk = stand.app.accounts();
        let accounts::SignIn::Done(signed_in) =
            desk.sign_in("sean@example.com", "five rested pelicans", &caller).await.unwrap()
        else {
            panic!("signed in");
        };
        let mut phone = stand.client();
        phone.jar.insert("landfall-session".into(), signed_in.token);
        assert_eq!(told(&mut phone).await, 0);

        turn_on(&mut phone, &first).await.expect(303);
        let close = [("present", "five rested pelicans")];
        phone.post("/account/data/close", &close).await.expect_see("/sign-in?done=closed");
        let account = signed_in_account(&stand, &own).await;
        assert_eq!(account, 0, "nothing is left of a closed account");
    }
}

async fn signed_in_account(stand: &Stand, session: &accounts::Session) -> usize {
    stand.app.accounts().push_devices_of(&session.holder().account).await.unwrap().len()
}

on_both! {
    async fn a_disabled_account_is_told_nothing_and_another_seat_is_the_same_device(url: &str) {
        let service = PushService::open().await;
        let stand = Stand::at(url, service.settings()).await;
        let seats = [Role::Skipper, Role::Agent].map(|role| stand.seat_in(accounts::REGION, role, None));
        stand.seed("sean@example.com", &seats).await;
        let caller = Caller::new(Ipv4Addr::LOCALHOST.into());
        let desk = stand.app.accounts();
        let accounts::SignIn::ChooseSeat { pending, seats } =
            desk.sign_in("sean@example.com", PASSWORD, &caller).await.unwrap()
        else {
            panic!("two seats");
        };
        let done = desk.choose_seat(&pending, &seats[0].id, &caller).await.unwrap();
        let mut phone = stand.client();
        phone.jar.insert("landfall-session".into(), done.token);
        turn_on(&mut phone, &service.browser("phone")).await.expect(303);
        phone.post("/account/seat", &[("seat", seats[1].id.as_str())]).await.expect(303);
        assert_eq!(told(&mut phone).await, 1, "it goes on in the other seat");
        phone.post("/sign-out", &[]).await.expect(303);
        let mut skipper = stand.skipper("anna@example.com").await;
        turn_on(&mut skipper, &service.browser("phone")).await.expect(303);
        sent(&stand, &skipper).await;
        stand.disable(&skipper).await;
        work_on(&stand).await;
        assert_eq!(service.got().len(), 0);
    }
}

#[tokio::test]
async fn under_another_server_key_browsers_are_forgotten_and_not_asked() {
    let service = PushService::open().await;
    let stand = Stand::with(service.settings()).await;
    let (mut skipper, phone) = with_phone(&stand, &service).await;
    try_out(&mut skipper, &phone).await.expect(303);
    let table = PermissionTable::embedded().unwrap();
    let store = stand.app.store().clone();
    // The ledger's key stays, so that what ends can be written down.
    let mut keys = Keys::for_tests();
    keys.seal = Keys::new(&[9; 32]).seal;
    keys.push = Keys::new(&[9; 32]).push;
    let accounts = accounts::Accounts::new(store, keys, table);
    let app = App::new(accounts, stand.app.clearance().clone(), service.settings());
    while web::push::turn(&app, &super::courier()).await.unwrap() > 0 {}
    assert_eq!((service.got().len(), told(&mut skipper).await), (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_keeps_the_browsers_of_strangers_back() {
    use storage::sea_orm::{ConnectionTrait as _, Statement};
    let database = testkit::Database::postgres().unwrap();
    let service = PushService::open().await;
    let stand = Stand::at(database.url(), service.settings()).await;
    let (sean, phone) = with_phone(&stand, &service).await;
    let anna = stand.skipper("anna@example.com").await;
    let seen = async |scope: &Scope| {
        let tx = stand.app.store().read(scope).await.unwrap();
        let all = Statement::from_string(
            tx.get_database_backend(),
            "SELECT CAST(p AS TEXT) AS row FROM push_device p",
        );
        let rows = tx.query_all_raw(all).await.unwrap();
        rows.iter().map(|row| row.try_get::<String>("", "row").unwrap()).collect::<Vec<_>>()
    };
    let scope = async |client: &crate::client::Client| {
        let token = &client.jar["landfall-session"];
        let session = stand.app.accounts().authenticate(token).await.unwrap().unwrap();
        session.holder().scope()
    };
    assert_eq!(seen(&scope(&sean).await).await.len(), 1);
    assert_eq!(seen(&scope(&anna).await).await.len(), 0);
    let rows = seen(&Scope::System).await;
    assert!(
        rows.len() == 1 && !rows[0].contains("/push/phone"),
        "the address lies there closed: {rows:?}"
    );
    assert!(!rows[0].contains(&phone.address().auth) && !rows[0].contains(&phone.address().p256dh));
}

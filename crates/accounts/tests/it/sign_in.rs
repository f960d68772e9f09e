use std::time::{Duration, Instant};

use accounts::{AccountsError, Caller, Role, SignIn, SignUp};
use chrono::TimeDelta;
use identifiers::Language;
use testkit::on_both;

use crate::house::{House, OTHER, PASSWORD, caller, done, from};

on_both! {
    async fn every_refusal_looks_alike(url: &str) {
        let house = House::open(url).await;
        house.seed("anna@example.com", &[(&house.lucia, Role::Officer)]).await;
        house.seed("gone@example.com", &[(&house.lucia, Role::Officer)]).await;
        house.run("UPDATE account SET disabled_at = created_at WHERE email_key = 'gone@example.com'").await.unwrap();
        for (n, (email, password)) in [
            ("anna@example.com", OTHER), ("nobody@example.com", PASSWORD), ("gone@example.com", PASSWORD),
            ("no address", PASSWORD), ("", ""), ("anna@example.com", ""),
        ].into_iter().enumerate() {
            let step = house.accounts.sign_in(email, password, &from(u8::try_from(n).unwrap())).await.unwrap();
            assert_eq!(step, SignIn::Refused, "{email}");
        }
        let huge = "x".repeat(1_000_000);
        assert_eq!(house.accounts.sign_in("anna@example.com", &huge, &from(9)).await.unwrap(), SignIn::Refused);
        assert_eq!(house.letters().await.len(), 0);
    }
}

on_both! {
    async fn an_account_with_several_seats_chooses_and_may_change(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        house.seed("anna@example.com", &[(&house.lucia, Role::Officer), (&house.grenada, Role::Auditor)]).await;
        house.seed("other@example.com", &[(&house.lucia, Role::Supervisor)]).await;
        let SignIn::ChooseSeat { pending, seats } = desk.sign_in("anna@example.com", PASSWORD, &caller()).await.unwrap() else {
            panic!("two seats to choose from");
        };
        assert_eq!(desk.seats_to_choose(&pending).await.unwrap(), seats);
        let foreign = house.viewer(&house.sign_in("other@example.com").await).await.seat;
        assert!(matches!(desk.choose_seat(&pending, &foreign.id, &caller()).await, Err(AccountsError::NotFound)));
        let auditor = seats.iter().find(|seat| seat.role == Role::Auditor).unwrap();
        let signed_in = desk.choose_seat(&pending, &auditor.id, &caller()).await.unwrap();
        assert_eq!(signed_in.seat.territory, "GD");
        assert!(matches!(desk.choose_seat(&pending, &auditor.id, &caller()).await, Err(AccountsError::StartAgain)));

        let viewer = house.viewer(&signed_in).await;
        assert!(viewer.serves(&house.grenada) && !viewer.serves(&house.lucia));
        let officer = seats.iter().find(|seat| seat.role == Role::Officer).unwrap();
        let moved = desk.change_seat(&viewer, &officer.id, &caller()).await.unwrap();
        assert!(house.session(&signed_in.token).await.is_none());
        assert_eq!(house.viewer(&moved).await.seat, *officer);
        assert!(matches!(desk.change_seat(&viewer, &foreign.id, &caller()).await, Err(AccountsError::NotFound)));

        let SignIn::ChooseSeat { pending, .. } = desk.sign_in("anna@example.com", PASSWORD, &caller()).await.unwrap() else {
            panic!("two seats to choose from");
        };
        house.step(TimeDelta::minutes(11));
        assert!(matches!(desk.choose_seat(&pending, &auditor.id, &caller()).await, Err(AccountsError::StartAgain)));
        house.run("UPDATE seat SET ended_at = created_at").await.unwrap();
        assert_eq!(desk.sign_in("anna@example.com", PASSWORD, &caller()).await.unwrap(), SignIn::NoSeat);
    }
}

on_both! {
    async fn a_thousand_guesses_from_one_address_hardly_reach_the_hash(url: &str) {
        let house = House::open(url).await;
        for n in 0..200 {
            let email = format!("victim{}@example.com", n % 100);
            let before = house.accounts.passwords_hashed();
            let answer = house.accounts.sign_in(&email, OTHER, &caller()).await;
            if matches!(answer, Err(AccountsError::Throttled { .. })) {
                assert_eq!(house.accounts.passwords_hashed(), before);
            }
        }
        let here = caller();
        let storm = (0..800).map(|_| house.accounts.sign_in("victim@example.com", OTHER, &here));
        for one in storm {
            assert!(matches!(one.await, Err(AccountsError::Throttled { .. })));
        }
        assert!(house.accounts.passwords_hashed() <= 10, "{}", house.accounts.passwords_hashed());
    }
}

on_both! {
    async fn many_addresses_on_one_account_are_slowed_and_the_owner_still_gets_in(url: &str) {
        let house = House::open(url).await;
        house.seed("anna@example.com", &[(&house.lucia, Role::Officer)]).await;
        let device = house.sign_in("anna@example.com").await.device;
        house.letters().await;
        let before = house.accounts.passwords_hashed();
        // 10,000 guesses from 200 addresses within a day.
        for n in 0_u32..10_000 {
            let _ = house.accounts.sign_in("anna@example.com", OTHER, &from(u8::try_from(n % 200).unwrap())).await;
            house.step(TimeDelta::milliseconds(8_600));
        }
        let reached = house.accounts.passwords_hashed() - before;
        assert!((10..=100).contains(&reached), "{reached}");
        let told: Vec<_> = house.letters().await.into_iter().map(|letter| letter.key).collect();
        assert_eq!(told, ["many-failures"]);
        // From the owner's own device it opens at once; from an unknown one it must wait.
        let own = Caller { device: Some(device), ..from(250) };
        done(house.accounts.sign_in("anna@example.com", PASSWORD, &own).await.unwrap());
        assert_eq!(house.letters().await.len(), 0, "no letter about a device that is known");
        let forged = Caller { device: Some("AAAA.0000".into()), ..from(251) };
        let unknown = house.accounts.sign_in("anna@example.com", OTHER, &forged).await;
        assert!(matches!(unknown, Err(AccountsError::Throttled { .. })), "{unknown:?}");
        // Without a device the mailbox opens: a new password gives one.
        house.accounts.forgot_password("anna@example.com", &from(252)).await.unwrap();
        let link = house.link("reset-password").await;
        let device = house.accounts.reset_password(&link, OTHER, &from(252)).await.unwrap();
        let own = Caller { device: Some(device), ..from(252) };
        done(house.accounts.sign_in("anna@example.com", OTHER, &own).await.unwrap());
    }
}

on_both! {
    async fn a_restart_does_not_give_a_guesser_a_fresh_allowance(url: &str) {
        let house = House::open(url).await;
        house.seed("anna@example.com", &[(&house.lucia, Role::Officer)]).await;
        for n in 0..8 {
            let _ = house.accounts.sign_in("anna@example.com", OTHER, &from(n)).await;
            house.step(TimeDelta::seconds(5));
        }
        let store = house.accounts.store().clone();
        let anew = accounts::Accounts::new(store, accounts::Keys::for_tests(), house.accounts.permissions().clone());
        for n in 100..104 {
            house.step(TimeDelta::seconds(1));
            let answer = anew.sign_in("anna@example.com", OTHER, &from(n)).await;
            if matches!(answer, Err(AccountsError::Throttled { .. })) {
                return;
            }
        }
        panic!("the failures before the restart were forgotten");
    }
}

/// The medians of two ways to do something must not tell them apart. 5 ms is the figure on a
/// quiet machine; other builds on this one disturb both alike.
fn alike(mut one: Vec<Duration>, mut two: Vec<Duration>) {
    one.sort();
    two.sort();
    let (one, two) = (one[one.len() / 2], two[two.len() / 2]);
    assert!(one.abs_diff(two) < Duration::from_millis(5) + one / 4, "{one:?} {two:?}");
}

async fn timed<T>(what: impl Future<Output = T>) -> (Duration, T) {
    let start = Instant::now();
    let answer = what.await;
    (start.elapsed(), answer)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn known_and_unknown_addresses_take_as_long() {
    let database = testkit::Database::sqlite().unwrap();
    let house = House::open(database.url()).await;
    let desk = &house.accounts;
    for n in 0..20 {
        house.seed(&format!("known{n}@example.com"), &[(&house.lucia, Role::Officer)]).await;
    }
    let mut times: [[Vec<Duration>; 3]; 2] = Default::default();
    for n in 0_u8..40 {
        for (kind, times) in ["known", "unknown"].into_iter().zip(&mut times) {
            let (email, here) = (format!("{kind}{}@example.com", n % 20), from(n));
            let (took, step) = timed(desk.sign_in(&email, OTHER, &here)).await;
            assert_eq!(step.unwrap(), SignIn::Refused);
            times[0].push(took);
            if n < 20 {
                let form =
                    SignUp { email: &email, name: "Anna", password: OTHER, language: Language::En };
                let (took, answer) = timed(desk.sign_up(&form, &here)).await;
                answer.unwrap();
                times[1].push(took);
                let (took, answer) = timed(desk.forgot_password(&email, &here)).await;
                answer.unwrap();
                times[2].push(took);
            }
        }
    }
    let [known, unknown] = times;
    for (one, two) in known.into_iter().zip(unknown) {
        alike(one, two);
    }
}

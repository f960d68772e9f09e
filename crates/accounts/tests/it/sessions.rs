use accounts::{AccountsError, Halt, Purpose, Role, csrf};
use chrono::TimeDelta;
use identifiers::Language;
use testkit::on_both;

use crate::house::{House, OTHER, PASSWORD, caller};

on_both! {
    async fn an_officers_session_locks_when_idle_and_ends_after_twelve_hours(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        house.seed("officer@example.com", &[(&house.lucia, Role::Officer)]).await;
        let signed_in = house.sign_in("officer@example.com").await;
        assert_eq!(signed_in.expires_at, house.now() + TimeDelta::hours(12));
        for _ in 0..4 {
            house.step(TimeDelta::minutes(14));
            assert!(house.session(&signed_in.token).await.unwrap().viewer().is_ok());
        }
        house.step(TimeDelta::minutes(16));
        let locked = house.session(&signed_in.token).await.unwrap();
        assert_eq!(locked.viewer().unwrap_err(), Halt::Locked);
        // A clock set back does not unlock.
        house.step(TimeDelta::minutes(-30));
        assert_eq!(house.session(&signed_in.token).await.unwrap().halt, Some(Halt::Locked));
        house.step(TimeDelta::minutes(30));
        assert!(matches!(desk.unlock(&locked, OTHER).await, Err(AccountsError::WrongPassword)));
        let token = desk.unlock(&locked, PASSWORD).await.unwrap();
        assert!(house.session(&signed_in.token).await.is_none(), "the token changes");
        assert!(house.session(&token).await.unwrap().viewer().is_ok());
        for _ in 0..90 {
            house.step(TimeDelta::minutes(8));
            let _ = house.session(&token).await;
        }
        assert!(house.session(&token).await.is_none());
        // Once it was seen to be over, no clock revives it.
        house.step(TimeDelta::hours(-11));
        assert!(house.session(&token).await.is_none());
    }
}

on_both! {
    async fn a_skippers_session_lasts_thirty_days_and_never_locks(url: &str) {
        let house = House::open(url).await;
        let signed_in = house.skipper("anna@example.com").await;
        house.step(TimeDelta::days(29));
        assert!(house.session(&signed_in.token).await.unwrap().viewer().is_ok());
        house.step(TimeDelta::days(1));
        assert!(house.session(&signed_in.token).await.is_none());
    }
}

on_both! {
    async fn a_session_from_a_wrong_clocks_future_is_void(url: &str) {
        let house = House::open(url).await;
        house.step(TimeDelta::days(365));
        let signed_in = house.skipper("anna@example.com").await;
        house.step(TimeDelta::days(-365));
        assert!(house.session(&signed_in.token).await.is_none());
    }
}

on_both! {
    async fn what_ends_a_session_ends_it_at_once(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        house.seed("anna@example.com", &[(&house.lucia, Role::Officer)]).await;
        let admin = house.seated("admin@example.com", &house.lucia, Role::Administrator).await;

        let one = house.sign_in("anna@example.com").await;
        let two = house.sign_in("anna@example.com").await;
        let viewer = house.viewer(&one).await;
        assert_eq!(desk.sessions(&viewer).await.unwrap().len(), 2);
        desk.sign_out(&viewer).await.unwrap();
        assert!(house.session(&one.token).await.is_none());
        assert!(matches!(desk.sign_out(&viewer).await, Err(AccountsError::NotFound)));
        let viewer = house.viewer(&two).await;
        assert!(matches!(desk.end_session(&admin, &viewer.session).await, Err(AccountsError::NotFound)), "not hers");

        let three = house.sign_in("anna@example.com").await;
        assert_eq!(desk.sign_out_everywhere(&viewer).await.unwrap(), 2);
        assert!(house.session(&two.token).await.is_none() && house.session(&three.token).await.is_none());

        let (stays, goes) = (house.sign_in("anna@example.com").await, house.sign_in("anna@example.com").await);
        let viewer = house.viewer(&stays).await;
        assert!(matches!(desk.change_password(&viewer, OTHER, OTHER).await, Err(AccountsError::WrongPassword)));
        assert!(matches!(desk.change_password(&viewer, PASSWORD, "short").await, Err(AccountsError::Password(_))));
        assert!(house.session(&goes.token).await.is_some());
        desk.change_password(&viewer, PASSWORD, OTHER).await.unwrap();
        assert!(house.session(&goes.token).await.is_none() && house.session(&stays.token).await.is_some());

        desk.disable_account(&admin, &viewer.account, true).await.unwrap();
        assert!(house.session(&stays.token).await.is_none());
        desk.disable_account(&admin, &viewer.account, false).await.unwrap();
        assert!(house.session(&stays.token).await.is_none(), "not revived");
    }
}

on_both! {
    async fn a_seat_that_ends_takes_its_sessions_with_it(url: &str) {
        let house = House::open(url).await;
        house.seed("anna@example.com", &[(&house.lucia, Role::Officer)]).await;
        let signed_in = house.sign_in("anna@example.com").await;
        let viewer = house.viewer(&signed_in).await;
        let admin = house.seated("admin@example.com", &house.lucia, Role::Administrator).await;
        house.accounts.end_seat(&admin, &viewer.seat.id).await.unwrap();
        assert!(house.session(&signed_in.token).await.is_none());
        assert!(matches!(house.accounts.end_seat(&admin, &viewer.seat.id).await, Err(AccountsError::NotFound)));
    }
}

on_both! {
    async fn a_forgotten_password_is_set_anew_once_within_the_hour(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let signed_in = house.skipper("anna@example.com").await;
        desk.forgot_password("ANNA@example.com", &caller()).await.unwrap();
        desk.forgot_password("nobody@example.com", &caller()).await.unwrap();
        let letters = house.letters().await;
        assert_eq!(letters.len(), 1, "{letters:?}");
        let link = letters[0].token(desk.keys()).unwrap().unwrap();
        desk.reset_is_open(&link).await.unwrap();
        assert!(matches!(desk.reset_password(&link, "short", &caller()).await, Err(AccountsError::Password(_))));
        let here = caller();
        let (a, b) = tokio::join!(desk.reset_password(&link, OTHER, &here), desk.reset_password(&link, OTHER, &here));
        assert_eq!([a.is_ok(), b.is_ok()].iter().filter(|ok| **ok).count(), 1);
        assert!(house.session(&signed_in.token).await.is_none());
        assert_eq!(house.letters().await.iter().filter(|letter| letter.key == "password-changed").count(), 1);

        desk.forgot_password("anna@example.com", &caller()).await.unwrap();
        let late = house.link("reset-password").await;
        house.step(TimeDelta::hours(1));
        assert!(matches!(desk.reset_password(&late, PASSWORD, &caller()).await, Err(AccountsError::DeadLink)));
        assert!(matches!(desk.reset_is_open("nonsense").await, Err(AccountsError::DeadLink)));
    }
}

on_both! {
    async fn each_session_has_its_own_form_code_and_its_holder_changes_name_and_language(url: &str) {
        let house = House::open(url).await;
        let one = house.skipper("anna@example.com").await;
        let two = house.sign_in("anna@example.com").await;
        let (first, second) = (house.session(&one.token).await.unwrap(), house.session(&two.token).await.unwrap());
        let code = csrf::token(&first.csrf_secret, house.accounts.store().ambient());
        assert!(csrf::check(&first.csrf_secret, &code) && !csrf::check(&second.csrf_secret, &code));

        let viewer = first.viewer().unwrap().clone();
        house.accounts.change_name(&viewer, " Ana O'Neil ").await.unwrap();
        house.accounts.change_language(&viewer, Language::Pap).await.unwrap();
        assert!(matches!(house.accounts.change_name(&viewer, "").await, Err(AccountsError::Name(_))));
        let profile = house.accounts.profile(&viewer).await.unwrap();
        assert_eq!((profile.name.as_str(), profile.language, profile.email.as_str()), ("Ana O'Neil", Language::Pap, "anna@example.com"));
        let viewer = house.viewer(&two).await.with_purpose(Purpose::Support, Some("  asked by telephone "));
        assert_eq!((viewer.name.as_str(), viewer.reason.as_deref()), ("Ana O'Neil", Some("asked by telephone")));
        viewer.require(&[Role::Skipper, Role::Agent]).unwrap();
        assert!(matches!(viewer.require(&[Role::Officer]), Err(AccountsError::NotPermitted)));
    }
}

on_both! {
    async fn the_sweep_forgets_what_is_over_but_not_after_a_jump_of_the_clock(url: &str) {
        let house = House::open(url).await;
        house.skipper("anna@example.com").await;
        let _ = house.accounts.sign_in("anna@example.com", OTHER, &caller()).await;
        let before = house.now();
        house.step(TimeDelta::days(200));
        assert!(matches!(house.accounts.sweep(Some(before)).await, Err(AccountsError::ClockJumped)));
        assert_eq!(house.accounts.sweep(Some(house.now() - TimeDelta::days(1))).await.unwrap(), 3);
        assert_eq!(house.accounts.sweep(None).await.unwrap(), 0);
    }
}

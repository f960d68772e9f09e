use accounts::{AccountsError, Halt, Role, SignIn, administrations, code_at};
use chrono::TimeDelta;
use testkit::on_both;

use crate::house::{House, OTHER, PASSWORD, caller, done};

fn code(house: &House, secret: &str, steps: i64) -> String {
    let at = house.now().timestamp() + 30 * steps;
    code_at(secret, u64::try_from(at).unwrap()).unwrap()
}

async fn pending(house: &House) -> String {
    match house.accounts.sign_in("anna@example.com", PASSWORD, &caller()).await.unwrap() {
        SignIn::NeedsCode { pending } => pending,
        other => panic!("a code should be asked for, got {other:?}"),
    }
}

/// An officer with the second step set up: the seed and the recovery codes.
async fn enrolled(house: &House) -> (String, Vec<String>) {
    let viewer = house.seated("anna@example.com", &house.lucia, Role::Officer).await;
    let enrolment = house.accounts.begin_second_step(&viewer, None).await.unwrap();
    assert!(enrolment.uri.starts_with("otpauth://totp/Landfall:anna"), "{}", enrolment.uri);
    let wrong = house.accounts.confirm_second_step(&viewer, "000000").await;
    assert!(matches!(wrong, Err(AccountsError::WrongCode)));
    let codes = house
        .accounts
        .confirm_second_step(&viewer, &code(house, &enrolment.secret, 0))
        .await
        .unwrap();
    assert_eq!(codes.len(), 10);
    assert_eq!(house.accounts.second_step(&viewer).await.unwrap(), (true, 10));
    (enrolment.secret, codes)
}

on_both! {
    async fn a_code_counts_once_and_only_near_its_time(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let (secret, _) = enrolled(&house).await;
        // The code that confirmed the seed is used up.
        let waiting = pending(&house).await;
        let used = code(&house, &secret, 0);
        assert!(matches!(desk.sign_in_code(&waiting, &used, &caller()).await, Err(AccountsError::WrongCode)));
        house.step(TimeDelta::minutes(5));
        for off in [-2, 2] {
            let code = code(&house, &secret, off);
            assert!(matches!(desk.sign_in_code(&waiting, &code, &caller()).await, Err(AccountsError::WrongCode)), "{off}");
        }
        let late = code(&house, &secret, -1);
        done(desk.sign_in_code(&waiting, &late, &caller()).await.unwrap());
        let again = pending(&house).await;
        assert!(matches!(desk.sign_in_code(&again, &late, &caller()).await, Err(AccountsError::WrongCode)));
        let early = code(&house, &secret, 1);
        done(desk.sign_in_code(&again, &early, &caller()).await.unwrap());
        // A used sign-in opens nothing more, and a clock set back revives no code.
        let now = code(&house, &secret, 0);
        assert!(matches!(desk.sign_in_code(&again, &now, &caller()).await, Err(AccountsError::StartAgain)));
        let third = pending(&house).await;
        assert!(matches!(desk.sign_in_code(&third, &now, &caller()).await, Err(AccountsError::WrongCode)));
    }
}

on_both! {
    async fn five_wrong_codes_start_the_sign_in_afresh_and_the_account_is_slowed(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let (secret, _) = enrolled(&house).await;
        house.step(TimeDelta::minutes(2));
        let waiting = pending(&house).await;
        for _ in 0..5 {
            assert!(matches!(desk.sign_in_code(&waiting, "123456", &caller()).await, Err(AccountsError::WrongCode)));
        }
        let right = code(&house, &secret, 0);
        assert!(matches!(desk.sign_in_code(&waiting, &right, &caller()).await, Err(AccountsError::StartAgain)));
        // A new sign-in with the right password gives no new allowance of codes.
        let (mut tried, mut slowed) = (0, false);
        while !slowed {
            let waiting = pending(&house).await;
            match desk.sign_in_code(&waiting, "123456", &caller()).await {
                Err(AccountsError::Throttled { .. }) => slowed = true,
                Err(AccountsError::WrongCode) => tried += 1,
                other => panic!("{other:?}"),
            }
        }
        assert!(tried <= 2, "{tried}");
        house.step(TimeDelta::minutes(21));
        let waiting = pending(&house).await;
        done(desk.sign_in_code(&waiting, &code(&house, &secret, 0), &caller()).await.unwrap());
    }
}

on_both! {
    async fn of_the_same_code_tried_in_parallel_one_gets_in(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let (secret, recovery) = enrolled(&house).await;
        house.step(TimeDelta::minutes(2));
        let (first, second) = (pending(&house).await, pending(&house).await);
        let code = code(&house, &secret, 0);
        let here = caller();
        let (a, b, c) = tokio::join!(
            desk.sign_in_code(&first, &code, &here), desk.sign_in_code(&second, &code, &here), desk.sign_in_code(&first, &code, &here),
        );
        assert_eq!([&a, &b, &c].iter().filter(|one| one.is_ok()).count(), 1, "{a:?} {b:?} {c:?}");

        house.step(TimeDelta::minutes(30));
        let (first, second) = (pending(&house).await, pending(&house).await);
        let typed = recovery[3].to_lowercase().replace('-', " ");
        let (a, b) = tokio::join!(desk.sign_in_code(&first, &typed, &here), desk.sign_in_code(&second, &typed, &here));
        assert_eq!([&a, &b].iter().filter(|one| one.is_ok()).count(), 1, "{a:?} {b:?}");
        assert_eq!(house.letters().await.iter().filter(|letter| letter.key == "recovery-code-used").count(), 1);
        let third = pending(&house).await;
        assert!(matches!(desk.sign_in_code(&third, &typed, &here).await, Err(AccountsError::WrongCode)));
        done(desk.sign_in_code(&third, &recovery[4], &here).await.unwrap());
    }
}

on_both! {
    async fn where_it_is_demanded_nothing_else_can_be_done_first(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let admin = house.seated("admin@example.com", &house.lucia, Role::Administrator).await;
        house.seed("anna@example.com", &[(&house.lucia, Role::Officer)]).await;
        let signed_in = house.sign_in("anna@example.com").await;
        let viewer = house.viewer(&signed_in).await;
        let demand = async |by: &accounts::Viewer| {
            let tx = desk.store().write(&by.scope()).await.unwrap();
            administrations::demand_second_step(&tx, by, true).await?;
            tx.commit().await.map_err(AccountsError::from)
        };
        assert!(matches!(demand(&viewer).await, Err(AccountsError::NotPermitted)));
        demand(&admin).await.unwrap();
        let halted = house.session(&signed_in.token).await.unwrap();
        assert_eq!(halted.viewer().unwrap_err(), Halt::SecondStepMissing);
        let enrolment = desk.begin_second_step(halted.holder(), None).await.unwrap();
        desk.confirm_second_step(halted.holder(), &code(&house, &enrolment.secret, 0)).await.unwrap();
        let viewer = house.viewer(&signed_in).await;
        assert!(matches!(desk.remove_second_step(&viewer, PASSWORD).await, Err(AccountsError::SecondStepRequired)));
        let skipper = house.skipper("skipper@example.com").await;
        assert_eq!(house.session(&skipper.token).await.unwrap().halt, None);
    }
}

on_both! {
    async fn it_is_removed_with_the_password_and_codes_are_renewed(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let (secret, old) = enrolled(&house).await;
        house.step(TimeDelta::minutes(2));
        let waiting = pending(&house).await;
        let signed_in = done(desk.sign_in_code(&waiting, &code(&house, &secret, 0), &caller()).await.unwrap());
        let viewer = house.viewer(&signed_in).await;
        assert!(matches!(desk.new_recovery_codes(&viewer, OTHER).await, Err(AccountsError::WrongPassword)));
        let new = desk.new_recovery_codes(&viewer, PASSWORD).await.unwrap();
        let waiting = pending(&house).await;
        assert!(matches!(desk.sign_in_code(&waiting, &old[0], &caller()).await, Err(AccountsError::WrongCode)));
        done(desk.sign_in_code(&waiting, &new[0], &caller()).await.unwrap());
        assert!(matches!(desk.remove_second_step(&viewer, OTHER).await, Err(AccountsError::WrongPassword)));
        for wrong in [None, Some(OTHER)] {
            assert!(matches!(desk.begin_second_step(&viewer, wrong).await, Err(AccountsError::WrongPassword)));
        }
        // A seed begun and not confirmed leaves the present one in force.
        desk.begin_second_step(&viewer, Some(PASSWORD)).await.unwrap();
        let waiting = pending(&house).await;
        house.step(TimeDelta::minutes(2));
        done(desk.sign_in_code(&waiting, &code(&house, &secret, 0), &caller()).await.unwrap());
        desk.remove_second_step(&viewer, PASSWORD).await.unwrap();
        house.sign_in("anna@example.com").await;
        assert!(matches!(desk.new_recovery_codes(&viewer, PASSWORD).await, Err(AccountsError::WrongCode)));
    }
}

on_both! {
    async fn a_password_changed_meanwhile_voids_a_waiting_sign_in(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let (_, recovery) = enrolled(&house).await;
        let waiting = pending(&house).await;
        house.step(TimeDelta::seconds(1));
        house.letters().await;
        desk.forgot_password("anna@example.com", &caller()).await.unwrap();
        let link = house.link("reset-password").await;
        desk.reset_password(&link, OTHER, &caller()).await.unwrap();
        assert!(matches!(desk.sign_in_code(&waiting, &recovery[0], &caller()).await, Err(AccountsError::StartAgain)));
    }
}

on_both! {
    async fn a_lost_second_step_is_removed_by_an_administrator_of_the_home(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let (secret, codes) = enrolled(&house).await;
        house.step(TimeDelta::minutes(2));
        let waiting = pending(&house).await;
        let signed_in = done(desk.sign_in_code(&waiting, &code(&house, &secret, 0), &caller()).await.unwrap());
        let anna = house.viewer(&signed_in).await;
        let chief = house.seated("chief@example.com", &house.lucia, Role::Administrator).await;
        let other = house.seated("other@example.com", &house.grenada, Role::Administrator).await;
        assert!(matches!(desk.remove_lost_second_step(&other, &anna.account).await, Err(AccountsError::NotFound)));
        assert!(matches!(desk.remove_lost_second_step(&anna, &chief.account).await, Err(AccountsError::NotPermitted)));
        assert!(matches!(desk.remove_lost_second_step(&chief, &chief.account).await, Err(AccountsError::NotPermitted)));
        house.letters().await;
        desk.remove_lost_second_step(&chief, &anna.account).await.unwrap();
        let told: Vec<_> = house.letters().await.into_iter().map(|letter| (letter.to, letter.key)).collect();
        assert_eq!(told, [("anna@example.com".to_owned(), "second-step-changed".to_owned())]);
        assert!(house.session(&signed_in.token).await.is_none());
        house.sign_in("anna@example.com").await;
        assert!(matches!(desk.sign_in_code(&waiting, &codes[0], &caller()).await, Err(AccountsError::StartAgain)));
        assert!(matches!(desk.remove_lost_second_step(&chief, &anna.account).await, Err(AccountsError::NotFound)));
    }
}

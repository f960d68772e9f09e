use accounts::{AccountsError, EmailReason, NameReason, PasswordReason, Role, SignIn, SignUp};
use chrono::TimeDelta;
use identifiers::Language;
use testkit::on_both;

use crate::house::{House, OTHER, PASSWORD, caller, done, from};

fn form<'a>(email: &'a str, password: &'a str) -> SignUp<'a> {
    SignUp { email, name: "Anna Baptiste", password, language: Language::Ht }
}

on_both! {
    async fn a_skipper_signs_up_confirms_and_signs_in(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        desk.sign_up(&form("Anna@Example.com", PASSWORD), &caller()).await.unwrap();
        assert_eq!(desk.sign_in("anna@example.com", PASSWORD, &caller()).await.unwrap(), SignIn::Refused);
        let letters = house.letters().await;
        assert_eq!(letters.len(), 1);
        let letter = &letters[0];
        assert_eq!((letter.key.as_str(), letter.to.as_str(), letter.language), ("confirm-email", "Anna@Example.com", Language::Ht));
        let token = letter.token(desk.keys()).unwrap().unwrap();
        assert_eq!(desk.confirmation(&token).await.unwrap(), "Anna@Example.com");

        let signed_in = done(desk.confirm_email(&token, PASSWORD, &caller()).await.unwrap());
        let viewer = house.viewer(&signed_in).await;
        assert_eq!((viewer.seat.role, viewer.seat.territory.as_str()), (Role::Skipper, "REGION"));
        assert_eq!((viewer.name.as_str(), viewer.language), ("Anna Baptiste", Language::Ht));
        assert!(!viewer.serves(&house.region) && viewer.is_skipper() && !viewer.is_officer());
        assert!(matches!(viewer.scope(), storage::Scope::Holder { administrations, .. } if administrations.is_empty()));
        let again = desk.confirm_email(&token, PASSWORD, &caller()).await;
        assert!(matches!(again, Err(AccountsError::DeadLink)));
        done(desk.sign_in("ANNA@example.com ", PASSWORD, &caller()).await.unwrap());
    }
}

on_both! {
    async fn a_known_address_gets_the_same_answer_and_another_letter(url: &str) {
        let house = House::open(url).await;
        house.skipper("anna@example.com").await;
        house.accounts.sign_up(&form("anna@example.com", OTHER), &caller()).await.unwrap();
        let letters = house.letters().await;
        assert_eq!((letters.len(), letters[0].key.as_str()), (1, "address-known"));
        assert_eq!(letters[0].sealed_token, None);
        // Nothing of the second sign-up took hold.
        assert_eq!(house.accounts.sign_in("anna@example.com", OTHER, &caller()).await.unwrap(), SignIn::Refused);
        house.sign_in("anna@example.com").await;
    }
}

on_both! {
    async fn nobody_plants_an_account_on_anothers_address(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        // Mallory signs Anna up with his password; Anna signs up too. Both letters reach Anna.
        desk.sign_up(&form("anna@example.com", OTHER), &from(66)).await.unwrap();
        let planted = house.link("confirm-email").await;
        desk.sign_up(&form("anna@example.com", PASSWORD), &caller()).await.unwrap();
        let own = house.link("confirm-email").await;
        assert!(matches!(desk.confirm_email(&planted, PASSWORD, &caller()).await, Err(AccountsError::WrongPassword)));
        done(desk.confirm_email(&own, PASSWORD, &caller()).await.unwrap());
        // The planted link is dead, also for whoever knows its password.
        assert!(matches!(desk.confirm_email(&planted, OTHER, &from(66)).await, Err(AccountsError::DeadLink)));
    }
}

on_both! {
    async fn a_link_dies_of_age_of_wrong_passwords_and_of_a_clock_set_back(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        desk.sign_up(&form("a@example.com", PASSWORD), &caller()).await.unwrap();
        let old = house.link("confirm-email").await;
        house.step(TimeDelta::days(3));
        assert!(matches!(desk.confirm_email(&old, PASSWORD, &caller()).await, Err(AccountsError::DeadLink)));

        desk.sign_up(&form("b@example.com", PASSWORD), &caller()).await.unwrap();
        let guessed = house.link("confirm-email").await;
        for _ in 0..5 {
            assert!(matches!(desk.confirm_email(&guessed, OTHER, &caller()).await, Err(AccountsError::WrongPassword)));
        }
        assert!(matches!(desk.confirm_email(&guessed, PASSWORD, &caller()).await, Err(AccountsError::DeadLink)));

        desk.sign_up(&form("c@example.com", PASSWORD), &caller()).await.unwrap();
        let future = house.link("confirm-email").await;
        house.step(TimeDelta::days(-1));
        assert!(matches!(desk.confirm_email(&future, PASSWORD, &caller()).await, Err(AccountsError::DeadLink)));
        assert!(matches!(desk.confirm_email("nonsense", PASSWORD, &caller()).await, Err(AccountsError::DeadLink)));
    }
}

on_both! {
    async fn of_many_confirmations_at_once_one_makes_the_account(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        desk.sign_up(&form("anna@example.com", PASSWORD), &caller()).await.unwrap();
        let first = house.link("confirm-email").await;
        desk.sign_up(&form("anna@example.com", PASSWORD), &caller()).await.unwrap();
        let second = house.link("confirm-email").await;
        let here = caller();
        let (a, b, c, d) = tokio::join!(
            desk.confirm_email(&first, PASSWORD, &here), desk.confirm_email(&first, PASSWORD, &here),
            desk.confirm_email(&second, PASSWORD, &here), desk.confirm_email(&second, PASSWORD, &here),
        );
        let outcomes = [a, b, c, d];
        assert_eq!(outcomes.iter().filter(|one| one.is_ok()).count(), 1, "{outcomes:?}");
        assert_eq!(house.column("SELECT email FROM account").await.len(), 1);
    }
}

on_both! {
    async fn a_form_that_cannot_stand_is_refused_with_its_reason(url: &str) {
        let house = House::open(url).await;
        let refused = async |form: SignUp<'static>| house.accounts.sign_up(&form, &caller()).await.unwrap_err();
        assert!(matches!(refused(form("nobody", PASSWORD)).await, AccountsError::Email(EmailReason::Form)));
        assert!(matches!(refused(form("", PASSWORD)).await, AccountsError::Email(EmailReason::Empty)));
        assert!(matches!(refused(form("a@b.co", "short")).await, AccountsError::Password(PasswordReason::TooShort)));
        let nameless = SignUp { name: " \u{202e}x", ..form("a@b.co", PASSWORD) };
        assert!(matches!(refused(nameless).await, AccountsError::Name(NameReason::Characters)));
        assert_eq!(house.letters().await.len(), 0);
        assert_eq!(house.accounts.passwords_hashed(), 0);
    }
}

on_both! {
    async fn nobody_can_have_a_stranger_buried_in_letters(url: &str) {
        let house = House::open(url).await;
        let mut sent = 0;
        for n in 0..50 {
            match house.accounts.forgot_password("anna@example.com", &from(n)).await {
                Ok(()) => sent += 1,
                Err(error) => assert!(matches!(error, AccountsError::Throttled { retry_after } if retry_after > 0)),
            }
        }
        assert!(sent <= 4, "{sent}");
    }
}

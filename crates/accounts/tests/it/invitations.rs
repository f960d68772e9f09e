use accounts::{
    AccountsError, AdministrationId, AgencyKind, InvitationId, NewInvitation, Newcomer, Role,
    SignIn, Viewer,
};
use chrono::TimeDelta;
use identifiers::Language;
use testkit::on_both;

use crate::house::{House, OTHER, PASSWORD, caller, done};

const BEN: Newcomer<'static> =
    Newcomer { name: "Ben Joseph", password: OTHER, language: Language::Es };

fn officer(email: &str) -> NewInvitation<'_> {
    let agency = Some(AgencyKind::Immigration);
    NewInvitation {
        email,
        language: Language::En,
        role: Role::Officer,
        agency,
        port: Some("LC-RODNEY"),
        administration: None,
    }
}

fn administrator(email: &str, administration: Option<AdministrationId>) -> NewInvitation<'_> {
    NewInvitation {
        email,
        language: Language::En,
        role: Role::Administrator,
        agency: None,
        port: None,
        administration,
    }
}

async fn admin(house: &House, email: &str) -> Viewer {
    house.seated(email, &house.lucia, Role::Administrator).await
}

on_both! {
    async fn an_officer_comes_by_invitation_once(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let chief = admin(&house, "chief@example.com").await;
        desk.invite(&chief, &officer("ben@example.com")).await.unwrap();
        let link = house.link("invitation").await;
        let offer = desk.offer(&link).await.unwrap();
        assert_eq!((offer.territory.as_str(), offer.role, offer.has_account), ("LC", Role::Officer, false));
        assert!(matches!(
            desk.accept_invitation(&link, &Newcomer { password: "short", ..BEN }, &caller()).await,
            Err(AccountsError::Password(_))
        ));
        let here = caller();
        let race: Vec<_> = {
            let (a, b, c) = tokio::join!(
                desk.accept_invitation(&link, &BEN, &here), desk.accept_invitation(&link, &BEN, &here), desk.accept_invitation(&link, &BEN, &here),
            );
            [a, b, c].into_iter().filter_map(Result::ok).collect()
        };
        assert_eq!(race.len(), 1);
        let signed_in = done(race.into_iter().next().unwrap());
        let viewer = house.viewer(&signed_in).await;
        assert_eq!((viewer.seat.agency, viewer.seat.port.as_deref()), (Some(AgencyKind::Immigration), Some("LC-RODNEY")));
        assert_eq!(viewer.purpose, accounts::Purpose::BorderControl);
        assert!(viewer.is_officer() && viewer.serves(&house.lucia) && !viewer.serves(&house.grenada));
        assert!(matches!(desk.offer(&link).await, Err(AccountsError::DeadLink)));
        assert_eq!(desk.invitations(&chief).await.unwrap(), []);
        let mut holders: Vec<String> = desk.holders(&chief).await.unwrap().into_iter().map(|holder| holder.email).collect();
        holders.sort_unstable();
        assert_eq!(holders, ["ben@example.com", "chief@example.com"]);
    }
}

on_both! {
    async fn an_invitation_dies_of_age_or_withdrawal(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let chief = admin(&house, "chief@example.com").await;
        let id = desk.invite(&chief, &officer("ben@example.com")).await.unwrap();
        let link = house.link("invitation").await;
        desk.withdraw_invitation(&chief, &id).await.unwrap();
        assert!(matches!(desk.accept_invitation(&link, &BEN, &caller()).await, Err(AccountsError::DeadLink)));
        assert!(matches!(desk.withdraw_invitation(&chief, &id).await, Err(AccountsError::NotFound)));
        desk.invite(&chief, &officer("ben@example.com")).await.unwrap();
        let link = house.link("invitation").await;
        house.step(TimeDelta::days(7));
        assert!(matches!(desk.accept_invitation(&link, &BEN, &caller()).await, Err(AccountsError::DeadLink)));
    }
}

on_both! {
    async fn only_administrators_invite_and_only_into_their_own(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let chief = admin(&house, "chief@example.com").await;
        for role in Role::ALL.iter().filter(|role| **role != Role::Administrator) {
            let email = format!("{role}@example.com");
            let viewer = house.seated(&email, &house.lucia, *role).await;
            let refused = desk.invite(&viewer, &officer("ben@example.com")).await;
            assert!(matches!(refused, Err(AccountsError::NotPermitted)), "{role}");
            assert!(matches!(desk.holders(&viewer).await, Err(AccountsError::NotPermitted)));
            assert!(matches!(desk.invitations(&viewer).await, Err(AccountsError::NotPermitted)));
            assert!(matches!(desk.end_seat(&viewer, &chief.seat.id).await, Err(AccountsError::NotPermitted)));
            assert!(matches!(desk.disable_account(&viewer, &chief.account, true).await, Err(AccountsError::NotPermitted)));
        }
        let elsewhere = NewInvitation { administration: Some(house.grenada.clone()), ..officer("ben@example.com") };
        assert!(matches!(desk.invite(&chief, &elsewhere).await, Err(AccountsError::NotPermitted)));
        let skipper = NewInvitation { role: Role::Skipper, agency: None, ..officer("ben@example.com") };
        assert!(matches!(desk.invite(&chief, &skipper).await, Err(AccountsError::NotPermitted)));
        let homeless = NewInvitation { agency: None, ..officer("ben@example.com") };
        assert!(matches!(desk.invite(&chief, &homeless).await, Err(AccountsError::Agency)));
        assert!(matches!(desk.invite(&chief, &officer("ben")).await, Err(AccountsError::Email(_))));

        // Another administration's seats, accounts and invitations cannot be named.
        let other = house.seated("grenada@example.com", &house.grenada, Role::Administrator).await;
        let id = desk.invite(&chief, &officer("ben@example.com")).await.unwrap();
        assert!(matches!(desk.withdraw_invitation(&other, &id).await, Err(AccountsError::NotFound)));
        assert!(matches!(desk.end_seat(&other, &chief.seat.id).await, Err(AccountsError::NotFound)));
        assert!(matches!(desk.disable_account(&other, &chief.account, true).await, Err(AccountsError::NotFound)));
    }
}

on_both! {
    async fn making_an_administrator_takes_two_people(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let chief = admin(&house, "chief@example.com").await;
        let id = desk.invite(&chief, &administrator("ben@example.com", None)).await.unwrap();
        assert_eq!(house.letters().await.iter().filter(|letter| letter.key == "invitation").count(), 0);
        assert!(desk.invitations(&chief).await.unwrap()[0].awaits_approval);
        assert!(matches!(desk.approve_invitation(&chief, &id).await, Err(AccountsError::SecondPerson)));
        let other = house.seated("grenada@example.com", &house.grenada, Role::Administrator).await;
        assert!(matches!(desk.approve_invitation(&other, &id).await, Err(AccountsError::NotFound)));
        let second = admin(&house, "second@example.com").await;
        let (a, b) = tokio::join!(desk.approve_invitation(&second, &id), desk.approve_invitation(&second, &id));
        assert_eq!([&a, &b].iter().filter(|one| one.is_ok()).count(), 1, "{a:?} {b:?}");
        let link = house.link("invitation").await;
        done(desk.accept_invitation(&link, &BEN, &caller()).await.unwrap());

        // The secretariat's administrator opens a new administration; where there is no second
        // person, the console is.
        let region = house.seated("region@example.com", &house.region, Role::Administrator).await;
        let id = desk.invite(&region, &administrator("gd@example.com", Some(house.grenada.clone()))).await.unwrap();
        assert!(matches!(desk.approve_invitation(&region, &id).await, Err(AccountsError::SecondPerson)));
        desk.approve_at_console(&id).await.unwrap();
        assert!(matches!(desk.approve_at_console(&id).await, Err(AccountsError::NotFound)));
        assert!(matches!(desk.approve_at_console(&InvitationId::new(desk.store().ambient())).await, Err(AccountsError::NotFound)));
        let link = house.link("invitation").await;
        let newcomer = Newcomer { name: "Gerda D", ..BEN };
        let viewer = house.viewer(&done(desk.accept_invitation(&link, &newcomer, &caller()).await.unwrap())).await;
        assert_eq!(viewer.seat.territory, "GD");
    }
}

on_both! {
    async fn an_account_that_is_there_gains_the_seat_with_its_own_password(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let chief = admin(&house, "chief@example.com").await;
        house.skipper("ben@example.com").await;
        desk.invite(&chief, &officer("Ben@example.com")).await.unwrap();
        let link = house.link("invitation").await;
        assert!(desk.offer(&link).await.unwrap().has_account);
        assert!(matches!(desk.accept_invitation(&link, &BEN, &caller()).await, Err(AccountsError::WrongPassword)));
        let own = Newcomer { password: PASSWORD, ..BEN };
        let SignIn::ChooseSeat { seats, .. } = desk.accept_invitation(&link, &own, &caller()).await.unwrap() else {
            panic!("two seats to choose from");
        };
        let mut roles: Vec<Role> = seats.iter().map(|seat| seat.role).collect();
        roles.sort_unstable();
        assert_eq!(roles, [Role::Skipper, Role::Officer]);
        desk.invite(&chief, &officer("ben@example.com")).await.unwrap();
        let link = house.link("invitation").await;
        assert!(matches!(desk.accept_invitation(&link, &own, &caller()).await, Err(AccountsError::SeatTaken)));
    }
}

on_both! {
    async fn the_last_administrator_stays(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let (one, two) = (admin(&house, "one@example.com").await, admin(&house, "two@example.com").await);
        assert!(matches!(desk.disable_account(&one, &one.account, true).await, Err(AccountsError::NotPermitted)));
        // Two who remove each other at once: one stays.
        let (a, b) = tokio::join!(desk.end_seat(&one, &two.seat.id), desk.end_seat(&two, &one.seat.id));
        let outcomes = [a, b];
        assert_eq!(outcomes.iter().filter(|one| one.is_ok()).count(), 1, "{outcomes:?}");
        assert!(outcomes.iter().any(|one| matches!(one, Err(AccountsError::LastAdministrator))), "{outcomes:?}");
    }
}

on_both! {
    async fn a_fresh_installation_has_one_first_link_and_no_password(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        assert_eq!(house.column("SELECT id FROM account").await.len(), 0);
        let void = desk.first_administrator_link().await.unwrap().unwrap();
        let link = desk.first_administrator_link().await.unwrap().unwrap();
        assert!(matches!(desk.first_link_is_open(&void).await, Err(AccountsError::DeadLink)));
        house.step(TimeDelta::hours(24));
        let first = ("first@example.com", &BEN);
        assert!(matches!(desk.first_administrator(&link, first, &caller()).await, Err(AccountsError::DeadLink)));
        let link = desk.first_administrator_link().await.unwrap().unwrap();
        let weak = Newcomer { password: "landfall-landfall", ..BEN };
        assert!(matches!(desk.first_administrator(&link, ("a@b.co", &weak), &caller()).await, Err(AccountsError::Password(_))));
        let here = caller();
        let (a, b) = tokio::join!(
            desk.first_administrator(&link, first, &here), desk.first_administrator(&link, ("second@example.com", &BEN), &here),
        );
        let won: Vec<_> = [a, b].into_iter().filter_map(Result::ok).collect();
        assert_eq!(won.len(), 1);
        let viewer = house.viewer(&done(won.into_iter().next().unwrap())).await;
        assert_eq!((viewer.seat.role, viewer.seat.territory.as_str()), (Role::Administrator, "REGION"));
        assert_eq!(desk.first_administrator_link().await.unwrap(), None);
        assert!(matches!(desk.first_administrator(&link, first, &caller()).await, Err(AccountsError::DeadLink)));
    }
}

use accounts::{AccountsError, ApiTokenId, Role};
use chrono::TimeDelta;
use testkit::on_both;

use crate::house::{House, OTHER, PASSWORD};

on_both! {
    async fn a_token_acts_in_its_seat_until_it_is_revoked_or_over(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let viewer = house.seated("anna@example.com", &house.lucia, Role::Officer).await;
        let (id, token) = desk.new_api_token(&viewer, "ship's computer", 30).await.unwrap();
        let session = desk.authenticate_bearer(&token).await.unwrap().unwrap();
        let bearer = session.viewer().unwrap();
        assert_eq!((&bearer.account, &bearer.seat), (&viewer.account, &viewer.seat));
        assert!(!accounts::csrf::check(&session.csrf_secret, &accounts::csrf::token(b"", desk.store().ambient())));
        assert_eq!(desk.api_tokens(&viewer).await.unwrap()[0].used_at, Some(house.now()));
        // Idle or not, it goes on: it is not a session, nor does a session's token bear.
        house.step(TimeDelta::days(29));
        assert!(desk.authenticate_bearer(&token).await.unwrap().is_some());
        assert!(house.session(&token).await.is_none());
        assert!(desk.authenticate_bearer(&house.sign_in("anna@example.com").await.token).await.unwrap().is_none());
        assert!(desk.authenticate_bearer("landfall_nonsense").await.unwrap().is_none());

        let other = house.seated("ben@example.com", &house.lucia, Role::Officer).await;
        assert!(matches!(desk.revoke_api_token(&other, &id).await, Err(AccountsError::NotFound)));
        assert_eq!(desk.api_tokens(&other).await.unwrap(), []);
        desk.revoke_api_token(&viewer, &id).await.unwrap();
        assert!(desk.authenticate_bearer(&token).await.unwrap().is_none());
        assert!(matches!(desk.revoke_api_token(&viewer, &id).await, Err(AccountsError::NotFound)));
        assert!(matches!(desk.revoke_api_token(&viewer, &ApiTokenId::new(desk.store().ambient())).await, Err(AccountsError::NotFound)));

        let (_, short) = desk.new_api_token(&viewer, "a day", 1).await.unwrap();
        house.step(TimeDelta::days(1));
        assert!(desk.authenticate_bearer(&short).await.unwrap().is_none());
        for days in [0, 367] {
            assert!(matches!(desk.new_api_token(&viewer, "x", days).await, Err(AccountsError::NotPermitted)));
        }
        assert!(matches!(desk.new_api_token(&viewer, " ", 1).await, Err(AccountsError::Name(_))));
    }
}

on_both! {
    async fn what_ends_an_account_or_a_seat_ends_its_tokens(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let admin = house.seated("admin@example.com", &house.lucia, Role::Administrator).await;
        let viewer = house.seated("anna@example.com", &house.lucia, Role::Officer).await;
        let (_, token) = desk.new_api_token(&viewer, "one", 30).await.unwrap();
        house.step(TimeDelta::seconds(1));
        desk.change_password(&viewer, PASSWORD, OTHER).await.unwrap();
        assert!(desk.authenticate_bearer(&token).await.unwrap().is_none(), "a changed password");
        house.step(TimeDelta::seconds(1));
        let (_, token) = desk.new_api_token(&viewer, "two", 30).await.unwrap();
        assert!(desk.authenticate_bearer(&token).await.unwrap().is_some());
        desk.disable_account(&admin, &viewer.account, true).await.unwrap();
        assert!(desk.authenticate_bearer(&token).await.unwrap().is_none(), "a disabled account");
        desk.disable_account(&admin, &viewer.account, false).await.unwrap();
        assert!(desk.authenticate_bearer(&token).await.unwrap().is_some());
        desk.end_seat(&admin, &viewer.seat.id).await.unwrap();
        assert!(desk.authenticate_bearer(&token).await.unwrap().is_none(), "an ended seat");
    }
}

//! A charter's guests write their own pages.

use accounts::{Role, Viewer};
use chrono::{NaiveDate, TimeDelta};
use identifiers::Language;
use registry::party::{Invited, Missing};
use registry::{NewParty, PartyId, RegistryError};
use storage::StorageError;

use super::{Desk, person};

fn guests(lines: &str) -> Vec<Invited> {
    registry::party::read_lines(lines).unwrap()
}

fn new<'a>(name: &'a str, days: u32, guests: &'a [Invited]) -> NewParty<'a> {
    let starts_on = NaiveDate::from_ymd_opt(2026, 12, 5).unwrap();
    NewParty { name, vessel: None, starts_on, days, language: Language::Fr, guests }
}

async fn begin(desk: &Desk, agent: &Viewer, lines: &str) -> PartyId {
    let guests = guests(lines);
    desk.registry.begin_party(agent, &desk.keys, &new("Tremblay", 14, &guests)).await.unwrap()
}

async fn tokens(desk: &Desk, agent: &Viewer, id: &PartyId) -> Vec<String> {
    let file = desk.registry.party(agent, &desk.keys, id).await.unwrap();
    file.guests.into_iter().map(|guest| guest.token).collect()
}

testkit::on_both! {
    async fn a_guest_writes_their_page_and_the_agent_sees_it_arrive(url: &str) {
        let desk = Desk::open(url).await;
        let agent = desk.viewer(Role::Agent).await;
        let id = begin(&desk, &agent, "Anna, anna@example.com\nOma").await;
        let links = tokens(&desk, &agent, &id).await;
        assert!(links.iter().all(|link| link.len() == 64) && links[0] != links[1]);
        let letters = desk.letters().await;
        assert_eq!(letters.len(), 1, "only who has an address gets a letter");
        assert_eq!((letters[0].to.as_str(), letters[0].language), ("anna@example.com", Language::Fr));
        assert_eq!(letters[0].token(&desk.keys).unwrap().unwrap().as_str(), links[0]);

        let page = desk.registry.guest_page(&desk.keys, &links[0]).await.unwrap();
        assert_eq!((page.called.as_str(), page.person, page.seen), ("Anna", None, 0));
        let record = person("Baptiste", "Anna", "D202118");
        desk.registry.guest_writes(&desk.keys, (&links[0], 0), &record).await.unwrap();
        let page = desk.registry.guest_page(&desk.keys, &links[0]).await.unwrap();
        assert_eq!(page.person.unwrap().full_name(), "Anna Baptiste");
        let other = desk.registry.guest_page(&desk.keys, &links[1]).await.unwrap();
        assert_eq!(other.person, None, "nobody sees another's page");

        let file = desk.registry.party(&agent, &desk.keys, &id).await.unwrap();
        assert_eq!((file.guests[0].missing, file.guests[1].missing), (None, Some(Missing::Everything)));
        assert!(file.guests[0].row.filled_at.is_some() && file.guests[1].row.filled_at.is_none());
        let listed = desk.registry.parties(&agent).await.unwrap();
        assert_eq!((listed[0].guests, listed[0].arrived), (2, 1));
        let people = desk.registry.people(&agent, "d202118").await.unwrap();
        assert_eq!(Some(&people[0].id), file.guests[0].row.person.as_ref());

        // A correction changes the same record; a page that is behind does not undo the agent's.
        let record = person("Baptiste", "Anna Maria", "D202118");
        desk.registry.guest_writes(&desk.keys, (&links[0], 1), &record).await.unwrap();
        assert_eq!(desk.registry.people(&agent, "").await.unwrap().len(), 1);
        let behind = desk.registry.guest_writes(&desk.keys, (&links[0], 1), &record).await;
        assert!(matches!(behind, Err(RegistryError::Storage(StorageError::Conflict))), "{behind:?}");
        let nothing = desk.registry.guest_writes(&desk.keys, (&links[1], 0), &serde_json::json!({})).await;
        assert!(matches!(nothing, Err(RegistryError::Fields(_))));
        // Taken out of the list, it is nobody's to see; written again it is there again.
        desk.registry.remove_person(&agent, &people[0].id).await.unwrap();
        let gone = desk.registry.guest_page(&desk.keys, &links[0]).await.unwrap();
        assert_eq!((gone.person, gone.seen), (None, 0));
        desk.registry.guest_writes(&desk.keys, (&links[0], 0), &record).await.unwrap();
        assert_eq!(desk.registry.people(&agent, "").await.unwrap().len(), 1);
    }
}

testkit::on_both! {
    async fn a_link_dies_in_five_ways_and_all_look_the_same(url: &str) {
        let desk = Desk::open(url).await;
        let agent = desk.viewer(Role::Agent).await;
        let id = begin(&desk, &agent, "Anna, a@example.com\nBen\nCleo").await;
        let old = tokens(&desk, &agent, &id).await;
        desk.letters().await;
        let guests = desk.registry.party(&agent, &desk.keys, &id).await.unwrap().guests;
        let dead = async |token: &str| {
            let page = desk.registry.guest_page(&desk.keys, token).await;
            let write = desk.registry.guest_writes(&desk.keys, (token, 0), &person("A", "B", "C1")).await;
            matches!((page, write), (Err(RegistryError::DeadLink), Err(RegistryError::DeadLink)))
        };
        for guess in ["", "0", &"0".repeat(64), &old[0].to_uppercase()] {
            assert!(dead(guess).await, "{guess}");
        }
        desk.registry.renew_guest_link(&agent, &desk.keys, (&id, &guests[0].row.id)).await.unwrap();
        let now = tokens(&desk, &agent, &id).await;
        assert!(dead(&old[0]).await && !dead(&now[0]).await);
        let letter = &desk.letters().await[0];
        assert_eq!(letter.token(&desk.keys).unwrap().unwrap().as_str(), now[0]);
        desk.registry.remove_guest(&agent, (&id, &guests[1].row.id)).await.unwrap();
        assert!(dead(&old[1]).await && !dead(&old[2]).await);
        assert!(desk.registry.remove_guest(&agent, (&id, &guests[1].row.id)).await.is_err());
        desk.registry.close_party(&agent, &id).await.unwrap();
        assert!(dead(&old[2]).await);
        let more = desk.registry.add_guests(&agent, &desk.keys, (&id, &self::guests("Dora"))).await;
        assert!(matches!(more, Err(RegistryError::Closed)), "{more:?}");

        let id = begin(&desk, &agent, "Eva").await;
        let link = tokens(&desk, &agent, &id).await.remove(0);
        desk.clock.step(TimeDelta::days(14) - TimeDelta::seconds(1));
        assert!(!dead(&link).await);
        desk.clock.step(TimeDelta::seconds(1));
        assert!(dead(&link).await);
        let renewed = desk.registry.renew_guest_link(&agent, &desk.keys, (&id, &guests[2].row.id)).await;
        assert!(matches!(renewed, Err(RegistryError::Closed)), "{renewed:?}");
    }
}

testkit::on_both! {
    async fn anothers_party_is_not_there_and_a_wrong_one_is_not_made(url: &str) {
        let desk = Desk::open(url).await;
        let (agent, other) = (desk.viewer(Role::Agent).await, desk.viewer(Role::Agent).await);
        let id = begin(&desk, &agent, "Anna").await;
        let guest = desk.registry.party(&agent, &desk.keys, &id).await.unwrap().guests[0].row.id.clone();
        let (registry, keys, more) = (&desk.registry, &desk.keys, guests("Ben"));
        let own = begin(&desk, &other, "Zed").await;
        for refused in [
            registry.party(&other, keys, &id).await.map(|_| ()),
            registry.add_guests(&other, keys, (&id, &more)).await,
            registry.renew_guest_link(&other, keys, (&id, &guest)).await,
            registry.renew_guest_link(&other, keys, (&own, &guest)).await,
            registry.remove_guest(&other, (&id, &guest)).await,
            registry.remove_guest(&other, (&own, &guest)).await,
            registry.close_party(&other, &id).await,
        ] {
            assert!(matches!(refused, Err(RegistryError::NotFound)), "{refused:?}");
        }
        assert_eq!(registry.parties(&other).await.unwrap().len(), 1);
        let officer = desk.viewer(Role::Officer).await;
        let refused = registry.begin_party(&officer, keys, &new("X", 3, &more)).await;
        assert!(matches!(refused, Err(RegistryError::NotPermitted)));
        let crowd: Vec<Invited> = more.iter().cycle().take(61).cloned().collect();
        let vessel = registry
            .add_vessel(&other, &serde_json::json!({"name": "R", "type": "sloop", "category": "pleasure"}))
            .await
            .unwrap();
        let anothers = NewParty { vessel: Some(vessel), ..new("X", 3, &more) };
        let long = "x".repeat(101);
        for (wrong, field) in [
            (new(" ", 3, &more), "name"), (new(&long, 3, &more), "name"), (new("a\u{7}", 3, &more), "name"),
            (new("X", 0, &more), "days"), (new("X", 31, &more), "days"), (new("X", 3, &[]), "guests"),
            (new("X", 3, &crowd), "guests"), (anothers, "vessel"),
        ] {
            match registry.begin_party(&agent, keys, &wrong).await {
                Err(RegistryError::Fields(found)) => assert_eq!(found[0].path, field),
                other => panic!("{field}: {other:?}"),
            }
        }
        assert_eq!(registry.parties(&agent).await.unwrap().len(), 1);
        let full = registry.add_guests(&agent, keys, (&id, &crowd[..60])).await;
        assert!(matches!(full, Err(RegistryError::Fields(_))), "{full:?}");
    }
}

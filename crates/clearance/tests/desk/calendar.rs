use clearance::ClearanceError;
use clearance::draft::Draft;

use crate::office::Office;

testkit::on_both! {
    async fn a_calendar_is_read_by_its_address_until_it_is_withdrawn(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        assert_eq!(office.desk.calendar(&skipper).await.unwrap(), None);
        let token = office.desk.make_calendar(&skipper).await.unwrap();
        assert_eq!(token.len(), 43, "32 random bytes, without padding");
        let shown = office.desk.calendar(&skipper).await.unwrap().unwrap();
        assert_eq!(shown.token, token);

        let plan = Draft { name: "Grenadines".into(), ..Draft::default() };
        let begun = office.desk.begin_voyage(&skipper, &plan).await.unwrap();
        let stranger = office.skipper("other@example.org").await;
        office.desk.begin_voyage(&stranger, &Draft::default()).await.unwrap();
        let read = office.desk.plans_of_calendar(&token).await.unwrap();
        assert_eq!(read.iter().map(|row| &row.id).collect::<Vec<_>>(), [&begun.id], "only one's own");
        office.desk.discard_voyage(&skipper, &begun.id).await.unwrap();
        assert!(office.desk.plans_of_calendar(&token).await.unwrap().is_empty());

        let fresh = office.desk.make_calendar(&skipper).await.unwrap();
        assert_ne!(fresh, token);
        let dead = office.desk.plans_of_calendar(&token).await;
        assert!(matches!(dead, Err(ClearanceError::NotFound)), "the old address is dead");
        assert!(office.desk.plans_of_calendar(&fresh).await.is_ok());
        assert_eq!(office.desk.calendar(&stranger).await.unwrap(), None);
        let nothing = office.desk.withdraw_calendar(&stranger).await;
        assert!(matches!(nothing, Err(ClearanceError::NotFound)));
        office.desk.withdraw_calendar(&skipper).await.unwrap();
        assert!(matches!(office.desk.plans_of_calendar(&fresh).await, Err(ClearanceError::NotFound)));
        assert_eq!(office.desk.calendar(&skipper).await.unwrap(), None);
    }

    async fn an_officer_has_no_calendar(url: &str) {
        let office = Office::open(url).await;
        let officer = office.officer("VC", accounts::AgencyKind::Customs).await;
        assert!(matches!(office.desk.make_calendar(&officer).await, Err(ClearanceError::NotPermitted)));
        assert!(matches!(office.desk.calendar(&officer).await, Err(ClearanceError::NotPermitted)));
    }
}

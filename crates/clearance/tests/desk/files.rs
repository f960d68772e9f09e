use accounts::AgencyKind;
use chrono::TimeDelta;
use clearance::voyage::{AttachmentId, Way};
use clearance::{Attached, ClearanceError};
use registry::picture::{self, Kind};
use storage::sea_orm::{ConnectionTrait as _, Statement};

use crate::office::{Office, grenadines};

const PAPER: &[u8] = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n";

testkit::on_both! {
    async fn a_file_comes_with_an_answer_and_is_opened_only_by_those_who_see_the_call(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let customs = office.officer("VC", AgencyKind::Customs).await;
        let call = office.calls(&customs).await[0].clone();
        let sent = Attached { name: "../insurance.PDF".into(), file: picture::paper(PAPER).unwrap() };
        office.desk.answer_with(&skipper, (&call.id, Way::Inward), "", sent).await.unwrap();

        let seen = office.desk.open_call(&customs, &call.id).await.unwrap();
        assert_eq!(seen.messages.len(), 1, "a file needs no words");
        let file = &seen.files[0];
        assert_eq!((file.name.as_str(), file.kind), ("insurance.pdf", Kind::Pdf));
        assert_eq!(file.message_id, seen.messages[0].id);
        let opened = office.desk.attachment(&customs, (&call.id, &file.id)).await.unwrap();
        assert_eq!(opened, (Kind::Pdf, PAPER.to_vec()));
        office.desk.attachment(&skipper, (&call.id, &file.id)).await.unwrap();

        for stranger in [office.officer("GD", AgencyKind::Customs).await, office.skipper("other@example.org").await] {
            let opened = office.desk.attachment(&stranger, (&call.id, &file.id)).await;
            assert!(matches!(opened, Err(ClearanceError::NotFound)), "{opened:?}");
            if url.starts_with("postgres") {
                let tx = office.desk.store().read(&stranger.scope()).await.unwrap();
                let sql = Statement::from_string(tx.get_database_backend(), "SELECT id FROM attachment");
                assert!(tx.query_all_raw(sql).await.unwrap().is_empty());
            }
        }
        let other = office.calls(&skipper).await.into_iter().find(|other| other.id != call.id).unwrap();
        let elsewhere = office.desk.attachment(&skipper, (&other.id, &file.id)).await;
        assert!(matches!(elsewhere, Err(ClearanceError::NotFound)), "a file belongs to its call");
        let none = AttachmentId::new(office.desk.store().ambient());
        assert!(office.desk.attachment(&skipper, (&call.id, &none)).await.is_err());

        office.clock.step(TimeDelta::hours(24));
        let told = office.desk.looks(&skipper).await.unwrap().told;
        assert!(told.iter().any(|(look, _)| look.action == "attachment.read"), "{told:?}");
    }

    async fn a_copy_has_every_file_of_ones_own_under_the_path_that_its_message_says(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let calls = office.calls(&skipper).await;
        for (call, name) in [(&calls[0], "a:1.pdf"), (&calls[1], "b.pdf"), (&calls[0], "a:1.pdf")] {
            let sent = Attached { name: name.into(), file: picture::paper(PAPER).unwrap() };
            let way = call.standing.pills[0].way;
            office.desk.answer_with(&skipper, (&call.id, way), "", sent).await.unwrap();
        }
        let (mut paths, mut after) = (Vec::new(), None);
        while let Some(file) = office.desk.export_file(&skipper, after.as_ref()).await.unwrap() {
            assert_eq!(file.bytes, PAPER);
            paths.push(file.path);
            after = Some(file.id);
        }
        paths.sort();
        let (first, second) = (&calls[0].reference, &calls[1].reference);
        let mut expected = [
            format!("files/{first}/1-a_1.pdf"),
            format!("files/{first}/2-a_1.pdf"),
            format!("files/{second}/1-b.pdf"),
        ];
        expected.sort();
        assert_eq!(paths, expected);
        let (_, voyage) = office.desk.export_voyage(&skipper, None).await.unwrap().unwrap();
        let told = voyage.to_string();
        assert!(paths.iter().all(|path| told.contains(&format!("\"path\":\"{path}\""))), "{told}");
        let other = office.skipper("other@example.org").await;
        assert!(office.desk.export_file(&other, None).await.unwrap().is_none());
        let customs = office.officer("VC", AgencyKind::Customs).await;
        let refused = office.desk.export_file(&customs, None).await;
        assert!(matches!(refused, Err(ClearanceError::NotPermitted)), "{refused:?}");
    }

    async fn a_voyage_sent_by_a_program_has_no_photograph_and_says_so(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let customs = office.officer("VC", AgencyKind::Customs).await;
        let call = office.calls(&customs).await[0].clone();
        assert!(!office.desk.boat_is_pictured(&customs, &call).await.unwrap());
        assert!(matches!(office.desk.boat_of_call(&customs, &call.id).await, Err(ClearanceError::NotFound)));
    }
}

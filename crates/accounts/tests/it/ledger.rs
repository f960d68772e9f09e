use accounts::ledger::{self, Entry, Fault, LedgerKey, parse_checkpoints};
use accounts::{AccountsError, Purpose, Role};
use storage::Scope;
use testkit::on_both;

use crate::house::House;

on_both! {
    async fn who_what_when_and_why_is_written_and_read_by_the_auditor_alone(url: &str) {
        let house = House::open(url).await;
        let store = house.accounts.store();
        let officer = house.seated("officer@example.com", &house.lucia, Role::Officer).await;
        let officer = officer.with_purpose(Purpose::Support, Some("asked by Mr Baptiste"));
        let tx = store.write(&officer.scope()).await.unwrap();
        let entry = Entry::new("person.read", "person", "passport-123").detail("crew list");
        let seq = ledger::append(&tx, &officer, &house.lucia, entry).await.unwrap();
        tx.commit().await.unwrap();
        // A skipper of the secretariat acts on Saint Lucia's record.
        let signed_in = house.skipper("skipper@example.com").await;
        let skipper = house.viewer(&signed_in).await;
        let tx = store.write(&skipper.scope()).await.unwrap();
        let next = ledger::append(&tx, &skipper, &house.lucia, Entry::new("notice.submitted", "notice", "n-1")).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(next, seq + 1);
        // What is undone is not written.
        let tx = store.write(&officer.scope()).await.unwrap();
        ledger::append(&tx, &officer, &house.lucia, Entry::new("person.read", "person", "x")).await.unwrap();
        drop(tx);

        let auditor = house.seated("auditor@example.com", &house.lucia, Role::Auditor).await;
        let tx = store.read(&auditor.scope()).await.unwrap();
        let about = ledger::about(&tx, &auditor, "person", "passport-123").await.unwrap();
        assert_eq!(about.len(), 1);
        let line = &about[0];
        assert_eq!((line.seq, line.account.as_ref(), line.role), (seq, Some(&officer.account), Some(Role::Officer)));
        assert_eq!((line.purpose, line.at), (Some(Purpose::Support), house.now()));
        let note = line.note.as_deref().unwrap();
        assert!(note.contains("asked by Mr Baptiste") && note.contains("crew list"), "{note}");
        assert_eq!(ledger::about(&tx, &auditor, "person", "x").await.unwrap(), []);
        let page = ledger::page(&tx, &auditor, Some(seq + 2)).await.unwrap();
        assert_eq!((page[0].action.as_str(), page[1].seq), ("notice.submitted", seq));
        let foreign = house.seated("foreign@example.com", &house.grenada, Role::Auditor).await;
        assert_eq!(ledger::about(&tx, &foreign, "person", "passport-123").await.unwrap(), []);
        for viewer in [&officer, &skipper] {
            assert!(matches!(ledger::page(&tx, viewer, None).await, Err(AccountsError::NotPermitted)));
        }
        // Neither the record nor the reason stands there in clear.
        drop(tx);
        let all = house.column("SELECT action || record_kind || record_hash || COALESCE(reason_hash, '') || hash FROM ledger").await.join(" ");
        assert!(!all.contains("passport-123") && !all.contains("Baptiste"));
        let report = ledger::verify(store, &house.accounts.keys().ledger, &[]).await.unwrap();
        assert!(report.is_clean(), "{report:?}");
    }
}

on_both! {
    async fn many_hands_write_one_gapless_chain(url: &str) {
        let house = House::open(url).await;
        let viewer = house.seated("officer@example.com", &house.lucia, Role::Officer).await;
        let mut hands = Vec::new();
        for n in 0..40 {
            let (store, viewer, lucia) = (house.accounts.store().clone(), viewer.clone(), house.lucia.clone());
            hands.push(tokio::spawn(async move {
                let tx = store.write(&viewer.scope()).await.unwrap();
                let id = n.to_string();
                let seq = ledger::append(&tx, &viewer, &lucia, Entry::new("call.read", "call", &id)).await.unwrap();
                // Every fifth is undone and must leave no gap.
                if n % 5 == 0 { None } else { tx.commit().await.unwrap(); Some(seq) }
            }));
        }
        let mut numbers = Vec::new();
        for hand in hands {
            numbers.extend(hand.await.unwrap());
        }
        numbers.sort_unstable();
        let first = numbers[0];
        assert_eq!(numbers, (first..first + 32).collect::<Vec<u64>>());
        assert!(ledger::verify(house.accounts.store(), &house.accounts.keys().ledger, &[]).await.unwrap().is_clean());
    }
}

on_both! {
    async fn the_database_refuses_to_change_or_delete_an_entry(url: &str) {
        let house = House::open(url).await;
        house.seed("officer@example.com", &[(&house.lucia, Role::Officer)]).await;
        for sql in ["UPDATE ledger SET action = 'nothing'", "DELETE FROM ledger"] {
            let refused = house.run(sql).await.unwrap_err().to_string();
            assert!(refused.contains("append-only"), "{refused}");
        }
    }
}

on_both! {
    async fn a_note_may_be_erased_and_the_chain_holds(url: &str) {
        let house = House::open(url).await;
        let store = house.accounts.store();
        let tx = store.write(&Scope::System).await.unwrap();
        let key = &house.accounts.keys().ledger;
        let entry = Entry::new("person.corrected", "person", "p").detail("was Smith");
        ledger::append_system(&tx, key, &house.grenada, entry).await.unwrap();
        tx.commit().await.unwrap();
        house.run("DELETE FROM ledger_note").await.unwrap();
        let report = ledger::verify(store, key, &[]).await.unwrap();
        assert!(report.is_clean(), "{report:?}");
        assert_eq!(report.chains.iter().map(|chain| chain.notes_erased).sum::<u64>(), 1);
    }
}

on_both! {
    async fn nothing_is_written_on_top_of_a_forged_head(url: &str) {
        let house = House::open(url).await;
        let key = &house.accounts.keys().ledger;
        house.seed("officer@example.com", &[(&house.lucia, Role::Officer)]).await;
        house.run(&format!("UPDATE ledger_head SET seq = 0 WHERE administration_id = '{}'", house.lucia)).await.unwrap();
        let tx = house.accounts.store().write(&Scope::System).await.unwrap();
        let refused = ledger::append_system(&tx, key, &house.lucia, Entry::new("x.y", "x", "1")).await.unwrap_err();
        assert!(refused.to_string().contains("ledger_head"), "{refused}");
        drop(tx);
        let report = ledger::verify(house.accounts.store(), key, &[]).await.unwrap();
        assert!(report.findings.iter().any(|finding| finding.fault == Fault::HeadForged), "{report:?}");
        // Another server key is noticed as well, and is not taken for tampering by one entry.
        let other = LedgerKey::new(&[9; 32]);
        assert!(!ledger::verify(house.accounts.store(), &other, &[]).await.unwrap().is_clean());
        assert_eq!(ledger::checkpoint(house.accounts.store(), &other).await.unwrap(), []);
    }
}

on_both! {
    async fn checkpoints_are_lines_that_only_the_key_can_write(url: &str) {
        let house = House::open(url).await;
        let key = &house.accounts.keys().ledger;
        house.seed("officer@example.com", &[(&house.lucia, Role::Officer)]).await;
        let points = ledger::checkpoint(house.accounts.store(), key).await.unwrap();
        assert_eq!(points.len(), 3);
        let lines: Vec<String> = points.iter().map(ToString::to_string).collect();
        let text = format!("{}\n\n", lines.join("\n"));
        assert_eq!(parse_checkpoints(&text, key).unwrap(), points);
        assert!(ledger::verify(house.accounts.store(), key, &points).await.unwrap().is_clean());
        let forged = parse_checkpoints(&text, &LedgerKey::new(&[9; 32])).unwrap_err();
        assert!(forged.to_string().starts_with("line 1 "), "{forged}");
        let at = points.iter().position(|point| point.seq == 1).unwrap();
        let later = text.replacen(&format!("{} 1 ", points[at].administration), &format!("{} 2 ", points[at].administration), 1);
        assert!(parse_checkpoints(&later, key).unwrap_err().to_string().contains("changed"));
        assert!(parse_checkpoints("\nnot a checkpoint", key).unwrap_err().to_string().starts_with("line 2 "));
    }
}

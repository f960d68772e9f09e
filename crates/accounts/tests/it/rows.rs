//! What lies in the database: no secret in clear, and on PostgreSQL no row for strangers.

use std::io::Write;
use std::sync::{Arc, Mutex};

use accounts::{Role, SignIn, code_at, csrf};
use storage::Scope;
use storage::sea_orm::{ConnectionTrait as _, Statement};
use testkit::on_both;

use crate::house::{House, OTHER, PASSWORD, caller, done};

const TABLES: [&str; 10] = [
    "account",
    "seat",
    "session",
    "invitation",
    "one_time_token",
    "recovery_code",
    "api_token",
    "push_device",
    "ledger",
    "ledger_note",
];

on_both! {
    async fn no_password_token_seed_or_code_lies_in_clear(url: &str) {
        let house = House::open(url).await;
        let desk = &house.accounts;
        let signed_in = house.skipper("anna@example.com").await;
        let viewer = house.viewer(&signed_in).await;
        let enrolment = desk.begin_second_step(&viewer, None).await.unwrap();
        let seconds = u64::try_from(house.now().timestamp()).unwrap();
        let codes = desk.confirm_second_step(&viewer, &code_at(&enrolment.secret, seconds).unwrap()).await.unwrap();
        let (_, bearer) = desk.new_api_token(&viewer, "computer", 30).await.unwrap();
        desk.forgot_password("anna@example.com", &caller()).await.unwrap();
        let SignIn::NeedsCode { pending } = desk.sign_in("anna@example.com", PASSWORD, &caller()).await.unwrap() else {
            panic!("a code should be asked for");
        };
        let jobs = house.column("SELECT payload FROM job").await.join("\n");
        let reset = house.link("reset-password").await;
        let mut all = jobs;
        for table in TABLES {
            if url.starts_with("postgres") {
                all += &house.column(&format!("SELECT CAST(t AS TEXT) FROM {table} t")).await.join("\n");
            } else {
                for column in house.column(&format!("SELECT name FROM pragma_table_info('{table}')")).await {
                    all += &house.column(&format!(
                        "SELECT CASE typeof({column}) WHEN 'blob' THEN hex({column}) ELSE CAST({column} AS TEXT) END FROM {table}"
                    )).await.join("\n");
                }
            }
        }
        let hexadecimal = |text: &str| text.bytes().map(|byte| format!("{byte:02X}")).collect::<String>();
        let plain = codes[0].replace('-', "");
        for secret in [PASSWORD, &signed_in.token, &signed_in.device, &enrolment.secret, &codes[0], &plain, &bearer, &reset, &pending] {
            assert!(!all.contains(secret), "a secret lies in clear");
            assert!(!all.to_uppercase().contains(&hexadecimal(secret)), "a secret lies in clear, as bytes");
        }
        assert!(all.contains("anna@example.com") && all.contains("$argon2id$"), "the search looks at the right rows");
    }
}

on_both! {
    async fn debug_output_shows_no_secret(url: &str) {
        let house = House::open(url).await;
        let signed_in = house.skipper("anna@example.com").await;
        let viewer = house.viewer(&signed_in).await;
        let enrolment = house.accounts.begin_second_step(&viewer, None).await.unwrap();
        let shown = format!("{signed_in:?} {enrolment:?} {viewer:?} {:?}", house.accounts);
        for secret in [signed_in.token.as_str(), &signed_in.device, &enrolment.secret] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_keeps_strangers_rows_back_whatever_the_query() {
    let database = testkit::Database::postgres().unwrap();
    let house = House::open(database.url()).await;
    let desk = &house.accounts;
    let lucia = house.seated("lucia@example.com", &house.lucia, Role::Administrator).await;
    let grenada = house.seated("grenada@example.com", &house.grenada, Role::Administrator).await;
    let anna = house.viewer(&house.skipper("anna@example.com").await).await;
    house.skipper("ben@example.com").await;
    let count = async |scope: &Scope, sql: &str| {
        let tx = desk.store().read(scope).await.unwrap();
        let row = tx
            .query_one_raw(Statement::from_string(tx.get_database_backend(), sql))
            .await
            .unwrap()
            .unwrap();
        row.try_get_by_index::<i64>(0).unwrap()
    };
    let accounts = "SELECT count(*) FROM account";
    assert_eq!(count(&Scope::System, accounts).await, 4);
    for viewer in [&lucia, &grenada, &anna] {
        assert_eq!(count(&viewer.scope(), accounts).await, 1);
        let own = format!("SELECT count(*) FROM session WHERE account_id <> '{}'", viewer.account);
        assert_eq!(count(&viewer.scope(), &own).await, 0);
    }
    let foreign =
        format!("SELECT count(*) FROM ledger WHERE administration_id <> '{}'", house.lucia);
    assert_eq!(count(&lucia.scope(), &foreign).await, 0);
    let theirs = format!("SELECT count(*) FROM ledger WHERE administration_id = '{}'", house.lucia);
    assert!(count(&lucia.scope(), &theirs).await > 0);
    let tx = desk.store().write(&anna.scope()).await.unwrap();
    let done = tx.execute_unprepared("UPDATE account SET name = 'taken over'").await.unwrap();
    assert_eq!(done.rows_affected(), 1, "only her own");
}

on_both! {
    async fn a_form_code_is_bound_to_its_session(url: &str) {
        let house = House::open(url).await;
        house.skipper("anna@example.com").await;
        let signed_in = done(house.accounts.sign_in("anna@example.com", PASSWORD, &caller()).await.unwrap());
        let session = house.session(&signed_in.token).await.unwrap();
        let code = csrf::token(&session.csrf_secret, house.accounts.store().ambient());
        assert!(csrf::check(&session.csrf_secret, &code));
        assert!(!csrf::check(OTHER.as_bytes(), &code));
    }
}

/// Keeps what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// S13, as far as this crate goes: everything is logged, and no secret is in it.
#[tokio::test(flavor = "current_thread")]
async fn the_log_at_its_finest_holds_no_secret() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let _kept = tracing::subscriber::set_default(subscriber);
    let database = testkit::Database::sqlite().unwrap();
    let house = House::open(database.url()).await;
    let desk = &house.accounts;
    let signed_in = house.skipper("anna@example.com").await;
    let viewer = house.viewer(&signed_in).await;
    let enrolment = desk.begin_second_step(&viewer, None).await.unwrap();
    let seconds = u64::try_from(house.now().timestamp()).unwrap();
    let codes = desk
        .confirm_second_step(&viewer, &code_at(&enrolment.secret, seconds).unwrap())
        .await
        .unwrap();
    let (_, bearer) = desk.new_api_token(&viewer, "computer", 30).await.unwrap();
    desk.authenticate_bearer(&bearer).await.unwrap();
    for n in 0..12 {
        let _ = desk.sign_in("anna@example.com", OTHER, &crate::house::from(n)).await;
        house.step(chrono::TimeDelta::minutes(5));
    }
    let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(logged.contains("many failed sign-ins"), "the log is kept");
    for secret in [
        PASSWORD,
        OTHER,
        &signed_in.token,
        &signed_in.device,
        &enrolment.secret,
        &codes[0],
        &bearer,
    ] {
        assert!(!logged.contains(secret), "a secret was logged");
    }
    assert!(!logged.contains("anna@example.com"), "personal data was logged");
}

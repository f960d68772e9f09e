//! The testkit, tried on real servers and programs.
#![expect(clippy::unwrap_used, reason = "a story stops at the first surprise")]

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::time::{Duration, Instant};

use lettre::message::MultiPart;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use testkit::{Database, Mailbox, Postgres, Program, free_port, http_get};

#[test]
fn a_postgres_database_is_owned_by_no_superuser_and_goes_away() {
    let database = Database::postgres().unwrap();
    let server = Postgres::shared().unwrap();
    let (_, name) = database.url().rsplit_once('/').unwrap();
    let name = name.to_owned();
    assert!(database.is_postgres());
    let owner = server
        .sql(
            "postgres",
            &format!("SELECT rolname, rolsuper, rolbypassrls FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba WHERE datname = '{name}'"),
        )
        .unwrap();
    assert_eq!(owner, "landfall\tf\tf");
    let exists = format!("SELECT count(*) FROM pg_database WHERE datname = '{name}'");
    assert_eq!(server.sql("postgres", &exists).unwrap(), "1");
    drop(database);
    assert_eq!(server.sql("postgres", &exists).unwrap(), "0");
}

#[test]
fn what_was_committed_survives_an_immediate_stop() {
    let server = Postgres::start().unwrap();
    assert_eq!(server.sql("postgres", "SHOW fsync").unwrap(), "on");
    server.create("kept").unwrap();
    server.sql("kept", "CREATE TABLE t AS SELECT 7 AS n").unwrap();
    server.stop_immediate().unwrap();
    assert!(server.sql("kept", "SELECT n FROM t").is_err());
    server.start_again().unwrap();
    assert_eq!(server.sql("kept", "SELECT n FROM t").unwrap(), "7");
}

testkit::on_both! {
    /// The macro gives each database its own test and lets a story fail with `?`.
    async fn a_story_is_told_on_both(url: &str) -> anyhow::Result<()> {
        let expected = if url.starts_with("postgres") { "landfall@" } else { "landfall.db" };
        tokio::task::yield_now().await;
        assert!(url.contains(expected), "{url}");
        assert!(free_port()? > 0);
        Ok(())
    }
}

#[test]
fn a_sqlite_file_has_a_folder_of_its_own() {
    let database = Database::sqlite().unwrap();
    let folder = database.folder().unwrap().to_owned();
    assert!(folder.is_dir());
    let file = database.url().strip_prefix("sqlite://").unwrap();
    assert!(Path::new(file).starts_with(&folder));
    drop(database);
    assert!(!folder.exists());
}

/// Says `lines` to the server one after the other and answers what it said.
fn say(mailbox: &Mailbox, lines: &[&str]) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", mailbox.port())).unwrap();
    for line in lines {
        stream.write_all(format!("{line}\r\n").as_bytes()).unwrap();
    }
    let mut said = String::new();
    stream.read_to_string(&mut said).unwrap();
    said
}

const LETTER: &[&str] = &[
    "EHLO me",
    "MAIL FROM:<a@example.com>",
    "RCPT TO:<b@example.com>",
    "RCPT TO:<c@example.com>",
    "DATA",
    "Subject: Hello",
    "",
    "..two dots become one",
    "see http://example.com/confirm/1",
    ".",
    "QUIT",
];

#[test]
fn a_letter_is_kept_as_it_was_sent() {
    let mailbox = Mailbox::open().unwrap();
    say(&mailbox, LETTER);
    let letter =
        mailbox.wait(Duration::from_secs(5), |l| l.to.contains(&"c@example.com".into())).unwrap();
    assert_eq!(letter.from, "a@example.com");
    assert_eq!(letter.to.len(), 2);
    assert_eq!(letter.header("subject").as_deref(), Some("Hello"));
    assert!(letter.text().starts_with(".two dots"));
    assert_eq!(letter.link("confirm").as_deref(), Some("http://example.com/confirm/1"));
}

/// The program sends with lettre: what it writes must be read right.
#[tokio::test]
async fn lettre_delivers_and_the_link_is_whole() {
    let mailbox = Mailbox::open().unwrap();
    let sender = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous("127.0.0.1")
        .port(mailbox.port())
        .build();
    let link = format!("https://landfall.example/confirm?t={}", "a=b-".repeat(40));
    let letter = |text: String| {
        Message::builder()
            .from("Landfall <no-reply@landfall.example>".parse().unwrap())
            .to("Noé O'Brien <noe@example.com>".parse().unwrap())
            .subject("Confirm your address – é")
            .multipart(MultiPart::alternative_plain_html(text, "<p>x</p>".to_owned()))
            .unwrap()
    };
    sender.send(letter(format!("Bonjour Noé,\n\n{link}\n"))).await.unwrap();
    let kept = mailbox.wait(Duration::from_secs(5), |_| true).unwrap();
    assert_eq!(kept.to, ["noe@example.com"]);
    assert!(kept.text().starts_with("Bonjour Noé,"), "{}", kept.data);
    assert_eq!(kept.link("/confirm").as_deref(), Some(link.as_str()), "{}", kept.data);
    mailbox.refuse(1);
    assert!(sender.send(letter("again".to_owned())).await.unwrap_err().is_transient());
    sender.send(letter("again".to_owned())).await.unwrap();
    assert_eq!(mailbox.letters().len(), 2);
}

#[test]
fn a_refused_letter_is_not_kept() {
    let mailbox = Mailbox::open().unwrap();
    mailbox.refuse(1);
    let said = say(&mailbox, &["EHLO me", "MAIL FROM:<a@b>", "RCPT TO:<b@c>", "DATA", "QUIT"]);
    assert!(said.contains("451"), "{said}");
    assert!(mailbox.letters().is_empty());
    let none = mailbox.wait(Duration::from_millis(50), |_| true).unwrap_err();
    assert!(none.to_string().contains("no such letter"));
    say(&mailbox, LETTER);
    assert_eq!(mailbox.letters().len(), 1, "only the next ones were refused");
}

#[test]
fn a_program_is_started_awaited_killed_and_started_again() {
    let port = free_port().unwrap();
    let at = SocketAddr::from(([127, 0, 0, 1], port));
    // Any small server will do; Python is on every machine that has PostgreSQL.
    let mut program = Program::new(Path::new("python3"))
        .unwrap()
        .args(["-u", "-m", "http.server", "--bind", "127.0.0.1"])
        .args([port.to_string()]);
    for _ in 0..2 {
        program.start().unwrap();
        program.wait_ready(at, "/", Duration::from_secs(20)).unwrap();
        assert!(program.memory().unwrap() > 1_000_000);
        program.kill().unwrap();
        assert!(http_get(at, "/").is_err());
    }
    assert!(program.log().contains("Serving HTTP"));
    program.start().unwrap();
    program.wait_ready(at, "/", Duration::from_secs(20)).unwrap();
    program.stop(Duration::from_secs(10)).unwrap();
}

#[test]
fn a_program_that_ends_early_is_reported_with_its_log() {
    let mut program =
        Program::new(Path::new("sh")).unwrap().args(["-c", "echo no licence; exit 3"]);
    program.start().unwrap();
    let at = SocketAddr::from(([127, 0, 0, 1], free_port().unwrap()));
    let started = Instant::now();
    let said = program.wait_ready(at, "/", Duration::from_secs(20)).unwrap_err().to_string();
    assert!(said.contains("no licence") && said.contains('3'), "{said}");
    assert!(started.elapsed() < Duration::from_secs(5));
}

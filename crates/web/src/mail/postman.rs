//! Who takes letters away: a mail server, or the mailbox of a demonstration.

use std::time::{Duration, SystemTime};

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::Error as SmtpError;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};
use storage::{Scope, StorageError, Store};

use super::rendering::Mail;
use super::store;

/// The longest one letter may take, the greeting of the server included. Several letters fit
/// into the lease of a job.
const PATIENCE: Duration = Duration::from_secs(15);

/// Takes letters away. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Postman(Way);

#[derive(Clone, Debug)]
enum Way {
    Smtp { server: AsyncSmtpTransport<Tokio1Executor>, from: Mailbox },
    Mailbox,
}

/// Why a letter did not go, without its recipient: the text goes to logs and to the operator.
#[derive(Debug, thiserror::Error)]
pub enum PostmanError {
    /// The address of the mail server is not one.
    #[error(
        "the mail server's address must look like smtp://USER:PASSWORD@HOST:587?tls=required or smtps://…: {0}"
    )]
    Server(String),
    /// The sender is no address.
    #[error("the sender must look like Landfall <landfall@example.com>")]
    Sender,
    /// The recipient's address or the letter is not one that mail can carry.
    #[error("mail cannot carry this letter: {0}")]
    Letter(&'static str),
    /// The server refused it for good.
    #[error("the mail server refused the letter (code {0})")]
    Refused(String),
    /// The server asks to come again.
    #[error("the mail server asks to come again later (code {0})")]
    Later(String),
    /// The server does not answer, or not as a mail server should.
    #[error("the mail server could not be reached or understood: {0}")]
    Unreachable(&'static str),
    /// The mailbox could not be written.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl Postman {
    /// A mail server: `smtp://HOST` without encryption (only for one on this machine),
    /// `smtp://…?tls=required` with STARTTLS, `smtps://…` with TLS from the first byte; user and
    /// password may stand before the host. `from` is the sender.
    ///
    /// Called from within tokio: the pool of connections has a task of its own.
    ///
    /// # Errors
    /// [`PostmanError::Server`], [`PostmanError::Sender`].
    pub fn smtp(url: &str, from: &str) -> Result<Self, PostmanError> {
        let from: Mailbox = from.parse().map_err(|_| PostmanError::Sender)?;
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|error| PostmanError::Server(error.to_string()))?;
        Ok(Self(Way::Smtp { server: builder.timeout(Some(PATIENCE)).build(), from }))
    }

    /// The mailbox of a demonstration: the pages under `/mailbox`.
    #[must_use]
    pub fn mailbox() -> Self {
        Self(Way::Mailbox)
    }

    /// Takes one letter away. `id` is that of the job: a letter sent twice carries the same
    /// `Message-ID`, and lies in the mailbox once.
    ///
    /// # Errors
    /// [`PostmanError`].
    pub async fn take(&self, app_store: &Store, id: &str, mail: &Mail) -> Result<(), PostmanError> {
        match &self.0 {
            Way::Mailbox => {
                let tx = app_store.write(&Scope::System).await?;
                store::keep(&tx, id, mail).await?;
                Ok(tx.commit().await?)
            }
            Way::Smtp { server, from } => {
                let message = message(mail, (id, from), app_store.ambient().now().into())?;
                let sent = tokio::time::timeout(2 * PATIENCE, server.send(message)).await;
                let sent = sent.map_err(|_| PostmanError::Unreachable("it took too long"))?;
                sent.map(|_| ()).map_err(|error| told(&error))
            }
        }
    }
}

/// The message as it travels: plain text and HTML of the same, and a mark for answering machines.
fn message(
    mail: &Mail,
    (id, from): (&str, &Mailbox),
    at: SystemTime,
) -> Result<Message, PostmanError> {
    let to: Mailbox =
        mail.to.parse().map_err(|_| PostmanError::Letter("the recipient's address"))?;
    let header = |name: &'static str, value: &str| {
        HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
    };
    let part =
        |kind: ContentType, text: &str| SinglePart::builder().header(kind).body(text.to_owned());
    let parts = MultiPart::alternative().boundary(format!("landfall-{id}"));
    let parts = parts
        .singlepart(part(ContentType::TEXT_PLAIN, &mail.plain))
        .singlepart(part(ContentType::TEXT_HTML, &mail.html));
    Message::builder()
        .from(from.clone())
        .to(to)
        .subject(mail.subject.clone())
        .date(at)
        .message_id(Some(format!("<{id}@{}>", from.email.domain())))
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("Content-Language", mail.language.tag()))
        .multipart(parts)
        .map_err(|_| PostmanError::Letter("its headers"))
}

/// What the server said, without its words: they often repeat the recipient's address.
fn told(error: &SmtpError) -> PostmanError {
    let code = error.status().map(|code| code.to_string()).unwrap_or_default();
    match () {
        () if error.is_permanent() => PostmanError::Refused(code),
        () if error.is_transient() => PostmanError::Later(code),
        () if error.is_timeout() => PostmanError::Unreachable("it took too long"),
        () if error.is_tls() => PostmanError::Unreachable("its certificate or TLS failed"),
        () if error.is_response() => PostmanError::Unreachable("its answer is no SMTP"),
        () => PostmanError::Unreachable("no connection"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use identifiers::Language;

    fn mail(to: &str) -> Mail {
        Mail {
            to: to.into(),
            language: Language::Fr,
            subject: "Été".into(),
            plain: "a".into(),
            html: "<p>a</p>".into(),
        }
    }

    #[tokio::test]
    async fn addresses_of_servers_and_senders_are_read_or_refused() {
        for good in [
            "smtp://127.0.0.1:2525",
            "smtp://u:p%40@mail.example:587?tls=required",
            "smtps://u:p@mail.example",
        ] {
            assert!(Postman::smtp(good, "Landfall <landfall@example.com>").is_ok(), "{good}");
        }
        for bad in ["", "mail.example", "http://mail.example", "smtp://"] {
            assert!(matches!(Postman::smtp(bad, "a@b.co"), Err(PostmanError::Server(_))), "{bad}");
        }
        assert!(matches!(Postman::smtp("smtp://localhost", "nobody"), Err(PostmanError::Sender)));
    }

    #[test]
    fn a_message_says_when_from_whom_and_that_a_machine_wrote_it() {
        let from: Mailbox = "Landfall <landfall@example.com>".parse().unwrap();
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_521_600);
        let message = message(&mail("ann@example.com"), ("017f", &from), at).unwrap();
        let text = String::from_utf8(message.formatted()).unwrap();
        for line in [
            "Message-ID: <017f@example.com>",
            "Auto-Submitted: auto-generated",
            "Content-Language: fr",
            "Date: Tue, 24 Nov 2026 12:00:00 +0000",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        assert!(matches!(
            super::message(&mail("ann"), ("1", &from), at),
            Err(PostmanError::Letter(_))
        ));
    }
}

//! A copy of an account as it is handed out, piece by piece, so that neither an agent's thousands
//! of records nor anybody's files ever stand in memory at once.

use std::fmt::Display;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use http_body_util::channel::{Channel, Sender};
use hyper::body::Frame;
use messages::bundle::Bundle;
use serde_json::{Value, json};

use super::export::Form;
use crate::guest::Me;

/// As many bytes of a file are packed at once, and handed out before the next.
const PIECE: usize = 64 * 1024;

/// The body of the answer; it is written as fast as it is read.
pub(super) fn body(me: Me, form: Form) -> Body {
    let (sender, body) = Channel::<Bytes, std::io::Error>::new(4);
    let made = me.app.store().ambient().now().naive_utc();
    let bundle = (form == Form::Zip).then(|| Bundle::new(made));
    tokio::spawn(hand_out(me, Pieces { sender, bundle, first: true }));
    Body::new(Fused { body, over: false })
}

/// A body that may be asked again after its end. The layer that compresses answers does so, and
/// the channel beneath panics then.
struct Fused {
    body: Channel<Bytes, std::io::Error>,
    over: bool,
}

impl hyper::body::Body for Fused {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        if self.over {
            return Poll::Ready(None);
        }
        let polled = Pin::new(&mut self.body).poll_frame(context);
        self.over = matches!(polled, Poll::Ready(None | Some(Err(_))));
        polled
    }
}

/// The file as it is being written.
struct Pieces {
    sender: Sender<Bytes, std::io::Error>,
    /// The ZIP it goes into; none: the data alone.
    bundle: Option<Bundle>,
    first: bool,
}

/// What ends a copy early: the reader went away, or a read failed.
fn broken(error: impl Display) -> std::io::Error {
    std::io::Error::other(error.to_string())
}

impl Pieces {
    async fn put(&mut self, text: String) -> Result<(), std::io::Error> {
        self.give(text.into()).await
    }

    async fn give(&mut self, bytes: Bytes) -> Result<(), std::io::Error> {
        let Some(bundle) = &mut self.bundle else {
            return self.sender.send_data(bytes).await.map_err(broken);
        };
        bundle.write(&bytes)?;
        let ready = bundle.ready();
        if ready.is_empty() {
            return Ok(());
        }
        self.sender.send_data(ready.into()).await.map_err(broken)
    }

    /// Begins a file of the ZIP, if it is one.
    fn begin(&mut self, path: &str) -> Result<(), std::io::Error> {
        self.bundle.as_mut().map_or(Ok(()), |bundle| bundle.begin(path))
    }

    /// A whole file, in pieces.
    async fn file(&mut self, path: &str, bytes: Vec<u8>) -> Result<(), std::io::Error> {
        self.begin(path)?;
        let mut rest = Bytes::from(bytes);
        while !rest.is_empty() {
            let piece = rest.split_to(PIECE.min(rest.len()));
            self.give(piece).await?;
        }
        Ok(())
    }

    async fn end(&mut self) -> Result<(), std::io::Error> {
        match self.bundle.take() {
            Some(bundle) => self.sender.send_data(bundle.finish()?.into()).await.map_err(broken),
            None => Ok(()),
        }
    }

    /// Begins a member of the file.
    async fn member(&mut self, name: &str, value: &Value) -> Result<(), std::io::Error> {
        let before = if std::mem::take(&mut self.first) { "{" } else { "," };
        self.put(format!("{before}\n{}: {value:#}", json!(name))).await
    }

    /// Begins a list; its first value is told apart from those after it.
    async fn list(&mut self, name: &str) -> Result<(), std::io::Error> {
        self.put(format!(",\n{}: [", json!(name))).await
    }

    async fn values(&mut self, values: &[Value], mut first: bool) -> Result<bool, std::io::Error> {
        for value in values {
            let before = if std::mem::take(&mut first) { "" } else { "," };
            self.put(format!("{before}\n{value:#}")).await?;
        }
        Ok(first)
    }
}

/// Writes the file. If a read fails the connection breaks off, so that nobody takes half a copy for
/// a whole one.
async fn hand_out(me: Me, mut pieces: Pieces) {
    if let Err(error) = write(&me, &mut pieces).await {
        tracing::info!(%error, "a copy of an account's data was broken off");
        pieces.sender.abort(error);
    }
}

async fn write(me: &Me, pieces: &mut Pieces) -> Result<(), std::io::Error> {
    pieces.begin("data.json")?;
    data(me, pieces).await?;
    if pieces.bundle.is_some() {
        files(me, pieces).await?;
    }
    pieces.end().await
}

/// Every file of the account's: what was sent with messages, and the photographs of boats.
async fn files(me: &Me, pieces: &mut Pieces) -> Result<(), std::io::Error> {
    let (clearance, registry, viewer) = (me.app.clearance(), me.app.registry(), &me.viewer);
    let mut after = None;
    while let Some(file) = clearance.export_file(viewer, after.as_ref()).await.map_err(broken)? {
        pieces.file(&file.path, file.bytes).await?;
        after = Some(file.id);
    }
    let mut after = None;
    while let Some(file) = registry.copy_photograph(viewer, after.as_ref()).await.map_err(broken)? {
        pieces.file(&file.path, file.bytes).await?;
        after = Some(file.id);
    }
    Ok(())
}

async fn data(me: &Me, pieces: &mut Pieces) -> Result<(), std::io::Error> {
    let profile = me.app.accounts().profile(&me.viewer).await.map_err(broken)?;
    let made = me.app.store().ambient().now();
    pieces.member("landfall", &json!("account copy 1")).await?;
    pieces.member("made_at", &json!(made)).await?;
    let told = json!({
        "email": profile.email, "name": profile.name, "language": profile.language.tag(),
        "role": me.viewer.seat.role.word(), "created_at": profile.created_at,
        "password_changed_at": profile.password_at,
    });
    pieces.member("profile", &told).await?;
    let sessions = me.app.accounts().sessions(&me.viewer).await.map_err(broken)?;
    let sessions = sessions.iter().map(|session| {
        json!({ "device": session.device, "since": session.created_at, "seen": session.seen_at })
    });
    pieces.member("devices", &Value::Array(sessions.collect())).await?;
    told_devices(me, pieces).await?;
    lists(me, pieces).await?;
    voyages(me, pieces).await?;
    looked(me, pieces).await?;
    pieces.put("\n}\n".to_owned()).await
}

/// The browsers that are told of news; where they are reached is a secret of theirs and ours.
async fn told_devices(me: &Me, pieces: &mut Pieces) -> Result<(), std::io::Error> {
    let browsers = me.app.accounts().push_devices(&me.viewer).await.map_err(broken)?;
    let browsers = browsers.iter().map(|browser| {
        json!({ "device": browser.device, "since": browser.created_at, "last_told": browser.told_at })
    });
    pieces.member("told_devices", &Value::Array(browsers.collect())).await
}

async fn lists(me: &Me, pieces: &mut Pieces) -> Result<(), std::io::Error> {
    let (registry, viewer) = (me.app.registry(), &me.viewer);
    pieces.list("people").await?;
    let (mut after, mut first) = (None, true);
    loop {
        let page = registry.copy_people(viewer, after.as_ref()).await.map_err(broken)?;
        first = pieces.values(&page.rows, first).await?;
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    pieces.put("]".to_owned()).await?;
    pieces.list("boats").await?;
    let (mut after, mut first) = (None, true);
    loop {
        let page = registry.copy_vessels(viewer, after.as_ref()).await.map_err(broken)?;
        first = pieces.values(&page.rows, first).await?;
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    pieces.put("]".to_owned()).await?;
    let (goods, parties) = registry.copy_rest(viewer).await.map_err(broken)?;
    pieces.member("belongings", &Value::Array(goods)).await?;
    pieces.member("parties", &Value::Array(parties)).await
}

async fn voyages(me: &Me, pieces: &mut Pieces) -> Result<(), std::io::Error> {
    pieces.list("voyages").await?;
    let (mut after, mut first) = (None, true);
    while let Some((id, voyage)) =
        me.app.clearance().export_voyage(&me.viewer, after.as_ref()).await.map_err(broken)?
    {
        first = pieces.values(&[voyage], first).await?;
        after = Some(id);
    }
    pieces.put("]".to_owned()).await
}

async fn looked(me: &Me, pieces: &mut Pieces) -> Result<(), std::io::Error> {
    let looks = me.app.clearance().looks(&me.viewer).await.map_err(broken)?;
    let told = looks.told.iter().map(|(look, reference)| {
        json!({
            "at": look.at, "territory": look.territory, "agency": look.agency.map(|a| a.word()),
            "purpose": look.purpose.map(|p| p.word()), "what": look.action, "reference": reference,
        })
    });
    pieces.member("who_looked", &Value::Array(told.collect())).await?;
    pieces.member("who_looked_since", &json!(looks.since)).await
}

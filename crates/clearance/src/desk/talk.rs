//! The conversation on a call: officers ask, skippers answer.

use accounts::ledger::{self, Entry};
use accounts::{AgencyKind, Viewer};
use storage::{Tx, outbox};

use super::Clearance;
use super::attach::{Attached, attach};
use super::officer::{EVERYONE, TEXT_MOST};
use crate::error::ClearanceError;
use crate::store::{self, CallRow, MessageRow};
use crate::voyage::{CallId, MessageId, Way};

/// One message as it is said.
pub(super) struct Said {
    /// Of which notice.
    pub way: Way,
    /// For which agency an officer speaks.
    pub agency: Option<AgencyKind>,
    /// It asks, and the decision waits for the answer.
    pub question: bool,
    /// The words.
    pub body: String,
    /// A file beside them.
    pub file: Option<Attached>,
}

impl Clearance {
    /// Answers an officer's question, or writes to the agencies of a call.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`], [`ClearanceError::ReasonNeeded`] if nothing is said.
    pub async fn answer(
        &self,
        viewer: &Viewer,
        id: &CallId,
        way: Way,
        text: &str,
    ) -> Result<(), ClearanceError> {
        let tx = self.store().write(&viewer.scope()).await?;
        self.answer_in(&tx, viewer, (id, way), text).await?;
        Ok(tx.commit().await?)
    }

    /// [`Clearance::answer`] with a file beside the words, which may then be left out.
    ///
    /// # Errors
    /// As there.
    pub async fn answer_with(
        &self,
        viewer: &Viewer,
        (id, way): (&CallId, Way),
        text: &str,
        file: Attached,
    ) -> Result<(), ClearanceError> {
        let tx = self.store().write(&viewer.scope()).await?;
        self.answer_all(&tx, viewer, (id, way), (text, Some(file))).await?;
        Ok(tx.commit().await?)
    }

    /// [`Clearance::answer`] in a transaction of the caller's.
    ///
    /// # Errors
    /// As there.
    pub async fn answer_in(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        (id, way): (&CallId, Way),
        text: &str,
    ) -> Result<(), ClearanceError> {
        self.answer_all(tx, viewer, (id, way), (text, None)).await
    }

    async fn answer_all(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        (id, way): (&CallId, Way),
        (text, file): (&str, Option<Attached>),
    ) -> Result<(), ClearanceError> {
        viewer.require(&EVERYONE)?;
        let body = match said(Some(text))? {
            Some(body) => body,
            None if file.is_some() => String::new(),
            None => return Err(ClearanceError::ReasonNeeded),
        };
        let call = store::find_call(tx, viewer, id).await?.ok_or(ClearanceError::NotFound)?;
        if call.standing.of(way).is_none() {
            return Err(ClearanceError::NotFound);
        }
        let said = Said { way, agency: viewer.seat.agency, question: false, body, file };
        self.say(tx, viewer, &call, said).await?;
        let entry = Entry::new("message.sent", "call", id.as_str());
        ledger::append(tx, viewer, &call.administration, entry).await?;
        Ok(())
    }

    /// Adds a message and announces it.
    pub(super) async fn say(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        call: &CallRow,
        said: Said,
    ) -> Result<(), ClearanceError> {
        let from_officer = viewer.is_officer();
        let agency = said.agency.filter(|_| from_officer);
        let message = MessageRow {
            id: MessageId::new(tx.ambient()),
            way: said.way,
            agency,
            from_officer,
            author: viewer.name.clone(),
            body: said.body,
            sent_at: tx.ambient().now(),
        };
        store::insert_message(tx, call, &message).await?;
        if let Some(file) = said.file {
            attach(tx, call, &message.id, file).await?;
        }
        let payload = serde_json::json!({
            "call": call.id,
            "reference": call.reference,
            "from_officer": from_officer,
            "question": said.question,
            "agency": agency,
            "way": said.way,
        });
        outbox::announce(
            tx,
            "message.sent",
            call.administration.as_str(),
            call.id.as_str(),
            &payload,
        )
        .await?;
        Ok(())
    }
}

/// What was said, trimmed; nothing if it is blank.
pub(super) fn said(text: Option<&str>) -> Result<Option<String>, ClearanceError> {
    let text = text.map(str::trim).filter(|text| !text.is_empty());
    match text {
        Some(long) if long.chars().count() > TEXT_MOST => Err(ClearanceError::TooLong(TEXT_MOST)),
        Some(text) if text.contains('\0') => Err(ClearanceError::ReasonNeeded),
        other => Ok(other.map(str::to_owned)),
    }
}

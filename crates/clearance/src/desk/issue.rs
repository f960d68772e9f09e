//! Issuing and revoking certificates: they follow from the standing of a call and from nothing else.

use accounts::ledger::{self, Entry};
use accounts::{AdministrationId, Role, Viewer};
use certificates::{ClearanceFacts, SignedCertificate};
use chrono::{DateTime, Utc};
use storage::{Scope, Tx, outbox};

use super::Clearance;
use super::ways::Ways;
use crate::error::ClearanceError;
use crate::notice::NoticeState;
use crate::standing::Standing;
use crate::store::{self, CallRow, CertificateRow, KeyRow, NoticeRow};
use crate::voyage::{CallId, CertificateId, Way};
use crate::voyage_file::VoyageFile;

/// Where an administration's signing seed is bound when sealed.
fn place(key_id: &str) -> String {
    format!("signing_key:{key_id}")
}

/// The serial of the `count`th certificate of a way: `VC-7K3-29Q-IN1`, `…-OUT1`.
#[must_use]
pub fn serial_of(reference: &str, way: Way, count: usize) -> String {
    let word = if way == Way::Inward { "IN" } else { "OUT" };
    format!("{reference}-{word}{count}")
}

impl Clearance {
    /// Gives every administration without a signing key one. The seed is drawn from the store's
    /// chance and kept sealed under the server key.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`].
    pub async fn ensure_signing_keys(&self) -> Result<(), ClearanceError> {
        let tx = self.store().write(&Scope::System).await?;
        let now = tx.ambient().now();
        for (code, administration) in &self.parts.administrations {
            if store::key_in_force(&tx, administration, now).await?.is_none() {
                let seed: [u8; 32] = tx.ambient().bytes();
                let id = format!("{code}-{}", now.format("%Y%m%d"));
                let public_key =
                    certificates::SigningKey::from_bytes(&seed).verifying_key().to_bytes().to_vec();
                let sealed_seed =
                    self.parts.seal.close(tx.ambient(), &place(&id), &seed).map_err(unsealed)?;
                let administration = administration.clone();
                let row = KeyRow {
                    id,
                    administration,
                    public_key,
                    sealed_seed,
                    valid_from: now,
                    valid_until: None,
                };
                store::insert_key(&tx, &row).await?;
            }
        }
        Ok(tx.commit().await?)
    }

    /// Brings certificates into line with the standing: issues what is newly granted, revokes
    /// what no longer is. Gives the standing, derived from everything.
    pub(super) async fn settle_certificates(
        &self,
        tx: &Tx,
        call: &CallRow,
        ways: &Ways,
    ) -> Result<Standing, ClearanceError> {
        let standing = ways.standing();
        for way in [Way::Inward, Way::Outward] {
            let granted = standing.of(way).is_some_and(|state| state.is_granted());
            let Some(notice) = ways.latest(way) else {
                continue;
            };
            match ways.certificate(way) {
                Some(old)
                    if granted
                        && old.notice_version == notice.version
                        && !self.outdated(old, ways, way) => {}
                Some(_) => {
                    let why = if granted {
                        "replaced by a later certificate"
                    } else {
                        "the clearance was taken back"
                    };
                    self.revoke_in(tx, call, way, why).await?;
                    if granted {
                        self.issue(tx, call, ways, notice).await?;
                    }
                }
                None if granted && notice.state != NoticeState::Cancelled => {
                    self.issue(tx, call, ways, notice).await?;
                }
                None => {}
            }
        }
        Ok(standing)
    }

    /// True if an agency decided anew after the certificate was issued.
    fn outdated(&self, certificate: &CertificateRow, ways: &Ways, way: Way) -> bool {
        ways.decisions(way).iter().any(|decision| decision.at > certificate.issued_at)
    }

    async fn revoke_in(
        &self,
        tx: &Tx,
        call: &CallRow,
        way: Way,
        why: &str,
    ) -> Result<(), ClearanceError> {
        if store::revoke(tx, call, way, why).await? > 0 {
            let payload = serde_json::json!({ "call": call.id, "reference": call.reference, "way": way, "why": why });
            outbox::announce(
                tx,
                "certificate.revoked",
                call.administration.as_str(),
                call.id.as_str(),
                &payload,
            )
            .await?;
        }
        Ok(())
    }

    async fn issue(
        &self,
        tx: &Tx,
        call: &CallRow,
        ways: &Ways,
        notice: &NoticeRow,
    ) -> Result<(), ClearanceError> {
        let now = tx.ambient().now();
        let (key_id, key) = self.signer(tx, &call.administration, now).await?;
        let count =
            ways.certificates.iter().filter(|certificate| certificate.way == notice.way).count()
                + 1;
        let content: VoyageFile = serde_json::from_str(&notice.content)?;
        let serial = serial_of(&call.reference, notice.way, count);
        let facts = self.facts(call, ways, (notice.way, &content), (serial, now))?;
        let signed = certificates::sign(&facts, &key, &key_id)?;
        let row = CertificateRow {
            id: CertificateId::new(tx.ambient()),
            serial: facts.serial.clone(),
            call: call.id.clone(),
            administration: call.administration.clone(),
            account: call.account.clone(),
            way: notice.way,
            notice_version: notice.version,
            key_id,
            facts: serde_json::to_string(&facts)?,
            code: signed.qr_text().to_owned(),
            issued_at: now,
            revoked: None,
        };
        store::insert_certificate(tx, call, &row).await?;
        let payload = serde_json::json!({ "call": call.id, "reference": call.reference, "serial": row.serial });
        outbox::announce(
            tx,
            "certificate.issued",
            call.administration.as_str(),
            call.id.as_str(),
            &payload,
        )
        .await?;
        Ok(())
    }

    /// The administration's key, its seed unsealed once and then remembered.
    pub(super) async fn signer(
        &self,
        tx: &Tx,
        administration: &AdministrationId,
        now: DateTime<Utc>,
    ) -> Result<(String, certificates::SigningKey), ClearanceError> {
        let row =
            store::key_in_force(tx, administration, now).await?.ok_or(ClearanceError::NoKey)?;
        let mut known =
            self.parts.signers.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(key) = known.get(&row.id) {
            return Ok((row.id, key.clone()));
        }
        let seed = self.parts.seal.open(&place(&row.id), &row.sealed_seed).map_err(unsealed)?;
        let seed = <[u8; 32]>::try_from(seed.as_slice()).map_err(|_| ClearanceError::NoKey)?;
        let key = certificates::SigningKey::from_bytes(&seed);
        known.insert(row.id.clone(), key.clone());
        Ok((row.id, key))
    }

    /// A certificate the viewer may see, with its signed form. Holds people's data: writes the ledger.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`].
    pub async fn certificate(
        &self,
        viewer: &Viewer,
        serial: &str,
    ) -> Result<(CertificateRow, SignedCertificate), ClearanceError> {
        let tx = self.store().write(&viewer.scope()).await?;
        let found = store::certificate_by_serial(&tx, viewer, serial).await?;
        let row = found.ok_or(ClearanceError::NotFound)?;
        let entry = Entry::new("certificate.read", "certificate", row.id.as_str());
        let entry = entry.about(&row.account);
        ledger::append(&tx, viewer, &row.administration, entry).await?;
        tx.commit().await?;
        let facts: ClearanceFacts = serde_json::from_str(&row.facts)?;
        let signed = SignedCertificate::from_stored(facts, &row.code)?;
        Ok((row, signed))
    }

    /// A supervisor takes a clearance back: the certificate of one way is revoked.
    ///
    /// # Errors
    /// [`ClearanceError::ReasonNeeded`]; [`ClearanceError::State`] if there is none that counts.
    pub async fn revoke_certificate(
        &self,
        viewer: &Viewer,
        id: &CallId,
        way: Way,
        why: &str,
    ) -> Result<(), ClearanceError> {
        viewer.require(&[Role::Supervisor])?;
        let why = why.trim();
        if why.is_empty() {
            return Err(ClearanceError::ReasonNeeded);
        }
        let tx = self.store().write(&viewer.scope()).await?;
        let call = store::lock_call(&tx, viewer, id).await?.ok_or(ClearanceError::NotFound)?;
        if Ways::read(&tx, viewer, &call).await?.certificate(way).is_none() {
            return Err(ClearanceError::State);
        }
        self.revoke_in(&tx, &call, way, why).await?;
        let standing = Ways::read(&tx, viewer, &call).await?.standing();
        store::save_standing(&tx, &call, &standing).await?;
        let entry = Entry::new("certificate.revoked", "call", id.as_str()).detail(why);
        ledger::append(&tx, viewer, &call.administration, entry).await?;
        Ok(tx.commit().await?)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "handed to map_err, which gives the error away")]
fn unsealed(error: storage::SealError) -> ClearanceError {
    ClearanceError::Stored(error.to_string())
}

//! Verifying a certificate: anyone may, and learns what the certificate itself says and whether
//! it still counts.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use certificates::{Algorithm, KeyRing, PublicKey, Refusal, Revocation, RevocationList, Verified};
use chrono::{DateTime, Utc};
use storage::Scope;

use super::Clearance;
use crate::error::ClearanceError;
use crate::store;

/// What came of verifying.
#[derive(Debug, Clone)]
pub enum Verdict {
    /// Signed by the administration it names, and in force.
    Genuine(Box<CheckedCertificate>),
    /// Genuine, but taken back.
    Revoked(Box<CheckedCertificate>, DateTime<Utc>, String),
    /// Not accepted, and why.
    Refused(Refusal),
}

/// A certificate whose signature holds.
#[derive(Debug, Clone)]
pub struct CheckedCertificate {
    /// What the signature covers.
    pub verified: Verified,
}

impl Clearance {
    /// The public keys of all administrations.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`].
    pub async fn public_keys(&self) -> Result<Vec<PublicKey>, ClearanceError> {
        let tx = self.store().read(&Scope::System).await?;
        let rows = store::signing_keys(&tx).await?;
        let code_of = |administration| {
            self.parts
                .administrations
                .iter()
                .find(|(_, id)| *id == administration)
                .map(|(code, _)| code.clone())
        };
        let keys = rows.iter().filter_map(|row| {
            let territory = code_of(&row.administration)?;
            Some(PublicKey {
                id: row.id.clone(),
                administration: self.administration_name(&territory),
                territory,
                algorithm: Algorithm::Ed25519,
                public_key: STANDARD.encode(&row.public_key),
                valid_from: row.valid_from.date_naive(),
                valid_until: row.valid_until.map(|until| until.date_naive()),
                withdrawn: None,
            })
        });
        Ok(keys.collect())
    }

    fn administration_name(&self, territory: &str) -> String {
        let id = registry::territory::TerritoryId::parse(territory).ok();
        let found = id.and_then(|id| self.atlas().territory(&id));
        found
            .map(|territory| territory.administration.get(identifiers::Language::En).to_owned())
            .unwrap_or_default()
    }

    /// Verifies the text of a QR, or the bytes of a certificate's file.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`]; whatever is wrong with the certificate is a [`Verdict`].
    pub async fn verify(&self, bytes: &[u8]) -> Result<Verdict, ClearanceError> {
        let mut ring = KeyRing::new();
        for key in self.public_keys().await? {
            ring.add(key)?;
        }
        let verified = match certificates::verify_file(bytes, &ring) {
            Ok(verified) => verified,
            Err(refusal) => return Ok(Verdict::Refused(refusal)),
        };
        let tx = self.store().read(&Scope::System).await?;
        let revoked = store::revocations(&tx, &verified.payload.serial).await?;
        let checked = Box::new(CheckedCertificate { verified });
        Ok(match revoked {
            None => Verdict::Genuine(checked),
            Some((at, why)) => Verdict::Revoked(checked, at, why),
        })
    }

    /// Every certificate a territory has taken back, signed anew at this moment with its key, for
    /// those who verify without a link. A later list has a higher number: the second it was signed.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`] for a territory that has no administration here.
    pub async fn revocation_list(&self, territory: &str) -> Result<RevocationList, ClearanceError> {
        let administration = self.administration_of(territory).ok_or(ClearanceError::NotFound)?;
        let tx = self.store().read(&Scope::System).await?;
        let now = tx.ambient().now();
        let taken_back = store::taken_back(&tx, administration).await?;
        let (key_id, key) = self.signer(&tx, administration, now).await?;
        let number = u64::try_from(now.timestamp()).unwrap_or_default();
        let entries =
            taken_back.into_iter().map(|(serial, at, reason)| Revocation { serial, at, reason });
        Ok(RevocationList::new(territory, number, now).signed(entries.collect(), &key, &key_id)?)
    }
}

//! Certificates issued and the keys that sign them.

use accounts::{AccountId, AdministrationId, Viewer};
use chrono::{DateTime, Utc};
use storage::sea_orm::sea_query::Expr;
use storage::sea_orm::{
    ActiveValue::Set, ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _,
    QueryOrder as _,
};
use storage::{StorageError, Tx};

use super::calls::CallRow;
use super::entity::{certificate, signing_key};
use super::visible;
use crate::voyage::{CallId, CertificateId, Way};

/// A certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateRow {
    /// Its id.
    pub id: CertificateId,
    /// What is printed on it: `VC-7K3-29Q-IN1`.
    pub serial: String,
    /// Its call.
    pub call: CallId,
    /// The administration that signed it.
    pub administration: AdministrationId,
    /// The account that sent the notice it clears.
    pub account: AccountId,
    /// Inward or outward.
    pub way: Way,
    /// The version of the notice it clears.
    pub notice_version: i32,
    /// The key that signed it.
    pub key_id: String,
    /// What it says: JSON of [`certificates::ClearanceFacts`].
    pub facts: String,
    /// The signed text of its QR.
    pub code: String,
    /// When it was issued.
    pub issued_at: DateTime<Utc>,
    /// When it was revoked, and why.
    pub revoked: Option<(DateTime<Utc>, String)>,
}

impl From<certificate::Model> for CertificateRow {
    fn from(row: certificate::Model) -> Self {
        Self {
            id: row.id,
            serial: row.serial,
            call: row.call_id,
            administration: row.administration_id,
            account: row.account_id,
            way: row.direction,
            notice_version: row.notice_version,
            key_id: row.key_id,
            facts: row.facts,
            code: row.code,
            issued_at: row.issued_at,
            revoked: row.revoked_at.map(|at| (at, row.revoked_why.unwrap_or_default())),
        }
    }
}

/// Certificates of a call the viewer may see, oldest first.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn certificates_of(
    tx: &Tx,
    viewer: &Viewer,
    call: &CallId,
) -> Result<Vec<CertificateRow>, StorageError> {
    let rows = certificate::Entity::find()
        .filter(certificate::Column::CallId.eq(call))
        .filter(visible(
            viewer,
            certificate::Column::AdministrationId,
            certificate::Column::AccountId,
        ))
        .order_by_asc(certificate::Column::IssuedAt)
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(CertificateRow::from).collect())
}

/// A certificate by its serial, of those the viewer may see.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn certificate_by_serial(
    tx: &Tx,
    viewer: &Viewer,
    serial: &str,
) -> Result<Option<CertificateRow>, StorageError> {
    let found = certificate::Entity::find()
        .filter(certificate::Column::Serial.eq(serial))
        .filter(visible(
            viewer,
            certificate::Column::AdministrationId,
            certificate::Column::AccountId,
        ))
        .one(tx)
        .await?;
    Ok(found.map(CertificateRow::from))
}

/// When and why a serial was revoked: for anyone who holds the certificate itself and asks
/// whether it still counts. Says nothing else. To be read in [`storage::Scope::System`].
///
/// # Errors
/// [`StorageError::Database`].
pub async fn revocations(
    tx: &Tx,
    serial: &str,
) -> Result<Option<(DateTime<Utc>, String)>, StorageError> {
    let found = certificate::Entity::find()
        .filter(certificate::Column::Serial.eq(serial))
        .filter(certificate::Column::RevokedAt.is_not_null())
        .one(tx)
        .await?;
    Ok(found.and_then(|row| CertificateRow::from(row).revoked))
}

/// Serial, time and reason of every certificate an administration has taken back: public
/// knowledge. To be read in [`storage::Scope::System`].
pub(crate) async fn taken_back(
    tx: &Tx,
    administration: &AdministrationId,
) -> Result<Vec<(String, DateTime<Utc>, String)>, StorageError> {
    let rows = certificate::Entity::find()
        .filter(certificate::Column::AdministrationId.eq(administration))
        .filter(certificate::Column::RevokedAt.is_not_null())
        .order_by_asc(certificate::Column::Serial)
        .all(tx)
        .await?;
    let told = rows.into_iter().filter_map(|row| {
        let row = CertificateRow::from(row);
        row.revoked.map(|(at, why)| (row.serial, at, why))
    });
    Ok(told.collect())
}

/// Adds a certificate.
pub(crate) async fn insert_certificate(
    tx: &Tx,
    call: &CallRow,
    row: &CertificateRow,
) -> Result<(), StorageError> {
    let new = certificate::ActiveModel {
        id: Set(row.id.clone()),
        serial: Set(row.serial.clone()),
        call_id: Set(call.id.clone()),
        administration_id: Set(call.administration.clone()),
        account_id: Set(call.account.clone()),
        direction: Set(row.way),
        notice_version: Set(row.notice_version),
        key_id: Set(row.key_id.clone()),
        facts: Set(row.facts.clone()),
        code: Set(row.code.clone()),
        issued_at: Set(row.issued_at),
        revoked_at: Set(None),
        revoked_why: Set(None),
    };
    certificate::Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}

/// Revokes the certificates of one way of a call that still count; how many.
pub(crate) async fn revoke(
    tx: &Tx,
    call: &CallRow,
    way: Way,
    why: &str,
) -> Result<u64, StorageError> {
    let done = certificate::Entity::update_many()
        .col_expr(certificate::Column::RevokedAt, Expr::value(tx.ambient().now()))
        .col_expr(certificate::Column::RevokedWhy, Expr::value(why))
        .filter(certificate::Column::CallId.eq(&call.id))
        .filter(certificate::Column::Direction.eq(way))
        .filter(certificate::Column::RevokedAt.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected)
}

/// A signing key of an administration; the seed sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRow {
    /// Its id, printed in every certificate it signs.
    pub id: String,
    /// Whose.
    pub administration: AdministrationId,
    /// Ed25519 public key, 32 bytes.
    pub public_key: Vec<u8>,
    pub(crate) sealed_seed: Vec<u8>,
    /// From when it signs.
    pub valid_from: DateTime<Utc>,
    /// Until when, if it is retired.
    pub valid_until: Option<DateTime<Utc>>,
}

impl From<signing_key::Model> for KeyRow {
    fn from(row: signing_key::Model) -> Self {
        let signing_key::Model {
            id,
            administration_id: administration,
            public_key,
            sealed_seed,
            ..
        } = row;
        let (valid_from, valid_until) = (row.valid_from, row.valid_until);
        Self { id, administration, public_key, sealed_seed, valid_from, valid_until }
    }
}

/// All keys that ever signed, oldest first: public knowledge. To be read in
/// [`storage::Scope::System`].
///
/// # Errors
/// [`StorageError::Database`].
pub async fn signing_keys(tx: &Tx) -> Result<Vec<KeyRow>, StorageError> {
    let rows =
        signing_key::Entity::find().order_by_asc(signing_key::Column::ValidFrom).all(tx).await?;
    Ok(rows.into_iter().map(KeyRow::from).collect())
}

/// The key an administration signs with at `at`.
pub(crate) async fn key_in_force(
    tx: &Tx,
    administration: &AdministrationId,
    at: DateTime<Utc>,
) -> Result<Option<KeyRow>, StorageError> {
    let lasting = Condition::any()
        .add(signing_key::Column::ValidUntil.is_null())
        .add(signing_key::Column::ValidUntil.gt(at));
    let found = signing_key::Entity::find()
        .filter(signing_key::Column::AdministrationId.eq(administration))
        .filter(signing_key::Column::ValidFrom.lte(at))
        .filter(lasting)
        .order_by_desc(signing_key::Column::ValidFrom)
        .one(tx)
        .await?;
    Ok(found.map(KeyRow::from))
}

/// Adds a key.
pub(crate) async fn insert_key(tx: &Tx, row: &KeyRow) -> Result<(), StorageError> {
    let new = signing_key::ActiveModel {
        id: Set(row.id.clone()),
        administration_id: Set(row.administration.clone()),
        public_key: Set(row.public_key.clone()),
        sealed_seed: Set(row.sealed_seed.clone()),
        valid_from: Set(row.valid_from),
        valid_until: Set(row.valid_until),
    };
    signing_key::Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}

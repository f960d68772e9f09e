//! What earlier calls say about a vessel and its people. Read across accounts and
//! administrations by the program itself (`Scope::System`); only what the checks need leaves here.

use storage::sea_orm::sea_query::{Expr, ExprTrait as _};
use storage::sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use storage::{StorageError, Tx};

use super::entity::{call, certificate, notice, traveller};
use crate::content;
use crate::history::{History, LastClearance, OpenVoyage, PersonKey, document_key};
use crate::voyage::{VoyageId, Way};
use crate::voyage_file::VoyageFile;

/// Most open voyages told of.
const OPEN_MOST: u64 = 20;

/// The history of a voyage's vessel and people, apart from the voyage itself.
pub(crate) async fn history_of(
    tx: &Tx,
    file: &VoyageFile,
    itself: Option<&VoyageId>,
) -> Result<History, StorageError> {
    let vessel_key = content::vessel_key(&file.vessel);
    Ok(History {
        known: true,
        last_clearance: last_clearance(tx, &vessel_key, itself).await?,
        open_voyages: open_voyages(tx, file, &vessel_key, itself).await?,
    })
}

async fn last_clearance(
    tx: &Tx,
    vessel_key: &str,
    itself: Option<&VoyageId>,
) -> Result<Option<LastClearance>, StorageError> {
    let mut calls = call::Entity::find().filter(call::Column::VesselKey.eq(vessel_key));
    if let Some(voyage) = itself {
        calls = calls.filter(call::Column::VoyageId.ne(voyage));
    }
    let recent = calls.order_by_desc(call::Column::DueAt).limit(10).all(tx).await?;
    let ids: Vec<_> = recent.iter().map(|row| row.id.clone()).collect();
    let newest = certificate::Entity::find()
        .filter(certificate::Column::CallId.is_in(ids))
        .filter(certificate::Column::Direction.eq(Way::Outward))
        .filter(certificate::Column::RevokedAt.is_null())
        .order_by_desc(certificate::Column::IssuedAt)
        .one(tx)
        .await?;
    let Some(certificate) = newest else {
        return Ok(None);
    };
    let cleared = notice::Entity::find()
        .filter(notice::Column::CallId.eq(&certificate.call_id))
        .filter(notice::Column::Direction.eq(Way::Outward))
        .filter(notice::Column::Version.eq(certificate.notice_version))
        .one(tx)
        .await?;
    let content = cleared.and_then(|row| serde_json::from_str::<VoyageFile>(&row.content).ok());
    let port = recent.into_iter().find(|row| row.id == certificate.call_id).map(|row| row.port);
    Ok(content.zip(port).map(|(content, port)| {
        let aboard = content::aboard(&content, Way::Outward);
        let people = aboard
            .iter()
            .filter_map(|a| content.person(&a.person))
            .map(|(_, p)| PersonKey::of(p))
            .collect();
        LastClearance { port, cleared_at: certificate.issued_at, people }
    }))
}

async fn open_voyages(
    tx: &Tx,
    file: &VoyageFile,
    vessel_key: &str,
    itself: Option<&VoyageId>,
) -> Result<Vec<OpenVoyage>, StorageError> {
    let documents = file.people.iter().flat_map(|p| &p.documents);
    let keys: Vec<String> =
        documents.map(|d| document_key(&d.issuing_country, &d.number)).collect();
    let shared = open_travellers(tx, &keys).await?;
    // An empty list would be written `OR 1 = 2`, which no index can serve: every call would be read.
    let mut same = Condition::any().add(call::Column::VesselKey.eq(vessel_key));
    if !shared.is_empty() {
        same = same.add(call::Column::Id.is_in(shared.iter().map(|row| row.call_id.clone())));
    }
    let mut query = call::Entity::find()
        .filter(same)
        .filter(call::Column::DepartedAt.is_null())
        .filter(call::Column::DueAt.gt(tx.ambient().now() - chrono::TimeDelta::days(3)));
    if let Some(voyage) = itself {
        query = query.filter(call::Column::VoyageId.ne(voyage));
    }
    let rows = query.order_by_asc(call::Column::DueAt).limit(OPEN_MOST).all(tx).await?;
    let open = rows.into_iter().map(|row| OpenVoyage {
        same_vessel: row.vessel_key == vessel_key,
        documents: shared
            .iter()
            .filter(|traveller| traveller.call_id == row.id)
            .filter_map(|traveller| traveller.document_key.clone())
            .collect(),
        reference: row.reference,
        port: row.port,
        arrival: row.arrives_at,
    });
    Ok(open.collect())
}

/// People on notices that are still open who travel on one of these documents.
async fn open_travellers(tx: &Tx, keys: &[String]) -> Result<Vec<traveller::Model>, StorageError> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    Ok(traveller::Entity::find()
        .filter(traveller::Column::DocumentKey.is_in(keys))
        // As a literal: the index holds open rows only, and is not looked into for a value that
        // is bound later.
        .filter(traveller::Column::Open.into_expr().eq(Expr::cust("1")))
        .limit(200)
        .all(tx)
        .await?)
}

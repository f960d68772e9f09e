//! The only place that knows the tables of the ledger. There is no update and no delete of an
//! entry here, and the database would refuse it.

pub(super) mod rows;

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Select, Statement,
};
use storage::{StorageError, Tx};

use rows::{entry, head, look, note};

/// The head of a chain, locked where there are several writers.
pub(super) async fn lock_head(
    tx: &Tx,
    administration: &str,
) -> Result<Option<head::Model>, StorageError> {
    Ok(head::Entity::find_by_id(administration.to_owned()).lock_exclusive().one(tx).await?)
}

/// The head of a chain.
pub(super) async fn head(
    tx: &Tx,
    administration: &str,
) -> Result<Option<head::Model>, StorageError> {
    Ok(head::Entity::find_by_id(administration.to_owned()).one(tx).await?)
}

/// Every head, by administration.
pub(super) async fn heads(tx: &Tx) -> Result<Vec<head::Model>, StorageError> {
    Ok(head::Entity::find().order_by_asc(head::Column::AdministrationId).all(tx).await?)
}

/// Begins a chain; one that is there stays.
pub(super) async fn begin(tx: &Tx, row: head::Model) -> Result<(), StorageError> {
    let there = OnConflict::column(head::Column::AdministrationId).do_nothing().to_owned();
    head::Entity::insert(head::ActiveModel::from(row))
        .on_conflict(there)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Appends an entry and moves the head to it.
pub(super) async fn append(tx: &Tx, row: entry::Model, mac: String) -> Result<(), StorageError> {
    let moved = head::ActiveModel {
        administration_id: Set(row.administration_id.clone()),
        seq: Set(row.seq),
        hash: Set(row.hash.clone()),
        mac: Set(mac),
    };
    entry::Entity::insert(entry::ActiveModel::from(row)).exec_without_returning(tx).await?;
    head::Entity::update(moved).exec(tx).await?;
    Ok(())
}

pub(super) async fn add_note(tx: &Tx, row: note::Model) -> Result<(), StorageError> {
    note::Entity::insert(note::ActiveModel::from(row)).exec_without_returning(tx).await?;
    Ok(())
}

/// Whose chains have entries.
pub(super) async fn owners(tx: &Tx) -> Result<Vec<String>, StorageError> {
    let owners =
        entry::Entity::find().select_only().column(entry::Column::AdministrationId).distinct();
    Ok(owners.into_tuple::<String>().all(tx).await?)
}

fn of_chain(administration: &str) -> Select<entry::Entity> {
    entry::Entity::find().filter(entry::Column::AdministrationId.eq(administration))
}

/// The next `most` numbers of a chain after `cursor`.
pub(super) async fn numbers(
    tx: &Tx,
    administration: &str,
    cursor: i64,
    most: u64,
) -> Result<Vec<i64>, StorageError> {
    let find = of_chain(administration)
        .select_only()
        .column(entry::Column::Seq)
        .filter(entry::Column::Seq.gt(cursor));
    Ok(find.order_by_asc(entry::Column::Seq).limit(most).into_tuple().all(tx).await?)
}

/// The entries with these numbers; none at all if one of them cannot be read back.
pub(super) async fn entries(
    tx: &Tx,
    administration: &str,
    (from, to): (i64, i64),
) -> Vec<entry::Model> {
    of_chain(administration)
        .filter(entry::Column::Seq.between(from, to))
        .all(tx)
        .await
        .unwrap_or_default()
}

/// One entry, if it can be read back.
pub(super) async fn entry(tx: &Tx, administration: &str, seq: i64) -> Option<entry::Model> {
    of_chain(administration).filter(entry::Column::Seq.eq(seq)).one(tx).await.ok().flatten()
}

/// The hash of an entry that cannot be read back as a whole.
pub(super) async fn hash(
    tx: &Tx,
    administration: &str,
    seq: i64,
) -> Result<Option<String>, StorageError> {
    let find = of_chain(administration)
        .filter(entry::Column::Seq.eq(seq))
        .select_only()
        .column(entry::Column::Hash);
    Ok(find.into_tuple::<String>().one(tx).await?)
}

/// The notes beside entries with these numbers.
pub(super) async fn notes(
    tx: &Tx,
    administration: &str,
    (from, to): (i64, i64),
) -> Result<Vec<note::Model>, StorageError> {
    let find = note::Entity::find()
        .filter(note::Column::AdministrationId.eq(administration))
        .filter(note::Column::Seq.between(from, to));
    Ok(find.all(tx).await?)
}

/// The notes beside these entries.
pub(super) async fn notes_of(
    tx: &Tx,
    administration: &str,
    numbers: Vec<i64>,
) -> Result<Vec<note::Model>, StorageError> {
    let find = note::Entity::find()
        .filter(note::Column::AdministrationId.eq(administration))
        .filter(note::Column::Seq.is_in(numbers));
    Ok(find.all(tx).await?)
}

/// Which entries an auditor asks for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Asked<'a> {
    /// Those before a number, if one is given.
    Before(Option<i64>),
    /// Those about the record of this name.
    About(&'a str),
}

/// The newest 100 entries asked for, newest first.
pub(super) async fn newest(
    tx: &Tx,
    administration: &str,
    asked: Asked<'_>,
) -> Result<Vec<entry::Model>, StorageError> {
    let find = of_chain(administration);
    let find = match asked {
        Asked::Before(None) => find,
        Asked::Before(Some(before)) => find.filter(entry::Column::Seq.lt(before)),
        Asked::About(name) => find.filter(entry::Column::RecordHash.eq(name)),
    };
    Ok(find.order_by_desc(entry::Column::Seq).limit(100).all(tx).await?)
}

/// Keeps an entry for the account whose record it is about.
pub(super) async fn add_look(tx: &Tx, row: look::Model) -> Result<(), StorageError> {
    look::Entity::insert(look::ActiveModel::from(row)).exec_without_returning(tx).await?;
    Ok(())
}

/// What others did with an account's records, latest first, at most `most`.
pub(super) async fn looks(
    tx: &Tx,
    account: &str,
    most: u64,
) -> Result<Vec<look::Model>, StorageError> {
    let find = look::Entity::find()
        .filter(look::Column::AccountId.eq(account))
        .order_by_desc(look::Column::At)
        .order_by_desc(look::Column::Seq);
    Ok(find.limit(most).all(tx).await?)
}

/// Forgets for whom the entries about an account's records were kept, and what the account itself
/// wrote beside its own entries; the chains hold without either.
pub(super) async fn forget(tx: &Tx, account: &str) -> Result<(), StorageError> {
    look::Entity::delete_many().filter(look::Column::AccountId.eq(account)).exec(tx).await?;
    note::Entity::delete_many().filter(note::Column::AccountId.eq(account)).exec(tx).await?;
    Ok(())
}

/// When a migration of this crate was run, in seconds since 1970.
pub(super) async fn migrated_at(tx: &Tx, name: &str) -> Result<Option<i64>, StorageError> {
    let sql = Statement::from_sql_and_values(
        tx.get_database_backend(),
        "SELECT applied_at FROM seaql_migrations WHERE version = $1",
        [name.into()],
    );
    let row = tx.query_one_raw(sql).await?;
    Ok(row.map(|row| row.try_get("", "applied_at")).transpose()?)
}

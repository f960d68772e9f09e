//! The tables of the mailbox and of the worker's marks.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use storage::{StorageError, Tx};

use super::rendering::Mail;

mod letter {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mailbox_letter")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub recipient: String,
        pub language: String,
        pub subject: String,
        pub body: String,
        pub sent_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

mod mark {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "work_mark")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        pub done_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) use letter::Model as LetterRow;

/// Letters on a page of the mailbox.
pub(crate) const PAGE: u64 = 50;

/// Keeps a letter under the id of the job that sends it: sent twice, it is there once.
pub(crate) async fn keep(tx: &Tx, id: &str, mail: &Mail) -> Result<(), StorageError> {
    let row = letter::ActiveModel {
        id: Set(id.to_owned()),
        recipient: Set(mail.to.clone()),
        language: Set(mail.language.tag().to_owned()),
        subject: Set(mail.subject.clone()),
        body: Set(mail.plain.clone()),
        sent_at: Set(tx.ambient().now()),
    };
    let there = OnConflict::column(letter::Column::Id).do_nothing().to_owned();
    letter::Entity::insert(row).on_conflict(there).exec_without_returning(tx).await?;
    Ok(())
}

/// A page of letters, newest first, before the letter `before`; one more than [`PAGE`] if there are more.
pub(crate) async fn letters(tx: &Tx, before: Option<&str>) -> Result<Vec<LetterRow>, StorageError> {
    let mut find = letter::Entity::find().order_by_desc(letter::Column::Id).limit(PAGE + 1);
    if let Some(before) = before {
        find = find.filter(letter::Column::Id.lt(before));
    }
    Ok(find.all(tx).await?)
}

/// One letter.
pub(crate) async fn letter(tx: &Tx, id: &str) -> Result<Option<LetterRow>, StorageError> {
    Ok(letter::Entity::find_by_id(id.to_owned()).one(tx).await?)
}

/// Forgets letters kept before `before`.
pub(crate) async fn sweep(tx: &Tx, before: DateTime<Utc>) -> Result<u64, StorageError> {
    let gone =
        letter::Entity::delete_many().filter(letter::Column::SentAt.lt(before)).exec(tx).await?;
    Ok(gone.rows_affected)
}

/// When a regular work was last done.
pub(crate) async fn marked(tx: &Tx, name: &str) -> Result<Option<DateTime<Utc>>, StorageError> {
    Ok(mark::Entity::find_by_id(name.to_owned()).one(tx).await?.map(|row| row.done_at))
}

/// Notes that a regular work was done now.
pub(crate) async fn mark(tx: &Tx, name: &str) -> Result<(), StorageError> {
    let row = mark::ActiveModel { name: Set(name.to_owned()), done_at: Set(tx.ambient().now()) };
    let there =
        OnConflict::column(mark::Column::Name).update_column(mark::Column::DoneAt).to_owned();
    mark::Entity::insert(row).on_conflict(there).exec_without_returning(tx).await?;
    Ok(())
}

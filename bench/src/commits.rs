//! What group commit is worth on this disk: the same small write, one commit each and together.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use storage::sea_orm::{ConnectionTrait as _, Statement};
use storage::{Ambient, Scope, Store, StoreOptions};

use crate::site::Site;
use crate::table::Table;

/// How long each way is tried.
const TRIED: Duration = Duration::from_secs(5);
/// Writers at once.
const TOGETHER: usize = 64;

/// Measures.
pub fn measure(site: &Site, table: &mut Table) -> Result<()> {
    let file = site.large.with_file_name("commits.db");
    let clear =
        || ["", "-wal", "-shm"].map(|end| std::fs::remove_file(format!("{}{end}", file.display())));
    let _ = clear();
    let (alone, together) = site.runtime.block_on(async {
        let store =
            Store::open(&StoreOptions::new(file.display().to_string()), Ambient::system()).await?;
        let tx = store.write(&Scope::System).await?;
        tx.execute_unprepared("CREATE TABLE line (id TEXT PRIMARY KEY, text TEXT NOT NULL)")
            .await?;
        tx.commit().await?;
        let (alone, together) = (writers(&store, 1).await?, writers(&store, TOGETHER).await?);
        store.close().await;
        anyhow::Ok((alone, together))
    })?;
    let _ = clear();
    table.note(
        "SQLite, synchronous=FULL, one writer: a commit each",
        format!("{alone:.0} writes/s"),
    );
    table.note(
        &format!("the same, {TOGETHER} writers: group commit"),
        format!("{together:.0} writes/s, {:.1} times as many", together / alone),
    );
    Ok(())
}

async fn writers(store: &Store, count: usize) -> Result<f64> {
    let began = Arc::new(Instant::now());
    let mut tasks = Vec::new();
    for _ in 0..count {
        let (store, began) = (store.clone(), Arc::clone(&began));
        tasks.push(tokio::spawn(async move {
            let mut done = 0_u32;
            while began.elapsed() < TRIED {
                let tx = store.write(&Scope::System).await?;
                let sql = "INSERT INTO line VALUES (?, ?)";
                let values = [
                    store.ambient().uuid().into(),
                    "acknowledged only when it is on the disk".into(),
                ];
                tx.execute_raw(Statement::from_sql_and_values(
                    tx.get_database_backend(),
                    sql,
                    values,
                ))
                .await?;
                tx.commit().await?;
                done += 1;
            }
            anyhow::Ok(done)
        }));
    }
    let mut done = 0;
    for task in tasks {
        done += task.await??;
    }
    Ok(f64::from(done) / began.elapsed().as_secs_f64())
}

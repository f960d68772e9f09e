//! `landfall`: the program. Reads what was typed, puts the configuration together, runs one command.

use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Parser as _;
use cli::args::{Arguments, Audit, BackupWhat, Command, ConfigWhat, Listen};
use cli::boot;
use cli::commands::{audit, backup, check, demo, doctor, serve, verify};
use cli::config::Config;
use identifiers::Language;
use storage::Ambient;

/// Found something wrong.
const FOUND: u8 = 1;
/// Could not be done.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(FOUND),
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(FAILED)
        }
    }
}

/// The reader of our output went away (`landfall openapi | head`): nothing is wrong.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let io = error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<std::io::Error>());
    io.into_iter()
        .any(|cause| cause.kind() == std::io::ErrorKind::BrokenPipe)
}

/// Runs the command. True if all is well.
fn run(arguments: Arguments) -> Result<bool> {
    let flags = flags(&arguments);
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the environment is read"
    )]
    let environment = std::env::vars();
    let config = Config::load(arguments.config.as_deref(), environment, &flags)?;
    log(&config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(command(arguments.command, &config))
}

fn flags(arguments: &Arguments) -> Vec<(&'static str, String)> {
    let mut flags = Vec::new();
    if let Some(folder) = &arguments.data_dir {
        flags.push(("data_dir", folder.to_string_lossy().into_owned()));
    }
    if let Command::Serve(Listen { listen, admin }) = &arguments.command {
        flags.extend(listen.clone().map(|address| ("server.listen", address)));
        flags.extend(admin.clone().map(|address| ("server.admin", address)));
    }
    if let Command::Demo(demo) = &arguments.command {
        flags.push(("server.listen", format!("127.0.0.1:{}", demo.port)));
        flags.push((
            "server.admin",
            format!("127.0.0.1:{}", demo.port.saturating_add(1)),
        ));
        if arguments.data_dir.is_none() {
            flags.push(("data_dir", "landfall-demo".to_owned()));
        }
    }
    flags
}

fn log(config: &Config) -> Result<()> {
    let quiet = ",sqlx=warn,sea_orm=warn,sea_orm_migration=warn,krilla=warn";
    let filter =
        tracing_subscriber::EnvFilter::try_new(format!("{}{quiet}", config.get("log.level")));
    let filter = filter.context("log.level")?;
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    if config.typed("log.json", "true or false")? {
        subscriber.json().init();
    } else {
        subscriber.with_ansi(std::io::stderr().is_terminal()).init();
    }
    Ok(())
}

async fn command(command: Command, config: &Config) -> Result<bool> {
    let mut out = std::io::stdout().lock();
    match command {
        Command::Serve(_) => {
            drop(out);
            serve::serve(config).await.map(|()| true)
        }
        Command::Demo(options) => {
            drop(out);
            demo::run(config, &options).await.map(|()| true)
        }
        Command::Check(options) => {
            let language = Language::parse(&options.language)
                .context("--language takes en, es, fr, nl, pap or ht")?;
            let now = options.now.unwrap_or_else(|| Ambient::system().now());
            let found = check::check(&options.file, (language, options.json), now, &mut out)?;
            Ok(found == check::Found::Fine)
        }
        Command::Verify(options) => {
            let sources = verify::Sources {
                keys: &options.keys,
                revocations: &options.revocations,
            };
            verify::verify(&options.file, &sources, Ambient::system().now(), &mut out)
        }
        Command::Migrate => {
            let store = boot::open(config, Ambient::system()).await?;
            store.migrate::<web::migrations::Migrator>().await?;
            writeln!(out, "The tables are up to date.")?;
            Ok(true)
        }
        Command::Doctor => doctor::doctor(config, &mut out).await,
        Command::Backup(options) => match (options.what, options.file) {
            (Some(BackupWhat::Verify { file }), _) => {
                backup::verify(config, &file, &mut out).await.map(|()| true)
            }
            (None, file) => {
                let file = file.context("name the file to write")?;
                let bytes = backup::backup(config, &file).await?;
                writeln!(
                    out,
                    "{bytes} bytes sealed. Next: landfall backup verify {}",
                    file.display()
                )?;
                Ok(true)
            }
        },
        Command::Restore { file, yes } => backup::restore(config, &file, yes, &mut out)
            .await
            .map(|()| true),
        Command::Audit {
            what: Audit::Verify,
        } => audit::verify(config, &mut out).await,
        Command::Keys => {
            let booted = boot::boot(config, Ambient::system(), true).await?;
            let keys = booted.clearance.public_keys().await?;
            writeln!(out, "{}", certificates::write_keys(&keys)?)?;
            Ok(true)
        }
        Command::Openapi => {
            write!(out, "{}", web::openapi_json())?;
            Ok(true)
        }
        Command::Schema => {
            write!(out, "{}", web::voyage_schema_json())?;
            Ok(true)
        }
        Command::Config {
            what: ConfigWhat::Show,
        } => {
            write!(out, "{}", config.shown())?;
            Ok(true)
        }
    }
}

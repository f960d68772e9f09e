//! `landfall`: the program. Reads what was typed, puts the configuration together, runs one command.

use std::io::{IsTerminal as _, Write};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Parser as _;
use cli::args::{self, Arguments, Audit, BackupWhat, Command, ConfigWhat, Listen, Text};
use cli::boot;
use cli::commands::{audit, backup, check, demo, doctor, screen, serve, text, verify};
use cli::config::Config;
use identifiers::Language;
use storage::Ambient;

/// Libraries that are heard only when something is wrong.
const QUIET: &str = "sqlx=warn,sea_orm=warn,sea_orm_migration=warn,krilla=warn";
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
    let io = error.chain().filter_map(|cause| cause.downcast_ref::<std::io::Error>());
    io.into_iter().any(|cause| cause.kind() == std::io::ErrorKind::BrokenPipe)
}

/// Runs the command. True if all is well.
fn run(arguments: Arguments) -> Result<bool> {
    let flags = flags(&arguments);
    #[expect(clippy::disallowed_methods, reason = "the one place where the environment is read")]
    let environment = std::env::vars();
    let config = Config::load(arguments.config.as_deref(), environment, &flags)?;
    log(&config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
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
        flags.push(("server.admin", format!("127.0.0.1:{}", demo.port.saturating_add(1))));
        if arguments.data_dir.is_none() {
            flags.push(("data_dir", "landfall-demo".to_owned()));
        }
    }
    flags
}

fn log(config: &Config) -> Result<()> {
    let level = config.get("log.level");
    let filter = tracing_subscriber::EnvFilter::try_new(format!("{level},{QUIET}"));
    let filter = filter.context("log.level")?;
    let subscriber = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if config.typed("log.json", "true or false")? {
        subscriber.json().init();
    } else {
        subscriber.with_ansi(std::io::stderr().is_terminal()).init();
    }
    Ok(())
}

async fn command(command: Command, config: &Config) -> Result<bool> {
    let out = &mut std::io::stdout();
    match command {
        Command::Serve(_) => serve::serve(config).await.map(|()| true),
        Command::Demo(options) => demo::run(config, &options).await.map(|()| true),
        Command::Check(options) => check_file(&options, out),
        Command::Verify(options) => verify_file(&options, out),
        Command::Screen(options) => screen::screen(&options, out, &mut std::io::stderr()),
        Command::Text { what: Text::Encode(options) } => {
            text::encode(&options, out, &mut std::io::stderr())
        }
        Command::Text { what: Text::Decode { file } } => {
            text::decode(&file, out, &mut std::io::stderr())
        }
        Command::Migrate => migrate(config, out).await,
        Command::Doctor => doctor::doctor(config, out).await,
        Command::Backup(options) => back_up(options, config, out).await,
        Command::Restore { file, yes } => {
            backup::restore(config, &file, yes, out).await.map(|()| true)
        }
        Command::Audit { what: Audit::Verify } => audit::verify(config, out).await,
        Command::Keys => keys(config, out).await,
        Command::Openapi => print(&web::openapi_json(), out),
        Command::Schema => print(&web::voyage_schema_json(), out),
        Command::Config { what: ConfigWhat::Show } => print(&config.shown(), out),
    }
}

fn print(text: &str, out: &mut impl Write) -> Result<bool> {
    out.write_all(text.as_bytes())?;
    Ok(true)
}

fn check_file(options: &args::Check, out: &mut impl Write) -> Result<bool> {
    let language =
        Language::parse(&options.language).context("--language takes en, es, fr, nl, pap or ht")?;
    let now = options.now.unwrap_or_else(|| Ambient::system().now());
    let found = check::check(&options.file, (language, options.json), now, out)?;
    Ok(found == check::Found::Fine)
}

fn verify_file(options: &args::Verify, out: &mut impl Write) -> Result<bool> {
    let sources = verify::Sources { keys: &options.keys, revocations: &options.revocations };
    verify::verify(&options.file, &sources, Ambient::system().now(), out)
}

async fn migrate(config: &Config, out: &mut impl Write) -> Result<bool> {
    let store = boot::open(config, Ambient::system()).await?;
    store.migrate::<web::migrations::Migrator>().await?;
    print("The tables are up to date.\n", out)
}

async fn back_up(options: args::Backup, config: &Config, out: &mut impl Write) -> Result<bool> {
    if let Some(BackupWhat::Verify { file }) = options.what {
        return backup::verify(config, &file, out).await.map(|()| true);
    }
    let file = options.file.context("name the file to write")?;
    let bytes = backup::backup(config, &file).await?;
    let name = file.display();
    writeln!(out, "{bytes} bytes sealed. Next: landfall backup verify {name}")?;
    Ok(true)
}

async fn keys(config: &Config, out: &mut impl Write) -> Result<bool> {
    let booted = boot::boot(config, Ambient::system(), true).await?;
    let keys = booted.clearance.public_keys().await?;
    print(&format!("{}\n", certificates::write_keys(&keys)?), out)
}

//! `config check`.

use secrecy::SecretString;
use serde::Serialize;

use crate::accounts::InvalidFirstAdministrator;
use crate::accounts::secret_key::{self, SecretKeyError};
use crate::commands::{CommandError, output};
use crate::settings::{OutputArguments, Problem, Settings, Sources};
use crate::store::{DatabaseUrl, OpenError, Store};

/// The result as JSON. The names are an interface: only add some.
#[derive(Serialize)]
struct Report {
    problems: Vec<Problem>,
    warnings: Vec<Problem>,
}

/// Prints what is not valid.
///
/// # Errors
/// [`CommandError::InvalidSettings`] if there is a problem.
pub(super) async fn check(
    output: OutputArguments,
    sources: &Sources,
) -> Result<String, CommandError> {
    let mut report = Report {
        problems: sources.problems.clone(),
        warnings: sources.warnings.clone(),
    };
    // Problems of a setting come first: settings that contradict each other are valid one by one.
    if report.problems.is_empty() {
        let settings = sources.server_settings()?;
        report.problems = Check {
            sources,
            settings: &settings,
        }
        .problems()
        .await;
    }
    let text = if output.json {
        output::json(&report)
    } else {
        report.text()
    };
    if report.problems.is_empty() {
        return Ok(text);
    }
    print!("{text}");
    Err(CommandError::InvalidSettings(report.problems.len()))
}

impl Report {
    fn text(&self) -> String {
        let problems = self.problems.iter().map(Problem::to_string);
        let warnings = self.warnings.iter();
        let warnings = warnings.map(|warning| format!("Warning: {warning}"));
        let valid = "The settings are valid.".to_owned();
        let valid = self.problems.is_empty().then_some(valid);
        let lines = problems.chain(warnings).chain(valid);
        lines.map(|line| output::printable(&line) + "\n").collect()
    }
}

/// Settings whose texts are valid one by one.
struct Check<'a> {
    sources: &'a Sources,
    settings: &'a Settings,
}

impl Check<'_> {
    async fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        match self.database().await {
            Ok(url) => problems.extend(self.keys(&url)),
            Err(error) => problems.extend(self.problem("database_url", &error, "Correct the URL")),
        }
        problems.extend(self.first_administrator());
        problems.extend(self.server());
        problems
    }

    /// Does not connect to a database server, and does not open the file of an embedded database.
    async fn database(&self) -> Result<DatabaseUrl, OpenError> {
        let database = &self.settings.database;
        let url = database.url()?;
        if url.embedded_file().is_none() {
            Store::connect(&url, &database.store_options()).await?;
        }
        Ok(url)
    }

    fn keys(&self, database: &DatabaseUrl) -> Option<Problem> {
        let keys = &self.settings.tokens;
        let is_exposed = self.settings.is_exposed(database);
        let check = |setting, key: Option<&SecretString>| {
            key.map_or(Ok(()), |key| secret_key::check(setting, key, is_exposed))
        };
        let advice = "Every server of a database needs the same key";
        if keys.secret_key().is_none() && database.embedded_file().is_none() {
            return self.problem("secret_key", &SecretKeyError::Missing, advice);
        }
        let key = check("SECRET_KEY", keys.secret_key()).err();
        let key = key.and_then(|error| self.problem("secret_key", &error, advice));
        key.or_else(|| {
            let error = check("SECRET_KEY_PREVIOUS", keys.secret_key_previous()).err()?;
            self.problem("secret_key_previous", &error, advice)
        })
    }

    fn first_administrator(&self) -> Option<Problem> {
        let error = self.settings.accounts.first_administrator().err()?;
        let (id, advice) = match error {
            InvalidFirstAdministrator::Incomplete => {
                ("first_superuser", "Set the other one, or remove this one")
            }
            InvalidFirstAdministrator::Email(_) => {
                ("first_superuser", "Correct the e-mail address")
            }
            InvalidFirstAdministrator::Password(_) => {
                ("first_superuser_password", "Choose a shorter password")
            }
        };
        self.problem(id, &error, advice)
    }

    fn server(&self) -> Vec<Problem> {
        let server = &self.settings.server;
        let mut problems = Vec::new();
        let addresses = server.addresses;
        let is_same = addresses.management_bind == Some(addresses.bind);
        if is_same && addresses.bind.port() != 0 {
            let reason = "it is the address of BIND";
            problems.extend(self.problem("management_bind", &reason, "Choose another port"));
        }
        if server.body_limit > server.body_budget {
            let reason = "it is larger than BODY_BUDGET, so that the largest bodies always get 503";
            problems.extend(self.problem("body_limit", &reason, "Lower it, or raise BODY_BUDGET"));
        }
        problems
    }

    fn problem(&self, id: &str, reason: &dyn std::fmt::Display, advice: &str) -> Option<Problem> {
        let setting = self.sources.find(id)?;
        let reason = reason.to_string();
        let name = format!("{}: ", setting.variable());
        Some(setting.problem(reason.strip_prefix(&name).unwrap_or(&reason), advice))
    }
}

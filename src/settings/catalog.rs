//! Settings of the catalogue.

use chrono::TimeDelta;
use clap::Args;

/// The catalogue.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Catalogue")]
pub struct CatalogSettings {
    /// Time after which changes are deleted from the history of the catalogue, in days. 0 keeps all
    #[arg(long, env = "CATALOG_CHANGES_RETENTION", default_value = "0")]
    #[arg(value_name = "DAYS", value_parser = clap::value_parser!(u32).range(..=36_500))]
    catalog_changes_retention: u32,
}

impl CatalogSettings {
    /// Returns the time after which changes of the catalogue are deleted; `None` if they are kept.
    #[must_use]
    pub fn changes_retention(&self) -> Option<TimeDelta> {
        let days = i64::from(self.catalog_changes_retention);
        (days > 0).then(|| TimeDelta::days(days))
    }
}

//! Something that may fail for a while. Only changes are logged.

use tracing::Level;

/// Logs when something starts to fail, when the reason changes, and when it works again.
#[derive(Debug)]
pub struct Condition {
    failing: &'static str,
    working: &'static str,
    error: Option<String>,
}

impl Condition {
    /// The messages for the start and for the end of a failure.
    #[must_use]
    pub const fn new(failing: &'static str, working: &'static str) -> Self {
        Self {
            failing,
            working,
            error: None,
        }
    }

    /// It fails for this reason. A level above [`Level::WARN`] means that an operator has to act.
    pub fn fails(&mut self, level: Level, error: &impl ToString) {
        let error = error.to_string();
        if self.error.as_ref() == Some(&error) {
            return;
        }
        if level == Level::ERROR {
            tracing::error!(error, "{}", self.failing);
        } else {
            tracing::warn!(error, "{}", self.failing);
        }
        self.error = Some(error);
    }

    /// It works.
    pub fn works(&mut self) {
        if self.error.take().is_some() {
            tracing::info!("{}", self.working);
        }
    }
}

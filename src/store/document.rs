//! JSON that is kept as it was sent.

use std::fmt;

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::sql;

/// A JSON value as text: the order of members, the spelling of numbers and the white space inside are the sender's.
/// Two documents are equal when their texts are.
#[derive(Clone, AsExpression, FromSqlRow, Serialize, Deserialize)]
#[diesel(sql_type = sql::Json)]
#[serde(transparent)]
pub struct Document(Box<RawValue>);

impl Document {
    /// Checks that `text` is JSON. White space around the value is not part of it.
    ///
    /// # Errors
    /// When the text is not JSON.
    pub fn from_text(text: String) -> Result<Self, serde_json::Error> {
        RawValue::from_string(text).map(Self)
    }

    /// Spells out a value, compactly.
    ///
    /// # Errors
    /// When the value has no form in JSON, such as a map with keys that are no strings.
    pub fn from_value(value: &impl Serialize) -> Result<Self, serde_json::Error> {
        serde_json::value::to_raw_value(value).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn get(&self) -> &str {
        self.0.get()
    }

    /// The text with its type, ready to be a member of a larger document.
    #[must_use]
    pub fn into_raw(self) -> Box<RawValue> {
        self.0
    }
}

impl From<Box<RawValue>> for Document {
    fn from(raw: Box<RawValue>) -> Self {
        Self(raw)
    }
}

impl PartialEq for Document {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl Eq for Document {}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Document({})", self.get())
    }
}

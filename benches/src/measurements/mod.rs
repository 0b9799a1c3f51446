//! What is measured. Each of the four that are measured in rounds keeps its measurements and makes a table of them.

mod contest;
mod creating;
mod logging_in;
mod reading;
pub mod replica;
mod slow_clients;
pub mod start;
mod while_writing;
mod writers;

pub use contest::Contest;
pub use creating::Creating;
pub use logging_in::LoggingIn;
pub use reading::Reading;
pub use while_writing::ReadingWhileWriting;

use crate::load::{Measured, median};

/// The connections of a measurement, where nothing else is said.
const CONNECTIONS: usize = 32;

/// The median of one number of some measurements.
fn middle(measured: &[Measured], number: impl Fn(&Measured) -> f64) -> f64 {
    median(measured.iter().map(number))
}

/// The median of the ratios of two numbers, which were measured in the same round.
fn middle_ratio(
    measured: &[Measured],
    others: &[Measured],
    number: impl Fn(&Measured) -> f64,
) -> f64 {
    let pairs = measured.iter().zip(others);
    median(pairs.map(|(one, other)| number(one) / number(other)))
}

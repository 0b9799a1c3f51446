//! What came out of one measurement.

use std::time::Duration;

/// How fast something was. The times are in milliseconds, and no numbers when it was never done.
#[derive(Debug, Clone, Copy)]
pub struct Measured {
    /// How many a second.
    pub rate: f64,
    /// Half of them took at most this long.
    pub p50: f64,
    /// 99 of 100 took at most this long.
    pub p99: f64,
    /// All of them took at most this long.
    pub longest: f64,
}

impl Measured {
    /// Sums up how long each took of those that ended within `time`.
    pub fn of(mut samples: Vec<Duration>, time: Duration) -> Self {
        samples.sort_unstable();
        let count = u32::try_from(samples.len()).unwrap_or(u32::MAX);
        let within = |percent: usize| {
            let place = (samples.len() * percent).div_ceil(100).max(1) - 1;
            let sample = samples.get(place);
            sample.map_or(f64::NAN, |sample| sample.as_secs_f64() * 1000.0)
        };
        Self {
            rate: f64::from(count) / time.as_secs_f64(),
            p50: within(50),
            p99: within(99),
            longest: within(100),
        }
    }
}

/// The value in the middle, of two in the middle their mean; not a number when there is none.
pub fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_unstable_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.as_slice() {
        [] => f64::NAN,
        values if values.len() % 2 == 1 => values[middle],
        values => f64::midpoint(values[middle - 1], values[middle]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_samples() {
        let samples = (1..=200).rev().map(Duration::from_millis).collect();
        let measured = Measured::of(samples, Duration::from_secs(2));
        let times = [measured.p50, measured.p99, measured.longest];
        assert_eq!(
            times.map(|time| format!("{time:.0}")),
            ["100", "198", "200"]
        );
        assert!((measured.rate - 100.0).abs() < 1e-9);
    }

    #[test]
    fn what_was_never_done_has_no_time() {
        let never = Measured::of(Vec::new(), Duration::from_secs(1));
        assert!(never.rate.abs() < 1e-9 && never.p50.is_nan() && never.longest.is_nan());
    }

    #[test]
    fn the_median_is_in_the_middle() {
        assert!((median([3.0, 1.0, 2.0]) - 2.0).abs() < 1e-9);
        assert!((median([4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < 1e-9);
        assert!(median([]).is_nan());
    }
}

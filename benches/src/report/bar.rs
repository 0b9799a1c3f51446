//! What should be reached.

/// What should be reached at least, or at most.
#[derive(Debug, Clone, Copy)]
pub enum Bar {
    AtLeast(f64),
    AtMost(f64),
}

impl Bar {
    fn is_met_by(self, value: f64) -> bool {
        match self {
            Self::AtLeast(bar) => value >= bar,
            Self::AtMost(bar) => value <= bar,
        }
    }

    fn text(self) -> String {
        match self {
            Self::AtLeast(bar) => format!("≥ {bar}"),
            Self::AtMost(bar) => format!("≤ {bar}"),
        }
    }
}

/// What a table says of values and their bars: a value that is not known meets none.
pub fn verdict(bars: &[(&str, Bar, f64)]) -> String {
    let said = bars.iter().map(|(what, bar, value)| {
        let word = if bar.is_met_by(*value) {
            "met"
        } else {
            "MISSED"
        };
        format!("{word}: {what} {}", bar.text())
    });
    said.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verdict_names_every_bar() {
        let bars = [
            ("of limit", Bar::AtLeast(0.9), 0.91),
            ("p99", Bar::AtMost(1.5), 1.6),
        ];
        assert_eq!(verdict(&bars), "met: of limit ≥ 0.9, MISSED: p99 ≤ 1.5");
        assert_eq!(
            verdict(&[("p99", Bar::AtMost(1.5), f64::NAN)]),
            "MISSED: p99 ≤ 1.5"
        );
    }
}

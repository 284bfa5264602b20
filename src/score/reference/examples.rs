//! A few series for comparing methods: the same numbers, other answers.

use super::{Data, Direction, Method, Series, Unit};

/// Base year and value, latest year and value, target year and value; less is better where the target is below.
const EXAMPLES: [[(u16, f64); 3]; 6] = [
    [(2015, 50.0), (2022, 60.0), (2030, 80.0)],
    [(2024, 100.0), (2026, 112.0), (2029, 150.0)],
    [(2024, 20.0), (2026, 17.0), (2029, 10.0)],
    [(2024, 20.0), (2026, 21.0), (2029, 10.0)],
    [(2024, 50.0), (2026, 50.0), (2029, 80.0)],
    [(2024, 50.0), (2026, 81.0), (2029, 80.0)],
];

/// One series for comparing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Example {
    /// Year and value of the base.
    pub base: (u16, f64),
    /// Latest year and value.
    pub latest: (u16, f64),
    /// Year and value of the target.
    pub target: (u16, f64),
}

/// All series.
#[must_use]
pub fn examples() -> Vec<Example> {
    let mut examples = Vec::with_capacity(EXAMPLES.len());
    for [base, latest, target] in EXAMPLES {
        examples.push(Example {
            base,
            latest,
            target,
        });
    }
    examples
}

impl Example {
    /// Whether more is better.
    #[must_use]
    pub fn is_up(&self) -> bool {
        self.target.1 > self.base.1
    }

    /// The series under a method.
    #[must_use]
    pub fn series(&self, method: Method) -> Series {
        Series {
            method,
            direction: match self.is_up() {
                true => Direction::Up,
                false => Direction::Down,
            },
            unit: Unit::Other,
            data: Data::Pair {
                base_year: self.base.0.into(),
                base: Some(self.base.1),
                year: self.latest.0.into(),
                value: Some(self.latest.1),
            },
            target: Some(self.target.1),
            target_year: Some(self.target.0.into()),
            limit: None,
            targets: Vec::new(),
        }
    }

    /// What stands against an even pace from the base to the target.
    #[must_use]
    pub fn even_pace(&self) -> f64 {
        let years = f64::from(self.target.0) - f64::from(self.base.0);
        let elapsed = f64::from(self.latest.0) - f64::from(self.base.0);
        (self.latest.1 - self.base.1) / ((self.target.1 - self.base.1) * elapsed / years)
    }
}

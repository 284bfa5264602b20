//! Plain data: what a plan says. No I/O, no clock, no words for readers.

mod change;
mod code;
mod decimal;
mod fiscal_year;
mod glossary;
mod grade;
mod identity;
mod indicator;
mod narrative;
mod observation;
mod plan;
mod quality;
mod ratio;
mod source;
mod statement_row;
mod synonym;
mod target;

pub use change::Change;
pub use code::{CodeEntry, Codelist, LabelStatus, is_code, is_generic_code};
pub use decimal::{Decimal, DecimalError};
pub(crate) use decimal::{digits, push_digits};
pub use fiscal_year::{Date, FiscalYear};
pub use glossary::GlossaryTerm;
pub use grade::OfficialGrade;
pub use identity::{Identity, IdentityKind, IdentityReason, Operation, Place, Relation, Term};
pub use indicator::{Additivity, Direction, Indicator, Kind};
pub use narrative::{Narrative, NarrativeKind, Spelling, Tag, Tags};
pub use observation::{Basis, Measure, Observation, Period, Status, ValueRule};
pub use plan::{About, Bilingual, Dimension, Lang, Page, PartState, Parts, Plan};
pub use quality::{
    QualityEntry, QualityLabel, QualityList, QualityReport, QualitySection, TextAddress,
};
pub use ratio::Ratio;
pub use source::{Correction, Coverage, Printing, Section, Source};
pub use statement_row::StatementRow;
pub use synonym::Synonym;
pub use target::{Baseline, Operator, Target, TargetFlag, TargetType, Window};

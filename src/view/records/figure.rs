//! A number or a text as shown, with what belongs to it.

use crate::words::Text;

records! {
    /// A number as shown, with what belongs to it.
    pub struct Figure {
        /// Number, unit: 「158件」, `158 cases`.
        pub text as "text": Text,
        /// Grouped digits only: `5,585`.
        pub number as "number": Text,
        /// Unit only.
        pub unit as "unit": Text,
        /// For geometry; never for display. Absent when no number stands.
        pub value as "value": Option<f64>,
        /// The value's own period in words.
        pub period as "period": Text,
        /// Whether the period is something else than the reporting year (then it must be shown).
        pub other_period as "otherPeriod": bool,
        /// Status code (`A`, `P` …).
        pub status as "status": Text,
        /// Words of a status other than normal: 速報値 …
        pub status_label as "statusLabel": Option<Text>,
        /// Computed by the engine, not printed (sums, zeros from totals).
        pub derived as "derived": Option<Text>,
        /// A proven misreading: what is printed and why it is read otherwise.
        pub correction as "correction": Option<CorrectionNote>,
        /// What is to be known about this cell.
        pub comment as "comment": Option<Text>,
        /// Observation id.
        pub observation as "observation": Option<Text>,
        /// The printed token.
        pub printed as "printed": Option<Text>,
    }

    /// A corrected reading.
    pub struct CorrectionNote {
        /// 「訂正」.
        pub label as "label": Text,
        /// The printed token.
        pub printed as "printed": Text,
        /// The proof.
        pub proof as "proof": Text,
    }

    /// A figure with a name.
    pub struct NamedFigure {
        /// Code of what is named.
        pub code as "code": Text,
        /// Name.
        pub label as "label": Text,
        /// The figure.
        pub figure as "figure": Box<Figure>,
    }

    /// A text that may be in another language than the page.
    pub struct LocalText {
        /// The text.
        pub text as "text": Text,
        /// Its language: `ja` or `en`.
        pub lang as "lang": Text,
        /// 「仮訳」 where it is an unofficial translation.
        pub note as "note": Option<Text>,
        /// The Japanese text that this translates, in views of running text.
        pub original as "original": Option<Text>,
    }

    /// What a project or disease filter does to an indicator.
    pub struct Cut {
        /// `none` (no such filter), `has` or `without`.
        pub state as "state": Text,
        /// The selection's figures side by side.
        pub figures as "figures": Vec<NamedFigure>,
        /// Their sum, only where the indicator is additive and several are chosen.
        pub sum as "sum": Option<Box<Figure>>,
        /// Why they are not summed, or 「プロジェクト別の内訳なし」.
        pub note as "note": Option<Text>,
    }
}

//! Arithmetic that a report implies: which numbers should agree, and whether they do.

use super::{Bilingual, Decimal};

/// Declares a closed list of codes; the first goes without saying.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident {
        $(#[$first_meta:meta])* $first:ident = $first_text:literal,
        $($(#[$code_meta:meta])* $code:ident = $text:literal,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum $name {
            $(#[$first_meta])*
            #[default]
            $first,
            $($(#[$code_meta])* $code,)*
        }

        impl $name {
            /// Every code, in the order in which they are shown.
            pub const ALL: &[Self] = &[Self::$first, $(Self::$code,)*];

            /// The code in data files.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    Self::$first => $first_text,
                    $(Self::$code => $text,)*
                }
            }

            /// Reads a code.
            #[must_use]
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.code() == code)
            }
        }
    };
}

codes! {
    /// What kind of agreement is implied.
    IdentityKind {
        /// The items of a breakdown against its total.
        Parts = "PARTS",
        /// The projects against the whole plan.
        Projects = "PROJECTS",
        /// A part that cannot exceed its whole.
        Subset = "SUBSET",
        /// A percentage against its two numbers.
        Share = "SHARE",
        /// A cumulative value against its single years.
        Cumulative = "CUMULATIVE",
        /// A mean against its single years.
        Mean = "MEAN",
        /// An indicator that is made of others.
        Derived = "DERIVED",
        /// Target numbers against each other.
        Target = "TARGET",
        /// A comparison that the text states in words.
        Comparison = "COMPARISON",
        /// Budgets against their parts.
        Budget = "BUDGET",
        /// A count in the text against the list that it counts.
        Count = "COUNT",
        /// Numbers of the running text against each other.
        Text = "TEXT",
        /// A year given in both calendars.
        Calendar = "CALENDAR",
    }
}

codes! {
    /// How the left side is made of its terms.
    Operation {
        /// Their sum.
        Sum = "SUM",
        /// Their mean.
        Mean = "MEAN",
        /// Their product.
        Product = "PRODUCT",
        /// 100 × first ÷ second; two terms.
        SharePercent = "SHARE_PERCENT",
        /// How many they are.
        Count = "COUNT",
        /// The largest of them.
        Max = "MAX",
        /// Number of years from the first to the second, both included; two terms.
        Years = "YEARS",
    }
}

codes! {
    /// How the left side stands to the right side.
    Relation {
        /// Equal.
        Eq = "EQ",
        /// At most.
        Le = "LE",
        /// Below.
        Lt = "LT",
        /// At least.
        Ge = "GE",
    }
}

codes! {
    /// Why an identity does not hold. A kind of explanation that the numbers allow, not a finding of the report.
    IdentityReason {
        /// One case may be counted in several projects.
        DoubleCounting = "DOUBLE_COUNTING",
        /// The items do not divide the total: cases without an item, or with several.
        NotAPartition = "NOT_A_PARTITION",
        /// Within what the rounding of the printed numbers allows.
        Rounding = "ROUNDING",
        /// The source contradicts itself: a misreading or a misprint.
        SourceFault = "SOURCE_FAULT",
        /// The text does not tell.
        Undecidable = "UNDECIDABLE",
    }
}

/// A place in the source text.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Place {
    /// Offset in code points.
    pub offset: u32,
    /// What stands there.
    pub printed: String,
}

/// One term of an identity.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Term {
    /// An observation, a position in `Plan::observations`.
    Fact(u32),
    /// A number that stands in the running text only, in single units.
    Number(Decimal, Place),
    /// One item of a list in the text; only counted.
    Item(Place),
    /// A number by definition, such as the 100 of a percentage.
    Constant(Decimal),
}

/// One identity: `operation(terms) relation sum(result)`.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Identity {
    /// Stable code.
    pub id: String,
    /// What kind of agreement.
    pub kind: IdentityKind,
    /// What is compared, in words; absent where indicator, project and breakdown say it.
    pub label: Option<Bilingual>,
    /// Position in `Plan::indicators`, where it is about one.
    pub indicator: Option<u16>,
    /// Position in the `PROJECT` list; 0 is the whole plan.
    pub project: u16,
    /// Positions in `Plan::dimensions`.
    pub dimensions: Vec<u8>,
    /// Reporting year.
    pub year: u16,
    /// How the left side is made.
    pub operation: Operation,
    /// What the left side is made of.
    pub terms: Vec<Term>,
    /// How it stands to the right side.
    pub relation: Relation,
    /// What the right side is the sum of.
    pub result: Vec<Term>,
    /// Places after the point to which the source rounds the left side.
    pub decimals: Option<u8>,
    /// Where the text states it in words.
    pub statement: Option<Place>,
    /// The document of all places (position in `Plan::sources`).
    pub source: Option<u16>,
    /// Whether it holds with corrected values.
    pub holds: bool,
    /// Whether it holds with the values as printed.
    pub holds_printed: bool,
    /// Why it does not hold, with corrected or with printed values.
    pub reason: Option<IdentityReason>,
    /// What must be known of it.
    pub note: Option<Bilingual>,
}

impl IdentityKind {
    /// The code list with its labels.
    pub const LIST: &str = "IDENTITY_KIND";
}

impl IdentityReason {
    /// The code list with its labels.
    pub const LIST: &str = "IDENTITY_REASON";
}

impl Identity {
    /// The observations on both sides, left first.
    #[must_use]
    pub fn facts(&self) -> Vec<u32> {
        let mut facts = Vec::new();
        for term in self.terms.iter().chain(&self.result) {
            if let Term::Fact(position) = term {
                facts.push(*position);
            }
        }
        facts
    }
}

//! Official grades and computed signals.

use super::figure::LocalText;
use crate::words::Text;

records! {
    /// An official grade.
    pub struct Grade {
        /// `A`, `B`, or empty where the source prints a dash or nothing.
        pub code as "code": Text,
        /// Words of the document, or 「評価の記載なし」.
        pub label as "label": Text,
    }

    /// A computed signal.
    pub struct Signal {
        /// State id, e.g. `below_pace`.
        pub state as "state": Text,
        /// Words.
        pub label as "label": Text,
        /// Shape: `check`, `up`, `down`, `dashed`, `clock`, `dash`, `question`, `eye` or `lock`.
        pub shape as "shape": Text,
        /// Tone for colour: `good`, `attention`, `neutral`.
        pub tone as "tone": Text,
        /// e.g. 「目標ペース比 0.90」.
        pub ratio as "ratio": Option<Text>,
        /// Flags that travel with the result.
        pub flags as "flags": Vec<Flag>,
        /// Why nothing can be said from the numbers.
        pub reason as "reason": Option<Text>,
    }

    /// A flag.
    pub struct Flag {
        /// Id, e.g. `provisional`.
        pub id as "id": Text,
        /// Words.
        pub label as "label": Text,
    }

    /// Official against computed.
    pub struct Agreement {
        /// `agrees`, `differs`, `not_comparable`, or empty where there is nothing to compare.
        pub state as "state": Text,
        /// Words; only `differs` is shown on the board.
        pub label as "label": Text,
        /// The document's own remark, or that none is printed.
        pub note as "note": Option<LocalText>,
    }
}

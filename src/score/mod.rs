//! What the numbers say of a target: the plan's own pace, with every intermediate.
//!
//! A computed state is never a grade. Official grades are data (`model::OfficialGrade`); this module only says
//! whether a grade and the computed state agree.

mod agreement;
mod applied;
mod assessment;
pub mod assumption;
mod concern;
mod evidence;
mod margin;
pub mod outlook;
pub mod path;
mod plan_pace;
pub mod reference;
mod rows;

pub use agreement::{Agreement, agreement};
pub use applied::{Applied, apply};
pub use assessment::{Assessment, Input, InputRole, Pace, Reason, State};
pub use concern::{Concern, concerns};
pub use margin::{Change, Margin, margin};
pub use plan_pace::{METHOD, assess, assess_all, observed};
pub use rows::{ScoreRow, measures, rows};

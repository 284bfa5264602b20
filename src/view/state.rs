//! What the reader asked for.

#[cfg(feature = "viewer")]
use tsify::Tsify;

use crate::model::{Bilingual, Lang, digits};
use crate::tree::{Leaf, Part, Tree, leaves, record_shape};
use crate::words::concat;

/// Everything may be left out. Unknown codes are reported, not ignored.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "viewer", derive(Tsify))]
#[cfg_attr(feature = "viewer", tsify(missing_as_null))]
pub struct ViewState {
    /// Language of every word that comes back.
    #[cfg_attr(feature = "viewer", tsify(type = "\"ja\" | \"en\""))]
    pub lang: Lang,
    /// `board`, `attention`, `indicators`, `indicator`, `projects`, `project`, `diseases`, `disease`, `results`,
    /// `efforts`, `search`, `data`, `method` or `glossary`.
    pub view: String,
    /// Indicator code of the `indicator` view.
    pub indicator: String,
    /// Id of the result case that is read in the `results` view.
    pub narrative: String,
    /// Section code of the `efforts` view.
    pub section: String,
    /// Project codes; several mean any of them.
    pub project: Vec<String>,
    /// Disease area codes.
    pub disease: Vec<String>,
    /// Reporting year; the edition's own when absent.
    pub year: Option<u16>,
    /// Kinds of indicator.
    pub kind: Vec<String>,
    /// Responsible bodies; `_Z` stands for "no body named".
    pub ministry: Vec<String>,
    /// Official grades; `_Z` stands for "no grade printed".
    pub grade: Vec<String>,
    /// Computed states, e.g. `below_pace`.
    pub signal: Vec<String>,
    /// `agrees`, `differs` or `not_comparable`.
    pub agreement: Vec<String>,
    /// Programmes that texts name.
    pub programme: Vec<String>,
    /// Institutions that texts name.
    pub institution: Vec<String>,
    /// The plan's disease areas across projects that texts name.
    pub area: Vec<String>,
    /// Verdicts of checks: `HOLDS`, `HOLDS_CORRECTED` or the reason why one does not hold.
    pub verdict: Vec<String>,
    /// Kinds of check.
    pub check: Vec<String>,
    /// Projects that stand beside each other in the `projects` view; four at most.
    pub compare: Vec<String>,
    /// Order of the `indicators` view: a column's id, with `-` before it the other way round; empty for plan order.
    pub sort: String,
    /// Columns of the `indicators` view; the usual ones when empty.
    pub columns: Vec<String>,
    /// Text in the name, or in the texts of views of texts.
    pub query: String,
    /// Id of a reference method, shown beside the plan's own; empty for none.
    pub method: String,
    /// The reader's own values for years to come: `HANDOVERS:2026=127,2027=130;SEEDS:2026=140`.
    pub assume: String,
    /// Edition of the data that an address was made with: reporting year and version, `2025-0.1.0`.
    pub edition: String,
}

/// Why a text is no state: a field of another type, or no JSON object at all.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StateError {
    /// The field, or the line and column where reading stopped.
    pub place: String,
}

impl StateError {
    /// Stable code.
    pub const CODE: &'static str = "state-syntax";

    /// The sentence for a reader.
    #[must_use]
    pub fn message(&self) -> Bilingual {
        let place = &self.place;
        Bilingual::new(
            concat(&["表示の指定を読み取れません（", place, "）"]),
            concat(&["The requested view cannot be read (", place, ")"]),
        )
    }
}

impl ViewState {
    /// Reads JSON text such as `{"lang":"en","project":["PJ4"]}`. Fields that it does not know are passed over.
    ///
    /// # Errors
    /// [`StateError`] when the text is no JSON object or a field has another type.
    pub fn parse(text: &str) -> Result<Self, StateError> {
        let tree = Tree::parse(text).map_err(|(line, column)| StateError {
            place: concat(&[&*digits(line as u64), ":", &digits(column as u64)]),
        })?;
        if !matches!(tree, Tree::Object(_)) {
            return Err(StateError {
                place: "1:1".to_owned(),
            });
        }
        let mut fields = Reading {
            tree: &tree,
            wrong: None,
        };
        let lang = match fields.text("lang").as_str() {
            "" | "ja" => Lang::Ja,
            "en" => Lang::En,
            _ => {
                fields.refuse("lang");
                Lang::Ja
            }
        };
        let state = Self {
            lang,
            view: fields.text("view"),
            indicator: fields.text("indicator"),
            narrative: fields.text("narrative"),
            section: fields.text("section"),
            project: fields.list("project"),
            disease: fields.list("disease"),
            year: fields.year(),
            kind: fields.list("kind"),
            ministry: fields.list("ministry"),
            grade: fields.list("grade"),
            signal: fields.list("signal"),
            agreement: fields.list("agreement"),
            programme: fields.list("programme"),
            institution: fields.list("institution"),
            area: fields.list("area"),
            verdict: fields.list("verdict"),
            check: fields.list("check"),
            compare: fields.list("compare"),
            sort: fields.text("sort"),
            columns: fields.list("columns"),
            query: fields.text("query"),
            method: fields.text("method"),
            assume: fields.text("assume"),
            edition: fields.text("edition"),
        };
        match fields.wrong {
            Some(name) => Err(StateError {
                place: name.to_owned(),
            }),
            None => Ok(state),
        }
    }
}

/// A state in the reading, with the first field of another type; reading goes on after it with defaults.
struct Reading<'a> {
    tree: &'a Tree,
    wrong: Option<&'static str>,
}

impl Reading<'_> {
    fn refuse(&mut self, name: &'static str) {
        self.wrong.get_or_insert(name);
    }

    /// A field that is there and not null.
    #[inline(never)]
    fn field(&self, name: &str) -> Option<&Tree> {
        self.tree
            .get(name)
            .filter(|value| !matches!(value, Tree::Null))
    }

    #[inline(never)]
    fn text(&mut self, name: &'static str) -> String {
        match self.field(name).map(Tree::text) {
            None => String::new(),
            Some(Some(text)) => text.to_owned(),
            Some(None) => {
                self.refuse(name);
                String::new()
            }
        }
    }

    #[inline(never)]
    fn list(&mut self, name: &'static str) -> Vec<String> {
        let mut codes = Vec::new();
        let mut whole = true;
        if let Some(value) = self.field(name) {
            whole = value.list().is_some();
            for element in value.list().unwrap_or_default() {
                whole &= element.text().is_some();
                codes.push(element.text().unwrap_or_default().to_owned());
            }
        }
        if !whole {
            self.refuse(name);
        }
        codes
    }

    fn year(&mut self) -> Option<u16> {
        let year = self.field("year")?.whole();
        let year = year.and_then(|year| u16::try_from(year).ok());
        if year.is_none() {
            self.refuse("year");
        }
        year
    }
}

impl Leaf for Lang {
    fn part(&self) -> Part<'_> {
        Part::Text(match self {
            Self::Ja => "ja",
            Self::En => "en",
        })
    }
}

leaves!(Lang);

record_shape! {
    ViewState {
        lang as "lang": Lang,
        view as "view": String,
        indicator as "indicator": String,
        narrative as "narrative": String,
        section as "section": String,
        project as "project": Vec<String>,
        disease as "disease": Vec<String>,
        year as "year": Option<u16>,
        kind as "kind": Vec<String>,
        ministry as "ministry": Vec<String>,
        grade as "grade": Vec<String>,
        signal as "signal": Vec<String>,
        agreement as "agreement": Vec<String>,
        programme as "programme": Vec<String>,
        institution as "institution": Vec<String>,
        area as "area": Vec<String>,
        verdict as "verdict": Vec<String>,
        check as "check": Vec<String>,
        compare as "compare": Vec<String>,
        sort as "sort": String,
        columns as "columns": Vec<String>,
        query as "query": String,
        method as "method": String,
        assume as "assume": String,
        edition as "edition": String,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_there_and_names_what_is_wrong() {
        let state = ViewState::parse(r#"{"lang":"en","project":["PJ4"],"year":2026,"other":1}"#);
        assert_eq!(
            state,
            Ok(ViewState {
                lang: Lang::En,
                project: vec!["PJ4".to_owned()],
                year: Some(2026),
                ..ViewState::default()
            })
        );
        for (text, place) in [
            ("", "1:1"),
            ("[]", "1:1"),
            (r#"{"project":"PJ4"}"#, "project"),
            (r#"{"project":[4]}"#, "project"),
            (r#"{"year":2025.5}"#, "year"),
            (r#"{"year":-1}"#, "year"),
            (r#"{"lang":"fr"}"#, "lang"),
            (r#"{"query":{}}"#, "query"),
        ] {
            assert_eq!(
                ViewState::parse(text),
                Err(StateError {
                    place: place.to_owned()
                }),
                "{text}"
            );
        }
    }
}

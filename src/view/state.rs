//! What the reader asked for.

#[cfg(feature = "viewer")]
use tsify::Tsify;

use crate::model::{Bilingual, Lang};
use crate::tree::{Branch, Fields, Tree};

/// Everything may be left out. Unknown codes are reported, not ignored.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "viewer", derive(Tsify))]
#[cfg_attr(feature = "viewer", tsify(missing_as_null))]
pub struct ViewState {
    /// Language of every word that comes back.
    #[cfg_attr(feature = "viewer", tsify(type = "\"ja\" | \"en\""))]
    pub lang: Lang,
    /// `board`, `indicators`, `indicator` or `diseases`.
    pub view: String,
    /// Indicator code of the `indicator` view.
    pub indicator: String,
    /// Project codes; several mean any of them.
    pub project: Vec<String>,
    /// Disease area codes.
    pub disease: Vec<String>,
    /// Reporting year; the edition's own when absent.
    pub year: Option<u16>,
    /// Kinds of indicator.
    pub kind: Vec<String>,
    /// Responsible bodies.
    pub ministry: Vec<String>,
    /// Official grades; `_Z` stands for "no grade printed".
    pub grade: Vec<String>,
    /// Computed states, e.g. `below_pace`.
    pub signal: Vec<String>,
    /// `agrees`, `differs` or `not_comparable`.
    pub agreement: Vec<String>,
    /// Text in the name.
    pub query: String,
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
            format!("表示の指定を読み取れません（{place}）"),
            format!("The requested view cannot be read ({place})"),
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
            place: format!("{line}:{column}"),
        })?;
        if !matches!(tree, Tree::Object(_)) {
            return Err(StateError {
                place: "1:1".to_owned(),
            });
        }
        let lang = match text_field(&tree, "lang")?.as_str() {
            "" | "ja" => Lang::Ja,
            "en" => Lang::En,
            _ => {
                return Err(StateError {
                    place: "lang".to_owned(),
                });
            }
        };
        Ok(Self {
            lang,
            view: text_field(&tree, "view")?,
            indicator: text_field(&tree, "indicator")?,
            project: list_field(&tree, "project")?,
            disease: list_field(&tree, "disease")?,
            year: year_field(&tree)?,
            kind: list_field(&tree, "kind")?,
            ministry: list_field(&tree, "ministry")?,
            grade: list_field(&tree, "grade")?,
            signal: list_field(&tree, "signal")?,
            agreement: list_field(&tree, "agreement")?,
            query: text_field(&tree, "query")?,
        })
    }
}

fn wrong(name: &str) -> StateError {
    StateError {
        place: name.to_owned(),
    }
}

fn text_field(tree: &Tree, name: &str) -> Result<String, StateError> {
    match tree.get(name) {
        None | Some(Tree::Null) => Ok(String::new()),
        Some(value) => value.text().map(str::to_owned).ok_or_else(|| wrong(name)),
    }
}

fn list_field(tree: &Tree, name: &str) -> Result<Vec<String>, StateError> {
    let elements = match tree.get(name) {
        None | Some(Tree::Null) => return Ok(Vec::new()),
        Some(value) => value.list().ok_or_else(|| wrong(name))?,
    };
    let mut codes = Vec::with_capacity(elements.len());
    for element in elements {
        codes.push(element.text().ok_or_else(|| wrong(name))?.to_owned());
    }
    Ok(codes)
}

fn year_field(tree: &Tree) -> Result<Option<u16>, StateError> {
    match tree.get("year") {
        None | Some(Tree::Null) => Ok(None),
        Some(value) => {
            let year = value.whole().and_then(|year| u16::try_from(year).ok());
            year.map(Some).ok_or_else(|| wrong("year"))
        }
    }
}

impl Branch for ViewState {
    fn tree(&self) -> Tree {
        let lang = match self.lang {
            Lang::Ja => "ja",
            Lang::En => "en",
        };
        let mut fields = Fields::default();
        fields.add("lang", &lang.to_owned());
        fields.add("view", &self.view);
        fields.add("indicator", &self.indicator);
        fields.add("project", &self.project);
        fields.add("disease", &self.disease);
        fields.add("year", &self.year);
        fields.add("kind", &self.kind);
        fields.add("ministry", &self.ministry);
        fields.add("grade", &self.grade);
        fields.add("signal", &self.signal);
        fields.add("agreement", &self.agreement);
        fields.add("query", &self.query);
        fields.record()
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

//! Folds what readers do not distinguish: compatibility forms, case, katakana against hiragana, kinds of dash,
//! spaces.
//!
//! The result is NFKC in lower case with hiragana for katakana, `-` for every dash, `~` for the wave dash, and
//! without spaces, characters that are not seen, and variation selectors. The prolonged sound mark ー stays. A voicing
//! mark joins the kana before it however it is written (`ﾍﾞ`, ヘ゛, ヘ and U+3099).
//!
//! Of NFKC it has what a Japanese keyboard offers: every character of Windows-31J and the blocks that the tests name,
//! where it is held against the Unicode data. Marks join no letters but kana. There are no Unicode tables besides
//! those of [`compatibility`].

mod compatibility;

/// Texts in folded form, one after another, with the way back to the originals.
#[derive(Debug, Default)]
pub struct Folded {
    text: String,
    steps: Vec<Step>,
}

/// A stretch of folded text up to the next step or a separator.
#[derive(Clone, Copy, Debug)]
struct Step {
    /// Where it begins in the folded text.
    at: u32,
    /// Where it begins in its original.
    from: u32,
    /// Where it ends in its original.
    to: u32,
    /// Whether it cannot be divided: ㈱ as (株), ﾍﾞ as べ.
    whole: bool,
}

/// What separates the texts. A folded query has none.
const SEPARATOR: char = '\n';

impl Folded {
    /// One text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut folded = Self::default();
        folded.push(text);
        folded
    }

    /// Adds a text; answers where it begins. A separator stands behind it.
    pub fn push(&mut self, text: &str) -> u32 {
        let start = self.end();
        for (from, character) in text.char_indices() {
            let to = from + character.len_utf8();
            self.add(character, offset(from), offset(to));
        }
        self.text.push(SEPARATOR);
        start
    }

    /// All folded texts, a line for each.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What one text became; of several, all but the last separator.
    #[must_use]
    pub fn into_text(mut self) -> String {
        self.text.pop();
        self.text
    }

    /// Where a stretch of folded text stands in its original, in bytes; the stretch keeps to one text. Characters that
    /// became several, or were joined, are taken whole.
    #[must_use]
    pub fn original(&self, start: usize, end: usize) -> (usize, usize) {
        let (from, to) = (self.step(start), self.step(end.saturating_sub(1)));
        let start = match from {
            Some(step) if step.whole => step.from,
            Some(step) => step.from + offset(start).saturating_sub(step.at),
            None => 0,
        };
        let end = match to {
            Some(step) if step.whole => step.to,
            Some(step) => (step.from + offset(end).saturating_sub(step.at)).min(step.to),
            None => start,
        };
        (start as usize, end.max(start) as usize)
    }

    /// Whether something was left out before a position, a space for example, or a text begins there.
    #[must_use]
    pub fn is_gap(&self, position: usize) -> bool {
        let index = self.step_index(position);
        let step = index.checked_sub(1).and_then(|it| self.steps.get(it));
        let before = index.checked_sub(2).and_then(|it| self.steps.get(it));
        match (step, before) {
            (Some(step), Some(before)) => step.at as usize == position && before.to != step.from,
            (Some(step), None) => step.at as usize == position,
            _ => true,
        }
    }

    /// The number of steps that begin at a position or before it.
    #[inline(never)]
    fn step_index(&self, position: usize) -> usize {
        let (mut low, mut high) = (0, self.steps.len());
        while low < high {
            let middle = low.midpoint(high);
            match self.steps.get(middle) {
                Some(step) if step.at as usize <= position => low = middle + 1,
                _ => high = middle,
            }
        }
        low
    }

    fn step(&self, position: usize) -> Option<Step> {
        let index = self.step_index(position).checked_sub(1)?;
        self.steps.get(index).copied()
    }

    fn end(&self) -> u32 {
        offset(self.text.len())
    }

    fn add(&mut self, character: char, from: u32, to: u32) {
        if let Some(voicing) = voicing(character) {
            if !self.join(voicing, to) {
                self.keep(voicing, from, to);
            }
            return;
        }
        let at = self.end();
        push(&mut self.text, character);
        self.record(at, from, to);
    }

    fn keep(&mut self, character: char, from: u32, to: u32) {
        let at = self.end();
        self.text.push(character);
        self.record(at, from, to);
    }

    /// Takes down what became of a character of the original.
    fn record(&mut self, at: u32, from: u32, to: u32) {
        let length = self.end() - at;
        if length == 0 {
            return;
        }
        let first = self
            .text
            .get(at as usize..)
            .and_then(|it| it.chars().next());
        let alike = length == to - from && first.is_some_and(|it| offset(it.len_utf8()) == length);
        if alike
            && let Some(last) = self.steps.last_mut()
            && !last.whole
            && last.to == from
            && last.at + (last.to - last.from) == at
        {
            last.to = to;
            return;
        }
        self.steps.push(Step {
            at,
            from,
            to,
            whole: !alike,
        });
    }

    /// Joins a voicing mark to the kana before it; kana and voiced kana are three bytes long.
    fn join(&mut self, mark: char, to: u32) -> bool {
        const LENGTH: u32 = 3;
        let before = self.text.chars().next_back().unwrap_or(SEPARATOR);
        let voiced = match (mark, before) {
            (VOICED, 'う') => 'ゔ',
            (VOICED, 'ゝ') => 'ゞ',
            (VOICED, 'か'..='と' | 'は'..='ほ') if is_unvoiced(before) => shifted(before, 1),
            (SEMI_VOICED, 'は'..='ほ') if is_unvoiced(before) => shifted(before, 2),
            _ => return false,
        };
        self.text.pop();
        self.text.push(voiced);
        let at = self.end() - LENGTH;
        if let Some(last) = self.steps.last_mut() {
            if last.whole || last.at == at {
                (last.to, last.whole) = (to, true);
            } else {
                last.to -= LENGTH;
                let from = last.to;
                self.steps.push(Step {
                    at,
                    from,
                    to,
                    whole: true,
                });
            }
        }
        true
    }
}

/// White space of every script, as `char::is_whitespace` has it, without its tables.
#[must_use]
pub const fn is_space(character: char) -> bool {
    matches!(
        character,
        '\t'..='\r'
            | ' '
            | '\u{85}'
            | '\u{A0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200A}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{202F}'
            | '\u{205F}'
            | '\u{3000}'
    )
}

/// Characters that are not seen: soft hyphen, joiners, directions, byte order mark, variation selectors.
const fn is_unseen(character: char) -> bool {
    matches!(
        character,
        '\u{AD}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E0100}'..='\u{E01EF}'
    )
}

const VOICED: char = '\u{3099}';
const SEMI_VOICED: char = '\u{309A}';

/// The combining form of a voicing mark.
const fn voicing(character: char) -> Option<char> {
    match character {
        VOICED | '゛' | 'ﾞ' => Some(VOICED),
        SEMI_VOICED | '゜' | 'ﾟ' => Some(SEMI_VOICED),
        _ => None,
    }
}

/// Whether a hiragana of the rows か to と, は to ほ is unvoiced: pairs, and は in threes; っ stands between ち and つ.
const fn is_unvoiced(kana: char) -> bool {
    let position = kana as u32 - 'か' as u32;
    match kana {
        'っ' => false,
        'か'..='ぢ' => position.is_multiple_of(2),
        'つ'..='ど' => !position.is_multiple_of(2),
        _ => (kana as u32 - 'は' as u32).is_multiple_of(3),
    }
}

/// The characters of U+FF61 to U+FF9D in full width, kana as hiragana.
const HALF_WIDTH: &str = "。「」、・をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん";

/// Puts the folded form of a character at the end of a text.
fn push(text: &mut String, character: char) {
    let character = match character {
        '！'..='～' => shifted(character, -0xFEE0),
        other => other,
    };
    let folded = match character {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' => shifted(character, 32),
        '!'..='~' | 'ぁ'..='ん' | '一'..='鿿' | '、'..='〛' | '・' | 'ー' => character,
        'ァ'..='ヶ' | 'ヽ' | 'ヾ' => shifted(character, -0x60),
        _ if is_space(character) || is_unseen(character) => return,
        '‐'..='―' | '−' | '─' | '━' => '-',
        '〜' => '~',
        '｡'..='ﾝ' => nth(HALF_WIDTH, character, '｡'),
        _ => return compatibility::push(text, character),
    };
    text.push(folded);
}

/// The character of a list that stands as far from its first as another does from `first`.
fn nth(list: &str, character: char, first: char) -> char {
    let position = character as usize - first as usize;
    list.chars().nth(position).unwrap_or(character)
}

fn shifted(character: char, by: i32) -> char {
    u32::try_from(character as i32 + by)
        .ok()
        .and_then(char::from_u32)
        .unwrap_or(character)
}

/// Offsets are 32 bits wide; the texts of a plan are far shorter.
#[allow(clippy::cast_possible_truncation)]
const fn offset(position: usize) -> u32 {
    position as u32
}

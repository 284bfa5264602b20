//! Reads JSON text (RFC 8259) into a [`Tree`].
//!
//! A reader of our own because of its weight: in the viewer's module the library's costs three times as much, most of it
//! for numbers with fractions, which no input of the viewer has. Everything that RFC 8259 allows is read, and nothing else.

use super::Tree;

/// Arrays and objects may stand inside each other this deep.
const DEEPEST: u32 = 128;

/// Where reading stopped: line and column, both counted from 1, in characters.
pub(super) type Stop = (usize, usize);

/// Reads one whole value.
pub(super) fn parse(text: &str) -> Result<Tree, Stop> {
    let mut reader = Reader {
        text,
        at: 0,
        failed: false,
    };
    let tree = reader.value(0);
    reader.space();
    if reader.failed || reader.at < text.len() {
        return Err(reader.stop());
    }
    Ok(tree)
}

/// After a failure the position stays where it is, and what is read from there on is thrown away.
struct Reader<'a> {
    text: &'a str,
    at: usize,
    failed: bool,
}

impl<'a> Reader<'a> {
    fn stop(&self) -> Stop {
        let mut stop = (1, 1);
        for (position, character) in self.text.char_indices() {
            if position >= self.at {
                break;
            }
            stop = if character == '\n' {
                (stop.0 + 1, 1)
            } else {
                (stop.0, stop.1 + 1)
            };
        }
        stop
    }

    fn fail(&mut self) -> Tree {
        self.failed = true;
        Tree::Null
    }

    fn peek(&self) -> u8 {
        // NUL is no part of JSON outside of what is read byte by byte, so it can stand for the end.
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn space(&mut self) {
        while matches!(self.peek(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    /// Takes a byte if it stands here.
    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == byte && self.at < self.text.len();
        self.at += usize::from(found);
        found
    }

    fn value(&mut self, depth: u32) -> Tree {
        self.space();
        if depth > DEEPEST {
            return self.fail();
        }
        match self.peek() {
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b'"' => Tree::Text(self.text()),
            b't' => self.word("true", Tree::Bool(true)),
            b'f' => self.word("false", Tree::Bool(false)),
            b'n' => self.word("null", Tree::Null),
            b'-' | b'0'..=b'9' => self.number(),
            _ => self.fail(),
        }
    }

    fn word(&mut self, word: &str, tree: Tree) -> Tree {
        for byte in word.bytes() {
            if !self.take(byte) {
                return self.fail();
            }
        }
        tree
    }

    fn list(&mut self, depth: u32) -> Tree {
        let mut elements = Vec::new();
        self.at += 1;
        self.space();
        if !self.take(b']') {
            loop {
                elements.push(self.value(depth + 1));
                if !self.goes_on(b']') {
                    break;
                }
            }
        }
        Tree::List(elements)
    }

    fn object(&mut self, depth: u32) -> Tree {
        let mut members = Vec::new();
        self.at += 1;
        self.space();
        if !self.take(b'}') {
            loop {
                self.space();
                let name = self.text();
                self.space();
                if !self.take(b':') {
                    self.fail();
                }
                members.push((name, self.value(depth + 1)));
                if !self.goes_on(b'}') {
                    break;
                }
            }
        }
        Tree::Object(members)
    }

    /// After an element: a comma and another one, or the end.
    fn goes_on(&mut self, end: u8) -> bool {
        if self.failed {
            return false;
        }
        self.space();
        if self.take(b',') {
            return true;
        }
        if !self.take(end) {
            self.fail();
        }
        false
    }

    /// A number: whole ones become numbers, others keep their digits.
    fn number(&mut self) -> Tree {
        let start = self.at;
        let negative = self.take(b'-');
        let mut whole = 0_u64;
        let mut exact = true;
        let digits = self.at;
        while let digit @ b'0'..=b'9' = self.peek() {
            whole = whole
                .saturating_mul(10)
                .saturating_add(u64::from(digit - b'0'));
            self.at += 1;
        }
        let digits = self.since(digits);
        if digits.is_empty() || (digits.starts_with('0') && digits.len() > 1) {
            return self.fail();
        }
        if self.take(b'.') {
            exact = false;
            self.digits();
        }
        if matches!(self.peek(), b'e' | b'E') {
            exact = false;
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits();
        }
        // 2^53: beyond it a number of JavaScript is no longer exact.
        if exact && whole <= 1 << 53 {
            #[allow(clippy::cast_precision_loss)]
            let number = whole as f64;
            return Tree::Number(if negative { -number } else { number });
        }
        Tree::Digits(self.since(start).to_owned())
    }

    fn digits(&mut self) {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        if self.at == start {
            self.fail();
        }
    }

    /// What was read since a position.
    fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn text(&mut self) -> String {
        let mut text = String::new();
        if !self.take(b'"') {
            self.fail();
        }
        let mut start = self.at;
        while !self.failed {
            match self.peek() {
                b'"' => {
                    text.push_str(self.since(start));
                    self.at += 1;
                    break;
                }
                b'\\' => {
                    text.push_str(self.since(start));
                    self.at += 1;
                    self.escape(&mut text);
                    start = self.at;
                }
                // The end and control characters.
                0..=0x1F => {
                    self.fail();
                }
                _ => self.at += 1,
            }
        }
        text
    }

    fn escape(&mut self, text: &mut String) {
        let byte = match self.peek() {
            byte @ (b'"' | b'\\' | b'/') => byte,
            b'b' => 8,
            b'f' => 12,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                self.at += 1;
                return self.unicode(text);
            }
            _ => {
                self.fail();
                return;
            }
        };
        text.push(char::from(byte));
        self.at += 1;
    }

    /// `\uXXXX`, or a pair of surrogates; a lone one is refused.
    fn unicode(&mut self, text: &mut String) {
        let mut unit = self.hex();
        if (0xD800..0xDC00).contains(&unit) && self.take(b'\\') && self.take(b'u') {
            let low = self.hex();
            unit = if (0xDC00..0xE000).contains(&low) {
                0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00)
            } else {
                0xD800
            };
        }
        match char::from_u32(unit) {
            Some(character) => text.push(character),
            None => {
                self.fail();
            }
        }
    }

    fn hex(&mut self) -> u32 {
        let mut unit = 0;
        for _ in 0..4 {
            let Some(digit) = char::from(self.peek()).to_digit(16) else {
                self.fail();
                return unit;
            };
            unit = unit * 16 + digit;
            self.at += 1;
        }
        unit
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    use serde_json::Value;

    fn equal(tree: &Tree, value: &Value) -> bool {
        match (tree, value) {
            (Tree::Null, Value::Null) => true,
            (Tree::Bool(ours), Value::Bool(theirs)) => ours == theirs,
            (Tree::Text(ours), Value::String(theirs)) => ours == theirs,
            (Tree::Number(_) | Tree::Digits(_), Value::Number(theirs)) => {
                tree.number() == theirs.as_f64()
            }
            (Tree::List(ours), Value::Array(theirs)) => {
                ours.len() == theirs.len()
                    && ours
                        .iter()
                        .zip(theirs)
                        .all(|(ours, theirs)| equal(ours, theirs))
            }
            // The last member of a name counts there; here it is enough that each one is found.
            (Tree::Object(ours), Value::Object(theirs)) => theirs.iter().all(|(name, theirs)| {
                ours.iter()
                    .rev()
                    .find(|(ours, _)| ours == name)
                    .is_some_and(|(_, ours)| equal(ours, theirs))
            }),
            _ => false,
        }
    }

    /// Both read it and mean the same, or both refuse it. Numbers beyond the largest binary one are refused there alone.
    fn same(text: &str) -> bool {
        match (parse(text), serde_json::from_str::<Value>(text)) {
            (Ok(ours), Ok(theirs)) => equal(&ours, &theirs),
            (Ok(_), Err(error)) => error.to_string().starts_with("number out of range"),
            (Err(_), theirs) => theirs.is_err(),
        }
    }

    #[test]
    fn reads_what_the_standard_allows() {
        for text in [
            "null",
            " true ",
            "[]",
            "{}",
            "[[],{}]",
            "\"\"",
            "0",
            "-1",
            "[1,2,3]",
            "1e3",
            "-0.5",
            "2.5E-3",
            r#""\"\\\/\b\f\n\r\t""#,
            r#""\u3042\uD83D\uDE00あ😀""#,
            r#"{"a":{"b":[1,{"c":null}]}}"#,
            "\n{\t\"a\"\r: 1 }\n",
            "9007199254740992",
        ] {
            assert!(parse(text).is_ok(), "{text}");
            assert!(same(text), "{text}");
        }
    }

    #[test]
    fn refuses_the_rest() {
        for text in [
            "",
            " ",
            "nul",
            "truE",
            "01",
            "-",
            "1.",
            ".5",
            "1e",
            "+1",
            "[1,]",
            "[1 2]",
            "{\"a\"}",
            "{\"a\":}",
            "{a:1}",
            "{\"a\":1,}",
            "\"",
            "\"\\x\"",
            "\"\\u12\"",
            r#""\uD800""#,
            r#""\uDC00""#,
            r#""\uD800\u0041""#,
            "\"\n\"",
            "[1]]",
            "NaN",
            "Infinity",
            "'a'",
            "\u{0}",
            "[\u{a0}1]",
            "/* */1",
        ] {
            assert!(parse(text).is_err(), "{text:?}");
            assert!(same(text), "{text:?}");
        }
    }

    #[test]
    fn says_where_it_stopped() {
        assert_eq!(parse("{\n\"a\": }"), Err((2, 6)));
        assert_eq!(parse("[1] 2"), Err((1, 5)));
        assert_eq!(parse("[\"あ\", x]"), Err((1, 7)));
        assert!(parse(&"[".repeat(100_000)).is_err());
        assert!(parse(&"[".repeat(64)).is_err());
    }

    proptest! {
        #[test]
        fn agrees_with_the_library(text in r#"[\[\]{}":,0-9a-ftrueln\\ .+-]{0,24}"#) {
            prop_assert!(same(&text), "{text}");
        }

        #[test]
        fn any_text_survives(text in ".*") {
            let quoted = serde_json::to_string(&text).unwrap_or_default();
            prop_assert_eq!(parse(&quoted), Ok(Tree::Text(text)));
        }
    }
}

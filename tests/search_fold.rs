//! The normaliser of the search: vectors, the Unicode data, and what must hold for any text.
#![allow(clippy::unwrap_used)]

mod support;

use plan_indicators::search::{Folded, is_space};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::compose;

fn fold(text: &str) -> String {
    Folded::of(text).into_text()
}

#[test]
fn vectors() {
    for (text, folded) in [
        ("ＡＭＥＤ　支援", "amed支援"),
        ("AMED 支援", "amed支援"),
        ("ﾍﾞﾝﾁｬｰ", "べんちゃー"),
        ("ヘ゛ンチャー", "べんちゃー"),
        ("ヘ ゛ンチャー", "べんちゃー"),
        ("ヘ\u{3099}ンチャー", "べんちゃー"),
        ("ﾊﾟｲﾛｯﾄ", "ぱいろっと"),
        ("ハ゜イロット", "ぱいろっと"),
        ("ｳﾞｧ", "ゔぁ"),
        ("ｶﾞﾝ", "がん"),
        ("㈱東京", "(株)東京"),
        ("①治験", "1治験"),
        ("㉑", "21"),
        ("第Ⅱ相", "第ii相"),
        ("５㎎", "5mg"),
        ("10⁸", "108"),
        ("m²", "m2"),
        ("㌔グラム", "きろぐらむ"),
        ("㋿7年度", "令和7年度"),
        ("ﬁnal", "final"),
        ("ΑΒγ", "αβγ"),
        ("TNF-α", "tnf-α"),
        ("µm", "μm"),
        ("Sjögren", "sjögren"),
        ("SJÖGREN", "sjögren"),
        ("２０２５～２０２９", "2025~2029"),
        ("2025〜2029", "2025~2029"),
        ("医薬品‐抗体", "医薬品-抗体"),
        ("医薬品‑抗体", "医薬品-抗体"),
        ("医薬品‒抗体", "医薬品-抗体"),
        ("医薬品–抗体", "医薬品-抗体"),
        ("医薬品—抗体", "医薬品-抗体"),
        ("医薬品―抗体", "医薬品-抗体"),
        ("医薬品−抗体", "医薬品-抗体"),
        ("医薬品－抗体", "医薬品-抗体"),
        ("コンピューター", "こんぴゅーたー"),
        ("ｺﾝﾋﾟｭｰﾀｰ", "こんぴゅーたー"),
        ("一ヶ月", "一ゖ月"),
        ("大塚\u{FE00}製薬", "大塚製薬"),
        ("大\u{FA10}製薬", "大塚製薬"),
        ("\u{3099}", "\u{3099}"),
        ("゛", "\u{3099}"),
        ("ア゛", "あ\u{3099}"),
        (" \t\n\u{3000}", ""),
        ("", ""),
    ] {
        assert_eq!(fold(text), folded, "{text}");
    }
}

fn is_unseen(character: char) -> bool {
    matches!(
        u32::from(character),
        0xAD | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFE00..=0xFE0F | 0xFEFF | 0xE0100..=0xE01EF
    )
}

/// The same from the Unicode data: NFKC, lower case, hiragana, dashes, spaces, voicing marks joined to kana.
fn reference(text: &str) -> String {
    let mut folded = String::new();
    for character in text.nfkc().flat_map(char::to_lowercase) {
        let plain = |code: u32| char::from_u32(code).unwrap();
        let character = match character {
            'ァ'..='ヶ' | 'ヽ' | 'ヾ' => plain(u32::from(character) - 0x60),
            '‐'..='―' | '−' | '─' | '━' => '-',
            '〜' => '~',
            other => other,
        };
        // Katakana that only exist voiced: hiragana has none of these.
        let base = "ヷヸヹヺ".chars().position(|it| it == character);
        if let Some(position) = base {
            folded.push_str(["わ", "ゐ", "ゑ", "を"][position]);
            folded.push('\u{3099}');
            continue;
        }
        if character.is_whitespace() || is_unseen(character) {
            continue;
        }
        if matches!(character, '\u{3099}' | '\u{309A}') {
            let joined = folded
                .chars()
                .next_back()
                .and_then(|it| compose(it, character));
            if let Some(joined) = joined {
                folded.pop();
                folded.push(joined);
                continue;
            }
        }
        folded.push(character);
    }
    folded
}

/// The blocks whose every character folds as the Unicode data say.
const BLOCKS: [std::ops::RangeInclusive<u32>; 24] = [
    0x0000..=0x00FF,
    0x0391..=0x03A1,
    0x03A3..=0x03C9,
    0x2000..=0x2016,
    0x2018..=0x2023,
    0x2025..=0x2034,
    0x2070..=0x209C,
    0x2150..=0x2182,
    0x2190..=0x21FF,
    0x2460..=0x2487,
    0x24EA..=0x24FF,
    0x2500..=0x27BF,
    0x3000..=0x3030,
    0x3041..=0x309E,
    0x30A0..=0x30FE,
    0x31F0..=0x31FF,
    0x3251..=0x325F,
    0x32B1..=0x32BF,
    0x337B..=0x337F,
    0x338D..=0x33A6,
    0x4E00..=0x9FFF,
    0xFA0E..=0xFA2D,
    0xFB00..=0xFB06,
    0xFF01..=0xFF9F,
];

/// Outside of these blocks: the characters of Windows-31J that NFKC changes, ™ and the era that came after it.
const KEYBOARD: &str = "℃№℡™\u{212B}\u{2126}∬㈱㈲㈹㊤㊥㊦㊧㊨㋿㌃㌍㌔㌘㌢㌣㌦㌧㌫㌶㌻㍉㍊㍍㍑㍗㏄㏍\u{F929}\u{F9DC}￠￡￢￣￤￥";

fn all_characters() -> Vec<char> {
    let blocks = BLOCKS.into_iter().flatten().filter_map(char::from_u32);
    let mut characters: Vec<char> = blocks.chain(KEYBOARD.chars()).collect();
    let files = support::load(&support::real_folder());
    let texts = files
        .iter()
        .filter(|(path, _)| path.ends_with(".txt") || path.ends_with(".csv"));
    for (_, bytes) in texts {
        characters.extend(String::from_utf8_lossy(bytes).chars());
    }
    characters.sort_unstable();
    characters.dedup();
    characters
}

#[test]
fn every_character_folds_as_the_unicode_data_say() {
    let characters = all_characters();
    assert!(characters.len() > 21_000);
    let mut wrong = Vec::new();
    for character in characters {
        let text = character.to_string();
        let (folded, expected) = (fold(&text), reference(&text));
        if folded != expected {
            wrong.push(format!(
                "U+{:04X} {folded:?}, not {expected:?}",
                u32::from(character)
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn spaces_are_the_white_space_of_unicode() {
    for code in 0..=0x0010_FFFF {
        if let Some(character) = char::from_u32(code) {
            assert_eq!(
                is_space(character),
                character.is_whitespace(),
                "U+{code:04X}"
            );
        }
    }
}

/// Every text of the dataset, a line at a time.
#[test]
fn every_line_of_the_dataset_folds_as_the_unicode_data_say() {
    for (path, bytes) in support::load(&support::real_folder()) {
        for line in String::from_utf8_lossy(&bytes).lines() {
            assert_eq!(fold(line), reference(line), "{path}");
            check_ways_back(&Folded::of(line), &[line]);
        }
    }
}

/// Every stretch of a folded text has a place in its original: inside, in order, at characters, and with the same
/// folded form.
fn check_ways_back(folded: &Folded, originals: &[&str]) {
    let mut start = 0;
    let lines: Vec<&str> = folded.text().split_terminator('\n').collect();
    assert_eq!(lines.len(), originals.len());
    for (line, original) in lines.into_iter().zip(originals) {
        let mut last = 0;
        for (at, character) in line.char_indices() {
            let (from, to) = folded.original(start + at, start + at + character.len_utf8());
            assert!(
                from <= to && from >= last && to <= original.len(),
                "{original:?} {at}"
            );
            let stands = original.get(from..to);
            assert!(stands.is_some(), "{original:?} {from}..{to}");
            let again = fold(stands.unwrap());
            assert!(
                again.contains(character) || character == again.chars().next().unwrap_or(' '),
                "{original:?} {stands:?} {character:?}"
            );
            last = from;
        }
        if !line.is_empty() {
            let (from, to) = folded.original(start, start + line.len());
            assert_eq!(fold(&original[from..to]), line, "{original:?}");
        }
        start += line.len() + 1;
    }
}

/// Characters where folding happens, more often than chance would have them.
fn characters() -> impl Strategy<Value = char> {
    let blocks: Vec<char> = BLOCKS
        .into_iter()
        .flatten()
        // Kanji do not change.
        .filter(|code| !(0x4E00..=0x9FFF).contains(code))
        .filter_map(char::from_u32)
        .chain(KEYBOARD.chars())
        // NFKC puts marks that follow one another in an order of their own, and joins them to letters.
        .filter(|it| {
            !it.nfkc()
                .any(|part| matches!(part, '\u{300}'..='\u{36F}' | '\u{302A}'..='\u{302F}'))
        })
        .collect();
    prop_oneof![
        3 => prop::sample::select(blocks),
        2 => prop::sample::select("゛゜\u{3099}\u{309A}ﾞﾟ ヘﾍへうｳハﾊ\u{200B}\u{3000}ーｰ㈱Ⅲ".chars().collect::<Vec<_>>()),
        1 => prop::char::range('ぁ', 'ヿ'),
    ]
}

fn texts() -> impl Strategy<Value = String> {
    prop::collection::vec(characters(), 0..60).prop_map(|it| it.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn texts_of_the_blocks_fold_as_the_unicode_data_say(text in texts()) {
        prop_assert_eq!(fold(&text), reference(&text));
    }

    #[test]
    fn folding_twice_changes_nothing(text in texts()) {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn any_text_can_be_folded(text in ".{0,200}") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once.clone());
        prop_assert!(!once.chars().any(|it| is_space(it) || it.is_ascii_uppercase()));
    }

    #[test]
    fn hits_have_their_place_in_the_original(texts in prop::collection::vec(texts(), 1..5)) {
        let mut folded = Folded::default();
        for text in &texts {
            folded.push(text);
        }
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        check_ways_back(&folded, &texts);
    }
}

#[test]
fn long_texts() {
    for piece in ["ﾍﾞ", "゛", "あ", "㈱ ", "が\u{3099}", "a b"] {
        let text = piece.repeat(400_000 / piece.len());
        let folded = Folded::of(&text);
        let length = folded.text().len() - 1;
        if length > 0 {
            let (from, to) = folded.original(0, length);
            assert!(from <= to && to <= text.len(), "{piece}");
        }
        assert_eq!(fold(&text), reference(&text), "{piece}");
    }
}

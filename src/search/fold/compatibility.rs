//! Compatibility characters and what they stand for, in folded form.

/// For runs of characters: the first one, and the folded forms of it and its successors; an empty one stands for
/// itself.
const FORMS: [(u16, &str); 21] = [
    (
        0x00A8,
        "\u{308}||a|||||\u{304}|||2|3|\u{301}|μ|||\u{327}|1|o||1⁄4|1⁄2|3⁄4",
    ),
    (0x2025, "..|..."),
    (0x2033, "′′|′′′"),
    (
        0x2070,
        "0|i|||4|5|6|7|8|9|+|-|=|(|)|n|0|1|2|3|4|5|6|7|8|9|+|-|=|(|)||a|e|o|x|ə|h|k|l|m|n|p|s|t",
    ),
    (0x2103, "°c|||||||||||||||||||no"),
    (0x2121, "tel|tm||||ω|||||å"),
    (
        0x2150,
        "1⁄7|1⁄9|1⁄10|1⁄3|2⁄3|1⁄5|2⁄5|3⁄5|4⁄5|1⁄6|5⁄6|1⁄8|3⁄8|5⁄8|7⁄8|1⁄|i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|l|c|d|m|i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|l|c|d|m",
    ),
    (0x222C, "∫∫"),
    (0x309F, "より"),
    (
        0x30F7,
        "わ\u{3099}|ゐ\u{3099}|ゑ\u{3099}|を\u{3099}|||||こと",
    ),
    (0x3231, "(株)|(有)|||||||(代)"),
    (0x32A4, "上|中|下|左|右"),
    (
        0x32FF,
        "令和||||あーる||||||||||かろりー|||||||きろ||||ぐらむ||||||||||せんち|せんと|||どる|とん||||ぱーせんと|||||||||||へくたーる|||||ぺーじ||||||||||||||みり|みりばーる|||めーとる||||りっとる||||||わっと",
    ),
    (0x337B, "平成|昭和|大正|明治|株式会社"),
    (
        0x338D,
        "μg|mg|kg|hz|khz|mhz|ghz|thz|μl|ml|dl|kl|fm|nm|μm|mm|cm|km|mm2|cm2|m2|km2|mm3|cm3|m3|km3||||||||||||||||||||||||||||||cc|||||||||kk",
    ),
    (0xF929, "朗"),
    (0xF9DC, "隆"),
    (
        0xFA10,
        "塚||晴|||凞|猪|益|礼|神|祥|福|靖|精|羽||蘒||諸|||逸|都||||飯|飼|館|鶴",
    ),
    (0xFB00, "ff|fi|fl|ffi|ffl|st|st"),
    (0xFF5F, "⦅|⦆"),
    (0xFFE0, "¢|£|¬|\u{304}|¦|¥|₩||│|←|↑|→|↓|■|○"),
];

/// Numbers and letters in a row: first and last character, the first number (or letter), what stands around it.
const SERIES: [(u16, u16, u8, &str, &str); 12] = [
    (0x2460, 0x2473, 1, "", ""),
    (0x2474, 0x2487, 1, "(", ")"),
    (0x2488, 0x249B, 1, "", "."),
    (0x249C, 0x24B5, b'a', "(", ")"),
    (0x24B6, 0x24CF, b'a', "", ""),
    (0x24D0, 0x24E9, b'a', "", ""),
    (0x24EA, 0x24EA, 0, "", ""),
    (0x3251, 0x325F, 21, "", ""),
    (0x32B1, 0x32BF, 36, "", ""),
    (0x32C0, 0x32CB, 1, "", "月"),
    (0x3358, 0x3370, 0, "", "点"),
    (0x33E0, 0x33FE, 1, "", "日"),
];

/// Puts the folded form of a compatibility character at the end of a text, or the character where it is none.
pub(super) fn push(text: &mut String, character: char) {
    let code = character as u32;
    for (first, last, start, before, after) in SERIES {
        if (u32::from(first)..=u32::from(last)).contains(&code) {
            text.push_str(before);
            let value = start + code.wrapping_sub(u32::from(first)).to_le_bytes()[0];
            if (10..b'a').contains(&value) {
                text.push(char::from(b'0' + value / 10));
            }
            text.push(char::from(match value {
                b'a'.. => value,
                _ => b'0' + value % 10,
            }));
            text.push_str(after);
            return;
        }
    }
    for (first, forms) in FORMS {
        let position = code.wrapping_sub(u32::from(first));
        let form = match (position as usize) < forms.len() {
            true => form(forms, position),
            false => "",
        };
        if !form.is_empty() {
            text.push_str(form);
            return;
        }
    }
    text.push(character);
}

/// One of the forms that `|` separates; empty behind the last one.
fn form(forms: &'static str, position: u32) -> &'static str {
    let (mut start, mut left) = (0, position);
    for (at, byte) in forms.bytes().chain([b'|']).enumerate() {
        if byte == b'|' {
            if left == 0 {
                return forms.get(start..at).unwrap_or_default();
            }
            left -= 1;
            start = at + 1;
        }
    }
    ""
}

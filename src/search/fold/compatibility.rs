//! Compatibility characters and what they stand for, in folded form.

/// For runs of characters: the first one, and the folded forms of it and its successors; an empty one stands for
/// itself.
#[rustfmt::skip]
const FORMS: [(u16, &str); 25] = [
    (0x00A8, "\u{308}||a|||||\u{304}|||2|3|\u{301}|μ|||\u{327}|1|o||1⁄4|1⁄2|3⁄4"),
    (0x2025, "..|..."),
    (0x2033, "′′|′′′"),
    (0x2070, "0|i|||4|5|6|7|8|9|+|-|=|(|)|n|0|1|2|3|4|5|6|7|8|9|+|-|=|(|)||a|e|o|x|ə|h|k|l|m|n|p|s|t"),
    (0x2103, "°c|||||||||||||||||||no"),
    (0x2121, "tel|tm||||ω|||||å"),
    (0x2150, "1⁄7|1⁄9|1⁄10|1⁄3|2⁄3|1⁄5|2⁄5|3⁄5|4⁄5|1⁄6|5⁄6|1⁄8|3⁄8|5⁄8|7⁄8|1⁄|i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|l|c|d|m|i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|l|c|d|m"),
    (0x222C, "∫∫"),
    (0x2460, "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)|(12)|(13)|(14)|(15)|(16)|(17)|(18)|(19)|(20)"),
    (0x24EA, "0"),
    (0x309F, "より"),
    (0x30F7, "わ\u{3099}|ゐ\u{3099}|ゑ\u{3099}|を\u{3099}|||||こと"),
    (0x3231, "(株)|(有)|||||||(代)"),
    (0x3251, "21|22|23|24|25|26|27|28|29|30|31|32|33|34|35"),
    (0x32A4, "上|中|下|左|右"),
    (0x32B1, "36|37|38|39|40|41|42|43|44|45|46|47|48|49|50"),
    (0x32FF, "令和||||あーる||||||||||かろりー|||||||きろ||||ぐらむ||||||||||せんち|せんと|||どる|とん||||ぱーせんと|||||||||||へくたーる|||||ぺーじ||||||||||||||みり|みりばーる|||めーとる||||りっとる||||||わっと"),
    (0x337B, "平成|昭和|大正|明治|株式会社"),
    (0x338D, "μg|mg|kg|hz|khz|mhz|ghz|thz|μl|ml|dl|kl|fm|nm|μm|mm|cm|km|mm2|cm2|m2|km2|mm3|cm3|m3|km3||||||||||||||||||||||||||||||cc|||||||||kk"),
    (0xF929, "朗"),
    (0xF9DC, "隆"),
    (0xFA10, "塚||晴|||凞|猪|益|礼|神|祥|福|靖|精|羽||蘒||諸|||逸|都||||飯|飼|館|鶴"),
    (0xFB00, "ff|fi|fl|ffi|ffl|st|st"),
    (0xFF5F, "⦅|⦆"),
    (0xFFE0, "¢|£|¬|\u{304}|¦|¥|₩||│|←|↑|→|↓|■|○"),
];

/// Puts the folded form of a compatibility character at the end of a text, or the character where it is none.
pub(super) fn push(text: &mut String, character: char) {
    let mut folded = "";
    for (first, forms) in FORMS {
        let position = (character as usize).wrapping_sub(usize::from(first));
        // No form is without its separator: a run is not longer than its text.
        if position < forms.len() && folded.is_empty() {
            folded = form(forms, position);
        }
    }
    match folded {
        "" => text.push(character),
        folded => text.push_str(folded),
    }
}

/// One of the forms that `|` separates; empty behind the last one.
fn form(forms: &'static str, position: usize) -> &'static str {
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

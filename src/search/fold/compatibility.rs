//! Compatibility characters and what they stand for, in folded form.

use super::HALF_WIDTH;

/// For runs of characters: the first one, and the folded forms of it and its successors; an empty one stands for
/// itself.
const FORMS: [(u16, &str); 34] = [
    (
        0x00A8,
        "\u{308}||a|||||\u{304}|||2|3|\u{301}|μ|||\u{327}|1|o||1⁄4|1⁄2|3⁄4",
    ),
    (0x0130, "i\u{307}||ij|ij"),
    (0x013F, "l·|l·"),
    (0x0149, "ʼn"),
    (0x017F, "s"),
    (0x02D8, "\u{306}|\u{307}|\u{30A}|\u{328}|\u{303}|\u{30B}"),
    (0x1F71, "ά||έ"),
    (0x2017, "\u{333}"),
    (0x2024, ".|..|..."),
    (0x2033, "′′|′′′||‵‵|‵‵‵|||||!!||\u{305}"),
    (0x2047, "??|?!|!?"),
    (0x2057, "′′′′"),
    (
        0x2070,
        "0|i|||4|5|6|7|8|9|+|-|=|(|)|n|0|1|2|3|4|5|6|7|8|9|+|-|=|(|)||a|e|o|x|ə|h|k|l|m|n|p|s|t",
    ),
    (
        0x2103,
        "°c||c/o|c/u|ɛ||°f|g|h|h|h|h|ħ|i|i|l|l||n|no|||p|q|r|r|r|||sm|tel|tm||z||ω||z||k|å",
    ),
    (0x2135, "א"),
    (
        0x2150,
        "1⁄7|1⁄9|1⁄10|1⁄3|2⁄3|1⁄5|2⁄5|3⁄5|4⁄5|1⁄6|5⁄6|1⁄8|3⁄8|5⁄8|7⁄8|1⁄|i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|l|c|d|m|i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|l|c|d|m",
    ),
    (0x2189, "0⁄3"),
    (0x222C, "∫∫"),
    (0x3036, "〒||十|卄|卅"),
    (0x309F, "より"),
    (
        0x30F7,
        "わ\u{3099}|ゐ\u{3099}|ゑ\u{3099}|を\u{3099}|||||こと",
    ),
    (0x3231, "(株)|(有)|(社)|(名)|(特)|(財)|(祝)|(労)|(代)"),
    (0x32A4, "上|中|下|左|右"),
    (0x32FC, "ゐ|ゑ|を|令和"),
    (
        0x3303,
        "あーる||||||||||かろりー|||||||きろ||||ぐらむ||||||||||せんち|せんと|||どる|とん||||ぱーせんと|||||||||||へくたーる|||||ぺーじ||||||||||||||みり|みりばーる|||めーとる||||りっとる||||||わっと",
    ),
    (0x337B, "平成|昭和|大正|明治|株式会社"),
    (
        0x338D,
        "μg|mg|kg|hz|khz|mhz|ghz|thz|μl|ml|dl|kl|fm|nm|μm|mm|cm|km|mm2|cm2|m2|km2|mm3|cm3|m3|km3||||||||||||||||||||||||||||||cc|||||||hp||kk",
    ),
    (0xF91D, "欄|||||||||||廊|朗|||||||||||||虜"),
    (0xF970, "殺"),
    (0xF9D0, "類||||||||||||隆"),
    (
        0xFA10,
        "塚||晴|||凞|猪|益|礼|神|祥|福|靖|精|羽||蘒||諸|||逸|都||||飯|飼|館|鶴|郞|隷|侮|僧|免|勉|勤|卑|喝|嘆|器|塀|墨|層|屮|悔|慨|憎|懲|敏|既|暑|梅|海|渚|漢|煮|爫|琢|碑|社|祉|祈|祐|祖|祝|禍|禎|穀|突|節|練|縉|繁|署|者|臭|艹|艹|著|褐|視|謁|謹|賓|贈|辶|逸|難|響|頻",
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

/// Puts the folded form of a compatibility character at the end of a text; `false` for all others.
pub(super) fn push(text: &mut String, character: char) -> bool {
    let Ok(code) = u16::try_from(u32::from(character)) else {
        return false;
    };
    for (first, last, start, before, after) in SERIES {
        if (first..=last).contains(&code) {
            text.push_str(before);
            let value = start + code.to_le_bytes()[0].wrapping_sub(first.to_le_bytes()[0]);
            if start < b'a' {
                push_number(text, value);
            } else {
                text.push(char::from(value));
            }
            text.push_str(after);
            return true;
        }
    }
    if let '㋐'..='㋻' = character {
        // Circled katakana stand in the order of the half-width ones, which begin with marks and small kana.
        let kana = HALF_WIDTH
            .chars()
            .nth(16 + character as usize - '㋐' as usize);
        text.extend(kana);
        return true;
    }
    let run = FORMS.iter().rev().find(|(first, _)| *first <= code);
    let form = run.map_or("", |(first, forms)| form(forms, code - first));
    text.push_str(form);
    !form.is_empty()
}

fn form(forms: &'static str, position: u16) -> &'static str {
    let mut forms = forms.split('|');
    forms.nth(usize::from(position)).unwrap_or_default()
}

fn push_number(text: &mut String, number: u8) {
    if number > 9 {
        text.push(char::from(b'0' + number / 10));
    }
    text.push(char::from(b'0' + number % 10));
}

/// Whether a letter of Latin Extended-A is a capital that its small letter follows.
pub(super) const fn is_capital(character: char) -> bool {
    let code = character as u32;
    match code {
        0x130..=0x133 | 0x138 | 0x13F..=0x140 | 0x149 | 0x178 | 0x17F => false,
        0x139..=0x148 | 0x179..=0x17E => code % 2 == 1,
        _ => code.is_multiple_of(2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_stand_in_order_and_do_not_overlap() {
        let mut end = 0;
        for (first, forms) in FORMS {
            assert!(usize::from(first) >= end, "{first:X}");
            end = usize::from(first) + forms.split('|').count();
        }
    }
}

//! The words of a span without the marks that a machine-made text puts around them.

/// The text that a reader sees: tags such as `<p>` and `**` are gone, `*…*` around Latin words too, and white
/// space with a line end in it is one space. Everything else stands as it is.
#[must_use]
pub fn plain(span: &str) -> String {
    let points: Vec<char> = span.chars().collect();
    let points = plain_points(&points);
    points.into_iter().map(|(point, _)| point).collect()
}

/// The same as code points, each with its offset in the span.
#[must_use]
pub fn plain_points(points: &[char]) -> Vec<(char, u32)> {
    let mut text = Vec::with_capacity(points.len());
    let mut at = 0;
    let mut push =
        |point: char, at: usize| text.push((point, u32::try_from(at).unwrap_or(u32::MAX)));
    while let Some(&point) = points.get(at) {
        let rest = points.get(at..).unwrap_or_default();
        let skipped = mark_length(rest).max(closing_length(points, at));
        if skipped > 0 {
            at += skipped;
        } else if point.is_whitespace() {
            let length = rest.iter().take_while(|it| it.is_whitespace()).count();
            let run = rest.get(..length).unwrap_or_default();
            if run.contains(&'\n') {
                push(' ', at);
            } else {
                for (index, &space) in run.iter().enumerate() {
                    push(space, at + index);
                }
            }
            at += length;
        } else {
            push(point, at);
            at += 1;
        }
    }
    text
}

/// The length of the mark that stands first: a tag, `**`, or the `*` that opens emphasis; 0 where words stand.
#[must_use]
pub fn mark_length(rest: &[char]) -> usize {
    match rest {
        ['<', ..] => tag_length(rest),
        ['*', '*', ..] => 2,
        ['*', ..] if emphasis_length(rest) > 0 => 1,
        _ => 0,
    }
}

/// 1 where the `*` at a position closes emphasis that was opened before it.
fn closing_length(points: &[char], at: usize) -> usize {
    let is_star = points.get(at) == Some(&'*');
    let before = points.get(..at).unwrap_or_default();
    let opened = before.iter().rposition(|&point| point == '*');
    let closes = opened.is_some_and(|start| {
        let rest = points.get(start..).unwrap_or_default();
        emphasis_length(rest) == at - start
    });
    usize::from(is_star && closes)
}

/// The length of a tag of the kinds that such texts have; 0 for `<` before words or an address.
fn tag_length(rest: &[char]) -> usize {
    let Some(end) = rest.iter().position(|&point| point == '>') else {
        return 0;
    };
    let inside: String = rest.get(1..end).unwrap_or_default().iter().collect();
    let name = inside.trim_start_matches('/');
    let name = name.split(' ').next().unwrap_or_default();
    if matches!(name, "p" | "ul" | "ol" | "li" | "h4" | "br" | "br/") {
        end + 1
    } else {
        0
    }
}

/// The distance from an opening `*` to its closing one, where only Latin words stand between them.
fn emphasis_length(rest: &[char]) -> usize {
    let inside = rest.iter().skip(1);
    let length = inside
        .take_while(|&&point| point.is_ascii_alphabetic() || point == ' ')
        .count();
    let starts = rest.get(1).is_some_and(char::is_ascii_alphabetic);
    if starts && rest.get(length + 1) == Some(&'*') {
        length + 1
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_words_stay() {
        for (span, text) in [
            ("<p>実行する。</p>", "実行する。"),
            (
                "**GRitを創設**し、*Nature Medicine* 掲載",
                "GRitを創設し、Nature Medicine 掲載",
            ),
            ("（再掲*）", "（再掲*）"),
            ("51件* (22件)", "51件* (22件)"),
            ("* 令和6年度から", "* 令和6年度から"),
            ("解明\nー意外な細胞ー", "解明 ー意外な細胞ー"),
            ("一行目。\n\n 二行目", "一行目。 二行目"),
            ("幅  広い", "幅  広い"),
            ("<https://example.org/a>", "<https://example.org/a>"),
            ("<課題成果1>", "<課題成果1>"),
            ("<ul style=\"x\"> 国産", " 国産"),
            ("", ""),
        ] {
            assert_eq!(plain(span), text, "{span}");
        }
    }
}

//! Makes text from a server safe for logs.

/// Makes `text` safe for one line of a log: without control or direction characters, and with at most
/// 200 characters.
pub(crate) fn plain(text: &str) -> String {
    const LONGEST: usize = 200;
    let unsafe_in_a_line = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(c, '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let mut line: String = text.chars().take(LONGEST).map(|c| if unsafe_in_a_line(c) { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_cannot_write_a_second_log_line() {
        assert_eq!(plain("a\r\nb\u{202e}c\u{1b}[31m"), "a  b c [31m");
        assert_eq!(plain(&"é".repeat(300)).chars().count(), 201);
    }
}

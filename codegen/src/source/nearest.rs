//! The word that somebody probably meant.

/// The candidate that differs least from `word`, where it differs by little enough to be meant: a third of
/// its characters, letters' case aside. The first of several equally near ones.
pub(crate) fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    // No name of a schema is longer; hostile ones should not cost a quadratic comparison.
    const LONGEST: usize = 100;
    let written: Vec<char> = word.to_lowercase().chars().take(LONGEST).collect();
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let most = (candidate.len() / 3).max(1);
            // Each character that one has more than the other must be put in or taken out.
            if candidate.chars().count().abs_diff(written.len()) > most {
                return None;
            }
            let chars: Vec<char> = candidate.to_lowercase().chars().take(LONGEST).collect();
            let distance = distance(&written, &chars);
            (distance <= most).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many characters must be put in, taken out, replaced or swapped with their neighbour.
fn distance(a: &[char], b: &[char]) -> usize {
    // Three rows of the usual table: a swap looks two rows back.
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, to) in b.iter().enumerate() {
            let replaced = last[j] + usize::from(from != to);
            let mut steps = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            let swapped = i > 0 && j > 0 && a[i - 1] == *to && b[j - 1] == *from;
            if swapped {
                steps = steps.min(before[j - 1] + 1);
            }
            row.push(steps);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_understood_and_another_word_is_not() {
        let words = ["description", "default", "format", "type"];
        assert_eq!(nearest("descripton", words), Some("description"));
        assert_eq!(nearest("fromat", words), Some("format"));
        assert_eq!(nearest("Type", words), Some("type"));
        assert_eq!(nearest("summary", words), None);
        assert_eq!(nearest("", words), None);
    }
}

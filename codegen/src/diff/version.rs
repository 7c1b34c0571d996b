//! Which version the crate needs after a change, by Cargo's rules for semantic versions.

use super::class::Class;

/// The versions before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// That of the base.
    pub base: String,
    /// That of the head.
    pub head: String,
    /// The part that must be higher than in the base.
    pub bump: Bump,
    /// The lowest version that the crate may have; that of the base if nothing changed.
    pub needed: String,
    /// Whether the head has such a version already.
    pub is_enough: bool,
}

/// The part of a version that a change raises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Nothing changed.
    None,
    /// The last number.
    Patch,
    /// The middle number.
    Minor,
    /// The first number.
    Major,
}

impl Bump {
    /// `minor`
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl Version {
    /// `change` is the most severe effect on Rust callers, if anything changed.
    pub(super) fn after(base: &str, head: &str, change: Option<Class>) -> Self {
        let numbers = numbers(base);
        let bump = match change {
            None => Bump::None,
            // Before 1.0, Cargo takes the first number that is not zero for the major one.
            Some(Class::Breaking) if numbers.0 > 0 => Bump::Major,
            Some(Class::Breaking) if numbers.1 > 0 => Bump::Minor,
            Some(Class::Additive) if numbers.0 > 0 => Bump::Minor,
            Some(_) => Bump::Patch,
        };
        let (major, minor, patch) = numbers;
        let needed = match bump {
            Bump::None => numbers,
            Bump::Patch => (major, minor, patch + 1),
            Bump::Minor => (major, minor + 1, 0),
            Bump::Major => (major + 1, 0, 0),
        };
        let is_enough = self::numbers(head) >= needed;
        let needed = match bump {
            Bump::None => base.to_owned(),
            _ => format!("{}.{}.{}", needed.0, needed.1, needed.2),
        };
        Self { base: base.to_owned(), head: head.to_owned(), bump, needed, is_enough }
    }
}

/// The three numbers of a version; the reader of `api.json` has checked them.
fn numbers(version: &str) -> (u64, u64, u64) {
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let mut numbers = core.split('.').map(|number| number.parse().unwrap_or(0));
    let mut next = || numbers.next().unwrap_or(0);
    (next(), next(), next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_raised_by_cargos_rules() {
        for (base, rust, bump, needed) in [
            ("0.1.2", Class::Breaking, Bump::Minor, "0.2.0"),
            ("0.1.2", Class::Additive, Bump::Patch, "0.1.3"),
            ("0.1.2", Class::Cosmetic, Bump::Patch, "0.1.3"),
            ("0.0.2", Class::Breaking, Bump::Patch, "0.0.3"),
            ("1.4.2", Class::Breaking, Bump::Major, "2.0.0"),
            ("1.4.2", Class::Additive, Bump::Minor, "1.5.0"),
            ("1.4.2-rc.1", Class::Cosmetic, Bump::Patch, "1.4.3"),
        ] {
            let version = Version::after(base, base, Some(rust));
            assert_eq!((version.bump, &*version.needed, version.is_enough), (bump, needed, false), "{base} {rust:?}");
            assert!(Version::after(base, needed, Some(rust)).is_enough);
        }
        let version = Version::after("0.1.2", "0.1.2", None);
        assert_eq!((version.bump, &*version.needed, version.is_enough), (Bump::None, "0.1.2", true));
    }
}

/// How full a `Vec` is.
#[derive(Clone, Copy)]
pub struct Room {
    /// Number of elements.
    pub len: usize,
    /// How many fit in before it has to grow.
    pub capacity: usize,
    /// Size of an element in bytes.
    pub size: usize,
}

impl Room {
    pub(super) fn of<T>(list: &Vec<T>) -> Self {
        Self { len: list.len(), capacity: list.capacity(), size: size_of::<T>() }
    }
}

/// What became of a value that a list or map offers a place to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// It was read; `null` puts nothing in place.
    Read,
    /// It was not read. What is in its place does not count.
    Left,
    /// There is no further value.
    End,
}

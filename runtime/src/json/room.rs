/// The length and capacity of a `Vec`.
#[derive(Clone, Copy)]
pub struct Room {
    /// Number of elements.
    pub len: usize,
    /// Number of elements that fit without growing.
    pub capacity: usize,
    /// Size of an element in bytes.
    pub size: usize,
}

impl Room {
    pub(super) fn of<T>(list: &Vec<T>) -> Self {
        Self { len: list.len(), capacity: list.capacity(), size: size_of::<T>() }
    }
}

/// The result of reading a value into a list or map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// The value was read. For `null`, nothing is added.
    Read,
    /// The value was not read. The content of the slot is discarded.
    Left,
    /// There are no more values.
    End,
}

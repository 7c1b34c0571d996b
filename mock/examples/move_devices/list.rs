//! The list of devices and groups: a CSV file, as spreadsheets write it. Independent of the API.

use std::io;
use std::path::Path;
use std::{fmt, fs};

use serde::Deserialize;

/// The columns that the file must have. Others are ignored.
const COLUMNS: [&str; 2] = ["device", "group"];

/// A row of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line, from 1.
    pub line: u64,
    /// The id or the name of a device.
    pub device: String,
    /// The id, the name or the path of a group.
    pub group: String,
}

/// A row as the file has it.
#[derive(Deserialize)]
struct Cells {
    device: String,
    group: String,
}

/// Why the list cannot be used.
#[derive(Debug)]
pub enum Problem {
    /// The file cannot be read.
    File(io::Error),
    /// The first line cannot be read.
    Header(csv::Error),
    /// A column is missing.
    Column { missing: &'static str, found: Vec<String> },
    /// What is wrong with the rows, each with its line.
    Rows(Vec<String>),
    /// There is no row.
    NoRow,
}

/// Reads the file.
pub fn read(path: &Path, delimiter: char) -> Result<Vec<Row>, Problem> {
    // With "\r\n", the line of a record would be that before it.
    let text = fs::read_to_string(path).map_err(Problem::File)?.replace("\r\n", "\n");
    // The argument is checked: it is one byte.
    let delimiter = u8::try_from(delimiter).unwrap_or(b',');
    let mut builder = csv::ReaderBuilder::new();
    let mut reader = builder.delimiter(delimiter).trim(csv::Trim::All).from_reader(text.as_bytes());
    let headers = reader.headers().map_err(Problem::Header)?.clone();
    for missing in COLUMNS {
        if !headers.iter().any(|header| header == missing) {
            return Err(Problem::Column { missing, found: headers.iter().map(str::to_owned).collect() });
        }
    }
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    for record in reader.records() {
        match record.map_err(|error| error.to_string()).and_then(|record| row(&record, &headers)) {
            Ok(row) => rows.push(row),
            Err(problem) => problems.push(problem),
        }
    }
    match (rows.is_empty(), problems.is_empty()) {
        (_, false) => Err(Problem::Rows(problems)),
        (true, true) => Err(Problem::NoRow),
        (false, true) => Ok(rows),
    }
}

fn row(record: &csv::StringRecord, headers: &csv::StringRecord) -> Result<Row, String> {
    let line = record.position().map(csv::Position::line).unwrap_or_default();
    let Cells { device, group } = record.deserialize(Some(headers)).map_err(|error| error.to_string())?;
    if let Some((column, _)) = COLUMNS.iter().zip([&device, &group]).find(|(_, cell)| cell.is_empty()) {
        return Err(format!("line {line}: the column `{column}` is empty"));
    }
    Ok(Row { line, device, group })
}

/// Reads the argument: one ASCII character.
pub fn delimiter(text: &str) -> Result<char, String> {
    let mut characters = text.chars();
    match (characters.next(), characters.next()) {
        (Some(delimiter), None) if delimiter.is_ascii() => Ok(delimiter),
        _ => Err("expected one character, such as `;`".to_owned()),
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) if error.kind() == io::ErrorKind::InvalidData => {
                f.write_str("the file is not in UTF-8\nhelp: save it as `CSV UTF-8`")
            }
            Self::File(error) => error.fmt(f),
            Self::Header(error) => error.fmt(f),
            Self::Column { missing, found } => write!(
                f,
                "no column `{missing}`; the first line has {}\n\
                 help: the first line has the names `device` and `group`; a file with semicolons needs --delimiter ';'",
                found.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
            ),
            Self::Rows(problems) => f.write_str(&problems.join("\n")),
            Self::NoRow => f.write_str("no row below the first line"),
        }
    }
}

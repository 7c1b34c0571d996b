//! ZIP archives with uncompressed files, for downloads. Written here because an archive of this kind is a list of records
//! of fixed layout (PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16). Independent of what the files are.

use flate2::Crc;

/// Version 2.0, which all programs read.
const VERSION: u16 = 20;

/// Names are in UTF-8.
const UTF_8: u16 = 1 << 11;

/// 1 January 1980, the first date that the format has; the times of the files are not known.
const DATE: u16 = 1 << 5 | 1;

/// Returns an archive of files, each with its path and content. Files beyond the limits of the format, which are 65,535
/// files and 4 GiB, are left out.
pub fn zip<'a>(files: impl IntoIterator<Item = (String, &'a [u8])>) -> Vec<u8> {
    let (mut out, mut directory, mut count) = (Vec::new(), Vec::new(), 0_u16);
    for (path, content) in files {
        let (Ok(at), Ok(size)) = (u32::try_from(out.len()), u32::try_from(content.len())) else { continue };
        let (Ok(length), Some(next)) = (u16::try_from(path.len()), count.checked_add(1)) else { continue };
        count = next;
        let mut crc = Crc::new();
        crc.update(content);
        let mut common = Vec::new();
        shorts(&mut common, &[VERSION, UTF_8, 0, 0, DATE]);
        longs(&mut common, &[crc.sum(), size, size]);
        shorts(&mut common, &[length, 0]);

        out.extend(b"PK\x03\x04");
        out.extend(&common);
        out.extend(path.as_bytes());
        out.extend(content);

        directory.extend(b"PK\x01\x02");
        shorts(&mut directory, &[VERSION]);
        directory.extend(&common);
        shorts(&mut directory, &[0, 0, 0]);
        longs(&mut directory, &[0, at]);
        directory.extend(path.as_bytes());
    }
    let (start, size) = (u32::try_from(out.len()), u32::try_from(directory.len()));
    out.extend(&directory);
    out.extend(b"PK\x05\x06");
    shorts(&mut out, &[0, 0, count, count]);
    longs(&mut out, &[size.unwrap_or(u32::MAX), start.unwrap_or(u32::MAX)]);
    shorts(&mut out, &[0]);
    out
}

fn shorts(out: &mut Vec<u8>, values: &[u16]) {
    out.extend(values.iter().flat_map(|value| value.to_le_bytes()));
}

fn longs(out: &mut Vec<u8>, values: &[u32]) {
    out.extend(values.iter().flat_map(|value| value.to_le_bytes()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_has_the_records_of_the_format() {
        let archive = zip([("a.txt".to_owned(), &b"123456789"[..]), ("d/é".to_owned(), b"")]);
        let local =
            b"PK\x03\x04\x14\x00\x00\x08\x00\x00\x00\x00\x21\x00\x26\x39\xf4\xcb\x09\x00\x00\x00\x09\x00\x00\x00\
            \x05\x00\x00\x00a.txt123456789";
        assert_eq!(archive[..local.len()], local[..]);
        let end = &archive[archive.len() - 22..];
        assert_eq!(end[..12], *b"PK\x05\x06\x00\x00\x00\x00\x02\x00\x02\x00");
        let at = |bytes: &[u8]| u32::from_le_bytes(bytes.try_into().unwrap()) as usize;
        let (size, start) = (at(&end[12..16]), at(&end[16..20]));
        assert_eq!(start + size + 22, archive.len());
        assert_eq!(archive[start..start + 4], *b"PK\x01\x02");
        // The second file is where the directory says.
        let second = &archive[start + 46 + 5..];
        assert_eq!(at(&second[42..46]), local.len());
        assert_eq!(archive[local.len()..][..4], *b"PK\x03\x04");
    }

    #[test]
    fn an_archive_without_files_is_its_end_only() {
        assert_eq!(zip([]).len(), 22);
    }
}

//! The baked form of a dossier: four letters, a version, then the tables in postcard's encoding.

use core::fmt;
use serde::{Serialize, de::DeserializeOwned};

const MAGIC: [u8; 4] = *b"SCOD";
/// Increase it with every change of a type of the dossier.
const VERSION: u8 = 6;

/// Why bytes are not a dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// They do not start with the right letters.
    Magic,
    /// They have this version, which is not ours.
    Version(u8),
    /// They are incomplete or damaged.
    Damaged,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Magic => f.write_str("not a baked dossier"),
            Self::Version(found) => {
                write!(f, "a baked dossier of version {found}, expected {VERSION}")
            }
            Self::Damaged => f.write_str("a damaged dossier"),
        }
    }
}

/// The tables in their baked form.
///
/// # Errors
/// None for the types of a dossier; the encoder's for others.
pub fn encode<T: Serialize>(tables: &T) -> Result<Vec<u8>, postcard::Error> {
    let mut bytes = MAGIC.to_vec();
    bytes.push(VERSION);
    bytes.extend(postcard::to_allocvec(tables)?);
    Ok(bytes)
}

/// The tables from their baked form.
///
/// # Errors
/// If the bytes have another format or version, or are damaged.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, LoadError> {
    let rest = bytes.strip_prefix(&MAGIC).ok_or(LoadError::Magic)?;
    let (version, tables) = rest.split_first().ok_or(LoadError::Damaged)?;
    if *version != VERSION {
        return Err(LoadError::Version(*version));
    }
    postcard::from_bytes(tables).map_err(|_| LoadError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_comes_out_and_nothing_else() {
        let bytes = encode(&vec![1_u32, 70_000]).unwrap();
        assert_eq!(decode::<Vec<u32>>(&bytes), Ok(vec![1, 70_000]));
        assert_eq!(decode::<Vec<u32>>(b"<html>"), Err(LoadError::Magic));
        assert_eq!(decode::<Vec<u32>>(b"SCOD"), Err(LoadError::Damaged));
        let newer = [&MAGIC[..], &[VERSION + 1]].concat();
        assert_eq!(decode::<Vec<u32>>(&newer), Err(LoadError::Version(VERSION + 1)));
        for end in 5..bytes.len() {
            assert_eq!(decode::<Vec<u32>>(&bytes[..end]), Err(LoadError::Damaged), "cut at {end}");
        }
    }
}

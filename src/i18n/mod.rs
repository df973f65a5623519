//! How things are said.

//! What the reader has chosen. Pure, comparable, in a URL.

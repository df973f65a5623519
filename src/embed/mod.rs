//! How a host page talks to us.

//! Whether the reader asked for less motion.

/// Asked each time, since the reader may change it while the page stands.
pub(crate) fn prefers_reduced_motion() -> bool {
    let query = gloo::utils::window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}

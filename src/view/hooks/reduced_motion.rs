//! Whether the reader asked for less motion.

/// Read each time, because the reader can change it at any time.
pub(crate) fn prefers_reduced_motion() -> bool {
    let query = gloo::utils::window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}

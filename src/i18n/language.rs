//! Names of the languages in which sources are written.

use super::Lang;

impl Lang {
    /// The name of the language with that tag, or the tag if it has no name here.
    pub fn language(self, tag: &str) -> &str {
        let primary = tag.split('-').next().unwrap_or_default();
        let mut named = self.source_languages().into_iter().filter_map(|one| one.split_once(' '));
        named.find(|(known, _)| *known == primary).map_or(tag, |(_, name)| name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_names() {
        for (tag, name) in [("ru", "Russian"), ("zh-Hans", "Chinese"), ("tlh", "tlh"), ("", "")] {
            assert_eq!(Lang::En.language(tag), name);
        }
    }
}

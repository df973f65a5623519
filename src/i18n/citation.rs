//! Citations of the map in common formats.

use super::Lang;
use crate::data::Day;
use core::fmt::Write;

/// The cited view.
#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    /// A short, distinct key: `manas-2007-07-03`.
    pub key: String,
    /// The title, with the day on the map.
    pub title: String,
    /// The day up to which evidence was gathered.
    pub facts: Day,
    /// The version of the data, if they have one.
    pub version: Option<String>,
    /// The address of the view.
    pub url: String,
    /// The day of access.
    pub accessed: Day,
}

/// The publisher.
const PUBLISHER: &str = "sco-map";

impl Lang {
    /// “Manas, on 3 July 2007”. sco-map, facts as of 1 September 2026, data version 2.1.0. https://… (accessed 28 July 2026).
    pub fn citation(self, cited: &Citation) -> String {
        let (accessed, facts) = (self.day(cited.accessed), self.day(cited.facts));
        let facts = match &cited.version {
            Some(version) => self.cite_facts(&facts, &line(version)),
            None => facts,
        };
        self.cite_text(&accessed, &facts, &line(&cited.title), &line(&cited.url))
    }
}

impl Citation {
    /// An entry for BibTeX and biblatex.
    pub fn bibtex(&self) -> String {
        let (year, month, _) = self.facts.ymd();
        // The outer braces delimit the field, the inner ones keep capitals.
        format!(
            "@misc{{{PUBLISHER}-{key},\n  title = {{{{{title}}}}},\n  howpublished = {{{PUBLISHER}}},\n  year = {{{year}}},\n  month = {{{month}}},\n  date = {{{facts}}},\n  url = {{{url}}},\n  urldate = {{{accessed}}}{version}\n}}\n",
            key = bibtex_key(&self.key),
            title = bibtex_text(&self.title),
            version = self.version.as_deref().map_or_else(String::new, |version| format!(
                ",\n  version = {{{}}}",
                bibtex_text(version)
            )),
            facts = self.facts,
            url = bibtex_url(&self.url),
            accessed = self.accessed,
        )
    }

    /// A record of RIS, whose lines end in a carriage return and a line feed.
    pub fn ris(&self) -> String {
        let slashes = |day: Day| day.to_string().replace('-', "/");
        let fields = [
            ("TY", "ELEC".to_owned()),
            ("ID", format!("{PUBLISHER}-{}", line(&self.key))),
            ("TI", line(&self.title)),
            ("PB", PUBLISHER.to_owned()),
            ("PY", self.facts.ymd().0.to_string()),
            ("DA", slashes(self.facts)),
            ("ET", self.version.as_deref().map(line).unwrap_or_default()),
            ("Y2", slashes(self.accessed)),
            ("UR", line(&self.url)),
            ("ER", String::new()),
        ];
        let given = fields.iter().filter(|(tag, value)| *tag != "ET" || !value.is_empty());
        let lines: Vec<_> = given.map(|(tag, value)| format!("{tag}  - {value}\r\n")).collect();
        lines.concat()
    }

    /// One item of the Citation Style Language's JSON.
    pub fn csl_json(&self) -> String {
        let parts = |day: Day| {
            let (year, month, day) = day.ymd();
            format!("{{ \"date-parts\": [[{year}, {month}, {day}]] }}")
        };
        format!(
            "[\n  {{\n    \"id\": {id},\n    \"type\": \"webpage\",\n    \"title\": {title},\n    \"container-title\": {publisher},\n    \"issued\": {issued},\n{version}    \"accessed\": {accessed},\n    \"URL\": {url}\n  }}\n]\n",
            id = json_text(&format!("{PUBLISHER}-{}", self.key)),
            title = json_text(&self.title),
            publisher = json_text(PUBLISHER),
            issued = parts(self.facts),
            version = self.version.as_deref().map_or_else(String::new, |version| format!(
                "    \"version\": {},\n",
                json_text(version)
            )),
            accessed = parts(self.accessed),
            url = json_text(&self.url),
        )
    }
}

/// The text on one line, because a line break in a title could start another field.
fn line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn bibtex_text(text: &str) -> String {
    line(text).chars().fold(String::new(), |mut safe, c| {
        match c {
            '\\' => safe.push_str("\\textbackslash{}"),
            '~' => safe.push_str("\\textasciitilde{}"),
            '^' => safe.push_str("\\textasciicircum{}"),
            // An unbalanced brace would end the field even behind a backslash.
            '{' => safe.push_str("\\textbraceleft{}"),
            '}' => safe.push_str("\\textbraceright{}"),
            '#' | '$' | '%' | '&' | '_' => safe.extend(['\\', c]),
            other => safe.push(other),
        }
        safe
    })
}

/// Addresses stay unchanged, except for characters that would end the field.
fn bibtex_url(url: &str) -> String {
    line(url).replace('\\', "%5C").replace('{', "%7B").replace('}', "%7D").replace(' ', "%20")
}

fn bibtex_key(key: &str) -> String {
    key.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '-' }).collect()
}

/// A string of JSON, with its quotation marks.
fn json_text(text: &str) -> String {
    let safe = text.chars().fold(String::from("\""), |mut safe, c| {
        match c {
            '"' | '\\' => safe.extend(['\\', c]),
            // Writing to a String cannot fail.
            c if c.is_control() => drop(write!(safe, "\\u{:04x}", u32::from(c))),
            other => safe.push(other),
        }
        safe
    });
    safe + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    fn citation(key: &str, title: &str, url: &str) -> Citation {
        Citation {
            key: key.to_owned(),
            title: title.to_owned(),
            facts: Day::parse("2026-09-01").unwrap(),
            version: Some("2.1.0".to_owned()),
            url: url.to_owned(),
            accessed: Day::parse("2026-10-05").unwrap(),
        }
    }

    fn manas() -> Citation {
        citation(
            "manas-2007-07-03",
            "Manas, on 3 July 2007",
            "https://example.org/map/?select=manas&at=74.5,42.9,6",
        )
    }

    fn hostile(title: &str) -> Citation {
        citation("a b}{,%\nc", title, "https://example.org/?q={a}\\b")
    }

    #[test]
    fn a_citation_in_every_form() {
        let manas = manas();
        assert_eq!(
            Lang::En.citation(&manas),
            "“Manas, on 3 July 2007”. sco-map, facts as of 1 September 2026, data version 2.1.0. https://example.org/map/?select=manas&at=74.5,42.9,6 (accessed 5 October 2026)."
        );
        assert_eq!(
            manas.bibtex(),
            "@misc{sco-map-manas-2007-07-03,
  title = {{Manas, on 3 July 2007}},
  howpublished = {sco-map},
  year = {2026},
  month = {9},
  date = {2026-09-01},
  url = {https://example.org/map/?select=manas&at=74.5,42.9,6},
  urldate = {2026-10-05},
  version = {2.1.0}
}
"
        );
        assert_eq!(
            manas.ris(),
            "TY  - ELEC\r\nID  - sco-map-manas-2007-07-03\r\nTI  - Manas, on 3 July 2007\r\nPB  - sco-map\r\nPY  - 2026\r\nDA  - 2026/09/01\r\nET  - 2.1.0\r\nY2  - 2026/10/05\r\nUR  - https://example.org/map/?select=manas&at=74.5,42.9,6\r\nER  - \r\n"
        );
        assert_eq!(
            manas.csl_json(),
            r#"[
  {
    "id": "sco-map-manas-2007-07-03",
    "type": "webpage",
    "title": "Manas, on 3 July 2007",
    "container-title": "sco-map",
    "issued": { "date-parts": [[2026, 9, 1]] },
    "version": "2.1.0",
    "accessed": { "date-parts": [[2026, 10, 5]] },
    "URL": "https://example.org/map/?select=manas&at=74.5,42.9,6"
  }
]
"#
        );
    }

    #[test]
    fn facts_without_a_version_are_cited_without_one() {
        let cited = Citation { version: None, ..manas() };
        for text in [Lang::En.citation(&cited), cited.bibtex(), cited.ris(), cited.csl_json()] {
            assert!(!["version", "ET  -"].iter().any(|part| text.contains(part)), "{text}");
        }
    }

    #[test]
    fn titles_cannot_leave_their_field() {
        for (title, bibtex) in [
            ("50% & more_#1 $2", r"50\% \& more\_\#1 \$2"),
            ("}, evil = {", r"\textbraceright{}, evil = \textbraceleft{}"),
            (r"a\b~c^d", r"a\textbackslash{}b\textasciitilde{}c\textasciicircum{}d"),
            ("two\r\nTY  - BOOK", "two TY - BOOK"),
            ("Erdoğan’s “visit” — 上海", "Erdoğan’s “visit” — 上海"),
        ] {
            let cited = hostile(title);
            let written = cited.bibtex();
            assert!(written.contains(&format!("title = {{{{{bibtex}}}}},\n")), "{written}");
            assert_eq!(written.matches(['{', '}']).count() % 2, 0);
            assert_eq!(written.lines().count(), 10);
            assert!(written.contains("url = {https://example.org/?q=%7Ba%7D%5Cb}"));
            assert!(written.starts_with("@misc{sco-map-a-b-----c,\n"), "{written}");
        }
    }

    #[test]
    fn every_line_of_ris_is_a_field() {
        for title in ["a\nTY  - BOOK\nER  - ", "a\r\n\r\nER  - \u{2028}b", "\u{0}\u{7f}\t x "] {
            let written = hostile(title).ris();
            assert_eq!(written.split("\r\n").count(), 11, "{written}");
            assert!(!written.replace("\r\n", "").contains(|c: char| c.is_control()), "{written:?}");
            assert_eq!(written.matches("\r\nER  - \r\n").count(), 1);
        }
    }

    #[cfg(feature = "json")]
    #[test]
    fn json_is_read_as_it_was_meant() {
        for title in ["\"quoted\"", r"back\slash", "two\nlines\u{1}", "上海 “x”", "</script>"]
        {
            let cited = hostile(title);
            let read: serde_json::Value = serde_json::from_str(&cited.csl_json()).unwrap();
            assert_eq!(read[0]["title"], title);
            assert_eq!(read[0]["URL"], cited.url);
            assert_eq!(read[0]["issued"]["date-parts"][0][2], 1);
        }
    }
}

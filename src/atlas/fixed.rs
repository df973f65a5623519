//! Numbers in the notation of SVG.

use core::fmt;

/// A number rounded to that many decimals; NaN and infinity become 0.
///
/// The formatter of the standard library prints every float exactly, which no picture needs,
/// and takes up a tenth of the program.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fixed(pub f64, pub u32);

impl fmt::Display for Fixed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(number, decimals) = *self;
        let unit = 10_i64.pow(decimals.min(9));
        #[expect(clippy::cast_possible_truncation, reason = "`as` stops at the ends")]
        let whole = (number * unit as f64).round() as i64;
        let sign = if whole < 0 { "-" } else { "" };
        let (before, mut after) = (whole.abs() / unit, whole.abs() % unit);
        write!(f, "{sign}{before}")?;
        let mut place = unit / 10;
        f.write_str(if after > 0 { "." } else { "" })?;
        while after > 0 {
            write!(f, "{}", after / place)?;
            after %= place;
            place /= 10;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_short_as_it_can_be() {
        for (number, decimals, text) in [
            (0.0, 2, "0"),
            (1.0, 2, "1"),
            (-0.04, 1, "0"),
            (-0.05, 1, "-0.1"),
            (12.345, 2, "12.35"),
            (0.062_04, 3, "0.062"),
            (-7.1, 7, "-7.1"),
            (3.02, 4, "3.02"),
            (f64::NAN, 2, "0"),
            (1e300, 0, "9223372036854775807"),
        ] {
            assert_eq!(Fixed(number, decimals).to_string(), text);
        }
    }
}

//! The choice of a camera, in values that a link can carry without loss.

use crate::atlas::{Camera, Fixed, laea};
use crate::data::Dossier;
use core::fmt;

/// The target of the camera. The camera follows from it and from the size of the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CameraChoice {
    /// The whole region.
    #[default]
    Home,
    /// Everything in a step of the story, by its index in the dossier; during the story or after it.
    Step(usize),
    /// A position chosen by the reader.
    At(FixedCamera),
}

impl CameraChoice {
    /// Its name in links: `home`, the step's id or a fixed camera. No step has the id `home`, or one with a comma.
    pub fn name(self, dossier: &Dossier) -> Option<String> {
        match self {
            Self::Home => Some(HOME.to_owned()),
            Self::Step(step) => dossier.steps.get(step).map(|step| step.id.to_string()),
            Self::At(fixed) => Some(fixed.to_string()),
        }
    }

    /// The choice with that name.
    pub fn parse(name: &str, dossier: &Dossier) -> Option<Self> {
        if name == HOME {
            return Some(Self::Home);
        }
        let step = || dossier.step_index(name).map(Self::Step);
        FixedCamera::parse(name).map(Self::At).or_else(step)
    }
}

const HOME: &str = "home";

/// A camera in thousandths of a degree and of a zoom step, so that text and value are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FixedCamera {
    /// Longitude of the middle, in thousandths of a degree.
    lon: i32,
    /// Latitude of the middle, in thousandths of a degree.
    lat: i32,
    /// Zoom, in thousandths.
    zoom: u32,
}

impl FixedCamera {
    /// The fixed camera nearest to that camera.
    pub fn of(camera: Camera) -> Self {
        let (lon, lat) = laea::unproject_deg(camera.center);
        Self::from_numbers(lon, lat, camera.zoom).unwrap_or(Self { lon: 0, lat: 0, zoom: 1000 })
    }

    /// Its camera.
    pub fn camera(self) -> Camera {
        let center = laea::project_deg(f64::from(self.lon) / 1000.0, f64::from(self.lat) / 1000.0);
        Camera { center, zoom: f64::from(self.zoom) / 1000.0 }
    }

    /// The fixed camera written as `74.5,42.9,6`: degrees east, degrees north, zoom.
    pub fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split(',').map(|part| thousandths(part.trim()));
        let mut next = || numbers.next().flatten().map(|n| f64::from(n) / 1000.0);
        let fixed = Self::from_numbers(next()?, next()?, next()?);
        fixed.filter(|_| numbers.next().is_none())
    }

    fn from_numbers(lon: f64, lat: f64, zoom: f64) -> Option<Self> {
        let fits = lon.abs() <= 180.0 && lat.abs() <= 90.0 && Camera::ZOOM.contains(&zoom);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "checked on the line above"
        )]
        let fixed = || Self {
            lon: (lon * 1000.0).round() as i32,
            lat: (lat * 1000.0).round() as i32,
            zoom: (zoom * 1000.0).round() as u32,
        };
        fits.then(fixed)
    }
}

impl fmt::Display for FixedCamera {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = |thousandths: i32| Fixed(f64::from(thousandths) / 1000.0, 3);
        let zoom = Fixed(f64::from(self.zoom) / 1000.0, 3);
        write!(f, "{},{},{zoom}", number(self.lon), number(self.lat))
    }
}

/// `-12.5` as −12,500; digits after the third are dropped.
fn thousandths(text: &str) -> Option<i32> {
    let (digits, sign) = text.strip_prefix('-').map_or((text, 1), |digits| (digits, -1));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(whole) || !plain(part) {
        return None;
    }
    let whole: i32 = whole.parse().ok().filter(|whole| *whole < 1000)?;
    let part: i32 =
        part.bytes().chain(*b"000").take(3).fold(0, |n, digit| n * 10 + i32::from(digit - b'0'));
    Some(sign * (whole * 1000 + part))
}

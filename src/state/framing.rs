//! Where the camera looks, in numbers that a link can carry without loss.

use crate::atlas::{Camera, laea};
use core::fmt;

/// A camera in thousandths of a degree and of a zoom step, so that text and value are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Framing {
    /// Longitude of the middle, in thousandths of a degree.
    lon: i32,
    /// Latitude of the middle, in thousandths of a degree.
    lat: i32,
    /// Zoom, in thousandths.
    zoom: u32,
}

impl Framing {
    /// The nearest framing to that camera.
    pub fn of(camera: Camera) -> Self {
        let (lon, lat) = laea::unproject_deg(camera.center);
        Self::from_numbers(lon, lat, camera.zoom).unwrap_or(Self { lon: 0, lat: 0, zoom: 1000 })
    }

    /// Its camera.
    pub fn camera(self) -> Camera {
        let center = laea::project_deg(f64::from(self.lon) / 1000.0, f64::from(self.lat) / 1000.0);
        Camera { center, zoom: f64::from(self.zoom) / 1000.0 }
    }

    /// The framing written as `74.5,42.9,6`: degrees east, degrees north, zoom.
    pub fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split(',').map(|part| part.trim().parse::<f64>().ok());
        let framing = Self::from_numbers(numbers.next()??, numbers.next()??, numbers.next()??);
        framing.filter(|_| numbers.next().is_none())
    }

    fn from_numbers(lon: f64, lat: f64, zoom: f64) -> Option<Self> {
        let fits = lon.abs() <= 180.0 && lat.abs() <= 90.0 && Camera::ZOOM.contains(&zoom);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked on the line above")]
        let framing = || Self {
            lon: (lon * 1000.0).round() as i32,
            lat: (lat * 1000.0).round() as i32,
            zoom: (zoom * 1000.0).round() as u32,
        };
        fits.then(framing)
    }
}

impl fmt::Display for Framing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [lon, lat] = [self.lon, self.lat].map(|n| f64::from(n) / 1000.0);
        write!(f, "{lon},{lat},{}", f64::from(self.zoom) / 1000.0)
    }
}

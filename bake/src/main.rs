//! Bakes what people edit into what browsers load.

fn main() {}

# The pinned versions of all tools. Sourced from the root of the checkout.

# The newest trunk that rustc 1.95 compiles.
TRUNK_VERSION=0.21.14
# The glue and the wasm must come from the same wasm-bindgen.
WASM_BINDGEN_VERSION=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
# Takes the program apart, by a form that src/view/second.rs has to have.
WASM_SPLIT_VERSION=0.2.4
# npm numbers binaryen's releases N.0.0; trunk calls them version_N.
WASM_OPT_VERSION=$(sed -n 's/^wasm_opt = "\(version_[0-9]*\)"$/\1/p' Trunk.toml)
BINARYEN_VERSION=${WASM_OPT_VERSION#version_}.0.0
# The spell checker.
TYPOS_VERSION=1.52.0
# Drives Firefox in tests.
GECKODRIVER_VERSION=0.37.1
# The oldest rustc that compiles the crate.
RUST_VERSION=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)

#!/usr/bin/env bash
# Installs the missing tools for building, or for the given command. Prints nothing if none is missing.
#   tools/setup.sh tools/test.sh
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/path.sh

say() { printf '%s\n' "$*" >&2; }
fail() { say "setup: $*"; exit 1; }

# Whether `$1 --version` prints version $2.
fits() { command -v "$1" >/dev/null && [[ " $("$1" --version 2>/dev/null) " =~ [[:space:]v(]"$2"[[:space:])] ]]; }

need_rust() {
  command -v cargo >/dev/null || fail "cargo is missing: install Rust with rustup, then run this again"
  local have
  have=$(rustc --version | cut -d' ' -f2)
  [ "$(printf '%s\n' "$RUST_VERSION" "$have" | sort -V | head -n1)" = "$RUST_VERSION" ] ||
    fail "rustc $have is too old, $RUST_VERSION is needed: run 'rustup update stable'"
}

need_target() {
  [ -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ] && return
  command -v rustup >/dev/null || fail "rustc cannot compile for wasm32-unknown-unknown, and there is no rustup to add it"
  say "Adding the target wasm32-unknown-unknown (about 30 MB)."
  rustup target add wasm32-unknown-unknown
}

# need_crate PROGRAM CRATE VERSION HOME TIME
need_crate() {
  fits "$1" "$3" && return
  say "Installing $2 $3 into $4 (once; $5 when it has to be compiled)."
  rm -rf "$4.part" "$4"
  prebuilt "$2@$3" "$4.part" || compiled "$2" "$3" "$4.part"
  # A folder with its final name is complete.
  mv "$4.part" "$4"
}

prebuilt() {
  command -v cargo-binstall >/dev/null || return
  cargo binstall --no-confirm --disable-strategies compile --install-path "$2/bin" "$1" && [ -d "$2/bin" ] && return
  say "No prebuilt $1 to be had: compiling it."
  return 1
}

# If the registry lacks a version that the crate's lock file names, uses newer versions.
# compiled CRATE VERSION HOME [OPTION …]
compiled() {
  local -x CARGO_TARGET_DIR=$TOOLS_CACHE/build
  # A tool that runs for a second is not worth minutes of optimisation.
  local -x CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16
  # Shows progress in a terminal, but no list of 300 crates in a log.
  local quiet=()
  [ -t 2 ] || quiet=(--quiet)
  if ! cargo install "${quiet[@]}" --locked "$1" --version "$2" --root "$3" "${@:4}"; then
    say "That did not work with the versions that $1 was released with: trying newer ones."
    cargo install "${quiet[@]}" "$1" --version "$2" --root "$3" "${@:4}"
  fi
  rm -rf "$CARGO_TARGET_DIR"
}

# It does not tell its version, so its folder does.
need_wasm_split() {
  [ -x "$WASM_SPLIT_HOME/bin/wasm-split-cli" ] && return
  say "Installing wasm-split-cli $WASM_SPLIT_VERSION into $WASM_SPLIT_HOME (once; 1 minute)."
  rm -rf "$WASM_SPLIT_HOME.part" "$WASM_SPLIT_HOME"
  compiled wasm_split_cli_support "$WASM_SPLIT_VERSION" "$WASM_SPLIT_HOME.part" --features build-binary
  mv "$WASM_SPLIT_HOME.part" "$WASM_SPLIT_HOME"
}

need_binaryen() {
  fits wasm-opt "$WASM_OPT_VERSION" && return
  command -v npm >/dev/null || fail "npm is missing: install Node.js 20 or newer, then run this again"
  say "Installing binaryen $BINARYEN_VERSION (wasm-opt) into $BINARYEN_HOME (once; some seconds)."
  rm -rf "$BINARYEN_HOME.part" "$BINARYEN_HOME"
  mkdir -p "$BINARYEN_HOME.part"
  npm install --silent --ignore-scripts --no-audit --no-fund --no-save \
    --prefix "$BINARYEN_HOME.part" "binaryen@$BINARYEN_VERSION"
  mv "$BINARYEN_HOME.part" "$BINARYEN_HOME"
}

# Its authors also publish a compiled program on PyPI.
need_typos() {
  fits typos "$TYPOS_VERSION" && return
  if python3 -m pip --version >/dev/null 2>&1; then
    say "Installing typos $TYPOS_VERSION into $TYPOS_HOME (once; some seconds)."
    rm -rf "$TYPOS_HOME.part" "$TYPOS_HOME"
    python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --target "$TYPOS_HOME.part" "typos==$TYPOS_VERSION" &&
      mv "$TYPOS_HOME.part" "$TYPOS_HOME" && return
  fi
  need_crate typos typos-cli "$TYPOS_VERSION" "$TYPOS_HOME" "2 minutes"
}

need_geckodriver() { need_crate geckodriver geckodriver "$GECKODRIVER_VERSION" "$GECKODRIVER_HOME" "1 to 3 minutes"; }

need_rust
need_target
need_crate trunk trunk "$TRUNK_VERSION" "$TRUNK_HOME" "2 to 7 minutes"
need_crate wasm-bindgen wasm-bindgen-cli "$WASM_BINDGEN_VERSION" "$WASM_BINDGEN_HOME" "1 to 3 minutes"
need_wasm_split
need_binaryen
if [ "${1:-}" = tools/test.sh ]; then need_typos; fi
# Firefox is one of the engines to test, unless others are named.
case "$* ${ENGINES:-firefox}" in *tools/test-engines.sh*firefox* | *tests/engines/*firefox*) need_geckodriver ;; esac

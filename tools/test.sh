#!/usr/bin/env bash
# Runs all tests, the quickest first; stops at the first failure. `make test` calls it.
set -euo pipefail
cd "$(dirname "$0")/.."

# The poster needs Yew natively, which the other tests do not.
NATIVE=(--workspace --exclude poster --no-default-features --features json)
WASM=(--target wasm32-unknown-unknown --package sco-map --package facts)

step() {
  local what=$1 start=$SECONDS
  shift
  printf '\n== %s\n' "$what"
  "$@"
  took+=("$(printf '%5d s  %s' $((SECONDS - start)) "$what")")
}
took=()

scripts_and_styles() {
  [ tools/node_modules/.package-lock.json -nt tools/package-lock.json ] ||
    npm ci --prefix tools --silent --ignore-scripts --no-audit --no-fund
  tools/node_modules/.bin/biome ci --error-on-warnings
  tools/node_modules/.bin/tsc --project tools
}

browser_tests() {
  tools/nginx.sh
  CHROMIUM=$(tools/chromium.sh)
  export CHROMIUM
  (cd tests/browser && npm ci --silent --ignore-scripts --no-audit --no-fund && node --test --test-reporter=spec)
}

package_tests() {
  CHROMIUM=$(tools/chromium.sh)
  export CHROMIUM
  node --test --test-reporter=spec tests/package/*.test.mjs
}

step "spelling" typos
step "format" cargo fmt --all --check
step "scripts and stylesheets" scripts_and_styles
step "lints, native" cargo clippy "${NATIVE[@]}" --all-targets -- -D warnings
step "tests of the core alone" cargo test --no-default-features
step "tests, native" cargo test "${NATIVE[@]}"
step "tests of the view, native" cargo test --features ssr,json --lib --test markup --test own
step "lints, poster" cargo clippy --package poster --all-targets -- -D warnings
step "tests of the poster" cargo test --package poster
step "lints, wasm" cargo clippy "${WASM[@]}" -- -D warnings
export RUSTDOCFLAGS="-D warnings"
step "documentation, native" cargo doc "${NATIVE[@]}" --no-deps
step "documentation, wasm" cargo doc "${WASM[@]}" --no-deps
step "page" tools/build.sh
step "sizes" node tools/size.mjs
step "package" node tools/package.mjs
step "tests in Chromium" browser_tests
step "tests of the package" package_tests

printf '\n== what ran\n'
printf '%s\n' "${took[@]}"

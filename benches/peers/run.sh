#!/usr/bin/env bash
# Builds the pages and measures them. Arguments go to measure.mjs.
set -euo pipefail
cd "$(dirname "$0")/../.."
CHROMIUM=$(tools/chromium.sh)
export CHROMIUM

tools/with.sh tools/build.sh
cd benches/peers
npm ci --silent --ignore-scripts --no-audit --no-fund
pages=../../target/peers
node build.mjs "$pages"
node measure.mjs "$pages" "$@"

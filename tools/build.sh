#!/usr/bin/env bash
# Writes the files to publish to dist/, with the program in two parts. Run it by tools/with.sh.
set -euo pipefail
cd "$(dirname "$0")/.."

# A plain `trunk build` makes the same page with the program in one piece.
trunk build --release --features split
node tools/split.mjs
node tools/compress.mjs

#!/usr/bin/env bash
# Runs the tests of every engine with the page that is built, in those that ENGINES names; in all three without it.
# `make engines` calls it.
set -euo pipefail
cd "$(dirname "$0")/.."

engines=${ENGINES:-chromium firefox webkit}
# shellcheck disable=SC2086
tools/engines.sh ${engines//,/ }
npm ci --prefix tests/engines --silent --ignore-scripts --no-audit --no-fund
node tests/engines/oldest.mjs
CHROMIUM=$(tools/chromium.sh) node tests/engines/run.mjs

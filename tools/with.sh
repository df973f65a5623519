#!/usr/bin/env bash
# Runs a command in the root of the checkout with the pinned tools in PATH; installs those that are missing.
#   tools/with.sh trunk serve
set -euo pipefail
cd "$(dirname "$0")/.."
tools/setup.sh "$@"
. tools/path.sh

# trunk reads NO_COLOR as a flag of its own and rejects any value but true and false.
if [ -n "${NO_COLOR:-}" ]; then export NO_COLOR=true; else unset NO_COLOR; fi
# Its question after newer releases would leave the machine.
export TRUNK_SKIP_VERSION_CHECK=true

exec "$@"

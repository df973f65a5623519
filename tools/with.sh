#!/usr/bin/env bash
# Runs a command in the root of the checkout with the pinned tools in PATH; installs missing ones.
#   tools/with.sh trunk serve
set -euo pipefail
cd "$(dirname "$0")/.."
tools/setup.sh "$@"
. tools/path.sh

# trunk accepts only true and false as values of NO_COLOR.
if [ -n "${NO_COLOR:-}" ]; then export NO_COLOR=true; else unset NO_COLOR; fi
# Prevents trunk from checking for newer releases online.
export TRUNK_SKIP_VERSION_CHECK=true

exec "$@"

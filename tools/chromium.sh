#!/usr/bin/env bash
# Prints the path of Chromium for tests; installs Debian's if it is missing and installing is allowed. Set CHROMIUM to
# use another one.
set -euo pipefail
. "$(dirname "$0")/system.sh"

find_chromium() {
  if [ -n "${CHROMIUM:-}" ]; then command -v "$CHROMIUM"; return; fi
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

install_chromium() { install_packages "Chromium and its driver" "about a minute" chromium chromium-driver; }

if find_chromium; then exit; fi
if [ -n "${CHROMIUM:-}" ]; then echo "CHROMIUM=$CHROMIUM is not a program" >&2; exit 1; fi
if install_chromium && find_chromium; then exit; fi
echo "Browser tests need Chromium. Install it, or name yours by CHROMIUM=/path/to/it:" >&2
echo "  sudo apt-get install chromium chromium-driver" >&2
exit 1

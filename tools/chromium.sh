#!/usr/bin/env bash
# Prints the path of the Chromium that tests drive; installs Debian's where it is missing and that is allowed.
# CHROMIUM names another one.
set -euo pipefail

find_chromium() {
  if [ -n "${CHROMIUM:-}" ]; then command -v "$CHROMIUM"; return; fi
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

# Root, or a sudo that asks nothing.
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

install_chromium() {
  command -v apt-get >/dev/null && as_root true 2>/dev/null || return 1
  echo "Installing Chromium and its driver from the system's packages (once; about a minute)." >&2
  as_root apt-get update -qq >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium chromium-driver >&2
}

if find_chromium; then exit; fi
if [ -n "${CHROMIUM:-}" ]; then echo "CHROMIUM=$CHROMIUM is not a program" >&2; exit 1; fi
if install_chromium && find_chromium; then exit; fi
echo "Browser tests need Chromium. Install it, or name yours by CHROMIUM=/path/to/it:" >&2
echo "  sudo apt-get install chromium chromium-driver" >&2
exit 1

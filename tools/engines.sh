#!/usr/bin/env bash
# Finds the browsers and drivers that the engine tests need; installs Debian's if some are missing and installing is
# allowed. Firefox's driver is no package: tools/setup.sh installs it.
#   tools/engines.sh chromium firefox webkit
set -euo pipefail
. "$(dirname "$0")/system.sh"

has() { for program in "$@"; do command -v "$program" >/dev/null || return 1; done; }

# ensure WHAT TIME PROGRAMS PACKAGE...
ensure() {
  local programs=$3
  # shellcheck disable=SC2086
  if has $programs; then return; fi
  # shellcheck disable=SC2086
  if install_packages "$1" "$2" "${@:4}" && has $programs; then return; fi
  echo "Tests in three engines need $1. Install it, or leave it out by ENGINES=chromium:" >&2
  echo "  sudo apt-get install ${*:4}" >&2
  exit 1
}

for engine in "$@"; do
  case $engine in
    chromium) "$(dirname "$0")/chromium.sh" >/dev/null; ensure "Chromium's driver" "some seconds" chromedriver chromium-driver ;;
    firefox) ensure "Firefox" "half a minute" firefox-esr firefox-esr fonts-dejavu-core ;;
    webkit)
      ensure "WebKitGTK, its driver and a display" "half a minute" "WebKitWebDriver Xvfb" \
        webkit2gtk-driver xvfb fonts-dejavu-core ;;
    *) echo "ENGINES: found “$engine”, expected chromium, firefox, webkit" >&2; exit 1 ;;
  esac
done

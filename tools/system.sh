# Installs system packages, if that is allowed. Sourced.

# Root, or a sudo without a password.
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

# install_packages WHAT TIME PACKAGE...; RUNLEVEL prevents services from starting.
install_packages() {
  command -v apt-get >/dev/null && as_root true 2>/dev/null || return 1
  echo "Installing $1 from the system's packages (once; $2)." >&2
  as_root apt-get update -qq >&2
  as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends "${@:3}" >&2
}

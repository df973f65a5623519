#!/usr/bin/env bash
# Makes sure that there is an nginx with brotli, which tests start; installs Debian's where it is missing and that is
# allowed.
set -euo pipefail

MODULE=/usr/lib/nginx/modules/ngx_http_brotli_static_module.so
is_there() { command -v nginx >/dev/null && [ -e "$MODULE" ]; }

# Root, or a sudo that asks nothing.
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

install_nginx() {
  command -v apt-get >/dev/null && as_root true 2>/dev/null || return 1
  echo "Installing nginx from the system's packages (once; some seconds)." >&2
  as_root apt-get update -qq >&2
  as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
    apt-get install -y -qq --no-install-recommends nginx-light libnginx-mod-http-brotli-static >&2
}

if is_there || install_nginx && is_there; then exit; fi
echo "Tests of the documented hosting need nginx with brotli:" >&2
echo "  sudo apt-get install nginx-light libnginx-mod-http-brotli-static" >&2
exit 1

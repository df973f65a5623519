#!/usr/bin/env bash
# Finds an nginx with brotli for tests; installs Debian's if it is missing and installing is allowed.
set -euo pipefail
. "$(dirname "$0")/system.sh"

MODULE=/usr/lib/nginx/modules/ngx_http_brotli_static_module.so
is_there() { command -v nginx >/dev/null && [ -e "$MODULE" ]; }

install_nginx() { install_packages nginx "some seconds" nginx-light libnginx-mod-http-brotli-static; }

if is_there || install_nginx && is_there; then exit; fi
echo "Tests of the documented hosting need nginx with brotli:" >&2
echo "  sudo apt-get install nginx-light libnginx-mod-http-brotli-static" >&2
exit 1

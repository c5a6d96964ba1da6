#!/usr/bin/env bash
# Runs a command with a PostgreSQL of its own: a new cluster on loopback in a temporary folder, its address in
# ATTRMAP_TEST_POSTGRES, stopped and removed at the end. Installs Debian's package when it is missing and that is possible.
set -euo pipefail

find_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

bin=$(find_bin || true)
if [ -z "$bin" ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  echo "installing postgresql"
  apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql >/dev/null
  bin=$(find_bin || true)
fi
if [ -z "$bin" ]; then
  echo "PostgreSQL is not installed and cannot be installed here: the suite ran on the embedded database only" >&2
  exit 0
fi

folder=$(mktemp -d)
port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })')
as_owner() { "$@"; }
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  as_owner() { runuser -u postgres -- "$@"; }
fi
cleanup() {
  as_owner "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap cleanup EXIT

as_owner "$bin/initdb" -D "$folder/data" -U attrmap -A trust -E UTF8 --locale=C >/dev/null
as_owner "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
  -o "-c listen_addresses=127.0.0.1 -p $port -c unix_socket_directories=$folder -c fsync=off -c max_connections=200" start >/dev/null
export ATTRMAP_TEST_POSTGRES="postgres://attrmap@127.0.0.1:$port/postgres"
"$@"

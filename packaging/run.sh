#!/usr/bin/env bash
# Installs what is missing, builds, and runs the main job on the embedded store: in the window where there is a
# display, else the same job on the command line, and says where the PDFs are.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/install.sh
install_missing "${build_packages[@]}" "${run_packages[@]}"
cmake --preset release
cmake --build --preset release --target anjuan anjuan-cli

out="${1:-build/practice}"
if [ ! -e "$out/practice.anjuan" ]; then
    export ANJUAN_PASSWORD="${ANJUAN_PASSWORD:-$(head -c 12 /dev/urandom | base64 | tr -dc 'a-zA-Z0-9')}"
    build/release/bin/anjuan-cli demo --out "$out"
    echo "Password of everybody in the practice office: $ANJUAN_PASSWORD"
fi
echo "PDFs: $(cd "$out" && pwd)"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    build/release/bin/anjuan --store "$out/practice.anjuan" --now 2026-11-13
fi

#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/install.sh
install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
cmake --preset release
cmake --build --preset release
ctest --preset release

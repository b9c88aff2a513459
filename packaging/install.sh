#!/usr/bin/env bash
# Installs what building and running need and this machine lacks (Debian 12). Sourced by run.sh and test.sh.
set -euo pipefail

build_packages=(g++ cmake ninja-build pkg-config ccache qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-charts-dev libqt6opengl6-dev libgl-dev libsoci-dev libsqlite3-dev libsodium-dev libssl-dev
    nlohmann-json3-dev libfmt-dev libcli11-dev catch2 libboost-date-time-dev
    libkainjow-mustache-dev libpoppler-qt6-dev libqpdf-dev libicu-dev libexpat1-dev libzip-dev libxlsxwriter-dev)
run_packages=(qt6-qpa-plugins qt6-translations-l10n libqt6svg6 breeze-icon-theme fonts-noto-cjk fonts-lxgw-wenkai)
test_packages=(xvfb xauth poppler-utils sqlite3 unzip)

install_missing() {
    local missing=()
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    local sudo=""
    [ "$(id -u)" -eq 0 ] || sudo="sudo"
    echo "Installing: ${missing[*]}"
    $sudo apt-get update -q
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -q -y --no-install-recommends "${missing[@]}"
}

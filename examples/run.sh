#!/usr/bin/env bash
# Prints the plan: installs what the report needs, builds it, and runs it with the options given here (--lang zh, --help ...).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/install_packages.sh"
cd "$here/.."

install_packages "g++ 12 or clang++ 14, CMake 3.23, Ninja, Boost 1.81, CLI11, {fmt}, kainjow-mustache, utf8proc and libcsv (or later ones)" \
    g++ cmake ninja-build boost libcli11-dev libfmt-dev libkainjow-mustache-dev libutf8proc-dev libcsv-dev

log=$(mktemp)
trap 'rm -f "$log"' EXIT
logged() {
    "$@" >"$log" 2>&1 && return
    cat "$log" >&2
    exit 1
}
logged cmake -S . -B build -G Ninja -DPRESCHOOL_PLAN_BUILD_TESTS=OFF
[ -x build/examples/plan_report ] || echo "Building, which takes about half a minute on two cores ..." >&2
logged cmake --build build --target plan_report
build/examples/plan_report "$@"

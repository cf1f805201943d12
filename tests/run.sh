#!/usr/bin/env bash
# Runs all tests through ctest: installs what they need, builds them with g++, with clang++ and with sanitizers, and ends with
# ctest's summary. With --all, as the first option, other people's tools read the plan's data too, where npm and sqlite3 are there,
# and Chromium its pages.
# Other options are handed to CMake: tests/run.sh -DPRESCHOOL_PLAN_NOTICE=path/to/the/notice.txt
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../examples/install_packages.sh"
cd "$here/.."

install_packages "g++ 12, clang++ 14, CMake 3.23, Ninja, Python 3, Boost 1.81, doctest, GoogleTest, Catch2, {fmt}, CLI11, kainjow-mustache, utf8proc and libcsv (or later ones), pkg-config and valgrind" \
    g++ clang libclang-rt-dev cmake ninja-build python3 boost doctest-dev libgtest-dev catch2 libfmt-dev libcli11-dev libkainjow-mustache-dev libutf8proc-dev libcsv-dev pkgconf valgrind

tools=()
skipped=()
if [ "${1:-}" = --all ]; then
    shift
    if ! command -v npm >/dev/null 2>&1; then
        skipped+=("ajv, datapackage and page: npm is not installed")
    elif ! npm install --silent --no-fund --no-audit --prefix build/npm ajv@8 datapackage@1 playwright-core@1 axe-core@4 >&2; then
        skipped+=("ajv, datapackage and page: npm could not install what they need")
    else
        tools+=(ajv datapackage)
        if install_packages "Chromium, a Chinese font and the tools of poppler" chromium fonts-noto-cjk poppler-utils; then
            tools+=(page)
        else
            skipped+=("page: Chromium, a Chinese font or the tools of poppler are not installed")
        fi
    fi
    if command -v sqlite3 >/dev/null 2>&1; then tools+=(sqlite); else skipped+=("sqlite: sqlite3 is not installed"); fi
fi
say_what_is_skipped() { # after the summary, where people look
    [ ${#skipped[@]} -eq 0 ] || printf 'Skipped %s.\n' "${skipped[@]}"
}

echo "Building takes about four minutes on two cores, and testing as long."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# build NAME COMPILER OPTION...: one build of the tests below build/tests.
build() {
    local name="$1" compiler="$2"
    shift 2
    echo "Building the tests: $name ..."
    if ! { cmake -S . -B "build/tests/$name" -G Ninja -DCMAKE_CXX_COMPILER="$compiler" \
        -DPRESCHOOL_PLAN_TEST_PREFIX="$name/" "$@" && cmake --build "build/tests/$name"; } >"$log" 2>&1; then
        cat "$log"
        exit 1
    fi
}
build g++ g++ "-DPRESCHOOL_PLAN_TEST_TOOLS=$(IFS=';' && echo "${tools[*]:-}")" -DPRESCHOOL_PLAN_NODE_MODULES="$PWD/build/npm" "$@"
build clang++ clang++ -DPRESCHOOL_PLAN_TEST_ENVIRONMENTS=OFF "$@"
build sanitizers clang++ -DPRESCHOOL_PLAN_SANITIZE=ON -DPRESCHOOL_PLAN_BUILD_EXAMPLES=OFF "$@"

echo 'subdirs("g++" "clang++" "sanitizers")' >build/tests/CTestTestfile.cmake
status=0
ctest --test-dir build/tests --output-on-failure --parallel "$(nproc)" || status=$?
say_what_is_skipped
exit "$status"

#!/usr/bin/env bash
# Builds the tests with g++ and runs them through ctest, which ends with a summary; installs what they need first. With --all, as the
# first option, they are built with clang++ and with sanitizers too, in every environment that is installed, brought in in every way, with
# samples of mutations and the cost of including, and other people's tools read the plan's data and its page, where npm, sqlite3 and
# Chromium are there.
# Other options are handed to CMake: tests/run.sh -DPRESCHOOL_PLAN_NOTICE=path/to/the/notice.txt
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../examples/install_packages.sh"
cd "$here/.."

all=OFF
if [ "${1:-}" = --all ]; then
    all=ON
    shift
fi

needed="g++ 12, CMake 3.23, Ninja, Python 3, Boost 1.81, doctest, {fmt}, CLI11, kainjow-mustache, utf8proc and libcsv (or later ones), and pkg-config"
packages=(g++ cmake ninja-build python3 boost doctest-dev libfmt-dev libcli11-dev libkainjow-mustache-dev
    libutf8proc-dev libcsv-dev pkgconf)
if [ $all = ON ]; then
    needed+=", GoogleTest, Catch2, clang++ 14 and valgrind"
    packages+=(libgtest-dev catch2 clang libclang-rt-dev valgrind)
fi
install_packages "$needed" "${packages[@]}"

tools=()
skipped=()
if [ $all = ON ]; then
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
[[ "$*" == *PRESCHOOL_PLAN_NOTICE=* ]] || skipped+=("fidelity: no text of the notice is given, by -DPRESCHOOL_PLAN_NOTICE=NOTICE.txt")
[ $all = ON ] || skipped+=("what only clang++ tells of, which --all builds with")
say_what_is_skipped() { # after the summary, where people look
    [ ${#skipped[@]} -eq 0 ] || printf 'Skipped %s.\n' "${skipped[@]}"
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT
# Says after each quarter of a build how much is done, so that nobody wonders.
say_quarters() {
    local line said=0
    while IFS= read -r line; do
        [[ "$line" =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        local built=${BASH_REMATCH[1]} of=${BASH_REMATCH[2]}
        if ((of > 20 && built * 4 / of > said)); then
            said=$((built * 4 / of))
            echo "  $built of $of built"
        fi
    done
}
# build NAME COMPILER OPTION...: one build of the tests below build/tests.
builds=()
build() {
    local name="$1" compiler="$2"
    shift 2
    [ -d "build/tests/$name" ] || echo "Building the tests: $name, which takes some minutes on two cores ..."
    if ! { cmake -S . -B "build/tests/$name" -G Ninja -DCMAKE_CXX_COMPILER="$compiler" \
        -DPRESCHOOL_PLAN_TEST_PREFIX="$name/" "$@" && cmake --build "build/tests/$name"; } 2>&1 | tee "$log" | say_quarters; then
        cat "$log"
        exit 1
    fi
    builds+=("$name")
}
# g++ begins to collect its garbage at 400 MB, and not at 128, which takes a tenth of its time.
build g++ g++ -DCMAKE_CXX_FLAGS=--param=ggc-min-heapsize=400000 "-DPRESCHOOL_PLAN_TEST_TOOLS=$(IFS=';' && echo "${tools[*]:-}")" \
    -DPRESCHOOL_PLAN_NODE_MODULES="$PWD/build/npm" -DPRESCHOOL_PLAN_TEST_ALL=$all "$@"
if [ $all = ON ]; then
    # The examples each file by itself, which tells what one forgets to include.
    build clang++ clang++ -DCMAKE_UNITY_BUILD=OFF -DPRESCHOOL_PLAN_TEST_ALL=ON "$@"
    build sanitizers clang++ -DPRESCHOOL_PLAN_SANITIZE=ON -DPRESCHOOL_PLAN_BUILD_EXAMPLES=OFF "$@"
fi

printf 'subdirs("%s")\n' "${builds[@]}" >build/tests/CTestTestfile.cmake
status=0
ctest --test-dir build/tests --output-on-failure --parallel "$(nproc)" --output-junit times.xml || status=$?
say_what_is_skipped
exit "$status"

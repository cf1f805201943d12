#!/usr/bin/env bash
# Fuzzes the JSON reader under address and undefined-behaviour sanitizers: `run.sh SECONDS`. What it learns stays in build/fuzz.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."
mkdir -p build/fuzz/json
for source in tests/fuzz/json.cpp examples/boost_json.cpp; do
    "${CXX:-clang++}" -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -Iinclude \
        -c "$source" -o "build/fuzz/$(basename "$source" .cpp).o"
done
"${CXX:-clang++}" -fsanitize=fuzzer,address,undefined build/fuzz/json.o build/fuzz/boost_json.o -o build/fuzz/fuzz_json
build/fuzz/fuzz_json -max_total_time="${1:-600}" -max_len=20000 -dict=tests/fuzz/json.dict -print_final_stats=1 \
    -artifact_prefix=build/fuzz/ build/fuzz/json tests/fuzz/json

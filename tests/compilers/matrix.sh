#!/usr/bin/env bash
# Installs every compiler of tests/compilers/environment.py and prints a table of where the core compiles and its proofs hold.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../../examples/install_packages.sh"
install_packages "g++ with 32-bit libraries, clang++ 14 and 19, libc++, arm-none-eabi-g++ with its libstdc++, Python 3 and Boost 1.81" \
    g++ g++-multilib clang-14 clang-19 libc++-14-dev libc++abi-14-dev gcc-arm-none-eabi libstdc++-arm-none-eabi-newlib python3 boost
# The libc++ of clang++ 19 cannot be installed beside that of clang++ 14.
unpacked="$here/../../build/libc++-19"
if [ ! -d "$unpacked" ]; then
    packages=$(mktemp -d)
    (cd "$packages" && apt-get -o APT::Sandbox::User=root download -qq libc++-19-dev libc++abi-19-dev)
    mkdir -p "$unpacked"
    for package in "$packages"/*.deb; do dpkg-deb --extract "$package" "$unpacked"; done
    rm -r "$packages"
fi
python3 "$here/environment.py" --table

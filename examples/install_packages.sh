# Sourced by the scripts that build: installs Debian packages that are missing, or says plainly what to install elsewhere.

# The newest Boost that the release packages; Debian 12's default, 1.74, is too old for Boost.Describe.
boost_package() {
    apt-cache search --names-only '^libboost1\.[0-9]+-dev$' | cut -d' ' -f1 | sort -V | tail -n 1
}

has_recent_boost() {
    printf '#include <boost/version.hpp>\n#if BOOST_VERSION < 108100\n#error\n#endif\n' | c++ -E -x c++ - >/dev/null 2>&1
}

# install_packages "what is needed, for people without apt" PACKAGE...: `boost` stands for the newest libboost1.*-dev.
install_packages() {
    local needed="$1" package missing=()
    shift
    for package in "$@"; do
        case "$package" in
        boost) has_recent_boost || missing+=("$package") ;;
        *) dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package") ;;
        esac
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "This script installs packages with apt-get, which this system does not have. Install $needed, then build with CMake:" >&2
        echo "    cmake -S . -B build && cmake --build build && ctest --test-dir build" >&2
        return 1
    fi
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    echo "Installing ${missing[*]} ..." >&2
    "${as_root[@]}" apt-get update -qq >&2
    local names=()
    for package in "${missing[@]}"; do
        [ "$package" = boost ] && package=$(boost_package)
        names+=("$package")
    done
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${names[@]}" >&2
}

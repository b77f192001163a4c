# samples/needs.sh - sourced by the scripts that set up a fresh Debian 12 or 13 machine.
#   need PACKAGE...   installs those that are missing (as root, or through sudo)

build_packages="build-essential cmake ninja-build pkg-config libespeak-ng-dev flite1-dev libopus-dev libogg-dev
    libsndfile1-dev libebur128-dev libsoxr-dev libgumbo-dev libmd4c-dev libxml2-dev libarchive-dev libicu-dev
    libsonic-dev libseccomp-dev libjansson-dev libinih-dev libxxhash-dev libcurl4-openssl-dev
    libsqlite3-dev zlib1g-dev libpoppler-glib-dev libgdk-pixbuf-2.0-dev libpango1.0-dev fonts-dejavu-core"

need() {
    missing=
    for package; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    as_root=
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || {
            echo "missing:$missing; run as root, or install them: apt-get install$missing" >&2
            return 1
        }
        as_root=sudo
    fi
    echo "installing:$missing" >&2
    $as_root apt-get update -qq </dev/null &&
        $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends $missing </dev/null >/dev/null
}

#!/bin/sh
# tests/package.sh - the Debian packages: built, looked at by lintian, hardened, installed in a folder of their own with
# dpkg, used there, and taken away again; the target `uninstall` likewise. Needs lintian and fakeroot.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
build=${BUILD:-$root/build/package}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
PATH=$PATH:/usr/sbin:/sbin
fail() {
    echo "FAIL: $*" >&2
    exit 1
}

cmake -S "$root" --preset package -B "$build" >/dev/null
cmake --build "$build" >"$work/build.log" 2>&1 || { tail -30 "$work/build.log"; fail "it does not build"; }
rm -f "$build"/*.deb
cmake --build "$build" --target package >"$work/package.log" 2>&1 || { cat "$work/package.log"; fail "no packages"; }
set -- "$build"/*.deb
wanted=3
[ ! -x "$build/libexec/lectern/make-m4b" ] || wanted=4 # where FFmpeg's libraries are
[ $# = $wanted ] || fail "$# packages, not $wanted"

echo "== lintian"
lintian --allow-root --fail-on error,warning "$@" || fail "lintian"
dpkg-deb -f "$build"/lectern_*.deb Depends | grep -q libespeak-ng1 || fail "the program does not ask for its engine"

echo "== hardening"
for deb; do
    dpkg-deb -x "$deb" "$work/files"
done
count=0
for file in "$work"/files/usr/bin/* "$work"/files/usr/libexec/lectern/* "$work"/files/usr/lib/*/liblectern.so.?; do
    count=$((count + 1))
    readelf -W -d "$file" | grep -q BIND_NOW || fail "$file: no BIND_NOW"
    readelf -W -l "$file" | grep -q GNU_RELRO || fail "$file: no RELRO"
    readelf -W -l "$file" | grep -q 'GNU_STACK.*RW ' || fail "$file: an executable stack"
    readelf -h "$file" | grep -q 'Type: *DYN' || fail "$file: at a fixed place"
    readelf -W --dyn-syms "$file" | grep -q __stack_chk_fail || fail "$file: no stack protector"
    readelf -W --dyn-syms "$file" | grep -q '_chk@' || fail "$file: no FORTIFY"
    readelf -W -d "$file" | grep -qE 'R(UN)?PATH' && fail "$file: looks for libraries in the build tree"
done
if [ "$(uname -m)" = x86_64 ]; then
    landings=$(objdump -d "$work/files/usr/bin/lectern" | grep -c endbr64)
    [ "$landings" -gt 1000 ] || fail "only $landings places are marked for CET"
fi
[ $count -ge 9 ] || fail "only $count programs"

echo "== dpkg"
mkdir -p "$work/bin"
printf '#!/bin/sh\n' >"$work/bin/ldconfig" # the scripts of the packages run here, not in there
chmod +x "$work/bin/ldconfig"
PATH=$work/bin:$PATH
mkdir -p "$work/root/var/lib/dpkg/info" "$work/root/var/lib/dpkg/updates" "$work/home"
: >"$work/root/var/lib/dpkg/status"
in_root() {
    # The machine's packages are not known in there; and nothing of ours needs to run in it to be installed.
    fakeroot dpkg --root="$work/root" --log=/dev/null --force-not-root --force-depends --force-script-chrootless \
        --no-triggers "$@" >"$work/dpkg.log" 2>&1 || { cat "$work/dpkg.log"; fail "dpkg $1"; }
}
in_root -i "$@"
prefix=$work/root/usr
printf 'What stands here is read out.\n\nIt was installed a moment ago.\n' >"$work/text.txt"
narrate() {
    env -u LECTERN_ENGINES -u LECTERN_VOICES HOME="$work/home" "$prefix/bin/lectern" -q "$@" "$work/text.txt"
}
narrate -v tone -o "$work/tone.opus" || fail "the installed program does not narrate"
narrate -v en-gb -o "$work/voice.opus" || fail "the installed program has no voice"
"$prefix/bin/lectern" inspect "$work/voice.opus" >/dev/null || fail "what it wrote is wrong"
cat >"$work/use.c" <<'C'
#include <lectern/lectern.h>
#include <stdio.h>
int main(int argc, char **argv)
{
    lectern *l = lectern_new();
    int failed = argc != 3 || lectern_set(l, "voice", "tone") || lectern_narrate(l, argv[1], argv[2]);
    if (failed)
        fprintf(stderr, "%s\n", lectern_error(l));
    lectern_free(l);
    return failed;
}
C
pc=$(dirname "$(find "$prefix" -name lectern.pc)")
library=$(dirname "$(find "$prefix" -name liblectern.so.0)")
# shellcheck disable=SC2046
cc "$work/use.c" $(PKG_CONFIG_PATH=$pc pkg-config --cflags --libs lectern) -o "$work/use" || fail "no program can be built on it"
HOME=$work/home LD_LIBRARY_PATH=$library "$work/use" "$work/text.txt" "$work/use.opus" || fail "the library does not narrate"
for page in man1/lectern.1.gz man3/lectern.3.gz man3/lectern_narrate.3.gz; do
    gzip -dc "$prefix/share/man/$page" | grep -q '^\.TH LECTERN' || fail "$page is no page of the manual"
done
[ $wanted = 3 ] || in_root -P lectern-m4b
in_root -P liblectern-dev liblectern0 lectern
left=$(find "$work/root" -path "$work/root/var" -prune -o ! -type d -print)
[ -z "$left" ] || fail "left by dpkg: $left"

echo "== uninstall"
DESTDIR=$work/there cmake --install "$build" >/dev/null
[ -x "$work/there/usr/bin/lectern" ] || fail "not installed"
DESTDIR=$work/there cmake --build "$build" --target uninstall >"$work/uninstall.log" 2>&1 || { cat "$work/uninstall.log"; fail "uninstall"; }
left=$(find "$work/there" ! -type d)
[ -z "$left" ] || fail "left by uninstall: $left"
echo "the packages are good"

#!/bin/sh
# tests/chroot.sh [SUITE...] - README's two commands on bare machines: Debian 12 and 13 by debootstrap, nothing
# installed but the base system. Needs root, debootstrap, the network to a Debian mirror ($MIRROR), and about 3 GB in
# $CHROOTS (default /var/tmp/lectern-chroots), where the bare systems are kept as archives for the next time.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
mirror=${MIRROR:-http://deb.debian.org/debian}
place=${CHROOTS:-/var/tmp/lectern-chroots}
[ $# -gt 0 ] || set -- bookworm trixie
mkdir -p "$place"

# The machine's own /dev hangs in there: nothing is deleted before it is out, and nothing on another file system.
leave() {
    for at in dev proc; do
        ! mountpoint -q "$place/$1/$at" || umount -R -l "$place/$1/$at" || exit 1
    done
    rm -rf --one-file-system "${place:?}/$1"
}

for suite; do
    trap 'leave "$suite"; exit 130' INT TERM
    echo "== $suite"
    leave "$suite"
    if [ ! -f "$place/$suite.tar" ]; then
        debootstrap --variant=minbase "$suite" "$place/$suite" "$mirror" >"$place/$suite.debootstrap.log" 2>&1 || {
            tail -20 "$place/$suite.debootstrap.log"
            exit 1
        }
        tar -C "$place" -cf "$place/$suite.tar" "$suite"
    else
        tar -C "$place" -xf "$place/$suite.tar"
    fi
    cp /etc/resolv.conf "$place/$suite/etc/resolv.conf" 2>/dev/null || true
    mount --bind /proc "$place/$suite/proc"
    mount --rbind /dev "$place/$suite/dev"
    mkdir -p "$place/$suite/root/lectern"
    git -C "$root" archive HEAD | tar -x -C "$place/$suite/root/lectern"
    for command in "sh samples/narrate.sh" "sh tests/run.sh"; do
        start=$(date +%s)
        status=0
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
            chroot "$place/$suite" sh -c "cd /root/lectern && $command" \
            >"$place/$suite.log" 2>&1 </dev/null || status=$?
        tail -4 "$place/$suite.log"
        echo "$suite: $command: status $status in $(($(date +%s) - start)) s"
        [ "$status" = 0 ] || { echo "see $place/$suite.log"; leave "$suite"; exit 1; }
    done
    leave "$suite"
done

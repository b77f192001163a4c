/* engines/neural_place.c - see neural_place.h. A worker lies in PREFIX/libexec/lectern; data in PREFIX/share.
 */
#include "engines/neural_place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool set(char *to, size_t n, const char *dir, const char *between, const char *below)
{
    int length = dir && *dir == '/' ? snprintf(to, n, "%s%s/%s", dir, between, below) : -1;
    if (length < 0 || (size_t)length >= n)
        to[0] = '\0';
    return true;
}

static bool beside(char *to, size_t n, const char *below)
{
    char exe[2048];
    ssize_t got = readlink("/proc/self/exe", exe, sizeof exe - 1);
    exe[got > 0 ? got : 0] = '\0';
    for (int up = 0; up < 3; up++) {
        char *slash = strrchr(exe, '/');
        if (slash)
            *slash = '\0';
    }
    return set(to, n, exe, "/share/lectern", below);
}

bool lt_neural_place(int i, const char *below, char *to, size_t n)
{
    const char *data = getenv("XDG_DATA_HOME");
    switch (i) {
    case 0:
        return data && *data == '/' ? set(to, n, data, "/lectern", below)
                                    : set(to, n, getenv("HOME"), "/.local/share/lectern", below);
    case 1:
        return beside(to, n, below);
    case 2:
        return set(to, n, "/usr/local", "/share/lectern", below);
    case 3:
        return set(to, n, "/usr", "/share/lectern", below);
    default:
        return false;
    }
}

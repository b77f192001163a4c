/* fetch/program/reach.c - see reach.h. The tables are those of the IANA special-purpose registries, and the
 * one public address (168.63.129.16) at which a cloud's machines are told about themselves. */
#include "fetch/program/reach.h"

#include "base/str.h"

#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

static const struct {
    uint32_t address;
    int bits;
} special4[] = {
    {0x00000000, 8},  {0x0A000000, 8},  {0x64400000, 10}, {0x7F000000, 8},  {0xA9FE0000, 16},
    {0xA83F8110, 32}, {0xAC100000, 12}, {0xC0000000, 24}, {0xC0000200, 24}, {0xC0A80000, 16},
    {0xC6120000, 15}, {0xC6336400, 24}, {0xCB007100, 24}, {0xE0000000, 3},
};

static const struct {
    unsigned char prefix[12];
    int bits;
} special6[] = {
    {{0xFC}, 7},
    {{0xFE, 0x80}, 10},
    {{0xFE, 0xC0}, 10},
    {{0xFF}, 8},
    {{0x01}, 64},
    {{0x20, 0x01, 0x0D, 0xB8}, 32},
    {{0x00, 0x64, 0xFF, 0x9B, 0x00, 0x01}, 48}, /* IPv4 behind a network's own translator */
};

/* Prefixes before an IPv4 address, and where in the sixteen bytes that stands. */
static const struct {
    unsigned char prefix[12];
    int bits, at;
} carriers[] = {
    {{0}, 96, 12},
    {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF}, 96, 12},
    {{0x00, 0x64, 0xFF, 0x9B}, 96, 12},
    {{0x20, 0x02}, 16, 2},
};

static bool is_public4(uint32_t a)
{
    for (size_t i = 0; i < LT_COUNT(special4); i++)
        if ((a ^ special4[i].address) >> (32 - special4[i].bits) == 0)
            return false;
    return true;
}

static bool has_prefix(const unsigned char *a, const unsigned char *prefix, int bits)
{
    size_t whole = (size_t)bits / 8;
    unsigned rest = (unsigned)bits % 8;
    if (memcmp(a, prefix, whole) != 0)
        return false;
    return rest == 0 || ((unsigned)(a[whole] ^ prefix[whole]) >> (8 - rest)) == 0;
}

static bool is_public6(const unsigned char a[16])
{
    for (size_t i = 0; i < LT_COUNT(carriers); i++) {
        const unsigned char *in = a + carriers[i].at;
        if (has_prefix(a, carriers[i].prefix, carriers[i].bits))
            return is_public4((uint32_t)in[0] << 24 | (uint32_t)in[1] << 16 | (uint32_t)in[2] << 8 | in[3]);
    }
    for (size_t i = 0; i < LT_COUNT(special6); i++)
        if (has_prefix(a, special6[i].prefix, special6[i].bits))
            return false;
    return true;
}

bool lt_reach_is_public(const struct sockaddr *to)
{
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
    if (to->sa_family == AF_INET) {
        memcpy(&v4, to, sizeof v4);
        return is_public4(ntohl(v4.sin_addr.s_addr));
    }
    if (to->sa_family != AF_INET6)
        return false;
    memcpy(&v6, to, sizeof v6);
    return is_public6(v6.sin6_addr.s6_addr);
}

bool lt_reach_init(struct lt_reach *r, const char *word)
{
    struct lt_str s = lt_str_of(word);
    *r = (struct lt_reach){.any = lt_str_eqz(s, "any"), .met_public = lt_str_eqz(s, "public")};
    return r->any || r->met_public || lt_str_eqz(s, "asked");
}

bool lt_reach_allows(struct lt_reach *r, const struct sockaddr *to)
{
    bool is_public = lt_reach_is_public(to);
    if (!r->any && r->met_public && !is_public) {
        r->refused = true;
        return false;
    }
    r->met_public = r->met_public || is_public;
    return true;
}

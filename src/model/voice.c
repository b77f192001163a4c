/* model/voice.c - see voice.h. */
#include "model/voice.h"

#include "base/hash.h"

/* The next number of a version; 0 after its last. */
static uint64_t next_number(struct lt_str version, size_t *at)
{
    uint64_t n = 0;
    while (*at < version.n && lt_is_digit(version.p[*at]) && n < 1000 * 1000)
        n = n * 10 + (uint64_t)(version.p[(*at)++] - '0');
    if (*at < version.n && version.p[*at] == '.')
        ++*at;
    return n;
}

bool lt_voice_is_newer(const struct lt_voice *v, struct lt_str engine_version)
{
    size_t i = 0, k = 0;
    if (!v->newer_engine.n)
        return false;
    while (i < v->newer_engine.n) {
        size_t was = i;
        uint64_t least = next_number(v->newer_engine, &i), has = next_number(engine_version, &k);
        if (has != least || i == was)
            return has > least;
    }
    return true;
}

double lt_voice_gain_db(const struct lt_voice *v, struct lt_str engine_version)
{
    return (lt_voice_is_newer(v, engine_version) ? v->newer_gain_db : v->gain_db) + v->speed_db;
}

/* espeak-ng shortens vowels, which are what is loud, up to about twice its speed, and from there on plays
 * what it has faster. Measured over voices of eight languages, of which none is half a decibel off. */
static const struct speed_gain {
    int pct;
    double db;
} espeak_speeds[] = {{50, -1.3}, {60, -1.0}, {75, -0.6}, {90, -0.2}, {100, 0},   {115, 0.3}, {130, 0.6},
                     {150, 1.0}, {175, 1.3}, {200, 1.4}, {225, 1.2}, {250, 0.9}, {275, 0.8}, {300, 0.7}};

double lt_voice_speed_db(const struct lt_voice *v, int speed_pct)
{
    size_t i = 0;
    if (!lt_str_eqz(v->engine, "espeak"))
        return 0;
    while (i + 2 < LT_COUNT(espeak_speeds) && speed_pct > espeak_speeds[i + 1].pct)
        i++;
    const struct speed_gain *a = &espeak_speeds[i], *b = &espeak_speeds[i + 1];
    double part = (double)(speed_pct - a->pct) / (b->pct - a->pct);
    return a->db + (part < 0 ? 0 : part > 1 ? 1 : part) * (b->db - a->db);
}

struct lt_str lt_voice_model_folder(const struct lt_voice *v)
{
    struct lt_str dir = v->engine_voice;
    if (!dir.n || dir.p[0] != '/')
        return (struct lt_str){0};
    while (dir.n && dir.p[dir.n - 1] != '/')
        dir.n--;
    return dir;
}

uint64_t lt_voice_model_sum(struct lt_str bytes)
{
    uint64_t sum = lt_hash64(bytes.p, bytes.n, 0);
    return sum ? sum : 1;
}

bool lt_voice_shares_engine(const struct lt_voice *a, const struct lt_voice *b)
{
    const struct lt_grants *g = &a->grants, *h = &b->grants;
    return lt_str_eq(a->engine, b->engine) && g->network == h->network && g->exec == h->exec &&
           lt_str_eq(g->read, h->read) && lt_str_eq(g->write, h->write) && lt_str_eq(g->env, h->env) &&
           g->anywhere == h->anywhere && (!g->network || lt_str_eq(a->engine_voice, b->engine_voice)) &&
           lt_str_eq(lt_voice_model_folder(a), lt_voice_model_folder(b));
}

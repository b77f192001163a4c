/* batch/hooks.c - see hooks.h. */
#include "batch/hooks.h"

#include "base/json.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { TRIES = 3, LIMIT_MS = 600 * 1000, AT_ONCE = 4, WORDS = 64, HOOK_BYTES = 1024 * 1024, STEP = 4096 };

struct lt_hook {
    struct lt_hook *next;
    struct lt_arena arena;
    const char *words[WORDS + 1];
    struct lt_buf input, said; /* the object, its end on stderr */
    size_t sent;
    struct lt_proc proc;
    bool running;
    int tries;
    int64_t until_ms;
};

/* ------------------------------------------------------------------ what it is told */

static struct lt_str first_output(const struct lt_shop *s, struct lt_arena *arena, const struct lt_entry *e)
{
    size_t end = lt_str_find_char(e->files, ' ');
    return e->files.n ? lt_shop_path(s, arena, e->base, lt_str_slice(e->files, 0, end)) : (struct lt_str){0};
}

static void write_input(struct lt_buf *out, const struct lt_entry *e, struct lt_str output)
{
    struct lt_json j = LT_JSON(out);
    j.compact = true;
    lt_json_object(&j);
    lt_json_put_str(&j, "item", e->key);
    lt_json_put_str(&j, "file", e->source);
    lt_json_put_str(&j, "state", lt_str_of(lt_batch_state_name(e->state)));
    lt_json_put_opt(&j, "reason", e->reason);
    lt_json_put_opt(&j, "output", output);
    lt_json_put_opt(&j, "title", e->title);
    lt_json_put_opt(&j, "lang", e->lang);
    lt_json_put_opt(&j, "url", e->url);
    lt_json_put_opt(&j, "published", e->published);
    lt_json_put_real(&j, "audio_s", e->seconds, 3);
    lt_json_put_int(&j, "bytes", e->bytes);
    lt_json_end_object(&j);
    lt_buf_addc(out, '\n');
}

/* "{output}" in a word is the item's file. */
static const char *filled(struct lt_arena *arena, struct lt_str word, struct lt_str output)
{
    static const struct lt_str mark = {"{output}", sizeof "{output}" - 1};
    size_t at = lt_str_find(word, mark);
    if (at == SIZE_MAX)
        return lt_arena_printf(arena, LT_FMT, LT_ARG(word)).p;
    return lt_arena_printf(arena, LT_FMT LT_FMT LT_FMT, LT_ARG(lt_str_slice(word, 0, at)), LT_ARG(output),
                           LT_ARG(lt_str_from(word, at + mark.n)))
        .p;
}

/* As execvp(3) looks for it. */
static const char *find_program(struct lt_arena *arena, const char *name)
{
    struct lt_str dirs = lt_str_of(getenv("PATH")), dir;
    if (!name || strchr(name, '/'))
        return name;
    while (lt_str_cut(&dirs, ':', &dir)) {
        const char *path = lt_arena_printf(arena, LT_FMT "/%s", LT_ARG(dir), name).p;
        if (path && access(path, X_OK) == 0)
            return path;
    }
    return name;
}

static bool split(struct lt_hook *k, const char *command, struct lt_str output)
{
    struct lt_str rest = lt_str_of(command), word;
    size_t n = 0;
    while (lt_str_cut(&rest, ' ', &word) && n < WORDS) {
        if (!word.n)
            continue;
        k->words[n] = filled(&k->arena, word, output);
        if (!k->words[n++])
            return false;
    }
    k->words[0] = find_program(&k->arena, k->words[0]);
    return n > 0 && k->words[0];
}

static void let_go(struct lt_hook *k)
{
    lt_proc_end(&k->proc);
    lt_buf_close(&k->input);
    lt_buf_close(&k->said);
    lt_arena_close(&k->arena);
    free(k);
}

static void on_settled(void *user, const struct lt_entry *e)
{
    struct lt_hooks *h = user;
    const struct lt_batch_opts *o = h->s->opts;
    const char *command = e->state == LT_BATCH_DONE     ? o->on_done
                          : e->state == LT_BATCH_FAILED ? o->on_fail
                                                        : NULL;
    struct lt_hook *k = command && command[0] ? calloc(1, sizeof *k) : NULL;
    if (!k)
        return;
    *k = (struct lt_hook){
        .arena = LT_ARENA(HOOK_BYTES), .input = LT_BUF(HOOK_BYTES), .said = LT_BUF(STEP), .proc = LT_PROC};
    struct lt_str output = first_output(h->s, &k->arena, e);
    write_input(&k->input, e, output);
    if (k->input.failed || !split(k, command, output)) {
        lt_shop_warn(h->s, "a command for an item could not be made");
        let_go(k);
        return;
    }
    *h->last = k;
    h->last = &k->next;
    h->n++;
}

/* ------------------------------------------------------------------ while it runs */

void lt_hooks_open(struct lt_hooks *h, struct lt_shop *s)
{
    *h = (struct lt_hooks){.s = s, .last = &h->first};
    s->settled = on_settled;
    s->settled_user = h;
}

void lt_hooks_close(struct lt_hooks *h)
{
    h->s->settled = NULL;
    while (h->first) {
        struct lt_hook *k = h->first;
        h->first = k->next;
        let_go(k);
    }
    *h = (struct lt_hooks){0};
}

static void start(struct lt_hooks *h, struct lt_hook *k)
{
    struct lt_cx quiet = {0};
    k->tries++;
    k->sent = 0;
    k->until_ms = lt_proc_now_ms() + LIMIT_MS;
    lt_buf_clear(&k->said);
    k->running = lt_proc_start(&quiet, &k->proc, k->words) == LT_OK;
    if (!k->running)
        k->tries = TRIES; /* it is not there, and will not be */
    if (!k->running)
        lt_shop_warn(h->s, quiet.what);
}

static void converse(struct lt_hook *k)
{
    char step[STEP];
    while (k->sent < k->input.n && k->proc.in >= 0) {
        ssize_t put = lt_proc_write(&k->proc, k->input.p + k->sent, k->input.n - k->sent);
        if (put < 0 && errno == EAGAIN)
            break;
        k->sent = put < 0 ? k->input.n : k->sent + (size_t)put; /* it need not listen */
    }
    if (k->sent == k->input.n && k->proc.in >= 0) {
        close(k->proc.in);
        k->proc.in = -1;
    }
    while (read(k->proc.out, step, sizeof step) > 0)
        continue;
    for (ssize_t got; (got = read(k->proc.err, step, sizeof step)) > 0;)
        lt_buf_addmem(&k->said, step, (size_t)got);
}

/* Has it ended, or taken too long? */
static bool is_over(const struct lt_hook *k)
{
    siginfo_t how = {0};
    bool ended = waitid(P_PID, (id_t)k->proc.pid, &how, WEXITED | WNOHANG | WNOWAIT) == 0 && how.si_pid != 0;
    return ended || lt_proc_now_ms() > k->until_ms;
}

/* True: it succeeded, or is given up. */
static bool finish(struct lt_hooks *h, struct lt_hook *k)
{
    char how[80], sentence[600];
    converse(k);
    int status = lt_proc_end(&k->proc);
    k->running = false;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return true;
    if (k->tries < TRIES)
        return false;
    lt_proc_describe(status, how, sizeof how);
    struct lt_str line, said = lt_buf_str(&k->said), last = {0};
    while (lt_str_line(&said, &line))
        last = line.n ? line : last;
    snprintf(sentence, sizeof sentence, "%s: failed %d times: %s%s" LT_FMT, k->words[0], TRIES, how,
             last.n ? ": " : "", LT_ARG(lt_str_slice(last, 0, 200)));
    lt_shop_warn(h->s, sentence);
    return true;
}

void lt_hooks_turn(struct lt_hooks *h)
{
    size_t running = 0;
    for (struct lt_hook **at = &h->first; *at && running < AT_ONCE;) {
        struct lt_hook *k = *at;
        if (!k->running)
            start(h, k);
        else
            converse(k);
        bool over = k->running ? is_over(k) && finish(h, k) : k->tries >= TRIES;
        running++;
        if (!over) {
            at = &k->next;
            continue;
        }
        *at = k->next;
        h->last = h->last == &k->next ? at : h->last;
        h->n--;
        let_go(k);
    }
}

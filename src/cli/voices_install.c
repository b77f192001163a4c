/* cli/voices_install.c - `lectern voices install`, `remove` and `default`: shows what is offered, asks, and
 * tells what became of it. */
#include "cli/voices.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { ANSWER = 16, MB = 1000 * 1000, CARD_SHOWN = 3000 };

struct install_session {
    const struct lt_voices_words *w;
    struct lt_buf *out;
    struct lt_buf installed; /* names, a line each */
    uint64_t told;           /* per cent of the transfer that is shown */
    bool bar;                /* a line without its end stands on the terminal */
    bool refused;            /* there was nobody to ask */
};

static void end_bar(struct install_session *s)
{
    if (s->bar)
        fputs("\r\033[K", stderr);
    s->bar = false;
}

/* A person's yes; what is no terminal says no. */
static bool ask(const char *question)
{
    char answer[ANSWER] = "";
    fprintf(stderr, "%s [y/N] ", question);
    fflush(stderr);
    return fgets(answer, sizeof answer, stdin) && (answer[0] == 'y' || answer[0] == 'Y');
}

static void show_lines(const char *text)
{
    struct lt_str rest = lt_str_slice(lt_str_of(text), 0, CARD_SHOWN), line;
    while (lt_str_line(&rest, &line))
        lt_cli_say("  " LT_FMT, LT_ARG(line));
}

static int agree(void *user, const struct lectern_offer *offer)
{
    struct install_session *s = user;
    end_bar(s);
    if (offer->card[0])
        show_lines(offer->card);
    if (offer->n > 8)
        lt_cli_say("%zu voices", offer->n);
    else if (offer->n)
        lt_cli_say("voices: %s", offer->voices);
    if (offer->runtime)
        lt_cli_say("ONNX Runtime (MIT)");
    if (offer->n)
        lt_cli_say("licence: %s", offer->licence[0] ? offer->licence : "not stated");
    if (s->w->yes)
        return 1;
    s->refused = !isatty(STDIN_FILENO);
    if (s->refused)
        lt_cli_say("there is nobody to ask: --yes agrees to the licence");
    return !s->refused && ask("Install?");
}

static void progress(void *user, const char *what, uint64_t done, uint64_t length)
{
    struct install_session *s = user;
    if (!isatty(STDERR_FILENO))
        return;
    uint64_t share = length ? done * 100 / length : done / MB;
    if (s->bar && share == s->told && done)
        return;
    s->told = share;
    if (length >= MB)
        fprintf(stderr, "\r%.60s: %.1f of %.1f MB\033[K", what, (double)done / MB, (double)length / MB);
    else if (length)
        fprintf(stderr, "\rtrying %.60s, %llu of %llu\033[K", what, (unsigned long long)done + 1,
                (unsigned long long)length);
    else
        fprintf(stderr, "\r%.60s: %.1f MB\033[K", what, (double)done / MB);
    s->bar = true;
}

static void installed(void *user, const struct lectern_voice *voice)
{
    struct install_session *s = user;
    end_bar(s);
    lt_buf_addf(&s->installed, "%s\n", voice->name);
    lt_buf_addf(s->out, "installed %s%s%s%s (%s): lectern -v %s FILE\n", voice->name,
                voice->alias[0] ? " (" : "", voice->alias, voice->alias[0] ? ")" : "", voice->lang,
                voice->alias[0] ? voice->alias : voice->name);
}

/* The one voice that was installed becomes the one for its language, if that is wished. */
static enum lectern_status choose(lectern *l, struct install_session *s)
{
    struct lt_str rest = lt_buf_str(&s->installed), name;
    char text[200], question[300];
    bool one = lt_str_line(&rest, &name) && !rest.n;
    if (!one && s->w->choose)
        lt_cli_say("lectern: none of several voices was chosen: lectern voices default NAME does that");
    if (!one)
        return LECTERN_OK;
    snprintf(text, sizeof text, LT_FMT, LT_ARG(name));
    snprintf(question, sizeof question, "Let %s read its language from now on, where no voice is asked for?",
             text);
    bool wanted = s->w->choose || (!s->w->yes && isatty(STDIN_FILENO) && ask(question));
    enum lectern_status st = wanted ? lectern_voices_default(l, text, 0) : LECTERN_OK;
    if (wanted && !st)
        lt_buf_addf(s->out, "%s reads its language from now on\n", text);
    return st;
}

enum lectern_status lt_cli_voices_install(lectern *l, const struct lt_voices_words *w, struct lt_buf *out)
{
    struct install_session s = {.w = w, .out = out, .installed = LT_BUF(1 << 20)};
    const struct lectern_install how = {.size = sizeof how,
                                        .prefix = w->prefix,
                                        .voices = w->kokoro,
                                        .only = w->only,
                                        .agree = agree,
                                        .progress = progress,
                                        .installed = installed,
                                        .user = &s};
    enum lectern_status st = lectern_voices_install(l, w->names, w->n, &how);
    end_bar(&s);
    if (!st)
        st = choose(l, &s);
    else if (st == LECTERN_CANCELLED && s.refused)
        st = LECTERN_USAGE;
    lt_buf_close(&s.installed);
    return st;
}

enum lectern_status lt_cli_voices_remove(lectern *l, const struct lt_voices_words *w, struct lt_buf *out)
{
    for (size_t i = 0; i < w->n; i++) {
        enum lectern_status st = lectern_voices_remove(l, w->names[i]);
        if (st)
            return st;
        lt_buf_addf(out, "removed %s\n", w->names[i]);
    }
    return LECTERN_OK;
}

enum lectern_status lt_cli_voices_default(lectern *l, const struct lt_voices_words *w, struct lt_buf *out)
{
    for (size_t i = 0; i < w->n; i++) {
        enum lectern_status st = lectern_voices_default(l, w->names[i], w->none);
        if (st)
            return st;
        lt_buf_addf(out,
                    w->none ? "%s is no longer the voice for its language\n"
                            : "%s reads its language from now on\n",
                    w->names[i]);
    }
    return LECTERN_OK;
}

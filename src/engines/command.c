/* engines/command.c - lectern-command: the worker that lets another program speak: the command of the profile
 * is started for each line, gets the text (on stdin, as an argument, in a file) and gives WAV (on stdout, or
 * in a file). No shell. Whatever that program is, it can do what the profile grants and no more. */
#include "base/io.h"
#include "base/proc.h"
#include "engines/command_line.h"
#include "engines/serve.h"
#include "engines/tempo.h"
#include "engines/wav.h"

#include <errno.h>
#include <math.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MAX_TEXT = 4096, PATH_BYTES = 600, STEP = 64 * 1024, SAID_MAX = 4000, NAP_MS = 100 };

static const size_t sound_max = (size_t)256 << 20;

/* A line that is being said. */
struct command_run {
    char folder[PATH_BYTES], file[PATH_BYTES], wav[PATH_BYTES]; /* folder empty: none was made */
    struct lt_buf sound, said;
};

/* ------------------------------------------------------------------ files */

static enum lt_status make_folder(struct lt_cx *cx, struct command_run *c)
{
    const char *dir = getenv("TMPDIR");
    char folder[PATH_BYTES];
    int n =
        snprintf(folder, sizeof folder, "%.400s/lectern-command-XXXXXX", dir && *dir == '/' ? dir : "/tmp");
    if (n <= 0 || !mkdtemp(folder))
        return lt_fail(cx, LT_IO,
                       "no file can be made for it (%s): the profile must grant it, write = %.100s",
                       strerror(errno), dir && *dir == '/' ? dir : "/tmp");
    snprintf(c->folder, sizeof c->folder, "%s", folder);
    snprintf(c->file, sizeof c->file, "%.550s/line.txt", folder);
    snprintf(c->wav, sizeof c->wav, "%.550s/line.wav", folder);
    return LT_OK;
}

static void remove_folder(struct command_run *c)
{
    if (!c->folder[0])
        return;
    unlink(c->file);
    unlink(c->wav);
    rmdir(c->folder);
}

static enum lt_status write_text(struct lt_cx *cx, const char *path, struct lt_str text)
{
    FILE *f = fopen(path, "we");
    bool good = f && fwrite(text.p, 1, text.n, f) == text.n && fputc('\n', f) != EOF;
    good = (!f || fclose(f) == 0) && good;
    return good ? LT_OK : lt_fail(cx, LT_IO, "%s: cannot write: %s", path, strerror(errno));
}

/* The program as execvp(3) would find it. */
static enum lt_status find_program(struct lt_cx *cx, const char *name, char path[PATH_BYTES])
{
    const char *list = getenv("PATH");
    struct lt_str rest = lt_str_of(list ? list : "/usr/local/bin:/usr/bin:/bin"), dir;
    snprintf(path, PATH_BYTES, "%s", name);
    if (strchr(name, '/'))
        return LT_OK;
    while (lt_str_cut(&rest, ':', &dir)) {
        int n = snprintf(path, PATH_BYTES, LT_FMT "/%s", LT_ARG(dir), name);
        if (n > 0 && n < PATH_BYTES && access(path, X_OK) == 0)
            return LT_OK;
    }
    return lt_fail(cx, LT_NOTFOUND,
                   "there is no program %.100s, or the profile does not let it be started (exec = yes)",
                   name);
}

/* ------------------------------------------------------------------ the program */

static bool drain(int fd, struct lt_buf *to)
{
    char step[STEP];
    ssize_t got = read(fd, step, sizeof step);
    if (got > 0)
        lt_buf_addmem(to, step, (size_t)got);
    return got > 0 || (got < 0 && (errno == EAGAIN || errno == EINTR));
}

static bool feed(struct lt_proc *p, struct lt_str *text)
{
    ssize_t put = text->n ? lt_proc_write(p, text->p, text->n) : -1;
    if (put > 0)
        *text = lt_str_from(*text, (size_t)put);
    return text->n && (put > 0 || errno == EAGAIN || errno == EINTR);
}

/* Until it has said all; how long it may take is the host's to say. */
static void converse(struct lt_proc *p, struct lt_str text, struct command_run *c)
{
    struct pollfd pipes[] = {{p->out, POLLIN, 0}, {p->err, POLLIN, 0}, {p->in, POLLOUT, 0}};
    while ((pipes[0].fd >= 0 || pipes[1].fd >= 0) && !c->sound.failed) {
        (void)poll(pipes, 3, NAP_MS);
        if (pipes[0].fd >= 0 && pipes[0].revents && !drain(p->out, &c->sound))
            pipes[0].fd = -1;
        if (pipes[1].fd >= 0 && pipes[1].revents && !drain(p->err, &c->said))
            pipes[1].fd = -1;
        if (pipes[2].fd >= 0 && pipes[2].revents && !feed(p, &text)) {
            close(p->in);
            p->in = pipes[2].fd = -1;
        }
    }
}

static enum lt_status start(struct lt_cx *cx, struct lt_command_line *line, struct lt_str input,
                            struct command_run *c)
{
    char path[PATH_BYTES], how_text[80];
    struct lt_proc p = LT_PROC;
    enum lt_status st = find_program(cx, line->argv[0], path);
    if (st)
        return st;
    line->argv[0] = path;
    st = lt_proc_start(cx, &p, line->argv);
    if (!st)
        converse(&p, input, c);
    if (!st)
        lt_proc_wait(&p, 10 * 1000);
    int how = lt_proc_end(&p);
    if (!st && c->sound.failed)
        st = lt_buf_check(cx, &c->sound, "what it made");
    if (!st && !(WIFEXITED(how) && WEXITSTATUS(how) == 0)) {
        struct lt_str said = lt_str_trim(lt_buf_str(&c->said));
        lt_proc_describe(how, how_text, sizeof how_text);
        st = lt_fail(cx, LT_ENGINE, "%.100s: %s%s" LT_FMT, path, how_text, said.n ? ": " : "",
                     LT_ARG(lt_str_from(said, said.n > 200 ? said.n - 200 : 0)));
    }
    return st;
}

static enum lt_status say(struct lt_cx *cx, const struct lt_serve_request *r, struct command_run *c,
                          struct lt_wav *wav)
{
    struct lt_command_line line = {0};
    const struct lt_command_values values = {r->text, c->file, c->wav, r->rate_pct};
    bool files =
        lt_str_find(r->voice, LT_S("{file}")) != SIZE_MAX || lt_str_find(r->voice, LT_S("{wav}")) != SIZE_MAX;
    enum lt_status st = files ? make_folder(cx, c) : LT_OK;
    if (!st)
        st = lt_command_line_make(cx, r->voice, &values, &line);
    if (!st && line.file)
        st = write_text(cx, c->file, r->text);
    struct lt_str none = {0};
    if (!st)
        st = start(cx, &line, line.text || line.file ? none : r->text, c);
    if (!st && line.wav) {
        lt_buf_clear(&c->sound);
        st = lt_io_read_file(cx, c->wav, &c->sound);
    }
    if (!st)
        st = lt_wav_read(cx, lt_buf_str(&c->sound), wav);
    if (!st && !line.rate && r->rate_pct != 100 && wav->n &&
        !lt_tempo_change(&wav->v, &wav->n, wav->rate_hz, r->rate_pct / 100.0))
        st = lt_fail(cx, LT_OOM, "a line's tempo: out of memory");
    lt_command_line_close(&line);
    return st;
}

static void speak(void *user, const struct lt_serve_request *r)
{
    struct command_run *c = calloc(1, sizeof *c);
    struct lt_cx cx = {0};
    struct lt_wav wav = {0};
    (void)user;
    if (!c) {
        lt_serve_error(r, true, "out of memory");
        return;
    }
    c->sound = LT_BUF(sound_max);
    c->said = LT_BUF(SAID_MAX);
    enum lt_status st = say(&cx, r, c, &wav);
    remove_folder(c);
    if (st)
        lt_serve_error(r, st == LT_ENGINE || st == LT_OOM || st == LT_FORMAT, "%s", cx.what);
    else
        lt_serve_sound(r, wav.rate_hz, "f32le", wav.v, wav.n, NULL, 0);
    lt_wav_close(&wav);
    lt_buf_close(&c->sound);
    lt_buf_close(&c->said);
    free(c);
}

int main(void)
{
    /* What the program is, and whether it changes, is not known: its lines are not kept. */
    const struct lt_serve_hello hello = {
        .name = "command", .version = "1", .languages = "*", .max_text = MAX_TEXT};
    return lt_serve(&hello, speak, NULL);
}

/* narrate/settings.c - see narrate.h. One row is a setting: its name and help, where it is kept, what it
 * takes. A new setting is a row here and a member of lt_settings; the API, the options of the program, its
 * man page and its completion follow. */
#include "model/tag.h"
#include "narrate/cast.h"
#include "narrate/formats.h"
#include "narrate/narrate.h"
#include "narrate/portion.h"
#include "narrate/sidecars.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <threads.h>
#include <unistd.h>

enum setting_kind {
    TEXT,
    LANG,
    PATH,
    PROGRAM,
    WHOLE,
    REAL,
    SWITCH,
    CHOICE,
    PRESET,
    SIDECARS,
    FORMATS,
    FIELDS,
    SECTIONS,
    ROLES
};

struct setting_row {
    struct lectern_setting about;
    enum setting_kind kind;
    size_t at, size;  /* of the member of lt_settings */
    double low, high; /* of a number, both allowed */
};

#define MEMBER(name) offsetof(struct lt_settings, name), sizeof(((struct lt_settings *)NULL)->name)

enum {
    SIZE = sizeof(struct lectern_setting),
    NARRATION = LECTERN_FOR_NARRATION,
    TEXT_TOO = LECTERN_FOR_NARRATION | LECTERN_FOR_TEXT,
    LIBRARY = 0, /* no option of a command */
    PRESETS_MAX = 16,
    VOICES = LECTERN_FOR_VOICES,
    ALL = LECTERN_FOR_NARRATION | LECTERN_FOR_TEXT | LECTERN_FOR_WORDS,
};

#define USUAL_PRESET "standard"

/* Where the values stand in a table of another room, "%s" of the help becomes their names (tell). */
/* clang-format off */
static const struct setting_row rows[] = {
    {{SIZE, "lang", "TAG", "language (BCP 47), else the text's own, else detected", NULL, ALL}, LANG, MEMBER(lang), 0, 0},
    {{SIZE, "voice", "NAME", "who reads (lectern voices), else by language", NULL, ALL}, TEXT, MEMBER(voice), 0, 0},
    {{SIZE, "cast", "LIST", "voices for speakers, in order, or auto (stories too)", NULL, TEXT_TOO}, TEXT, MEMBER(cast), 0, 0},
    {{SIZE, "voice-for", "ROLE=NAME", "of quote, heading, title, aside or note", NULL, TEXT_TOO}, ROLES, MEMBER(voice_for), 0, 0},
    {{SIZE, "lexicon", "FILE", "how words are said: voices/LEXICONS.md, or W3C PLS", NULL, ALL}, PATH, MEMBER(lexicon), 0, 0},
    {{SIZE, "type", "TYPE", "kind of input (man lectern has a list), else seen", NULL, ALL}, TEXT, MEMBER(type), 0, 0},
    {{SIZE, "reader", "HOW", "who reads foreign bytes: confined or inside (confined)", "confined|inside", LIBRARY}, CHOICE, MEMBER(reader), 0, 0},
    {{SIZE, "fields", "LIST", "names of JSON members: text=body,title=headline", NULL, ALL}, FIELDS, MEMBER(fields), 0, 0},
    {{SIZE, "whole-page", NULL, "HTML: all of the page, not its main text", NULL, ALL}, SWITCH, MEMBER(whole_page), 0, 0},
    {{SIZE, "format", "LIST", "%s (opus, or by -o)", NULL, NARRATION}, FORMATS, MEMBER(formats), 0, 0},
    {{SIZE, "preset", "NAME", "%s (" USUAL_PRESET ")", NULL, NARRATION}, PRESET, MEMBER(preset), 0, 0},
    {{SIZE, "bitrate", "KBPS", "6 to 256, instead of the preset's", NULL, NARRATION}, WHOLE, MEMBER(bitrate_kbps), 6, 256},
    {{SIZE, "complexity", "N", "encoder effort, 0 to 10, instead of the preset's", NULL, NARRATION}, WHOLE, MEMBER(complexity), 0, 10},
    {{SIZE, "lufs", "LUFS", "loudness as heard from two loudspeakers (-16)", NULL, NARRATION}, REAL, MEMBER(lufs), -40, -10},
    {{SIZE, "speed", "PCT", "speaking rate, 50 to 300 (100)", NULL, NARRATION}, WHOLE, MEMBER(speed_pct), 50, 300},
    {{SIZE, "pauses", "PCT", "length of pauses, 10 to 300 (100)", NULL, TEXT_TOO}, WHOLE, MEMBER(pause_pct), 10, 300},
    {{SIZE, "captions", "HOW", "of pictures: skip or read (skip)", "skip|read", ALL}, CHOICE, MEMBER(captions), 0, 0},
    {{SIZE, "read-alt", NULL, "say what pictures show, where it is described", NULL, ALL}, SWITCH, MEMBER(tidy.read_alt), 0, 0},
    {{SIZE, "notes", "WHERE", "footnotes: skip, end or inline (skip)", "skip|end|inline", ALL}, CHOICE, MEMBER(tidy.notes), 0, 0},
    {{SIZE, "tables", "HOW", "rows (with their headers) or skip (rows)", "rows|skip", ALL}, CHOICE, MEMBER(tidy.tables), 0, 0},
    {{SIZE, "code", "HOW", "program code: skip or read (skip)", "skip|read", ALL}, CHOICE, MEMBER(tidy.code), 0, 0},
    {{SIZE, "math", "HOW", "formulas: say, name (\"a formula\") or skip (say)", "say|name|skip", ALL}, CHOICE, MEMBER(math), 0, 0},
    {{SIZE, "repeats", "HOW", "a page's pull quotes and the like: skip or keep (skip)", "skip|keep", ALL}, CHOICE, MEMBER(tidy.repeats), 0, 0},
    {{SIZE, "sections", "LIST", "of it only these: 1,3-5,9- (text --as sections)", NULL, TEXT_TOO}, SECTIONS, MEMBER(sections), 0, 0},
    {{SIZE, "split", "WHAT", "a file for each chapter: no or chapter (no)", "no|chapter", NARRATION}, CHOICE, MEMBER(split), 0, 0},
    {{SIZE, "disclose", "WHERE", "say that the voice is synthetic: no, start or end (no)", "no|start|end", TEXT_TOO}, CHOICE, MEMBER(disclose), 0, 0},
    {{SIZE, "disclosure", "WORDS", "that say so, else the language's own", NULL, TEXT_TOO}, TEXT, MEMBER(disclosure), 0, 0},
    {{SIZE, "cover", "FILE", "a picture, none, auto (drawn if it has none)", NULL, NARRATION}, TEXT, MEMBER(cover), 0, 0},
    {{SIZE, "intro", "FILE", "a sound before the article (WAV, FLAC, MP3, Ogg …)", NULL, NARRATION}, PATH, MEMBER(intro), 0, 0},
    {{SIZE, "outro", "FILE", "a sound after it", NULL, NARRATION}, PATH, MEMBER(outro), 0, 0},
    {{SIZE, "chime", "FILE", "a sound where a chapter begins", NULL, NARRATION}, PATH, MEMBER(chime), 0, 0},
    {{SIZE, "allow-private", NULL, "public pages may lead to private addresses", NULL, ALL}, SWITCH, MEMBER(allow_private), 0, 0},
    {{SIZE, "allow-network", NULL, "voices may ask servers on other machines", NULL, ALL | VOICES}, SWITCH, MEMBER(allow_network), 0, 0},
    {{SIZE, "force", NULL, "replace files that another source made", NULL, NARRATION}, SWITCH, MEMBER(force), 0, 0},
    {{SIZE, "bad-speech", "HOW", "a line said wrong thrice: fallback, keep or fail", "fallback|keep|fail", NARRATION}, CHOICE, MEMBER(bad_speech), 0, 0},
    {{SIZE, "listener", "PROGRAM", "hears neural voices' lines: voices/ENGINES.md", NULL, NARRATION}, PROGRAM, MEMBER(listener), 0, 0},
    {{SIZE, "no-cache", NULL, "perform every line, keep none", NULL, NARRATION}, SWITCH, MEMBER(no_cache), 0, 0},
    {{SIZE, "cache-size", "MB", "how large the cache may grow (2000)", NULL, NARRATION}, WHOLE, MEMBER(cache_mb), 1, 1000000},
    {{SIZE, "epub", NULL, "an EPUB 3 that reads itself, in place of .opus", NULL, NARRATION}, SWITCH, MEMBER(epub), 0, 0},
    {{SIZE, "daisy", NULL, "a DAISY 2.02 book in a ZIP archive, in place of .opus", NULL, NARRATION}, SWITCH, MEMBER(daisy), 0, 0},
    {{SIZE, "epub-sound", "KIND", "of such a book: mp3 or opus (mp3)", "mp3|opus", NARRATION}, CHOICE, MEMBER(epub_sound), 0, 0},
    {{SIZE, "sidecars", "LIST", "beside: %s", NULL, NARRATION}, SIDECARS, MEMBER(sidecars), 0, 0},
    {{SIZE, "caption-width", "N", "characters in a line of vtt and srt, 16 to 200 (65)", NULL, NARRATION}, WHOLE, MEMBER(caption_width), 16, 200},
    {{SIZE, "words", NULL, "sidecars tell the time of every word", NULL, NARRATION}, SWITCH, MEMBER(words), 0, 0},
    {{SIZE, "catalogue", "URL", "install: where a NAME is looked up (Piper's own)", NULL, VOICES}, TEXT, MEMBER(catalogue), 0, 0},
    {{SIZE, "jobs", "N", "lines spoken at once, 1 to 256 (all cores)", NULL, NARRATION}, WHOLE, MEMBER(jobs), 1, 256},
};
/* clang-format on */

static struct lectern_setting told[LT_COUNT(rows)];
static struct told_text {
    char values[100], help[160];
} preset_text, sidecars_text, formats_text;

/* The names with `between` between them, and `last` before the last one. */
static void join(char *out, size_t room, const char *const *names, const char *between, const char *last)
{
    for (size_t i = 0, n = 0; names[i] && n < room; i++) {
        const char *before = !i ? "" : names[i + 1] ? between : last;
        int added = snprintf(out + n, room - n, "%s%s", before, names[i]);
        n += added > 0 ? (size_t)added : 0;
    }
}

static void tell_names(struct lectern_setting *s, struct told_text *text, const char *const *names,
                       const char *between, const char *last)
{
    char list[sizeof text->values];
    join(list, sizeof list, names, between, last);
    const char *place = strstr(s->help, "%s");
    if (place)
        snprintf(text->help, sizeof text->help, "%.*s%s%s", (int)(place - s->help), s->help, list, place + 2);
    s->help = text->help;
}

static void tell(void)
{
    const char *presets[PRESETS_MAX + 1] = {NULL};
    size_t n;
    const struct lt_preset *all = lt_presets(&n);
    for (size_t i = 0; i < n && i < PRESETS_MAX; i++)
        presets[i] = all[i].name;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        told[i] = rows[i].about;
        if (rows[i].kind == PRESET) {
            tell_names(&told[i], &preset_text, presets, ", ", " or ");
            join(preset_text.values, sizeof preset_text.values, presets, "|", "|");
            told[i].values = preset_text.values;
        } else if (rows[i].kind == SIDECARS) {
            tell_names(&told[i], &sidecars_text, lt_sidecars_names(), ",", ",");
        } else if (rows[i].kind == FORMATS) {
            tell_names(&told[i], &formats_text, lt_formats_names(), ",", ",");
        }
    }
}

const struct lectern_setting *lectern_setting_at(size_t i)
{
    static once_flag once = ONCE_FLAG_INIT;
    call_once(&once, tell);
    return i < LT_COUNT(rows) ? &told[i] : NULL;
}

static const char *preset_names(void)
{
    lectern_setting_at(0); /* they are told by then */
    return preset_text.values;
}

void lt_settings_init(struct lt_settings *s)
{
    *s = (struct lt_settings){
        .complexity = -1,
        .pause_pct = 100,
        .speed_pct = 100,
        .cache_mb = 2000,
        .lufs = -16,
        .catalogue = "https://huggingface.co/rhasspy/piper-voices/resolve/main/voices.json",
        .preset = lt_preset_find(LT_S(USUAL_PRESET)),
    };
}

static const struct setting_row *find(const char *name)
{
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        if (strcmp(rows[i].about.name, name) == 0)
            return &rows[i];
    return NULL;
}

static enum lt_status set_text(struct lt_cx *cx, const struct setting_row *row, char *to, const char *value)
{
    size_t n = strlen(value);
    if (n >= row->size)
        return lt_fail(cx, LT_USAGE, "the setting %s: '%.40s…' is too long", row->about.name, value);
    memcpy(to, value, n + 1);
    return LT_OK;
}

enum { TAG_MAX = 35 };

/* In its usual form, as it stands in tags and books: "pt_br" is "pt-BR". */
static enum lt_status set_lang(struct lt_cx *cx, const struct setting_row *row, char *to, const char *value)
{
    char tag[TAG_MAX + 1] = "";
    enum lt_status st = lt_settings_check_lang(cx, value);
    size_t n = st ? 0 : lt_tag_write(lt_str_of(value), tag, TAG_MAX);
    tag[n] = '\0';
    return st ? st : set_text(cx, row, to, n ? tag : value);
}

/* Whether it can be read is known now; what is in it, when it is used. */
static enum lt_status set_path(struct lt_cx *cx, const struct setting_row *row, char *to, const char *value)
{
    if (value[0] && access(value, R_OK) != 0)
        return lt_fail(cx, LT_USAGE, "the setting %s: %.300s: cannot open: %s", row->about.name, value,
                       strerror(errno));
    return set_text(cx, row, to, value);
}

/* A path, kept with a slash in it: a name alone would be looked for among lectern's own programs. */
static enum lt_status set_program(struct lt_cx *cx, const struct setting_row *row, char *to,
                                  const char *value)
{
    struct stat file;
    bool plain = value[0] && stat(value, &file) == 0 && S_ISREG(file.st_mode);
    if (value[0] && (!plain || access(value, X_OK) != 0))
        return lt_fail(cx, LT_USAGE, "the setting %s: %.300s: no program that can be started",
                       row->about.name, value);
    char path[1024];
    int n = snprintf(path, sizeof path, "%s%s", value[0] && !strchr(value, '/') ? "./" : "", value);
    if (n < 0 || (size_t)n >= sizeof path)
        return lt_fail(cx, LT_USAGE, "the setting %s: the path is too long", row->about.name);
    return set_text(cx, row, to, path);
}

/* The place of a field among those a reader knows; NULL: none is called so. */
static struct lt_str *field_of(struct lt_read_fields *f, struct lt_str name)
{
    const struct {
        const char *name;
        struct lt_str *at;
    } all[] = {{"title", &f->title}, {"author", &f->author}, {"date", &f->date}, {"url", &f->url},
               {"lang", &f->lang},   {"text", &f->text},     {"html", &f->html}};
    for (size_t i = 0; i < LT_COUNT(all); i++)
        if (lt_str_eqz(name, all[i].name))
            return all[i].at;
    return NULL;
}

/* "NAME=MEMBER,…" taken apart; false when a part is none. The slices point into `list`. */
static bool parse_fields(struct lt_str list, struct lt_read_fields *out)
{
    struct lt_str part;
    *out = (struct lt_read_fields){0};
    while (lt_str_cut(&list, ',', &part)) {
        size_t equals = lt_str_find_char(part, '=');
        struct lt_str *field = field_of(out, lt_str_slice(part, 0, equals));
        if (!field || equals == SIZE_MAX || equals + 1 == part.n)
            return false;
        *field = lt_str_from(part, equals + 1);
    }
    return true;
}

static enum lt_status set_fields(struct lt_cx *cx, const struct setting_row *row, char *to, const char *value)
{
    struct lt_read_fields fields;
    if (!parse_fields(lt_str_of(value), &fields))
        return lt_fail(cx, LT_USAGE,
                       "the setting fields takes NAME=MEMBER,… of title, author, date, url, lang, text and "
                       "html, not '%s'",
                       value);
    return set_text(cx, row, to, value);
}

struct lt_read_opts lt_settings_read(const struct lt_settings *s)
{
    struct lt_read_opts opts = {.whole_page = s->whole_page};
    parse_fields(lt_str_of(s->fields), &opts.fields);
    return opts;
}

static enum lt_status set_sections(struct lt_cx *cx, const struct setting_row *row, char *to,
                                   const char *value)
{
    enum lt_status st = lt_portion_check(cx, value);
    return st ? st : set_text(cx, row, to, value);
}

/* One after the other, "quote=NAME" is added to what was set. */
static enum lt_status set_roles(struct lt_cx *cx, const struct setting_row *row, char *to, const char *value)
{
    char all[1024];
    if (!lt_cast_are_roles(lt_str_of(value)))
        return lt_fail(
            cx, LT_USAGE,
            "the setting voice-for takes ROLE=NAME of quote, heading, title, aside and note, not '%.60s'",
            value);
    snprintf(all, sizeof all, "%s%s%.500s", to, *to ? "," : "", value);
    return set_text(cx, row, to, all);
}

static enum lt_status set_number(struct lt_cx *cx, const struct setting_row *row, void *to, const char *value)
{
    char *end = NULL;
    errno = 0;
    double number = strtod(value, &end);
    bool bad = end == value || *end || errno || !isfinite(number) || number < row->low || number > row->high;
    if (row->kind == WHOLE)
        bad = bad || number != floor(number);
    if (bad)
        return lt_fail(cx, LT_USAGE, "the setting %s takes a %s from %g to %g, not '%s'", row->about.name,
                       row->kind == WHOLE ? "whole number" : "number", row->low, row->high, value);
    if (row->kind == WHOLE)
        *(int *)to = (int)number;
    else
        *(double *)to = number;
    return LT_OK;
}

/* The place of the value among row->values is the value of the enum, which is an int wide; -1: none of them.
 */
static int choice(const struct setting_row *row, const char *value)
{
    struct lt_str rest = lt_str_of(row->about.values), one;
    for (int i = 0; lt_str_cut(&rest, '|', &one); i++)
        if (lt_str_eqz(one, value))
            return i;
    return -1;
}

static enum lt_status set_switch(struct lt_cx *cx, const struct setting_row *row, bool *to, const char *value)
{
    if (!value[0] || strcmp(value, "yes") == 0)
        *to = true;
    else if (strcmp(value, "no") == 0)
        *to = false;
    else
        return lt_fail(cx, LT_USAGE, "the setting %s takes yes or no, not '%.40s'", row->about.name, value);
    return LT_OK;
}

static enum lt_status set_preset(struct lt_cx *cx, struct lt_settings *s, const char *value)
{
    const struct lt_preset *preset = lt_preset_find(lt_str_of(value));
    if (!preset)
        return lt_fail(cx, LT_USAGE, "the setting preset takes %s, not '%s'", preset_names(), value);
    s->preset = preset;
    return LT_OK;
}

static enum lt_status set_formats(struct lt_cx *cx, const struct setting_row *row, char *to,
                                  const char *value)
{
    enum lt_status st = lt_formats_check(cx, value);
    return st ? st : set_text(cx, row, to, value);
}

/* As it was in the beginning. */
static enum lt_status unset(struct lt_settings *s, const struct setting_row *row)
{
    struct lt_settings first;
    lt_settings_init(&first);
    memcpy((char *)s + row->at, (const char *)&first + row->at, row->size);
    return LT_OK;
}

enum lt_status lt_settings_set(struct lt_cx *cx, struct lt_settings *s, const char *name, const char *value)
{
    const struct setting_row *row = find(name);
    if (!row)
        return lt_fail(cx, LT_USAGE, "there is no setting '%.60s'", name);
    if (!value)
        return unset(s, row);
    if (row->about.values && choice(row, value) < 0)
        return lt_fail(cx, LT_USAGE, "the setting %s takes %s, not '%s'", name, row->about.values, value);
    void *to = (char *)s + row->at;
    switch (row->kind) {
    case TEXT:
        return set_text(cx, row, to, value);
    case LANG:
        return set_lang(cx, row, to, value);
    case PATH:
        return set_path(cx, row, to, value);
    case PROGRAM:
        return set_program(cx, row, to, value);
    case WHOLE:
    case REAL:
        return set_number(cx, row, to, value);
    case FIELDS:
        return set_fields(cx, row, to, value);
    case SECTIONS:
        return set_sections(cx, row, to, value);
    case ROLES:
        return set_roles(cx, row, to, value);
    case SWITCH:
        return set_switch(cx, row, to, value);
    case CHOICE:
        *(int *)to = choice(row, value);
        return LT_OK;
    case PRESET:
        return set_preset(cx, s, value);
    case SIDECARS:
        return lt_sidecars_parse(cx, value, to);
    case FORMATS:
        return set_formats(cx, row, to, value);
    }
    return LT_OK;
}

enum lt_status lt_settings_blame(struct lt_cx *cx, enum lt_status st, const char *advice)
{
    if (st != LT_NOTFOUND && st != LT_IO && st != LT_FORMAT && st != LT_LIMIT)
        return st;
    size_t n = strlen(cx->what);
    snprintf(cx->what + n, sizeof cx->what - n, "; %s", advice);
    return lt_fail_as(cx, LT_USAGE);
}

struct lt_tidy_opts lt_settings_tidy(const struct lt_settings *s, const struct lt_voices *voices,
                                     const struct lt_doc *doc, size_t *players)
{
    struct lt_tidy_opts opts = s->tidy;
    struct lt_str speakers = lt_str_of(s->cast), lang = s->lang[0] ? lt_str_of(s->lang) : doc->lang;
    bool stories = false;
    size_t n = lt_cast_players(voices, speakers, lt_str_of(s->voice), lang, &stories);
    if (n)
        opts.speakers = stories ? LT_SPEAKERS_STORY : LT_SPEAKERS_TURNS;
    if (players)
        *players = n;
    return opts;
}

struct lt_script_opts lt_settings_script(const struct lt_settings *s, const struct lt_voices *voices)
{
    /* Who speaks twice as fast pauses half as long. */
    int pause_pct = (s->pause_pct * 100 + s->speed_pct / 2) / s->speed_pct;
    struct lt_script_opts opts = {
        .lang = lt_str_of(s->lang), .pause_pct = pause_pct > 0 ? pause_pct : 1, .math = s->math};
    opts.disclose = (enum lt_disclose)s->disclose;
    opts.disclosure = lt_str_of(s->disclosure);
    const struct lt_voice *reader = s->voice[0] ? lt_voices_find(voices, lt_str_of(s->voice)) : NULL;
    if (reader)
        opts.reader_lang = reader->lang;
    if (s->captions)
        opts.read_roles |= 1u << LT_ROLE_CAPTION | 1u << LT_ROLE_CREDIT;
    if (s->tidy.read_alt)
        opts.read_roles |= 1u << LT_ROLE_ALT;
    if (s->tidy.notes != LT_NOTES_SKIP)
        opts.read_roles |= 1u << LT_ROLE_NOTE;
    if (s->tidy.repeats == LT_REPEATS_KEEP)
        opts.read_roles |= 1u << LT_ROLE_PULLQUOTE;
    if (s->tidy.code == LT_CODE_READ)
        opts.read_roles |= 1u << LT_ROLE_CODE;
    return opts;
}

struct lt_encode_opts lt_settings_encode(const struct lt_settings *s)
{
    struct lt_encode_opts e = s->preset->encode;
    if (s->bitrate_kbps)
        e.bitrate_bps = s->bitrate_kbps * 1000;
    if (s->complexity >= 0)
        e.complexity = s->complexity;
    return e;
}

/* How it is done, where it goes and what stands beside it: not what is heard. */
static bool is_aside(const char *name)
{
    static const char *const aside[] = {"reader",        "allow-private", "force",    "no-cache",
                                        "cache-size",    "jobs",          "sidecars", "format",
                                        "caption-width", "words",         "epub",     "epub-sound",
                                        "daisy",         "split",         "sections", "allow-network"};
    for (size_t i = 0; i < LT_COUNT(aside); i++)
        if (strcmp(name, aside[i]) == 0)
            return true;
    return false;
}

bool lt_settings_is_told(const char *name)
{
    return !is_aside(name) || strcmp(name, "split") == 0 || strcmp(name, "sections") == 0;
}

/* The value in words. */
static struct lt_str value_of(const struct setting_row *row, const void *at, struct lt_arena *arena)
{
    struct lt_str rest, one = {0};
    switch (row->kind) {
    case WHOLE:
        return lt_arena_printf(arena, "%d", *(const int *)at);
    case REAL:
        return lt_arena_printf(arena, "%g", *(const double *)at);
    case SWITCH:
        return LT_S("yes");
    case CHOICE:
        rest = lt_str_of(row->about.values);
        for (int i = 0; i <= *(const int *)at && lt_str_cut(&rest, '|', &one); i++)
            continue;
        return one;
    case PRESET:
        return lt_str_of((*(const struct lt_preset *const *)at)->name);
    default:
        return lt_arena_dup(arena, lt_str_of(at));
    }
}

enum lt_status lt_settings_tell(struct lt_cx *cx, const struct lt_settings *s, struct lt_arena *arena,
                                struct lt_tag **settings, size_t *n)
{
    struct lt_settings first;
    lt_settings_init(&first);
    *n = 0;
    *settings = lt_arena_array(arena, LT_COUNT(rows), sizeof **settings);
    for (size_t i = 0; i < LT_COUNT(rows) && *settings; i++) {
        const void *at = (const char *)s + rows[i].at;
        if (is_aside(rows[i].about.name) || memcmp(at, (const char *)&first + rows[i].at, rows[i].size) == 0)
            continue;
        struct lt_tag one = {lt_str_of(rows[i].about.name), value_of(&rows[i], at, arena)};
        if (!one.value.n)
            continue;
        (*settings)[(*n)++] = one;
        if (!one.value.p)
            *settings = NULL;
    }
    return *settings ? LT_OK : lt_fail(cx, LT_OOM, "the settings: out of memory");
}

/* read/papers/rtf.c - Rich Text (Rich Text Format Specification 1.9.1; what Word, LibreOffice, TextEdit and
 * pandoc write). Groups, control words and characters in any code page; what they make of the text is in
 * rtf_text.c. Pictures, comments, headers and footers, deleted and hidden text are not read. A file that is
 * cut off is read as far as it goes. */
#include "read/papers/rtf_text.h"

#include "base/utf8.h"
#include "read/charset.h"
#include "read/papers/papers.h"

#include <limits.h>
#include <stdlib.h>

enum { MAX_WORD = 40, MAX_FACT = 4096, MAX_CODE = 4096, MAX_ARENA = 64 << 20 };

struct rtf_parser {
    struct lt_rtf r;
    struct lt_str in;
    size_t at;
    struct lt_rtf_state *states; /* LT_RTF_DEPTH */
    int depth, beyond;           /* groups open; those too deep to be read */
    int page;                    /* code page of the document */
    int fonts[LT_RTF_FONTS];     /* their code pages; 0: the document's */
    bool fixed[LT_RTF_FONTS];    /* are they of fixed width? */
    int style, font;             /* being defined */
    int default_font;
    int skip;      /* characters still to be passed over after a \u */
    uint32_t high; /* first half of a surrogate pair */
    bool starred;
    struct lt_buf bytes, text; /* not yet converted; converted */
    struct lt_buf name, code;  /* of a style; of a field */
    struct lt_buf title, author;
    struct lt_buf *fact;
};

static struct lt_rtf_state *now(struct rtf_parser *p)
{
    return &p->states[p->depth];
}

/* ---- text ---- */

/* Converted text goes where the group says. */
static void put(struct rtf_parser *p, struct lt_str text)
{
    switch (now(p)->dest) {
    case RTF_DEST_SAME:
    case RTF_DEST_NOTE:
    case RTF_DEST_BOX:
    case RTF_DEST_RESULT:
        lt_rtf_text(&p->r, text);
        break;
    case RTF_DEST_LEAD:
        lt_rtf_lead(&p->r, text);
        break;
    case RTF_DEST_STYLES:
        lt_buf_add(&p->name, text);
        break;
    case RTF_DEST_CODE:
        lt_buf_add(&p->code, text);
        break;
    case RTF_DEST_INFO:
        if (p->fact)
            lt_buf_add(p->fact, text);
        break;
    case RTF_DEST_SKIP:
    case RTF_DEST_FONTS:
    case RTF_DEST_SHAPE:
        break;
    }
}

static bool is_heard(const struct rtf_parser *p)
{
    enum rtf_dest dest = p->states[p->depth].dest;
    return !p->beyond && dest != RTF_DEST_SKIP && dest != RTF_DEST_FONTS && dest != RTF_DEST_SHAPE;
}

/* The bytes so far, converted: a word in one code page. */
static void flush(struct rtf_parser *p)
{
    struct lt_str bytes = lt_buf_str(&p->bytes);
    int font = now(p)->font, page = font >= 0 && font < LT_RTF_FONTS ? p->fonts[font] : 0;
    if (!bytes.n)
        return;
    const char *name = lt_rtf_page_name(page ? page : p->page);
    bool ascii = true;
    for (size_t i = 0; i < bytes.n; i++)
        ascii = ascii && (unsigned char)bytes.p[i] < 0x80;
    lt_buf_clear(&p->text);
    if (!ascii)
        lt_charset_decode(name ? name : "windows-1252", bytes, &p->text);
    put(p, ascii ? bytes : lt_buf_str(&p->text));
    lt_buf_clear(&p->bytes);
}

static void put_char(struct rtf_parser *p, uint32_t c)
{
    char utf8[8];
    struct lt_buf one = LT_BUF(sizeof utf8);
    flush(p);
    if (!is_heard(p) || c < 9)
        return;
    lt_utf8_add(&one, c);
    put(p, lt_buf_str(&one));
    lt_buf_close(&one);
}

static void add_byte(struct rtf_parser *p, char c)
{
    if (p->skip > 0) {
        p->skip--;
        return;
    }
    if (!is_heard(p))
        return;
    if (p->bytes.n >= p->bytes.max - 1)
        flush(p);
    lt_buf_addc(&p->bytes, c);
}

/* \uN: a UTF-16 unit, signed, and after it characters for readers that do not know it. */
static void add_unit(struct rtf_parser *p, int number)
{
    uint32_t c = (uint32_t)(number < 0 ? number + 0x10000 : number) & 0xFFFF;
    p->skip = now(p)->skip;
    if (c >= 0xD800 && c < 0xDC00) {
        flush(p);
        p->high = c;
        return;
    }
    if (c >= 0xDC00 && c < 0xE000)
        c = p->high ? 0x10000 + ((p->high - 0xD800) << 10) + (c - 0xDC00) : 0xFFFD;
    else if (c >= 0xF020 && c < 0xF100) /* a symbol font's own: as its 8-bit code */
        c = c == 0xF0B7 ? 0x2022 : c - 0xF000;
    p->high = 0;
    put_char(p, c);
}

/* ---- groups ---- */

static void open_group(struct rtf_parser *p)
{
    flush(p);
    p->skip = 0;
    p->starred = false;
    if (p->beyond || p->depth + 1 >= LT_RTF_DEPTH) {
        p->beyond++;
        return;
    }
    p->states[p->depth + 1] = p->states[p->depth];
    p->depth++;
    now(p)->opens_paragraph = now(p)->opens_note = false;
    p->r.now = now(p);
}

/* "Heading 1;" ends the style whose number was told before it. */
static void define_style(struct rtf_parser *p)
{
    struct lt_str name = lt_str_trim(lt_buf_str(&p->name));
    if (name.n && name.p[name.n - 1] == ';')
        name.n--;
    if (name.n && p->style >= 0 && p->style < LT_RTF_STYLES)
        p->r.styles[p->style] = lt_styles_row(name);
    lt_buf_clear(&p->name);
    p->style = 0;
}

/* HYPERLINK "https://…" */
static void take_code(struct rtf_parser *p)
{
    struct lt_str code = lt_str_trim(lt_buf_str(&p->code));
    size_t quote = lt_str_find_char(code, '"');
    struct lt_str url = quote == SIZE_MAX ? (struct lt_str){0} : lt_str_from(code, quote + 1);
    url = lt_str_slice(url, 0, lt_str_find_char(url, '"'));
    bool link = lt_str_starts_nocase(code, LT_S("HYPERLINK")) && url.n && url.p[0] != '#' &&
                lt_str_find(code, LT_S("\\l")) == SIZE_MAX;
    p->r.link = link ? lt_arena_dup(p->r.arena, url) : (struct lt_str){0};
    lt_buf_clear(&p->code);
}

static void close_group(struct rtf_parser *p)
{
    flush(p);
    p->skip = 0;
    if (p->beyond) {
        p->beyond--;
        return;
    }
    if (p->depth == 0)
        return;
    struct lt_rtf_state *ends = now(p);
    bool outermost = p->states[p->depth - 1].dest != ends->dest;
    if (ends->dest == RTF_DEST_STYLES && !outermost)
        define_style(p);
    if (ends->dest == RTF_DEST_CODE && outermost)
        take_code(p);
    if (ends->dest == RTF_DEST_INFO)
        p->fact = NULL;
    if (ends->opens_paragraph)
        lt_rtf_shut(&p->r, ends->opens_note);
    p->depth--;
    p->r.now = now(p);
    if (ends->dest == RTF_DEST_FONTS && outermost)
        p->r.fixed = p->default_font >= 0 && p->default_font < LT_RTF_FONTS && p->fixed[p->default_font];
}

/* ---- control words ---- */

static void enter(struct rtf_parser *p, enum rtf_dest dest)
{
    struct lt_rtf_state *s = now(p);
    if (dest == RTF_DEST_SAME || (s->dest == RTF_DEST_SKIP && dest != RTF_DEST_SKIP))
        return;
    if (s->dest == RTF_DEST_SHAPE && dest != RTF_DEST_BOX && dest != RTF_DEST_SKIP)
        return;
    s->dest = dest;
    if (dest == RTF_DEST_RESULT) {
        s->link = p->r.link.n ? p->r.link : s->link;
        p->r.link = (struct lt_str){0};
    }
    if ((dest == RTF_DEST_NOTE || dest == RTF_DEST_BOX) && !s->opens_paragraph) {
        lt_rtf_open(&p->r, dest == RTF_DEST_NOTE);
        s->opens_paragraph = true;
        s->opens_note = dest == RTF_DEST_NOTE;
    }
}

static void use_font(struct rtf_parser *p, int number)
{
    now(p)->font = number;
    now(p)->fixed = number >= 0 && number < LT_RTF_FONTS && p->fixed[number];
}

static void set_font(struct rtf_parser *p, int number)
{
    if (now(p)->dest == RTF_DEST_FONTS)
        p->font = number;
    else
        use_font(p, number);
}

static void set_lang(struct rtf_parser *p, int lcid, bool of_document)
{
    bool first = now(p)->dest == RTF_DEST_STYLES && !p->r.default_lang && lt_rtf_lang(lcid);
    if (of_document || first)
        p->r.default_lang = lcid;
    now(p)->lang = lcid;
}

static void set_page_of_font(struct rtf_parser *p, enum rtf_set what, int number)
{
    bool defining = now(p)->dest == RTF_DEST_FONTS && p->font >= 0 && p->font < LT_RTF_FONTS;
    int page = what == RTF_SET_FCHARSET   ? lt_rtf_page_of_charset(number)
               : lt_rtf_page_name(number) ? number
                                          : 0;
    if (defining && what == RTF_SET_FMODERN)
        p->fixed[p->font] = true;
    else if (defining && page)
        p->fonts[p->font] = page;
}

static int clamped(int number, int most, int otherwise)
{
    return number >= 0 && number <= most ? number : otherwise;
}

static void set_number(struct rtf_parser *p, enum rtf_set what, int number)
{
    struct lt_rtf_state *s = now(p);
    switch (what) {
    case RTF_SET_OUTLINELEVEL:
        s->outline = clamped(number, 8, -1) + 1;
        break;
    case RTF_SET_S:
        *(s->dest == RTF_DEST_STYLES ? &p->style : &s->style) = number;
        break;
    case RTF_SET_ILVL:
        s->level = clamped(number, 8, 0);
        break;
    case RTF_SET_U:
        add_unit(p, number);
        break;
    case RTF_SET_UC:
        s->skip = clamped(number, 15, 1);
        break;
    case RTF_SET_F:
        set_font(p, number);
        break;
    case RTF_SET_DEFF:
        p->default_font = s->font = number;
        break;
    case RTF_SET_FS:
        s->size = number;
        break;
    case RTF_SET_LANG:
    case RTF_SET_DEFLANG:
        set_lang(p, number, what == RTF_SET_DEFLANG);
        break;
    case RTF_SET_BIN:
        p->at += (size_t)clamped(number, (int)(p->in.n - p->at < INT_MAX ? p->in.n - p->at : INT_MAX), 0);
        break;
    default:
        set_page_of_font(p, what, number);
    }
}

/* `number`: what stands after the word; 1 where nothing does. */
static void set(struct rtf_parser *p, enum rtf_set what, int number)
{
    struct lt_rtf_state *s = now(p);
    const struct {
        enum rtf_set what;
        bool *flag;
        bool off; /* what the word says is that it is not so */
    } flags[] = {
        {RTF_SET_B, &s->strong, false},         {RTF_SET_I, &s->emphasis, false},
        {RTF_SET_SUPER, &s->raised, false},     {RTF_SET_SUB, &s->lowered, false},
        {RTF_SET_NOSUPERSUB, &s->raised, true}, {RTF_SET_NOSUPERSUB, &s->lowered, true},
        {RTF_SET_V, &s->hidden, false},         {RTF_SET_DELETED, &s->hidden, false},
        {RTF_SET_INTBL, &s->in_table, false},   {RTF_SET_QC, &s->centered, false},
        {RTF_SET_QL, &s->centered, true},
    };
    bool found = false;
    for (size_t i = 0; i < LT_COUNT(flags); i++)
        if (flags[i].what == what) {
            *flags[i].flag = !flags[i].off && number != 0;
            found = true;
        }
    if (!found)
        set_number(p, what, number);
}

static void act(struct rtf_parser *p, enum rtf_do what)
{
    static const enum rtf_dest read[] = {RTF_DEST_SAME, RTF_DEST_NOTE, RTF_DEST_BOX, RTF_DEST_RESULT};
    if (what == RTF_DO_PLAIN)
        use_font(p, p->default_font);
    for (size_t i = 0; i < LT_COUNT(read); i++)
        if (now(p)->dest == read[i]) {
            lt_rtf_do(&p->r, what);
            return;
        }
}

static void obey(struct rtf_parser *p, const struct rtf_word *word, int number, bool has_number)
{
    if (word->kind == RTF_CHAR && p->skip > 0) {
        p->skip--;
        return;
    }
    if (!(word->kind == RTF_SET && word->value == RTF_SET_U))
        flush(p);
    switch (word->kind) {
    case RTF_DEST:
        enter(p, (enum rtf_dest)word->value);
        break;
    case RTF_FACT:
        if (now(p)->dest == RTF_DEST_INFO) {
            p->fact = word->value == RTF_FACT_TITLE ? &p->title : &p->author;
            lt_buf_clear(p->fact); /* what was said last counts */
        }
        break;
    case RTF_CHAR:
        put_char(p, (uint32_t)word->value);
        break;
    case RTF_PAGE:
        p->page = word->value ? word->value : lt_rtf_page_name(number) ? number : p->page;
        break;
    case RTF_DO:
        act(p, (enum rtf_do)word->value);
        break;
    case RTF_SET:
        set(p, (enum rtf_set)word->value, has_number ? number : 1);
        break;
    }
}

/* \word-12 and the space that ends it. */
static void read_word(struct rtf_parser *p)
{
    char name[MAX_WORD];
    size_t n = 0;
    int number = 0;
    bool negative = false, has_number = false;
    while (p->at < p->in.n && lt_is_alpha(p->in.p[p->at])) {
        if (n < sizeof name)
            name[n++] = p->in.p[p->at];
        p->at++;
    }
    if (p->at < p->in.n && p->in.p[p->at] == '-') {
        negative = true;
        p->at++;
    }
    for (; p->at < p->in.n && lt_is_digit(p->in.p[p->at]); p->at++) {
        has_number = true;
        number = number < 100 * 1000 * 1000 ? number * 10 + (p->in.p[p->at] - '0') : number;
    }
    if (p->at < p->in.n && p->in.p[p->at] == ' ')
        p->at++;
    if (p->beyond)
        return;
    const struct rtf_word *word = lt_rtf_word((struct lt_str){name, n});
    bool starred = p->starred;
    p->starred = false;
    if (word)
        obey(p, word, negative ? -number : number, has_number);
    else if (starred) { /* made to be passed over by those that do not know it */
        flush(p);
        now(p)->dest = RTF_DEST_SKIP;
    }
}

/* A control symbol: \'e9, \~, \{ … */
static void read_symbol(struct rtf_parser *p)
{
    char c = p->in.p[p->at++];
    int high, low;
    switch (c) {
    case '\'':
        if (p->in.n - p->at < 2)
            return;
        high = lt_hex_digit(p->in.p[p->at]);
        low = lt_hex_digit(p->in.p[p->at + 1]);
        if (high < 0 || low < 0)
            return;
        p->at += 2;
        add_byte(p, (char)(high * 16 + low));
        break;
    case '*':
        p->starred = true;
        break;
    case '~':
        put_char(p, 0xA0);
        break;
    case '_':
        put_char(p, 0x2011);
        break;
    case '\n':
    case '\r':
        flush(p);
        lt_rtf_do(&p->r, RTF_DO_PAR);
        break;
    case '\\':
    case '{':
    case '}':
        add_byte(p, c);
        break;
    default: /* \- an optional hyphen, \: \| for indexes */
        break;
    }
}

static enum lt_status parse(struct rtf_parser *p)
{
    enum { LOOK_UP = 1 << 16 };
    for (size_t steps = 0; p->at < p->in.n && !p->r.cx->code; steps++) {
        char c = p->in.p[p->at++];
        if (steps % LOOK_UP == 0 && lt_check_cancel(p->r.cx))
            break;
        if (c == '{')
            open_group(p);
        else if (c == '}')
            close_group(p);
        else if (c == '\\' && p->at < p->in.n && lt_is_alpha(p->in.p[p->at]))
            read_word(p);
        else if (c == '\\' && p->at < p->in.n)
            read_symbol(p);
        else if (c == '\t')
            put_char(p, '\t');
        else if (c != '\n' && c != '\r' && c != 0)
            add_byte(p, c);
    }
    flush(p);
    while (p->depth > 0 || p->beyond)
        close_group(p);
    lt_rtf_finish_text(&p->r);
    return p->r.cx->code;
}

static enum lt_status fill(struct lt_cx *cx, struct rtf_parser *p, struct lt_str bytes, struct lt_doc *doc)
{
    struct lt_arena arena = LT_ARENA(MAX_ARENA);
    *p = (struct rtf_parser){.r = {.cx = cx, .arena = &arena},
                             .in = bytes,
                             .page = 1252,
                             .bytes = LT_BUF(64 * 1024),
                             .text = LT_BUF(512 * 1024),
                             .name = LT_BUF(MAX_FACT),
                             .code = LT_BUF(MAX_CODE),
                             .title = LT_BUF(MAX_FACT),
                             .author = LT_BUF(MAX_FACT)};
    lt_prose_start(&p->r.prose, cx, doc);
    p->states = calloc(LT_RTF_DEPTH, sizeof *p->states);
    enum lt_status st = p->states ? LT_OK : lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(doc->name));
    if (!st) {
        p->states[0] = (struct lt_rtf_state){.skip = 1};
        p->r.now = now(p);
        st = parse(p);
    }
    if (!st) {
        struct lt_prose_facts facts = {.title = lt_buf_str(&p->title),
                                       .authors = lt_buf_str(&p->author),
                                       .lang = lt_str_of(lt_rtf_lang(p->r.default_lang))};
        st = lt_prose_finish(&p->r.prose, &facts);
    }
    lt_prose_close(&p->r.prose);
    struct lt_buf *bufs[] = {&p->bytes, &p->text, &p->name, &p->code, &p->title, &p->author};
    for (size_t i = 0; i < LT_COUNT(bufs); i++)
        lt_buf_close(bufs[i]);
    free(p->states);
    lt_arena_close(&arena);
    return st;
}

static enum lt_status read_rtf(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                               struct lt_str bytes)
{
    struct rtf_parser *p = malloc(sizeof *p);
    struct lt_doc doc;
    lt_doc_init(&doc);
    doc.name = source->name;
    enum lt_status st =
        p ? fill(cx, p, bytes, &doc) : lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(source->name));
    free(p);
    if (!st)
        st = lt_reading_deliver(cx, r, source, &doc);
    lt_doc_close(&doc);
    return st;
}

static int sniff_rtf(struct lt_str head)
{
    return lt_str_starts(head, LT_S("{\\rtf")) ? 95 : 0;
}

const struct lt_reader lt_reader_rtf = {
    .suffixes = "rtf",
    .media = "application/rtf text/rtf text/richtext",
    .sniff = sniff_rtf,
    .read = read_rtf,
};

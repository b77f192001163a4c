/* read/text/front.c - see front.h. */
#include "read/text/front.h"

#include "base/jsontree.h"
#include "read/date.h"
#include "read/flow.h"
#include "read/text/module.h"

#include <stddef.h>
#include <string.h>

enum { MAX_FRONT_BYTES = 64 * 1024 };

static const struct {
    const char *key;
    size_t field; /* offset in lt_doc */
} keys[] = {
    {"title", offsetof(struct lt_doc, title)},
    {"headline", offsetof(struct lt_doc, title)},
    {"subtitle", offsetof(struct lt_doc, subtitle)},
    {"subhead", offsetof(struct lt_doc, subtitle)},
    {"deck", offsetof(struct lt_doc, subtitle)},
    {"author", offsetof(struct lt_doc, byline)},
    {"authors", offsetof(struct lt_doc, byline)},
    {"by", offsetof(struct lt_doc, byline)},
    {"byline", offsetof(struct lt_doc, byline)},
    {"date", offsetof(struct lt_doc, published)},
    {"published", offsetof(struct lt_doc, published)},
    {"pubdate", offsetof(struct lt_doc, published)},
    {"publishdate", offsetof(struct lt_doc, published)},
    {"publishedat", offsetof(struct lt_doc, published)},
    {"datepublished", offsetof(struct lt_doc, published)},
    {"lang", offsetof(struct lt_doc, lang)},
    {"language", offsetof(struct lt_doc, lang)},
    {"locale", offsetof(struct lt_doc, lang)},
    {"url", offsetof(struct lt_doc, url)},
    {"canonical", offsetof(struct lt_doc, url)},
    {"image", offsetof(struct lt_doc, image)},
    {"cover", offsetof(struct lt_doc, image)},
    {"rating", offsetof(struct lt_doc, rating)},
    {"site", offsetof(struct lt_doc, site)},
    {"publication", offsetof(struct lt_doc, site)},
    {"description", offsetof(struct lt_doc, description)},
    {"summary", offsetof(struct lt_doc, description)},
    {"excerpt", offsetof(struct lt_doc, description)},
};

static bool is_fence(struct lt_str line, char sign)
{
    line = lt_str_trim(line);
    return line.n == 3 && line.p[0] == sign && line.p[1] == sign && line.p[2] == sign;
}

static struct lt_str first_line(struct lt_str text)
{
    struct lt_str line = {0};
    return lt_str_line(&text, &line) ? line : (struct lt_str){0};
}

/* Bytes of an object in JSON that begins the text, with its line end, when text follows it and no more JSON.
 */
static size_t json_length(struct lt_str text)
{
    size_t at = 0, depth = 0, end = 0;
    bool quoted = false;
    for (; at < text.n && at < MAX_FRONT_BYTES && !end; at++) {
        char c = text.p[at];
        if (quoted && c == '\\')
            at++;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '['))
            depth++;
        else if (!quoted && (c == '}' || c == ']') && --depth == 0)
            end = at + 1;
    }
    struct lt_str rest = lt_str_from(text, end), line;
    if (!end || !lt_str_line(&rest, &line) || lt_str_trim(line).n)
        return 0;
    struct lt_str after = lt_str_trim(rest);
    bool more = after.n == 0 || strchr("{[,", after.p[0]);
    bool markdown = lt_str_starts(after, LT_S("{{")) || lt_str_starts(after, LT_S("{%")) ||
                    lt_str_starts(after, LT_S("[!"));
    return more && !markdown ? 0 : (size_t)(rest.p - text.p);
}

size_t lt_front_length(struct lt_str text)
{
    struct lt_str rest = text, line;
    if (text.n && text.p[0] == '{' && !lt_str_starts(text, LT_S("{{")) && !lt_str_starts(text, LT_S("{%")))
        return json_length(text);
    if (!lt_str_line(&rest, &line) || !(is_fence(line, '-') || is_fence(line, '+')))
        return 0;
    char sign = lt_str_trim(line).p[0];
    bool pairs = false; /* "---" alone is a ruler; front matter has a key */
    while (lt_str_line(&rest, &line)) {
        size_t used = (size_t)(rest.p - text.p);
        bool ends = is_fence(line, sign) || (sign == '-' && lt_str_eqz(lt_str_trim(line), "..."));
        if (ends)
            return pairs ? used : 0;
        if (used > MAX_FRONT_BYTES)
            return 0;
        size_t mark = lt_str_find_char(line, sign == '-' ? ':' : '=');
        pairs = pairs || (mark != SIZE_MAX && mark > 0 && mark < 60);
    }
    return 0;
}

/* Quotes off both ends, or a comment off the end of a bare value. */
static struct lt_str bare(struct lt_str s)
{
    s = lt_str_trim(s);
    if (s.n >= 2 && (s.p[0] == '"' || s.p[0] == '\'') && s.p[s.n - 1] == s.p[0])
        return lt_str_slice(s, 1, s.n - 2);
    if (s.n && (s.p[0] == '#' || s.p[0] == '&' || s.p[0] == '*'))
        return (struct lt_str){0};
    size_t comment = lt_str_find(s, LT_S(" #"));
    return lt_str_trim(lt_str_slice(s, 0, comment));
}

static bool is_dash_item(struct lt_str line)
{
    struct lt_str s = lt_str_trim(line);
    return s.n > 2 && s.p[0] == '-' && s.p[1] == ' ';
}

static void add_value(struct lt_buf *b, struct lt_str value)
{
    /* "- name: Ann Lee": the value of the first key of a nested map */
    static const struct lt_str names[] = {LT_S_INIT("name:"), LT_S_INIT("{name:"), LT_S_INIT("{ name:")};
    for (size_t i = 0; i < LT_COUNT(names); i++)
        if (lt_str_starts(value, names[i]))
            value = lt_str_from(value, names[i].n);
    value = bare(value);
    if (value.n == 0)
        return;
    if (b->n)
        lt_buf_addz(b, ", ");
    for (size_t i = 0; i < value.n; i++) {
        bool escape = value.p[i] == '\\' && i + 1 < value.n && strchr("\"\\'", value.p[i + 1]);
        if (!escape)
            lt_buf_addc(b, value.p[i]);
        else
            lt_buf_addc(b, value.p[++i]);
    }
}

/* "[A, B]" */
static void read_list(struct lt_str list, struct lt_buf *b)
{
    struct lt_str inner = lt_str_slice(list, 1, list.n - 2), part;
    while (lt_str_cut(&inner, ',', &part))
        add_value(b, part);
}

/* The lines after a key that belong to it: "- A" items, or with `folded` lines that are set in. */
static void read_lines(struct lt_str *rest, bool folded, struct lt_buf *b)
{
    for (;;) {
        struct lt_str line = first_line(*rest);
        bool mine = folded ? line.n && line.p[0] == ' ' : is_dash_item(line);
        if (!mine)
            return;
        (void)lt_str_line(rest, &line);
        if (!folded) {
            add_value(b, lt_str_from(lt_str_trim(line), 2));
            continue;
        }
        if (b->n)
            lt_buf_addc(b, ' ');
        lt_buf_add(b, lt_str_trim(line));
    }
}

/* The value after a key: on its line, in brackets, as "- " lines, or a folded block of indented lines. */
static void read_value(struct lt_str value, struct lt_str *rest, struct lt_buf *b)
{
    value = lt_str_trim(value);
    bool folded = value.n && (value.p[0] == '>' || value.p[0] == '|');
    if (value.n >= 2 && value.p[0] == '[' && value.p[value.n - 1] == ']')
        read_list(value, b);
    else if (value.n && !folded)
        add_value(b, value);
    else
        read_lines(rest, folded, b);
}

static enum lt_status set_field(struct lt_cx *cx, struct lt_doc *doc, struct lt_str *field,
                                struct lt_str value)
{
    struct lt_flow flow = LT_FLOW;
    lt_flow_add(&flow, value);
    char iso[32];
    struct lt_str folded = lt_buf_str(&flow.text);
    if (field == &doc->published) {
        lt_date_parse(folded, iso);
        folded = lt_str_of(iso);
    }
    enum lt_status st = LT_OK;
    if (folded.n && !field->n) {
        *field = lt_doc_dup(cx, doc, folded);
        st = field->p ? LT_OK : cx->code;
    }
    lt_flow_close(&flow);
    return st;
}

static enum lt_status add_blocks(struct lt_cx *cx, struct lt_str front, struct lt_doc *doc)
{
    const struct {
        enum lt_role role;
        struct lt_str text;
    } blocks[] = {
        {LT_ROLE_TITLE, doc->title}, {LT_ROLE_SUBTITLE, doc->subtitle}, {LT_ROLE_BYLINE, doc->byline}};
    for (size_t i = 0; i < LT_COUNT(blocks); i++) {
        if (blocks[i].text.n == 0)
            continue;
        struct lt_block *b = lt_doc_add(cx, doc, blocks[i].role, blocks[i].text);
        if (!b)
            return cx->code;
        b->src_len = front.n;
    }
    return LT_OK;
}

/* A string, a number, or the strings of a list. */
static void read_json_value(const struct lt_jtree *t, const struct lt_jnode *node, struct lt_buf *b)
{
    if (node->type == LT_JSON_STRING || node->type == LT_JSON_NUMBER) {
        lt_buf_add(b, node->text);
        return;
    }
    if (node->type != LT_JSON_ARRAY) {
        static const char *const members[] = {"name", "absolute", "default"}; /* of a person, of a title */
        for (size_t i = 0; i < LT_COUNT(members) && !b->n; i++)
            lt_buf_add(b, lt_jtree_text(t, node, members[i]));
        return;
    }
    for (const struct lt_jnode *v = lt_jtree_first(t, node); v; v = lt_jtree_next(t, node, v)) {
        struct lt_str one = v->type == LT_JSON_OBJECT ? lt_jtree_text(t, v, "name") : v->text;
        lt_buf_addz(b, b->n && one.n ? ", " : "");
        lt_buf_add(b, one);
    }
}

static enum lt_status set_json_field(struct lt_cx *cx, struct lt_doc *doc, const struct lt_jtree *t,
                                     const struct lt_jnode *node, size_t field)
{
    struct lt_buf value = LT_BUF(MAX_FRONT_BYTES);
    read_json_value(t, node, &value);
    enum lt_status st = lt_buf_check(cx, &value, "a value of the front matter");
    if (!st)
        st = set_field(cx, doc, (struct lt_str *)(void *)((char *)doc + field), lt_buf_str(&value));
    lt_buf_close(&value);
    return st;
}

static enum lt_status read_json_facts(struct lt_cx *cx, struct lt_str front, struct lt_doc *doc)
{
    struct lt_arena arena = LT_ARENA((size_t)32 * MAX_FRONT_BYTES);
    struct lt_jtree t;
    struct lt_cx quiet = {0}; /* what is no JSON after all gives no facts */
    enum lt_status st = LT_OK;
    if (!lt_jtree_read(&quiet, front, &arena, &t))
        for (size_t i = 0; i < LT_COUNT(keys) && !st; i++) {
            const struct lt_jnode *node = lt_jtree_get(&t, t.nodes, keys[i].key);
            if (node)
                st = set_json_field(cx, doc, &t, node, keys[i].field);
        }
    lt_arena_close(&arena);
    return st;
}

static enum lt_status read_facts(struct lt_cx *cx, struct lt_str front, struct lt_doc *doc)
{
    struct lt_str rest = front, line;
    if (front.n && front.p[0] == '{')
        return read_json_facts(cx, front, doc);
    if (!lt_str_line(&rest, &line))
        return LT_OK;
    char sign = is_fence(line, '+') ? '=' : ':';
    while (lt_str_line(&rest, &line)) {
        size_t mark = lt_str_find_char(line, sign);
        if (mark == SIZE_MAX || lt_is_space(line.p[0]))
            continue;
        struct lt_str key = lt_str_trim(lt_str_slice(line, 0, mark));
        for (size_t i = 0; i < LT_COUNT(keys); i++) {
            if (!lt_str_eq_nocase(key, lt_str_of(keys[i].key)))
                continue;
            struct lt_buf value = LT_BUF(MAX_FRONT_BYTES);
            read_value(lt_str_from(line, mark + 1), &rest, &value);
            struct lt_str *field = (struct lt_str *)(void *)((char *)doc + keys[i].field);
            enum lt_status st = lt_buf_check(cx, &value, "a value of the front matter");
            if (!st)
                st = set_field(cx, doc, field, lt_buf_str(&value));
            lt_buf_close(&value);
            if (st)
                return st;
        }
    }
    return LT_OK;
}

/* What the text exports, where it is a module. */
static enum lt_status read_exports(struct lt_cx *cx, struct lt_str body, struct lt_doc *doc)
{
    if (lt_str_find(body, LT_S("export const ")) == SIZE_MAX)
        return LT_OK;
    struct lt_buf json = LT_BUF((size_t)8 * MAX_FRONT_BYTES);
    lt_module_facts(body, &json);
    enum lt_status st = lt_buf_check(cx, &json, "what the text exports");
    if (!st && json.n)
        st = read_json_facts(cx, lt_buf_str(&json), doc);
    lt_buf_close(&json);
    return st;
}

enum lt_status lt_front_read(struct lt_cx *cx, struct lt_str front, struct lt_str body, struct lt_doc *doc)
{
    enum lt_status st = read_facts(cx, front, doc);
    if (!st)
        st = read_exports(cx, body, doc);
    return st ? st : add_blocks(cx, front, doc);
}

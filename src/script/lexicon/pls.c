/* script/lexicon/pls.c - W3C Pronunciation Lexicon Specification 1.0, as libxml2 reads it: no network, no
 * entities, no DOCTYPE at all. Of each <lexeme>: every <grapheme> is said by the preferred <phoneme> in an
 * alphabet we know ("ipa", "x-espeak"), else by the <alias>. A lexeme with neither is an error: it would be
 * dropped silently. */
#include "script/lexicon/lexicon.h"

#include <libxml/parser.h>
#include <string.h>

static bool is(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

/* An attribute's text by its local name, or NULL. Owned by the tree: entities are not expanded, so there is
 * one text node. */
static const char *attribute(const xmlNode *node, const char *name)
{
    for (const xmlAttr *a = node->properties; a; a = a->next)
        if (strcmp((const char *)a->name, name) == 0)
            return a->children && a->children->content ? (const char *)a->children->content : "";
    return NULL;
}

/* The text of an element that holds only text. */
static void text_of(const xmlNode *node, struct lt_buf *b)
{
    lt_buf_clear(b);
    for (const xmlNode *n = node->children; n; n = n->next)
        if ((n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE) && n->content)
            lt_buf_addz(b, (const char *)n->content);
}

struct pls {
    struct lt_cx *cx;
    struct lt_lexicon *lex;
    const char *alphabet;
    struct lt_lex_entry entry; /* language and scope */
    struct lt_buf text, value;
};

static bool alphabet_kind(const char *alphabet, enum lt_lex_kind *kind)
{
    static const struct {
        const char *name;
        enum lt_lex_kind kind;
    } known[] = {{"ipa", LT_LEX_IPA}, {"x-espeak", LT_LEX_PHONEMES}, {"espeak", LT_LEX_PHONEMES}};
    for (size_t i = 0; alphabet && i < LT_COUNT(known); i++)
        if (strcmp(alphabet, known[i].name) == 0) {
            *kind = known[i].kind;
            return true;
        }
    return false;
}

/* The reading of a lexeme: the first phoneme we can use, a preferred one before others, else the alias. */
static const xmlNode *reading_of(const struct pls *p, const xmlNode *lexeme, enum lt_lex_kind *kind)
{
    const xmlNode *best = NULL;
    bool preferred = false;
    for (const xmlNode *n = lexeme->children; n; n = n->next) {
        const char *own = n->type == XML_ELEMENT_NODE ? attribute(n, "alphabet") : NULL;
        const char *prefer = n->type == XML_ELEMENT_NODE ? attribute(n, "prefer") : NULL;
        bool wanted = prefer && (strcmp(prefer, "true") == 0 || strcmp(prefer, "1") == 0);
        enum lt_lex_kind k = LT_LEX_SAY;
        bool usable = is(n, "phoneme") ? alphabet_kind(own ? own : p->alphabet, &k) : is(n, "alias");
        if (!usable ||
            (best && !(wanted && !preferred) && !(*kind == LT_LEX_SAY && k != LT_LEX_SAY && !preferred)))
            continue;
        best = n;
        preferred = wanted;
        *kind = k;
    }
    return best;
}

static enum lt_status take_lexeme(struct pls *p, const xmlNode *lexeme)
{
    enum lt_lex_kind kind = LT_LEX_SAY;
    const xmlNode *reading = reading_of(p, lexeme, &kind);
    if (!reading)
        return lt_fail(p->cx, LT_FORMAT, "a lexeme without an alias, or a phoneme in ipa or x-espeak");
    text_of(reading, &p->value);
    enum lt_status st = lt_buf_check(p->cx, &p->value, "a reading");
    bool any = false;
    for (const xmlNode *n = lexeme->children; n && !st; n = n->next) {
        if (!is(n, "grapheme"))
            continue;
        any = true;
        text_of(n, &p->text);
        struct lt_lex_entry e = p->entry;
        e.kind = (uint8_t)kind;
        e.written = lt_buf_str(&p->text);
        e.value = lt_buf_str(&p->value);
        st = lt_buf_check(p->cx, &p->text, "a grapheme");
        if (!st)
            st = lt_lex_add(p->cx, p->lex, &e);
    }
    return st || any ? st : lt_fail(p->cx, LT_FORMAT, "a lexeme without a grapheme");
}

static enum lt_status read_lexeme(struct pls *p, const xmlNode *lexeme)
{
    char where[LT_LEX_WHERE];
    struct lt_scope outer = lt_lex_enter_line(p->cx, where, xmlGetLineNo(lexeme));
    enum lt_status st = take_lexeme(p, lexeme);
    lt_cx_enter(p->cx, outer);
    return st;
}

static enum lt_status read_document(struct pls *p, xmlDoc *doc)
{
    const xmlNode *root = xmlDocGetRootElement(doc);
    if (doc->intSubset)
        return lt_fail(p->cx, LT_FORMAT, "a lexicon with a DOCTYPE is not read");
    if (!root || !is(root, "lexicon"))
        return lt_fail(p->cx, LT_FORMAT, "not a pronunciation lexicon (PLS): no <lexicon>");
    p->alphabet = attribute(root, "alphabet");
    p->entry.lang = lt_str_of(attribute(root, "lang"));
    enum lt_status st = LT_OK;
    for (const xmlNode *n = root->children; n && !st; n = n->next)
        if (is(n, "lexeme"))
            st = read_lexeme(p, n);
    return st;
}

/* What libxml2 could not read, and where; its own words are about its grammar's names. */
static enum lt_status not_xml(struct lt_cx *cx, xmlParserCtxt *parser)
{
    const xmlError *e = xmlCtxtGetLastError(parser);
    char where[LT_LEX_WHERE];
    if (e && e->code == XML_ERR_NO_MEMORY)
        return lt_fail(cx, LT_OOM, "out of memory");
    struct lt_scope outer = lt_lex_enter_line(cx, where, e ? e->line : 0);
    enum lt_status st = lt_fail(cx, LT_FORMAT, "not well-formed XML");
    lt_cx_enter(cx, outer);
    return st;
}

enum lt_status lt_lex_read_pls(struct lt_cx *cx, struct lt_lexicon *lex, struct lt_str xml,
                               enum lt_lexicon_scope scope)
{
    if (xml.n > INT32_MAX)
        return lt_fail(cx, LT_LIMIT, "too large for a lexicon");
    xmlParserCtxt *parser = xmlNewParserCtxt();
    if (!parser)
        return lt_fail(cx, LT_OOM, "out of memory");
    int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA;
    xmlDoc *doc = xmlCtxtReadMemory(parser, xml.p, (int)xml.n, NULL, NULL, options);
    struct pls p = {.cx = cx,
                    .lex = lex,
                    .entry = {.scope = (uint8_t)scope},
                    .text = LT_BUF(64 * 1024),
                    .value = LT_BUF(64 * 1024)};
    enum lt_status st = doc ? read_document(&p, doc) : not_xml(cx, parser);
    lt_buf_close(&p.text);
    lt_buf_close(&p.value);
    xmlFreeDoc(doc);
    xmlFreeParserCtxt(parser);
    return st;
}

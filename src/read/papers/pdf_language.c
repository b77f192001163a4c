/* read/papers/pdf_language.c - see pdf_language.h. Poppler does not tell, so the file itself is looked
 * through: for the dictionary of the catalogue (ISO 32000-1, 14.9.2.1), and for the language in its XMP. One
 * in a compressed object is not seen. */
#include "read/papers/pdf_language.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    CHUNK = 256 * 1024,
    AROUND = 8 * 1024, /* bytes of a dictionary before and after its type */
    MAX_TAG = 35,
    MAX_STRING = 320 /* bytes in the file: a tag of UTF-16 in octal escapes */
};

struct pdf_language {
    char declared[MAX_TAG + 1], described[MAX_TAG + 1]; /* in the catalogue; in XMP */
};

static int hex_digit(char c)
{
    c = lt_lower(c);
    return lt_is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The next byte of a string in brackets; escapes are octal, or a sign. */
static unsigned literal_byte(struct lt_str s, size_t *at)
{
    unsigned value = 0;
    if (s.p[*at] != '\\' || *at + 1 >= s.n)
        return (unsigned char)s.p[(*at)++];
    (*at)++;
    if (s.p[*at] < '0' || s.p[*at] > '7')
        return (unsigned char)s.p[(*at)++];
    for (int digits = 0; digits < 3 && *at < s.n && s.p[*at] >= '0' && s.p[*at] <= '7'; digits++)
        value = value * 8 + (unsigned)(s.p[(*at)++] - '0');
    return value & 0xFF;
}

/* Keeps what is a language's tag; the halves of UTF-16 that are empty, and its mark, go. */
static bool keep_tag(char out[static MAX_TAG + 1], size_t *n, unsigned byte)
{
    bool tag =
        byte < 0x80 && (lt_is_alpha((char)byte) || lt_is_digit((char)byte) || byte == '-' || byte == '_');
    if (!byte || byte == 0xFE || byte == 0xFF)
        return true;
    if (!tag || *n == MAX_TAG)
        return false;
    out[(*n)++] = (char)byte;
    return true;
}

/* The string that begins s, "(de-DE)" or "<FEFF0064…>", into `out`; nothing when it is no tag. */
static void read_string(struct lt_str s, char out[static MAX_TAG + 1])
{
    char tag[MAX_TAG + 1] = "";
    size_t n = 0, at = 1;
    s = lt_str_slice(s, 0, MAX_STRING);
    bool hex = s.n && s.p[0] == '<', sane = hex || (s.n && s.p[0] == '(');
    while (sane && at < s.n && s.p[at] != (hex ? '>' : ')')) {
        if (!hex) {
            sane = keep_tag(tag, &n, literal_byte(s, &at));
            continue;
        }
        int high = hex_digit(s.p[at]), low = at + 1 < s.n ? hex_digit(s.p[at + 1]) : -1;
        sane = high >= 0 && low >= 0 && keep_tag(tag, &n, (unsigned)(high * 16 + low));
        at += 2;
    }
    if (sane && at < s.n && n >= 2 && lt_is_alpha(tag[0]) && lt_is_alpha(tag[1]))
        memcpy(out, tag, sizeof tag);
}

/* The dictionary around `at`: from the object that it is to the end of that. */
static struct lt_str dictionary_at(struct lt_str s, size_t at)
{
    size_t from = at > AROUND ? at - AROUND : 0;
    struct lt_str before = lt_str_slice(s, from, at - from), after = lt_str_slice(s, at, AROUND);
    for (size_t found; (found = lt_str_find(before, LT_S(" obj"))) != SIZE_MAX;)
        before = lt_str_from(before, found + 4);
    after = lt_str_slice(after, 0, lt_str_find(after, LT_S("endobj")));
    return (struct lt_str){before.p, (size_t)(after.p + after.n - before.p)};
}

static void look_at_catalogue(struct lt_str dictionary, struct pdf_language *found)
{
    static const struct lt_str key = LT_S_INIT("/Lang");
    for (size_t at; (at = lt_str_find(dictionary, key)) != SIZE_MAX;) {
        dictionary = lt_str_from(dictionary, at + key.n);
        struct lt_str value = lt_str_trim(lt_str_slice(dictionary, 0, MAX_STRING));
        if (value.n && (value.p[0] == '(' || value.p[0] == '<'))
            read_string(value, found->declared);
    }
}

/* "<dc:language><rdf:Bag><rdf:li>de-DE</rdf:li>": the first of them. */
static void look_at_xmp(struct lt_str rest, struct pdf_language *found)
{
    static const struct lt_str item = LT_S_INIT("<rdf:li>");
    size_t n = 0, at = lt_str_find(lt_str_slice(rest, 0, MAX_STRING), item);
    char tag[MAX_TAG + 1] = "";
    if (found->described[0] || at == SIZE_MAX)
        return;
    for (at += item.n; at < rest.n && rest.p[at] != '<'; at++)
        if (!keep_tag(tag, &n, (unsigned char)rest.p[at]))
            return;
    if (n >= 2)
        memcpy(found->described, tag, sizeof tag);
}

static void look_through(struct lt_str s, struct pdf_language *found)
{
    static const struct lt_str type = LT_S_INIT("/Catalog"), language = LT_S_INIT("<dc:language>");
    enum { MOST = 64 }; /* a file that was changed often has one for each time */
    size_t looked = 0;
    for (size_t at = 0, next; looked++ < MOST && (next = lt_str_find(lt_str_from(s, at), type)) != SIZE_MAX;
         at += next + type.n)
        look_at_catalogue(dictionary_at(s, at + next), found);
    size_t at = lt_str_find(s, language);
    if (at != SIZE_MAX)
        look_at_xmp(lt_str_from(s, at + language.n), found);
}

/* In pieces, each with the end of the one before. */
static void look_through_file(int fd, struct pdf_language *found)
{
    char *bytes = malloc(CHUNK + 2 * AROUND);
    size_t kept = 0;
    for (off_t at = 0; bytes;) {
        ssize_t n = pread(fd, bytes + kept, CHUNK, at);
        if (n <= 0)
            break;
        size_t all = kept + (size_t)n;
        look_through((struct lt_str){bytes, all}, found);
        at += n;
        kept = all < 2 * AROUND ? all : 2 * AROUND;
        memmove(bytes, bytes + all - kept, kept);
    }
    free(bytes);
}

struct lt_str lt_pdf_language(const struct lt_source *source, struct lt_arena *arena)
{
    struct pdf_language found = {"", ""};
    if (source->bytes.p) {
        look_through(source->bytes, &found);
    } else if (source->fd) {
        look_through_file(source->fd, &found);
    } else {
        int fd = open(source->path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
        if (fd >= 0)
            look_through_file(fd, &found);
        if (fd >= 0)
            close(fd);
    }
    return lt_arena_dup(arena, lt_str_of(found.declared[0] ? found.declared : found.described));
}

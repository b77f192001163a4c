/* read/charset.h - bytes in any encoding become clean UTF-8. */
#ifndef LT_READ_CHARSET_H
#define LT_READ_CHARSET_H

#include "base/buf.h"

/* What the text is written in; tells where a character set may be declared. */
enum { LT_MARKS_MAX = 30 }; /* on one character, as in UAX #15's stream-safe text: no script has more */

enum lt_markup { LT_MARKUP_NONE, LT_MARKUP_HTML, LT_MARKUP_XML };

/* Clean UTF-8 of `bytes`: valid, without byte order mark and NULs, with LF or CRLF line ends. *text is a
 * slice of `bytes` when nothing had to change (then offsets are those of the source), else of *out, which the
 * caller opened and closes. `declared` is what the transport said; empty: nothing. Never fails for its bytes:
 * what no encoding explains becomes U+FFFD. */
LT_MUST enum lt_status lt_charset_clean(struct lt_cx *cx, struct lt_str bytes, struct lt_str declared,
                                        enum lt_markup markup, struct lt_buf *out, struct lt_str *text);

/* The bytes in the encoding of this name ("windows-1251"), whatever they look like, added to *out: for texts
 * that change their encoding from word to word. Nothing is added where there is no such encoding. */
void lt_charset_decode(const char *name, struct lt_str bytes, struct lt_buf *out);

#endif

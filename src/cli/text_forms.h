/* cli/text_forms.h - the forms in which `lectern text` shows an article. */
#ifndef LT_CLI_TEXT_FORMS_H
#define LT_CLI_TEXT_FORMS_H

#include "script/script.h"

struct lt_text_form {
    const char *name;
    bool needs_script;   /* else the script is empty */
    bool says;           /* shows how words are said: lexicons matter */
    bool raw_from_stdin; /* standard input is one text, not an article */
    enum lt_status (*write)(struct lt_cx *cx, const struct lt_doc *doc, const struct lt_script *script,
                            struct lt_buf *out);
};

const struct lt_text_form *lt_text_form_find(struct lt_str name); /* NULL: none */

/* s with its line breaks as spaces, and a line feed. */
void lt_text_one_line(struct lt_buf *out, struct lt_str s);

#endif

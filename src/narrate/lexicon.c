/* narrate/lexicon.c - which lexicons a narration goes by; see narrate.h. */
#include "narrate/narrate.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Empty: there is no place for it. */
static void user_file(char path[4096])
{
    const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    int n = 0;
    path[0] = '\0';
    if (config && *config == '/')
        n = snprintf(path, 4096, "%s/lectern/lexicon.txt", config);
    else if (home && *home == '/')
        n = snprintf(path, 4096, "%s/.config/lectern/lexicon.txt", home);
    if (n < 0 || n >= 4096)
        path[0] = '\0';
}

enum lt_status lt_settings_lexicon(struct lt_cx *cx, const struct lt_settings *s, struct lt_lexicon **out)
{
    char path[4096];
    user_file(path);
    bool user = path[0] && access(path, F_OK) == 0;
    *out = NULL;
    enum lt_status st = lt_lexicon_open(cx, out);
    if (!st)
        st = lt_lexicon_add_builtin(cx, *out);
    if (!st && user)
        st = lt_lexicon_add_file(cx, *out, path, LT_LEXICON_USER);
    if (!st && s->lexicon[0])
        st = lt_lexicon_add_file(cx, *out, s->lexicon, LT_LEXICON_PROJECT);
    return lt_settings_blame(cx, st, "voices/LEXICONS.md says what a lexicon looks like");
}

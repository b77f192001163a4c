/* script/policy.h - the reading policy: what a listener gets to hear of each role, how it is introduced, how
 * it is told apart by ear, and how long the silences are. Constant tables; safe on several threads. */
#ifndef LT_SCRIPT_POLICY_H
#define LT_SCRIPT_POLICY_H

#include "lang/lang.h"
#include "model/line.h"

struct lt_policy {
    bool spoken; /* unless the options say otherwise */
    enum lt_manner manner;
    enum lt_intro intro;
    int before_ms, after_ms; /* silence before its first and after its last line */
    bool part;               /* a chapter may begin here */
    const char *why;         /* why it is not spoken, when it is not */
};

const struct lt_policy *lt_policy_of(enum lt_role role);

/* Does a byline say "by" itself? ("By Ann Lee", "Von Ann Lee", "Text: Ann Lee") */
bool lt_policy_has_by(struct lt_str byline, size_t *name_at);

/* The silence that a mark inside a block asks for. */
enum lt_pause {
    LT_PAUSE_NONE,
    LT_PAUSE_SPACE, /* a cut where nothing stands */
    LT_PAUSE_COMMA,
    LT_PAUSE_CLAUSE, /* a comma before a conjunction */
    LT_PAUSE_COLON,
    LT_PAUSE_SEMICOLON,
    LT_PAUSE_DASH,
    LT_PAUSE_VERSE, /* the end of a line of verse or of an address */
    LT_PAUSE_FULL_STOP,
    LT_PAUSE_QUESTION,
    LT_PAUSE_EXCLAMATION,
    LT_PAUSE_ELLIPSIS,
    LT_PAUSES
};

int lt_policy_pause_ms(enum lt_pause pause);

/* The pause that the end of a sentence asks for. */
enum lt_pause lt_policy_pause_after(struct lt_str sentence);

#endif

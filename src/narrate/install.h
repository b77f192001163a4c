/* narrate/install.h - `lectern voices install`: what was named is gathered (fetched, unpacked), agreed to,
 * put into its place, and tried. */
#ifndef LT_NARRATE_INSTALL_H
#define LT_NARRATE_INSTALL_H

#include "install/install.h"
#include "narrate/studio.h"

/* A model that is fetched only once it is agreed to. */
struct lt_install_later {
    const char *url, *name;
    struct lt_catalogue_file file; /* path empty: not from the catalogue */
    struct lt_install_later *next;
};

/* One installation. Folders end without a slash. */
struct lt_installing {
    struct lectern *l;
    const struct lectern_install *how;
    char root[3000];      /* where it goes: "…/share/lectern" */
    char stage[3100];     /* what was unpacked or fetched in small; removed in the end */
    char downloads[3100]; /* what was fetched at large: stays when it could not be finished */
    struct lt_kit kit;
    struct lt_plan plan;
    struct lt_install_later *later;
    size_t unpacked; /* members so far: each has a folder of its own */
    bool fetched;    /* something lies in downloads */
};

/* Take in what a word of the command names. */
LT_MUST enum lt_status lt_install_gather(struct lt_cx *cx, struct lt_installing *in, const char *what);

/* Fetch what was left for later. */
LT_MUST enum lt_status lt_install_fetch(struct lt_cx *cx, struct lt_installing *in);

/* Put everything into its place, have each voice say its sample, and tell of it. */
LT_MUST enum lt_status lt_install_settle(struct lt_cx *cx, struct lt_installing *in);

/* Is there a runtime that works? Asked of the engines that the plan needs. */
LT_MUST enum lt_status lt_install_check_runtime(struct lt_cx *cx, const struct lt_installing *in);

#endif

/* base/confine.h - what a child program may do, beyond computing: everything else is refused to it.
 *
 *     Landlock       no file but those it is handed: the system's libraries and those named; no TCP port
 *     seccomp        no socket, no new namespace, no other process's memory, no way out of its group
 *     limits         memory, time, descriptors, no core file
 *     the rest       no capability, no new privileges, no variable of the environment but those of a list
 *
 * Where the kernel lacks one of them the others still hold, and lt_confine_warn says so once. A build with
 * sanitizers has no limit on memory (their shadow takes terabytes) and lets a program trace itself. */
#ifndef LT_BASE_CONFINE_H
#define LT_BASE_CONFINE_H

#include "base/buf.h"

/* A zeroed one: libraries of the system to read, nothing to write, no network, no further programs, no
 * limits. Strings are borrowed until the program is started. */
struct lt_confine {
    bool network;             /* sockets, the resolver's and the certificates' files, proxies */
    bool exec;                /* it may start the system's programs and those beside it */
    bool runtime;             /* what language runtimes ask for: processors, memory, users, time zones */
    const char *read, *write; /* files and folders, separated by ':'; may be NULL. To write is also to read */
    const char *env;          /* names beyond the list, separated by spaces; may be NULL */
    const char *set;          /* "NAME=VALUE" a line: in place of what they were; may be NULL */
    int hand;                 /* a descriptor whose file it may read; 0: none */
    int hand_to;              /* and one to write to; 0: none */
    uint64_t memory_bytes;    /* of address space; 0: no limit */
    int cpu_s, files;         /* 0: no limit; files: 256 */
};

/* A policy made ready for the child of a fork, which may not allocate. */
struct lt_cage;

/* `program`: the path that will be started; it, its interpreter and their libraries may be read and started.
 * Close in every case; *out may be NULL after a failure. */
LT_MUST enum lt_status lt_confine_prepare(struct lt_cx *cx, const struct lt_confine *policy,
                                          const char *program, struct lt_cage **out);
void lt_confine_close(struct lt_cage *cage);

/* In the child, just before exec: signal-safe. What the kernel lacks is left out. */
void lt_confine_enter(const struct lt_cage *cage);
char *const *lt_confine_env(const struct lt_cage *cage);

/* A program of lectern's own that has started: from now on no program, no process, and no file but what lies
 * below `read` (separated by ':'; NULL: as before). Rights are only lost. Threads that were there keep
 * theirs. False: there was no memory to say what is refused; nothing foreign may be touched then. What the
 * kernel lacks is left out, as above. */
LT_MUST bool lt_confine_alone(const char *read, bool network);

/* This very program, while it has one thread and before it has met anything foreign: it goes on reading what
 * it likes, writes nothing but below the folders of `write`, opens no socket, and starts no program but those
 * of `programs` and what they need to start (`exec`: and the system's). What it starts may be confined
 * further. Of root's power it keeps what opens other people's files. Both lists are separated by ':'. */
LT_MUST enum lt_status lt_confine_host(struct lt_cx *cx, const char *programs, bool exec, const char *write);

/* Say once in this process what the kernel lacks, if anything. */
void lt_confine_warn(struct lt_cx *cx);

/* "Landlock 7, seccomp", "no Landlock, seccomp", for --version. */
void lt_confine_tell(struct lt_buf *out);

#endif

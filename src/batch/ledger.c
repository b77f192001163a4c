/* batch/ledger.c - see ledger.h. One table says which member of lt_entry is which column; statements follow.
 */
#include "batch/ledger.h"

#include "base/buf.h"
#include "base/io.h"

#include <limits.h>
#include <linux/magic.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/vfs.h>
#include <unistd.h>

enum { VERSION = 1, SQL_BYTES = 8192, ROW_BYTES = 64 * 1024 * 1024 };

enum column_kind { TEXT, WHOLE, REAL, STATE };

static const struct column {
    const char *name;
    enum column_kind kind;
    size_t at;
} columns[] = {
#define TEXT_COLUMN(name)  {#name, TEXT, offsetof(struct lt_entry, name)}
#define WHOLE_COLUMN(name) {#name, WHOLE, offsetof(struct lt_entry, name)}
#define REAL_COLUMN(name)  {#name, REAL, offsetof(struct lt_entry, name)}
    TEXT_COLUMN(key),       TEXT_COLUMN(source),   {"state", STATE, offsetof(struct lt_entry, state)},
    TEXT_COLUMN(reason),    TEXT_COLUMN(of),       WHOLE_COLUMN(retryable),
    TEXT_COLUMN(base),      TEXT_COLUMN(files),    WHOLE_COLUMN(bytes),
    REAL_COLUMN(seconds),   REAL_COLUMN(lufs),     WHOLE_COLUMN(chapters),
    WHOLE_COLUMN(lines),    WHOLE_COLUMN(words),   WHOLE_COLUMN(skipped),
    TEXT_COLUMN(skips),     TEXT_COLUMN(title),    TEXT_COLUMN(lang),
    TEXT_COLUMN(voice),     TEXT_COLUMN(url),      TEXT_COLUMN(published),
    TEXT_COLUMN(text_hash), TEXT_COLUMN(doc_hash), TEXT_COLUMN(settings),
    TEXT_COLUMN(mark),      TEXT_COLUMN(versions), WHOLE_COLUMN(tries),
    WHOLE_COLUMN(run),      WHOLE_COLUMN(born),    REAL_COLUMN(spent_s),
    WHOLE_COLUMN(ended),
};

enum statement {
    PUT,
    GET,
    DROP,
    ALL,
    OF_SOURCE,
    OF_TEXT,
    OF_STATE,
    STAND,
    PUT_STAND,
    NUMBER,
    PUT_NUMBER,
    COUNT,
    STATEMENTS
};

/* "%s": all columns of items. */
static const char *const statements[STATEMENTS] = {
    [PUT] = NULL, /* made of the table */
    [GET] = "SELECT %s FROM items WHERE key = ?1",
    [DROP] = "DELETE FROM items WHERE key = ?1",
    [ALL] = "SELECT %s FROM items ORDER BY key",
    [OF_SOURCE] = "SELECT %s FROM items WHERE source = ?1 ORDER BY key",
    [OF_TEXT] =
        "SELECT %s FROM items WHERE text_hash = ?1 AND settings = ?2 AND state = 'done' ORDER BY born, key",
    [OF_STATE] = "SELECT %s FROM items WHERE state = ?1 ORDER BY key",
    [STAND] = "SELECT size, mtime_ns, inode, settings FROM sources WHERE source = ?1",
    [PUT_STAND] =
        "INSERT OR REPLACE INTO sources (source, size, mtime_ns, inode, settings) VALUES (?1, ?2, ?3, ?4, "
        "?5)",
    [NUMBER] = "SELECT value FROM numbers WHERE name = ?1",
    [PUT_NUMBER] = "INSERT OR REPLACE INTO numbers (name, value) VALUES (?1, ?2)",
    [COUNT] =
        "SELECT state, count(*), sum(retryable != 0), sum(round(seconds * 1000)), sum(bytes) FROM items "
        "GROUP BY state",
};

#define AT_WORK "another lectern batch is at work on it"

static const char schema[] =
    "CREATE TABLE IF NOT EXISTS sources (source TEXT PRIMARY KEY, size INTEGER, mtime_ns INTEGER, inode "
    "INTEGER,"
    " settings TEXT) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS numbers (name TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID;"
    "CREATE INDEX IF NOT EXISTS items_source ON items (source);"
    "CREATE INDEX IF NOT EXISTS items_text ON items (text_hash) WHERE state = 'done';";

struct lt_ledger {
    sqlite3 *db;
    sqlite3_stmt *made[STATEMENTS];
    char *path;
    bool writes;  /* it was opened for that, and is this process's alone */
    bool writing; /* a transaction is open */
};

static const char *const states[] = {
#define X(name, text) text,
    LT_BATCH_STATES(X)
#undef X
};

const char *lt_batch_state_name(int64_t state)
{
    return state >= 0 && state < LT_BATCH_STATE_COUNT ? states[state] : "unknown";
}

/* ------------------------------------------------------------------ failures */

static enum lt_status failed(struct lt_cx *cx, struct lt_ledger *l, const char *what)
{
    int code = l->db ? sqlite3_errcode(l->db) : SQLITE_NOMEM;
    enum lt_status st = code == SQLITE_NOMEM ? LT_OOM : code == SQLITE_FULL ? LT_FULL : LT_IO;
    return lt_fail(cx, st, "%s: cannot %s: %s", l->path, what,
                   l->db ? sqlite3_errmsg(l->db) : "out of memory");
}

static enum lt_status run_sql(struct lt_cx *cx, struct lt_ledger *l, const char *sql, const char *what)
{
    return sqlite3_exec(l->db, sql, NULL, NULL, NULL) == SQLITE_OK ? LT_OK : failed(cx, l, what);
}

/* ------------------------------------------------------------------ statements */

static void add_columns(struct lt_buf *sql, const char *after)
{
    for (size_t i = 0; i < LT_COUNT(columns); i++)
        lt_buf_addf(sql, "%s%s%s", i ? ", " : "", columns[i].name, after);
}

static void write_statement(struct lt_buf *sql, enum statement which)
{
    const char *text = statements[which], *place = text ? strstr(text, "%s") : NULL;
    if (!text) {
        lt_buf_addz(sql, "INSERT OR REPLACE INTO items (");
        add_columns(sql, "");
        lt_buf_addz(sql, ") VALUES (");
        for (size_t i = 0; i < LT_COUNT(columns); i++)
            lt_buf_addz(sql, i ? ", ?" : "?");
        lt_buf_addc(sql, ')');
    } else if (place) {
        lt_buf_addmem(sql, text, (size_t)(place - text));
        add_columns(sql, "");
        lt_buf_addz(sql, place + 2);
    } else {
        lt_buf_addz(sql, text);
    }
    lt_buf_addc(sql, '\0');
}

static enum lt_status prepare(struct lt_cx *cx, struct lt_ledger *l, enum statement which, sqlite3_stmt **out)
{
    struct lt_buf sql = LT_BUF(SQL_BYTES);
    if (!l->made[which]) {
        write_statement(&sql, which);
        if (sql.failed ||
            sqlite3_prepare_v3(l->db, sql.p, -1, SQLITE_PREPARE_PERSISTENT, &l->made[which], NULL))
            failed(cx, l, "ask");
    }
    lt_buf_close(&sql);
    *out = l->made[which];
    return l->made[which] ? LT_OK : cx->code;
}

static void bind_text(sqlite3_stmt *s, int at, struct lt_str text)
{
    sqlite3_bind_text64(s, at, text.p ? text.p : "", text.n, SQLITE_STATIC, SQLITE_UTF8);
}

/* A statement that gives no rows. */
static enum lt_status finish(struct lt_cx *cx, struct lt_ledger *l, sqlite3_stmt *s)
{
    int code = sqlite3_step(s);
    enum lt_status st = code == SQLITE_DONE ? LT_OK : failed(cx, l, "write");
    sqlite3_reset(s);
    sqlite3_clear_bindings(s);
    return st;
}

static enum lt_status begin(struct lt_cx *cx, struct lt_ledger *l)
{
    if (l->writing)
        return LT_OK;
    enum lt_status st = run_sql(cx, l, "BEGIN IMMEDIATE", "write");
    l->writing = st == LT_OK;
    return st;
}

enum lt_status lt_ledger_sync(struct lt_cx *cx, struct lt_ledger *l)
{
    if (!l->writing)
        return LT_OK;
    enum lt_status st = run_sql(cx, l, "COMMIT", "write");
    l->writing = st != LT_OK;
    return st;
}

/* ------------------------------------------------------------------ open */

/* What keeps no shared memory or no order between machines: there a write-ahead log breaks. */
static bool is_remote(const char *path)
{
    static const long kinds[] = {NFS_SUPER_MAGIC,       SMB_SUPER_MAGIC,  0xFF534D42 /* CIFS */,
                                 0xFE534D42 /* SMB2 */, CEPH_SUPER_MAGIC, 0x0BD00BD0 /* Lustre */,
                                 0x47504653 /* GPFS */, V9FS_MAGIC,       FUSE_SUPER_MAGIC,
                                 AFS_SUPER_MAGIC};
    struct statfs about;
    if (statfs(path, &about) != 0)
        return true;
    for (size_t i = 0; i < LT_COUNT(kinds); i++)
        if ((unsigned long)about.f_type == (unsigned long)kinds[i])
            return true;
    return false;
}

static enum lt_status make_tables(struct lt_cx *cx, struct lt_ledger *l)
{
    static const char *const types[] = {
        [TEXT] = " TEXT", [WHOLE] = " INTEGER", [REAL] = " REAL", [STATE] = " TEXT"};
    struct lt_buf sql = LT_BUF(SQL_BYTES);
    lt_buf_addz(&sql, "CREATE TABLE IF NOT EXISTS items (");
    for (size_t i = 0; i < LT_COUNT(columns); i++)
        lt_buf_addf(&sql, "%s%s%s", columns[i].name, types[columns[i].kind], i ? ", " : " PRIMARY KEY, ");
    sql.n -= 2;
    lt_buf_addf(&sql, ") WITHOUT ROWID; %s PRAGMA user_version = %d;", schema, VERSION);
    lt_buf_addc(&sql, '\0');
    enum lt_status st = lt_buf_check(cx, &sql, "the ledger's tables");
    if (!st)
        st = run_sql(cx, l, sql.p, "make tables");
    lt_buf_close(&sql);
    return st;
}

static bool is_busy(int code)
{
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

static enum lt_status find_version(struct lt_cx *cx, struct lt_ledger *l, int *version, bool *busy)
{
    sqlite3_stmt *s = NULL;
    int code = sqlite3_prepare_v2(l->db, "PRAGMA user_version", -1, &s, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_step(s);
    if (code == SQLITE_ROW)
        *version = sqlite3_column_int(s, 0);
    *busy = is_busy(code);
    enum lt_status st = LT_OK;
    if (*busy)
        st = lt_fail(cx, LT_IO, "%s: " AT_WORK, l->path);
    else if (code == SQLITE_CANTOPEN && !l->writes)
        st = lt_fail(
            cx, LT_IO,
            "%s: a run was cut off in the middle, and its last rows cannot be read where nothing may be "
            "written; copy %s* elsewhere",
            l->path, l->path);
    else if (code != SQLITE_ROW)
        st = failed(cx, l, "read");
    sqlite3_finalize(s);
    return st;
}

static enum lt_status check_version(struct lt_cx *cx, struct lt_ledger *l, bool readonly, bool *busy)
{
    int version = 0;
    enum lt_status st = find_version(cx, l, &version, busy);
    if (st)
        return st;
    if (version > VERSION)
        return lt_fail(cx, LT_USAGE, "%s was written by a newer lectern", l->path);
    if (!version && readonly)
        return lt_fail(cx, LT_FORMAT, "%s: no run has begun it", l->path);
    return version ? LT_OK : make_tables(cx, l);
}

/* The lock is taken before the journal is chosen: then a write-ahead log needs no shared memory. */
static enum lt_status settle(struct lt_cx *cx, struct lt_ledger *l, const char *path, bool readonly,
                             bool *busy)
{
    static const char lock[] = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;";
    if (readonly)
        return check_version(cx, l, true, busy);
    int code = sqlite3_exec(l->db, lock, NULL, NULL, NULL);
    *busy = is_busy(code);
    if (*busy)
        return lt_fail(cx, LT_IO, "%s: " AT_WORK, path);
    if (code != SQLITE_OK)
        return failed(cx, l, "open");
    l->writes = true;
    enum lt_status st = run_sql(cx, l,
                                is_remote(path) ? "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;"
                                                : "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;",
                                "open");
    return st ? st : check_version(cx, l, false, busy);
}

enum lt_status lt_ledger_open(struct lt_cx *cx, const char *path, bool readonly, bool *busy,
                              struct lt_ledger **out)
{
    struct lt_ledger *l = *out = calloc(1, sizeof *l);
    *busy = false;
    if (!l || !(l->path = strdup(path)))
        return lt_fail(cx, LT_OOM, "%s: out of memory", path);
    int flags = readonly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (sqlite3_open_v2(path, &l->db, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
        return failed(cx, l, "open");
    return settle(cx, l, path, readonly, busy);
}

/* A write-ahead log cannot be looked at where nothing may be written. What somebody has left who looked at a
 * killed run's goes with it. */
static void close_journal(struct lt_ledger *l)
{
    char shared[PATH_MAX];
    if (sqlite3_exec(l->db, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL) == SQLITE_OK &&
        (size_t)snprintf(shared, sizeof shared, "%s-shm", l->path) < sizeof shared)
        (void)unlink(shared);
}

void lt_ledger_close(struct lt_ledger *l)
{
    if (!l)
        return;
    for (size_t i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(l->made[i]);
    if (l->writing)
        (void)sqlite3_exec(l->db, "ROLLBACK", NULL, NULL, NULL);
    if (l->writes)
        close_journal(l);
    sqlite3_close(l->db);
    free(l->path);
    free(l);
}

/* ------------------------------------------------------------------ items */

static const void *member(const struct lt_entry *e, const struct column *c)
{
    return (const char *)e + c->at;
}

static void bind(sqlite3_stmt *s, int at, const struct lt_entry *e, const struct column *c)
{
    switch (c->kind) {
    case TEXT:
        bind_text(s, at, *(const struct lt_str *)member(e, c));
        break;
    case WHOLE:
        sqlite3_bind_int64(s, at, *(const int64_t *)member(e, c));
        break;
    case REAL:
        sqlite3_bind_double(s, at, *(const double *)member(e, c)); /* not a number becomes NULL */
        break;
    case STATE:
        bind_text(s, at, lt_str_of(lt_batch_state_name(*(const int64_t *)member(e, c))));
        break;
    }
}

enum lt_status lt_ledger_put(struct lt_cx *cx, struct lt_ledger *l, const struct lt_entry *e)
{
    sqlite3_stmt *s = NULL;
    enum lt_status st = begin(cx, l);
    if (!st)
        st = prepare(cx, l, PUT, &s);
    for (size_t i = 0; i < LT_COUNT(columns) && !st; i++)
        bind(s, (int)i + 1, e, &columns[i]);
    return st ? st : finish(cx, l, s);
}

enum lt_status lt_ledger_drop(struct lt_cx *cx, struct lt_ledger *l, struct lt_str key)
{
    sqlite3_stmt *s = NULL;
    enum lt_status st = begin(cx, l);
    if (!st)
        st = prepare(cx, l, DROP, &s);
    if (st)
        return st;
    bind_text(s, 1, key);
    return finish(cx, l, s);
}

static struct lt_str text_of(sqlite3_stmt *s, int at)
{
    const char *p = (const char *)sqlite3_column_text(s, at);
    return (struct lt_str){p, p ? (size_t)sqlite3_column_bytes(s, at) : 0};
}

static int64_t state_of(struct lt_str name)
{
    for (int64_t i = 0; i < LT_BATCH_STATE_COUNT; i++)
        if (lt_str_eqz(name, states[i]))
            return i;
    return LT_BATCH_FAILED;
}

/* Texts are valid until the statement steps. */
static void take_row(sqlite3_stmt *s, struct lt_entry *e)
{
    *e = (struct lt_entry){0};
    for (size_t i = 0; i < LT_COUNT(columns); i++) {
        void *to = (char *)e + columns[i].at;
        if (columns[i].kind == TEXT)
            *(struct lt_str *)to = text_of(s, (int)i);
        else if (columns[i].kind == REAL)
            *(double *)to = sqlite3_column_double(s, (int)i);
        else
            *(int64_t *)to =
                columns[i].kind == STATE ? state_of(text_of(s, (int)i)) : sqlite3_column_int64(s, (int)i);
    }
}

static bool keep(struct lt_entry *e, struct lt_arena *arena)
{
    bool fine = true;
    for (size_t i = 0; i < LT_COUNT(columns); i++) {
        if (columns[i].kind != TEXT)
            continue;
        struct lt_str *text = (struct lt_str *)(void *)((char *)e + columns[i].at);
        bool empty = text->n == 0;
        *text = lt_arena_dup(arena, *text);
        fine = fine && (text->p || empty);
    }
    return fine;
}

enum lt_status lt_ledger_get(struct lt_cx *cx, struct lt_ledger *l, struct lt_str key, struct lt_arena *arena,
                             struct lt_entry *out, bool *there)
{
    sqlite3_stmt *s = NULL;
    *there = false;
    enum lt_status st = prepare(cx, l, GET, &s);
    if (st)
        return st;
    bind_text(s, 1, key);
    int code = sqlite3_step(s);
    if (code == SQLITE_ROW) {
        *there = true;
        take_row(s, out);
        if (!keep(out, arena))
            st = lt_fail(cx, LT_OOM, "%s: out of memory", l->path);
    } else if (code != SQLITE_DONE) {
        st = failed(cx, l, "read");
    }
    sqlite3_reset(s);
    return st;
}

/* The one that is kept, unless a walk is going on with it: whoever is told of a row may begin another. That
 * one gets a statement of its own, which is *own. */
static enum lt_status begin_walk(struct lt_cx *cx, struct lt_ledger *l, enum statement which,
                                 sqlite3_stmt **s, bool *own)
{
    struct lt_buf sql = LT_BUF(SQL_BYTES);
    *own = l->made[which] && sqlite3_stmt_busy(l->made[which]);
    if (!*own)
        return prepare(cx, l, which, s);
    write_statement(&sql, which);
    enum lt_status st =
        sql.failed || sqlite3_prepare_v2(l->db, sql.p, -1, s, NULL) ? failed(cx, l, "ask") : LT_OK;
    lt_buf_close(&sql);
    return st;
}

static void end_walk(sqlite3_stmt *s, bool own)
{
    if (own)
        sqlite3_finalize(s);
    if (own || !s) /* it could not be made */
        return;
    sqlite3_reset(s);
    sqlite3_clear_bindings(s);
}

enum lt_status lt_ledger_each(struct lt_cx *cx, struct lt_ledger *l, enum lt_ledger_which which,
                              struct lt_str a, struct lt_str b, lt_ledger_row_fn each, void *user)
{
    sqlite3_stmt *s = NULL;
    bool own = false;
    enum lt_status st = begin_walk(cx, l, (enum statement)(ALL + which), &s, &own);
    if (!st && sqlite3_bind_parameter_count(s) > 0)
        bind_text(s, 1, a);
    if (!st && sqlite3_bind_parameter_count(s) > 1)
        bind_text(s, 2, b);
    int code = SQLITE_DONE;
    while (!st && (code = sqlite3_step(s)) == SQLITE_ROW) {
        struct lt_entry e;
        struct lt_arena arena = LT_ARENA(ROW_BYTES);
        take_row(s, &e);
        st = keep(&e, &arena) ? each(user, cx, &e) : lt_fail(cx, LT_OOM, "%s: out of memory", l->path);
        lt_arena_close(&arena);
    }
    if (!st && code != SQLITE_DONE)
        st = failed(cx, l, "read");
    end_walk(s, own);
    return st;
}

/* ------------------------------------------------------------------ sources and numbers */

enum lt_status lt_ledger_stand(struct lt_cx *cx, struct lt_ledger *l, struct lt_str source,
                               struct lt_arena *arena, struct lt_stand *out, bool *there)
{
    sqlite3_stmt *s = NULL;
    *there = false;
    enum lt_status st = prepare(cx, l, STAND, &s);
    if (st)
        return st;
    bind_text(s, 1, source);
    int code = sqlite3_step(s);
    if (code == SQLITE_ROW) {
        *there = true;
        *out = (struct lt_stand){sqlite3_column_int64(s, 0), sqlite3_column_int64(s, 1),
                                 sqlite3_column_int64(s, 2), lt_arena_dup(arena, text_of(s, 3))};
    } else if (code != SQLITE_DONE) {
        st = failed(cx, l, "read");
    }
    sqlite3_reset(s);
    return st;
}

enum lt_status lt_ledger_put_stand(struct lt_cx *cx, struct lt_ledger *l, struct lt_str source,
                                   const struct lt_stand *stand)
{
    sqlite3_stmt *s = NULL;
    enum lt_status st = begin(cx, l);
    if (!st)
        st = prepare(cx, l, PUT_STAND, &s);
    if (st)
        return st;
    bind_text(s, 1, source);
    sqlite3_bind_int64(s, 2, stand->size);
    sqlite3_bind_int64(s, 3, stand->mtime_ns);
    sqlite3_bind_int64(s, 4, stand->inode);
    bind_text(s, 5, stand->settings);
    return finish(cx, l, s);
}

enum lt_status lt_ledger_each_stand(struct lt_cx *cx, struct lt_ledger *l, lt_ledger_stand_fn each,
                                    void *user)
{
    sqlite3_stmt *s = NULL;
    int code = SQLITE_DONE;
    enum lt_status st = LT_OK;
    if (sqlite3_prepare_v2(l->db,
                           "SELECT source, size, mtime_ns, inode, settings FROM sources ORDER BY source", -1,
                           &s, NULL) != SQLITE_OK)
        return failed(cx, l, "ask");
    while (!st && (code = sqlite3_step(s)) == SQLITE_ROW) {
        struct lt_stand stand = {sqlite3_column_int64(s, 1), sqlite3_column_int64(s, 2),
                                 sqlite3_column_int64(s, 3), text_of(s, 4)};
        st = each(user, cx, text_of(s, 0), &stand);
    }
    if (!st && code != SQLITE_DONE)
        st = failed(cx, l, "read");
    sqlite3_finalize(s);
    return st;
}

enum lt_status lt_ledger_forget_failed(struct lt_cx *cx, struct lt_ledger *l, size_t *n)
{
    static const char sources[] =
        "DELETE FROM sources WHERE source IN (SELECT source FROM items WHERE state = 'failed')";
    enum lt_status st = begin(cx, l);
    if (!st)
        st = run_sql(cx, l, sources, "write");
    if (!st)
        st = run_sql(cx, l, "DELETE FROM items WHERE state = 'failed'", "write");
    *n = st ? 0 : (size_t)sqlite3_changes(l->db);
    return st ? st : lt_ledger_sync(cx, l);
}

enum lt_status lt_ledger_number(struct lt_cx *cx, struct lt_ledger *l, const char *name, int64_t *out)
{
    sqlite3_stmt *s = NULL;
    *out = 0;
    enum lt_status st = prepare(cx, l, NUMBER, &s);
    if (st)
        return st;
    bind_text(s, 1, lt_str_of(name));
    int code = sqlite3_step(s);
    if (code == SQLITE_ROW)
        *out = sqlite3_column_int64(s, 0);
    else if (code != SQLITE_DONE)
        st = failed(cx, l, "read");
    sqlite3_reset(s);
    return st;
}

enum lt_status lt_ledger_put_number(struct lt_cx *cx, struct lt_ledger *l, const char *name, int64_t value)
{
    sqlite3_stmt *s = NULL;
    enum lt_status st = begin(cx, l);
    if (!st)
        st = prepare(cx, l, PUT_NUMBER, &s);
    if (st)
        return st;
    bind_text(s, 1, lt_str_of(name));
    sqlite3_bind_int64(s, 2, value);
    return finish(cx, l, s);
}

enum lt_status lt_ledger_count(struct lt_cx *cx, struct lt_ledger *l, struct lt_ledger_counts *out)
{
    sqlite3_stmt *s = NULL;
    int code = SQLITE_DONE;
    *out = (struct lt_ledger_counts){0};
    enum lt_status st = prepare(cx, l, COUNT, &s);
    while (!st && (code = sqlite3_step(s)) == SQLITE_ROW) {
        int64_t state = state_of(text_of(s, 0));
        out->states[state] += sqlite3_column_int64(s, 1);
        if (state == LT_BATCH_FAILED)
            out->retryable += sqlite3_column_int64(s, 2);
        if (state != LT_BATCH_DONE)
            continue;
        out->audio_ms += sqlite3_column_int64(s, 3);
        out->bytes += sqlite3_column_int64(s, 4);
    }
    if (!st && code != SQLITE_DONE)
        st = failed(cx, l, "read");
    sqlite3_reset(s);
    return st;
}

/* base/confine.c - see confine.h. The parent plans: rules, filter, environment, limits, all in one block; the
 * child of the fork only makes system calls. */
#include "base/confine.h"

#include "base/arena.h"
#include "base/interpreter.h"
#include "base/landlock.h"
#include "base/places.h"
#include "base/seccomp.h"

#include <errno.h>
#include <linux/capability.h>
#include <linux/securebits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

extern char **environ;

enum { RULES_MAX = 256, ENV_MAX = 256, FILES = 256, ARENA_BYTES = 1 << 20, CAPABILITIES = 64 };

#ifdef LT_SANITIZED
enum { SANITIZED = 1 };
#else
enum { SANITIZED = 0 };
#endif

struct lt_cage {
    struct lt_arena arena;
    struct lt_landlock_rule rules[RULES_MAX];
    size_t n_rules;
    struct lt_seccomp filter;
    char *env[ENV_MAX + 1];
    size_t n_env;
    const char *path; /* of the environment, where it is another one; in the arena */
    bool network;
    rlim_t memory, cpu, files;
};

/* What is read when. */
#define LIBRARIES                                                                                        \
    "/usr:/lib:/lib32:/lib64:/bin:/sbin:/opt:/nix/store:/gnu/store:/etc/ld.so.cache:/etc/ld.so.preload:" \
    "/etc/alternatives:/etc/fonts:/var/cache/fontconfig:/dev/null:/dev/zero:/dev/urandom:/dev/random"
#define RUNTIMES                                                                                       \
    "/proc/self:/proc/cpuinfo:/proc/meminfo:/proc/stat:/proc/filesystems:/sys/devices/system/cpu:"     \
    "/sys/devices/system/node:/etc/localtime:/etc/timezone:/etc/passwd:/etc/group:/etc/nsswitch.conf:" \
    "/etc/ssl/openssl.cnf:/etc/mime.types:/etc/espeak"
#define NETWORK                                                                                              \
    "/etc/resolv.conf:/etc/hosts:/etc/host.conf:/etc/gai.conf:/etc/nsswitch.conf:/etc/services:"             \
    "/etc/protocols:/etc/ssl/openssl.cnf:/etc/ssl/certs:/etc/ca-certificates:/etc/pki:/run/systemd/resolve:" \
    "/run/resolvconf:/etc/localtime"
#define PROGRAMS "/usr:/bin:/sbin:/lib:/lib32:/lib64:/opt:/nix/store:/gnu/store"

/* Variables that are passed on. What a value names is to be read. */
static const struct variable {
    const char *name;
    bool prefix, paths, network;
} variables[] = {
    {"PATH", false, false, false},
    {"HOME", false, false, false},
    {"USER", false, false, false},
    {"LOGNAME", false, false, false},
    {"LANG", false, false, false},
    {"LANGUAGE", false, false, false},
    {"LC_", true, false, false},
    {"TZ", false, false, false},
    {"TMPDIR", false, false, false},
    {"XDG_DATA_HOME", false, false, false},
    {"XDG_CACHE_HOME", false, false, false},
    {"XDG_CONFIG_HOME", false, false, false},
    {"LD_LIBRARY_PATH", false, true, false},
    {"LECTERN_ENGINES", false, true, false},
    {"LECTERN_VOICES", false, true, false},
    {"LECTERN_ONNXRUNTIME", false, true, false},
    {"LECTERN_", true, false, false},
    {"ESPEAK_DATA_PATH", false, true, false},
    {"FONTCONFIG_FILE", false, true, false},
    {"FONTCONFIG_PATH", false, true, false},
    {"GDK_PIXBUF_MODULE_FILE", false, true, false},
    {"OMP_NUM_THREADS", false, false, false},
    {"SOURCE_DATE_EPOCH", false, false, false},
    {"ASAN_OPTIONS", false, false, false},
    {"LSAN_OPTIONS", false, false, false},
    {"UBSAN_OPTIONS", false, false, false},
    {"TSAN_OPTIONS", false, false, false},
    {"http_proxy", false, false, true},
    {"https_proxy", false, false, true},
    {"all_proxy", false, false, true},
    {"no_proxy", false, false, true},
    {"HTTPS_PROXY", false, false, true},
    {"ALL_PROXY", false, false, true},
    {"NO_PROXY", false, false, true},
    {"SSL_CERT_FILE", false, true, true},
    {"SSL_CERT_DIR", false, true, true},
    {"CURL_CA_BUNDLE", false, true, true},
};

static bool add_rule(struct lt_cage *c, const char *path, unsigned use)
{
    for (size_t i = 0; path && i < c->n_rules; i++)
        if (c->rules[i].path && c->rules[i].use == use && strcmp(c->rules[i].path, path) == 0)
            return true;
    if (!path || c->n_rules == RULES_MAX)
        return false;
    c->rules[c->n_rules++] = (struct lt_landlock_rule){.path = path, .use = use};
    return true;
}

static bool add_rules(struct lt_cage *c, struct lt_str list, unsigned use)
{
    struct lt_str path;
    bool fine = true;
    while (fine && lt_str_cut(&list, ':', &path))
        fine = !path.n || add_rule(c, lt_arena_printf(&c->arena, LT_FMT, LT_ARG(path)).p, use);
    return fine;
}

static bool add_folder_of(struct lt_cage *c, struct lt_str path, int up, unsigned use)
{
    for (; up > 0 && path.n; up--) {
        while (path.n && path.p[path.n - 1] != '/')
            path.n--;
        path.n -= path.n > 0;
    }
    const char *home = getenv("HOME");
    bool local = home && lt_str_eq(path, lt_arena_printf(&c->arena, "%s/.local", home));
    /* A program that lies in the home folder itself does not open all of it. */
    if (!path.n || local || (home && lt_str_eqz(path, home)))
        return true;
    return add_rules(c, path, use);
}

/* The program and what starts with it; the folder a program lies in, and the one an interpreter is installed
 * in, hold what they need. */
static bool add_program(struct lt_cage *c, const char *program, bool exec)
{
    struct lt_interpreters all;
    bool fine = true;
    unsigned use = LT_LANDLOCK_READ | (exec ? (unsigned)LT_LANDLOCK_START : 0);
    lt_interpreters_find(&c->arena, program, exec, &all);
    if (all.path.n)
        c->path = lt_arena_printf(&c->arena, "PATH=" LT_FMT ":%s", LT_ARG(all.path), getenv("PATH")).p;
    for (size_t i = 0; i < all.n && fine; i++) {
        fine = add_rule(c, all.paths[i], LT_LANDLOCK_READ | LT_LANDLOCK_START) &&
               add_folder_of(c, lt_str_of(all.paths[i]), i < all.n_own ? 1 : 2, use);
    }
    if (!exec || !fine)
        return fine;
    return add_rules(c, LT_S(PROGRAMS), use);
}

static bool is_named(const char *list, struct lt_str name)
{
    struct lt_str rest = lt_str_of(list), one;
    while (lt_str_cut(&rest, ' ', &one))
        if (lt_str_eq(one, name))
            return true;
    return false;
}

static const struct variable *find_variable(struct lt_str name)
{
    for (size_t i = 0; i < LT_COUNT(variables); i++) {
        const struct variable *v = &variables[i];
        if (v->prefix ? lt_str_starts(name, lt_str_of(v->name)) : lt_str_eqz(name, v->name))
            return v;
    }
    return NULL;
}

/* Is a variable of this name among those that are set? */
static bool is_set(const char *list, struct lt_str name)
{
    struct lt_str rest = lt_str_of(list), one;
    while (lt_str_line(&rest, &one))
        if (lt_str_eq(lt_str_slice(one, 0, lt_str_find_char(one, '=')), name))
            return true;
    return false;
}

static bool add_set(struct lt_cage *c, const char *list)
{
    struct lt_str rest = lt_str_of(list), one;
    while (lt_str_line(&rest, &one)) {
        const char *copy = lt_arena_printf(&c->arena, LT_FMT, LT_ARG(one)).p;
        if (!copy || c->n_env == ENV_MAX)
            return false;
        c->env[c->n_env++] = (char *)(uintptr_t)copy;
    }
    return true;
}

static bool add_environment(struct lt_cage *c, const struct lt_confine *policy)
{
    bool fine = add_set(c, policy->set);
    for (char **e = environ; e && *e && fine && c->n_env < ENV_MAX; e++) {
        struct lt_str entry = lt_str_of(*e);
        size_t equals = lt_str_find_char(entry, '=');
        struct lt_str name = lt_str_slice(entry, 0, equals);
        const struct variable *v = find_variable(name);
        bool passes = is_named(policy->env, name) || (v && (!v->network || policy->network));
        if (!passes || equals == SIZE_MAX || is_set(policy->set, name))
            continue;
        bool moved = c->path && lt_str_eqz(name, "PATH");
        c->env[c->n_env++] = moved ? (char *)(uintptr_t)c->path : *e;
        if (v && v->paths)
            fine = add_rules(c, lt_str_from(entry, equals + 1), LT_LANDLOCK_READ);
    }
    return fine;
}

static bool plan(struct lt_cage *c, const struct lt_confine *p, const char *program)
{
    if (p->hand > 0)
        c->rules[c->n_rules++] = (struct lt_landlock_rule){.fd = p->hand, .use = LT_LANDLOCK_READ};
    bool fine = add_rules(c, LT_S(LIBRARIES), LT_LANDLOCK_READ) && add_program(c, program, p->exec) &&
                add_environment(c, p) && add_rules(c, lt_str_of(p->read), LT_LANDLOCK_READ) &&
                add_rules(c, lt_str_of(p->write), LT_LANDLOCK_READ | LT_LANDLOCK_WRITE) &&
                add_rule(c, "/dev/null", LT_LANDLOCK_READ | LT_LANDLOCK_WRITE);
    if (fine && p->runtime)
        fine = add_rules(c, LT_S(RUNTIMES), LT_LANDLOCK_READ);
    if (fine && p->network)
        fine = add_rules(c, LT_S(NETWORK), LT_LANDLOCK_READ);
    if (fine && SANITIZED)
        fine = add_rule(c, "/proc", LT_LANDLOCK_READ);
    return fine;
}

enum lt_status lt_confine_prepare(struct lt_cx *cx, const struct lt_confine *policy, const char *program,
                                  struct lt_cage **out)
{
    struct lt_cage *c = *out = calloc(1, sizeof *c);
    if (!c)
        return lt_fail(cx, LT_OOM, "%s: out of memory", program);
    c->arena = LT_ARENA(ARENA_BYTES);
    c->network = policy->network;
    c->memory = policy->memory_bytes && !SANITIZED ? (rlim_t)policy->memory_bytes : RLIM_INFINITY;
    c->cpu = policy->cpu_s ? (rlim_t)policy->cpu_s : RLIM_INFINITY;
    c->files = policy->files ? (rlim_t)policy->files : FILES;
    if (!lt_seccomp_build(&(struct lt_seccomp_opts){.network = policy->network, .traced = SANITIZED},
                          &c->filter))
        return lt_fail(cx, LT_OOM, "%s: no memory to say what it may not do", program);
    lt_confine_warn(cx);
    return plan(c, policy, program) ? LT_OK
                                    : lt_fail(cx, LT_LIMIT, "%s: too many files are granted to it", program);
}

void lt_confine_close(struct lt_cage *c)
{
    if (!c)
        return;
    lt_arena_close(&c->arena);
    free(c);
}

char *const *lt_confine_env(const struct lt_cage *c)
{
    return c->env;
}

/* Soft and hard; never more than there was. */
static void limit(int what, rlim_t most)
{
    struct rlimit had;
    if (getrlimit((__rlimit_resource_t)what, &had) != 0 || most >= had.rlim_max)
        return;
    (void)setrlimit((__rlimit_resource_t)what, &(struct rlimit){most, most});
}

static void set_capabilities(uint32_t which)
{
    struct __user_cap_header_struct head = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct had[2] = {{0}}, has[2] = {{0}};
    if (which && syscall(SYS_capget, &head, had) == 0)
        has[0] = (struct __user_cap_data_struct){.effective = had[0].effective & which,
                                                 .permitted = had[0].permitted & which};
    (void)syscall(SYS_capset, &head, has);
}

/* Root has none either: not now, and not by starting another program. */
static void drop_capabilities(void)
{
    (void)prctl(PR_SET_SECUREBITS, SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_SETUID_FIXUP |
                                       SECBIT_NO_SETUID_FIXUP_LOCKED);
    for (unsigned long i = 0; i < CAPABILITIES; i++)
        (void)prctl(PR_CAPBSET_DROP, i);
    (void)prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    set_capabilities(0);
}

void lt_confine_enter(const struct lt_cage *c)
{
    const struct lt_landlock files = {.rules = c->rules, .n = c->n_rules, .connects = c->network};
    drop_capabilities();
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_AS, c->memory);
    limit(RLIMIT_CPU, c->cpu);
    limit(RLIMIT_NOFILE, c->files);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return;
    (void)lt_landlock_enter(&files);
    (void)lt_seccomp_enter(&c->filter);
}

bool lt_confine_alone(const char *read, bool network)
{
    struct lt_seccomp filter;
    struct lt_landlock_rule rules[16];
    char paths[2048];
    size_t n = 0;
    bool fewer = read != NULL;
    snprintf(paths, sizeof paths, "%s", read ? read : "");
    for (char *rest = paths, *path; (path = strsep(&rest, ":")) && n < LT_COUNT(rules) - 1;)
        rules[n++] = (struct lt_landlock_rule){.path = path, .use = LT_LANDLOCK_READ};
    if (SANITIZED) /* the leak check at its end */
        rules[n++] = (struct lt_landlock_rule){.path = "/proc", .use = LT_LANDLOCK_READ};
    if (!lt_seccomp_build(&(struct lt_seccomp_opts){.network = network, .alone = true, .traced = SANITIZED},
                          &filter))
        return false;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return true;
    if (fewer)
        (void)lt_landlock_enter(&(struct lt_landlock){.rules = rules, .n = n, .connects = network});
    (void)lt_seccomp_enter(&filter);
    return true;
}

static enum lt_status plan_host(struct lt_cx *cx, struct lt_cage *c, struct lt_str programs, bool exec,
                                struct lt_str write)
{
    struct lt_str one;
    bool fine = add_rule(c, "/", LT_LANDLOCK_READ) && add_rules(c, write, LT_LANDLOCK_WRITE) &&
                add_rule(c, "/dev/null", LT_LANDLOCK_READ | LT_LANDLOCK_WRITE);
    while (fine && lt_str_cut(&programs, ':', &one)) {
        const char *path = lt_arena_printf(&c->arena, LT_FMT, LT_ARG(one)).p;
        fine = path && add_program(c, path, exec);
    }
    return fine ? LT_OK : lt_fail(cx, LT_LIMIT, "a worker: too many files are granted to it");
}

/* no_new_privs is what keeps the programs it starts from having again what it gives up. */
enum lt_status lt_confine_host(struct lt_cx *cx, const char *programs, bool exec, const char *write)
{
    struct lt_cage *c = calloc(1, sizeof *c);
    if (!c)
        return lt_fail(cx, LT_OOM, "a worker: out of memory");
    c->arena = LT_ARENA(ARENA_BYTES);
    enum lt_status st = plan_host(cx, c, lt_str_of(programs), exec, lt_str_of(write));
    if (!st && !lt_seccomp_build(&(struct lt_seccomp_opts){.host = true, .traced = SANITIZED}, &c->filter))
        st = lt_fail(cx, LT_OOM, "a worker: no memory to say what it may not do");
    if (!st && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) {
        set_capabilities(1u << CAP_DAC_OVERRIDE | 1u << CAP_DAC_READ_SEARCH | 1u << CAP_FOWNER);
        (void)lt_landlock_enter(&(struct lt_landlock){.rules = c->rules, .n = c->n_rules});
        (void)lt_seccomp_enter(&c->filter);
    }
    lt_confine_close(c);
    return st;
}

void lt_confine_warn(struct lt_cx *cx)
{
    static atomic_flag said = ATOMIC_FLAG_INIT;
    bool files = lt_landlock_version() > 0, calls = lt_seccomp_there();
    if ((files && calls) || !cx->warn || atomic_flag_test_and_set(&said))
        return;
    lt_warn(cx,
            "this kernel has no %s: programs that read foreign files, and speech engines, are confined by %s "
            "only",
            files   ? "seccomp"
            : calls ? "Landlock"
                    : "Landlock and no seccomp",
            files   ? "Landlock and limits"
            : calls ? "seccomp and limits"
                    : "limits");
}

void lt_confine_tell(struct lt_buf *out)
{
    int version = lt_landlock_version();
    if (version)
        lt_buf_addf(out, "Landlock %d", version);
    else
        lt_buf_addz(out, "no Landlock");
    lt_buf_addz(out, lt_seccomp_there() ? ", seccomp" : ", no seccomp");
}

/* base/remember.c - see remember.h. */
#include "base/remember.h"

#include <pthread.h>
#include <stddef.h>

enum { KEYS_MAX = 64 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static uint64_t keys[KEYS_MAX];
static size_t n_keys; /* ever remembered */

static bool is_there(uint64_t key)
{
    for (size_t i = 0; i < n_keys && i < KEYS_MAX; i++)
        if (keys[i] == key)
            return true;
    return false;
}

void lt_remember_late(uint64_t key)
{
    pthread_mutex_lock(&lock);
    if (!is_there(key))
        keys[n_keys++ % KEYS_MAX] = key;
    pthread_mutex_unlock(&lock);
}

bool lt_remember_was_late(uint64_t key)
{
    pthread_mutex_lock(&lock);
    bool late = is_there(key);
    pthread_mutex_unlock(&lock);
    return late;
}

/* base/remember.h - what ran into a time limit in this process, so that nobody waits for it again: an engine
 * that never says hello, a picture that cannot be drawn, a server that stalls. Keys are hashes (base/hash.h)
 * of what names it. Bounded: the oldest is forgotten for the newest. Any thread may ask. */
#ifndef LT_BASE_REMEMBER_H
#define LT_BASE_REMEMBER_H

#include <stdbool.h>
#include <stdint.h>

void lt_remember_late(uint64_t key);
bool lt_remember_was_late(uint64_t key);

#endif

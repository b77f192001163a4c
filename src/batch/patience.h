/* batch/patience.h - watch asks an address that cannot be had less and less often: at the next look, then at
 * the second after that, the fourth, the eighth, and once a day at the least. What is known of it lies beside
 * what was fetched, so that it holds for a timer that starts a run for each look, too. */
#ifndef LT_BATCH_PATIENCE_H
#define LT_BATCH_PATIENCE_H

#include <stdbool.h>

/* Is it too early to ask again? `path`: where what is fetched from the address is kept. */
bool lt_patience_waits(const char *path);

/* `every_s`: between two looks; `again_s`: the server wants to be left alone so long, 0: it does not say. */
void lt_patience_failed(const char *path, int every_s, int again_s);
void lt_patience_forget(const char *path); /* it was had */

#endif

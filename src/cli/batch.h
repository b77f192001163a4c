/* cli/batch.h - what the files of `lectern batch` share. */
#ifndef LT_CLI_BATCH_H
#define LT_CLI_BATCH_H

#include <stdbool.h>
#include <stddef.h>

/* Is the first operand no input, but a question ("status")? A file of such a name is ./status. */
bool lt_cli_batch_asks(const char *word);

/* words[0] is the question, words[1] the directory; `ledger`: where it lies elsewhere. The exit status. */
int lt_cli_batch_ask(const char *const *words, size_t n, const char *ledger, bool json, bool slurm);

#endif

/* Any bytes, read as Markdown. */
#include "fuzzread.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_read("markdown", data, size, size * 3 + 16); /* converted text may be longer than its bytes */
}

/* Any bytes, read as plain text. */
#include "fuzzread.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_read("text", data, size, size * 3 + 16); /* converted text may be longer than its bytes */
}

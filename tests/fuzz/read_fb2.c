/* Any bytes, read as a FictionBook. */
#include "fuzzread.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_read("fb2", data, size, size * 3);
}

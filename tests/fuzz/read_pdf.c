/* Any bytes, read as a PDF. */
#include "fuzzread.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_read("pdf", data, size, SIZE_MAX / 2); /* streams are packed */
}

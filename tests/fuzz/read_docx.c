/* Any bytes, read as a DOCX. */
#include "fuzzread.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_read("docx", data, size, SIZE_MAX / 2); /* members may be longer than what holds them */
}

/* tests/support/zip.h - a zip archive of files that are stored as they are. */
#ifndef LT_TEST_ZIP_H
#define LT_TEST_ZIP_H

#include "base/buf.h"

struct zip_file {
    const char *name;
    struct lt_str bytes;
};

void zip_write(const struct zip_file *files, size_t n, struct lt_buf *out);

#endif

/* Any bytes as an ID3 tag, as the blocks of a FLAC file, as the chunks of a WAV file. */
#include "pack/boxes.h"
#include "pack/id3.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_all(struct lt_str bytes,
                     enum lt_status (*read)(struct lt_cx *, struct lt_str, struct lt_inspection *))
{
    struct lt_cx cx = {0};
    struct lt_inspection in = {.arena = LT_ARENA(1 << 24)};
    enum lt_status st = read(&cx, bytes, &in);
    for (size_t i = 1; !st && i < in.n_chapters && read == lt_id3_read; i++)
        if (in.chapters[i].begin48 < in.chapters[i - 1].begin48)
            abort();
    lt_inspection_close(&in);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 65536)
        return 0;
    struct lt_str bytes = {(const char *)data, size};
    read_all(lt_str_slice(bytes, 0, lt_id3_size(bytes)), lt_id3_read);
    read_all(bytes, lt_flac_read);
    struct lt_str chunk = lt_wave_find_tag(bytes);
    read_all(lt_str_slice(chunk, 0, lt_id3_size(chunk)), lt_id3_read);
    return 0;
}

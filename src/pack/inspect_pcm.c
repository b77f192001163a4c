/* pack/inspect_pcm.c - a finished MP3, FLAC or WAV file read back: its facts, its tags, on request its sound.
 */
#include "pack/inspect_pcm.h"

#include "pack/boxes.h"
#include "pack/id3.h"
#include "pack/pcmfile.h"

static enum lt_status read_mp3(struct lt_cx *cx, struct lt_str bytes, struct lt_inspection *out)
{
    return lt_id3_read(cx, lt_str_slice(bytes, 0, lt_id3_size(bytes)), out);
}

static enum lt_status read_wave(struct lt_cx *cx, struct lt_str bytes, struct lt_inspection *out)
{
    struct lt_str chunk = lt_wave_find_tag(bytes);
    return lt_id3_read(cx, lt_str_slice(chunk, 0, lt_id3_size(chunk)), out);
}

static const struct pcm_kind {
    struct lt_str magic;
    const char *name;
    enum lt_status (*tags)(struct lt_cx *cx, struct lt_str bytes, struct lt_inspection *out);
} kinds[] = {
    {LT_S_INIT("fLaC"), "FLAC", lt_flac_read}, {LT_S_INIT("RIFF"), "WAV", read_wave},
    {LT_S_INIT("RF64"), "WAV", read_wave},     {LT_S_INIT("ID3"), "MP3", read_mp3},
    {LT_S_INIT("\xFF\xFB"), "MP3", read_mp3},  {LT_S_INIT("\xFF\xF3"), "MP3", read_mp3},
    {LT_S_INIT("\xFF\xE3"), "MP3", read_mp3},
};

static const struct pcm_kind *kind_of(struct lt_str bytes)
{
    for (size_t i = 0; i < LT_COUNT(kinds); i++)
        if (lt_str_starts(bytes, kinds[i].magic))
            return &kinds[i];
    return NULL;
}

bool lt_inspect_is_pcm(struct lt_str bytes)
{
    return kind_of(bytes) != NULL;
}

enum lt_status lt_inspect_pcm_tags(struct lt_cx *cx, struct lt_str bytes, struct lt_inspection *out)
{
    const struct pcm_kind *kind = kind_of(bytes);
    out->format = kind->name;
    out->audio_bytes = bytes.n;
    return kind->tags(cx, bytes, out);
}

enum lt_status lt_inspect_pcm(struct lt_cx *cx, struct lt_str bytes, const struct lt_sound_sink *sound,
                              struct lt_inspection *out)
{
    enum lt_status st = lt_inspect_pcm_tags(cx, bytes, out);
    return st ? st : lt_pcmfile_inspect(cx, bytes, sound, out);
}

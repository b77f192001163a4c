/* pack/pack.h - takes are made (libopus) and joined (libogg) into a chapterized Ogg Opus file (RFC 7845), or
 * into a PCM file (libsndfile); and a finished file is read back for `lectern inspect`.
 *
 * Encoding: an lt_encoder belongs to one thread; each take is encoded with a freshly reset encoder, starts
 * and ends in silence, and so depends on its samples and the settings only. Joining: front to back, one
 * thread. */
#ifndef LT_PACK_PACK_H
#define LT_PACK_PACK_H

#include "base/sink.h"
#include "model/episode.h"
#include "model/take.h"

enum { LT_BITRATE_MIN = 6000, LT_BITRATE_MAX = 256000 };

struct lt_encode_opts {
    int rate_hz;     /* of the pcm: 8000, 12000, 16000, 24000 or 48000 */
    int bitrate_bps; /* LT_BITRATE_MIN to LT_BITRATE_MAX */
    int complexity;  /* 0 to 10 */
    bool fast;       /* CELT only: restricted low delay */
};

/* A named point of quality, size and speed; `lectern --preset`. */
struct lt_preset {
    const char *name, *about;
    struct lt_encode_opts encode;
    double codec_peak_db; /* true peak the codec may add: the limiter leaves that much room */
    double codec_loss_lu; /* loudness it takes */
};

const struct lt_preset *lt_presets(size_t *n);
const struct lt_preset *lt_preset_find(struct lt_str name); /* NULL: none */
const struct lt_preset *lt_preset_calibrated(void); /* the one whose headroom voices are calibrated under */

/* The same two figures for any settings, as --bitrate may ask for. */
void lt_codec_effect(const struct lt_encode_opts *opts, double *peak_db, double *loss_lu);

/* Name and version of the codec library: with the options it decides the bytes of a take. */
const char *lt_codec_version(void);

struct lt_encoder;
LT_MUST enum lt_status lt_encoder_open(struct lt_cx *cx, const struct lt_encode_opts *opts,
                                       struct lt_encoder **out);
void lt_encoder_close(struct lt_encoder *e);

/* Fill the packets, marks (on the 48 kHz clock) and length of *take from *pcm; its loudness stays. */
LT_MUST enum lt_status lt_encode(struct lt_cx *cx, struct lt_encoder *e, const struct lt_pcm *pcm,
                                 struct lt_take *take);

/* The same for PCM files: the take's bytes are its samples, floats at the encoder's rate, as long as its
 * packets would play, so that every format has the same clock. */
LT_MUST enum lt_status lt_encode_pcm(struct lt_cx *cx, struct lt_encoder *e, const struct lt_pcm *pcm,
                                     struct lt_take *take);

struct lt_sound_sink;
struct lt_mux_opts {
    const struct lt_tag
        *tags; /* in the order they are written; chapters first, then these, the picture last */
    size_t n_tags;
    const struct lt_chapter *chapters; /* may be none; more than 100: see lt_mux_open */
    size_t n_chapters;
    struct lt_encode_opts encode; /* as the takes were made: silence must fit between them */
    uint32_t serial;              /* of the stream: from a hash of the content */
    const struct lt_sound_sink
        *heard; /* gets what a player will hear, mono at 48 kHz; NULL: nobody listens */
};

/* An Ogg Opus stream being written. A take or a silence begins exactly where the one before it ended; the
 * stream plays exactly as long as they do.
 *
 * Of the chapters at most 100 go in: one is left out when it begins less than a gap after the last one that
 * was kept, the gap being the smallest number of whole seconds, at least one, that leaves no more than 100.
 * Those that begin at 100 hours or later are left out: players read two digits. A title over 240 bytes is
 * cut. `opts` and what it points to are needed during lt_mux_open only. */
struct lt_mux;
LT_MUST enum lt_status lt_mux_open(struct lt_cx *cx, const struct lt_mux_opts *opts,
                                   const struct lt_sink *sink, struct lt_mux **out);
LT_MUST enum lt_status lt_mux_take(struct lt_cx *cx, struct lt_mux *m, const struct lt_take *take);
LT_MUST enum lt_status lt_mux_silence(struct lt_cx *cx, struct lt_mux *m,
                                      int64_t length48);                 /* whole frames */
LT_MUST enum lt_status lt_mux_flush(struct lt_cx *cx, struct lt_mux *m); /* a page now, for streams */
LT_MUST enum lt_status lt_mux_finish(struct lt_cx *cx, struct lt_mux *m);
void lt_mux_close(struct lt_mux *m);

/* Sizes add up, packets decode, marks are in order and inside the sound: a take that came from a disk. */
bool lt_encoded_is_whole(const struct lt_take *t, bool pcm);

/* The value of a METADATA_BLOCK_PICTURE tag from a cover's bytes (PNG or JPEG), added to *value; `name` is
 * for sentences. LT_FORMAT: neither, or cut short; LT_LIMIT: too large. */
enum { LT_PICTURE_MAX_BYTES = 2 * 1024 * 1024, LT_PICTURE_MAX_PIXELS = 8192 };
LT_MUST enum lt_status lt_picture_tag(struct lt_cx *cx, struct lt_str name, struct lt_str bytes,
                                      struct lt_buf *value);

/* The picture in such a value, in the arena; .p NULL: out of memory, or it is none. */
struct lt_str lt_picture_in_tag(struct lt_arena *arena, struct lt_str value);

/* A PCM file in the format of its suffix (.wav .flac .mp3 …), at the rate of about->encode. It holds the
 * tags, the picture and the same chapters as an Opus file: MP3 as ID3v2.4, FLAC as Vorbis comments, WAV in an
 * "id3 " chunk. What `about` points to is needed until it is finished. */
struct lt_pcmfile;
struct lt_outfile;
LT_MUST enum lt_status lt_pcmfile_open(struct lt_cx *cx, const char *path, struct lt_str suffix,
                                       const struct lt_mux_opts *about, struct lt_pcmfile **out);
LT_MUST enum lt_status lt_pcmfile_write(struct lt_cx *cx, struct lt_pcmfile *f, const float *v, size_t n);
LT_MUST enum lt_status lt_pcmfile_silence(struct lt_cx *cx, struct lt_pcmfile *f, int64_t length48);
/* `to` NULL: the file appears; else it is ready, and the caller's to publish and to close in every case. */
LT_MUST enum lt_status lt_pcmfile_finish(struct lt_cx *cx, struct lt_pcmfile *f, struct lt_outfile *to);
void lt_pcmfile_close(struct lt_pcmfile *f);
const char *const *lt_pcmfile_suffixes(void); /* NULL after the last */
/* Is what is heard of such a file what was put in? Other suffixes, and none: no. */
bool lt_pcmfile_is_lossless(struct lt_str suffix);

/* Sound that was encoded can be kept, and packed again under other tags. lt_pcmfile_encodes: files of that
 * suffix are encoded at all. lt_pcmfile_sound: the sound of a finished file, as it is encoded, and how many
 * samples it is; its descriptor is the file's own. lt_pcmfile_take: such a sound in place of what would be
 * written; it becomes the file's. */
bool lt_pcmfile_encodes(struct lt_str suffix);
const char *lt_pcmfile_version(void); /* of what encodes */
int lt_pcmfile_sound(const struct lt_pcmfile *f, int64_t *samples);
void lt_pcmfile_take(struct lt_pcmfile *f, int fd, int64_t samples);

/* An audiobook file (MPEG-4 with AAC): tags, picture, and the same chapters as an Opus file. Its encoder is
 * make-m4b, a program that may not be there: lt_m4b_check says so before any work is done. As lt_pcmfile
 * otherwise; `to` is ready, and the caller's to publish and to close in every case. */
struct lt_m4b;
LT_MUST enum lt_status lt_m4b_check(struct lt_cx *cx, struct lt_str path);
LT_MUST enum lt_status lt_m4b_open(struct lt_cx *cx, const char *path, const struct lt_mux_opts *about,
                                   struct lt_m4b **out);
LT_MUST enum lt_status lt_m4b_write(struct lt_cx *cx, struct lt_m4b *f, const float *v, size_t n);
LT_MUST enum lt_status lt_m4b_silence(struct lt_cx *cx, struct lt_m4b *f, int64_t length48);
LT_MUST enum lt_status lt_m4b_finish(struct lt_cx *cx, struct lt_m4b *f, struct lt_outfile *to);
int lt_m4b_sound(const struct lt_m4b *f, int64_t *samples); /* this and the next as lt_pcmfile's */
void lt_m4b_take(struct lt_m4b *f, int fd, int64_t samples);
void lt_m4b_close(struct lt_m4b *f); /* NULL is fine */

/* The sound of a file in any format libsndfile reads, its channels mixed down, at the file's rate. LT_LIMIT
 * when it is longer than max_seconds. hear-sound decodes it, confined; lt_pcmfile_decode is what that does,
 * from an open file, with a sentence that names none. */
LT_MUST enum lt_status lt_pcmfile_read(struct lt_cx *cx, const char *path, int max_seconds,
                                       struct lt_pcm *out);
LT_MUST enum lt_status lt_pcmfile_decode(struct lt_cx *cx, int fd, int max_seconds, struct lt_pcm *out);

/* The bytes in which a finished file of any of these formats says first what it is, at most n of them, added
 * to *out: its beginning or, of WAV and M4B files, what follows their sound. false: it is no ordinary file,
 * or cannot be read. */
bool lt_pack_front(int fd, size_t n, struct lt_buf *out);

/* A finished file, read back: an Opus file with checksums, sequence and granules verified. */
struct lt_inspection {
    const char *format; /* "Opus", "MP3", "FLAC", "WAV"; what is of Ogg is 0 in the others */
    struct lt_arena arena;
    struct lt_tag *tags; /* all but chapters and picture */
    struct lt_chapter *chapters;
    size_t n_tags, n_chapters;
    struct lt_str vendor;
    int64_t length48;
    int pre_skip, channels, input_rate_hz, gain_q8;
    int sound_rate_hz; /* of the samples that go to a sink */
    uint64_t bytes, audio_bytes;
    uint32_t serial, pages, packets;
    size_t picture_bytes;
    struct lt_str picture, picture_type; /* the cover: its bytes and media type; empty: none */
};

/* What is in a file. Its name is the scope of whoever asks (lt_cx_enter). */
LT_MUST enum lt_status lt_inspect(struct lt_cx *cx, struct lt_str bytes, struct lt_inspection *out);
void lt_inspection_close(struct lt_inspection *i);

/* Where the decoded sound of a file goes: interleaved floats at sound_rate_hz, which is known before the
 * first, n samples of each channel, pre-skip and end already cut off; length48 in all. */
struct lt_sound_sink {
    enum lt_status (*samples)(void *user, struct lt_cx *cx, const float *v, size_t n, int channels);
    void *user;
};

/* The same, and the sound is decoded. The header's gain is not applied. Libraries for sound see these bytes:
 * of a file that is somebody else's lt_inspect_confined is asked. */
LT_MUST enum lt_status lt_inspect_sound(struct lt_cx *cx, struct lt_str bytes,
                                        const struct lt_sound_sink *sound, struct lt_inspection *out);

/* The same (`sound` NULL: as lt_inspect) of the file open at fd, from its beginning, whose bytes these are:
 * hear-sound decodes it, confined. */
LT_MUST enum lt_status lt_inspect_confined(struct lt_cx *cx, int fd, struct lt_str bytes,
                                           const struct lt_sound_sink *sound, struct lt_inspection *out);

/* What hear-sound says first of a whole file; its samples follow, interleaved floats. */
struct lt_sound_facts {
    int32_t channels, rate_hz;
    int64_t length48;
};

#endif

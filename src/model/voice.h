/* model/voice.h - a voice profile: which engine says what language, and how it is made to sound right.
 * One INI file in voices/; the strings live in the catalogue that read it. */
#ifndef LT_MODEL_VOICE_H
#define LT_MODEL_VOICE_H

#include "model/line.h"

struct lt_manner_set { /* added to the voice's own, per cent of it: 0 is no change, -10 a tenth less */
    int rate_pct, pitch_pct;
    struct lt_str voice; /* another one that reads it; empty: this one */
};

/* What its engine may do beyond reading the system, models and voices: voices/ENGINES.md, "What an engine may
 * do". Lists of paths are separated by ':', of names by spaces. */
struct lt_grants {
    bool network, exec;
    bool anywhere; /* network is more than this machine: a person's word for this run, not a profile's */
    struct lt_str read, write, env;
};

struct lt_voice {
    struct lt_str name;         /* of the profile: "en-us" */
    struct lt_str path;         /* of its file; .p ends with a NUL */
    struct lt_str about;        /* one line for `lectern voices` */
    struct lt_str lang;         /* BCP 47 */
    struct lt_str engine;       /* "espeak", "tone", … : the worker program lectern-ENGINE */
    struct lt_str engine_voice; /* the engine's own name for it */
    int rate_pct;               /* of the engine's own speed: 100 */
    int pitch_pct;              /* 0 to 100, 50 is the engine's own */
    double gain_db; /* linear gain that brings it to -19 LUFS; `lectern voices calibrate` finds it */
    /* Where a newer version of the engine says it louder or quieter: that version, and the gain from it on.
     */
    struct lt_str newer_engine; /* "1.52"; empty: no such version */
    double newer_gain_db;
    double speed_db; /* to be added to either at another speed than the profile's; 0 in a catalogue */
    double ms_per_letter_low, ms_per_letter_high; /* outside: implausible, a warning; 0: not known */
    struct lt_manner_set manners[LT_MANNERS];
    struct lt_str note_voice; /* who reads notes; empty: as an aside */
    struct lt_str cast;       /* voices for speakers, separated by commas; may be empty */
    struct lt_grants grants;
    struct lt_str alias;           /* a shorter name that it answers to; may be empty */
    struct lt_str licence, credit; /* of the voice, as its makers state them; may be empty */
    bool asked_only;               /* a language alone does not choose it while there is another voice */
    struct lt_str sample; /* a sentence or two in its language, for listening and calibrating; may be empty */
};

/* Has the engine that says it, of this version ("1.52.0 76842ee0"), the newer gain? Versions are numbers
 * separated by dots; what follows them does not count. */
bool lt_voice_is_newer(const struct lt_voice *v, struct lt_str engine_version);

/* May one engine process say the lines of both? They have the same engine and grant it the same. One that
 * asks a server serves one voice: what the server is decides its version. */
bool lt_voice_shares_engine(const struct lt_voice *a, const struct lt_voice *b);

/* The folder of the model that engine_voice names by its path; empty: it names none. */
struct lt_str lt_voice_model_folder(const struct lt_voice *v);

/* What tells the file of one model from another of the same name; never 0. */
uint64_t lt_voice_model_sum(struct lt_str bytes);

/* What makes it as loud at speed_pct of the profile's speed as at 100, dB; 0: nothing is known of its engine.
 */
double lt_voice_speed_db(const struct lt_voice *v, int speed_pct);

/* Its gain with that engine, dB. */
double lt_voice_gain_db(const struct lt_voice *v, struct lt_str engine_version);

#endif

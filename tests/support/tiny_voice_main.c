/* tests/support/tiny_voice_main.c - tiny_voice NAME.onnx [FAULT] writes the model (tiny_voice.h) and
 * NAME.onnx.json. */
#include "tiny_voice.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int write_file(const char *path, const void *p, size_t n)
{
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(p, 1, n, f) != n || fclose(f) != 0) {
        perror(path);
        return 1;
    }
    return 0;
}

int main(int argc, char **argv)
{
    char json[4096];
    struct lt_buf model = LT_BUF(1 << 20);
    if (argc < 2)
        return 2;
    tiny_voice(&model, argc > 2 ? (enum tiny_fault)atoi(argv[2]) : TINY_FINE);
    snprintf(json, sizeof json, "%s.json", argv[1]);
    int bad =
        write_file(argv[1], model.p, model.n) || write_file(json, tiny_voice_json, strlen(tiny_voice_json));
    lt_buf_close(&model);
    return bad;
}

/* model/doubt.c - see doubt.h. */
#include "model/doubt.h"

const char *lt_doubt_text(enum lt_doubt why)
{
    static const char *const texts[] = {[LT_DOUBT_NAME] = "name",
                                        [LT_DOUBT_FOREIGN] = "foreign",
                                        [LT_DOUBT_CODE] = "code",
                                        [LT_DOUBT_CAPITALS] = "capitals"};
    return texts[why];
}

/* batch/report.h - what became of everything, for programs and for a person the next morning. */
#ifndef LT_BATCH_REPORT_H
#define LT_BATCH_REPORT_H

#include "batch/sum.h"

/* report.json and report.html in `own` (OUT/.lectern/, with the slash); the sum is finished by it. */
LT_MUST enum lt_status lt_report_write(struct lt_cx *cx, struct lt_str own, struct lt_sum *s);

#endif

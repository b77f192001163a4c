/* engines/onnx_check.c - our declaration of ONNX Runtime's table of functions against the real one, where its
 * header is installed (Debian 13: libonnxruntime-dev). Nothing but assertions at compile time. */
#include "engines/onnx_api.h"

#if defined(__has_include)
#if __has_include(<onnxruntime/onnxruntime_c_api.h>)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wstrict-prototypes"
#include <onnxruntime/onnxruntime_c_api.h>
#pragma GCC diagnostic pop

#define PLACE(name, place, result, arguments)                                  \
    _Static_assert(offsetof(OrtApi, name) == (place) * sizeof(void (*)(void)), \
                   #name " stands elsewhere in the table");
LT_ONNX_API(PLACE)
LT_ONNX_OP_API(PLACE)
#define MEMBER(real, ours)                                                           \
    _Static_assert(offsetof(OrtCustomOp, real) == offsetof(struct lt_onnx_op, ours), \
                   #real " stands elsewhere in an operator");
MEMBER(GetName, name)
MEMBER(GetInputType, input_type)
MEMBER(GetInputTypeCount, n_inputs)
MEMBER(GetOutputType, output_type)
MEMBER(GetOutputTypeCount, n_outputs)
MEMBER(KernelDestroy, destroy)
MEMBER(GetInputCharacteristic, input_kind)
MEMBER(GetInputMemoryType, input_memory)
MEMBER(CreateKernelV2, create)
MEMBER(KernelComputeV2, compute)
MEMBER(InferOutputShapeFn, infer)
MEMBER(GetEndVersion, last_version)
_Static_assert(ORT_API_VERSION >= LT_ONNX_API_VERSION, "this header is older than version 17");
_Static_assert(offsetof(OrtApiBase, GetVersionString) == offsetof(struct lt_onnx_base, get_version),
               "the exported table is another");
_Static_assert(offsetof(OrtAllocator, Alloc) == offsetof(struct lt_onnx_allocator, take) &&
                   offsetof(OrtAllocator, Free) == offsetof(struct lt_onnx_allocator, give) &&
                   offsetof(OrtAllocator, Info) == offsetof(struct lt_onnx_allocator, info),
               "an allocator is built otherwise");
_Static_assert((int)ORT_FAIL == (int)LT_ONNX_FAIL && (int)ORT_INVALID_ARGUMENT == (int)LT_ONNX_INVALID &&
                   (int)INPUT_OUTPUT_REQUIRED == 0,
               "other numbers");
_Static_assert((int)ORT_LOGGING_LEVEL_ERROR == (int)LT_ONNX_LOG_ERROR, "another log level");
_Static_assert((int)OrtDeviceAllocator == (int)LT_ONNX_DEVICE_ALLOCATOR, "another allocator");
_Static_assert((int)OrtMemTypeDefault == (int)LT_ONNX_DEFAULT_MEMORY, "another kind of memory");
#endif
#endif

/* A translation unit must declare something. */
typedef int lt_onnx_checked;

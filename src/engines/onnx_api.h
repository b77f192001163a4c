/* engines/onnx_api.h - the part of ONNX Runtime's C API that we use, declared by ourselves: Debian 12 has no
 * header for it. The library hands out one table of functions for each version of the API; a place in the
 * table never changes once it was published (onnxruntime_c_api.h: "all members are only appended"). These are
 * places in version 17's; onnx_check.c compares them with the real header where there is one. */
#ifndef LT_ENGINES_ONNX_API_H
#define LT_ENGINES_ONNX_API_H

#include <stddef.h>
#include <stdint.h>

enum { LT_ONNX_API_VERSION = 17 };

/* Opaque, all of them. */
typedef void lt_onnx_handle;

/* What a session takes its memory from; `version` says that there is nothing after `info`. */
struct lt_onnx_allocator {
    uint32_t version;
    void *(*take)(struct lt_onnx_allocator *self, size_t n);
    void (*give)(struct lt_onnx_allocator *self, void *p);
    const lt_onnx_handle *(*info)(const struct lt_onnx_allocator *self);
};

/* An operator of our own. What is NULL is not asked for. */
struct lt_onnx_op {
    uint32_t version;
    void *(*create_1)(const struct lt_onnx_op *op, const void *const *api, const lt_onnx_handle *info);
    const char *(*name)(const struct lt_onnx_op *op);
    const char *(*provider)(const struct lt_onnx_op *op); /* NULL: the processor */
    int (*input_type)(const struct lt_onnx_op *op, size_t i);
    size_t (*n_inputs)(const struct lt_onnx_op *op);
    int (*output_type)(const struct lt_onnx_op *op, size_t i);
    size_t (*n_outputs)(const struct lt_onnx_op *op);
    void (*compute_1)(void *kernel, lt_onnx_handle *context);
    void (*destroy)(void *kernel);
    int (*input_kind)(const struct lt_onnx_op *op, size_t i); /* 0: it must be there */
    int (*output_kind)(const struct lt_onnx_op *op, size_t i);
    int (*input_memory)(const struct lt_onnx_op *op, size_t i);
    int (*least_inputs)(const struct lt_onnx_op *op);
    int (*same_inputs)(const struct lt_onnx_op *op);
    int (*least_outputs)(const struct lt_onnx_op *op);
    int (*same_outputs)(const struct lt_onnx_op *op);
    lt_onnx_handle *(*create)(const struct lt_onnx_op *op, const void *const *api, const lt_onnx_handle *info,
                              void **kernel);
    lt_onnx_handle *(*compute)(void *kernel, lt_onnx_handle *context);
    lt_onnx_handle *(*infer)(const struct lt_onnx_op *op, lt_onnx_handle *context);
    int (*first_version)(const struct lt_onnx_op *op);
    int (*last_version)(const struct lt_onnx_op *op);
    void *later[4]; /* of later versions, which are not asked for */
};

/* X(name, place, result, arguments). Functions that give a status give NULL when all went well. */
#define LT_ONNX_API(X)                                                                                     \
    X(GetErrorMessage, 2, const char *, (const lt_onnx_handle *status))                                    \
    X(CreateEnvWithCustomLogger, 4, lt_onnx_handle *,                                                      \
      (void (*log)(void *user, int severity, const char *category, const char *id, const char *where,      \
                   const char *message),                                                                   \
       void *user, int severity, const char *id, lt_onnx_handle **env))                                    \
    X(CreateSessionFromArray, 8, lt_onnx_handle *,                                                         \
      (const lt_onnx_handle *env, const void *model, size_t n, const lt_onnx_handle *options,              \
       lt_onnx_handle **session))                                                                          \
    X(Run, 9, lt_onnx_handle *,                                                                            \
      (lt_onnx_handle * session, const lt_onnx_handle *options, const char *const *input_names,            \
       const lt_onnx_handle *const *inputs, size_t n_inputs, const char *const *output_names,              \
       size_t n_outputs, lt_onnx_handle **outputs))                                                        \
    X(CreateSessionOptions, 10, lt_onnx_handle *, (lt_onnx_handle * *options))                             \
    X(DisableMemPattern, 17, lt_onnx_handle *, (lt_onnx_handle * options))                                 \
    X(SetIntraOpNumThreads, 24, lt_onnx_handle *, (lt_onnx_handle * options, int n))                       \
    X(SetInterOpNumThreads, 25, lt_onnx_handle *, (lt_onnx_handle * options, int n))                       \
    X(CreateCustomOpDomain, 26, lt_onnx_handle *, (const char *name, lt_onnx_handle **domain))             \
    X(CustomOpDomain_Add, 27, lt_onnx_handle *, (lt_onnx_handle * domain, const struct lt_onnx_op *op))    \
    X(AddCustomOpDomain, 28, lt_onnx_handle *, (lt_onnx_handle * options, lt_onnx_handle * domain))        \
    X(CreateTensorWithDataAsOrtValue, 49, lt_onnx_handle *,                                                \
      (const lt_onnx_handle *info, void *data, size_t bytes, const int64_t *dims, size_t n_dims, int type, \
       lt_onnx_handle **value))                                                                            \
    X(GetTensorMutableData, 51, lt_onnx_handle *, (lt_onnx_handle * value, void **data))                   \
    X(GetTensorElementType, 60, lt_onnx_handle *, (const lt_onnx_handle *info, int *type))                 \
    X(GetTensorShapeElementCount, 64, lt_onnx_handle *, (const lt_onnx_handle *info, size_t *n))           \
    X(GetTensorTypeAndShape, 65, lt_onnx_handle *, (const lt_onnx_handle *value, lt_onnx_handle **info))   \
    X(CreateCpuMemoryInfo, 69, lt_onnx_handle *, (int allocator, int kind, lt_onnx_handle **info))         \
    X(ReleaseEnv, 92, void, (lt_onnx_handle * env))                                                        \
    X(ReleaseStatus, 93, void, (lt_onnx_handle * status))                                                  \
    X(ReleaseMemoryInfo, 94, void, (lt_onnx_handle * info))                                                \
    X(ReleaseSession, 95, void, (lt_onnx_handle * session))                                                \
    X(ReleaseValue, 96, void, (lt_onnx_handle * value))                                                    \
    X(ReleaseTensorTypeAndShapeInfo, 99, void, (lt_onnx_handle * info))                                    \
    X(ReleaseSessionOptions, 100, void, (lt_onnx_handle * options))                                        \
    X(AddSessionConfigEntry, 130, lt_onnx_handle *,                                                        \
      (lt_onnx_handle * options, const char *key, const char *value))                                      \
    X(RegisterAllocator, 176, lt_onnx_handle *, (lt_onnx_handle * env, struct lt_onnx_allocator * allocator))

/* The part that an operator uses. */
#define LT_ONNX_OP_API(X)                                                                                \
    X(CreateStatus, 0, lt_onnx_handle *, (int code, const char *message))                                \
    X(GetTensorMutableData, 51, lt_onnx_handle *, (lt_onnx_handle * value, void **data))                 \
    X(GetDimensionsCount, 61, lt_onnx_handle *, (const lt_onnx_handle *info, size_t *n))                 \
    X(GetDimensions, 62, lt_onnx_handle *, (const lt_onnx_handle *info, int64_t *dims, size_t n))        \
    X(GetTensorTypeAndShape, 65, lt_onnx_handle *, (const lt_onnx_handle *value, lt_onnx_handle **info)) \
    X(KernelContext_GetInput, 90, lt_onnx_handle *,                                                      \
      (const lt_onnx_handle *context, size_t i, const lt_onnx_handle **value))                           \
    X(KernelContext_GetOutput, 91, lt_onnx_handle *,                                                     \
      (lt_onnx_handle * context, size_t i, const int64_t *dims, size_t n_dims, lt_onnx_handle **value))  \
    X(ReleaseStatus, 93, void, (lt_onnx_handle * status))                                                \
    X(ReleaseTensorTypeAndShapeInfo, 99, void, (lt_onnx_handle * info))                                  \
    X(KernelInfoGetAttributeArray_int64, 163, lt_onnx_handle *,                                          \
      (const lt_onnx_handle *info, const char *name, int64_t *v, size_t *n))

/* What the library exports. */
struct lt_onnx_base {
    const void *const *(*get_api)(uint32_t version); /* NULL: this version is not there */
    const char *(*get_version)(void);
};

/* Values of its enumerations. */
enum { LT_ONNX_FAIL = 1, LT_ONNX_INVALID = 2 };
enum { LT_ONNX_LOG_ERROR = 3, LT_ONNX_DEVICE_ALLOCATOR = 0, LT_ONNX_DEFAULT_MEMORY = 0 };

#endif

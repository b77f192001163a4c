# What a release is built with, as far as the compiler takes it (clang 14 has no -ftrivial-auto-var-init=zero, other
# machines than x86 no CET).
include(CheckCCompilerFlag)
include(CheckCSourceCompiles)
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

set(CMAKE_REQUIRED_FLAGS "-O2 -Werror -D_FORTIFY_SOURCE=3")
check_c_source_compiles("#include <string.h>\nint main(int c, char **v) { char b[9]; strncpy(b, v[c - 1], 8); return b[0]; }"
                        LT_FORTIFY_3)
unset(CMAKE_REQUIRED_FLAGS)
add_compile_definitions(_FORTIFY_SOURCE=$<IF:$<BOOL:${LT_FORTIFY_3}>,3,2>)

foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection=full -ftrivial-auto-var-init=zero)
    string(MAKE_C_IDENTIFIER "LT_HAS${flag}" has)
    set(CMAKE_REQUIRED_FLAGS -Werror)
    check_c_compiler_flag(${flag} ${has})
    unset(CMAKE_REQUIRED_FLAGS)
    if(${has})
        add_compile_options(${flag})
    endif()
endforeach()
add_link_options(-Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)

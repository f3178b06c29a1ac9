# SPDX-FileCopyrightText: The Wattbourse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The one place for compiler flags: every target of ours links wattbourse_flags privately.
add_library(wattbourse_flags INTERFACE)
target_compile_features(wattbourse_flags INTERFACE cxx_std_20)
target_include_directories(wattbourse_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(wattbourse_flags INTERFACE _GLIBCXX_ASSERTIONS WATTBOURSE_VERSION="${PROJECT_VERSION}")
target_compile_options(wattbourse_flags INTERFACE
    # Designated initialisers leave members at their defaults on purpose.
    -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnull-dereference
    -fstack-protector-strong -fcf-protection
    $<$<COMPILE_LANGUAGE:CXX>:-Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual>
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
    $<$<CONFIG:Release>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -ftrivial-auto-var-init=zero>)
target_link_options(wattbourse_flags INTERFACE -Wl,-z,relro,-z,now -pie)

option(WATTBOURSE_WERROR "Warnings are errors" OFF)
if(WATTBOURSE_WERROR)
    target_compile_options(wattbourse_flags INTERFACE -Werror)
endif()

if(WATTBOURSE_SANITIZE)
    target_compile_options(wattbourse_flags INTERFACE -fsanitize=${WATTBOURSE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    # clang's check of function types cannot be assembled for coroutines ("difference across sections").
    target_compile_options(wattbourse_flags INTERFACE $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=function>)
    target_link_options(wattbourse_flags INTERFACE -fsanitize=${WATTBOURSE_SANITIZE})
endif()

find_program(WATTBOURSE_CCACHE ccache)
if(WATTBOURSE_CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${WATTBOURSE_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_C_COMPILER_LAUNCHER})
endif()

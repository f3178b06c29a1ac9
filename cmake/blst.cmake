# SPDX-FileCopyrightText: The Wattbourse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# BLS12-381 by supranational's blst: C and assembly as the npm package c-kzg carries them (Debian has no package of it).
set(WATTBOURSE_BLST_DIR ${PROJECT_SOURCE_DIR}/node_modules/c-kzg/deps/blst CACHE PATH "Sources of blst")
if(NOT EXISTS ${WATTBOURSE_BLST_DIR}/src/server.c)
    message(FATAL_ERROR "blst is not at ${WATTBOURSE_BLST_DIR}: run ./scripts/setup, which installs what package-lock.json pins")
endif()
enable_language(ASM)
add_library(wattbourse_blst STATIC ${WATTBOURSE_BLST_DIR}/src/server.c ${WATTBOURSE_BLST_DIR}/build/assembly.S)
target_include_directories(wattbourse_blst SYSTEM PUBLIC ${WATTBOURSE_BLST_DIR}/bindings)
# Portable: the ADX instructions are used where the processor that runs it has them.
target_compile_definitions(wattbourse_blst PRIVATE __BLST_PORTABLE__)
target_compile_options(wattbourse_blst PRIVATE -w -O2 -fno-builtin)

# SPDX-FileCopyrightText: The Wattbourse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when the firmware leaves too little room: 90 % of the flash, 85 % of the RAM (the rest is stack).
execute_process(COMMAND ${SIZE} -A ${ELF} OUTPUT_VARIABLE table COMMAND_ERROR_IS_FATAL ANY)
foreach(section text data bss noinit)
    set(${section} 0)
    if(table MATCHES "\\.${section} +([0-9]+)")
        set(${section} ${CMAKE_MATCH_1})
    endif()
endforeach()
math(EXPR flash "${text} + ${data}")
math(EXPR ram "${data} + ${bss} + ${noinit}")
message("firmware: ${flash} of 32256 bytes of flash, ${ram} of 2048 bytes of RAM")
if(flash GREATER 29030 OR ram GREATER 1740)
    file(REMOVE ${ELF})
    message(FATAL_ERROR "the firmware is too large (limits 29030 and 1740 bytes)")
endif()

/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The firmware's line, commands, memory and ring compiled for this machine, with registers and EEPROM as plain memory:
 * for input in amounts and under sanitizers that the simulated chip is too slow for. One meter for the program. */
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Empty EEPROM, lid open. */
void firmwareErase(void);
/* As at power-up: what the EEPROM holds is read, everything else is new. */
void firmwareStart(void);
void firmwareLid(int open);
/* A byte on the wire, and what the main loop makes of it. */
void firmwareFeed(uint8_t byte);
/* Frames whose check passed, since the start of the program; and the newest of them: its type and payload. */
uint64_t firmwareCommands(void);
size_t firmwareNewest(uint8_t* type, uint8_t payload[64]);
/* Lets time go by. */
void firmwareWait(uint32_t ms);
uint16_t firmwareBadFrames(void);
/* A finished interval. */
void firmwareRecord(int32_t milliWatts);
/* What the meter sent since the last call; at most `room` bytes of it, the newest are dropped. */
size_t firmwareTake(uint8_t* out, size_t room);
const uint8_t* firmwareEeprom(void);
/* The EEPROM lies in these 1 024 bytes from now on: shared ones outlive the process. */
void firmwareEepromIn(uint8_t* memory);
/* The process ends with the n-th byte that is written to the EEPROM from now on; a block is written from its end when
 * `downwards`. 0 ends nothing. */
void firmwareCutAfter(unsigned writes, int downwards);

#ifdef __cplusplus
}
#endif

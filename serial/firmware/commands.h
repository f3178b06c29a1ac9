/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The host's commands, and the answers that take more than one frame.
 */
#ifndef WATTBOURSE_FIRMWARE_COMMANDS_H
#define WATTBOURSE_FIRMWARE_COMMANDS_H

#include "line.h"
#include "measure.h"

#include <stdint.h>

void commandHello(void);
void commandRun(const struct Command* command);
/* Sends the next frame of a backfill or an oscilloscope burst; 0 when there is nothing to send. */
uint8_t commandContinue(void);
/* The raw sums of a block, when the host asked for them. */
void commandLive(const struct Block* block);

/* UTC seconds when the host has told the time (then *flags gets `bit`), else seconds since reset. */
uint32_t commandTime(uint8_t* flags, uint8_t bit);

/* Bits of MCUSR at this reset. */
extern uint8_t commandResetCause;

/* main.c: begins a new interval now; what was measured in the old one is dropped. */
void meterRestart(void);
/* main.c: the running interval ends by the interval that is set now. */
void meterSchedule(void);
uint8_t lidOpen(void);

#endif

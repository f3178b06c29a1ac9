/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The serial line: frames in and out. Input is bounded; a broken frame is dropped to the next zero.
 */
#ifndef WATTBOURSE_FIRMWARE_LINE_H
#define WATTBOURSE_FIRMWARE_LINE_H

#include <stdint.h>

struct Command {
    uint8_t type;
    uint8_t sequence;
    uint8_t length;
    const uint8_t* payload;
};

void lineStart(void);
/* Where the next message's payload is written, before each send; waits for the frame before to leave (9 ms at most). */
uint8_t* linePayload(void);
/* A message of the meter's own has its own running sequence. */
void lineSend(uint8_t type, uint8_t length);
void lineAnswer(uint8_t type, const struct Command* to, uint8_t length);
void lineAck(const struct Command* to, uint8_t extra);
void lineNak(const struct Command* to, uint8_t reason);
/* The next sound command, valid until the next call; 0 when there is none. */
const struct Command* lineTake(void);
uint8_t lineWaiting(void);

extern uint16_t lineOverruns;
extern uint16_t lineBadFrames;

#endif

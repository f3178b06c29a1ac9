/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The newest readings, in RAM that a reset leaves alone, and the chain of their tags. What leaves it goes to spill.h. A
 * tag is made when its record is sent: only the tag before the oldest stored record is kept.
 */
#ifndef WATTBOURSE_FIRMWARE_RING_H
#define WATTBOURSE_FIRMWARE_RING_H

#include "config.h"
#include "serial/protocol/meter_protocol.h"

#include <stdint.h>

/* Keeps what survived a reset, or starts empty. */
void ringStart(void);
void ringClear(void);
uint8_t ringCount(void);
/* Adds a record's stored part (its check byte is made here) and writes its READING. */
void ringAdd(uint8_t* stored, uint8_t* reading);

/* Walks from the oldest record to the newest. ringNext writes the READING, 0 at the end; additions in between are met.
 */
void ringRewind(void);
uint8_t ringNext(uint8_t* reading);

#endif

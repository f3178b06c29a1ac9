/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Readings that leave the ring while nobody listens, as aggregates of about 15 min in EEPROM: 23 of them, written in
 * turn. A reading that the host can have received is not kept: the host has shown itself after it was made.
 */
#ifndef WATTBOURSE_FIRMWARE_SPILL_H
#define WATTBOURSE_FIRMWARE_SPILL_H

#include <stdint.h>

void spillStart(void);
void spillClear(void);
/* A host has every record below that counter: they need not be kept. */
void spillHeard(uint32_t below);
/* The ring's oldest reading as stored, and its whole boot number. */
void spillTake(const uint8_t* stored, uint32_t boot);
uint8_t spillCount(void);

/* Walks the aggregates from the oldest to the newest. spillNext writes the next READING that is not wholly below
 * `from`, 0 at the end. */
void spillRewind(void);
uint8_t spillNext(uint8_t* reading, uint32_t from);

#endif

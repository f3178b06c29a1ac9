/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What survives a power cut: identity and key, calibration, interval, seal and tampers, counter and boot number.
 */
#ifndef WATTBOURSE_FIRMWARE_STORE_H
#define WATTBOURSE_FIRMWARE_STORE_H

#include "serial/protocol/meter_protocol.h"

#include <stdint.h>

/* The room behind the store's own records, for spill.c. */
enum { STORE_SPILL_AT = 0x290, STORE_SPILL_END = 0x400 };
void storeRead(uint8_t* to, uint16_t at, uint8_t size);
/* Bytes that stand there already are not written again. */
void storeWrite(uint16_t at, const uint8_t* from, uint8_t size);

struct Seal {
    uint8_t state;
    uint16_t generation;
    uint16_t tampers;
};

/* Counts boot and counter forward; `lidOpen` is looked at before any other EEPROM write. */
void storeStart(uint8_t lidOpen);

uint8_t storeProvisioned(void);
const uint8_t* storeId(void);
const uint8_t* storeKey(void);
void storeProvision(const uint8_t* id, const uint8_t* key);

extern struct Seal storeSeal;
/* The lid was opened: latched first, then counted and logged. Nothing unless sealed. */
void storeTamper(uint32_t time, uint8_t kind);
void storeReseal(void);
/* Writes up to WBM_TAMPER_MAX entries, newest first, behind their count; the length. */
uint8_t storeTampers(uint8_t* out);

extern uint32_t storeBoot;
/* The next record's counter, without taking it. */
uint32_t storeCounter(void);
uint32_t storeTakeCounter(void);

extern uint8_t storeCal[WBM_CAL_SIZE];
/* A NAK reason, 0 when written. */
uint8_t storeWriteCal(const uint8_t* cal);

uint16_t storeInterval(void);
void storeSetInterval(uint16_t seconds);

#endif

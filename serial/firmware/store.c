/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store.h"

#include "serial/protocol/meter_line.h"

#include <avr/eeprom.h>
#include <string.h>

/* EEPROM map. Each record has its own check; state that changes has two copies or more, so that a power cut at any byte
 * loses nothing but the newest change. */
enum {
    AT_IDENTITY = 0x000, /* id 12, key 16, CRC-16 */
    AT_CAL = 0x020,      /* two copies of 40 */
    AT_LATCHES = 0x080,  /* one byte for each sealing: 0xFF whole, 0 opened */
    AT_SEAL = 0x0A0,     /* two copies of sequence 2, state 1, spare 1, generation 2, tampers 2, CRC-16 */
    AT_INTERVAL = 0x0C0, /* seconds 2, its complement 2 */
    AT_COUNTERS = 0x100, /* 32 slots of counter 4, boot 4, CRC-16 */
    AT_TAMPERS = 0x240   /* 8 of boot 4, time 4, kind 1, CRC-8; STORE_SPILL_AT follows */
};

enum {
    IDENTITY_SIZE = WBM_ID + WBM_KEY + 2,
    LATCHES = 24,
    SEAL_SIZE = 10,
    COUNTER_SLOTS = 32,
    COUNTER_SIZE = 10,
    /* Handed out from RAM before the next write: at 15 s a slot is written every 34 hours. */
    COUNTER_AHEAD = 256,
    TAMPER_SIZE = WBM_TAMPER_ENTRY + 1
};

struct Seal storeSeal;
uint32_t storeBoot;
uint8_t storeCal[WBM_CAL_SIZE];

static uint8_t s_identity[WBM_ID + WBM_KEY];
static uint8_t s_provisioned;
static uint16_t s_sealSequence;
static uint8_t s_counterSlot;
static uint32_t s_counter, s_reserved;
static uint16_t s_interval;

void storeRead(uint8_t* to, uint16_t at, uint8_t size) {
    eeprom_read_block(to, (const void*)(uintptr_t)at, size);
}

void storeWrite(uint16_t at, const uint8_t* from, uint8_t size) {
    eeprom_update_block(from, (void*)(uintptr_t)at, size);
}

/* Reads a record whose last two bytes are its CRC. */
static uint8_t readChecked(uint8_t* to, uint16_t at, uint8_t size) {
    storeRead(to, at, size);
    return wbm_crc16(to, (uint8_t)(size - 2)) == wbm_get16(to + size - 2);
}

static void writeChecked(uint16_t at, uint8_t* record, uint8_t size) {
    wbm_put16(record + size - 2, wbm_crc16(record, (uint8_t)(size - 2)));
    storeWrite(at, record, size);
}

static uint16_t latchAt(uint16_t generation) {
    return AT_LATCHES + generation % LATCHES;
}

static void writeSeal(void) {
    uint8_t record[SEAL_SIZE] = {0};
    ++s_sealSequence;
    wbm_put16(record, s_sealSequence);
    record[2] = storeSeal.state;
    wbm_put16(record + 4, storeSeal.generation);
    wbm_put16(record + 6, storeSeal.tampers);
    writeChecked((s_sealSequence & 1) ? AT_SEAL + SEAL_SIZE : AT_SEAL, record, SEAL_SIZE);
}

static void readSeal(void) {
    uint8_t record[SEAL_SIZE];
    uint8_t found = 0;
    for (uint8_t copy = 0; copy < 2; ++copy) {
        if (!readChecked(record, (uint16_t)(AT_SEAL + copy * SEAL_SIZE), SEAL_SIZE))
            continue;
        if (found && (int16_t)(wbm_get16(record) - s_sealSequence) < 0)
            continue;
        found = 1;
        s_sealSequence = wbm_get16(record);
        storeSeal.state = record[2];
        storeSeal.generation = wbm_get16(record + 4);
        storeSeal.tampers = wbm_get16(record + 6);
    }
    if (!found)
        storeSeal.state = WBM_SEAL_BROKEN;
    if (!s_provisioned)
        storeSeal.state = WBM_SEAL_UNPROVISIONED;
}

void storeTamper(uint32_t time, uint8_t kind) {
    if (storeSeal.state != WBM_SEAL_SEALED)
        return;
    /* First the latch: whatever is cut after this byte, the opening is remembered. */
    eeprom_update_byte((uint8_t*)(uintptr_t)latchAt(storeSeal.generation), 0);
    storeSeal.state = WBM_SEAL_BROKEN;
    ++storeSeal.tampers;
    writeSeal();
    uint8_t entry[TAMPER_SIZE];
    wbm_put32(entry, storeBoot);
    wbm_put32(entry + 4, time);
    entry[8] = kind;
    entry[9] = wbm_crc8(entry, WBM_TAMPER_ENTRY);
    storeWrite((uint16_t)(AT_TAMPERS + ((storeSeal.tampers - 1) % WBM_TAMPER_MAX) * TAMPER_SIZE), entry, TAMPER_SIZE);
}

uint8_t storeTampers(uint8_t* out) {
    uint8_t* at = out + 1;
    out[0] = 0;
    for (uint8_t back = 1; back <= WBM_TAMPER_MAX && back <= storeSeal.tampers; ++back) {
        uint8_t entry[TAMPER_SIZE];
        storeRead(entry, (uint16_t)(AT_TAMPERS + ((storeSeal.tampers - back) % WBM_TAMPER_MAX) * TAMPER_SIZE),
                  TAMPER_SIZE);
        if (wbm_crc8(entry, WBM_TAMPER_ENTRY) != entry[WBM_TAMPER_ENTRY])
            continue;
        memcpy(at, entry, WBM_TAMPER_ENTRY);
        at += WBM_TAMPER_ENTRY;
        ++out[0];
    }
    return (uint8_t)(at - out);
}

void storeReseal(void) {
    /* The next latch is made whole before the state says sealed: a cut in between leaves the seal open. */
    eeprom_update_byte((uint8_t*)(uintptr_t)latchAt((uint16_t)(storeSeal.generation + 1)), 0xFF);
    ++storeSeal.generation;
    storeSeal.state = WBM_SEAL_SEALED;
    writeSeal();
}

static void writeCounterSlot(void) {
    uint8_t record[COUNTER_SIZE];
    s_counterSlot = (uint8_t)((s_counterSlot + 1) % COUNTER_SLOTS);
    s_reserved = s_counter + COUNTER_AHEAD;
    wbm_put32(record, s_reserved);
    wbm_put32(record + 4, storeBoot);
    writeChecked((uint16_t)(AT_COUNTERS + s_counterSlot * COUNTER_SIZE), record, COUNTER_SIZE);
}

static void readCounter(void) {
    uint8_t record[COUNTER_SIZE];
    for (uint8_t slot = 0; slot < COUNTER_SLOTS; ++slot) {
        if (!readChecked(record, (uint16_t)(AT_COUNTERS + slot * COUNTER_SIZE), COUNTER_SIZE))
            continue;
        if (wbm_get32(record) >= s_counter) {
            s_counter = wbm_get32(record);
            storeBoot = wbm_get32(record + 4);
            s_counterSlot = slot;
        }
    }
}

uint32_t storeCounter(void) {
    return s_counter;
}

uint32_t storeTakeCounter(void) {
    if (s_counter + 1 >= s_reserved)
        writeCounterSlot();
    return s_counter++;
}

static void defaultCal(void) {
    memset(storeCal, 0, sizeof storeCal);
    storeCal[WBM_CAL_VERSION] = 1;
    wbm_put16(storeCal + WBM_CAL_BANDGAP, 11000);
    /* SCT-013-030: 30 A give 1 V. Adapter 9 V with 10k/120k: 260 V give 1 V. */
    wbm_put32(storeCal + WBM_CAL_ICAL, 300000UL);
    wbm_put32(storeCal + WBM_CAL_VCAL, 260000UL);
    wbm_put16(storeCal + WBM_CAL_NOMINAL, 23000);
    wbm_put16(storeCal + WBM_CAL_CRC, wbm_crc16(storeCal, WBM_CAL_CRC));
}

static void readCal(void) {
    uint8_t other[WBM_CAL_SIZE];
    const uint8_t first = readChecked(storeCal, AT_CAL, WBM_CAL_SIZE);
    const uint8_t second = readChecked(other, AT_CAL + WBM_CAL_SIZE, WBM_CAL_SIZE);
    if (second && (!first || (int8_t)(other[WBM_CAL_GENERATION] - storeCal[WBM_CAL_GENERATION]) > 0))
        memcpy(storeCal, other, WBM_CAL_SIZE);
    else if (!first)
        defaultCal();
}

static uint8_t outside(uint32_t value, uint32_t low, uint32_t high) {
    return value < low || value > high;
}

uint8_t storeWriteCal(const uint8_t* cal) {
    if (storeSeal.state == WBM_SEAL_SEALED)
        return WBM_SEALED;
    if (wbm_crc16(cal, WBM_CAL_CRC) != wbm_get16(cal + WBM_CAL_CRC))
        return WBM_BAD_CRC;
    if (cal[WBM_CAL_VERSION] != 1 || outside(wbm_get16(cal + WBM_CAL_BANDGAP), 9500, 12500) ||
        outside(wbm_get32(cal + WBM_CAL_ICAL), 10000UL, 5000000UL) ||
        outside(wbm_get32(cal + WBM_CAL_VCAL), 10000UL, 1000000UL) ||
        outside(wbm_get16(cal + WBM_CAL_NOMINAL), 9000, 30000) ||
        outside((uint32_t)((int16_t)wbm_get16(cal + WBM_CAL_PHASE) + 20000L), 0, 40000UL))
        return WBM_OUT_OF_RANGE;
    uint16_t below = 0;
    for (uint8_t i = 0; i < WBM_CAL_POINT_COUNT; ++i) {
        const uint16_t at = wbm_get16(cal + WBM_CAL_POINTS + 4 * i);
        if (at == 0)
            break;
        if (at <= below)
            return WBM_OUT_OF_RANGE;
        below = at;
    }
    const uint8_t generation = (uint8_t)(storeCal[WBM_CAL_GENERATION] + 1);
    memcpy(storeCal, cal, WBM_CAL_SIZE);
    storeCal[WBM_CAL_GENERATION] = generation;
    writeChecked((generation & 1) ? AT_CAL + WBM_CAL_SIZE : AT_CAL, storeCal, WBM_CAL_SIZE);
    return 0;
}

uint16_t storeInterval(void) {
    return s_interval;
}

void storeSetInterval(uint16_t seconds) {
    uint8_t record[4];
    s_interval = seconds;
    wbm_put16(record, seconds);
    wbm_put16(record + 2, (uint16_t)~seconds);
    storeWrite(AT_INTERVAL, record, sizeof record);
}

static void readInterval(void) {
    uint8_t record[4];
    storeRead(record, AT_INTERVAL, sizeof record);
    s_interval = wbm_get16(record);
    if (wbm_get16(record + 2) != (uint16_t)~s_interval || s_interval < WBM_MIN_INTERVAL ||
        s_interval > WBM_MAX_INTERVAL)
        s_interval = WBM_MIN_INTERVAL;
}

uint8_t storeProvisioned(void) {
    return s_provisioned;
}
const uint8_t* storeId(void) {
    return s_identity;
}
const uint8_t* storeKey(void) {
    return s_identity + WBM_ID;
}

void storeProvision(const uint8_t* id, const uint8_t* key) {
    uint8_t record[IDENTITY_SIZE];
    /* The seal's state is there before the identity that makes it binding. */
    memset(&storeSeal, 0, sizeof storeSeal);
    storeSeal.state = WBM_SEAL_OPEN;
    writeSeal();
    writeSeal();
    memcpy(record, id, WBM_ID);
    memcpy(record + WBM_ID, key, WBM_KEY);
    writeChecked(AT_IDENTITY, record, IDENTITY_SIZE);
    memcpy(s_identity, record, sizeof s_identity);
    memset(record, 0, sizeof record);
    s_provisioned = 1;
}

void storeStart(uint8_t lidOpen) {
    uint8_t record[IDENTITY_SIZE];
    s_provisioned = readChecked(record, AT_IDENTITY, IDENTITY_SIZE);
    memcpy(s_identity, record, sizeof s_identity);
    memset(record, 0, sizeof record);
    readSeal();
    readCounter();
    ++storeBoot;
    const uint8_t latched = eeprom_read_byte((const uint8_t*)(uintptr_t)latchAt(storeSeal.generation)) != 0xFF;
    if (lidOpen || latched)
        storeTamper(0, WBM_TAMPER_AT_BOOT);
    writeCounterSlot();
    readCal();
    readInterval();
}

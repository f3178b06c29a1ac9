/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "spill.h"

#include "serial/protocol/blake2s.h"
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"
#include "store.h"

#include <stddef.h>
#include <string.h>

/* An aggregate in EEPROM. */
enum {
    AT_COUNTER = 0,
    AT_TIME = 4,
    AT_POWER = 8,     /* 10 mW, 3 bytes, signed */
    AT_DURATION = 11, /* 4 s */
    AT_COUNT = 12,
    AT_FLAGS = 13,
    AT_BOOT_LOW = 14,
    AT_CHECK = 15,
    SIZE = 16,
    SLOTS = (STORE_SPILL_END - STORE_SPILL_AT) / SIZE,
    MS_PER_UNIT = 4000,
    MAGIC = 0x5347,
    /* What one byte of duration holds. */
    MAX_MS = 255 * 4000L
};

/* The aggregate that is being filled: it outlives a reset, as the ring does. */
struct Gathering {
    uint16_t magic;
    int64_t energy; /* mW ms */
    uint32_t ms;
    /* The counter after the last that was taken, and that record's time. */
    uint32_t next, lastTime;
    /* The first counter that no host is known to have. */
    uint32_t unheard;
    uint8_t merged, flags, bootLow;
    uint8_t check;
};
static struct Gathering s_sum __attribute__((section(".noinit")));

static uint8_t s_next;
static uint8_t s_walked;

static uint16_t slotAt(uint8_t slot) {
    return (uint16_t)(STORE_SPILL_AT + slot * SIZE);
}

static uint8_t read(uint8_t slot, uint8_t* record) {
    storeRead(record, slotAt(slot), SIZE);
    return wbm_crc8(record, AT_CHECK) == record[AT_CHECK] && record[AT_COUNT] != 0;
}

static uint8_t checkOfSum(void) {
    return wbm_crc8((const uint8_t*)&s_sum, offsetof(struct Gathering, check));
}

static void forget(void) {
    s_sum.energy = 0;
    s_sum.ms = 0;
    s_sum.merged = 0;
    s_sum.check = checkOfSum();
}

void spillStart(void) {
    uint8_t record[SIZE];
    uint32_t newest = 0;
    for (uint8_t slot = 0; slot < SLOTS; ++slot)
        if (read(slot, record) && wbm_get32(record + AT_COUNTER) >= newest) {
            newest = wbm_get32(record + AT_COUNTER);
            s_next = (uint8_t)((slot + 1) % SLOTS);
        }
    if (s_sum.magic != MAGIC || s_sum.check != checkOfSum() || !storeProvisioned())
        memset(&s_sum, 0, sizeof s_sum);
    s_sum.magic = MAGIC;
    s_sum.check = checkOfSum();
}

void spillClear(void) {
    uint8_t record[SIZE];
    for (uint8_t slot = 0; slot < SLOTS; ++slot)
        if (read(slot, record)) {
            record[AT_CHECK] ^= 0xFF;
            storeWrite(slotAt(slot), record, SIZE);
        }
    forget();
}

void spillHeard(uint32_t below) {
    if (below <= s_sum.unheard || below > storeCounter())
        return;
    s_sum.unheard = below;
    s_sum.check = checkOfSum();
}

static void close(void) {
    uint8_t record[SIZE] = {0};
    if (s_sum.merged == 0)
        return;
    uint32_t units = (s_sum.ms + MS_PER_UNIT / 2) / MS_PER_UNIT;
    if (units == 0)
        units = 1;
    /* The mean over the duration as it is kept, so that energy is lost to neither rounding. */
    const int64_t span = (int64_t)units * (MS_PER_UNIT * 10L);
    const int64_t half = s_sum.energy >= 0 ? span / 2 : -span / 2;
    wbm_put32(record + AT_COUNTER, s_sum.next - 1);
    wbm_put32(record + AT_TIME, s_sum.lastTime);
    wbm_put24(record + AT_POWER, (uint32_t)((s_sum.energy + half) / span) & 0xFFFFFFUL);
    record[AT_DURATION] = (uint8_t)units;
    record[AT_COUNT] = s_sum.merged;
    record[AT_FLAGS] = s_sum.flags;
    record[AT_BOOT_LOW] = s_sum.bootLow;
    record[AT_CHECK] = wbm_crc8(record, AT_CHECK);
    storeWrite(slotAt(s_next), record, SIZE);
    s_next = (uint8_t)((s_next + 1) % SLOTS);
    if (s_walked > 0)
        --s_walked;
    forget();
}

void spillTake(const uint8_t* stored, uint32_t boot) {
    const uint8_t* record = stored - WBM_STORED_AT;
    const uint32_t counter = wbm_get32(record + WBM_RECORD_COUNTER);
    if (counter < s_sum.unheard) {
        /* Whoever heard this one heard what was gathered before it, or can still not: it stays as it is. */
        close();
        return;
    }
    /* Taken already, before a reset that came between that and the ring's forgetting it. */
    if (counter < s_sum.next)
        return;
    const uint8_t flags = record[WBM_RECORD_FLAGS];
    const uint32_t ms = wbm_get24(record + WBM_RECORD_DURATION);
    if (s_sum.merged && ((uint8_t)boot != s_sum.bootLow || counter != s_sum.next || s_sum.merged == 255 ||
                         ((flags ^ s_sum.flags) & WBM_FLAG_UTC) || s_sum.ms + ms > (uint32_t)MAX_MS))
        close();
    if (s_sum.merged == 0)
        s_sum.flags = (uint8_t)(flags & ~WBM_FLAG_FIRST);
    /* Sealed only if all were; everything else if any was. */
    s_sum.flags = (uint8_t)(((s_sum.flags | flags) & ~(WBM_FLAG_SEALED | WBM_FLAG_FIRST)) |
                            (s_sum.flags & flags & WBM_FLAG_SEALED));
    s_sum.energy += (int64_t)(int32_t)wbm_get32(record + WBM_RECORD_POWER) * (int32_t)ms;
    s_sum.ms += ms;
    ++s_sum.merged;
    s_sum.next = counter + 1;
    s_sum.lastTime = wbm_get32(record + WBM_RECORD_TIME);
    s_sum.bootLow = (uint8_t)boot;
    s_sum.check = checkOfSum();
    if (s_sum.ms + ms / 2 >= WBM_AGGREGATE_MS)
        close();
}

uint8_t spillCount(void) {
    uint8_t record[SIZE];
    uint8_t count = 0;
    for (uint8_t slot = 0; slot < SLOTS; ++slot)
        count = (uint8_t)(count + read(slot, record));
    return count;
}

void spillRewind(void) {
    /* What is gathered so far is told too. */
    close();
    s_walked = 0;
}

uint8_t spillNext(uint8_t* reading, uint32_t from) {
    uint8_t record[SIZE];
    while (s_walked < SLOTS) {
        const uint8_t slot = (uint8_t)((s_next + s_walked) % SLOTS);
        ++s_walked;
        /* Before it costs two tags: thirty of them in a row would outlast the host's patience. */
        if (!read(slot, record) || wbm_get32(record + AT_COUNTER) < from)
            continue;
        const uint32_t boot = storeBoot - (uint8_t)((uint8_t)storeBoot - record[AT_BOOT_LOW]);
        int32_t power = (int32_t)wbm_get24(record + AT_POWER);
        if (power & 0x800000L)
            power -= 0x1000000L;
        memset(reading, 0, WBM_RECORD_SIZE);
        memcpy(reading, storeId(), WBM_ID);
        wbm_put32(reading + WBM_RECORD_BOOT, boot);
        wbm_put32(reading + WBM_RECORD_COUNTER, wbm_get32(record + AT_COUNTER));
        wbm_put32(reading + WBM_RECORD_TIME, wbm_get32(record + AT_TIME));
        wbm_put24(reading + WBM_RECORD_DURATION, (uint32_t)record[AT_DURATION] * MS_PER_UNIT);
        reading[WBM_RECORD_FLAGS] = record[AT_FLAGS];
        reading[WBM_AGGREGATE_COUNT] = record[AT_COUNT];
        wbm_put32(reading + WBM_RECORD_POWER, (uint32_t)(power * 10));
        wbm_put16(reading + WBM_RECORD_FREQUENCY, WBM_FREQUENCY_AGGREGATE);
        reading[WBM_RECORD_TAMPERS] = (uint8_t)storeSeal.tampers;
        reading[WBM_RECORD_CAL_GENERATION] = storeCal[WBM_CAL_GENERATION];
        reading[WBM_RECORD_BOOT_LOW] = record[AT_BOOT_LOW];
        reading[WBM_RECORD_CHECK] = wbm_crc8(reading + WBM_STORED_AT, WBM_STORED_SIZE - 1);
        uint8_t text[12] = {'a', 'g', 'g', 'r'};
        memcpy(text + 4, reading + WBM_RECORD_BOOT, 8);
        wbm_mac_begin(storeKey());
        wbm_mac_add(text, sizeof text);
        wbm_mac_end(reading + WBM_READING_PREVIOUS);
        wbm_mac_begin(storeKey());
        wbm_mac_add(reading, WBM_READING_TAG);
        wbm_mac_end(reading + WBM_READING_TAG);
        return 1;
    }
    return 0;
}

/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "ring.h"

#include "serial/protocol/blake2s.h"
#include "serial/protocol/meter_line.h"
#include "spill.h"
#include "store.h"

#include <stddef.h>
#include <string.h>

enum { MAGIC = 0x5742 };

struct Ring {
    uint16_t magic;
    uint8_t head; /* oldest */
    uint8_t count;
    uint8_t before[WBM_TAG]; /* the tag before the oldest */
    uint8_t check;
    uint8_t records[RING_SIZE][WBM_STORED_SIZE];
};

static struct Ring s_ring __attribute__((section(".noinit")));

/* The tag and boot of the newest record ever made. */
static uint8_t s_tip[WBM_TAG];
static uint8_t s_tipBoot;
static uint8_t s_hasTip;

static uint8_t s_walkAt;
static uint8_t s_walkTag[WBM_TAG];

static void sealHeader(void) {
    s_ring.check = wbm_crc8((const uint8_t*)&s_ring, offsetof(struct Ring, check));
}

static uint8_t* record(uint8_t index) {
    return s_ring.records[(uint8_t)(s_ring.head + index) % RING_SIZE];
}

static uint8_t bootLow(const uint8_t* stored) {
    return stored[WBM_RECORD_BOOT_LOW - WBM_STORED_AT];
}

static uint32_t bootOf(const uint8_t* stored) {
    return storeBoot - (uint8_t)((uint8_t)storeBoot - bootLow(stored));
}

/* The tag that a boot's first record follows. */
static void firstTag(const uint8_t* stored, uint8_t* tag) {
    uint8_t text[12] = {'b', 'o', 'o', 't'};
    wbm_put32(text + 4, bootOf(stored));
    memcpy(text + 8, stored, 4);
    wbm_mac_begin(storeKey());
    wbm_mac_add(text, sizeof text);
    wbm_mac_end(tag);
}

/* Writes the READING of a record that follows `previous`, and advances `previous` to its tag. */
static void compose(const uint8_t* stored, uint8_t* previous, uint8_t* reading) {
    memcpy(reading, storeId(), WBM_ID);
    wbm_put32(reading + WBM_RECORD_BOOT, bootOf(stored));
    memcpy(reading + WBM_STORED_AT, stored, WBM_STORED_SIZE);
    memcpy(reading + WBM_READING_PREVIOUS, previous, WBM_TAG);
    wbm_mac_begin(storeKey());
    wbm_mac_add(reading, WBM_READING_TAG);
    wbm_mac_end(previous);
    memcpy(reading + WBM_READING_TAG, previous, WBM_TAG);
}

void ringClear(void) {
    memset(&s_ring, 0, sizeof s_ring);
    s_ring.magic = MAGIC;
    s_hasTip = 0;
    s_walkAt = 0;
    sealHeader();
}

void ringStart(void) {
    uint8_t sound = s_ring.magic == MAGIC && s_ring.head < RING_SIZE && s_ring.count <= RING_SIZE &&
                    s_ring.check == wbm_crc8((const uint8_t*)&s_ring, offsetof(struct Ring, check));
    for (uint8_t i = 0; sound && i < s_ring.count; ++i)
        sound = wbm_crc8(record(i), WBM_STORED_SIZE - 1) == record(i)[WBM_STORED_SIZE - 1];
    if (!sound || !storeProvisioned())
        ringClear();
}

uint8_t ringCount(void) {
    return s_ring.count;
}

void ringAdd(uint8_t* stored, uint8_t* reading) {
    if (s_ring.count == RING_SIZE) {
        /* The oldest leaves; its tag, or its successor's boot tag, is now before the oldest. What takes long comes
         * first: a reset between a change and its sealing would cost the whole ring. */
        uint8_t before[WBM_TAG];
        memcpy(before, s_ring.before, WBM_TAG);
        compose(record(0), before, reading);
        spillTake(record(0), bootOf(record(0)));
        if (bootLow(record(1)) != bootLow(record(0)))
            firstTag(record(1), before);
        memcpy(s_ring.before, before, WBM_TAG);
        s_ring.head = (uint8_t)((s_ring.head + 1) % RING_SIZE);
        --s_ring.count;
        sealHeader();
        if (s_walkAt > 0)
            --s_walkAt;
    }
    stored[WBM_RECORD_BOOT_LOW - WBM_STORED_AT] = (uint8_t)storeBoot;
    if (!s_hasTip || s_tipBoot != (uint8_t)storeBoot) {
        stored[WBM_RECORD_FLAGS - WBM_STORED_AT] |= WBM_FLAG_FIRST;
        firstTag(stored, s_tip);
        s_tipBoot = (uint8_t)storeBoot;
        s_hasTip = 1;
    }
    stored[WBM_STORED_SIZE - 1] = wbm_crc8(stored, WBM_STORED_SIZE - 1);
    memcpy(record(s_ring.count), stored, WBM_STORED_SIZE);
    if (s_ring.count == 0)
        memcpy(s_ring.before, s_tip, WBM_TAG);
    ++s_ring.count;
    sealHeader();
    compose(stored, s_tip, reading);
}

void ringRewind(void) {
    s_walkAt = 0;
}

uint8_t ringNext(uint8_t* reading) {
    if (s_walkAt >= s_ring.count)
        return 0;
    if (s_walkAt == 0)
        memcpy(s_walkTag, s_ring.before, WBM_TAG);
    else if (bootLow(record(s_walkAt)) != bootLow(record((uint8_t)(s_walkAt - 1))))
        firstTag(record(s_walkAt), s_walkTag);
    compose(record(s_walkAt++), s_walkTag, reading);
    return 1;
}

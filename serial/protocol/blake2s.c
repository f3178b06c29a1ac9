/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "serial/protocol/blake2s.h"

#include <string.h>

#ifdef __AVR__
#include <avr/pgmspace.h>
#define IN_FLASH PROGMEM
#define FLASH8(p) pgm_read_byte(p)
#define FLASH32(p) pgm_read_dword(p)
#else
#define IN_FLASH
#define FLASH8(p) (*(p))
#define FLASH32(p) (*(p))
#endif

static const uint32_t kIv[8] IN_FLASH = {0x6A09E667UL, 0xBB67AE85UL, 0x3C6EF372UL, 0xA54FF53AUL,
                                         0x510E527FUL, 0x9B05688CUL, 0x1F83D9ABUL, 0x5BE0CD19UL};

static const uint8_t kSigma[10][16] IN_FLASH = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4}, {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13}, {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11}, {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5}, {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};

static uint32_t s_chain[8];
static uint32_t s_work[16];
static uint8_t s_block[64];
static uint8_t s_fill;
static uint16_t s_length;

static uint32_t rotateRight(uint32_t x, uint8_t by) {
    return (x >> by) | (x << (32 - by));
}

static uint32_t word(uint8_t index) {
    const uint8_t* p = s_block + 4 * index;
    return (uint32_t)p[0] | ((uint32_t)p[1] << 8) | ((uint32_t)p[2] << 16) | ((uint32_t)p[3] << 24);
}

static void mix(uint8_t a, uint8_t b, uint8_t c, uint8_t d, uint32_t x, uint32_t y) {
    uint32_t* v = s_work;
    v[a] += v[b] + x;
    v[d] = rotateRight(v[d] ^ v[a], 16);
    v[c] += v[d];
    v[b] = rotateRight(v[b] ^ v[c], 12);
    v[a] += v[b] + y;
    v[d] = rotateRight(v[d] ^ v[a], 8);
    v[c] += v[d];
    v[b] = rotateRight(v[b] ^ v[c], 7);
}

static void compress(uint8_t last) {
    for (uint8_t i = 0; i < 8; ++i) {
        s_work[i] = s_chain[i];
        s_work[i + 8] = FLASH32(&kIv[i]);
    }
    s_work[12] ^= s_length;
    if (last)
        s_work[14] = ~s_work[14];
    for (uint8_t round = 0; round < 10; ++round) {
        const uint8_t* s = kSigma[round];
        for (uint8_t i = 0; i < 8; ++i) {
            const uint32_t x = word(FLASH8(s + 2 * i));
            const uint32_t y = word(FLASH8(s + 2 * i + 1));
            const uint8_t turn = i < 4 ? 0 : 1;
            mix(i & 3, (uint8_t)(4 + ((i + turn) & 3)), (uint8_t)(8 + ((i + 2 * turn) & 3)),
                (uint8_t)(12 + ((i + 3 * turn) & 3)), x, y);
        }
    }
    for (uint8_t i = 0; i < 8; ++i)
        s_chain[i] ^= s_work[i] ^ s_work[i + 8];
}

void wbm_mac_begin(const uint8_t* key) {
    for (uint8_t i = 0; i < 8; ++i)
        s_chain[i] = FLASH32(&kIv[i]);
    /* Parameter block: 16-byte output, 16-byte key, fan-out and depth 1. */
    s_chain[0] ^= 0x01010000UL | (16UL << 8) | 16UL;
    memset(s_block, 0, sizeof s_block);
    memcpy(s_block, key, 16);
    s_fill = 64;
    s_length = 64;
}

void wbm_mac_add(const uint8_t* bytes, uint8_t length) {
    for (uint8_t i = 0; i < length; ++i) {
        if (s_fill == 64) {
            compress(0);
            s_fill = 0;
        }
        s_block[s_fill++] = bytes[i];
        ++s_length;
    }
}

void wbm_mac_end(uint8_t* tag) {
    memset(s_block + s_fill, 0, (uint8_t)(64 - s_fill));
    compress(1);
    for (uint8_t i = 0; i < 16; ++i)
        tag[i] = (uint8_t)(s_chain[i / 4] >> (8 * (i & 3)));
    memset(s_block, 0, sizeof s_block);
    memset(s_work, 0, sizeof s_work);
}

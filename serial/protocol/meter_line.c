/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "serial/protocol/meter_line.h"

void wbm_put16(uint8_t* at, uint16_t value) {
    at[0] = (uint8_t)value;
    at[1] = (uint8_t)(value >> 8);
}

void wbm_put24(uint8_t* at, uint32_t value) {
    wbm_put16(at, (uint16_t)value);
    at[2] = (uint8_t)(value >> 16);
}

void wbm_put32(uint8_t* at, uint32_t value) {
    wbm_put16(at, (uint16_t)value);
    wbm_put16(at + 2, (uint16_t)(value >> 16));
}

uint16_t wbm_get16(const uint8_t* at) {
    return (uint16_t)(at[0] | (uint16_t)((uint16_t)at[1] << 8));
}

uint32_t wbm_get24(const uint8_t* at) {
    return wbm_get16(at) | ((uint32_t)at[2] << 16);
}

uint32_t wbm_get32(const uint8_t* at) {
    return wbm_get16(at) | ((uint32_t)wbm_get16(at + 2) << 16);
}

uint16_t wbm_crc16(const uint8_t* bytes, uint8_t length) {
    uint16_t crc = 0xFFFF;
    for (uint8_t i = 0; i < length; ++i) {
        uint8_t x = (uint8_t)(bytes[i] ^ (uint8_t)crc);
        x = (uint8_t)(x ^ (uint8_t)(x << 4));
        crc = (uint16_t)((((uint16_t)x << 8) | (uint8_t)(crc >> 8)) ^ (uint8_t)(x >> 4) ^ ((uint16_t)x << 3));
    }
    return crc;
}

uint16_t wbm_frame_crc(const uint8_t* bytes, uint8_t length) {
    return (uint16_t)~wbm_crc16(bytes, length);
}

uint8_t wbm_crc8(const uint8_t* bytes, uint8_t length) {
    uint8_t crc = 0;
    for (uint8_t i = 0; i < length; ++i) {
        crc ^= bytes[i];
        for (uint8_t bit = 0; bit < 8; ++bit)
            crc = (uint8_t)((crc & 1) ? (crc >> 1) ^ 0x8C : crc >> 1);
    }
    return crc;
}

uint8_t wbm_cobs_encode(const uint8_t* in, uint8_t length, uint8_t* out) {
    uint8_t code = 0;
    uint8_t to = 1;
    for (uint8_t i = 0; i < length; ++i) {
        if (in[i] == 0) {
            out[code] = (uint8_t)(to - code);
            code = to;
        } else {
            out[to] = in[i];
        }
        ++to;
    }
    out[code] = (uint8_t)(to - code);
    out[to++] = 0;
    return to;
}

uint8_t wbm_cobs_decode(const uint8_t* in, uint8_t length, uint8_t* out) {
    uint8_t from = 0;
    uint8_t to = 0;
    while (from < length) {
        const uint8_t code = in[from++];
        if (code == 0 || code - 1 > length - from)
            return 0;
        for (uint8_t i = 1; i < code; ++i) {
            if (in[from] == 0)
                return 0;
            out[to++] = in[from++];
        }
        if (from < length)
            out[to++] = 0;
    }
    return to;
}

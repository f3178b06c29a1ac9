/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers, checks and byte stuffing of the meter's line, compiled into the firmware and into the host alike.
 */
#ifndef WATTBOURSE_METER_LINE_H
#define WATTBOURSE_METER_LINE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Little-endian numbers of 2, 3 and 4 bytes. */
void wbm_put16(uint8_t* at, uint16_t value);
void wbm_put24(uint8_t* at, uint32_t value);
void wbm_put32(uint8_t* at, uint32_t value);
uint16_t wbm_get16(const uint8_t* at);
uint32_t wbm_get24(const uint8_t* at);
uint32_t wbm_get32(const uint8_t* at);

/* CRC-16/MCRF4XX: polynomial 0x1021 reflected, start 0xFFFF; avr-libc's _crc_ccitt_update. "123456789" gives 0x6F91. */
uint16_t wbm_crc16(const uint8_t* bytes, uint8_t length);
/* CRC-8/MAXIM (Dallas): polynomial 0x31 reflected, start 0. "123456789" gives 0xA1. */
uint8_t wbm_crc8(const uint8_t* bytes, uint8_t length);

/* A frame's: CRC-16/X-25, the complement of that. Without the complement a frame with a zero behind it is a frame too,
 * and a damaged delimiter puts one there. "123456789" gives 0x906E. */
uint16_t wbm_frame_crc(const uint8_t* bytes, uint8_t length);

/* Consistent Overhead Byte Stuffing (Cheshire, Baker 1999) of up to 253 bytes with the closing zero: writes length + 2.
 * `in` may be `out` + 1: encoding in place. */
uint8_t wbm_cobs_encode(const uint8_t* in, uint8_t length, uint8_t* out);
/* The inverse without the zero, in place or not; the length of the body, 0 when it is none. */
uint8_t wbm_cobs_decode(const uint8_t* in, uint8_t length, uint8_t* out);

#ifdef __cplusplus
}
#endif

#endif

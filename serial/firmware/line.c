/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "line.h"

#include "sampling.h"
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>

enum { RX_SIZE = 64, FRAME_SIZE = WBM_MAX_COMMAND + 1, NAK_PAUSE_MS = 100 };

uint16_t lineOverruns;
uint16_t lineBadFrames;

static volatile uint8_t s_rx[RX_SIZE];
static volatile uint8_t s_rxHead, s_rxLost;
static uint8_t s_rxTail;

static uint8_t s_frame[FRAME_SIZE];
static uint8_t s_frameLength, s_frameBroken;
static struct Command s_command;

/* The body is built one byte behind the start, where COBS encodes it in place. */
static uint8_t s_wire[WBM_MAX_WIRE];
static uint8_t* const s_body = s_wire + 1;
static volatile uint8_t s_wireAt, s_wireLength;
static uint8_t s_sequence;
static uint32_t s_lastNak;

ISR(USART_RX_vect) {
    const uint8_t lost = UCSR0A & ((1 << DOR0) | (1 << FE0));
    const uint8_t byte = UDR0;
    const uint8_t next = (s_rxHead + 1) & (RX_SIZE - 1);
    if (lost || next == s_rxTail)
        s_rxLost = 1;
    if (next != s_rxTail) {
        s_rx[s_rxHead] = byte;
        s_rxHead = next;
    }
}

ISR(USART_UDRE_vect) {
    if (s_wireAt < s_wireLength)
        UDR0 = s_wire[s_wireAt++];
    if (s_wireAt >= s_wireLength)
        UCSR0B &= (uint8_t) ~(1 << UDRIE0);
}

void lineStart(void) {
    /* 117 647 baud, 2.1 % above 115 200: what the UNO's USB chip runs at too. */
    UBRR0 = 16;
    UCSR0A = 1 << U2X0;
    UCSR0C = (1 << UCSZ01) | (1 << UCSZ00);
    UCSR0B = (1 << RXEN0) | (1 << TXEN0) | (1 << RXCIE0);
}

uint8_t* linePayload(void) {
    set_sleep_mode(SLEEP_MODE_IDLE);
    while (UCSR0B & (1 << UDRIE0))
        sleep_mode();
    return s_body + WBM_HEADER;
}

static void put(uint8_t type, uint8_t sequence, uint8_t length) {
    s_body[0] = WBM_PROTOCOL;
    s_body[1] = type;
    s_body[2] = sequence;
    length = (uint8_t)(length + WBM_HEADER);
    wbm_put16(s_body + length, wbm_frame_crc(s_body, length));
    s_wireLength = wbm_cobs_encode(s_body, (uint8_t)(length + WBM_CRC), s_wire);
    s_wireAt = 0;
    UCSR0B |= 1 << UDRIE0;
}

void lineSend(uint8_t type, uint8_t length) {
    put(type, ++s_sequence, length);
}

void lineAnswer(uint8_t type, const struct Command* to, uint8_t length) {
    put(type, to->sequence, length);
}

void lineAck(const struct Command* to, uint8_t extra) {
    linePayload()[0] = to->type;
    linePayload()[1] = 0;
    put(WBM_ACK, to->sequence, (uint8_t)(2 + extra));
}

void lineNak(const struct Command* to, uint8_t reason) {
    linePayload()[0] = to->type;
    linePayload()[1] = reason;
    put(WBM_NAK, to->sequence, 2);
}

static void refuseFrame(uint8_t reason) {
    static const struct Command kNone = {0, 0, 0, 0};
    ++lineBadFrames;
    const uint32_t now = clockMs();
    if (now - s_lastNak < NAK_PAUSE_MS)
        return;
    s_lastNak = now;
    lineNak(&kNone, reason);
}

/* The frame that a zero has just closed. */
static const struct Command* closeFrame(void) {
    const uint8_t length = s_frameLength;
    const uint8_t broken = s_frameBroken;
    s_frameLength = s_frameBroken = 0;
    if (length == 0 && !broken)
        return 0;
    const uint8_t body = broken ? 0 : wbm_cobs_decode(s_frame, length, s_frame);
    if (body < WBM_HEADER + WBM_CRC || s_frame[0] != WBM_PROTOCOL) {
        refuseFrame(WBM_BAD_FRAME);
        return 0;
    }
    if (wbm_frame_crc(s_frame, (uint8_t)(body - WBM_CRC)) != wbm_get16(s_frame + body - WBM_CRC)) {
        refuseFrame(WBM_BAD_CRC);
        return 0;
    }
    s_command.type = s_frame[1];
    s_command.sequence = s_frame[2];
    s_command.payload = s_frame + WBM_HEADER;
    s_command.length = (uint8_t)(body - WBM_HEADER - WBM_CRC);
    return &s_command;
}

uint8_t lineWaiting(void) {
    return s_rxHead != s_rxTail;
}

const struct Command* lineTake(void) {
    if (s_rxLost) {
        s_rxLost = 0;
        s_frameBroken = 1;
        ++lineOverruns;
    }
    while (s_rxTail != s_rxHead) {
        const uint8_t byte = s_rx[s_rxTail];
        s_rxTail = (s_rxTail + 1) & (RX_SIZE - 1);
        if (byte == 0) {
            const struct Command* command = closeFrame();
            if (command)
                return command;
        } else if (s_frameLength < FRAME_SIZE) {
            s_frame[s_frameLength++] = byte;
        } else {
            s_frameBroken = 1;
        }
    }
    return 0;
}

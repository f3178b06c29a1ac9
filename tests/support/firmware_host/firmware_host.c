/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "firmware_host.h"

#include "serial/firmware/commands.h"
#include "serial/firmware/line.h"
#include "serial/firmware/ring.h"
#include "serial/firmware/sampling.h"
#include "serial/firmware/spill.h"
#include "serial/firmware/store.h"
#include "serial/protocol/meter_line.h"

#include <avr/eeprom.h>
#include <avr/io.h>
#include <avr/sleep.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { EEPROM_SIZE = 1024, SENT_SIZE = 1 << 16 };

volatile uint8_t UCSR0A, UCSR0B, UCSR0C, UDR0, PIND;
volatile uint16_t UBRR0;

void USART_RX_vect(void);
void USART_UDRE_vect(void);

static uint8_t s_ownEeprom[EEPROM_SIZE];
static uint8_t* s_eeprom = s_ownEeprom;
static unsigned s_cutAfter;
static int s_downwards;
static uint8_t s_sent[SENT_SIZE];
static size_t s_sentLength;
static uint64_t s_commands;
static uint8_t s_newest[64], s_newestType, s_newestLength;
static int s_lidOpen = 1;
static uint32_t s_ms;
static uint8_t s_scope[3 * WBM_SCOPE_LENGTH];
static uint8_t s_scopeAsked;

static size_t place(const void* at, size_t size) {
    const size_t address = (size_t)(uintptr_t)at;
    if (address > EEPROM_SIZE || size > EEPROM_SIZE - address)
        abort();
    return address;
}

void eeprom_read_block(void* to, const void* at, size_t size) {
    memcpy(to, s_eeprom + place(at, size), size);
}
static void update(size_t at, uint8_t value) {
    if (s_eeprom[at] == value)
        return;
    s_eeprom[at] = value;
    if (s_cutAfter > 0 && --s_cutAfter == 0)
        _exit(0);
}
void eeprom_update_block(const void* from, void* at, size_t size) {
    const size_t first = place(at, size);
    for (size_t i = 0; i < size; ++i) {
        const size_t byte = s_downwards ? size - 1 - i : i;
        update(first + byte, ((const uint8_t*)from)[byte]);
    }
}
void eeprom_update_byte(uint8_t* at, uint8_t value) {
    update(place(at, 1), value);
}
uint8_t eeprom_read_byte(const uint8_t* at) {
    return s_eeprom[place(at, 1)];
}

void sleep_mode(void) {
    USART_UDRE_vect();
    if (s_sentLength < SENT_SIZE)
        s_sent[s_sentLength++] = UDR0;
}

uint32_t clockMs(void) {
    return s_ms;
}
uint8_t lidOpen(void) {
    return s_lidOpen != 0;
}
void meterRestart(void) {}
void meterSchedule(void) {}

uint8_t samplingScopeStart(void) {
    if (s_scopeAsked)
        return 0;
    s_scopeAsked = 1;
    return 1;
}
const uint8_t* samplingScope(void) {
    return s_scopeAsked ? s_scope : 0;
}
void samplingScopeFree(void) {
    s_scopeAsked = 0;
}

void firmwareErase(void) {
    memset(s_eeprom, 0xFF, EEPROM_SIZE);
    s_lidOpen = 1;
}

void firmwareStart(void) {
    storeStart(lidOpen());
    ringClear();
    spillStart();
    ringStart();
    lineStart();
    commandHello();
    linePayload();
}

void firmwareLid(int open) {
    s_lidOpen = open;
    if (open)
        storeTamper(0, 0);
}

void firmwareFeed(uint8_t byte) {
    ++s_ms;
    UCSR0A = 0;
    UDR0 = byte;
    USART_RX_vect();
    const struct Command* command = lineTake();
    if (command) {
        ++s_commands;
        s_newestType = command->type;
        s_newestLength = command->length;
        memcpy(s_newest, command->payload, command->length);
        commandRun(command);
        while (commandContinue())
            ;
        /* Sends what is left. */
        linePayload();
    }
}

uint64_t firmwareCommands(void) {
    return s_commands;
}
size_t firmwareNewest(uint8_t* type, uint8_t payload[64]) {
    *type = s_newestType;
    memcpy(payload, s_newest, s_newestLength);
    return s_newestLength;
}

void firmwareWait(uint32_t ms) {
    s_ms += ms;
}

uint16_t firmwareBadFrames(void) {
    return lineBadFrames;
}

void firmwareRecord(int32_t milliWatts) {
    uint8_t record[WBM_RECORD_SIZE] = {0};
    s_ms += 15000;
    wbm_put32(record + WBM_RECORD_COUNTER, storeTakeCounter());
    record[WBM_RECORD_FLAGS] = 0;
    wbm_put32(record + WBM_RECORD_TIME, commandTime(record + WBM_RECORD_FLAGS, WBM_FLAG_UTC));
    wbm_put24(record + WBM_RECORD_DURATION, 15000);
    wbm_put32(record + WBM_RECORD_POWER, (uint32_t)milliWatts);
    ringAdd(record + WBM_STORED_AT, linePayload());
    lineSend(WBM_READING, WBM_READING_SIZE);
    linePayload();
}

size_t firmwareTake(uint8_t* out, size_t room) {
    const size_t length = s_sentLength < room ? s_sentLength : room;
    memcpy(out, s_sent, length);
    s_sentLength = 0;
    return length;
}

const uint8_t* firmwareEeprom(void) {
    return s_eeprom;
}

void firmwareEepromIn(uint8_t* memory) {
    s_eeprom = memory;
}

void firmwareCutAfter(unsigned writes, int downwards) {
    s_cutAfter = writes;
    s_downwards = downwards;
}

/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The meter's program: measures, seals a record every interval, watches the lid, answers the host.
 */
#include "board.h"
#include "commands.h"
#include "line.h"
#include "measure.h"
#include "ring.h"
#include "sampling.h"
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"
#include "spill.h"
#include "store.h"

#include <avr/interrupt.h>
#include <avr/sleep.h>
#include <avr/wdt.h>
#include <string.h>

static struct Tally s_tally;
/* The running interval's start, and when it is due by the schedule. */
static uint32_t s_startMs, s_dueMs;
static volatile uint8_t s_lidMoved;

/* The watchdog stays armed across a watchdog reset: it is stopped before the C runtime starts. */
void stopWatchdog(void) __attribute__((naked, used, section(".init3")));
void stopWatchdog(void) {
    GPIOR0 = MCUSR;
    MCUSR = 0;
    wdt_disable();
}

ISR(INT0_vect) {
    s_lidMoved = 1;
}

uint8_t lidOpen(void) {
    return (PIND & (1 << LID_PIN)) != 0;
}

void meterSchedule(void) {
    s_dueMs = s_startMs + storeInterval() * 1000UL;
}

void meterRestart(void) {
    tallyClear(&s_tally);
    s_startMs = clockMs();
    meterSchedule();
}

static void closeInterval(uint32_t now) {
    uint8_t record[WBM_RECORD_SIZE] = {0};
    struct Values values;
    tallyEvaluate(&s_tally, storeCal, &values);
    uint32_t duration = now - s_startMs;
    duration += (uint32_t)((int32_t)(duration / 1000) * (int16_t)wbm_get16(storeCal + WBM_CAL_CLOCK) / 1000);
    if (lidOpen())
        values.flags |= WBM_FLAG_LID_OPEN;
    if (storeSeal.state == WBM_SEAL_SEALED)
        values.flags |= WBM_FLAG_SEALED;
    wbm_put32(record + WBM_RECORD_COUNTER, storeTakeCounter());
    wbm_put32(record + WBM_RECORD_TIME, commandTime(&values.flags, WBM_FLAG_UTC));
    wbm_put24(record + WBM_RECORD_DURATION, duration);
    record[WBM_RECORD_FLAGS] = values.flags;
    wbm_put24(record + WBM_RECORD_CURRENT, values.tenthMilliAmps);
    record[WBM_RECORD_SUPPLY] = values.supply;
    wbm_put32(record + WBM_RECORD_POWER, (uint32_t)values.milliWatts);
    wbm_put16(record + WBM_RECORD_VOLTAGE, values.centiVolts);
    wbm_put16(record + WBM_RECORD_FREQUENCY, values.milliHertz);
    record[WBM_RECORD_TAMPERS] = (uint8_t)storeSeal.tampers;
    record[WBM_RECORD_CAL_GENERATION] = storeCal[WBM_CAL_GENERATION];
    ringAdd(record + WBM_STORED_AT, linePayload());
    lineSend(WBM_READING, WBM_READING_SIZE);
    tallyClear(&s_tally);
    s_startMs = now;
}

static void onBlock(const struct Block* block) {
    tallyAdd(&s_tally, block);
    const uint8_t lag = measureLag(block);
    if (lag)
        samplingSetLag(lag);
    commandLive(block);
    if (!storeProvisioned())
        return;
    const uint32_t now = clockMs();
    /* Blocks last just under a second: the one that ends nearest to the schedule closes the interval. */
    if ((int32_t)(now + 490 - s_dueMs) < 0)
        return;
    closeInterval(now);
    s_dueMs += storeInterval() * 1000UL;
    if ((int32_t)(s_dueMs - now) < 1000)
        meterSchedule();
}

int main(void) {
    commandResetCause = GPIOR0 & 0x0F;
    /* Edge sense before the pull-up: a low pin must never be a level interrupt. */
    EICRA = 1 << ISC00;
    PORTD |= 1 << LID_PIN;
    EIFR = 1 << INTF0;
    EIMSK = 1 << INT0;
    wdt_enable(WDTO_2S);
    storeStart(lidOpen());
    spillStart();
    ringStart();
    lineStart();
    samplingStart();
    sei();
    commandHello();
    meterRestart();
    set_sleep_mode(SLEEP_MODE_IDLE);
    for (;;) {
        wdt_reset();
        if (s_lidMoved || lidOpen()) {
            s_lidMoved = 0;
            uint8_t kind = 0;
            const uint32_t time = commandTime(&kind, WBM_TAMPER_UTC);
            /* Any edge while sealed is an opening, however short. */
            storeTamper(time, kind);
        }
        const struct Block* block = samplingTake();
        if (block)
            onBlock(block);
        const struct Command* command = lineTake();
        if (command)
            commandRun(command);
        if (!commandContinue() && !lineWaiting())
            sleep_mode();
    }
}

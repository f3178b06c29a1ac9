/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "sampling.h"

#include "board.h"
#include "serial/protocol/meter_protocol.h"

#include <avr/interrupt.h>
#include <util/atomic.h>

#define ADC_REFERENCE ((uint8_t)(1 << REFS0))
/* Prescaler 128: 125 kHz, the only one at 16 MHz inside the converter's full resolution. */
#define ADC_RUN ((uint8_t)((1 << ADEN) | (1 << ADSC) | (1 << ADIE) | (1 << ADPS2) | (1 << ADPS1) | (1 << ADPS0)))

/* Hysteresis of the crossing detector: 20 codes are about 26 V. */
enum { CROSSING_ARM = -20 };
/* Bias kept near the middle keeps the sums inside 31 bits even at full swing. */
enum { BIAS_LOW = 384, BIAS_HIGH = 640 };

static volatile uint32_t s_overflows;

static struct Block s_blocks[2];
static uint8_t s_filling;
static volatile uint8_t s_ready;

static int8_t s_lag[LAG_MAX];
static uint8_t s_lagAt, s_lagFilled;
/* Samples a second as simavr and silicon give them, over the mains frequency; the first block measures. */
static volatile uint8_t s_lagWanted = (METER_VOLTAGE ? 4590 : 9115) / METER_MAINS_HERTZ;

#if METER_VOLTAGE
static int16_t s_i;
#endif
static int16_t s_before;
static uint8_t s_mux = MUX_CURRENT;
static uint8_t s_primed, s_armed;
static uint8_t s_gapAt;
static uint32_t s_firstTick;

enum { SCOPE_IDLE, SCOPE_WANTED, SCOPE_RUNNING, SCOPE_DONE };
static uint8_t s_scope[3 * WBM_SCOPE_LENGTH];
static uint8_t s_scopeAt;
static volatile uint8_t s_scopeState;

ISR(TIMER1_OVF_vect) {
    ++s_overflows;
}

static uint32_t ticksNow(void) {
    uint16_t low = TCNT1;
    uint16_t high = (uint16_t)s_overflows;
    if ((TIFR1 & (1 << TOV1)) && low < 0x8000)
        ++high;
    return ((uint32_t)high << 16) | low;
}

uint32_t clockMs(void) {
    uint32_t high;
    uint16_t low;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
        low = TCNT1;
        high = s_overflows;
        if ((TIFR1 & (1 << TOV1)) && low < 0x8000)
            ++high;
    }
    return (uint32_t)((((uint64_t)high << 16) | low) / TICKS_PER_MS);
}

static int16_t biasOf(int16_t bias, int32_t sum, uint16_t pairs) {
    const int32_t half = pairs / 2;
    bias = (int16_t)(bias + (sum >= 0 ? sum + half : sum - half) / (int32_t)pairs);
    return bias < BIAS_LOW ? BIAS_LOW : bias > BIAS_HIGH ? BIAS_HIGH : bias;
}

static void startBlock(struct Block* b, int16_t biasI, int16_t biasV) {
    b->pairs = b->lagPairs = 0;
    b->sumI = b->sumV = b->sumILag = b->sumIVBefore = b->sumIVAfter = 0;
    b->sumII = b->sumVV = 0;
    b->gapSum = 0;
    b->biasI = biasI;
    b->biasV = biasV;
    b->lag = s_lagWanted;
    b->peak = 0;
    b->clipped = b->crossings = 0;
    s_lagAt = s_lagFilled = 0;
    s_primed = s_armed = 0;
}

static void addCurrent(struct Block* b, uint16_t code, int16_t i) {
    if (code == 0 || code >= 1023)
        b->clipped = 1;
    const uint16_t size = (uint16_t)(i < 0 ? -i : i);
    if (size > b->peak)
        b->peak = size;
    b->sumI += i;
    b->sumII += (uint32_t)((int32_t)i * i);
    /* The lag product serves small currents only; larger samples saturate and are not asked for. */
    const int8_t small = i > 127 ? 127 : i < -127 ? -127 : (int8_t)i;
    const int8_t before = s_lag[s_lagAt];
    s_lag[s_lagAt] = small;
    if (++s_lagAt >= b->lag)
        s_lagAt = 0;
    if (s_lagFilled >= b->lag) {
        b->sumILag += (int16_t)small * before;
        ++b->lagPairs;
    } else {
        ++s_lagFilled;
    }
}

/* Rising crossings of a wave with `v` now and s_before a pair ago. */
static void findCrossing(struct Block* b, int16_t v) {
    if (v < CROSSING_ARM) {
        s_armed = 1;
    } else if (s_armed && v >= 0) {
        s_armed = 0;
        /* Only the step across zero is interpolated; from CROSSING_ARM the wave passes zero within a few samples. */
        const uint8_t part = s_before < 0 ? (uint8_t)((uint32_t)(-s_before) * 255 / (uint16_t)(v - s_before)) : 0;
        b->lastCrossing = ((uint32_t)b->pairs << 8) + part;
        if (b->crossings == 0)
            b->firstCrossing = b->lastCrossing;
        if (b->crossings < 255)
            ++b->crossings;
    }
}

static void takeScope(uint16_t codeI, uint16_t codeV) {
    uint8_t* at = s_scope + 3 * s_scopeAt;
    at[0] = (uint8_t)codeV;
    at[1] = (uint8_t)codeI;
    at[2] = (uint8_t)((codeV >> 8) | ((codeI >> 8) << 4));
    if (++s_scopeAt == WBM_SCOPE_LENGTH)
        s_scopeState = SCOPE_DONE;
}

static void endPair(struct Block* b, uint16_t codeI, uint16_t codeV) {
    if (b->pairs == 0)
        s_firstTick = ticksNow();
    ++b->pairs;
    if (s_scopeState == SCOPE_WANTED && b->pairs < BLOCK_PAIRS - WBM_SCOPE_LENGTH)
        s_scopeState = SCOPE_RUNNING;
    if (s_scopeState == SCOPE_RUNNING)
        takeScope(codeI, codeV);
}

#if METER_VOLTAGE
static void takeCurrent(struct Block* b, uint16_t code) {
    s_i = (int16_t)((int16_t)code - b->biasI);
    if (s_primed)
        addCurrent(b, code, s_i);
}

static void takeVoltage(struct Block* b, uint16_t code) {
    const int16_t v = (int16_t)((int16_t)code - b->biasV);
    if (s_primed) {
        if (code == 0 || code >= 1023)
            b->clipped = 1;
        findCrossing(b, v);
        b->sumV += v;
        b->sumVV += (uint32_t)((int32_t)v * v);
        b->sumIVBefore += (int32_t)s_i * s_before;
        b->sumIVAfter += (int32_t)s_i * v;
        endPair(b, (uint16_t)(s_i + b->biasI), code);
    }
    /* The first pair after a gap only gives the voltage before the second one's current. */
    s_primed = 1;
    s_before = v;
}

static uint8_t muxAfter(uint8_t was, const struct Block* b) {
    if (was == MUX_CURRENT)
        return MUX_VOLTAGE;
    return b->pairs >= BLOCK_PAIRS - 1 ? MUX_BANDGAP : MUX_CURRENT;
}
#else
static void takeCurrent(struct Block* b, uint16_t code) {
    const int16_t i = (int16_t)((int16_t)code - b->biasI);
    if (s_primed) {
        addCurrent(b, code, i);
        findCrossing(b, i);
        endPair(b, code, 0);
    }
    s_primed = 1;
    s_before = i;
}

static uint8_t muxAfter(uint8_t was, const struct Block* b) {
    (void)was;
    return b->pairs >= BLOCK_PAIRS - 1 ? MUX_BANDGAP : MUX_CURRENT;
}
#endif

ISR(ADC_vect) {
    const uint16_t code = ADC;
    const uint8_t was = s_mux;
    struct Block* b = &s_blocks[s_filling];
    /* The next conversion starts before this one's sums, so that the pace does not depend on them. */
    if (was != MUX_BANDGAP)
        s_mux = muxAfter(was, b);
    else if (s_gapAt >= GAP_DROPPED + GAP_KEPT - 1)
        s_mux = MUX_CURRENT;
    ADMUX = ADC_REFERENCE | s_mux;
    ADCSRA = ADC_RUN;

    if (was != MUX_BANDGAP) {
#if METER_VOLTAGE
        if (was == MUX_VOLTAGE)
            takeVoltage(b, code);
        else
#endif
            takeCurrent(b, code);
        if (s_mux == MUX_BANDGAP) {
            b->ticks = ticksNow() - s_firstTick;
            s_gapAt = 0;
        }
    } else {
        if (s_gapAt >= GAP_DROPPED)
            b->gapSum = (uint16_t)(b->gapSum + code);
        if (++s_gapAt == GAP_DROPPED + GAP_KEPT) {
            const int16_t biasI = biasOf(b->biasI, b->sumI, b->pairs);
            const int16_t biasV = biasOf(b->biasV, b->sumV, b->pairs);
            s_ready = 1;
            s_filling ^= 1;
            startBlock(&s_blocks[s_filling], biasI, biasV);
        }
    }
}

void samplingStart(void) {
    TCCR1A = 0;
    TCCR1B = 1 << CS11;
    TIMSK1 = 1 << TOIE1;
    startBlock(&s_blocks[0], 512, 512);
    DIDR0 = (1 << ADC0D) | (1 << ADC1D);
    ADMUX = ADC_REFERENCE | MUX_CURRENT;
    ADCSRA = ADC_RUN;
}

const struct Block* samplingTake(void) {
    if (!s_ready)
        return 0;
    s_ready = 0;
    return &s_blocks[s_filling ^ 1];
}

void samplingSetLag(uint8_t pairs) {
    s_lagWanted = pairs > LAG_MAX ? LAG_MAX : pairs;
}

uint8_t samplingScopeStart(void) {
    if (s_scopeState != SCOPE_IDLE)
        return 0;
    s_scopeAt = 0;
    s_scopeState = SCOPE_WANTED;
    return 1;
}

const uint8_t* samplingScope(void) {
    return s_scopeState == SCOPE_DONE ? s_scope : 0;
}

void samplingScopeFree(void) {
    s_scopeState = SCOPE_IDLE;
}

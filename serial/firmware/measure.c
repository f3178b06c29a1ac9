/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "measure.h"

#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

#include <math.h>
#include <string.h>

#define SECONDS_PER_TICK 0.5e-6f
/* Square of the current in codes below which the lag product takes over. */
#define LAG_BELOW 60.0f
/* Below this the adapter is not plugged in. */
#define NO_VOLTAGE 20.0f
/* Peaks of a current below about 0.5 A are the noise's. */
#define CREST_ABOVE_MA 500.0f
#define HIGH_CREST 300
#define TWO_PI 6.2831853f
#define RADIANS_PER_MILLIDEGREE 1.7453293e-5f

void tallyClear(struct Tally* tally) {
    memset(tally, 0, sizeof *tally);
}

/* N times the covariance of two sums, in codes squared. 64-bit inside: bias of any size leaves no rounding. */
static float covariance(uint16_t n, int64_t product, int32_t a, int32_t b) {
    return (float)(product * n - (int64_t)a * b) / (float)n;
}

static float frequencyOf(const struct Block* b) {
    if (b->crossings < 3 || b->crossings == 255)
        return 0;
    const float pairs = (float)(b->lastCrossing - b->firstCrossing) / 256.0f;
    const float period = (float)b->ticks * SECONDS_PER_TICK / (float)(b->pairs - 1);
    return (float)(b->crossings - 1) / (pairs * period);
}

uint8_t measureLag(const struct Block* b) {
    const float f = frequencyOf(b);
    if (f < 42.0f || f > 66.0f)
        return 0;
    return (uint8_t)((float)(b->pairs - 1) / ((float)b->ticks * SECONDS_PER_TICK * f) + 0.5f);
}

void tallyAdd(struct Tally* t, const struct Block* b) {
    t->weight += (float)b->pairs;
    t->current += covariance(b->pairs, b->sumII, b->sumI, b->sumI);
    t->voltage += covariance(b->pairs, b->sumVV, b->sumV, b->sumV);
    t->before += covariance(b->pairs, b->sumIVBefore, b->sumI, b->sumV);
    t->after += covariance(b->pairs, b->sumIVAfter, b->sumI, b->sumV);
    if (b->lagPairs) {
        const float mean = (float)b->sumI / (float)b->pairs;
        t->lagWeight += (float)b->lagPairs;
        t->currentLag += (float)b->sumILag - (float)b->lagPairs * mean * mean;
    }
    t->ticks += (float)b->ticks;
    t->periods += (uint16_t)(b->pairs - 1);
    t->gapSum += b->gapSum;
    t->lag = b->lag;
    t->clipped |= b->clipped;
    if (b->peak > t->peak)
        t->peak = b->peak;
    ++t->blocks;
    const float f = frequencyOf(b);
    if (f > 0) {
        t->frequency += f;
        ++t->frequencyBlocks;
    }
}

/* The gain correction at a current: between the points straight in the logarithm of the current, as a clamp's error
 * goes; constant outside them. */
static float correction(const uint8_t* cal, float milliAmps) {
    const uint8_t* at = cal + WBM_CAL_POINTS;
    float below = 0, belowAt = 0;
    for (uint8_t i = 0; i < WBM_CAL_POINT_COUNT; ++i, at += 4) {
        const float pointAt = (float)wbm_get16(at);
        const float here = (float)(int16_t)wbm_get16(at + 2) * 1e-5f;
        if (pointAt == 0)
            break;
        if (milliAmps < pointAt)
            return i == 0 ? here : below + (here - below) * logf(milliAmps / belowAt) / logf(pointAt / belowAt);
        below = here;
        belowAt = pointAt;
    }
    return below;
}

void tallyEvaluate(const struct Tally* t, const uint8_t* cal, struct Values* out) {
    memset(out, 0, sizeof *out);
    if (t->weight == 0)
        return;
    /* Half a code makes up for truncation. The bandgap against AVcc gives AVcc, and so the volts of a code. */
    const float gap = (float)t->gapSum / ((float)t->blocks * GAP_KEPT) + 0.5f;
    const float volts = (float)wbm_get16(cal + WBM_CAL_BANDGAP) * 1e-4f / gap;
    const float amps = (float)wbm_get32(cal + WBM_CAL_ICAL) * 1e-4f * volts;
    const float mains = (float)wbm_get32(cal + WBM_CAL_VCAL) * 1e-3f * volts;
    const float period = t->ticks * SECONDS_PER_TICK / (float)t->periods;
    const float frequency = t->frequencyBlocks ? t->frequency / (float)t->frequencyBlocks : 0;
    const float w = TWO_PI * (frequency > 0 ? frequency : (float)METER_MAINS_HERTZ) * period;

    float square = t->current / t->weight;
    if (square < LAG_BELOW && t->lagWeight > 0) {
        /* The lag is a whole number of pairs; its rest against the cycle is an angle. */
        const float rest = cosf(w * (float)t->lag);
        square = t->currentLag / t->lagWeight;
        if (rest > 0.5f)
            square /= rest;
    }
    const float raw = square > 0 ? 1000.0f * amps * sqrtf(square) : 0;
    const float gain = 1.0f + correction(cal, raw);
    out->tenthMilliAmps = (uint32_t)(10.0f * raw * gain + 0.5f);
    if (raw > CREST_ABOVE_MA) {
        out->crest = (uint16_t)(100.0f * (float)t->peak / sqrtf(square) + 0.5f);
        if (out->crest > HIGH_CREST)
            out->flags |= WBM_FLAG_HIGH_CREST;
    }

    const float voltage = mains * sqrtf(t->voltage > 0 ? t->voltage / t->weight : 0);
    if (voltage < NO_VOLTAGE) {
        out->flags |= WBM_FLAG_INDICATIVE;
        const float nominal = (float)wbm_get16(cal + WBM_CAL_NOMINAL) * 0.01f;
        out->milliWatts = (int32_t)(nominal * raw * gain + 0.5f);
    } else {
        /* The voltage at the current's own instant, turned by the sensors' phase: exact at the fundamental. */
        const float turn = (float)(int16_t)wbm_get16(cal + WBM_CAL_PHASE) * RADIANS_PER_MILLIDEGREE;
        const float product = (sinf(w / 2 + turn) * t->after + sinf(w / 2 - turn) * t->before) / (sinf(w) * t->weight);
        const float power = 1000.0f * amps * mains * product * gain;
        out->milliWatts = (int32_t)(power >= 0 ? power + 0.5f : power - 0.5f);
        out->centiVolts = (uint16_t)(voltage * 100.0f + 0.5f);
    }
    out->milliHertz = (uint16_t)(frequency * 1000.0f + 0.5f);
    const float supply = volts * 1024.0f * 50.0f + 0.5f;
    out->supply = supply > 255.0f ? 255 : (uint8_t)supply;
    if (t->clipped)
        out->flags |= WBM_FLAG_CLIPPED;
    if (out->tenthMilliAmps < 400)
        out->flags |= WBM_FLAG_BELOW_START;
}

/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From block sums to amps, volts and watts. Variances and covariances remove the bias exactly; below about 1.1 A the
 * current comes from the product with the sample one mains cycle before, in which noise cancels.
 */
#ifndef WATTBOURSE_FIRMWARE_MEASURE_H
#define WATTBOURSE_FIRMWARE_MEASURE_H

#include "sampling.h"

#include <stdint.h>

/* Sums over the blocks of an interval, each variance weighted with its pairs. */
struct Tally {
    float weight;
    float lagWeight;
    float current;
    float currentLag;
    float voltage;
    float before;
    float after;
    uint32_t periods;
    float ticks;
    float frequency;
    uint16_t frequencyBlocks;
    uint16_t blocks;
    uint32_t gapSum;
    uint16_t peak;
    uint8_t lag;
    uint8_t clipped;
};

struct Values {
    uint32_t tenthMilliAmps;
    int32_t milliWatts;
    uint16_t centiVolts;
    uint16_t milliHertz;
    /* 1/100, 0 where noise alone would make it. */
    uint16_t crest;
    uint8_t supply;
    uint8_t flags;
};

void tallyClear(struct Tally* tally);
void tallyAdd(struct Tally* tally, const struct Block* block);
/* `cal` is the 40-byte structure of the protocol. */
void tallyEvaluate(const struct Tally* tally, const uint8_t* cal, struct Values* out);
/* Pairs in one cycle as this block saw them, 0 without a voltage. */
uint8_t measureLag(const struct Block* block);

#endif

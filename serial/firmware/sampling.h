/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Takes current and voltage in turn from the ADC's interrupt and sums them over blocks of about a second; without the
 * voltage channel (config.h) a "pair" is a sample of the current alone. Between blocks the bandgap is read. Sums are of
 * samples centred on the bias of the block before; none can overflow in a block.
 */
#ifndef WATTBOURSE_FIRMWARE_SAMPLING_H
#define WATTBOURSE_FIRMWARE_SAMPLING_H

#include <stdint.h>

#include "config.h"

/* Each conversion of the bandgap carries half a code of noise, 0.2 %: 64 a block leave 0.01 % of the volts in 15 s. */
enum { GAP_DROPPED = 8, GAP_KEPT = 64 };
#if METER_VOLTAGE
/* 45 Hz at 4 590 pairs a second have 102 pairs. */
enum { BLOCK_PAIRS = 4500, LAG_MAX = 112 };
#else
/* 45 Hz at 9 115 samples a second have 203 samples. */
enum { BLOCK_PAIRS = 9000, LAG_MAX = 208 };
#endif

struct Block {
    uint16_t pairs;
    uint16_t lagPairs;
    /* Timer ticks of pairs - 1 periods: the period is measured, since the chip's and the simulator's differ. */
    uint32_t ticks;
    int32_t sumI;
    uint32_t sumII;
    int32_t sumILag;
    int32_t sumV;
    uint32_t sumVV;
    int32_t sumIVBefore;
    int32_t sumIVAfter;
    uint16_t gapSum;
    int16_t biasI;
    int16_t biasV;
    /* Largest distance of the current from its bias, in codes. */
    uint16_t peak;
    uint8_t lag;
    uint8_t clipped;
    /* Rising zero crossings of the voltage (of the current where there is no voltage channel): how many, and the pair
     * and 1/256 of a period of first and last. */
    uint8_t crossings;
    uint32_t firstCrossing;
    uint32_t lastCrossing;
};

void samplingStart(void);
/* The finished block, once; 0 when there is none yet. It stays valid until the next one is finished. */
const struct Block* samplingTake(void);
/* Samples in one mains cycle, for the lag product. */
void samplingSetLag(uint8_t pairs);

/* Begins a burst of SCOPE pairs; samplingScope() gives it packed when complete, until samplingScopeFree(). */
uint8_t samplingScopeStart(void);
const uint8_t* samplingScope(void);
void samplingScopeFree(void);

/* Time since reset. */
uint32_t clockMs(void);

#endif

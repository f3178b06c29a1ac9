/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "commands.h"

#include "board.h"
#include "ring.h"
#include "serial/protocol/blake2s.h"
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"
#include "spill.h"
#include "store.h"

#include <string.h>

uint8_t commandResetCause;

static uint8_t s_live;
static uint32_t s_utcAtReset;
static uint8_t s_nonce[WBM_NONCE];
static uint8_t s_hasNonce;
static uint16_t s_nonces;
static uint8_t s_backfilling;
static uint8_t s_backfillSequence;
static uint32_t s_backfillFrom;
static uint16_t s_backfilled;
static uint16_t s_period;
/* The calibration under way: its BENCH_IS. */
static uint8_t s_bench[WBM_BENCH_SIZE];

/* Whole seconds since reset. The milliseconds come round after 49.7 days: it is asked far more often. */
static uint32_t uptime(void) {
    static uint32_t seconds, countedMs;
    const uint32_t passed = (clockMs() - countedMs) / 1000;
    seconds += passed;
    countedMs += passed * 1000;
    return seconds;
}

uint32_t commandTime(uint8_t* flags, uint8_t bit) {
    const uint32_t seconds = uptime();
    if (s_utcAtReset == 0)
        return seconds;
    *flags |= bit;
    return s_utcAtReset + seconds;
}

static void fillHello(uint8_t* p) {
    p[WBM_HELLO_FIRMWARE] = FIRMWARE_MAJOR;
    p[WBM_HELLO_FIRMWARE + 1] = FIRMWARE_MINOR;
    p[WBM_HELLO_FIRMWARE + 2] = FIRMWARE_PATCH;
    p[WBM_HELLO_SEAL] = storeProvisioned() ? storeSeal.state : WBM_SEAL_UNPROVISIONED;
    if (storeProvisioned())
        memcpy(p + WBM_HELLO_ID, storeId(), WBM_ID);
    else
        memset(p + WBM_HELLO_ID, 0, WBM_ID);
    wbm_put32(p + WBM_HELLO_BOOT, storeBoot);
    wbm_put32(p + WBM_HELLO_COUNTER, storeCounter());
    wbm_put32(p + WBM_HELLO_UPTIME, uptime());
    wbm_put16(p + WBM_HELLO_INTERVAL, storeInterval());
    wbm_put16(p + WBM_HELLO_TAMPERS, storeSeal.tampers);
    wbm_put16(p + WBM_HELLO_SEAL_GENERATION, storeSeal.generation);
    p[WBM_HELLO_CAL_GENERATION] = storeCal[WBM_CAL_GENERATION];
    p[WBM_HELLO_RESET] = commandResetCause;
    p[WBM_HELLO_STORED] = ringCount();
    p[WBM_HELLO_LID] = lidOpen();
    wbm_put16(p + WBM_HELLO_OVERRUNS, lineOverruns);
    wbm_put16(p + WBM_HELLO_BAD_FRAMES, lineBadFrames);
    p[WBM_HELLO_CHANNELS] = METER_VOLTAGE ? 2 : 1;
    p[WBM_HELLO_SPILLED] = spillCount();
}

void commandHello(void) {
    fillHello(linePayload());
    lineSend(WBM_HELLO, WBM_HELLO_SIZE);
}

/* MAC(K, two letters, parts). */
static void tagOf(const char* context, const uint8_t* a, uint8_t sizeA, const uint8_t* b, uint8_t sizeB, uint8_t* tag) {
    wbm_mac_begin(storeKey());
    wbm_mac_add((const uint8_t*)context, 2);
    wbm_mac_add(a, sizeA);
    wbm_mac_add(b, sizeB);
    wbm_mac_end(tag);
}

static void identify(const struct Command* c) {
    uint8_t* p = linePayload();
    fillHello(p);
    if (c->length < WBM_NONCE) {
        lineAnswer(WBM_HELLO, c, WBM_HELLO_SIZE);
        return;
    }
    memset(p + WBM_HELLO_PROOF, 0, WBM_TAG);
    if (storeProvisioned())
        tagOf("ID", p, WBM_HELLO_SIZE, c->payload, WBM_NONCE, p + WBM_HELLO_PROOF);
    lineAnswer(WBM_HELLO, c, WBM_HELLO_PROVED_SIZE);
}

static uint8_t idIsSound(const uint8_t* id) {
    uint8_t ended = 0;
    for (uint8_t i = 0; i < WBM_ID; ++i) {
        const uint8_t c = id[i];
        if (c == 0)
            ended = 1;
        else if (ended || !((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'))
            return 0;
    }
    return id[0] != 0;
}

static void provision(const struct Command* c) {
    const uint8_t* id = c->payload;
    const uint8_t* key = id + WBM_ID;
    const uint8_t* challenge = key + WBM_KEY;
    if (c->length < WBM_ID + WBM_KEY + WBM_NONCE) {
        lineNak(c, WBM_BAD_LENGTH);
    } else if (storeProvisioned()) {
        lineNak(c, WBM_PROVISIONED);
    } else if (!lidOpen()) {
        lineNak(c, WBM_LID_CLOSED);
    } else if (!idIsSound(id)) {
        lineNak(c, WBM_OUT_OF_RANGE);
    } else {
        storeProvision(id, key);
        ringClear();
        spillClear();
        meterRestart();
        tagOf("PV", id, WBM_ID, challenge, WBM_NONCE, linePayload() + 2);
        lineAck(c, WBM_TAG);
    }
}

static void challenge(const struct Command* c) {
    uint8_t seed[10];
    uint8_t tag[WBM_TAG];
    /* Never twice the same: the boot number is never repeated, nor the count within a boot. */
    wbm_put32(seed, storeBoot);
    wbm_put16(seed + 4, ++s_nonces);
    wbm_put32(seed + 6, clockMs());
    tagOf("CH", seed, sizeof seed, seed, 0, tag);
    memcpy(s_nonce, tag, WBM_NONCE);
    s_hasNonce = 1;
    memcpy(linePayload(), s_nonce, WBM_NONCE);
    lineAnswer(WBM_NONCE_IS, c, WBM_NONCE);
}

static void reseal(const struct Command* c) {
    uint8_t text[WBM_NONCE + 2];
    uint8_t tag[WBM_TAG];
    if (c->length < WBM_TAG) {
        lineNak(c, WBM_BAD_LENGTH);
        return;
    }
    if (!s_hasNonce) {
        lineNak(c, WBM_NO_NONCE);
        return;
    }
    s_hasNonce = 0;
    memcpy(text, s_nonce, WBM_NONCE);
    wbm_put16(text + WBM_NONCE, storeSeal.tampers);
    tagOf("RS", storeId(), WBM_ID, text, sizeof text, tag);
    uint8_t differs = 0;
    for (uint8_t i = 0; i < WBM_TAG; ++i)
        differs |= (uint8_t)(tag[i] ^ c->payload[i]);
    if (differs) {
        lineNak(c, WBM_BAD_MAC);
    } else if (lidOpen()) {
        lineNak(c, WBM_LID_OPEN);
    } else {
        if (storeSeal.state != WBM_SEAL_SEALED)
            storeReseal();
        lineAck(c, 0);
    }
}

static void bench(const struct Command* c) {
    uint8_t* step = &s_bench[WBM_BENCH_STEP];
    if (c->length > 0) {
        const uint8_t to = c->payload[0];
        if (to > WBM_STEP_RESEAL || to > *step + 1 || (c->length > 1 && c->length < 1 + WBM_BENCH_STAGED_SIZE)) {
            lineNak(c, WBM_OUT_OF_RANGE);
            return;
        }
        if (to != WBM_STEP_NONE && storeSeal.state == WBM_SEAL_SEALED) {
            lineNak(c, WBM_SEALED);
            return;
        }
        if (*step == WBM_STEP_NONE && to == WBM_STEP_IDENTIFY) {
            memset(s_bench + WBM_BENCH_STAGED, 0, WBM_BENCH_STAGED_SIZE);
            wbm_put16(s_bench + WBM_BENCH_SESSION, (uint16_t)(wbm_get16(s_bench + WBM_BENCH_SESSION) + 1));
        }
        *step = to;
        if (c->length > 1)
            memcpy(s_bench + WBM_BENCH_STAGED, c->payload + 1, WBM_BENCH_STAGED_SIZE);
    }
    memcpy(linePayload(), s_bench, WBM_BENCH_SIZE);
    lineAnswer(WBM_BENCH_IS, c, WBM_BENCH_SIZE);
}

static void writeCal(const struct Command* c) {
    const uint8_t step = s_bench[WBM_BENCH_STEP];
    const uint8_t reason = c->length < WBM_CAL_SIZE                          ? WBM_BAD_LENGTH
                           : step != WBM_STEP_NONE && step != WBM_STEP_WRITE ? WBM_BUSY
                                                                             : storeWriteCal(c->payload);
    if (reason)
        lineNak(c, reason);
    else
        lineAck(c, 0);
}

static void setInterval(const struct Command* c) {
    const uint16_t seconds = wbm_get16(c->payload);
    if (seconds < WBM_MIN_INTERVAL || seconds > WBM_MAX_INTERVAL) {
        lineNak(c, WBM_OUT_OF_RANGE);
        return;
    }
    if (seconds != storeInterval()) {
        storeSetInterval(seconds);
        meterSchedule();
    }
    lineAck(c, 0);
}

/* The least payload of each command; 255 for a type that there is none of. */
static uint8_t leastLength(uint8_t type) {
    switch (type) {
    case WBM_IDENT:
    case WBM_READ_CAL:
    case WBM_SCOPE:
    case WBM_TAMPER_LOG:
    case WBM_CHALLENGE:
    case WBM_RESEAL:
    case WBM_PROVISION:
    case WBM_WRITE_CAL:
    case WBM_BENCH:
        return 0;
    case WBM_LIVE:
        return 1;
    case WBM_SET_INTERVAL:
        return 2;
    case WBM_SET_TIME:
    case WBM_BACKFILL:
        return 4;
    default:
        return 255;
    }
}

void commandRun(const struct Command* c) {
    const uint8_t least = leastLength(c->type);
    if (least == 255 || c->length < least) {
        lineNak(c, least == 255 ? WBM_UNKNOWN : WBM_BAD_LENGTH);
        return;
    }
    if ((c->type == WBM_CHALLENGE || c->type == WBM_RESEAL || c->type == WBM_BACKFILL) && !storeProvisioned()) {
        lineNak(c, WBM_NOT_PROVISIONED);
        return;
    }
    switch (c->type) {
    case WBM_IDENT:
        identify(c);
        break;
    case WBM_READ_CAL:
        memcpy(linePayload(), storeCal, WBM_CAL_SIZE);
        lineAnswer(WBM_CAL, c, WBM_CAL_SIZE);
        break;
    case WBM_WRITE_CAL:
        writeCal(c);
        break;
    case WBM_BENCH:
        bench(c);
        break;
    case WBM_LIVE:
        s_live = c->payload[0] != 0;
        lineAck(c, 0);
        break;
    case WBM_SCOPE:
        if (samplingScopeStart())
            lineAck(c, 0);
        else
            lineNak(c, WBM_BUSY);
        break;
    case WBM_SET_INTERVAL:
        setInterval(c);
        break;
    case WBM_SET_TIME:
        s_utcAtReset = wbm_get32(c->payload) - uptime();
        if (c->length >= 8)
            spillHeard(wbm_get32(c->payload + 4));
        lineAck(c, 0);
        break;
    case WBM_TAMPER_LOG:
        lineAnswer(WBM_TAMPERS, c, storeTampers(linePayload()));
        break;
    case WBM_CHALLENGE:
        challenge(c);
        break;
    case WBM_RESEAL:
        reseal(c);
        break;
    case WBM_PROVISION:
        provision(c);
        break;
    case WBM_BACKFILL:
        s_backfilling = 1;
        s_backfilled = 0;
        s_backfillSequence = c->sequence;
        s_backfillFrom = wbm_get32(c->payload);
        spillHeard(s_backfillFrom);
        spillRewind();
        ringRewind();
        break;
    }
}

static void sendScope(const uint8_t* scope) {
    for (uint8_t first = 0; first < WBM_SCOPE_LENGTH; first = (uint8_t)(first + WBM_SCOPE_PER_PART)) {
        uint8_t* p = linePayload();
        uint8_t count = (uint8_t)(WBM_SCOPE_LENGTH - first);
        if (count > WBM_SCOPE_PER_PART)
            count = WBM_SCOPE_PER_PART;
        p[WBM_SCOPE_TOTAL] = WBM_SCOPE_LENGTH;
        p[WBM_SCOPE_FIRST] = first;
        p[WBM_SCOPE_COUNT] = count;
        wbm_put16(p + WBM_SCOPE_PERIOD, s_period);
        memcpy(p + WBM_SCOPE_PAIRS, scope + 3 * first, 3 * count);
        lineSend(WBM_SCOPE_PART, (uint8_t)(WBM_SCOPE_PAIRS + 3 * count));
    }
    samplingScopeFree();
}

uint8_t commandContinue(void) {
    /* Without a block there is no measured period yet. */
    if (samplingScope() && s_period) {
        sendScope(samplingScope());
        return 1;
    }
    if (!s_backfilling)
        return 0;
    uint8_t* p = linePayload();
    /* Aggregates are older than all that the ring holds. */
    if (!spillNext(p, s_backfillFrom) && !ringNext(p)) {
        const struct Command command = {WBM_BACKFILL, s_backfillSequence, 0, 0};
        s_backfilling = 0;
        wbm_put16(p + 2, s_backfilled);
        lineAck(&command, 2);
    } else if (wbm_get32(p + WBM_RECORD_COUNTER) >= s_backfillFrom) {
        lineSend(WBM_STORED, WBM_READING_SIZE);
        ++s_backfilled;
    }
    return 1;
}

void commandLive(const struct Block* b) {
    s_period = (uint16_t)((b->ticks + b->pairs / 2) / (uint16_t)(b->pairs - 1));
    if (!s_live)
        return;
    struct Tally tally;
    struct Values values;
    tallyClear(&tally);
    tallyAdd(&tally, b);
    tallyEvaluate(&tally, storeCal, &values);
    uint8_t* p = linePayload();
    wbm_put16(p + WBM_LIVE_PAIRS, b->pairs);
    wbm_put16(p + WBM_LIVE_LAG_PAIRS, b->lagPairs);
    wbm_put32(p + WBM_LIVE_TICKS, b->ticks);
    wbm_put32(p + WBM_LIVE_SUM_I, (uint32_t)b->sumI);
    wbm_put32(p + WBM_LIVE_SUM_II, b->sumII);
    wbm_put32(p + WBM_LIVE_SUM_I_LAG, (uint32_t)b->sumILag);
    wbm_put32(p + WBM_LIVE_SUM_V, (uint32_t)b->sumV);
    wbm_put32(p + WBM_LIVE_SUM_VV, b->sumVV);
    wbm_put32(p + WBM_LIVE_SUM_I_V_BEFORE, (uint32_t)b->sumIVBefore);
    wbm_put32(p + WBM_LIVE_SUM_I_V_AFTER, (uint32_t)b->sumIVAfter);
    wbm_put16(p + WBM_LIVE_GAP, (uint16_t)((uint32_t)b->gapSum * 64 / GAP_KEPT));
    wbm_put16(p + WBM_LIVE_BIAS_I, (uint16_t)b->biasI);
    wbm_put16(p + WBM_LIVE_BIAS_V, (uint16_t)b->biasV);
    wbm_put16(p + WBM_LIVE_FREQUENCY, values.milliHertz);
    wbm_put32(p + WBM_LIVE_CURRENT, values.tenthMilliAmps);
    wbm_put32(p + WBM_LIVE_POWER, (uint32_t)values.milliWatts);
    wbm_put16(p + WBM_LIVE_VOLTAGE, values.centiVolts);
    p[WBM_LIVE_FLAGS] = values.flags;
    wbm_put16(p + WBM_LIVE_CREST, values.crest);
    lineSend(WBM_LIVE_BLOCK, WBM_LIVE_SIZE);
}

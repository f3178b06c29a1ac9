/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The meter's line protocol, the one description of it: read by the firmware (C, avr-gcc 5.4) and by the host (C++).
 *
 * Line: 115 200 baud 8N1. A frame is COBS(body) 0x00; body = version, type, sequence, payload, CRC-16/X-25 (reflected,
 * start 0xFFFF, low byte first) over all before it. Numbers are little endian. A payload longer than described is
 * accepted (a newer sender), a shorter one refused. Every command is answered by the message it asks for, ACK or NAK
 * with the command's sequence; the host sends no second command before the answer.
 */
#ifndef WATTBOURSE_METER_PROTOCOL_H
#define WATTBOURSE_METER_PROTOCOL_H

enum {
    WBM_PROTOCOL = 1,
    WBM_HEADER = 3,
    WBM_CRC = 2,
    /* Longest body to the host, and from it (before COBS). */
    WBM_MAX_BODY = 100,
    WBM_MAX_COMMAND = 60,
    /* COBS adds one byte for each started 254, then the delimiter. */
    WBM_MAX_WIRE = WBM_MAX_BODY + 2,
    WBM_ID = 12,
    WBM_KEY = 16,
    WBM_TAG = 16,
    WBM_NONCE = 8
};

/* Meter to host. */
enum {
    WBM_HELLO = 0x01,
    WBM_ACK = 0x02,
    WBM_NAK = 0x03,
    WBM_READING = 0x10,
    /* A stored reading, sent because BACKFILL asked for it. */
    WBM_STORED = 0x11,
    WBM_LIVE_BLOCK = 0x12,
    WBM_SCOPE_PART = 0x13,
    WBM_CAL = 0x14,
    WBM_NONCE_IS = 0x15,
    WBM_TAMPERS = 0x16,
    WBM_BENCH_IS = 0x17
};

/* Host to meter. */
enum {
    /* {} or {challenge 8}: HELLO, with a proof of the key when challenged. */
    WBM_IDENT = 0x81,
    WBM_READ_CAL = 0x82,
    WBM_WRITE_CAL = 0x83,
    /* {on u8} */
    WBM_LIVE = 0x84,
    WBM_SCOPE = 0x85,
    /* {seconds u16} */
    WBM_SET_INTERVAL = 0x86,
    /* {utc seconds u32} or {utc seconds u32, counter u32}: the host has every record below that counter */
    WBM_SET_TIME = 0x87,
    WBM_TAMPER_LOG = 0x88,
    WBM_CHALLENGE = 0x89,
    /* {tag 16} = MAC(K, "RS" meter_id nonce tampers u16) */
    WBM_RESEAL = 0x8A,
    /* {meter_id 12, key 16, challenge 8}: ACK carries MAC(K, "PV" meter_id challenge) */
    WBM_PROVISION = 0x8B,
    /* {from counter u32}: STORED frames, oldest first, then ACK {count u16}. The host has what is below. */
    WBM_BACKFILL = 0x8C,
    /* {}: where the meter's calibration stands. {step u8}: go to that step. {step u8, staged 38}: the same, and keep
     * what was found so far. Answered by BENCH_IS. */
    WBM_BENCH = 0x8D
};

/* BENCH_IS. The meter owns the state of its calibration, so that a terminal that lost the cable or was started anew
 * goes on where it stood. Forward one step at a time, back to any, to 0 (cancel) always; begun only unsealed; a reset
 * ends it. Until step WRITE a calibration is not written. */
enum {
    WBM_BENCH_SESSION = 0 /* u16, new with each beginning */,
    WBM_BENCH_STEP = 2,
    WBM_BENCH_STAGED = 3,
    WBM_BENCH_STAGED_SIZE = 38,
    WBM_BENCH_SIZE = 41
};
enum {
    WBM_STEP_NONE = 0,
    WBM_STEP_IDENTIFY = 1,
    WBM_STEP_WIRING = 2,
    WBM_STEP_ZERO = 3,
    WBM_STEP_VOLTAGE = 4,
    WBM_STEP_CURRENT = 5,
    WBM_STEP_PHASE = 6,
    WBM_STEP_POINTS = 7,
    WBM_STEP_VERIFY = 8,
    WBM_STEP_WRITE = 9,
    WBM_STEP_RESEAL = 10
};

/* Reasons of a NAK. */
enum {
    WBM_BAD_FRAME = 1,
    WBM_BAD_CRC = 2,
    WBM_BAD_LENGTH = 3,
    WBM_OUT_OF_RANGE = 4,
    WBM_SEALED = 5,
    WBM_UNKNOWN = 6,
    WBM_NOT_PROVISIONED = 7,
    WBM_PROVISIONED = 8,
    WBM_LID_OPEN = 9,
    WBM_LID_CLOSED = 10,
    WBM_BAD_MAC = 11,
    WBM_NO_NONCE = 12,
    WBM_BUSY = 13
};

/* Commands that write EEPROM may take 40 bytes x 3.4 ms. */
enum { WBM_ANSWER_MS = 300, WBM_SLOW_ANSWER_MS = 500, WBM_TRIES = 3 };

enum { WBM_MIN_INTERVAL = 15, WBM_MAX_INTERVAL = 900 };

enum { WBM_SEAL_UNPROVISIONED = 0, WBM_SEAL_OPEN = 1, WBM_SEAL_SEALED = 2, WBM_SEAL_BROKEN = 3 };

/* Reset causes: the bits of the chip's MCUSR. */
enum { WBM_RESET_POWER = 1, WBM_RESET_PIN = 2, WBM_RESET_BROWN_OUT = 4, WBM_RESET_WATCHDOG = 8 };

/* HELLO */
enum {
    WBM_HELLO_FIRMWARE = 0, /* major, minor, patch */
    WBM_HELLO_SEAL = 3,
    WBM_HELLO_ID = 4,
    WBM_HELLO_BOOT = 16,
    WBM_HELLO_COUNTER = 20, /* next counter */
    WBM_HELLO_UPTIME = 24,  /* s */
    WBM_HELLO_INTERVAL = 28,
    WBM_HELLO_TAMPERS = 30,
    WBM_HELLO_SEAL_GENERATION = 32,
    WBM_HELLO_CAL_GENERATION = 34,
    WBM_HELLO_RESET = 35,
    WBM_HELLO_STORED = 36, /* records in the ring */
    WBM_HELLO_LID = 37,    /* 1 open */
    WBM_HELLO_OVERRUNS = 38,
    WBM_HELLO_BAD_FRAMES = 40,
    WBM_HELLO_CHANNELS = 42, /* 1: current alone, 2: voltage too */
    WBM_HELLO_SPILLED = 43,  /* aggregates in EEPROM */
    WBM_HELLO_SIZE = 44,
    /* With IDENT {challenge}: MAC(K, "ID" hello challenge), zero when the meter has no key. */
    WBM_HELLO_PROOF = 44,
    WBM_HELLO_PROVED_SIZE = 60
};

/* The record that the tag seals; bytes 16..43 are what the meter stores. */
enum {
    WBM_RECORD_ID = 0,
    WBM_RECORD_BOOT = 12,
    WBM_RECORD_COUNTER = 16,
    WBM_RECORD_TIME = 20,     /* end of the interval: UTC s when the flag says so, else uptime s */
    WBM_RECORD_DURATION = 24, /* ms, 3 bytes */
    WBM_RECORD_FLAGS = 27,
    WBM_RECORD_CURRENT = 28,   /* 0.1 mA, 3 bytes */
    WBM_RECORD_SUPPLY = 31,    /* AVcc in 20 mV */
    WBM_RECORD_POWER = 32,     /* mW, signed, import positive */
    WBM_RECORD_VOLTAGE = 36,   /* 10 mV, 2 bytes */
    WBM_RECORD_FREQUENCY = 38, /* mHz, 2 bytes, 0 unknown */
    WBM_RECORD_TAMPERS = 40,
    WBM_RECORD_CAL_GENERATION = 41,
    WBM_RECORD_BOOT_LOW = 42,
    WBM_RECORD_CHECK = 43, /* CRC-8 over bytes 16..42, for the ring that survives a reset */
    WBM_RECORD_SIZE = 44,
    WBM_STORED_AT = 16,
    WBM_STORED_SIZE = 28
};

/* When nobody listens and the RAM is full, records become an aggregate of about 15 min in EEPROM: a record whose
 * frequency is AGGREGATE, whose counter is that of the last record in it, whose power is the mean, and which holds
 * neither current, voltage nor supply; the supply's byte counts the records in it. It follows
 * MAC(K, "aggr" boot_id counter), and nothing follows it. */
enum { WBM_FREQUENCY_AGGREGATE = 0xFFFF, WBM_AGGREGATE_COUNT = WBM_RECORD_SUPPLY, WBM_AGGREGATE_MS = 900000 };

/* READING, STORED: the record, the previous tag, the tag = MAC(K, record previous).
 * The first record of a boot follows MAC(K, "boot" boot_id counter). */
enum { WBM_READING_PREVIOUS = 44, WBM_READING_TAG = 60, WBM_READING_SIZE = 76 };

enum {
    WBM_FLAG_UTC = 1,
    /* No voltage channel: power is apparent, import assumed. */
    WBM_FLAG_INDICATIVE = 2,
    WBM_FLAG_CLIPPED = 4,
    WBM_FLAG_LID_OPEN = 8,
    WBM_FLAG_SEALED = 16,
    /* Current below 40 mA, where it says little. */
    WBM_FLAG_BELOW_START = 32,
    WBM_FLAG_FIRST = 64,
    /* The current's peaks passed three times its rms: a load that the clamp and the class limits are not made for. */
    WBM_FLAG_HIGH_CREST = 128
};

/* LIVE_BLOCK: raw sums of about one second; samples are centred on `bias`. */
enum {
    WBM_LIVE_PAIRS = 0,           /* u16 */
    WBM_LIVE_LAG_PAIRS = 2,       /* u16 */
    WBM_LIVE_TICKS = 4,           /* u32, 0.5 us, of pairs-1 periods */
    WBM_LIVE_SUM_I = 8,           /* i32 */
    WBM_LIVE_SUM_II = 12,         /* u32 */
    WBM_LIVE_SUM_I_LAG = 16,      /* i32, i times i one cycle before */
    WBM_LIVE_SUM_V = 20,          /* i32 */
    WBM_LIVE_SUM_VV = 24,         /* u32 */
    WBM_LIVE_SUM_I_V_BEFORE = 28, /* i32, with the voltage sample before i */
    WBM_LIVE_SUM_I_V_AFTER = 32,  /* i32 */
    WBM_LIVE_GAP = 36,            /* u16, mean bandgap code x 64 */
    WBM_LIVE_BIAS_I = 38,         /* u16 */
    WBM_LIVE_BIAS_V = 40,
    WBM_LIVE_FREQUENCY = 42, /* mHz */
    WBM_LIVE_CURRENT = 44,   /* 0.1 mA, u32: what the meter makes of it */
    WBM_LIVE_POWER = 48,     /* mW, i32 */
    WBM_LIVE_VOLTAGE = 52,   /* 10 mV, u16 */
    WBM_LIVE_FLAGS = 54,
    WBM_LIVE_CREST = 55, /* u16, 1/100: peak over rms of the current, 0 where noise alone would make it */
    WBM_LIVE_SIZE = 57
};

/* SCOPE_PART: pairs packed in three bytes: v low 8, i low 8, v high 2 | i high 2 << 4. */
enum {
    WBM_SCOPE_TOTAL = 0, /* pairs in the burst */
    WBM_SCOPE_FIRST = 1, /* index of this part's first pair */
    WBM_SCOPE_COUNT = 2,
    WBM_SCOPE_PERIOD = 3, /* u16, 0.5 us */
    WBM_SCOPE_PAIRS = 5,
    WBM_SCOPE_PER_PART = 27,
    WBM_SCOPE_LENGTH = 80
};

/* CAL, WRITE_CAL: 40 bytes; the last two are the CRC-16 of those before. */
enum {
    WBM_CAL_VERSION = 0,    /* 1 */
    WBM_CAL_GENERATION = 1, /* set by the meter */
    WBM_CAL_BANDGAP = 2,    /* 0.1 mV, 9 500..12 500 */
    WBM_CAL_ICAL = 4,       /* u32, 1e-4 A per V at the pin, 1 A/V..500 A/V */
    WBM_CAL_VCAL = 8,       /* u32, 1e-3 V per V at the pin, 10..1000 */
    WBM_CAL_PHASE = 12,     /* i16, 0.001 degree by which current leads voltage in the sensors */
    WBM_CAL_CLOCK = 14,     /* i16, ppm by which the meter's clock is slow */
    WBM_CAL_POINTS = 16,    /* 4 x {u16 mA, i16 1e-5 of gain}, rising; mA 0 ends */
    WBM_CAL_NOMINAL = 32,   /* u16, 10 mV, assumed without a voltage channel */
    WBM_CAL_CRC = 38,
    WBM_CAL_SIZE = 40,
    WBM_CAL_POINT_COUNT = 4
};

/* TAMPERS: {count u8, entries of {boot u32, time u32, kind u8}}, newest first. */
enum { WBM_TAMPER_ENTRY = 9, WBM_TAMPER_MAX = 8, WBM_TAMPER_AT_BOOT = 1, WBM_TAMPER_UTC = 2 };

#endif

/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The one place where a build of the meter differs from another.
 */
#ifndef WATTBOURSE_FIRMWARE_CONFIG_H
#define WATTBOURSE_FIRMWARE_CONFIG_H

/* 1: clamp and voltage adapter, signed active power. 0: the clamp alone, twice the samples, apparent power taken as
 * import and said to be indicative. */
#ifndef METER_VOLTAGE
#define METER_VOLTAGE 1
#endif

/* Assumed while no wave tells. */
#ifndef METER_MAINS_HERTZ
#define METER_MAINS_HERTZ 50
#endif

/* Readings kept in RAM; the longer lag of the current-only build takes some of their room. */
#if METER_VOLTAGE
enum { RING_SIZE = 17 };
#else
enum { RING_SIZE = 13 };
#endif

#endif

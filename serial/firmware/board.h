/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is wired where on the UNO board (ATmega328P, 16 MHz).
 */
#ifndef WATTBOURSE_FIRMWARE_BOARD_H
#define WATTBOURSE_FIRMWARE_BOARD_H

#include <avr/io.h>

enum { FIRMWARE_MAJOR = 0, FIRMWARE_MINOR = 1, FIRMWARE_PATCH = 0 };

/* A0: the current clamp, A1: the voltage adapter, both on a bias of half the supply; MUX 14: the bandgap. */
enum { MUX_CURRENT = 0, MUX_VOLTAGE = 1, MUX_BANDGAP = 14 };

/* D2 (INT0): lid switch to ground, pull-up; an open lid and a cut wire read high. */
#define LID_PIN PD2

/* Timer 1 runs freely at 2 MHz. */
#define TICKS_PER_MS 2000UL

#endif

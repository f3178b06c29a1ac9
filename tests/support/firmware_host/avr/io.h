/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The chip's registers that the firmware's line and commands use, as plain memory of the host. */
#pragma once

#include <stdint.h>

extern volatile uint8_t UCSR0A, UCSR0B, UCSR0C, UDR0, PIND;
extern volatile uint16_t UBRR0;

enum { DOR0 = 3, FE0 = 4, U2X0 = 1, UDRIE0 = 5, RXEN0 = 4, TXEN0 = 3, RXCIE0 = 7, UCSZ00 = 1, UCSZ01 = 2, PD2 = 2 };

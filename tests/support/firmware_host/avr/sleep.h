/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Sleeping is when the interrupts run: here the one that sends. */
#pragma once

enum { SLEEP_MODE_IDLE = 0 };
void sleep_mode(void);
#define set_sleep_mode(mode) ((void)(mode))

/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#define ISR(vector)                                                                                                    \
    void vector(void);                                                                                                 \
    void vector(void)

/* SPDX-FileCopyrightText: The Wattbourse authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <stddef.h>
#include <stdint.h>

void eeprom_read_block(void* to, const void* at, size_t size);
void eeprom_update_block(const void* from, void* at, size_t size);
void eeprom_update_byte(uint8_t* at, uint8_t value);
uint8_t eeprom_read_byte(const uint8_t* at);

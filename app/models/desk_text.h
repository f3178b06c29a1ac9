// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/market/order.h"
#include "core/units/units.h"

#include <QString>

/// Numbers, times and names of the desks as a person reads them. Integers all the way; the locale decides the marks.
namespace wattbourse::app::desk {

/// What stands where nothing is known: never a zero.
QString unknown();
/// `value` is in units of 10^-scale; shown with `decimals` digits, rounded half away from zero.
QString fixed(std::int64_t value, int scale, int decimals);
/// The same with a plus sign in front of what is above zero.
QString fixedSigned(std::int64_t value, int scale, int decimals);
/// kWh without the unit; below 1 kWh with all three digits, where one would say nothing, otherwise with one.
QString kwh(core::Energy energy);
QString kwh(core::Energy energy, int decimals);
/// kW without the unit.
QString kw(core::Power power, int decimals = 2);
/// ct/kWh without the unit, with as many digits as `tick` needs (one at least).
QString ct(core::Price price, core::Price tick);
/// cr without the unit.
QString credit(core::Credit credit, int decimals = 2);
/// cr without the unit, with all the digits that it has and two at least: what is signed is not rounded.
QString exactCredit(core::Credit credit);
/// The digits that a household's amount needs to say something: three below 0.1 kWh and below 1 cr, two from there on.
int fineDecimals(core::Energy energy);
int fineDecimals(core::Credit credit);
/// Digits that a price grid of this tick needs in ct.
int priceDecimals(core::Price tick);

/// Hours and minutes in the time zone of the user.
QString clockTime(core::UnixTime time);
QString clockTimeSeconds(core::UnixTime time);
/// Day and time, as the locale writes them.
QString dayTime(core::UnixTime time);
/// "18:00", with the weekday on another day than `now`, with the date beyond a week.
QString dayAndTime(core::UnixTime time, core::UnixTime now);
/// The date in the time zone of the user, short.
QString day(core::UnixTime time);
/// "14:45–15:00".
QString period(core::UnixTime start, core::UnixTime end);
/// "7:28", "1:07:28".
QString countdown(std::chrono::seconds left);
/// "4 s", "6 min", "2 h", "9 d".
QString age(std::chrono::seconds age);

/// "0x7a1c…93fe".
QString shortHex(core::ByteView bytes);
QString fullHex(core::ByteView bytes);
/// Text from a file, node or meter on one line: control and direction marks out, at most 80 characters.
QString plain(const std::string& text);

} // namespace wattbourse::app::desk

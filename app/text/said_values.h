// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// Values that come as text from the network, as a person reads them.
namespace wattbourse::app {

/// What is known where a sentence is shown.
struct SaidContext {
    /// Times of the same day go without their date; zero: each has it.
    core::UnixTime now{};
    /// Length of a slot; zero while it is not known, slots are then said by their number.
    std::uint32_t slotSeconds{};
    /// The name of an account, empty for one that has none here.
    std::function<QString(const core::Address&)> nameOf{};
};

/// What stands before `mark`; `rest` goes on behind it.
std::string_view takeUntil(std::string_view& rest, char mark);
std::optional<std::int64_t> wholeNumber(std::string_view text);
/// Hex is cut as addresses are everywhere; everything else stays as it came, on one line.
QString asItCame(const std::string& text);

/// `text` by its kind; as it came when it is none of that kind or outside of what we use. Kinds:
/// c credits (10^-6), e energy (Wh), p price (10^-6 cr/kWh, said in ct), d tenths, n number, y day since 1970,
/// g seconds that passed, t time, s slot by its start with the date, f slot by its start, S slot as its period,
/// R "first to last" slot as a period, a address, h and all others: name or hex.
QString shownValue(char kind, const std::string& text, const SaidContext& context);

/// %1 … %9 of `sentence` by `values`, at once, so that a %1 within a value stays one.
QString filledIn(const QString& sentence, const QStringList& values);

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/said_values.h"

#include "app/models/desk_text.h"
#include "core/base/hex.h"
#include "core/time/slot.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <charconv>

namespace wattbourse::app {

namespace {

/// 9999-12-31: what is later is a mistake, or "for ever".
constexpr std::int64_t kLastTime = 253'402'300'799;
constexpr std::int64_t kDay = 86'400;

struct Span {
    core::UnixTime start;
    core::UnixTime end;
};

std::optional<Span> spanOf(std::int64_t first, std::int64_t last, std::uint32_t slotSeconds) {
    if (slotSeconds == 0 || first < 0 || last < first || last >= UINT32_MAX)
        return std::nullopt;
    const core::SlotCalendar calendar(slotSeconds);
    return Span{calendar.start({static_cast<std::uint32_t>(first)}),
                calendar.start({static_cast<std::uint32_t>(last + 1)})};
}

QDate dateOf(core::UnixTime time) {
    return QDateTime::fromSecsSinceEpoch(time.seconds).date();
}

QString numbered(std::int64_t slot) {
    return QCoreApplication::translate("SaidValues", "period no. %1").arg(QLocale().toString(qlonglong{slot}));
}

QString startOf(const Span& span, core::UnixTime now) {
    return dateOf(span.start) == dateOf(now) ? desk::clockTime(span.start) : desk::dayTime(span.start);
}

QString periodOf(const Span& span, core::UnixTime now) {
    // The last moment counts: a period that ends at midnight is of its own day.
    if (dateOf(span.start) != dateOf({span.end.seconds - 1}))
        return desk::dayTime(span.start) + QChar(0x2013) + desk::dayTime(span.end);
    const QString hours = desk::period(span.start, span.end);
    return dateOf(span.start) == dateOf(now) ? hours : desk::day(span.start) + QLatin1Char(' ') + hours;
}

QString rangeOf(const std::string& text, const SaidContext& context) {
    constexpr std::string_view kBetween = " to ";
    const auto at = text.find(kBetween);
    if (at == std::string::npos)
        return asItCame(text);
    const std::string_view all = text;
    const auto first = wholeNumber(all.substr(0, at));
    const auto last = wholeNumber(all.substr(at + kBetween.size()));
    if (!first || !last)
        return asItCame(text);
    if (const auto span = spanOf(*first, *last, context.slotSeconds))
        return periodOf(*span, context.now);
    return numbered(*first) + QChar(0x2013) + numbered(*last);
}

QString accountOf(const std::string& text, const SaidContext& context) {
    const auto bytes = core::fromHex(text);
    core::Address address;
    if (!context.nameOf || !bytes || bytes->size() != address.bytes.size())
        return asItCame(text);
    std::copy(bytes->begin(), bytes->end(), address.bytes.begin());
    const QString name = context.nameOf(address);
    return name.isEmpty() ? asItCame(text) : name;
}

} // namespace

std::string_view takeUntil(std::string_view& rest, char mark) {
    const auto at = std::min(rest.find(mark), rest.size());
    const auto out = rest.substr(0, at);
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return out;
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t out = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (fault != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return out;
}

QString asItCame(const std::string& text) {
    const QString plain = desk::plain(text);
    return plain.startsWith(QLatin1String("0x")) && plain.size() > 12 ? plain.left(6) + QChar(0x2026) + plain.right(4)
                                                                      : plain;
}

QString shownValue(char kind, const std::string& text, const SaidContext& context) {
    if (kind == 'a')
        return accountOf(text, context);
    if (kind == 'R')
        return rangeOf(text, context);
    const auto number = wholeNumber(text);
    if (!number)
        return asItCame(text);
    const auto slot = spanOf(*number, *number, context.slotSeconds);
    switch (kind) {
    case 'c':
        return desk::exactCredit({*number});
    case 'e':
        return desk::fixed(*number, 3, 3);
    case 'p':
        return desk::fixed(*number, 4, 2);
    case 'd':
        return desk::fixed(*number, 1, *number % 10 == 0 ? 0 : 1);
    case 'n':
        return QLocale().toString(qlonglong{*number});
    case 'y':
        return *number < 0 || *number > kLastTime / kDay ? asItCame(text) : desk::day({*number * kDay + kDay / 2});
    case 'g':
        return desk::age(std::chrono::seconds(*number));
    case 't':
        return *number < 0 || *number > kLastTime ? asItCame(text) : desk::dayTime({*number});
    case 's':
        return slot ? desk::dayTime(slot->start) : asItCame(text);
    case 'f':
        return slot ? startOf(*slot, context.now) : numbered(*number);
    case 'S':
        return slot ? periodOf(*slot, context.now) : numbered(*number);
    default:
        return asItCame(text);
    }
}

QString filledIn(const QString& sentence, const QStringList& values) {
    QString out;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence[i] == QLatin1Char('%') && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : 0;
        if (place < 1 || place > values.size()) {
            out += sentence[i];
            continue;
        }
        out += values[place - 1];
        ++i;
    }
    return out;
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/contract_error_text.h"

#include "app/models/desk_text.h"
#include "app/models/slot_phase.h"
#include "app/text/contract_error_words.h"
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

QString say(const char* english) {
    return QCoreApplication::translate("ContractErrorText", english);
}

std::string_view takeUntil(std::string_view& rest, char mark) {
    const auto at = std::min(rest.find(mark), rest.size());
    const auto out = rest.substr(0, at);
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return out;
}

std::optional<std::int64_t> numberOf(std::string_view text) {
    std::int64_t out = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (fault != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return out;
}

QString moment(std::int64_t seconds) {
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
}

/// Hex is cut as addresses are everywhere; numbers that are larger than any that we use stay as they came.
QString asItCame(const std::string& text) {
    const QString plain = desk::plain(text);
    return plain.startsWith(QLatin1String("0x")) && plain.size() > 12 ? plain.left(6) + QChar(0x2026) + plain.right(4)
                                                                      : plain;
}

QString shown(char kind, const std::string& text, std::uint32_t slotSeconds) {
    const auto number = numberOf(text);
    if (!number)
        return asItCame(text);
    switch (kind) {
    case 'c':
        return desk::exactCredit({*number});
    case 'e':
        return desk::fixed(*number, 3, 3);
    case 'p':
        return desk::fixed(*number, 4, 2);
    case 's':
        return slotSeconds == 0 || *number < 0 || *number > UINT32_MAX
                   ? asItCame(text)
                   : moment(core::SlotCalendar(slotSeconds)
                                .start(core::SlotIndex{static_cast<std::uint32_t>(*number)})
                                .seconds);
    case 't':
        return *number < 0 || *number > kLastTime ? asItCame(text) : moment(*number);
    case 'r':
    case 'R':
        return roleWords(static_cast<std::uint32_t>(*number));
    case 'n':
        return QLocale().toString(static_cast<qlonglong>(*number));
    default:
        return asItCame(text);
    }
}

const std::string* valueOf(const chain::ContractError& error, std::string_view names) {
    while (!names.empty()) {
        const auto name = takeUntil(names, '/');
        for (const auto& value : error.values)
            if (value.name == name)
                return &value.text;
    }
    return nullptr;
}

QString filled(const ContractErrorWording& wording, const chain::ContractError& error, std::uint32_t slotSeconds) {
    QStringList values;
    auto rest = wording.values;
    while (!rest.empty()) {
        auto names = takeUntil(rest, ' ');
        const char kind = takeUntil(names, ':').front();
        if (kind == 'R') {
            values << shown(kind, std::string(names), slotSeconds);
            continue;
        }
        const auto* text = valueOf(error, names);
        values << (text != nullptr ? shown(kind, *text, slotSeconds) : desk::unknown());
    }
    // At once, so that a %1 within a value stays one.
    const QString sentence = say(wording.happened);
    switch (values.size()) {
    case 0:
        return sentence;
    case 1:
        return sentence.arg(values[0]);
    case 2:
        return sentence.arg(values[0], values[1]);
    default:
        return sentence.arg(values[0], values[1], values[2]);
    }
}

} // namespace

QString ContractErrorText::whole() const {
    return happened + QLatin1Char(' ') + kept + QLatin1Char(' ') + todo;
}

ContractErrorText contractErrorText(const chain::ContractError& error, std::uint32_t slotSeconds) {
    for (const auto& wording : contractErrorWordings()) {
        auto names = wording.names;
        while (!names.empty())
            if (takeUntil(names, ' ') == error.name)
                return {filled(wording, error, slotSeconds), say(englishOf(wording.kept)),
                        say(englishOf(wording.todo))};
    }
    return {desk::plain(std::string(error.name)), say(englishOf(WhatWasKept::Attempt)),
            say(englishOf(WhatToDo::Report))};
}

QString refusalSentence(core::ByteView revertData, std::uint32_t slotSeconds) {
    const auto error = chain::decodeContractError(revertData);
    return error ? contractErrorText(*error, slotSeconds).whole() : QString();
}

} // namespace wattbourse::app

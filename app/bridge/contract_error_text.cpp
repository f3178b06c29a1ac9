// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/contract_error_text.h"

#include "app/models/desk_text.h"
#include "app/models/slot_phase.h"
#include "app/text/contract_error_words.h"
#include "app/text/said_values.h"

#include <QCoreApplication>

namespace wattbourse::app {

namespace {

QString say(const char* english) {
    return QCoreApplication::translate("ContractErrorText", english);
}

QString shown(char kind, const std::string& text, std::uint32_t slotSeconds) {
    if (kind != 'r' && kind != 'R')
        return shownValue(kind, text, {.slotSeconds = slotSeconds});
    const auto roles = wholeNumber(text);
    return roles ? roleWords(static_cast<std::uint32_t>(*roles)) : asItCame(text);
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
    return filledIn(say(wording.happened), values);
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

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/said_text.h"

#include "app/text/status_text.h"
#include "core/units/units.h"

#include <QCoreApplication>
#include <algorithm>

namespace wattbourse::app {

namespace {

// Longer ones are not recognised: our own are far shorter, and what a node adds to them is cut.
constexpr std::size_t kLongest = 1000;
constexpr std::string_view kMayBePlural = "(s)";

std::size_t lengthOf(std::string_view text, std::string_view letters) {
    return std::min(text.find_first_not_of(letters), text.size());
}

std::size_t digitsOf(std::string_view text) {
    return lengthOf(text, "0123456789");
}

/// Digits, a dot and as many digits as the kind has; zero where that is not so.
std::size_t decimalOf(std::string_view text, std::size_t decimals) {
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    const std::size_t whole = digitsOf(text.substr(sign));
    const std::size_t dot = sign + whole;
    if (whole == 0 || dot >= text.size() || text[dot] != '.' || digitsOf(text.substr(dot + 1)) != decimals)
        return 0;
    return dot + 1 + decimals;
}

int decimalsOf(char kind) {
    switch (kind) {
    case 'c':
    case 'p':
        return 6;
    case 'e':
        return 3;
    case 'd':
        return 1;
    default:
        return 0;
    }
}

/// How much of the beginning of `text` is a value of this kind; zero for none.
std::size_t valueLength(char kind, std::string_view text) {
    constexpr std::size_t kAddressDigits = 40;
    if (const int decimals = decimalsOf(kind); decimals > 0)
        return decimalOf(text, static_cast<std::size_t>(decimals));
    if (kind == 'a' || kind == 'h') {
        const std::size_t digits = text.starts_with("0x") ? lengthOf(text.substr(2), "0123456789abcdef") : 0;
        return digits == 0 || (kind == 'a' && digits != kAddressDigits) ? 0 : 2 + digits;
    }
    const std::size_t digits = digitsOf(text);
    if (kind != 'R')
        return digits;
    constexpr std::string_view kBetween = " to ";
    if (digits == 0 || !text.substr(digits).starts_with(kBetween))
        return 0;
    const std::size_t last = digitsOf(text.substr(digits + kBetween.size()));
    return last == 0 ? 0 : digits + kBetween.size() + last;
}

bool matches(std::string_view pattern, std::string_view text, SaidPlaces& out) {
    while (!pattern.empty()) {
        if (pattern.starts_with(kMayBePlural)) {
            pattern.remove_prefix(kMayBePlural.size());
            if (text.starts_with('s'))
                text.remove_prefix(1);
        } else if (pattern.front() == '{') {
            const char kind = pattern[1];
            pattern.remove_prefix(3);
            if (kind == 'x') {
                // The shortest text with which the rest fits.
                for (std::size_t size = 1; size <= text.size(); ++size) {
                    const std::size_t before = out.values.size();
                    out.values.emplace_back(kind, text.substr(0, size));
                    if (matches(pattern, text.substr(size), out))
                        return true;
                    out.values.resize(before);
                }
                return false;
            }
            const std::size_t size = valueLength(kind, text);
            if (size == 0)
                return false;
            out.values.emplace_back(kind, text.substr(0, size));
            text.remove_prefix(size);
        } else {
            if (text.empty() || text.front() != pattern.front())
                return false;
            pattern.remove_prefix(1);
            text.remove_prefix(1);
        }
    }
    return text.empty();
}

QString shown(const std::pair<char, std::string>& value, const SaidContext& context) {
    const auto& [kind, text] = value;
    if (kind == 'w')
        return shownValue('e', text, context);
    const int decimals = decimalsOf(kind);
    if (decimals == 0)
        return shownValue(kind, text, context);
    const auto exact = core::parseDecimal(text, decimals);
    return exact ? shownValue(kind, std::to_string(*exact), context) : asItCame(text);
}

QString said(const std::string& text, std::span<const SaidForm> forms, const char* list, const SaidContext& context) {
    const auto found = formOf(text, forms);
    if (!found)
        return text::plainSentence(text);
    QStringList values;
    for (const auto& value : found->values)
        values << shown(value, context);
    return filledIn(QCoreApplication::translate(list, found->form->said), values);
}

} // namespace

std::optional<SaidPlaces> formOf(std::string_view text, std::span<const SaidForm> forms) {
    if (text.size() > kLongest)
        return std::nullopt;
    for (const SaidForm& form : forms) {
        SaidPlaces out{&form, {}};
        if (matches(form.pattern, text, out))
            return out;
    }
    return std::nullopt;
}

QString deedText(const std::string& purpose, const SaidContext& context) {
    return said(purpose, deedForms(), "SaidDeed", context);
}

QString alarmText(const std::string& alarm, const SaidContext& context) {
    return said(alarm, alarmForms(), "SaidAlarm", context);
}

QString offenceText(const std::string& offence, const SaidContext& context) {
    return said(offence, offenceForms(), "SaidOffence", context);
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/simulator/order.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>

namespace wattbourse::simulator {

namespace {

constexpr std::size_t kMostQuoted = 32;

/// As it was sent, for an answer that is a line of text.
std::string quoted(std::string_view word) {
    std::string out = "'";
    for (const char c : word.substr(0, kMostQuoted))
        out += c >= ' ' && c <= '~' ? c : '?';
    return out + (word.size() > kMostQuoted ? "...'" : "'");
}

std::string plain(double value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

} // namespace

Order::Order(std::string_view line) {
    constexpr std::string_view kBlanks = " \t\r";
    while (true) {
        const std::size_t from = line.find_first_not_of(kBlanks);
        if (from == std::string_view::npos)
            break;
        line.remove_prefix(from);
        const std::size_t to = std::min(line.find_first_of(kBlanks), line.size());
        m_words.emplace_back(line.substr(0, to));
        line.remove_prefix(to);
    }
    if (m_words.empty())
        return;
    m_verb = m_words.front();
    m_next = 1;
}

double Order::number(const char* what, double low, double high) {
    const std::string text = word(what);
    if (!isSound())
        return low;
    double value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        refuse(std::string(what) + " is no number: " + quoted(text));
    else if (value < low || value > high)
        refuse(std::string(what) + " is " + plain(low) + " to " + plain(high) + ", not " + quoted(text));
    return isSound() ? value : low;
}

double Order::numberOr(double otherwise, const char* what, double low, double high) {
    return m_next < m_words.size() ? number(what, low, high) : otherwise;
}

unsigned Order::whole(const char* what, unsigned low, unsigned high) {
    const double value = number(what, low, high);
    if (isSound() && value != std::floor(value))
        refuse(std::string(what) + " is a whole number, not " + plain(value));
    return isSound() ? static_cast<unsigned>(value) : low;
}

std::string Order::word(const char* what, std::initializer_list<std::string_view> choices) {
    std::string text = word(what);
    if (!isSound() || std::find(choices.begin(), choices.end(), text) != choices.end())
        return text;
    std::string list;
    for (const std::string_view choice : choices)
        list += (list.empty() ? "" : ", ") + std::string(choice);
    refuse(std::string(what) + " is one of " + list + ", not " + quoted(text));
    return {};
}

std::string Order::word(const char* what) {
    if (!isSound())
        return {};
    if (m_next < m_words.size())
        return m_words[m_next++];
    refuse(std::string(what) + " is missing");
    return {};
}

void Order::refuse(const std::string& why) {
    if (isSound())
        m_wrong = why;
}

std::string Order::wrong() const {
    if (!isSound())
        return "error: " + (m_verb.empty() ? "" : quoted(m_verb) + ": ") + m_wrong;
    if (m_next < m_words.size())
        return "error: " + quoted(m_verb) + ": nothing follows where " + quoted(m_words[m_next]) + " stands";
    return {};
}

} // namespace wattbourse::simulator

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace wattbourse::simulator {

/// A command of the control socket, taken apart word by word. What is wrong with it first is kept, and everything that
/// is read after that is of no use: look at wrong() before anything is done.
class Order {
public:
    explicit Order(std::string_view line);

    /// The command's name; empty for a line without a word.
    [[nodiscard]] const std::string& verb() const { return m_verb; }
    /// The next word, a decimal number from `low` to `high`; `what` names it in the error.
    double number(const char* what, double low, double high);
    /// The same, or `otherwise` when there is no further word.
    double numberOr(double otherwise, const char* what, double low, double high);
    /// The next word as a whole number.
    unsigned whole(const char* what, unsigned low, unsigned high);
    /// The next word, one of these.
    std::string word(const char* what, std::initializer_list<std::string_view> choices);
    /// The next word, whatever it is.
    std::string word(const char* what);
    /// Something is wrong that only the caller knows.
    void refuse(const std::string& why);
    /// `error: ` and a sentence; empty when every word was read and none was wrong.
    [[nodiscard]] std::string wrong() const;

private:
    [[nodiscard]] bool isSound() const { return m_wrong.empty(); }

    std::string m_verb;
    std::vector<std::string> m_words;
    std::size_t m_next = 0;
    std::string m_wrong;
};

} // namespace wattbourse::simulator

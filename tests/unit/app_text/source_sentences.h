// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// The English sentences that a source file can put together: every branch of its conditions, with samples for values.
namespace wattbourse::app::test {

/// One file of this project, without its comments.
class SourceText {
public:
    /// `path` from the root of the project. The test fails when it cannot be read.
    explicit SourceText(const std::string& path);

    /// What stands behind each `opener`: the argument number `at` (-1: the last), or up to the semicolon when the
    /// opener does not end in a parenthesis; a literal in the opener belongs to what is found. Only those that hold a
    /// string literal. The opener is a whole word.
    [[nodiscard]] std::vector<std::string> expressionsAfter(std::string_view opener, int at) const;
    /// All that the expression can come to.
    [[nodiscard]] std::set<std::string> sentencesOf(std::string expression) const;

private:
    struct Helper {
        std::vector<std::string> parameters;
        std::string body;
    };

    std::string m_text;
    /// The file's functions of one return statement.
    std::map<std::string, Helper> m_helpers;
};

} // namespace wattbourse::app::test

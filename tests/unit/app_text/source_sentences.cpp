// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_sentences.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <regex>

namespace wattbourse::app::test {

namespace {

bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Where the literal that begins at `at` ends, or `at` when none begins there.
std::size_t behindLiteral(std::string_view text, std::size_t at) {
    const char quote = text[at];
    // 1'000 is a number.
    if (quote != '"' && (quote != '\'' || (at > 0 && isWord(text[at - 1]))))
        return at;
    std::size_t i = at + 1;
    while (i < text.size() && text[i] != quote)
        i += text[i] == '\\' ? 2U : 1U;
    return std::min(i + 1, text.size());
}

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \n\t");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \n\t") - first + 1));
}

/// Blanks and line ends become one blank, outside of literals.
std::string withoutComments(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (text.substr(i, 2) == "//") {
            i = std::min(text.find('\n', i), text.size());
            continue;
        }
        const std::size_t end = std::max(behindLiteral(text, i), i + 1);
        if (std::isspace(static_cast<unsigned char>(text[i])) == 0)
            out += text.substr(i, end - i);
        else if (!out.ends_with(' '))
            out += ' ';
        i = end;
    }
    return out;
}

/// Positions of `mark` outside of literals and brackets, up to where a bracket closes that was opened before.
std::vector<std::size_t> topLevel(std::string_view text, char mark, std::size_t& end) {
    std::vector<std::size_t> out;
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (const std::size_t behind = behindLiteral(text, i); behind > i) {
            i = behind - 1;
            continue;
        }
        const char c = text[i];
        if (depth == 0 && c == mark) {
            // :: joins names.
            if (c == ':' && i + 1 < text.size() && text[i + 1] == ':')
                ++i;
            else
                out.push_back(i);
        }
        if (c == '(' || c == '{' || c == '[')
            ++depth;
        if ((c == ')' || c == '}' || c == ']') && --depth < 0) {
            end = i;
            return out;
        }
    }
    end = text.size();
    return out;
}

std::vector<std::string> split(std::string_view text, char mark) {
    std::size_t end = 0;
    std::vector<std::string> out;
    std::size_t from = 0;
    for (const std::size_t at : topLevel(text, mark, end)) {
        out.push_back(trimmed(text.substr(from, at - from)));
        from = at + 1;
    }
    out.push_back(trimmed(text.substr(from, end - from)));
    return out;
}

std::string replacedWord(std::string_view text, const std::string& word, const std::string& by) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (const std::size_t behind = behindLiteral(text, i); behind > i) {
            out += text.substr(i, behind - i);
            i = behind;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && isWord(text[end]))
            ++end;
        if (end == i)
            ++end;
        const auto found = text.substr(i, end - i);
        out += found == word ? by : std::string(found);
        i = end;
    }
    return out;
}

/// Literals that follow each other, as one; nothing when there is more than literals.
bool onlyLiterals(std::string_view text, std::string& out) {
    for (std::size_t i = 0; i < text.size();) {
        if (std::isspace(static_cast<unsigned char>(text[i])) != 0) {
            ++i;
            continue;
        }
        if (text[i] != '"')
            return false;
        const std::size_t end = behindLiteral(text, i);
        out += text.substr(i + 1, end - i - 2);
        i = end;
    }
    return !text.empty();
}

} // namespace

SourceText::SourceText(const std::string& path) {
    std::ifstream file(std::string(WB_SOURCE) + "/" + path);
    const std::string all{std::istreambuf_iterator<char>(file), {}};
    EXPECT_FALSE(all.empty()) << path;
    m_text = withoutComments(all);
    static const std::regex kHelper(R"(std::string (\w+)\(([^)]*)\) \{\s*return ([^;]*);\s*\})");
    for (std::sregex_iterator it(m_text.begin(), m_text.end(), kHelper), none; it != none; ++it) {
        Helper helper{{}, (*it)[3]};
        for (const std::string& parameter : split((*it)[2].str(), ','))
            helper.parameters.push_back(parameter.substr(parameter.find_last_of(" *&") + 1));
        m_helpers[(*it)[1]] = std::move(helper);
    }
}

std::vector<std::string> SourceText::expressionsAfter(std::string_view opener, int at) const {
    std::vector<std::string> out;
    const std::string_view text = m_text;
    for (std::size_t i = text.find(opener); i != std::string_view::npos; i = text.find(opener, i + 1)) {
        if (i > 0 && (isWord(text[i - 1]) || text[i - 1] == ':'))
            continue;
        const std::string_view rest = text.substr(i + std::min(opener.find('"'), opener.size()));
        std::string found;
        if (opener.ends_with('(')) {
            const auto arguments = split(rest, ',');
            found = at < 0 ? arguments.back() : arguments.at(static_cast<std::size_t>(at));
        } else {
            found = split(rest, ';').front();
        }
        if (found.find('"') != std::string::npos)
            out.push_back(std::move(found));
    }
    return out;
}

std::set<std::string> SourceText::sentencesOf(std::string expression) const {
    expression = trimmed(expression);
    const std::string_view all = expression;
    std::size_t end = 0;
    if (const auto asks = topLevel(all, '?', end); !asks.empty()) {
        const auto rest = all.substr(asks.front() + 1);
        const auto colons = topLevel(rest, ':', end);
        EXPECT_FALSE(colons.empty()) << expression;
        auto out = sentencesOf(std::string(rest.substr(0, colons.front())));
        out.merge(sentencesOf(std::string(rest.substr(colons.front() + 1))));
        return out;
    }
    if (const auto parts = split(all, '+'); parts.size() > 1) {
        std::set<std::string> out{""};
        for (const std::string& part : parts) {
            std::set<std::string> longer;
            for (const std::string& before : out)
                for (const std::string& one : sentencesOf(part))
                    longer.insert(before + one);
            out = std::move(longer);
        }
        return out;
    }
    if (std::string literal; onlyLiterals(all, literal))
        return {literal};
    if (all.starts_with('(') && all.ends_with(')'))
        return sentencesOf(std::string(all.substr(1, all.size() - 2)));
    const auto open = all.find('(');
    const std::string name(all.substr(0, std::min(open, all.size())));
    if (open != std::string_view::npos) {
        const auto arguments = split(all.substr(open + 1), ',');
        if (name == "std::string")
            return sentencesOf(arguments.front());
        if (const auto helper = m_helpers.find(name); helper != m_helpers.end()) {
            std::string body = helper->second.body;
            for (std::size_t i = 0; i < helper->second.parameters.size(); ++i)
                body = replacedWord(body, helper->second.parameters[i], arguments.at(i));
            return sentencesOf(body);
        }
        if (name.ends_with("toHex0x"))
            return {"0x" + std::string(40, 'a')};
        if (name == "std::to_string")
            return {"12"};
        if (name.ends_with("formatDecimal"))
            return {"1." + std::string(static_cast<std::size_t>(std::stoi(arguments.at(1))), '5')};
    }
    // A name, or a text of somebody else.
    return {"some words"};
}

} // namespace wattbourse::app::test

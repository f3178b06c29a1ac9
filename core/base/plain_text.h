// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wattbourse::core {

/// What a stranger wrote, cut to `most` bytes and made printable ASCII without angle brackets or ampersands: it must
/// steer neither a terminal nor a label that understands markup.
inline std::string plainText(std::string_view text, std::size_t most) {
    std::string out(text.substr(0, most));
    for (char& c : out)
        if (c < ' ' || c > '~' || c == '<' || c == '>' || c == '&')
            c = '?';
    return out;
}

} // namespace wattbourse::core

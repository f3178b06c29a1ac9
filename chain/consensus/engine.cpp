// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/engine.h"

namespace wattbourse::chain {

std::string quorumInWords(const Engine& engine, std::size_t sealers, std::uint64_t number) {
    std::size_t final = 0;
    while (final < sealers && !engine.makesFinal(number, final, sealers))
        ++final;
    const std::string of = " of " + std::to_string(sealers);
    return "final with " + std::to_string(final) + of + ", settled with " + std::to_string(sealers * 2 / 3 + 1) + of;
}

} // namespace wattbourse::chain

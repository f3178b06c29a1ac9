// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/engine.h"

#include "chain/encode/json.h"

namespace wattbourse::chain {

std::vector<core::Result<SealedBlock>> Engine::decodeJsonBranch(std::span<const boost::json::value> blocks,
                                                                std::span<const core::Address>,
                                                                core::KnownKeys&) const {
    std::vector<core::Result<SealedBlock>> out;
    out.reserve(blocks.size());
    for (const boost::json::value& block : blocks)
        out.push_back(jsonObject(block, "block").and_then([this](const boost::json::object* object) {
            return decodeJson(*object);
        }));
    return out;
}

std::string quorumInWords(const Engine& engine, std::size_t sealers, std::uint64_t number) {
    std::size_t final = 0;
    while (final < sealers && !engine.makesFinal(number, final, sealers))
        ++final;
    const std::string of = " of " + std::to_string(sealers);
    return "final with " + std::to_string(final) + of + ", settled with " + std::to_string(sealers * 2 / 3 + 1) + of;
}

} // namespace wattbourse::chain

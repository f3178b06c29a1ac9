// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/rounds.h"

#include "chain/encode/abi.h"
#include "chain/market/storage.h"

namespace wattbourse::chain {

namespace {
constexpr int kAttempts = 3;
} // namespace

core::Result<core::Proven<std::vector<StorageWords>>> readRounds(StateReader& reader, const core::Address& contract,
                                                                 std::vector<core::Hash32> keys,
                                                                 const std::vector<NextRound>& rounds,
                                                                 core::Finality atLeast) {
    for (int attempt = 1;; ++attempt) {
        auto answer = reader.read({{contract, keys}}, atLeast);
        for (const auto& next : rounds) {
            if (!answer)
                break;
            WB_ASSIGN(auto more, next(answer->value().front().data()));
            answer = reader.readAt(answer->block(), {{contract, std::move(more)}});
        }
        // The block of the first round was replaced meanwhile.
        const bool again =
            !answer && answer.error().code == core::ErrorCode::NotFound && attempt < kAttempts && !rounds.empty();
        if (!again)
            return answer;
    }
}

core::Result<core::Proven<std::vector<StorageWords>>> readArray(StateReader& reader, const core::Address& contract,
                                                                std::uint64_t slot, std::uint64_t wordsPerElement,
                                                                std::uint64_t most, core::Finality atLeast) {
    const auto next = [slot, wordsPerElement,
                       most](const core::Hash32* words) -> core::Result<std::vector<core::Hash32>> {
        WB_ASSIGN(const auto count, wordCount(words[0], most));
        std::vector<core::Hash32> keys{abiWord(slot)};
        const auto base = arrayBase(slot);
        for (std::uint64_t i = 0; i < count * wordsPerElement; ++i)
            keys.push_back(keyAfter(base, i));
        return keys;
    };
    return readRounds(reader, contract, {abiWord(slot)}, {next}, atLeast);
}

} // namespace wattbourse::chain

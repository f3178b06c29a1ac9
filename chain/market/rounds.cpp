// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/rounds.h"

#include "chain/encode/abi.h"
#include "chain/market/storage.h"

namespace wattbourse::chain {

namespace {
constexpr int kAttempts = 3;
} // namespace

core::Result<core::Proven<std::vector<StorageWords>>> readRounds(StateReader& reader, std::vector<StorageQuery> queries,
                                                                 const std::vector<NextQueries>& rounds,
                                                                 core::Finality atLeast) {
    for (int attempt = 1;; ++attempt) {
        auto answer = reader.read(queries, atLeast);
        for (const auto& next : rounds) {
            if (!answer)
                break;
            WB_ASSIGN(auto more, next(answer->value()));
            answer = reader.readAt(answer->block(), std::move(more));
        }
        // The block of the first round was replaced meanwhile.
        const bool again =
            !answer && answer.error().code == core::ErrorCode::NotFound && attempt < kAttempts && !rounds.empty();
        if (!again)
            return answer;
    }
}

core::Result<core::Proven<std::vector<StorageWords>>> readRounds(StateReader& reader, const core::Address& contract,
                                                                 std::vector<core::Hash32> keys,
                                                                 const std::vector<NextRound>& rounds,
                                                                 core::Finality atLeast) {
    std::vector<NextQueries> queries;
    for (const auto& next : rounds)
        queries.emplace_back(
            [&contract, &next](const std::vector<StorageWords>& answers) -> core::Result<std::vector<StorageQuery>> {
                WB_ASSIGN(auto more, next(answers.front().data()));
                return std::vector<StorageQuery>{{contract, std::move(more)}};
            });
    return readRounds(reader, {{contract, std::move(keys)}}, queries, atLeast);
}

core::Result<core::Proven<std::vector<StorageWords>>> readArray(StateReader& reader, const core::Address& contract,
                                                                const core::Hash32& place,
                                                                std::uint64_t wordsPerElement, std::uint64_t most,
                                                                core::Finality atLeast) {
    const auto next = [&place, wordsPerElement,
                       most](const core::Hash32* words) -> core::Result<std::vector<core::Hash32>> {
        WB_ASSIGN(const auto count, wordCount(words[0], most));
        std::vector<core::Hash32> keys{place};
        const auto base = arrayBase(place);
        for (std::uint64_t i = 0; i < count * wordsPerElement; ++i)
            keys.push_back(keyAfter(base, i));
        return keys;
    };
    return readRounds(reader, contract, {place}, {next}, atLeast);
}

} // namespace wattbourse::chain

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/open_branch.h"

#include <atomic>
#include <thread>

namespace wattbourse::chain::aura {

namespace {

// Headers that a thread takes at a time: enough to make the counter cheap, few enough to end together.
constexpr std::size_t kPortion = 16;

} // namespace

core::Result<std::vector<SealedBlock>> openBranch(std::span<const core::Bytes> headers, const HeaderForm& form,
                                                  core::KnownKeys& keys, unsigned threads) {
    std::vector<core::Result<SealedBlock>> opened(headers.size());
    std::atomic<std::size_t> next{0};
    const AuraEngine engine(Rules{.form = form});
    const auto work = [&] {
        for (std::size_t from = next.fetch_add(kPortion); from < headers.size(); from = next.fetch_add(kPortion))
            for (std::size_t i = from; i < std::min(from + kPortion, headers.size()); ++i)
                opened[i] = i + 1 < headers.size() ? openPinned(headers[i], form, keys) : engine.decode(headers[i]);
    };
    {
        std::vector<std::jthread> others;
        const std::size_t portions = (headers.size() + kPortion - 1) / kPortion;
        for (std::size_t i = 1; i < std::min<std::size_t>(threads, portions); ++i)
            others.emplace_back(work);
        work();
    }
    std::vector<SealedBlock> out;
    out.reserve(opened.size());
    for (std::size_t i = 0; i < opened.size(); ++i) {
        if (!opened[i])
            return core::fail(opened[i].error().code, "header " + std::to_string(i) + ": " + opened[i].error().detail);
        if (i > 0 && opened[i]->header.parentHash != out.back().hash)
            return core::fail(core::ErrorCode::NotVerified,
                              "header " + std::to_string(i) + ": not a child of the one before");
        out.push_back(*std::move(opened[i]));
    }
    return out;
}

} // namespace wattbourse::chain::aura

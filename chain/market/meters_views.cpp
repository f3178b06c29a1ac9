// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/meters_views.h"

#include "chain/encode/abi.h"
#include "chain/market/storage.h"

#include <algorithm>

namespace wattbourse::chain {

namespace {

constexpr std::uint64_t kMostMeters = 64;
// Nearly every account has no more, and is then read in two rounds.
constexpr std::uint64_t kGuessedMeters = 2;
// Where sealedFrom says that the seal is broken.
constexpr std::uint64_t kBroken = 0xffffffff;

std::uint64_t listed(std::uint64_t count) {
    return std::max(count, kGuessedMeters);
}

} // namespace

core::Hash32 meterKey(const core::Hash32& meter) {
    return mappingKey(meter, abiWord(layout::kMetersMeters));
}

core::Hash32 readingKey(const core::Hash32& meter, core::SlotIndex slot) {
    return mappingKey(abiWord(std::uint64_t{slot.value}), mappingKey(meter, abiWord(layout::kMetersReadings)));
}

std::optional<MeterReadingWord> readingFromWord(const core::Hash32& word) {
    constexpr std::uint64_t kPresent = 0x80;
    constexpr std::uint64_t kAnchored = 0x40;
    constexpr std::uint64_t kFlags = 7;
    const auto marks = wordField(word, 8, 1);
    if ((marks & kPresent) == 0)
        return std::nullopt;
    MeterReadingWord out;
    out.imported = {static_cast<std::int64_t>(wordField(word, 0, 4))};
    out.exported = {static_cast<std::int64_t>(wordField(word, 4, 4))};
    out.flags = static_cast<std::uint32_t>(marks & kFlags);
    out.anchored = (marks & kAnchored) != 0;
    constexpr std::size_t kRootBytes = 23;
    std::copy_n(word.bytes.begin(), kRootBytes, out.root.bytes.begin());
    return out;
}

core::MeterRecord meterFromWords(const core::Hash32& id, const core::Hash32* words) {
    const auto field32 = [](const core::Hash32& word, unsigned offset) {
        return static_cast<std::uint32_t>(wordField(word, offset, 4));
    };
    core::MeterRecord out;
    out.id = id;
    out.reporter = wordAddress(words[0]);
    out.sealedFrom = {field32(words[0], 20)};
    out.sealed = out.sealedFrom.value != kBroken;
    if (const auto next = field32(words[0], 24); next != 0)
        out.lastSlot = core::SlotIndex{next - 1};
    out.sealGeneration = static_cast<std::uint32_t>(wordField(words[0], 28, 2));
    out.owner = wordAddress(words[1]);
    out.firstSlot = {field32(words[1], 20)};
    out.branch = field32(words[1], 24);
    out.aggregator = wordAddress(words[2]);
    out.aggregatorFrom = {field32(words[2], 20)};
    out.keepPermille = static_cast<std::uint32_t>(wordField(words[2], 24, 2));
    out.certificate = words[3];
    return out;
}

MeteredQuery::MeteredQuery(const core::Address& account, core::SlotIndex slot) : m_slot(slot) {
    const auto list = mappingKey(abiWord(account), abiWord(layout::kMetersOwned));
    m_elements = arrayBase(list);
    m_first.push_back(list);
    for (std::uint64_t i = 0; i < kGuessedMeters; ++i)
        m_first.push_back(keyAfter(m_elements, i));
}

core::Result<std::vector<core::Hash32>> MeteredQuery::next(const StorageWords& words) const {
    WB_ASSIGN(const auto count, wordCount(words.front(), kMostMeters));
    auto keys = m_first;
    for (auto i = kGuessedMeters; i < count; ++i)
        keys.push_back(keyAfter(m_elements, i));
    if (words.size() < 1 + listed(count))
        return keys;
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto& id = words[1 + i];
        keys.push_back(keyAfter(meterKey(id), 1));
        keys.push_back(readingKey(id, m_slot));
    }
    return keys;
}

std::optional<core::Energy> MeteredQuery::metered(const StorageWords& words) const {
    const auto count = wordField(words.front(), 0, 8);
    core::Energy net;
    bool any = false;
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto* const meter = &words[1 + listed(count) + 2 * i];
        if (m_slot.value < wordField(meter[0], 20, 4))
            continue;
        const auto reading = readingFromWord(meter[1]);
        if (!reading)
            return std::nullopt;
        any = true;
        net += reading->imported;
        net -= reading->exported;
    }
    return any ? std::optional(net) : std::nullopt;
}

} // namespace wattbourse::chain

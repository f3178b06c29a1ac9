// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/frame/record_chain.h"

#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

#include <algorithm>

namespace wattbourse::serial {

core::MeterTag RecordChain::startOf(const char* context, const Record& record) const {
    std::array<std::uint8_t, 8> place{};
    wbm_put32(place.data(), record.bootId);
    wbm_put32(place.data() + 4, record.counter);
    return tagOf(m_key, {core::asBytes(context), place});
}

bool RecordChain::isSealed(const Record& record) const {
    const core::MeterTag want = tagOf(m_key, {core::ByteView(record.bytes).first(WBM_READING_TAG)});
    return core::equalInConstantTime(want.view(), record.tag.view());
}

bool RecordChain::wasMissed(std::uint32_t counter) const {
    return std::any_of(m_gaps.begin(), m_gaps.end(),
                       [counter](const auto& gap) { return counter >= gap.first && counter < gap.second; });
}

void RecordChain::miss(std::uint32_t from, std::uint32_t until, bool sameBoot) {
    m_missingCount = sameBoot ? until - from : 1;
    if (m_gaps.size() == kGapsKept)
        m_gaps.erase(m_gaps.begin());
    m_gaps.emplace_back(from, until);
}

RecordVerdict RecordChain::check(const Record& record) {
    m_missingCount = 0;
    if (!isSealed(record))
        return RecordVerdict::BadTag;
    if (!m_meter.empty() && record.meter != m_meter)
        return RecordVerdict::OtherMeter;
    const bool first = (record.flags & WBM_FLAG_FIRST) != 0;
    const bool aggregate = record.isAggregate();
    if ((first && startOf("boot", record) != record.previous) ||
        (aggregate && startOf("aggr", record) != record.previous))
        return RecordVerdict::ChainBroken;
    if (m_counter && record.counter <= *m_counter) {
        // A later boot never begins below a counter that was handed out.
        if (m_boot && record.bootId > *m_boot)
            return RecordVerdict::CounterBack;
        return wasMissed(record.counter) ? RecordVerdict::OutOfOrder : RecordVerdict::Repeated;
    }
    if (m_boot && record.bootId < *m_boot)
        return RecordVerdict::CounterBack;
    const std::uint32_t begins = record.counter - (record.merged - 1U);
    // Part of what is merged was received one by one: taking the rest would count that part twice.
    if (m_counter && begins <= *m_counter)
        return RecordVerdict::Repeated;
    const bool sameBoot = m_boot && *m_boot == record.bootId;
    const bool follows = !m_counter || begins == *m_counter + 1;
    if (!aggregate && sameBoot && follows && m_tag && *m_tag != record.previous)
        return RecordVerdict::ChainBroken;
    // Over a reset the counter leaves out what was reserved: only a first record of a boot may.
    const bool whole = follows || (!sameBoot && first);
    if (!whole)
        miss(*m_counter + 1, begins, sameBoot);
    m_meter = record.meter;
    m_boot = record.bootId;
    m_counter = record.counter;
    // The tags of the merged records are gone: nothing can be seen to follow them.
    m_tag = aggregate ? std::nullopt : std::optional(record.tag);
    return whole ? RecordVerdict::Sound : RecordVerdict::Gap;
}

} // namespace wattbourse::serial

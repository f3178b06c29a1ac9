// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/frame/record_chain.h"

#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

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

RecordVerdict RecordChain::check(const Record& record) {
    if (!isSealed(record))
        return RecordVerdict::BadTag;
    const bool first = (record.flags & WBM_FLAG_FIRST) != 0;
    const bool aggregate = record.isAggregate();
    if ((first && startOf("boot", record) != record.previous) ||
        (aggregate && startOf("aggr", record) != record.previous))
        return RecordVerdict::Regressed;
    if (m_boot && record.bootId < *m_boot)
        return m_counter && record.counter <= *m_counter ? RecordVerdict::Repeated : RecordVerdict::Regressed;
    if (m_counter && record.counter <= *m_counter) {
        // A later boot never begins below a counter that was handed out.
        return m_boot && record.bootId > *m_boot ? RecordVerdict::Regressed : RecordVerdict::Repeated;
    }
    const std::uint32_t begins = record.counter - (record.merged - 1U);
    // Part of what is merged was received one by one: taking the rest would count that part twice.
    if (m_counter && begins <= *m_counter)
        return RecordVerdict::Repeated;
    const bool sameBoot = m_boot && *m_boot == record.bootId;
    const bool follows = !m_counter || begins == *m_counter + 1;
    if (!aggregate && sameBoot && follows && m_tag && *m_tag != record.previous)
        return RecordVerdict::Regressed;
    // Over a reset the counter leaves out what was reserved: only a first record of a boot may.
    const bool whole = follows || (!sameBoot && first);
    m_boot = record.bootId;
    m_counter = record.counter;
    // The tags of the merged records are gone: nothing can be seen to follow them.
    m_tag = aggregate ? std::nullopt : std::optional(record.tag);
    return whole ? RecordVerdict::Sound : RecordVerdict::Gap;
}

} // namespace wattbourse::serial

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/range_book.h"

#include <algorithm>
#include <utility>

namespace wattbourse::chain {

namespace {

// Nodes that bring one and the same range at a time: a slow one is overtaken, but not by all.
constexpr std::size_t kMostAtOnce = 3;
// A range is late when so many others came in since it was handed out.
constexpr std::size_t kLateAfter = 24;

} // namespace

// With m_mutex held. Late is also the last one that is missing.
bool RangeBook::isLate(const Entry& entry) const {
    if (m_filled - entry.filledBefore >= std::min(kLateAfter, m_window / 2))
        return true;
    return std::count_if(m_entries.begin(), m_entries.end(),
                         [](const auto& one) { return !one.second.filled && !one.second.takenFrom; }) == 1;
}

bool RangeBook::extend(std::uint64_t from, std::uint64_t to) {
    const std::scoped_lock lock(m_mutex);
    if (m_running) {
        m_end = std::max(m_end, to);
        m_changed.notify_all();
        return true;
    }
    if (from > to)
        return false;
    m_running = true;
    m_begin = m_due = from;
    m_end = to;
    m_entries.clear();
    m_changed.notify_all();
    return true;
}

void RangeBook::end() {
    const std::scoped_lock lock(m_mutex);
    m_running = false;
    m_entries.clear();
    m_changed.notify_all();
}

bool RangeBook::running() const {
    const std::scoped_lock lock(m_mutex);
    return m_running;
}

std::optional<RangeBook::Progress> RangeBook::progress() const {
    const std::scoped_lock lock(m_mutex);
    if (!m_running)
        return std::nullopt;
    return Progress{m_due - m_begin, m_end + 1 - m_begin};
}

std::optional<RangeBook::Range> RangeBook::claim(Node node, std::uint64_t head, const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (m_running && !stop.stop_requested()) {
        // What nobody has in hand comes first, then what is due and takes others long.
        std::uint64_t next = m_due;
        for (auto& [from, entry] : m_entries) {
            next = entry.range.to + 1;
            if (!entry.filled && !entry.takenFrom && entry.claimedBy.empty() && !entry.failed.contains(node) &&
                entry.range.to <= head) {
                entry.claimedBy.insert(node);
                entry.filledBefore = m_filled;
                return entry.range;
            }
        }
        if (next <= m_end && m_entries.size() < m_window) {
            const Range range{next, std::min(m_end, next + m_rangeSize - 1)};
            if (range.to > head)
                return std::nullopt;
            m_entries[next] = {.range = range,
                               .claimedBy = {node},
                               .filledBefore = m_filled,
                               .failed = {},
                               .filled = {},
                               .takenFrom = {}};
            return range;
        }
        bool mayHelp = false;
        for (auto& [from, entry] : m_entries) {
            if (entry.failed.contains(node) || entry.range.to > head)
                continue;
            mayHelp = true;
            if (!entry.filled && !entry.takenFrom && !entry.claimedBy.contains(node) &&
                entry.claimedBy.size() < kMostAtOnce && isLate(entry)) {
                entry.claimedBy.insert(node);
                entry.filledBefore = m_filled;
                return entry.range;
            }
        }
        if (!mayHelp)
            return std::nullopt;
        m_changed.wait(lock, stop, [&, due = m_due, end = m_end, filled = m_filled] {
            return !m_running || due != m_due || end != m_end || filled != m_filled ||
                   std::any_of(m_entries.begin(), m_entries.end(), [&](const auto& one) {
                       return !one.second.filled && !one.second.takenFrom && one.second.claimedBy.empty() &&
                              !one.second.failed.contains(node);
                   });
        });
    }
    return std::nullopt;
}

void RangeBook::fill(Filled filled) {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_entries.find(filled.range.from);
    if (found == m_entries.end() || found->second.range != filled.range)
        return;
    Entry& entry = found->second;
    entry.claimedBy.erase(filled.by);
    if (!entry.filled && !entry.takenFrom && !entry.failed.contains(filled.by)) {
        entry.filled = std::move(filled);
        ++m_filled;
    }
    m_changed.notify_all();
}

void RangeBook::giveUp(const Range& range, Node node) {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_entries.find(range.from);
    if (found == m_entries.end() || found->second.range != range)
        return;
    Entry& entry = found->second;
    entry.claimedBy.erase(node);
    entry.failed.insert(node);
    if (entry.filled && entry.filled->by == node)
        entry.filled.reset();
    if (entry.takenFrom == node)
        entry.takenFrom.reset();
    m_changed.notify_all();
}

std::optional<RangeBook::Filled> RangeBook::takeDue() {
    const std::scoped_lock lock(m_mutex);
    const auto first = m_entries.begin();
    if (!m_running || first == m_entries.end() || first->second.takenFrom || !first->second.filled)
        return std::nullopt;
    first->second.takenFrom = first->second.filled->by;
    return std::exchange(first->second.filled, std::nullopt);
}

bool RangeBook::isDueFilled() const {
    const std::scoped_lock lock(m_mutex);
    const auto first = m_entries.begin();
    return m_running && first != m_entries.end() && !first->second.takenFrom && first->second.filled.has_value();
}

void RangeBook::taken(const Range& range) {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_entries.find(range.from);
    if (found == m_entries.end() || found->second.range != range)
        return;
    m_entries.erase(found);
    m_due = range.to + 1;
    if (m_due > m_end)
        m_running = false;
    m_changed.notify_all();
}

} // namespace wattbourse::chain

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/engine.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <stop_token>

namespace wattbourse::chain {

/// Splits a long stretch of headers over nodes: hands out ranges in order, takes them back filled in any order, and
/// gives them on in order. A node that is slow or fails stops nobody: what is due next is handed to others as well.
/// Bounded: no range is handed out further than a window above the one that is due. Any thread.
class RangeBook {
public:
    /// Who fetches: the place of a node in its list.
    using Node = std::size_t;
    struct Range {
        std::uint64_t from{};
        /// The last block, included.
        std::uint64_t to{};
        bool operator==(const Range&) const = default;
    };
    struct Filled {
        Range range;
        Node by{};
        std::vector<SealedBlock> blocks;
    };
    struct Progress {
        std::uint64_t done{};
        std::uint64_t total{};
    };

    RangeBook(std::uint64_t rangeSize, std::size_t window) : m_rangeSize(rangeSize), m_window(window) {}

    /// Begins a stretch, or makes the running one longer. Answers false when there is nothing to do.
    bool extend(std::uint64_t from, std::uint64_t to);
    /// Ends the stretch; all that wait return.
    void end();
    [[nodiscard]] bool running() const;
    /// None when no stretch is running.
    [[nodiscard]] std::optional<Progress> progress() const;

    /// The next range for a node that has blocks up to `head`. Waits while the window is full. None when there is
    /// nothing (more) for this node, or on `stop`.
    std::optional<Range> claim(Node node, std::uint64_t head, const std::stop_token& stop);
    /// Takes a range back with its blocks. Ignored when another node was first.
    void fill(Filled filled);
    /// The node could not bring this range: it is left to the others, and not handed to it again in this stretch.
    void giveUp(const Range& range, Node node);

    /// The range that is due, once it is filled; the caller then says `taken` or `giveUp`. One caller at a time gets
    /// it.
    std::optional<Filled> takeDue();
    void taken(const Range& range);
    [[nodiscard]] bool isDueFilled() const;

private:
    struct Entry {
        Range range;
        std::set<Node> claimedBy;
        /// Ranges that had come in when it was last handed out.
        std::uint64_t filledBefore{};
        std::set<Node> failed;
        std::optional<Filled> filled;
        /// Whose blocks are being given on.
        std::optional<Node> takenFrom;
    };

    [[nodiscard]] bool isLate(const Entry& entry) const;

    const std::uint64_t m_rangeSize;
    const std::size_t m_window;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_running{false};
    std::uint64_t m_begin{};
    // The lowest block that is not given on yet.
    std::uint64_t m_due{};
    std::uint64_t m_end{};
    std::uint64_t m_filled{};
    // By their first block, from m_due on, without gaps.
    std::map<std::uint64_t, Entry> m_entries;
};

} // namespace wattbourse::chain

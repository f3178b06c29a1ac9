// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figure.h"
#include "core/api/meter.h"
#include "core/units/units.h"

#include <QAbstractTableModel>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace wattbourse::app {

/// What changes about a member while the desk is open.
struct MemberLive {
    static constexpr std::size_t kHistory = 24;
    /// Import positive; none when the member does not report.
    std::optional<core::Power> power;
    /// The last hour in W, oldest first.
    std::array<std::int32_t, kHistory> hour{};
    /// Net of today.
    core::Energy position;
    /// Of today's delivered slots, and what the meter proved of it.
    core::Energy contracted;
    std::optional<core::Energy> delivered;
    core::SealState seal{core::SealState::Unknown};
    FigureState quality{FigureState::Unproven};

    bool operator==(const MemberLive&) const = default;
    /// Delivered of contracted; none when either is not known or nothing is contracted.
    [[nodiscard]] std::optional<std::int64_t> deliveredPermille() const;
};

struct Member {
    QString name;
    QString branch;
    MemberLive live;
};

struct MemberUpdate {
    std::uint32_t member{};
    MemberLive live;
};

/// Members with what sorting and searching need, worked out once: by a thread that may take its time.
class MemberSet {
public:
    MemberSet() = default;
    /// `generated`: not people but a load test, and the screen says so.
    explicit MemberSet(std::vector<Member> members, bool generated = false);

    [[nodiscard]] bool generated() const { return m_generated; }
    [[nodiscard]] std::size_t size() const { return m_members.size(); }

private:
    friend class MemberTable;
    std::vector<Member> m_members;
    std::vector<std::uint32_t> m_nameRank;
    std::vector<std::uint32_t> m_branchRank;
    // Lower case name, branch and seal words, to search in.
    std::vector<QString> m_haystack;
    bool m_generated{};
};

enum class MemberFilter { All, Importing, Exporting, Unsealed, Attention };
inline constexpr std::size_t kMemberFilters = 5;

/// Sums over the rows that are shown.
struct MemberTotals {
    std::int64_t members{};
    std::int64_t reporting{};
    core::Power power;
    std::array<std::int64_t, MemberLive::kHistory> hour{};
    core::Energy position;
    core::Energy contracted;
    core::Energy delivered;
    /// Contracted by those whose delivery is known: what `delivered` is measured against.
    core::Energy deliverable;
    std::int64_t unsealed{};
    std::int64_t attention{};
};

/// The portfolio's members: 100,000 and more. Sorts and filters itself (a proxy would sort again at each change);
/// a change of values is told row by row, and rows move only in reorder(). GUI thread.
class MemberTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Branch, Live, Position, Contracted, Delivered, Seal, Quality, kColumns };

    explicit MemberTable(QObject* parent = nullptr);

    void show(MemberSet members);
    /// Unknown members are ignored. Rows stay where they are.
    void update(std::span<const MemberUpdate> updates);
    /// Puts rows that changed where the sort order and the filter want them; keeps selections. Cheap when none did.
    void reorder();

    void setFilter(MemberFilter filter);
    [[nodiscard]] MemberFilter filter() const { return m_filter; }
    void setSearch(const QString& text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] bool generated() const { return m_set.generated(); }
    [[nodiscard]] std::size_t memberCount() const { return m_set.size(); }
    /// Members that a filter lets through, whatever is searched for.
    [[nodiscard]] std::int64_t count(MemberFilter filter) const;
    [[nodiscard]] const MemberTotals& totals() const { return m_totals; }
    [[nodiscard]] const Member& member(int row) const {
        return m_set.m_members[m_shown[static_cast<std::size_t>(row)].member];
    }
    [[nodiscard]] std::uint32_t memberId(int row) const { return m_shown[static_cast<std::size_t>(row)].member; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    static QString sealWord(core::SealState seal);
    static QString qualityWord(FigureState quality);
    static bool needsAttention(const MemberLive& live);

Q_SIGNALS:
    /// Totals or the filters' counts changed.
    void totalsChanged();

private:
    // One shown row: its sort key as it was when the row was placed, so that the order stays a strict one while values
    // move.
    struct Shown {
        std::int64_t key;
        std::uint32_t rank;
        std::uint32_t member;
        bool operator<(const Shown& o) const {
            return key != o.key ? key < o.key : rank != o.rank ? rank < o.rank : member < o.member;
        }
    };
    static constexpr std::uint32_t kHidden = UINT32_MAX;

    [[nodiscard]] static bool passes(MemberFilter filter, const MemberLive& live);
    [[nodiscard]] bool wanted(std::uint32_t member) const;
    [[nodiscard]] Shown shownOf(std::uint32_t member) const;
    [[nodiscard]] std::int64_t keyOf(std::uint32_t member) const;
    void rebuild();
    void setOrder(std::vector<Shown> next);
    void permute(std::vector<Shown> next);
    void count(const MemberLive& live, int sign);
    void total(const MemberLive& live, int sign);
    void totalAgain();
    [[nodiscard]] QString text(const Member& member, int column) const;

    MemberSet m_set;
    std::vector<Shown> m_shown;
    // Row by member, kHidden when filtered out.
    std::vector<std::uint32_t> m_row;
    std::vector<std::uint32_t> m_moved;
    std::vector<bool> m_isMoved;
    MemberFilter m_filter{MemberFilter::All};
    QString m_search;
    int m_sortColumn{Contracted};
    Qt::SortOrder m_sortOrder{Qt::DescendingOrder};
    MemberTotals m_totals;
    std::array<std::int64_t, kMemberFilters> m_counts{};
};

} // namespace wattbourse::app

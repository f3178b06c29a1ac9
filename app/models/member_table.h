// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/member_order.h"

#include <QAbstractTableModel>
#include <span>

namespace wattbourse::app {

/// One group of members and its sums over the rows that are shown.
struct MemberGroupRow {
    /// Its number under the grouping.
    std::uint32_t group{};
    QString name;
    MemberTotals totals;
};

/// The portfolio's members: 100,000 and more. A change of values is told row by row at once; where rows stand is worked
/// out by a MemberOrderer, and rows move only in reorder() or after another filter, search or order was asked for. Few
/// members are put in order at once. GUI thread.
class MemberTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Branch, Live, Position, Contracted, Delivered, Up, Down, Seal, Quality, kColumns };
    /// Up to as many members are put in order without the other thread: the way there takes longer than the work.
    static constexpr std::size_t kAtOnce = 2'000;

    explicit MemberTable(QObject* parent = nullptr);

    void show(MemberSet members);
    /// Unknown members are ignored. Rows stay where they are.
    void update(std::span<const MemberUpdate> updates);
    /// Asks for rows that changed to be put where the sort order and the filter want them; selections stay. Cheap when
    /// none did.
    void reorder();
    /// An order was asked for and is not there yet.
    [[nodiscard]] bool ordering() const { return m_orderer.busy(); }

    void setFilter(MemberFilter filter);
    [[nodiscard]] MemberFilter filter() const { return m_filter; }
    void setSearch(const QString& text);
    /// Sums by this grouping from here on; the rows are all members of all groups.
    void setGrouping(MemberGrouping grouping);
    [[nodiscard]] MemberGrouping grouping() const { return m_grouping; }
    /// Shows one group alone; none for all.
    void setGroup(std::optional<std::uint32_t> group);
    [[nodiscard]] std::optional<std::uint32_t> group() const { return m_group; }
    [[nodiscard]] QString groupName(std::uint32_t group) const;
    /// Groups that have a shown member, in the order of their names.
    [[nodiscard]] std::vector<MemberGroupRow> groups() const;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] bool generated() const { return m_set.generated(); }
    [[nodiscard]] std::size_t memberCount() const { return m_set.size(); }
    /// Members that a filter lets through, whatever is searched for.
    [[nodiscard]] std::int64_t count(MemberFilter filter) const;
    [[nodiscard]] const MemberTotals& totals() const { return m_totals; }
    [[nodiscard]] const MemberInfo& member(int row) const { return info(memberId(row)); }
    [[nodiscard]] const MemberLive& live(int row) const { return m_set.m_live[memberId(row)]; }
    [[nodiscard]] std::uint32_t memberId(int row) const { return m_shown[static_cast<std::size_t>(row)].member; }
    [[nodiscard]] const MemberInfo& info(std::uint32_t member) const { return m_set.m_texts->info[member]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    static bool isNumber(int column) { return column >= Live && column <= Down; }
    static QString sealWord(core::SealState seal);
    static QString qualityWord(FigureState quality);

Q_SIGNALS:
    /// Totals or the filters' counts changed.
    void totalsChanged();

private:
    static constexpr std::uint32_t kHidden = UINT32_MAX;

    [[nodiscard]] bool wanted(std::uint32_t member) const;
    [[nodiscard]] bool inGroup(std::uint32_t member, std::uint32_t group) const;
    [[nodiscard]] std::int64_t keyOf(std::uint32_t member) const;
    void rebuild();
    void order();
    void setOrder(std::vector<ShownMember> next);
    void permute(std::vector<ShownMember> next);
    void countFilters(std::uint32_t member, int sign);
    void total(std::uint32_t member, int sign);
    void totalAgain();
    [[nodiscard]] QString text(std::uint32_t member, int column) const;

    MemberSet m_set;
    std::vector<ShownMember> m_shown;
    // Row by member, kHidden when filtered out.
    std::vector<std::uint32_t> m_row;
    // By member, kept as values move: what an order is made from.
    std::vector<std::int64_t> m_keys;
    std::vector<std::uint8_t> m_wanted;
    // A key or a filter's verdict changed since the last order was asked for.
    bool m_moved{};
    MemberFilter m_filter{MemberFilter::All};
    QString m_search;
    MemberGrouping m_grouping{MemberGrouping::None};
    std::optional<std::uint32_t> m_group;
    std::vector<MemberTotals> m_groupTotals;
    int m_sortColumn{Contracted};
    Qt::SortOrder m_sortOrder{Qt::DescendingOrder};
    MemberTotals m_totals;
    std::array<std::int64_t, kMemberFilters> m_counts{};
    MemberOrderer m_orderer;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/member_groups.h"

#include "app/models/desk_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <limits>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(MemberGroups)
};

// Sums of a portfolio in whole kWh; those of a street need their digits.
QString summed(core::Energy energy) {
    return energy.value <= -10'000 || energy.value >= 10'000 ? desk::kwh(energy, 0) : desk::kwh(energy);
}

QString grouped(std::int64_t n) {
    return QLocale().toString(static_cast<qlonglong>(n));
}

std::int64_t keyOf(const MemberTotals& sum, int column) {
    switch (column) {
    case MemberTable::Branch:
        return sum.members;
    case MemberTable::Live:
        return sum.power.value;
    case MemberTable::Position:
        return sum.position.value;
    case MemberTable::Contracted:
        return sum.contracted.value;
    case MemberTable::Delivered:
        return sum.deliveredPermille().value_or(std::numeric_limits<std::int64_t>::min());
    case MemberTable::Up:
        return sum.up.value;
    case MemberTable::Down:
        return sum.down.value;
    case MemberTable::Seal:
        return sum.unsealed;
    case MemberTable::Quality:
        return sum.attention;
    default:
        return 0;
    }
}

} // namespace

QString memberSum(const MemberTotals& sum, int column) {
    switch (column) {
    case MemberTable::Live:
        return sum.reporting > 0 ? desk::kw(sum.power, 1) : desk::unknown();
    case MemberTable::Position:
        return summed(sum.position);
    case MemberTable::Contracted:
        return summed(sum.contracted);
    case MemberTable::Delivered: {
        const auto share = sum.deliveredPermille();
        return share ? desk::fixed(*share, 1, 1) : desk::unknown();
    }
    case MemberTable::Up:
        return sum.flexible > 0 ? desk::kw(sum.up, 0) : desk::unknown();
    case MemberTable::Down:
        return sum.flexible > 0 ? desk::kw(sum.down, 0) : desk::unknown();
    case MemberTable::Seal:
        return Say::tr("%1 open").arg(grouped(sum.unsealed));
    case MemberTable::Quality:
        return Say::tr("%1 to check").arg(grouped(sum.attention));
    default:
        return {};
    }
}

MemberGroups::MemberGroups(const MemberTable& members, QObject* parent)
    : QAbstractTableModel(parent), m_members(members) {}

void MemberGroups::refresh(bool place) {
    std::vector<MemberGroupRow> rows = m_members.groups();
    bool same = rows.size() == m_rows.size();
    if (place) {
        this->place(rows);
    } else if (same) {
        // The rows keep their places between two orders.
        std::vector<MemberGroupRow> placed;
        placed.reserve(rows.size());
        for (const MemberGroupRow& old : m_rows) {
            const auto at = std::lower_bound(rows.begin(), rows.end(), old.group,
                                             [](const MemberGroupRow& a, std::uint32_t b) { return a.group < b; });
            if (at == rows.end() || at->group != old.group)
                break;
            placed.push_back(*at);
        }
        if (placed.size() == rows.size())
            rows = std::move(placed);
        else
            this->place(rows);
    } else {
        this->place(rows);
    }
    same = same && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                              [](const auto& a, const auto& b) { return a.group == b.group && a.name == b.name; });
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void MemberGroups::place(std::vector<MemberGroupRow>& rows) const {
    const bool up = m_sortOrder == Qt::AscendingOrder;
    // By name they come in order.
    if (m_sortColumn != MemberTable::Name)
        std::stable_sort(rows.begin(), rows.end(), [&](const MemberGroupRow& a, const MemberGroupRow& b) {
            const std::int64_t left = keyOf(a.totals, m_sortColumn);
            const std::int64_t right = keyOf(b.totals, m_sortColumn);
            return up ? left < right : right < left;
        });
    else if (!up)
        std::reverse(rows.begin(), rows.end());
}

void MemberGroups::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= columnCount())
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    refresh(/*place=*/true);
}

int MemberGroups::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MemberGroups::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int{MemberTable::kColumns};
}

QVariant MemberGroups::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MemberGroupRow& row = group(index.row());
    const auto text = [&] {
        return index.column() == MemberTable::Name     ? row.name
               : index.column() == MemberTable::Branch ? grouped(row.totals.members)
                                                       : memberSum(row.totals, index.column());
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString() +
                       QLatin1Char(' ') + text());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QVariant MemberGroups::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation == Qt::Horizontal && words && section == MemberTable::Name)
        return tr("Group");
    if (orientation == Qt::Horizontal && words && section == MemberTable::Branch)
        return tr("Members");
    return m_members.headerData(section, orientation, role);
}

} // namespace wattbourse::app

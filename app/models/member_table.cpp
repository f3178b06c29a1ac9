// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/member_table.h"

#include "app/models/desk_text.h"
#include "core/portfolio/member.h"

#include <QSize>
#include <algorithm>
#include <limits>

namespace wattbourse::app {

namespace {

constexpr std::int64_t kUnknownKey = std::numeric_limits<std::int64_t>::min();
// In the order of their bits; the last group is that of members without any of them.
constexpr std::array kDevices{core::kMemberPv, core::kMemberBattery, core::kMemberCar, core::kMemberHeatPump};

} // namespace

MemberTable::MemberTable(QObject* parent) : QAbstractTableModel(parent) {
    connect(&m_orderer, &MemberOrderer::ordered, this, &MemberTable::setOrder);
}

void MemberTable::show(MemberSet members) {
    m_orderer.forget();
    beginResetModel();
    m_set = std::move(members);
    m_group.reset();
    m_row.assign(m_set.size(), kHidden);
    m_keys.resize(m_set.size());
    m_wanted.resize(m_set.size());
    m_moved = false;
    m_counts.fill(0);
    for (std::uint32_t i = 0; i < m_set.size(); ++i) {
        countFilters(i, +1);
        m_keys[i] = keyOf(i);
        m_wanted[i] = wanted(i) ? 1 : 0;
    }
    m_shown = orderMembers({m_set.m_texts, m_keys, m_wanted, m_search});
    for (std::uint32_t row = 0; row < m_shown.size(); ++row)
        m_row[m_shown[row].member] = row;
    totalAgain();
    endResetModel();
    Q_EMIT totalsChanged();
}

void MemberTable::update(std::span<const MemberUpdate> updates) {
    for (const MemberUpdate& change : updates) {
        const std::uint32_t member = change.member;
        if (member >= m_set.size() || m_set.m_live[member] == change.live)
            continue;
        const std::uint32_t row = m_row[member];
        countFilters(member, -1);
        if (row != kHidden)
            total(member, -1);
        m_set.m_live[member] = change.live;
        countFilters(member, +1);
        const std::int64_t key = keyOf(member);
        const std::uint8_t want = wanted(member) ? 1 : 0;
        m_moved = m_moved || key != m_keys[member] || want != m_wanted[member];
        m_keys[member] = key;
        m_wanted[member] = want;
        if (row != kHidden) {
            total(member, +1);
            Q_EMIT dataChanged(index(static_cast<int>(row), Live), index(static_cast<int>(row), Quality));
        }
    }
    Q_EMIT totalsChanged();
}

void MemberTable::reorder() {
    // The next tick asks again: an order that is still on its way is not overtaken, or a busy desk would never see one.
    if (m_moved && !m_orderer.busy())
        order();
}

void MemberTable::setFilter(MemberFilter filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void MemberTable::setSearch(const QString& text) {
    const QString folded = text.trimmed().toCaseFolded();
    if (folded == m_search)
        return;
    m_search = folded;
    order();
}

void MemberTable::setGrouping(MemberGrouping grouping) {
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    totalAgain();
    if (m_group) {
        m_group.reset();
        rebuild();
    }
    Q_EMIT totalsChanged();
}

void MemberTable::setGroup(std::optional<std::uint32_t> group) {
    if (group == m_group)
        return;
    m_group = group;
    rebuild();
}

QString MemberTable::groupName(std::uint32_t group) const {
    const MemberTexts& texts = *m_set.m_texts;
    QString name;
    switch (m_grouping) {
    case MemberGrouping::None:
        break;
    case MemberGrouping::Branch:
        name = group < texts.branches.size() ? texts.branches[group] : QString();
        break;
    case MemberGrouping::Tariff:
        name = group < texts.tariffs.size() ? texts.tariffs[group] : QString();
        break;
    case MemberGrouping::Device: {
        const std::array names{tr("Solar"), tr("Batteries"), tr("Cars"), tr("Heat pumps"), tr("None of them")};
        name = group < names.size() ? names[group] : QString();
        break;
    }
    }
    return name.isEmpty() ? tr("Not stated") : name;
}

std::vector<MemberGroupRow> MemberTable::groups() const {
    std::vector<MemberGroupRow> out;
    for (std::uint32_t group = 0; group < m_groupTotals.size(); ++group)
        if (m_groupTotals[group].members > 0)
            out.push_back({group, groupName(group), m_groupTotals[group]});
    return out;
}

void MemberTable::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= kColumns || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

void MemberTable::rebuild() {
    for (std::uint32_t member = 0; member < m_set.size(); ++member) {
        m_keys[member] = keyOf(member);
        m_wanted[member] = wanted(member) ? 1 : 0;
    }
    order();
}

void MemberTable::order() {
    m_moved = false;
    MemberOrderRequest request{m_set.m_texts, m_keys, m_wanted, m_search};
    if (m_set.size() <= kAtOnce)
        setOrder(orderMembers(request));
    else
        m_orderer.ask(std::move(request));
}

void MemberTable::setOrder(std::vector<ShownMember> next) {
    std::vector<std::uint8_t> shows(m_set.size(), 0);
    std::vector<ShownMember> entering;
    for (const ShownMember& shown : next) {
        shows[shown.member] = 1;
        if (m_row[shown.member] == kHidden)
            entering.push_back(shown);
    }
    std::vector<ShownMember> leaving;
    for (const ShownMember& shown : m_shown)
        if (shows[shown.member] == 0)
            leaving.push_back(shown);
    // In the order in which they lie in memory: half of 100,000 may come and go with one filter.
    for (std::uint32_t member = 0; member < m_set.size(); ++member)
        if ((shows[member] != 0) != (m_row[member] != kHidden))
            total(member, shows[member] != 0 ? +1 : -1);
    // One change of the layout and one insertion or removal at the end, whatever moved: each costs the view a walk over
    // all of its rows.
    const std::size_t before = m_shown.size();
    const std::size_t after = next.size();
    if (after > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(after) - 1);
        for (std::size_t row = before; row < after; ++row) {
            m_row[entering[row - before].member] = static_cast<std::uint32_t>(row);
            m_shown.push_back(entering[row - before]);
        }
        endInsertRows();
    }
    if (after < before) {
        next.insert(next.end(), leaving.begin(), leaving.begin() + static_cast<std::ptrdiff_t>(before - after));
        permute(std::move(next));
        beginRemoveRows({}, static_cast<int>(after), static_cast<int>(before) - 1);
        for (std::size_t row = after; row < before; ++row)
            m_row[m_shown[row].member] = kHidden;
        m_shown.resize(after);
        endRemoveRows();
    } else {
        permute(std::move(next));
    }
    Q_EMIT totalsChanged();
}

/// As many rows as before; a member that is no longer among them takes its persistent indexes with it.
void MemberTable::permute(std::vector<ShownMember> next) {
    const bool sameRows = std::equal(next.begin(), next.end(), m_shown.begin(), m_shown.end(),
                                     [](const ShownMember& a, const ShownMember& b) { return a.member == b.member; });
    if (sameRows) {
        m_shown = std::move(next);
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> members;
    members.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex& at : before)
        members.push_back(m_shown[static_cast<std::size_t>(at.row())].member);
    for (const ShownMember& shown : m_shown)
        m_row[shown.member] = kHidden;
    m_shown = std::move(next);
    for (std::uint32_t row = 0; row < m_shown.size(); ++row)
        m_row[m_shown[row].member] = row;
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const std::uint32_t row = m_row[members[static_cast<std::size_t>(i)]];
        after.push_back(row == kHidden ? QModelIndex() : index(static_cast<int>(row), before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

bool MemberTable::wanted(std::uint32_t member) const {
    return passes(m_filter, info(member).devices, m_set.m_live[member]) && (!m_group || inGroup(member, *m_group));
}

bool MemberTable::inGroup(std::uint32_t member, std::uint32_t group) const {
    const MemberTexts& texts = *m_set.m_texts;
    switch (m_grouping) {
    case MemberGrouping::None:
        return true;
    case MemberGrouping::Branch:
        return texts.branchGroup[member] == group;
    case MemberGrouping::Tariff:
        return texts.tariffGroup[member] == group;
    case MemberGrouping::Device:
        return group < kDevices.size() ? (texts.info[member].devices & kDevices[group]) != 0
                                       : texts.info[member].devices == 0;
    }
    return false;
}

std::int64_t MemberTable::keyOf(std::uint32_t member) const {
    const MemberLive& live = m_set.m_live[member];
    std::int64_t key = 0;
    switch (m_sortColumn) {
    case Name:
        key = m_set.m_texts->nameRank[member];
        break;
    case Branch:
        key = m_set.m_texts->branchRank[member];
        break;
    case Live:
        key = live.power ? live.power->value : kUnknownKey;
        break;
    case Position:
        key = live.position.value;
        break;
    case Contracted:
        key = live.contracted.value;
        break;
    case Delivered:
        key = live.deliveredPermille().value_or(kUnknownKey);
        break;
    case Up:
        key = live.up ? live.up->value : kUnknownKey;
        break;
    case Down:
        key = live.down ? live.down->value : kUnknownKey;
        break;
    case Seal:
        key = static_cast<std::int64_t>(live.seal);
        break;
    default:
        key = static_cast<std::int64_t>(live.quality);
        break;
    }
    // The complement turns the order round and cannot overflow.
    return m_sortOrder == Qt::AscendingOrder ? key : ~key;
}

std::int64_t MemberTable::count(MemberFilter filter) const {
    return m_counts[static_cast<std::size_t>(filter)];
}

void MemberTable::countFilters(std::uint32_t member, int sign) {
    for (std::size_t i = 0; i < kMemberFilters; ++i)
        if (passes(static_cast<MemberFilter>(i), info(member).devices, m_set.m_live[member]))
            m_counts[i] += sign;
}

void MemberTable::total(std::uint32_t member, int sign) {
    const MemberLive& live = m_set.m_live[member];
    m_totals.count(live, sign);
    const MemberTexts& texts = *m_set.m_texts;
    switch (m_grouping) {
    case MemberGrouping::None:
        break;
    case MemberGrouping::Branch:
        m_groupTotals[texts.branchGroup[member]].count(live, sign);
        break;
    case MemberGrouping::Tariff:
        m_groupTotals[texts.tariffGroup[member]].count(live, sign);
        break;
    case MemberGrouping::Device:
        for (std::uint32_t group = 0; group <= kDevices.size(); ++group)
            if (inGroup(member, group))
                m_groupTotals[group].count(live, sign);
        break;
    }
}

void MemberTable::totalAgain() {
    const MemberTexts& texts = *m_set.m_texts;
    const std::size_t groups = m_grouping == MemberGrouping::Branch   ? texts.branches.size()
                               : m_grouping == MemberGrouping::Tariff ? texts.tariffs.size()
                               : m_grouping == MemberGrouping::Device ? kDevices.size() + 1
                                                                      : 0;
    m_totals = {};
    m_groupTotals.assign(groups, {});
    for (std::uint32_t member = 0; member < m_set.size(); ++member)
        if (m_row[member] != kHidden)
            total(member, +1);
}

int MemberTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MemberTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int{kColumns};
}

QString MemberTable::sealWord(core::SealState seal) {
    switch (seal) {
    case core::SealState::Sealed:
        return tr("sealed");
    case core::SealState::Broken:
        return tr("broken");
    case core::SealState::Open:
        return tr("open");
    case core::SealState::Unprovisioned:
        return tr("no key");
    case core::SealState::Unknown:
        break;
    }
    return tr("unknown");
}

QString MemberTable::qualityWord(FigureState quality) {
    switch (quality) {
    case FigureState::Proven:
        return tr("proven");
    case FigureState::Pending:
        return tr("not final");
    case FigureState::Stale:
        return tr("stale");
    default:
        return tr("not proven");
    }
}

QString MemberTable::text(std::uint32_t member, int column) const {
    const MemberLive& live = m_set.m_live[member];
    switch (column) {
    case Name:
        return info(member).name;
    case Branch:
        return info(member).branch;
    case Live:
        return live.power ? desk::kw(*live.power) : desk::unknown();
    case Position:
        return desk::kwh(live.position);
    case Contracted:
        return desk::kwh(live.contracted);
    case Delivered: {
        const auto permille = live.deliveredPermille();
        return permille ? desk::fixed(*permille, 1, 1) : desk::unknown();
    }
    case Up:
        return live.up ? desk::kw(*live.up, 1) : desk::unknown();
    case Down:
        return live.down ? desk::kw(*live.down, 1) : desk::unknown();
    case Seal:
        return sealWord(live.seal);
    default:
        return qualityWord(live.quality);
    }
}

QVariant MemberTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(memberId(index.row()), index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString() +
                       QLatin1Char(' ') + text(memberId(index.row()), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant MemberTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    struct Title {
        const char* name;
        const char* unit;
    };
    static constexpr std::array<Title, kColumns> kTitles{{
        {QT_TR_NOOP("Member"), ""},
        {QT_TR_NOOP("Branch"), ""},
        {QT_TR_NOOP("Live"), QT_TR_NOOP("1 h, kW")},
        {QT_TR_NOOP("Position"), QT_TR_NOOP("kWh")},
        {QT_TR_NOOP("Contracted"), QT_TR_NOOP("kWh")},
        {QT_TR_NOOP("Delivered"), QT_TR_NOOP("%")},
        {QT_TR_NOOP("Up"), QT_TR_NOOP("kW")},
        {QT_TR_NOOP("Down"), QT_TR_NOOP("kW")},
        {QT_TR_NOOP("Seal"), ""},
        {QT_TR_NOOP("Quality"), ""},
    }};
    if (section < 0 || section >= kColumns)
        return {};
    const Title& title = kTitles[static_cast<std::size_t>(section)];
    const QString unit = *title.unit == 0 ? QString() : tr(title.unit);
    switch (role) {
    case Qt::DisplayRole:
        return unit.isEmpty() ? tr(title.name) : QString(tr(title.name) + QLatin1Char('\n') + unit);
    case Qt::AccessibleTextRole:
        return tr(title.name);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace wattbourse::app

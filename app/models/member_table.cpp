// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/member_table.h"

#include "app/models/desk_text.h"

#include <QCollator>
#include <QSize>
#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>

namespace wattbourse::app {

namespace {

// A product of two 64-bit numbers.
__extension__ using Wide = __int128;

constexpr std::int64_t kUnknownKey = std::numeric_limits<std::int64_t>::min();

std::vector<std::uint32_t> ranksOf(const std::vector<Member>& members, QString Member::*text) {
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(members.size());
    for (const Member& member : members)
        keys.push_back(collator.sortKey(member.*text));
    std::vector<std::uint32_t> order(members.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<std::uint32_t> ranks(members.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        // The same text, the same rank: ties are decided by the next key, not by chance.
        if (i > 0 && keys[order[i]].compare(keys[order[i - 1]]) != 0)
            rank = static_cast<std::uint32_t>(i);
        ranks[order[i]] = rank;
    }
    return ranks;
}

} // namespace

std::optional<std::int64_t> MemberLive::deliveredPermille() const {
    if (!delivered || contracted.value == 0)
        return std::nullopt;
    return static_cast<std::int64_t>(static_cast<Wide>(delivered->value) * 1000 / contracted.value);
}

MemberSet::MemberSet(std::vector<Member> members, bool generated)
    : m_members(std::move(members)), m_nameRank(ranksOf(m_members, &Member::name)),
      m_branchRank(ranksOf(m_members, &Member::branch)), m_generated(generated) {
    m_haystack.reserve(m_members.size());
    for (const Member& member : m_members)
        m_haystack.push_back(member.name.toCaseFolded() + QLatin1Char('\n') + member.branch.toCaseFolded());
}

MemberTable::MemberTable(QObject* parent) : QAbstractTableModel(parent) {}

void MemberTable::show(MemberSet members) {
    beginResetModel();
    m_set = std::move(members);
    m_shown.clear();
    m_row.assign(m_set.size(), kHidden);
    m_moved.clear();
    m_isMoved.assign(m_set.size(), false);
    m_counts.fill(0);
    for (const Member& member : m_set.m_members)
        count(member.live, +1);
    for (std::uint32_t i = 0; i < m_set.size(); ++i)
        if (wanted(i))
            m_shown.push_back(shownOf(i));
    std::sort(m_shown.begin(), m_shown.end());
    for (std::uint32_t row = 0; row < m_shown.size(); ++row)
        m_row[m_shown[row].member] = row;
    totalAgain();
    endResetModel();
    Q_EMIT totalsChanged();
}

void MemberTable::update(std::span<const MemberUpdate> updates) {
    for (const MemberUpdate& change : updates) {
        if (change.member >= m_set.size())
            continue;
        MemberLive& live = m_set.m_members[change.member].live;
        if (live == change.live)
            continue;
        const std::uint32_t row = m_row[change.member];
        count(live, -1);
        if (row != kHidden)
            total(live, -1);
        live = change.live;
        count(live, +1);
        if (!m_isMoved[change.member]) {
            const bool moved = row == kHidden ? wanted(change.member)
                                              : !wanted(change.member) || keyOf(change.member) != m_shown[row].key;
            if (moved) {
                m_isMoved[change.member] = true;
                m_moved.push_back(change.member);
            }
        }
        if (row != kHidden) {
            total(live, +1);
            Q_EMIT dataChanged(index(static_cast<int>(row), Live), index(static_cast<int>(row), Quality));
        }
    }
    Q_EMIT totalsChanged();
}

void MemberTable::reorder() {
    if (m_moved.empty())
        return;
    // What stays is in order already; what moved is sorted by itself and merged in.
    std::vector<Shown> stay;
    stay.reserve(m_shown.size());
    for (const Shown& shown : m_shown)
        if (!m_isMoved[shown.member])
            stay.push_back(shown);
    std::vector<Shown> moved;
    for (const std::uint32_t member : m_moved) {
        m_isMoved[member] = false;
        if (wanted(member))
            moved.push_back(shownOf(member));
    }
    m_moved.clear();
    std::sort(moved.begin(), moved.end());
    std::vector<Shown> next;
    next.reserve(stay.size() + moved.size());
    std::merge(stay.begin(), stay.end(), moved.begin(), moved.end(), std::back_inserter(next));
    setOrder(std::move(next));
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
    rebuild();
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
    for (const std::uint32_t member : m_moved)
        m_isMoved[member] = false;
    m_moved.clear();
    std::vector<Shown> next;
    for (std::uint32_t member = 0; member < m_set.size(); ++member)
        if (wanted(member))
            next.push_back(shownOf(member));
    std::sort(next.begin(), next.end());
    setOrder(std::move(next));
}

void MemberTable::setOrder(std::vector<Shown> next) {
    std::vector<bool> stays(m_set.size(), false);
    std::vector<Shown> entering;
    for (const Shown& shown : next) {
        if (m_row[shown.member] != kHidden)
            stays[shown.member] = true;
        else
            entering.push_back(shown);
    }
    std::vector<Shown> leaving;
    for (const Shown& shown : m_shown)
        if (!stays[shown.member])
            leaving.push_back(shown);
    for (const Shown& shown : leaving)
        total(m_set.m_members[shown.member].live, -1);
    for (const Shown& shown : entering)
        total(m_set.m_members[shown.member].live, +1);
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
void MemberTable::permute(std::vector<Shown> next) {
    const bool sameRows = std::equal(next.begin(), next.end(), m_shown.begin(), m_shown.end(),
                                     [](const Shown& a, const Shown& b) { return a.member == b.member; });
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
    for (const Shown& shown : m_shown)
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

bool MemberTable::needsAttention(const MemberLive& live) {
    constexpr std::int64_t kShort = 900;
    const auto delivered = live.deliveredPermille();
    return live.seal == core::SealState::Broken || live.seal == core::SealState::Open ||
           live.quality == FigureState::Stale || (delivered && *delivered < kShort);
}

bool MemberTable::passes(MemberFilter filter, const MemberLive& live) {
    switch (filter) {
    case MemberFilter::All:
        return true;
    case MemberFilter::Importing:
        return live.power && live.power->value > 0;
    case MemberFilter::Exporting:
        return live.power && live.power->value < 0;
    case MemberFilter::Unsealed:
        return live.seal != core::SealState::Sealed;
    case MemberFilter::Attention:
        return needsAttention(live);
    }
    return false;
}

bool MemberTable::wanted(std::uint32_t member) const {
    return passes(m_filter, m_set.m_members[member].live) &&
           (m_search.isEmpty() || m_set.m_haystack[member].contains(m_search));
}

std::int64_t MemberTable::keyOf(std::uint32_t member) const {
    const MemberLive& live = m_set.m_members[member].live;
    std::int64_t key = 0;
    switch (m_sortColumn) {
    case Name:
        key = m_set.m_nameRank[member];
        break;
    case Branch:
        key = m_set.m_branchRank[member];
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

MemberTable::Shown MemberTable::shownOf(std::uint32_t member) const {
    return {keyOf(member), m_set.m_nameRank[member], member};
}

std::int64_t MemberTable::count(MemberFilter filter) const {
    return m_counts[static_cast<std::size_t>(filter)];
}

void MemberTable::count(const MemberLive& live, int sign) {
    for (std::size_t i = 0; i < kMemberFilters; ++i)
        if (passes(static_cast<MemberFilter>(i), live))
            m_counts[i] += sign;
}

void MemberTable::total(const MemberLive& live, int sign) {
    const auto signedValue = [sign](std::int64_t v) { return sign < 0 ? -v : v; };
    m_totals.members += sign;
    if (live.power) {
        m_totals.reporting += sign;
        m_totals.power.value += signedValue(live.power->value);
    }
    for (std::size_t i = 0; i < live.hour.size(); ++i)
        m_totals.hour[i] += signedValue(live.hour[i]);
    m_totals.position.value += signedValue(live.position.value);
    m_totals.contracted.value += signedValue(live.contracted.value);
    if (live.delivered) {
        m_totals.delivered.value += signedValue(live.delivered->value);
        m_totals.deliverable.value += signedValue(live.contracted.value);
    }
    if (live.seal != core::SealState::Sealed)
        m_totals.unsealed += sign;
    if (needsAttention(live))
        m_totals.attention += sign;
}

void MemberTable::totalAgain() {
    m_totals = {};
    for (const Shown& shown : m_shown)
        total(m_set.m_members[shown.member].live, +1);
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

QString MemberTable::text(const Member& member, int column) const {
    const MemberLive& live = member.live;
    switch (column) {
    case Name:
        return member.name;
    case Branch:
        return member.branch;
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
        return text(member(index.row()), index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString() +
                       QLatin1Char(' ') + text(member(index.row()), index.column()));
    case Qt::TextAlignmentRole: {
        const bool number = index.column() >= Live && index.column() <= Delivered;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
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
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section >= Live && section <= Delivered ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ladder_model.h"

#include "app/models/desk_text.h"

#include <QStringList>
#include <algorithm>

namespace wattbourse::app {

LadderModel::LadderModel(QObject* parent) : QAbstractTableModel(parent) {}

void LadderModel::show(const BookCurves& curves, const std::vector<core::OrderRecord>& own) {
    m_curves = curves;
    m_own = own;
    refresh();
}

void LadderModel::setDraft(const std::optional<core::OrderIntent>& draft) {
    if (draft == m_draft)
        return;
    m_draft = draft;
    refresh();
}

void LadderModel::clear() {
    m_curves = {};
    m_own.clear();
    m_draft.reset();
    refresh();
}

void LadderModel::refresh() {
    const std::size_t ticks = m_curves.ticks();
    std::vector<LadderRow> rows(ticks);
    std::int64_t deepest = 1;
    for (std::size_t i = 0; i < ticks; ++i) {
        const std::size_t tick = ticks - 1 - i;
        LadderRow& row = rows[i];
        row.tick = {static_cast<std::uint16_t>(tick)};
        row.demand = m_curves.book.demand[tick];
        row.supply = m_curves.book.supply[tick];
        row.demandFilled = m_curves.demandFilled(tick);
        row.supplyFilled = m_curves.supplyFilled(tick);
        row.clears = m_curves.clearing && m_curves.clearing->volume.value > 0 && m_curves.clearing->price.value == tick;
        deepest = std::max({deepest, row.demand, row.supply});
    }
    const auto at = [&](core::Tick tick) { return tick.value < ticks ? &rows[ticks - 1 - tick.value] : nullptr; };
    for (const core::OrderRecord& order : m_own) {
        LadderRow* row = at(order.tick);
        if (row == nullptr || order.status != core::OrderStatus::Open)
            continue;
        const std::int64_t filled = m_curves.filled(order.side, order.tick, order.quantity).value;
        const bool buys = order.side == core::Side::Buy;
        (buys ? row->ownBuy : row->ownSell) += order.quantity.value;
        (buys ? row->ownBuyFilled : row->ownSellFilled) += filled;
    }
    if (m_draft)
        if (LadderRow* row = at(m_draft->tick))
            (m_draft->side == core::Side::Buy ? row->draftBuy : row->draftSell) = m_draft->quantity.value;

    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        m_deepest = deepest;
        endResetModel();
        return;
    }
    const bool rescaled = deepest != m_deepest;
    m_deepest = deepest;
    m_rows.swap(rows);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (rescaled || !(rows[i] == m_rows[i]))
            Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), kColumns - 1));
}

int LadderModel::rowOf(core::Tick tick) const {
    return tick.value < m_rows.size() ? static_cast<int>(m_rows.size()) - 1 - tick.value : -1;
}

int LadderModel::centre() const {
    if (m_rows.empty())
        return -1;
    if (m_curves.clearing && m_curves.clearing->volume.value > 0)
        return rowOf(m_curves.clearing->price);
    if (const auto used = m_curves.usedTicks())
        return rowOf({static_cast<std::uint16_t>((used->first + used->second) / 2)});
    return static_cast<int>(m_rows.size()) / 2;
}

int LadderModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LadderModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int{kColumns};
}

QVariant LadderModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LadderRow& at = row(index.row());
    const auto energy = [](std::int64_t wh) { return wh == 0 ? QString() : desk::kwh({wh}); };
    const QString price = desk::ct(m_curves.row.priceAt(at.tick), m_curves.row.tick);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case OwnBuy:
            return energy(at.ownBuy);
        case Demand:
            return energy(at.demand);
        case PriceColumn:
            return price;
        case Supply:
            return energy(at.supply);
        default:
            return energy(at.ownSell);
        }
    case Qt::AccessibleTextRole: {
        QStringList said{tr("%1 ct/kWh").arg(price), tr("demand %1 kWh").arg(desk::kwh({at.demand})),
                         tr("supply %1 kWh").arg(desk::kwh({at.supply}))};
        if (at.ownBuy != 0)
            said << tr("you buy %1 kWh").arg(desk::kwh({at.ownBuy}));
        if (at.ownSell != 0)
            said << tr("you sell %1 kWh").arg(desk::kwh({at.ownSell}));
        if (at.clears)
            said << tr("clears here");
        return said.join(QStringLiteral(", "));
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == PriceColumn ? Qt::AlignHCenter : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == PriceColumn ? Qt::AlignHCenter
                                                       : section == Supply    ? Qt::AlignLeft
                                                                              : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Demand:
        return tr("Demand kWh");
    case PriceColumn:
        return tr("ct/kWh");
    case Supply:
        return tr("Supply kWh");
    default:
        return tr("Own");
    }
}

} // namespace wattbourse::app

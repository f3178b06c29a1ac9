// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/blotter_model.h"

#include "app/models/desk_text.h"

#include <algorithm>
#include <array>

namespace wattbourse::app {

std::optional<core::Energy> DeskOrder::residual() const {
    if (!filled || (state != State::Cleared && state != State::Settled))
        return std::nullopt;
    return order.quantity - *filled;
}

QString DeskOrder::words() const {
    const QString what = order.side == core::Side::Buy
                             ? BlotterModel::tr("buy %1 kWh for the slot at %2, limit %3 ct")
                             : BlotterModel::tr("sell %1 kWh for the slot at %2, limit %3 ct");
    return what.arg(desk::kwh(order.quantity), desk::clockTime(slotStart), desk::ct(limit, tick));
}

BlotterModel::BlotterModel(QObject* parent) : QAbstractTableModel(parent) {}

void BlotterModel::show(std::vector<DeskOrder> orders) {
    std::stable_sort(orders.begin(), orders.end(),
                     [](const DeskOrder& a, const DeskOrder& b) { return a.time > b.time; });
    const auto same = [](const DeskOrder& a, const DeskOrder& b) {
        return a.order.id == b.order.id && a.kept == b.kept && a.time == b.time && a.order.side == b.order.side &&
               a.order.slot == b.order.slot;
    };
    // New orders come on top: the tail that is known already stays and is only told about as changed.
    const std::size_t fresh = orders.size() >= m_orders.size() ? orders.size() - m_orders.size() : 0;
    if (orders.size() < m_orders.size() ||
        !std::equal(m_orders.begin(), m_orders.end(), orders.begin() + static_cast<std::ptrdiff_t>(fresh), same)) {
        beginResetModel();
        m_orders = std::move(orders);
        endResetModel();
        return;
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
        m_orders.insert(m_orders.begin(), orders.begin(), orders.begin() + static_cast<std::ptrdiff_t>(fresh));
        endInsertRows();
    }
    m_orders = std::move(orders);
    if (!m_orders.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int BlotterModel::stepsOf(const DeskOrder& order) {
    switch (order.state) {
    case DeskOrder::State::Inactive:
    case DeskOrder::State::Signed:
        return 0;
    case DeskOrder::State::Sent:
    case DeskOrder::State::Rejected:
        return 1;
    case DeskOrder::State::Placed:
    case DeskOrder::State::Cancelled:
        return 2;
    case DeskOrder::State::Cleared:
        return 3;
    case DeskOrder::State::Settled:
        return 4;
    }
    return 0;
}

QString BlotterModel::stateText(const DeskOrder& order) {
    const QString all = desk::kwh(order.order.quantity);
    const QString part = order.filled ? desk::kwh(*order.filled) : desk::unknown();
    switch (order.state) {
    case DeskOrder::State::Inactive:
        return order.activatable ? tr("inactive, not in the market") : tr("inactive, its gate is closed");
    case DeskOrder::State::Signed:
        return tr("signed, waits to be sent");
    case DeskOrder::State::Sent:
        return tr("sent, waits for a block");
    case DeskOrder::State::Placed:
        return order.filled ? tr("placed, now %1 of %2 kWh").arg(part, all) : tr("placed");
    case DeskOrder::State::Cancelled:
        return tr("cancelled");
    case DeskOrder::State::Cleared:
        if (order.filled && order.filled->value == 0)
            return tr("cleared, nothing filled");
        return order.price ? tr("cleared %1 of %2 kWh at %3 ct").arg(part, all, desk::ct(*order.price, order.tick))
                           : tr("cleared %1 of %2 kWh").arg(part, all);
    case DeskOrder::State::Settled:
        return order.credit
                   ? tr("settled, %1 of %2 kWh for %3 cr").arg(part, all, desk::fixedSigned(order.credit->value, 6, 2))
                   : tr("settled, %1 of %2 kWh").arg(part, all);
    case DeskOrder::State::Rejected:
        return tr("rejected: %1").arg(order.reason);
    }
    return {};
}

int BlotterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

int BlotterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int{kColumns};
}

QString BlotterModel::text(const DeskOrder& order, int column) const {
    switch (column) {
    case Time:
        return desk::clockTimeSeconds(order.time);
    case Slot:
        return desk::clockTime(order.slotStart);
    case Market:
        return order.market;
    case Side:
        return order.order.side == core::Side::Buy ? tr("Buy") : tr("Sell");
    case Quantity:
        return desk::kwh(order.order.quantity);
    case Limit:
        return desk::ct(order.limit, order.tick);
    case StateColumn:
        return stateText(order);
    default:
        return {};
    }
}

QVariant BlotterModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeskOrder& at = order(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(at, index.column());
    case Qt::ToolTipRole:
        return index.column() == StateColumn ? QVariant(stateText(at)) : QVariant();
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Progress:
            return tr("step %1 of %2").arg(stepsOf(at)).arg(kSteps);
        case Proof:
            return figureStateWord(at.proof);
        default:
            return text(at, index.column());
        }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter |
            (index.column() == Quantity || index.column() == Limit ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant BlotterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section == Quantity || section == Limit ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    static constexpr std::array<const char*, kColumns> kTitles{
        QT_TR_NOOP("Time"),     QT_TR_NOOP("Slot"),         QT_TR_NOOP("Market"),
        QT_TR_NOOP("Side"),     QT_TR_NOOP("Quantity kWh"), QT_TR_NOOP("Limit ct"),
        QT_TR_NOOP("Progress"), QT_TR_NOOP("State"),        QT_TR_NOOP("Proof")};
    // The shield speaks for itself on screen.
    if (section == Proof && role == Qt::DisplayRole)
        return QString();
    return tr(kTitles[static_cast<std::size_t>(section)]);
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/order_import.h"

#include "app/aggregator/import_dialog.h"
#include "app/models/desk_text.h"
#include "app/models/fill_text.h"
#include "app/widgets/sign_dialog.h"
#include "core/formats/order_list.h"

#include <QCoreApplication>
#include <QLocale>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(OrderImport)
};

core::OrderListRules rulesOf(const core::MarketRow& row) {
    return {.market = row.id,
            .slotSeconds = row.slotSeconds,
            .tick = row.tick,
            .lowest = row.lowestPrice,
            .ticks = row.ticks,
            .smallest = row.minQuantity,
            .largest = row.maxQuantity};
}

QString lineText(std::size_t line) {
    return QLocale().toString(static_cast<qulonglong>(line));
}

void askOnce(QWidget* parent, const std::vector<core::OrderIntent>& orders, const QString& market,
             const std::function<void(const DeskDeed&)>& taken) {
    core::Energy buys;
    core::Energy sells;
    for (const core::OrderIntent& order : orders)
        (order.side == core::Side::Buy ? buys : sells) += order.quantity;
    const std::vector<SignDialog::Line> lines{{Say::tr("Orders"), lineText(orders.size())},
                                              {Say::tr("Market"), market},
                                              {Say::tr("To buy, at most"), Say::tr("%1 kWh").arg(desk::kwh(buys))},
                                              {Say::tr("To sell, at most"), Say::tr("%1 kWh").arg(desk::kwh(sells))}};
    auto* dialog =
        new SignDialog(Say::tr("Sign and place all of these orders?"), lines, Say::tr("Sign and place"), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [orders, taken] {
        DeskDeed deed;
        deed.place = orders;
        taken(deed);
    });
    dialog->open();
}

} // namespace

ImportPreview previewOrders(const QByteArray& csv, const MarketChoice& market, const AggregatorView& view,
                            std::vector<core::OrderIntent>& orders) {
    using Tone = RecordCell::Tone;
    ImportPreview out;
    orders.clear();
    const auto list = core::readOrders({csv.constData(), static_cast<std::size_t>(csv.size())}, rulesOf(market.row));
    if (!list) {
        out.problem = Say::tr("This is no list of orders: %1").arg(desk::plain(list.error().detail));
        return out;
    }
    const auto wrong = [&](std::size_t line, const QString& column, const QString& what) {
        out.errors.push_back({{lineText(line)}, {column}, {what, Tone::Bad}});
    };
    for (const core::OrderLineError& error : list->errors)
        wrong(error.line, desk::plain(error.field), lineErrorSentence(error.error.detail));
    core::Credit held;
    core::Energy energy;
    for (const core::OrderLine& line : list->orders) {
        OrderDraft draft;
        draft.market = market.row;
        draft.marketName = market.name;
        draft.slot = line.order.slot;
        draft.side = line.order.side;
        draft.quantity = line.order.quantity;
        draft.tick = line.order.tick;
        QString problem = problemOf(draft, view.limit, view.now);
        if (problem.isEmpty())
            problem = roleProblemOf(draft, view.roles);
        if (const auto holds = draft.held(); holds && draft.side == core::Side::Buy) {
            held += *holds;
            if (problem.isEmpty() && view.limit && held > view.limit->left)
                problem = Say::tr("With the lines before, more than is left to spend today.");
        }
        if (!problem.isEmpty())
            wrong(line.line, {}, problem);
        energy += draft.quantity;
        const bool buys = draft.side == core::Side::Buy;
        out.rows.push_back({{lineText(line.line), Tone::Quiet},
                            {desk::period(draft.slotStart(), draft.slotEnd())},
                            {buys ? Say::tr("Buy") : Say::tr("Sell"), buys ? Tone::Buy : Tone::Sell},
                            {desk::kwh(draft.quantity)},
                            {desk::ct(market.row.priceAt(draft.tick), market.row.tick)}});
        orders.push_back(line.order);
    }
    out.summary = Say::tr("%n orders, %1 kWh. %2", nullptr, static_cast<int>(orders.size()))
                      .arg(desk::kwh(energy), out.errors.empty() ? Say::tr("Every line is good.")
                                                                 : Say::tr("Nothing is taken while a line is wrong."));
    return out;
}

ImportDialog* makeOrderImport(const MarketChoice& market, const AggregatorView& view, QWidget* parent,
                              std::function<void(const DeskDeed&)> taken) {
    // Written by the reading thread before the preview is shown, read when a button of it is pressed.
    auto orders = std::make_shared<std::vector<core::OrderIntent>>();
    const std::vector<RecordTable::Column> columns{{Say::tr("Line"), /*number=*/true},
                                                   {Say::tr("Slot")},
                                                   {Say::tr("Side")},
                                                   {Say::tr("Quantity kWh"), /*number=*/true},
                                                   {Say::tr("Limit ct"), /*number=*/true}};
    auto* dialog = new ImportDialog(
        {.title = Say::tr("Import orders"),
         .explanation =
             Say::tr("A CSV table with the columns slot (2026-11-25T14:45Z), side (buy or sell), quantity_kwh "
                     "and limit_ct."),
         .take = Say::tr("Sign and place…"),
         .takeOtherwise = Say::tr("Keep as inactive")},
        columns, [market, view, orders](const QByteArray& csv) { return previewOrders(csv, market, view, *orders); },
        parent);
    QObject::connect(dialog, &ImportDialog::taken, parent,
                     [parent, orders, name = market.name, taken] { askOnce(parent, *orders, name, taken); });
    QObject::connect(dialog, &ImportDialog::takenOtherwise, parent, [orders, taken] {
        DeskDeed deed;
        for (const core::OrderIntent& order : *orders)
            deed.keep.push_back({order, {}});
        taken(deed);
    });
    if (!view.blocked.isEmpty())
        dialog->blockTaking(view.blocked);
    return dialog;
}

} // namespace wattbourse::app

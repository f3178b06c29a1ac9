// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operator/market_desk.h"

#include "app/models/desk_text.h"
#include "app/operator/row_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace wattbourse::app {

namespace {

const core::MarketRow* rowOf(const OperatorView& view, core::MarketId market) {
    for (const MarketChoice& choice : view.markets)
        if (choice.row.id == market)
            return &choice.row;
    return nullptr;
}

} // namespace

MarketDesk::MarketDesk(Page* page) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    using Columns = std::vector<RecordTable::Column>;
    m_markets =
        new RecordTable(Columns{{tr("No.")}, {tr("Market")}, {tr("Gate")}, {tr("Orders kWh")}, {tr("State")}}, this);
    m_parameters = new RecordTable(Columns{{tr("Parameter")}, {tr("Now")}, {tr("Before")}, {tr("Until")}}, this);
    m_marketTable = officeTable(tr("Markets"), m_markets, {40, 0, 110, 130, 84});
    m_pause = new DeedPanel;
    m_form = new MarketForm;

    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(officeCard(tr("Markets"), m_marketTable, page, &m_marketShield, &m_marketAside), 3);
    left->addWidget(officeCard(tr("Parameters and what they were"),
                               officeTable(tr("Parameters"), m_parameters, {150, 0, 140, 136}), page, &m_historyShield,
                               &m_historyAside),
                    5);
    left->addWidget(officeCard(tr("Pause"), m_pause), 2);
    columns->addLayout(left, 11);
    columns->addWidget(officeCard(tr("Open or change a market"), m_form), 9);
    auto* buttons = new QHBoxLayout;
    auto* fresh = new DeskButton(DeskButton::Kind::Small, tr("New market like this"));
    auto* change = new DeskButton(DeskButton::Kind::Small, tr("Change this market"));
    buttons->addWidget(fresh);
    buttons->addWidget(change);
    buttons->addStretch();
    left->insertLayout(1, buttons);
    connect(fresh, &QPushButton::clicked, this, [this] {
        if (const auto* row = chosen())
            m_form->writeNew(*row);
    });
    connect(change, &QPushButton::clicked, this, [this] {
        if (const auto* row = chosen())
            m_form->writeChange(*row);
    });
    connect(m_marketTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& at) {
                if (at.isValid() && at.row() < static_cast<int>(m_view.markets.size()))
                    chooseMarket(m_view.markets[static_cast<std::size_t>(at.row())].row.id);
            });
    connect(m_form, &MarketForm::openAsked, this, &MarketDesk::openMarketAsked);
    connect(m_form, &MarketForm::changeAsked, this, &MarketDesk::changeMarketAsked);
}

void MarketDesk::advance() {
    (m_pause->isAncestorOf(focusWidget()) ? m_pause->confirm() : m_form->confirm())->advance();
}

const core::MarketRow* MarketDesk::chosen() const {
    return rowOf(m_view, m_market);
}

void MarketDesk::chooseMarket(core::MarketId market) {
    if (market == m_market)
        return;
    m_market = market;
    if (m_form->changing())
        if (const auto* row = chosen())
            m_form->writeChange(*row);
    showChosen();
}

void MarketDesk::show(const OperatorView& view) {
    m_view = view;
    std::vector<core::MarketRow> rows;
    std::vector<RecordTable::Row> lines;
    for (const MarketChoice& choice : view.markets) {
        const core::MarketRow& row = choice.row;
        rows.push_back(row);
        lines.push_back(
            {{QString::number(row.id.value), RecordCell::Tone::Quiet},
             {choice.name},
             {tr("%1 to %2 s").arg(QLocale().toString(row.gateOpens), QLocale().toString(row.gateCloses)),
              RecordCell::Tone::Quiet},
             {tr("%1 to %2").arg(desk::kwh(row.minQuantity, 3), desk::kwh(row.maxQuantity)), RecordCell::Tone::Quiet},
             {row.paused ? tr("paused") : tr("open"), row.paused ? RecordCell::Tone::Warn : RecordCell::Tone::Good}});
    }
    m_markets->show(std::move(lines));
    m_marketShield->show(rows.empty() ? Figure{} : view.marketsProof);
    m_marketAside->setText(rows.empty() ? tr("not known yet")
                                        : QLocale().toString(static_cast<qulonglong>(rows.size())));
    if (!chosen() && !rows.empty())
        m_market = rows.front().id;
    m_form->setBlocked(view.rights.markets);
    m_form->setContext(rows, view.slotSeconds, view.now);
    showChosen();
}

void MarketDesk::showChosen() {
    const core::MarketRow* row = chosen();
    for (std::size_t i = 0; i < m_view.markets.size(); ++i)
        if (m_view.markets[i].row.id == m_market && m_marketTable->currentIndex().row() != static_cast<int>(i))
            m_marketTable->setCurrentIndex(m_markets->index(static_cast<int>(i), 0));
    showHistory();
    if (row == nullptr) {
        m_pause->show(std::vector<DeedPanel::Deed>{});
        return;
    }
    const bool paused = row->paused;
    const QString number = QString::number(row->id.value);
    DeedPanel::Deed deed;
    deed.action = paused ? tr("Resume market %1").arg(number) : tr("Pause market %1").arg(number);
    deed.sentence =
        paused ? tr("resume market %1: orders are taken again.").arg(number)
               : tr("pause market %1: it takes no orders, and whatever is not cleared can be taken back by its "
                    "owner. Claims and settlement go on.")
                     .arg(number);
    deed.problem = m_view.rights.markets;
    deed.send = [this, market = row->id, paused] { Q_EMIT pauseAsked(market, !paused); };
    m_pause->show({deed});
}

void MarketDesk::showHistory() {
    const auto past = std::find_if(m_view.history.begin(), m_view.history.end(),
                                   [this](const MarketPast& each) { return each.market == m_market; });
    const core::MarketRow* row = chosen();
    const bool known = past != m_view.history.end() && !past->rows.empty();
    m_historyShield->show(known ? past->proof : Figure{});
    std::vector<RecordTable::Row> lines;
    if (row != nullptr)
        for (const core::RowField field : rowFields()) {
            RecordCell name{rowFieldName(field), RecordCell::Tone::Quiet};
            name.note = rowFieldHelp(field);
            RecordCell now{rowFieldValue(*row, field)};
            const std::size_t first = lines.size();
            // Every time that it was something else, the latest first.
            if (known && field != core::RowField::FromSlot)
                for (std::size_t i = past->rows.size() - 1; i > 0; --i)
                    if (rowFieldValue(past->rows[i - 1], field) != rowFieldValue(past->rows[i], field))
                        lines.push_back({{},
                                         {},
                                         {rowFieldValue(past->rows[i - 1], field), RecordCell::Tone::Warn},
                                         {rowFieldValue(past->rows[i], core::RowField::FromSlot)}});
            if (lines.size() == first)
                lines.push_back(
                    {{}, {}, {desk::unknown(), RecordCell::Tone::Quiet}, {desk::unknown(), RecordCell::Tone::Quiet}});
            lines[first][0] = std::move(name);
            lines[first][1] = std::move(now);
        }
    m_parameters->show(std::move(lines));
    m_historyAside->setText(!known ? tr("not known yet")
                                   : tr("%n row(s) so far", nullptr, static_cast<int>(past->rows.size())));
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_colors.h"
#include "app/models/desk_text.h"
#include "app/operator/office_sheets.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>

namespace wattbourse::app {

namespace {

core::Credit sumOf(const std::vector<CreditLine>& lines) {
    core::Credit out;
    for (const CreditLine& line : lines)
        out += line.balance;
    return out;
}

} // namespace

CreditSheet::CreditSheet(Page* page) : m_equations(deskLabel({}, 13)), m_deeds(new DeedPanel) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    m_terms = new RecordTable({{tr("Term")}, {tr("cr"), true}}, this);
    m_holders = new RecordTable({{tr("Holder")},
                                 {tr("Account"), false, true},
                                 {tr("Credits cr"), true},
                                 {tr("May be redeemed cr"), true},
                                 {tr("State")}},
                                this);
    m_holderTable = officeTable(tr("Who holds credits"), m_holders, {0, 112, 110, 130, 84});
    auto* terms = new QWidget;
    auto* column = new QVBoxLayout(terms);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_equations->setWordWrap(true);
    column->addWidget(m_equations);
    column->addWidget(officeTable(tr("The equation, term by term"), m_terms, {0, 150}), 1);
    m_deals = new RecordTable({{tr("Issued or redeemed, with its reference")}, {tr("State")}}, this);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(officeCard(tr("Nothing was made up"), terms, page, &m_termShield), 3);
    left->addWidget(
        officeCard(tr("Issued and redeemed from here"), officeTable(tr("Issued and redeemed"), m_deals, {0, 104})), 2);
    columns->addLayout(left, 9);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(officeCard(tr("Who holds credits"), m_holderTable, page, &m_holderShield, &m_holderAside), 3);
    auto* deeds = new QWidget;
    auto* deedColumn = new QVBoxLayout(deeds);
    deedColumn->setContentsMargins(0, 0, 0, 0);
    auto* grid = new QGridLayout;
    m_order = officeLine(grid, tr("Order's reference"), tr("of the court or authority"));
    connect(m_order, &QLineEdit::textChanged, this, [this] { showChosen(); });
    deedColumn->addLayout(grid);
    deedColumn->addWidget(m_deeds, 1);
    right->addWidget(officeCard(tr("Freeze, release, suspend"), deeds), 2);
    columns->addLayout(right, 11);
    connect(m_holderTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& at) {
                if (!at.isValid() || !m_view.credits || at.row() >= static_cast<int>(m_view.credits->accounts.size()))
                    return;
                m_chosen = m_view.credits->accounts[static_cast<std::size_t>(at.row())].account;
                showChosen();
            });
}

void CreditSheet::show(const OperatorView& view) {
    m_view = view;
    const auto& book = view.credits;
    m_termShield->show(book ? book->proof : Figure{});
    m_holderShield->show(book ? book->proof : Figure{});
    QPalette ink;
    std::vector<RecordTable::Row> terms;
    std::vector<RecordTable::Row> holders;
    if (!book) {
        m_equations->setText(tr("Who holds which credits is not known yet."));
        m_holderAside->setText(tr("not known yet"));
    } else {
        const core::CreditSupply& supply = book->supply;
        const core::Credit accounts = sumOf(book->accounts);
        const core::Credit contracts = sumOf(book->contracts);
        const bool first = supply.minted == supply.burned + supply.total;
        const bool second = supply.total == accounts + contracts;
        const auto equation = [](const QString& left, bool equal, const QString& right) -> QString {
            return left + (equal ? QStringLiteral(" = ") : QStringLiteral(" ≠ ")) + right;
        };
        const auto cr = [](core::Credit credit) { return desk::credit(credit, 6); };
        m_equations->setText(
            equation(tr("issued %1").arg(cr(supply.minted)), first,
                     tr("redeemed %1 + in circulation %2").arg(cr(supply.burned), cr(supply.total))) +
            QLatin1Char('\n') +
            equation(tr("in circulation %1").arg(cr(supply.total)), second,
                     tr("accounts %1 + contracts %2").arg(cr(accounts), cr(contracts))) +
            (first && second ? QString() : QLatin1Char('\n') + tr("Stop issuing and call the authorities.")));
        if (!first || !second)
            ink.setColor(QPalette::WindowText, chartColors(palette()).danger);
        const auto term = [&](const QString& name, core::Credit amount, RecordCell::Tone tone) {
            RecordCell figure{cr(amount), tone};
            figure.shield = book->proof.state;
            terms.push_back({{name, tone}, std::move(figure)});
        };
        term(tr("Issued"), supply.minted, RecordCell::Tone::Plain);
        term(tr("− redeemed"), supply.burned, RecordCell::Tone::Plain);
        term(tr("= in circulation"), supply.total, RecordCell::Tone::Good);
        term(tr("All accounts"), accounts, RecordCell::Tone::Plain);
        for (const CreditLine& line : book->contracts)
            term(tr("+ held by %1").arg(line.name), line.balance, RecordCell::Tone::Quiet);
        term(tr("Without a holder"), supply.total - accounts - contracts,
             second ? RecordCell::Tone::Good : RecordCell::Tone::Bad);
        for (const CreditLine& line : book->accounts)
            holders.push_back(
                {{line.name},
                 {desk::shortHex(line.account->view()), RecordCell::Tone::Quiet},
                 {desk::credit(line.balance)},
                 {line.redeemable.value == std::numeric_limits<std::int64_t>::max() ? tr("all")
                                                                                    : desk::credit(line.redeemable),
                  RecordCell::Tone::Quiet},
                 {line.frozen ? tr("frozen") : tr("free"),
                  line.frozen ? RecordCell::Tone::Bad : RecordCell::Tone::Quiet}});
        m_holderAside->setText(QLocale().toString(static_cast<qulonglong>(book->accounts.size())));
    }
    m_equations->setPalette(ink);
    std::vector<SentDeed> deals;
    std::copy_if(view.sent.begin(), view.sent.end(), std::back_inserter(deals),
                 [](const SentDeed& each) { return each.credits; });
    m_deals->show(sentRows(deals).rows);
    m_terms->show(std::move(terms));
    m_holders->show(std::move(holders));
    showChosen();
}

void CreditSheet::showChosen() {
    const CreditLine* line = nullptr;
    int row = -1;
    if (m_view.credits)
        for (std::size_t i = 0; i < m_view.credits->accounts.size(); ++i)
            if (m_view.credits->accounts[i].account == m_chosen) {
                line = &m_view.credits->accounts[i];
                row = static_cast<int>(i);
            }
    markRow(m_holderTable, row);
    const QString order = m_order->text().trimmed();
    DeedPanel::Deed freeze;
    DeedPanel::Deed suspend;
    freeze.action = line != nullptr && line->frozen ? tr("Release") : tr("Freeze");
    suspend.action = tr("Suspend");
    freeze.problem = m_view.rights.money;
    suspend.problem = m_view.rights.admit;
    if (line == nullptr) {
        freeze.note = suspend.note = tr("Choose an account.");
    } else {
        const QString account = desk::fullHex(line->account->view());
        if (line->frozen) {
            freeze.sentence = tr("release the credits of %1, “%2”: it may spend them again.").arg(account, line->name);
            freeze.send = [this, who = *line->account] { Q_EMIT releaseAsked(who); };
        } else if (order.isEmpty()) {
            freeze.note = tr("Without the order's reference nothing can be frozen.");
        } else {
            freeze.sentence = tr("freeze the credits of %1, “%2”, by the order “%3”: it receives, and spends nothing.")
                                  .arg(account, line->name, order);
            freeze.send = [this, who = *line->account, order] { Q_EMIT freezeAsked(who, order); };
        }
        suspend.sentence = tr("take all roles from %1, “%2”: it keeps what is its own, and can do nothing else.")
                               .arg(account, line->name);
        suspend.send = [this, who = *line->account] { Q_EMIT rolesAsked(who, 0); };
        if (line->account == m_view.self)
            suspend.problem = tr("An operator does not lock itself out.");
    }
    m_deeds->show({freeze, suspend});
}

} // namespace wattbourse::app

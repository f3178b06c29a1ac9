// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/desk_text.h"
#include "app/operator/office_sheets.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace wattbourse::app {

namespace {

/// The same matter, however far it has come.
bool isSame(const Dispute& a, const Dispute& b) {
    return a.kind == b.kind && a.who == b.who && a.meter == b.meter && a.sale == b.sale;
}

} // namespace

DisputeSheet::DisputeSheet(Page* page) : m_none(deskLabel({}, 12, /*quiet=*/true)), m_deeds(new DeedPanel) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    m_rows = new RecordTable({{tr("Kind")}, {tr("Whose")}, {tr("What")}, {tr("Until")}}, this);
    m_table = officeTable(tr("Disputes"), m_rows, {110, 150, 0, 130});
    left->addWidget(officeCard(tr("Disputes, and what is not as it should be"), m_table, page, nullptr, &m_aside), 1);
    m_none->setWordWrap(true);
    m_none->setText(
        tr("The contracts decide disputes by themselves: readings against their proofs, data against what was "
           "anchored. Here is what waits for somebody."));
    left->addWidget(m_none);
    columns->addLayout(left, 12);
    columns->addWidget(officeCard(tr("What follows, and what can be done"), m_deeds), 8);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& at) {
        if (!at.isValid() || !m_view.disputes || at.row() >= static_cast<int>(m_view.disputes->size()))
            return;
        m_chosen = (*m_view.disputes)[static_cast<std::size_t>(at.row())];
        showChosen();
    });
}

QString DisputeSheet::nameOf(const core::Address& address) const {
    if (m_view.accounts)
        for (const core::AccountRecord& account : *m_view.accounts)
            if (account.address == address && !account.name.empty())
                return desk::plain(account.name);
    return desk::shortHex(address.view());
}

void DisputeSheet::show(const OperatorView& view) {
    m_view = view;
    std::vector<RecordTable::Row> rows;
    const auto kind = [](Dispute::Kind of) {
        switch (of) {
        case Dispute::Kind::BrokenSeal:
            return tr("broken seal");
        case Dispute::Kind::SilentMeter:
            return tr("silent meter");
        case Dispute::Kind::DataSale:
            return tr("sale of data");
        default:
            return tr("frozen account");
        }
    };
    if (view.disputes)
        for (const Dispute& dispute : *view.disputes) {
            RecordCell what{dispute.what};
            what.shield = dispute.proof;
            what.note = dispute.next;
            rows.push_back(
                {{kind(dispute.kind),
                  dispute.kind == Dispute::Kind::SilentMeter ? RecordCell::Tone::Warn : RecordCell::Tone::Bad},
                 {nameOf(dispute.who)},
                 std::move(what),
                 {dispute.until ? desk::dayTime(*dispute.until) : desk::unknown(), RecordCell::Tone::Quiet}});
        }
    m_rows->show(std::move(rows));
    m_aside->setText(!view.disputes           ? tr("not known yet")
                     : view.disputes->empty() ? tr("none")
                                              : QLocale().toString(static_cast<qulonglong>(view.disputes->size())));
    showChosen();
}

void DisputeSheet::showChosen() {
    std::size_t at = 0;
    const std::size_t count = m_view.disputes ? m_view.disputes->size() : 0;
    while (at < count && !(m_chosen && isSame((*m_view.disputes)[at], *m_chosen)))
        ++at;
    // The one that was looked at is over.
    if (at == count)
        at = 0;
    if (count == 0) {
        m_chosen.reset();
        m_deeds->show({{.action = tr("Decide"),
                        .sentence = {},
                        .problem = {},
                        .note = m_view.disputes ? tr("Nothing is in dispute.") : tr("Not known yet.")}});
        return;
    }
    m_chosen = (*m_view.disputes)[at];
    if (m_table->currentIndex().row() != static_cast<int>(at))
        m_table->setCurrentIndex(m_rows->index(static_cast<int>(at), 0));
    m_deeds->show({deedOf(*m_chosen)});
}

DeedPanel::Deed DisputeSheet::deedOf(const Dispute& dispute) {
    DeedPanel::Deed deed;
    // What follows by itself is written, whether or not something can be signed.
    deed.note = QStringLiteral("%1: %2: %3.").arg(nameOf(dispute.who), dispute.what, dispute.next);
    switch (dispute.kind) {
    case Dispute::Kind::Frozen:
        deed.action = tr("Release");
        deed.problem = m_view.rights.money;
        deed.sentence = tr("release the credits of %1, “%2”: it may spend them again.")
                            .arg(desk::fullHex(dispute.who.view()), nameOf(dispute.who));
        deed.send = [this, who = dispute.who] { Q_EMIT releaseAsked(who); };
        break;
    case Dispute::Kind::BrokenSeal:
        deed.action = tr("State its seal");
        deed.problem = m_view.rights.seal;
        deed.sentence =
            tr("state that meter %1 is sealed again, from the next slot on.").arg(desk::fullHex(dispute.meter.view()));
        deed.warning = tr("Only when a technician looked at the meter: whoever opened it may have changed it.");
        deed.send = [this, meter = dispute.meter] { Q_EMIT sealAsked(meter); };
        break;
    case Dispute::Kind::DataSale:
        deed.action = tr("Close the sale");
        deed.problem = m_view.rights.any;
        if (!dispute.verdict.isEmpty()) {
            deed.note.clear();
            deed.sentence = tr("close sale %1 of data: %2.")
                                .arg(QLocale().toString(static_cast<qulonglong>(dispute.sale)), dispute.verdict);
        }
        deed.send = [this, sale = dispute.sale] { Q_EMIT finishAsked(sale); };
        break;
    case Dispute::Kind::SilentMeter:
        deed.action = tr("Nothing to sign");
        break;
    }
    return deed;
}

} // namespace wattbourse::app

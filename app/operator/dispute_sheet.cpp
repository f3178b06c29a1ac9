// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/desk_text.h"
#include "app/operator/office_sheets.h"

#include <QLocale>
#include <QVBoxLayout>

namespace wattbourse::app {

DisputeSheet::DisputeSheet(Page* page) : m_none(deskLabel({}, 12, /*quiet=*/true)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_rows = new RecordTable({{tr("Kind")}, {tr("Whose")}, {tr("What")}, {tr("What follows")}, {tr("Until")}}, this);
    column->addWidget(officeCard(tr("Disputes, and what is not as it should be"),
                                 officeTable(tr("Disputes"), m_rows, {140, 170, 300, 0, 130}), page, nullptr, &m_aside),
                      1);
    m_none->setWordWrap(true);
    m_none->setText(
        tr("The contracts decide disputes by themselves: readings against their proofs, data against what was "
           "anchored. Here is what waits for somebody."));
    column->addWidget(m_none);
}

void DisputeSheet::show(const OperatorView& view) {
    std::vector<RecordTable::Row> rows;
    const auto nameOf = [&view](const core::Address& address) {
        if (view.accounts)
            for (const core::AccountRecord& account : *view.accounts)
                if (account.address == address && !account.name.empty())
                    return desk::plain(account.name);
        return desk::shortHex(address.view());
    };
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
            rows.push_back(
                {{kind(dispute.kind),
                  dispute.kind == Dispute::Kind::SilentMeter ? RecordCell::Tone::Warn : RecordCell::Tone::Bad},
                 {nameOf(dispute.who)},
                 std::move(what),
                 {dispute.next},
                 {dispute.until ? desk::dayTime(*dispute.until) : desk::unknown(), RecordCell::Tone::Quiet}});
        }
    m_rows->show(std::move(rows));
    m_aside->setText(!view.disputes           ? tr("not known yet")
                     : view.disputes->empty() ? tr("none")
                                              : QLocale().toString(static_cast<qulonglong>(view.disputes->size())));
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/data_text.h"

#include "app/models/desk_text.h"

#include <QDateTime>
#include <QLocale>

namespace wattbourse::app::data {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DataText)
};

} // namespace

QString moment(core::UnixTime time) {
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time.seconds), QStringLiteral("d MMM HH:mm"));
}

QString span(core::UnixTime from, core::UnixTime until) {
    return moment(from) + QStringLiteral(" – ") + moment(until);
}

QString grouped(std::uint64_t n) {
    return QLocale().toString(static_cast<qulonglong>(n));
}

QString credits(core::Credit amount) {
    return Say::tr("%1 cr").arg(desk::exactCredit(amount));
}

RecordCell::Tone toneOf(SaleStep step) {
    switch (step) {
    case SaleStep::Paid:
        return RecordCell::Tone::Good;
    case SaleStep::Disputed:
        return RecordCell::Tone::Warn;
    case SaleStep::Refunded:
        return RecordCell::Tone::Quiet;
    case SaleStep::Ordered:
    case SaleStep::Delivered:
    case SaleStep::Revealed:
        break;
    }
    return RecordCell::Tone::Plain;
}

QString wordOf(SaleStep step) {
    switch (step) {
    case SaleStep::Ordered:
        return Say::tr("paid in, key not delivered");
    case SaleStep::Delivered:
        return Say::tr("key delivered");
    case SaleStep::Disputed:
        return Say::tr("key disputed");
    case SaleStep::Revealed:
        return Say::tr("key shown to all");
    case SaleStep::Paid:
        return Say::tr("paid");
    case SaleStep::Refunded:
        break;
    }
    return Say::tr("money back");
}

bool isOver(SaleStep step) {
    return step == SaleStep::Paid || step == SaleStep::Refunded;
}

std::vector<SignDialog::Line> linesOf(const DataSale& sale) {
    return {{Say::tr("Sale"), grouped(sale.id)},
            {Say::tr("Readings of"), span(sale.offer.from, sale.offer.until)},
            {Say::tr("Price"), credits(sale.price)},
            {sale.selling ? Say::tr("Buyer") : Say::tr("Owner"),
             desk::fullHex(sale.selling ? sale.buyer.view() : sale.offer.owner.view())}};
}

} // namespace wattbourse::app::data

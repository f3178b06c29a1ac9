// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/data_view.h"
#include "app/models/record_table.h"
#include "app/widgets/sign_dialog.h"

#include <QCoreApplication>

/// Words and figures of the data workspace that more than one of its parts shows.
namespace wattbourse::app::data {

/// Day and time, short.
QString moment(core::UnixTime time);
QString span(core::UnixTime from, core::UnixTime until);
QString grouped(std::uint64_t n);
QString credits(core::Credit amount);

QString wordOf(SaleStep step);
RecordCell::Tone toneOf(SaleStep step);
/// Nothing can follow: paid or refunded.
bool isOver(SaleStep step);
/// What is signed with anything that is done about a sale.
std::vector<SignDialog::Line> linesOf(const DataSale& sale);

} // namespace wattbourse::app::data

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/aggregator_view.h"
#include "app/models/member_table.h"
#include "app/operator/operator_view.h"
#include "app/technician/technician_view.h"

#include <ostream>

QT_BEGIN_NAMESPACE
/// How a failed expectation shows a text.
inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}
QT_END_NAMESPACE

/// A made-up afternoon in one neighbourhood, for tests and pictures of the desks.
namespace wattbourse::app::sample {

/// 14:07:32 UTC on a Sunday.
inline constexpr core::UnixTime kNow{1'795'356'452};

core::MarketRow market();
/// 21 prices from 12.2 to 16.2 ct; clears at 14.2 ct.
core::SlotBook book(core::SlotIndex slot);
AggregatorView aggregator();
std::vector<Member> members();
/// A sealed meter at 230 V and 12 A with some third harmonic, two cycles in the burst.
TechnicianView technician();
OperatorView operatorView();

} // namespace wattbourse::app::sample

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/aggregator_view.h"

#include <functional>

class QWidget;

namespace wattbourse::app {

class ImportDialog;
struct ImportPreview;

/// What a CSV of orders brings to a market, and which lines cannot be had: by the market's grid, and by what a ticket
/// would be refused for (gate, role, and what is left to spend for all of them together).
ImportPreview previewOrders(const QByteArray& csv, const MarketChoice& market, const AggregatorView& view,
                            std::vector<core::OrderIntent>& orders);

/// The dialog with its preview. Placing is asked once more and goes out as one; keeping makes inactive orders of them.
ImportDialog* makeOrderImport(const MarketChoice& market, const AggregatorView& view, QWidget* parent,
                              std::function<void(const DeskDeed&)> taken);

} // namespace wattbourse::app

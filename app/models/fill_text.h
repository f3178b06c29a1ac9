// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/market.h"
#include "core/market/explain.h"

#include <QString>

namespace wattbourse::app {

/// "Why did I get this?" of one order in a book that cleared, or would clear so now.
QString fillSentence(const core::FillExplanation& explained, const core::MarketRow& market,
                     const core::OrderRecord& order);
/// What is wrong with a line of an imported list, in the language of the program: `detail` is the reader's own wording.
/// One that is not known stays as it is.
QString lineErrorSentence(const std::string& detail);

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/row_rules.h"

#include <QString>

/// A market's row in words: what each field is called, what it does to those who trade, and what is wrong with it.
namespace wattbourse::app {

QString rowFieldName(core::RowField field);
QString rowFieldHelp(core::RowField field);
QString rowProblemText(const core::RowProblem& problem);
/// The value of one field as a person reads it, with its unit.
QString rowFieldValue(const core::MarketRow& row, core::RowField field);
/// The fields in which two rows differ.
std::vector<core::RowField> rowDifferences(const core::MarketRow& before, const core::MarketRow& after);
/// All fields, in the order in which a form asks for them.
const std::vector<core::RowField>& rowFields();

QString commodityWord(core::Commodity commodity);
QString matchingWord(core::Matching matching);
QString visibilityWord(core::Visibility visibility);

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/unit_edit.h"
#include "app/models/order_draft.h"

#include <QDialog>

namespace wattbourse::app {

/// The thresholds from which the ticket warns. They bind nobody: the limits that do are on the chain.
class WarningsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit WarningsDialog(const DeskWarnings& warnings, QWidget* parent = nullptr);
    [[nodiscard]] DeskWarnings warnings() const;

private:
    UnitEdit* m_quantity;
    UnitEdit* m_spend;
    UnitEdit* m_ticks;
};

} // namespace wattbourse::app

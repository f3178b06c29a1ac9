// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/data_view.h"
#include "app/widgets/record_view.h"

namespace wattbourse::app {

/// Flexibility that servers of other networks ask for (OpenADR), as the portfolio's store has it. GUI thread.
class RequestsCard final : public QWidget {
    Q_OBJECT

public:
    explicit RequestsCard(QWidget* parent = nullptr);
    /// Not there while no other network is asked.
    void show(const DataView& view);
    using QWidget::show;
    [[nodiscard]] RecordView* table() const { return m_table; }

private:
    RecordView* m_table;
};

} // namespace wattbourse::app

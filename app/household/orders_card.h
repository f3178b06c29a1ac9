// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/household_view.h"
#include "app/widgets/card.h"
#include "app/widgets/page.h"
#include "app/widgets/record_view.h"

class QButtonGroup;

namespace wattbourse::app {

/// The household's orders with their results and reasons.
class OrdersCard final : public QWidget {
    Q_OBJECT

public:
    explicit OrdersCard(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const std::vector<OrderRow>& orders);
    /// What came of an order, with its reason.
    static QString resultOf(const OrderRow& order);

Q_SIGNALS:
    void proofAsked(const std::shared_ptr<const wattbourse::core::ProofEvidence>& evidence);

private:
    enum Filter { All, Open, Explained };
    void refresh();

    std::vector<OrderRow> m_orders;
    std::vector<Evidence> m_evidence;
    QButtonGroup* m_filter;
    RecordView* m_table;
    TextLabel* m_none;
};

} // namespace wattbourse::app

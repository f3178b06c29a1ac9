// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/offers_view.h"
#include "app/widgets/card.h"

class QPushButton;

namespace wattbourse::app {

/// A request for flexibility that waits for its owner, on the home's first section.
class RequestCard final : public QWidget {
    Q_OBJECT

public:
    explicit RequestCard(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const core::FlexEvent& event, core::UnixTime now);

Q_SIGNALS:
    void answered(std::uint64_t request, bool accepted);

private:
    std::uint64_t m_request = 0;
    Card* m_card;
    TextLabel* m_what;
    TextLabel* m_reward;
    QPushButton* m_decline;
    QPushButton* m_accept;
};

} // namespace wattbourse::app

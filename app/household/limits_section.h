// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/household/limits_card.h"
#include "app/widgets/page.h"

namespace wattbourse::app {

/// All limits that bind the agent, and what they would have done to the weeks that are past.
class LimitsSection final : public Page {
    Q_OBJECT

public:
    explicit LimitsSection(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const LimitsView& view) { m_card->show(view); }

Q_SIGNALS:
    void previewAsked(const wattbourse::core::Preferences& preferences);
    void savePreferencesAsked(const wattbourse::core::Preferences& preferences);

private:
    LimitsCard* m_card;
};

} // namespace wattbourse::app

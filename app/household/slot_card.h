// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/history_view.h"
#include "app/widgets/card.h"
#include "app/widgets/page.h"
#include "app/widgets/record_view.h"

namespace wattbourse::app {

/// One slot from the plan to the payment, and down to the readings.
class SlotCard final : public QWidget {
    Q_OBJECT

public:
    explicit SlotCard(QWidget* parent = nullptr);
    using QWidget::show;
    /// Null: none is chosen.
    void show(const HistorySlot* slot, const std::optional<SlotReadings>& readings);

Q_SIGNALS:
    void readingsAsked(wattbourse::core::SlotIndex slot);
    void proofAsked(const std::shared_ptr<const wattbourse::core::ProofEvidence>& evidence);

private:
    void fill(const HistorySlot& slot);
    void part(const QString& title);
    TextLabel* say(const QString& words, Tone tone = Tone::Text);
    void showReadings(const std::optional<SlotReadings>& readings);

    Card* m_card;
    QWidget* m_parts = nullptr;
    QVBoxLayout* m_list = nullptr;
    std::optional<HistorySlot> m_shown;
    TextLabel* m_none;
    TextLabel* m_readingsSay;
    RecordView* m_readings;
};

} // namespace wattbourse::app

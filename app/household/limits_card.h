// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/household/price_limits.h"
#include "app/models/household_view.h"
#include "app/widgets/card.h"
#include "app/widgets/figure_label.h"

class QCheckBox;
class QDoubleSpinBox;
class QPushButton;

namespace wattbourse::app {

/// "Your price limits": moves, previews, and asks to sign.
class LimitsCard final : public QWidget {
    Q_OBJECT

public:
    /// Whole also has the least reward and the bounds of what the agent may do at most.
    enum class Extent { Prices, Whole };
    explicit LimitsCard(Extent extent = Extent::Prices, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const LimitsView& view);

Q_SIGNALS:
    void previewAsked(const wattbourse::core::Preferences& preferences);
    /// After the person read and accepted what will be signed.
    void savePreferencesAsked(const wattbourse::core::Preferences& preferences);
    void proofAsked(const std::shared_ptr<const wattbourse::core::ProofEvidence>& evidence);

private:
    [[nodiscard]] core::Preferences edited() const;
    [[nodiscard]] bool changed() const;
    void touched();
    void undo();
    void confirm();
    void refresh();
    void place(const core::Preferences& limits);
    QWidget* makeBounds();

    LimitsView m_view;
    bool m_touched = false;
    PriceLimits* m_limits;
    TextLabel* m_preview;
    TextLabel* m_note;
    TextLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_undo;
    FigureLabel* m_inForce;
    QDoubleSpinBox* m_perSlot = nullptr;
    QDoubleSpinBox* m_perDay = nullptr;
    QCheckBox* m_renewable = nullptr;
};

} // namespace wattbourse::app

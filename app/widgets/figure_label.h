// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/shield_button.h"
#include "app/widgets/text_label.h"

namespace wattbourse::app {

/// A figure with its unit and its shield.
class FigureLabel final : public QWidget {
    Q_OBJECT

public:
    /// The unit stands behind the figure, smaller and muted.
    explicit FigureLabel(const TextStyle& style = {}, const QString& unit = {}, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const Figure& figure);
    void setUnit(const QString& unit);
    [[nodiscard]] ShieldButton* shield() const { return m_shield; }
    [[nodiscard]] QString text() const { return m_text->text(); }

Q_SIGNALS:
    void proofAsked(const std::shared_ptr<const wattbourse::core::ProofEvidence>& evidence);

private:
    TextLabel* m_text;
    TextLabel* m_unit;
    ShieldButton* m_shield;
};

} // namespace wattbourse::app

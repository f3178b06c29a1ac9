// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/page.h"

#include <QAbstractButton>

namespace wattbourse::app {

/// The small shield beside a figure. A click, Space or Enter opens what stands behind the figure.
class ShieldButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ShieldButton(QWidget* parent = nullptr);
    /// Hidden when the figure is none of the chain's.
    using QWidget::show;
    void show(const Figure& figure);
    [[nodiscard]] FigureState state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override { return {19, 20}; }

Q_SIGNALS:
    void proofAsked(const std::shared_ptr<const wattbourse::core::ProofEvidence>& evidence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    FigureState m_state{FigureState::None};
    Evidence m_evidence;
};

} // namespace wattbourse::app

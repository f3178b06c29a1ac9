// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figure.h"

#include <QWidget>

namespace wattbourse::app {

/// A short text in a rounded outline, with a shield in front where one is given. Shows; is not a control.
class Chip final : public QWidget {
    Q_OBJECT

public:
    explicit Chip(bool mono = false, QWidget* parent = nullptr);
    using QWidget::show;
    /// Hidden when the text is empty.
    void show(const QString& text, FigureState state = FigureState::None);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    FigureState m_state{FigureState::None};
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace wattbourse::app {

/// A switch. Say what it switches with setAccessibleName().
class Toggle final : public QAbstractButton {
    Q_OBJECT

public:
    explicit Toggle(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {40, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace wattbourse::app

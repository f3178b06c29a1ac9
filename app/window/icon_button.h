// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace wattbourse::app {

/// A button that is an icon; its name is its accessible name and tool tip.
class IconButton final : public QAbstractButton {
    Q_OBJECT

public:
    IconButton(QString icon, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {30, 30}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_icon;
};

} // namespace wattbourse::app

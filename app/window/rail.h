// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QVBoxLayout;

namespace wattbourse::app {

/// One workspace's button in the rail: icon over title.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& title, QString icon, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {76, 57}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_icon;
};

/// The column of workspaces at the left of the window.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    RailButton* add(const QString& title, const QString& icon);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
};

} // namespace wattbourse::app

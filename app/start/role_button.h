// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace wattbourse::app {

/// A card that is a button: icon, who one is, and what one comes for.
class RoleButton final : public QAbstractButton {
    Q_OBJECT

public:
    RoleButton(QString icon, const QString& title, QString purpose, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {300, 128}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_icon;
    QString m_purpose;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace wattbourse::app {

/// One of our icons, muted, beside a line of words.
class IconMark final : public QWidget {
    Q_OBJECT

public:
    explicit IconMark(QString icon, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
};

} // namespace wattbourse::app

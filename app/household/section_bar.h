// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace wattbourse::app {

/// The sections of a workspace, in one line above it: the chosen one carries the rail's mark. Arrows, Home and End
/// choose.
class SectionBar final : public QTabBar {
    Q_OBJECT

public:
    explicit SectionBar(QWidget* parent = nullptr);
    [[nodiscard]] QSize tabSizeHint(int index) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr int kHeight = 36;
};

} // namespace wattbourse::app

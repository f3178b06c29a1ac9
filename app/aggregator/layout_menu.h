// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_button.h"

#include <QMenu>
#include <QRect>

class QMainWindow;

namespace wattbourse::app {

/// The button under which the panels are closed and opened, and their places kept by name. It changes nothing itself.
class LayoutMenu final : public DeskButton {
    Q_OBJECT

public:
    explicit LayoutMenu(QWidget* parent = nullptr);
    /// `panels` open and close; `names` are the kept layouts.
    void show(const QList<QAction*>& panels, const QStringList& names);
    using QWidget::show;
    [[nodiscard]] QMenu* menuShown() const { return m_menu; }

Q_SIGNALS:
    void layoutChosen(const QString& name);
    void layoutKept(const QString& name);
    void layoutForgotten(const QString& name);
    void resetAsked();
    void windowAsked();
    void keysAsked();
    void warningsAsked();

private:
    void askName();

    QMenu* m_menu;
    QStringList m_names;
};

/// Where a window of this frame has to go so that it can be reached on one of `screens`: the same place when enough of
/// its title is on one, else inside the first.
QRect reachable(const QRect& frame, const QList<QRect>& screens);
/// Brings floating panels of screens that are gone back into sight.
void bringPanelsBack(QMainWindow& window);

} // namespace wattbourse::app

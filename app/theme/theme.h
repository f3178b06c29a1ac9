// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace wattbourse::app {

enum class ThemeChoice { Auto, Light, Dark };

/// The palette of one theme; the values are those of chartColors().
QPalette housePalette(bool dark);

/// Style, fonts and palette of the whole program. Made once after QApplication and before the first widget. GUI thread.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& app, ThemeChoice choice = ThemeChoice::Auto);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    void choose(ThemeChoice choice);

Q_SIGNALS:
    void changed();

private:
    void askDesktop();
    void apply();

    ThemeChoice m_choice;
    bool m_systemDark = false;
    bool m_dark = false;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

class QCoreApplication;

namespace wattbourse::app {

/// A language that the program speaks: its tag as in the settings, and its name in itself.
struct Language {
    QString tag;
    QString name;
};

/// English first, the others by name.
std::vector<Language> languages();

/// The tag to speak: `chosen` if the program speaks it, else the first of `desktop` (tags as of
/// QLocale::uiLanguages(), best first) that it speaks, else English.
QString languageFor(const QString& chosen, const QStringList& desktop);

/// Loads our texts and those of Qt's own dialogs, English plurals at least. Numbers and dates follow the texts when
/// the owner chose a language that is not the desktop's. What an earlier call loaded goes; windows keep their texts,
/// so call before the first one.
void installTranslations(QCoreApplication& app, const QString& chosen = {});

} // namespace wattbourse::app

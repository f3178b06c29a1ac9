// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace wattbourse::app {

void installTranslations(QCoreApplication& app) {
    // The plurals stay below whatever language is laid over them.
    auto* english = new QTranslator(&app);
    if (!english->load(QStringLiteral(":/i18n/wattbourse_en.qm")))
        qFatal("the texts of the program are missing");
    QCoreApplication::installTranslator(english);
    auto* own = new QTranslator(&app);
    if (own->load(QLocale(), QStringLiteral("wattbourse"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(own);
    else
        delete own;
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace wattbourse::app {

namespace {

// False when there is no such file; nothing is installed then.
bool install(QCoreApplication& app, const QString& file) {
    auto* texts = new QTranslator(&app);
    if (texts->load(file))
        return QCoreApplication::installTranslator(texts);
    delete texts;
    return false;
}

} // namespace

std::vector<Language> languages() {
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("it"), QStringLiteral("Italiano")},
            {QStringLiteral("ro"), QStringLiteral("Română")},
            {QStringLiteral("el"), QStringLiteral("Ελληνικά")}};
}

QString languageFor(const QString& chosen, const QStringList& desktop) {
    const std::vector<Language> ours = languages();
    QStringList wanted = desktop;
    wanted.prepend(chosen);
    for (const QString& tag : wanted) {
        const QString language = tag.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
        if (std::any_of(ours.begin(), ours.end(), [&](const Language& l) { return l.tag == language; }))
            return language;
    }
    return ours.front().tag;
}

void installTranslations(QCoreApplication& app, const QString& chosen) {
    const QString language = languageFor(chosen, QLocale().uiLanguages());
    const QLocale spoken(language);
    const QLocale::Language desktop = QLocale().language() == QLocale::C ? QLocale::English : QLocale().language();
    if (!chosen.isEmpty() && spoken.language() != desktop)
        QLocale::setDefault(spoken);
    qDeleteAll(app.findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly));
    // The plurals stay below whatever language is laid over them.
    if (!install(app, QStringLiteral(":/i18n/wattbourse_en.qm")))
        qFatal("the texts of the program are missing");
    if (language == QLatin1String("en"))
        return;
    // Qt has no texts of its own in every language; its dialogs stay English there.
    install(app, QLibraryInfo::path(QLibraryInfo::TranslationsPath) % QStringLiteral("/qtbase_") % language %
                     QStringLiteral(".qm"));
    install(app, QStringLiteral(":/i18n/wattbourse_") % language % QStringLiteral(".qm"));
}

} // namespace wattbourse::app

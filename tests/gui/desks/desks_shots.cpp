// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the desks with sample data in the room that a 1440 x 900 window leaves a page, in both themes: desks_shots
// DIR
#include "app/aggregator/aggregator_page.h"
#include "app/operator/operator_page.h"
#include "app/technician/technician_page.h"
#include "app/text/translations.h"
#include "app/theme/theme.h"
#include "tests/gui/desks/desks_sample.h"

#include <QApplication>
#include <QDir>
#include <cstdio>

namespace {

using namespace wattbourse::app;

bool shoot(QWidget& page, const QString& file) {
    page.resize(1364, 824);
    page.show();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    return page.grab().save(file);
}

// Each deed of the operator with its fields filled in, so that what will be signed is there in full length.
void fill(OperatorForms& forms, OperatorForms::Form form) {
    forms.choose(form);
    for (QLineEdit* line : forms.findChildren<QLineEdit*>()) {
        if (!line->isVisible() || qobject_cast<QAbstractSpinBox*>(line->parentWidget()) != nullptr)
            continue;
        const bool digits = line->placeholderText().contains(QStringLiteral("0x"));
        if (digits)
            line->setText(line->placeholderText().contains(QStringLiteral("64"))
                              ? QStringLiteral("0x%1").arg(QString(64, QLatin1Char('7')))
                              : QStringLiteral("0x7e5f4552091a69125d5dfcb7b8c2659029395bdf"));
        else if (form == OperatorForms::Meter)
            line->setText(QStringLiteral("0x2b5ad5c4795c026514f8317c7a215e218dccd6cf"));
        else
            line->setText(form == OperatorForms::Account ? QStringLiteral("Condominio Nera 8")
                                                         : QStringLiteral("RF18 5390 0754 7034"));
    }
    for (ScaledSpin* spin : forms.findChildren<ScaledSpin*>())
        if (spin->isVisible())
            spin->setValue(250'000'001);
    int most = 3;
    for (QCheckBox* box : forms.findChildren<QCheckBox*>())
        box->setChecked(box->isVisible() && most-- > 0);
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc < 2 || argc > 3 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "usage: desks_shots DIR [LANGUAGE]\n");
        return 2;
    }
    installTranslations(app, argc == 3 ? QString::fromLocal8Bit(argv[2]) : QString());
    const QDir out(QString::fromLocal8Bit(argv[1]));
    Theme theme(app, ThemeChoice::Dark);
    bool good = true;
    for (const bool dark : {true, false}) {
        theme.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QString name = dark ? QStringLiteral("dark") : QStringLiteral("light");
        AggregatorPage page;
        page.showMembers(MemberSet(sample::members()));
        page.show(sample::aggregator());
        page.ticket()->setTick({11});
        page.ticket()->findChild<ScaledSpin*>()->setValue(20'000);
        good = shoot(page, out.filePath(QStringLiteral("portfolio-%1.png").arg(name))) && good;
        TechnicianPage bench;
        bench.show(sample::technician());
        good = shoot(bench, out.filePath(QStringLiteral("bench-%1.png").arg(name))) && good;
        OperatorPage office;
        office.show(sample::operatorView());
        good = shoot(office, out.filePath(QStringLiteral("operator-%1.png").arg(name))) && good;
        for (int form = 0; form < OperatorForms::kForms; ++form) {
            fill(*office.forms(), static_cast<OperatorForms::Form>(form));
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            good =
                office.forms()->grab().save(out.filePath(QStringLiteral("deed-%1-%2.png").arg(form).arg(name))) && good;
        }
    }
    return good ? 0 : 1;
}

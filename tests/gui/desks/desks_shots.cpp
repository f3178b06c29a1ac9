// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the desks with sample data in the room that a window of 1440 x 900 leaves a page, and the portfolio also in
// that of 1920 x 1080, in both themes: desks_shots DIR. QT_SCALE_FACTOR=1.5 gives the pictures of a scaled screen.
#include "app/aggregator/aggregator_page.h"
#include "app/operator/operator_page.h"
#include "app/technician/technician_page.h"
#include "app/text/translations.h"
#include "app/theme/theme.h"
#include "tests/gui/desks/desks_sample.h"
#include "tests/gui/desks/dispatch_sample.h"

#include <QApplication>
#include <QDir>
#include <cstdio>

namespace {

using namespace wattbourse::app;
namespace core = wattbourse::core;

constexpr QSize kSmall(1364, 824);
constexpr QSize kLarge(1844, 1004);

bool shoot(QWidget& page, const QString& file, QSize size = kSmall) {
    page.resize(size);
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
        for (const QSize size : {kSmall, kLarge}) {
            AggregatorPage page;
            page.showMembers(MemberSet(sample::members()));
            page.show(sample::aggregator());
            page.showDispatch(sample::dispatch());
            page.showProfit(sample::profit());
            page.showPool(sample::pool());
            const core::AlertRule gate{1, core::AlertKind::Gate, 600, true, true, true};
            const core::AlertRule seal{2, core::AlertKind::SealBroken, 0, true, false, true};
            page.showAlerts({gate, seal},
                            {{{sample::kNow, gate, std::to_string(sample::aggregator().slot.value), 448}, false},
                             {{sample::kNow - std::chrono::seconds(300), seal, "Serra Papigno", 0}, false}});
            page.ticket()->setTick({11});
            page.ticket()->findChild<ScaledSpin*>()->setValue(20'000);
            const QString at = size == kSmall ? name : name + QStringLiteral("-large");
            good = shoot(page, out.filePath(QStringLiteral("portfolio-%1.png").arg(at)), size) && good;
            if (size == kLarge)
                continue;
            page.showDispatch(sample::settledDispatch());
            page.dispatch()->findChild<DeskButton*>(QStringLiteral("members"))->setChecked(true);
            page.profit()->choose(PnlPanel::Flexibility);
            good = shoot(page, out.filePath(QStringLiteral("settled-%1.png").arg(name))) && good;
            page.members()->setGrouping(MemberGrouping::Branch);
            page.dock(QStringLiteral("pool"))->raise();
            good = shoot(page, out.filePath(QStringLiteral("portfolio-pool-%1.png").arg(name))) && good;
            page.dock(QStringLiteral("alerts"))->raise();
            good = shoot(page, out.filePath(QStringLiteral("portfolio-groups-%1.png").arg(name))) && good;
            page.dock(QStringLiteral("replay"))->raise();
            AggregatorView past = sample::aggregator();
            past.replayed = sample::kNow;
            past.blocked = QStringLiteral("This is a past day. Go back to now to sign.");
            page.show(past);
            page.replay()->show(std::vector<std::int64_t>{sample::kNow.seconds / 86'400});
            page.replay()->begin(sample::kNow - std::chrono::seconds(18'000), sample::kNow);
            good = shoot(page, out.filePath(QStringLiteral("portfolio-replay-%1.png").arg(name))) && good;
        }
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

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How figures leave the window: the context menu of tables and charts, and the files that come of it.
#include "app/charts/day_chart.h"
#include "app/widgets/export_menu.h"
#include "app/widgets/record_view.h"
#include "app/widgets/table_export.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

RecordCell cell(const char* text) {
    return {.text = QString::fromUtf8(text)};
}

struct Table {
    RecordView view{QStringLiteral("T"),
                    {{.title = QStringLiteral("Name")}, {.title = QStringLiteral("Price\nct"), .number = true}},
                    {0, 0}};
    QTemporaryDir folder;
    Table() {
        view.show({{cell("=1+1"), cell("1,234.50")}, {cell("x,\"y\""), cell("−0.5")}, {cell("+39 06"), cell("—")}});
        view.resize(400, 200);
        view.show();
    }
    QByteArray saved(const QString& ending) {
        const QString path = folder.filePath(QStringLiteral("t.") + ending);
        QString problem = QStringLiteral("not done");
        bool over = false;
        new TableExport(
            view, path, [](int, int) {},
            [&](const QString& what) {
                problem = what;
                over = true;
            });
        EXPECT_TRUE(QTest::qWaitFor([&] { return over; }, 20'000));
        EXPECT_EQ(problem, QString());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST(TableExport, WritesCsvWithNumbersAndWithoutFormulas) {
    Table table;
    // A text that a spreadsheet would run gets an apostrophe; a number is a number.
    EXPECT_EQ(table.saved(QStringLiteral("csv")),
              QByteArray("Name,Price ct\r\n'=1+1,1234.50\r\n\"x,\"\"y\"\"\",-0.5\r\n'+39 "
                         "06,\xE2\x80\x94\r\n"));
}

TEST(TableExport, WritesTheSeparatorsOfTheLanguage) {
    Table table;
    table.view.setLocale(QLocale(QLocale::Italian, QLocale::Italy));
    table.view.show({{cell("Casa"), cell("1.234,50")}});
    EXPECT_EQ(table.saved(QStringLiteral("csv")), QByteArray("Name;Price ct\r\nCasa;1234,50\r\n"));
}

TEST(TableExport, WritesASpreadsheetThatOthersRead) {
    Table table;
    table.saved(QStringLiteral("xlsx"));
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import openpyxl,sys\n"
                                 "for row in openpyxl.load_workbook(sys.argv[1]).active.iter_rows(values_only=True):\n"
                                 "    print(row)"),
                  table.folder.filePath(QStringLiteral("t.xlsx"))});
    ASSERT_TRUE(python.waitForFinished(60'000));
    EXPECT_EQ(QString::fromUtf8(python.readAllStandardOutput()),
              QStringLiteral("('Name', 'Price ct')\n('=1+1', 1234.5)\n('x,\"y\"', -0.5)\n('+39 06', '—')\n"))
        << python.readAllStandardError().toStdString();
}

TEST(TableExport, KnowsNumbersFromCodes) {
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const auto number = [&](const char* text) {
        const core::SheetCell read = sheetCell(QString::fromUtf8(text), english);
        const auto* found = std::get_if<core::SheetNumber>(&read);
        return found == nullptr ? QStringLiteral("text")
                                : QStringLiteral("%1/%2").arg(found->value).arg(found->decimals);
    };
    EXPECT_EQ(number("12"), QStringLiteral("12/0"));
    EXPECT_EQ(number("-1,234.50"), QStringLiteral("-123450/2"));
    EXPECT_EQ(number("+0.5"), QStringLiteral("5/1"));
    EXPECT_EQ(number("0039"), QStringLiteral("text"));
    EXPECT_EQ(number("14:45"), QStringLiteral("text"));
    EXPECT_EQ(number("1,234."), QStringLiteral("text"));
    EXPECT_EQ(number("1.2.3"), QStringLiteral("text"));
    EXPECT_EQ(number("-"), QStringLiteral("text"));
    EXPECT_EQ(number("1234567890123456"), QStringLiteral("text"));
    EXPECT_EQ(number("12 kWh"), QStringLiteral("text"));
}

TEST(ExportMenu, IsOnEveryTableAndCopiesRows) {
    const ExportMenu installed;
    Table table;
    table.view.selectRow(0);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {5, 5}, table.view.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&table.view, &asked);
    auto* menu = table.view.findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions().at(1)->text(), QStringLiteral("Save table…"));
    menu->actions().at(0)->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("=1+1\t1,234.50\n"));
    menu->close();
}

TEST(ExportMenu, WritesChartsAsPictureAndDrawing) {
    const ExportMenu installed;
    DayChart chart;
    chart.resize(600, 300);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, {5, 5}, chart.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&chart, &asked);
    auto* menu = chart.findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().at(0)->text(), QStringLiteral("Save picture…"));
    menu->close();
    const QTemporaryDir folder;
    const QString png = folder.filePath(QStringLiteral("day.png"));
    EXPECT_EQ(ExportMenu::writeChart(chart, png), QString());
    EXPECT_EQ(QImage(png).size(), QSize(1200, 600));
    const QString svg = folder.filePath(QStringLiteral("day.svg"));
    EXPECT_EQ(ExportMenu::writeChart(chart, svg), QString());
    QSvgRenderer drawing(svg);
    EXPECT_TRUE(drawing.isValid());
    EXPECT_EQ(drawing.viewBox().size(), QSize(600, 300));
    EXPECT_NE(ExportMenu::writeChart(chart, QStringLiteral("/nowhere/day.png")), QString());
}

} // namespace wattbourse::app

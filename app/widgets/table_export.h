// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv.h"
#include "core/formats/workbook.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QTimer>
#include <functional>
#include <thread>

namespace wattbourse::app {

/// A cell as a table of figures has it: a number where the shown text is one in this language, text otherwise. Digits
/// are kept as they are shown, so no figure says more than the screen did.
core::SheetCell sheetCell(const QString& shown, const QLocale& locale);

/// How tables of this language are written: where the comma parts decimals, a semicolon parts cells.
core::CsvStyle csvStyle(const QLocale& locale);
std::string csvOf(const core::Sheet& sheet, const core::CsvStyle& style);

/// Reads a view's table in slices that do not stall the window, then writes it on a thread of its own: CSV, or XLSX
/// for a path that ends so. Deletes itself behind `done`. GUI thread.
class TableExport final : public QObject {
    Q_OBJECT

public:
    /// `progress` is told rows; `done` an empty text, or what went wrong. Ends without either when the view goes.
    TableExport(QAbstractItemView& view, QString path, std::function<void(int rows, int all)> progress,
                std::function<void(const QString& problem)> done);
    ~TableExport() override;
    /// Nothing is written, unless the writing has begun.
    void cancel() { deleteLater(); }

private:
    void begin();
    void readSome();
    void write();

    QAbstractItemModel& m_model;
    QLocale m_locale;
    QString m_path;
    std::function<void(int, int)> m_progress;
    std::function<void(const QString&)> m_done;
    core::Sheet m_sheet;
    std::vector<int> m_columns;
    QTimer m_timer;
    std::jthread m_writer;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/record_table.h"

#include <QDialog>
#include <QThreadPool>
#include <functional>

class QLabel;

namespace wattbourse::app {

class DeskButton;
class RecordView;
class WarnBand;

/// What a file holds, before anything is done with it.
struct ImportPreview {
    /// "12 orders, 2.4 MWh".
    QString summary;
    std::vector<RecordTable::Row> rows;
    /// Line, column, what is wrong.
    std::vector<RecordTable::Row> errors;
    /// Why it is no such file at all; empty when it is one.
    QString problem;
};

/// Shows what a file would bring and every line that is wrong, by its number. Only a file without a wrong line can be
/// taken. Files are read by another thread.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        /// What the file must look like.
        QString explanation;
        QString take;
        /// A second way to take it; empty for none.
        QString takeOtherwise;
    };
    /// `read` runs on another thread and is called once for each file.
    ImportDialog(const Words& words, std::vector<RecordTable::Column> columns,
                 std::function<ImportPreview(const QByteArray&)> read, QWidget* parent = nullptr);
    ~ImportDialog() override;

    void open() override;
    void openFile(const QString& path);
    void showPreview(const ImportPreview& preview);
    /// The first way of taking is not open, and why; the second one is.
    void blockTaking(const QString& reason);
    [[nodiscard]] RecordView* rows() const { return m_rows; }
    [[nodiscard]] RecordView* errors() const { return m_errors; }
    [[nodiscard]] DeskButton* takeButton() const { return m_take; }
    [[nodiscard]] DeskButton* takeOtherwiseButton() const { return m_otherwise; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void taken();
    void takenOtherwise();

private:
    void chooseFile();

    std::function<ImportPreview(const QByteArray&)> m_read;
    QLabel* m_summary;
    WarnBand* m_problem;
    RecordView* m_rows;
    RecordView* m_errors;
    DeskButton* m_take;
    DeskButton* m_otherwise;
    QString m_blocked;
    // One file at a time; waited for at the end.
    QThreadPool m_reader;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/record_table.h"

#include <QTableView>

namespace wattbourse::app {

/// A read-only table of records in our look. Enter or a click on a row's shield asks for its proof.
class RecordView final : public QTableView {
    Q_OBJECT

public:
    /// `widths`: pixels per column, 0 for those that share the rest.
    RecordView(const QString& name, std::vector<RecordTable::Column> columns, std::vector<int> widths,
               QWidget* parent = nullptr);
    using QTableView::show;
    void show(std::vector<RecordTable::Row> rows) { m_table->show(std::move(rows)); }
    [[nodiscard]] RecordTable* table() const { return m_table; }

Q_SIGNALS:
    void shieldActivated(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    RecordTable* m_table;
    std::vector<int> m_widths;
};

} // namespace wattbourse::app

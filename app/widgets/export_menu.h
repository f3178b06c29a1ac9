// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QObject>

namespace wattbourse::app {

class ChartWidget;

/// The one action by which figures leave the window: on every table and every chart, in the context menu (also by its
/// key). Tables become CSV or XLSX, charts PNG or SVG. Installed once on the application; a view that has a menu of its
/// own calls addTableActions(). GUI thread.
class ExportMenu final : public QObject {
    Q_OBJECT

public:
    explicit ExportMenu(QObject* parent = nullptr);

    /// "Copy rows" and "Save table…" behind what the menu has.
    static void addTableActions(QMenu& menu, QAbstractItemView& view);
    static void copyRows(const QAbstractItemView& view);
    /// Asks for a file and writes it, with progress and a way to cancel when it takes longer than a second.
    static void saveTable(QAbstractItemView& view);
    static void saveChart(ChartWidget& chart);
    /// PNG at twice the size, or SVG for a path that ends so. Empty, or what went wrong.
    static QString writeChart(ChartWidget& chart, const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_colors.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace wattbourse::app {

/// Two lines a section (name and unit), sorted by the mouse and, with the focus, by the arrow keys and Space.
class DeskHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit DeskHeader(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int m_current{0};
};

/// The tables of the desks: whole rows, fixed heights, thin lines, own header.
class DeskTable final : public QTableView {
    Q_OBJECT

public:
    DeskTable(const QString& name, int rowHeight, QWidget* parent = nullptr);
    /// Widths in pixels; a width of 0 takes what is left (one column at most).
    void setWidths(const std::vector<int>& widths);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void stretch();
    std::vector<int> m_widths;
};

/// Paints the row's ground and line, then leaves the cell to its subclass: text alone here, with the tones, shields and
/// fixed-width letters of a RecordTable.
class DeskDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// The cell's inner box: 6 px to each side, 12 at the left edge of the table.
    [[nodiscard]] static QRectF inner(const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                            const ChartColors& colors);
    /// Elided at its end.
    static void paintText(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment align,
                          const QColor& color);
    virtual void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                           const ChartColors& colors) const;
};

} // namespace wattbourse::app

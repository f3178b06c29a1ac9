// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/confirm_step.h"
#include "app/aggregator/desk_table.h"
#include "app/models/record_table.h"
#include "app/operator/operator_view.h"
#include "app/widgets/page.h"

#include <QLabel>
#include <functional>

class QGridLayout;
class QHBoxLayout;
class QLineEdit;
class QStackedWidget;

/// Parts that the operators' workspaces are put together from.
namespace wattbourse::app {

/// A table of records: whole rows, no sorting by its header. A width of 0 takes what is left.
DeskTable* officeTable(const QString& name, RecordTable* model, const std::vector<int>& widths);

/// Makes this row the one that is marked, -1 for none: what a deed is about stays what is marked when rows move.
void markRow(DeskTable* table, int row);

/// A card with its title, a shield that opens a proof on `page`, and a word at the right. `shield` and `aside` may be
/// null.
QWidget* officeCard(const QString& title, QWidget* content, Page* page = nullptr, ShieldButton** shield = nullptr,
                    QLabel** aside = nullptr);

/// What a desk sent and how far each is: two columns. `waiting` counts those that are not over.
struct SentRows {
    std::vector<RecordTable::Row> rows;
    std::size_t waiting{};
};
SentRows sentRows(const std::vector<SentDeed>& sent);

/// The fields of a form that may be taller than their place: they scroll, on the ground that they stand on.
QWidget* officeScroll(QWidget* fields);

/// A line of a form, its label beside it.
QLineEdit* officeLine(QGridLayout* grid, const QString& name, const QString& hint);

/// One deed at a time, chosen from a list of buttons: what it means and whether it can be done now is said in words,
/// and it is signed only after a second yes. Each workspace of an operator has one for what is chosen in its tables.
class DeedPanel final : public QWidget {
    Q_OBJECT

public:
    /// A deed that could be done now.
    struct Deed {
        QString action;
        /// What will be signed; empty while there is nothing to sign.
        QString sentence;
        /// Why it cannot be signed; empty when it can.
        QString problem;
        QString note{};
        std::function<void()> send{};
        /// What is unusual about it; it can be signed all the same.
        QString warning{};
    };
    explicit DeedPanel(QWidget* parent = nullptr);
    /// The deeds for what is chosen; the one that was chosen stays.
    void show(std::vector<Deed> deeds);
    using QWidget::show;
    void choose(int deed);
    /// The same as pressing the button that stands there now.
    void advance() { m_confirm->advance(); }
    [[nodiscard]] ConfirmStep* confirm() const { return m_confirm; }
    [[nodiscard]] int chosen() const { return m_chosen; }

private:
    void refresh();

    QHBoxLayout* m_tabs;
    ConfirmStep* m_confirm;
    std::vector<Deed> m_deeds;
    std::vector<DeskButton*> m_buttons;
    int m_chosen{0};
};

/// Chips over a stack of sheets: the parts of one workspace.
class SheetTabs final : public QWidget {
    Q_OBJECT

public:
    explicit SheetTabs(const QString& name, QWidget* parent = nullptr);
    void addSheet(const QString& title, QWidget* sheet);
    void open(int sheet);
    [[nodiscard]] int current() const;
    /// A count beside the title, such as of what waits; empty for none.
    void setDetail(int sheet, const QString& detail);

private:
    QHBoxLayout* m_row;
    QStackedWidget* m_stack;
    std::vector<DeskButton*> m_tabs;
};

} // namespace wattbourse::app

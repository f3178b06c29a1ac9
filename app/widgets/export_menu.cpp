// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/export_menu.h"

#include "app/charts/chart_widget.h"
#include "app/widgets/table_export.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTableView>

namespace wattbourse::app {

namespace {

constexpr int kPictureScale = 2;
constexpr int kProgressAfterMs = 1'000;

void tell(QWidget& over, const QString& title, const QString& problem) {
    auto* box = new QMessageBox(QMessageBox::Warning, title, problem, QMessageBox::Close, &over);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// A dialog that answers a path whose ending is one of the filters'.
template <class Chosen>
void askPath(QWidget& over, const QString& title, const QStringList& filters, const QStringList& endings,
             Chosen chosen) {
    auto* dialog = new QFileDialog(&over, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endings.first());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, endings](const QString& filter) {
        dialog->setDefaultSuffix(endings.value(filters.indexOf(filter), endings.first()));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &over, chosen);
    dialog->open();
}

template <class Wanted>
Wanted* ancestor(QObject* from) {
    for (QObject* at = from; at != nullptr; at = at->parent()) {
        if (auto* found = qobject_cast<Wanted*>(at))
            return found;
        if (const auto* widget = qobject_cast<QWidget*>(at); widget == nullptr || widget->isWindow())
            return nullptr;
    }
    return nullptr;
}

} // namespace

ExportMenu::ExportMenu(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool ExportMenu::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    const auto* asked = static_cast<QContextMenuEvent*>(event);
    if (auto* view = ancestor<QTableView>(watched); view != nullptr && view->model() != nullptr) {
        if (view->contextMenuPolicy() != Qt::DefaultContextMenu)
            return QObject::eventFilter(watched, event);
        auto* menu = new QMenu(view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addTableActions(*menu, *view);
        menu->popup(asked->globalPos());
        return true;
    }
    if (auto* chart = ancestor<ChartWidget>(watched);
        chart != nullptr && chart->contextMenuPolicy() == Qt::DefaultContextMenu) {
        auto* menu = new QMenu(chart);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Save picture…")), &QAction::triggered, chart, [chart] { saveChart(*chart); });
        menu->popup(asked->globalPos());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void ExportMenu::addTableActions(QMenu& menu, QAbstractItemView& view) {
    auto* copy = menu.addAction(tr("Copy rows"));
    copy->setEnabled(view.selectionModel() != nullptr && view.selectionModel()->hasSelection());
    connect(copy, &QAction::triggered, &view, [&view] { copyRows(view); });
    connect(menu.addAction(tr("Save table…")), &QAction::triggered, &view, [&view] { saveTable(view); });
}

void ExportMenu::copyRows(const QAbstractItemView& view) {
    const QItemSelectionModel* selection = view.selectionModel();
    if (selection == nullptr)
        return;
    QString out;
    QList<int> rows;
    const QModelIndexList selected = selection->selectedIndexes();
    for (const QModelIndex& index : selected)
        if (!rows.contains(index.row()))
            rows << index.row();
    std::sort(rows.begin(), rows.end());
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < view.model()->columnCount(); ++column)
            cells << view.model()->index(row, column).data().toString();
        out += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    if (!out.isEmpty())
        QApplication::clipboard()->setText(out);
}

void ExportMenu::saveTable(QAbstractItemView& view) {
    const QStringList filters{tr("Comma-separated values (*.csv)"), tr("Spreadsheet (*.xlsx)")};
    askPath(view, tr("Save table"), filters, {QStringLiteral("csv"), QStringLiteral("xlsx")},
            [&view](const QString& path) {
                auto* progress = new QProgressDialog(tr("The table is being saved."), tr("Cancel"), 0, 0, &view);
                progress->setMinimumDuration(kProgressAfterMs);
                progress->setAutoClose(false);
                progress->setAutoReset(false);
                auto* work = new TableExport(
                    view, path,
                    [progress](int rows, int all) {
                        progress->setMaximum(all);
                        progress->setValue(std::min(rows, std::max(0, all - 1)));
                    },
                    [progress, &view](const QString& problem) {
                        progress->deleteLater();
                        if (!problem.isEmpty())
                            tell(view, tr("Save table"), tr("The table was not saved: %1").arg(problem));
                    });
                QObject::connect(progress, &QProgressDialog::canceled, work, [work, progress] {
                    work->cancel();
                    progress->deleteLater();
                });
            });
}

void ExportMenu::saveChart(ChartWidget& chart) {
    const QStringList filters{tr("Picture (*.png)"), tr("Drawing (*.svg)")};
    askPath(chart, tr("Save picture"), filters, {QStringLiteral("png"), QStringLiteral("svg")},
            [&chart](const QString& path) {
                if (const QString problem = writeChart(chart, path); !problem.isEmpty())
                    tell(chart, tr("Save picture"), tr("The picture was not saved: %1").arg(problem));
            });
}

QString ExportMenu::writeChart(ChartWidget& chart, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (QFileInfo(path).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0) {
        QSvgGenerator drawing;
        drawing.setOutputDevice(&file);
        drawing.setSize(chart.size());
        drawing.setViewBox(chart.rect());
        drawing.setTitle(chart.accessibleName());
        QPainter painter(&drawing);
        painter.fillRect(chart.rect(), chart.palette().color(QPalette::Base));
        chart.render(&painter, {}, {}, QWidget::DrawChildren);
        painter.end();
    } else {
        QPixmap picture(chart.size() * kPictureScale);
        picture.setDevicePixelRatio(kPictureScale);
        picture.fill(chart.palette().color(QPalette::Base));
        chart.render(&picture, {}, {}, QWidget::DrawChildren);
        if (!picture.save(&file, "PNG"))
            return file.errorString();
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace wattbourse::app

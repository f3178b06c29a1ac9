// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/proof/proof_dialog.h"
#include "app/window/problem_strip.h"
#include "app/window/rail.h"
#include "app/window/status_strip.h"
#include "app/window/top_bar.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>
#include <utility>

namespace wattbourse::app {

MainWindow::MainWindow(Theme& theme, QWidget* parent) : QMainWindow(parent), m_theme(theme) {
    setWindowTitle(QStringLiteral("Wattbourse"));
    resize(1440, 900);
    build();
}

void MainWindow::build() {
    m_top = new TopBar(m_theme);
    m_rail = new Rail;
    m_pages = new QStackedWidget;
    m_layers = new QStackedWidget;
    m_problem = new ProblemStrip;
    m_status = new StatusStrip;

    auto* desk = new QWidget;
    auto* deskRow = new QHBoxLayout(desk);
    deskRow->setContentsMargins(0, 0, 0, 0);
    deskRow->setSpacing(0);
    deskRow->addWidget(m_rail);
    deskRow->addWidget(m_pages, 1);
    m_layers->addWidget(desk);

    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    connect(m_top, &TopBar::languageChosen, this, &MainWindow::languageChosen);
    column->addWidget(m_layers, 1);
    column->addWidget(m_problem);
    column->addWidget(m_status);
    setCentralWidget(all);
    // Nothing wears the focus ring before the keyboard is used; the first Tab then reaches the rail.
    all->setFocusPolicy(Qt::ClickFocus);
    all->setFocus();
    setTabOrder(all, m_rail);
    connect(m_problem, &ProblemStrip::mendAsked, this, &MainWindow::mendAsked);
}

void MainWindow::rebuild() {
    QWidget* cover = std::exchange(m_cover, nullptr);
    if (cover != nullptr) {
        m_layers->removeWidget(cover);
        cover->setParent(this);
    }
    for (const Workspace& workspace : m_workspaces)
        delete workspace.shortcut;
    m_workspaces.clear();
    m_open = 0;
    delete takeCentralWidget();
    setLocale(QLocale());
    build();
    setCover(cover);
}

void MainWindow::addWorkspace(const QString& id, const QString& title, const QString& icon, QWidget* page) {
    page->setParent(this);
    page->hide();
    addWorkspace(id, title, icon, [page] { return page; });
}

void MainWindow::addWorkspace(const QString& id, const QString& title, const QString& icon,
                              std::function<QWidget*()> make) {
    const std::size_t index = m_workspaces.size();
    RailButton* button = m_rail->add(title, icon);
    m_workspaces.push_back({id, button, std::move(make), nullptr, nullptr});
    connect(button, &QAbstractButton::clicked, this, [this, index] { open(index); });
    if (index < 9) {
        const QKeySequence keys(static_cast<int>(Qt::CTRL) | (static_cast<int>(Qt::Key_1) + static_cast<int>(index)));
        button->setToolTip(tr("%1 (%2)").arg(title, keys.toString(QKeySequence::NativeText)));
        auto* shortcut = new QShortcut(keys, this);
        m_workspaces.back().shortcut = shortcut;
        connect(shortcut, &QShortcut::activated, this, [this, index] {
            if (m_cover == nullptr)
                open(index);
        });
    }
    if (index == 0)
        open(0);
}

void MainWindow::open(std::size_t index) {
    Workspace& workspace = m_workspaces[index];
    if (workspace.page == nullptr) {
        workspace.page = workspace.make();
        m_pages->addWidget(workspace.page);
        if (auto* page = qobject_cast<Page*>(workspace.page))
            connect(page, &Page::proofAsked, this, &MainWindow::showProof);
    }
    m_open = index;
    workspace.button->setChecked(true);
    m_pages->setCurrentWidget(workspace.page);
    Q_EMIT workspaceOpened(workspace.id);
}

void MainWindow::openWorkspace(const QString& id) {
    const auto at =
        std::find_if(m_workspaces.begin(), m_workspaces.end(), [&](const Workspace& w) { return w.id == id; });
    if (at != m_workspaces.end())
        open(static_cast<std::size_t>(at - m_workspaces.begin()));
}

QString MainWindow::workspace() const {
    return m_workspaces.empty() ? QString() : m_workspaces[m_open].id;
}

QWidget* MainWindow::page(const QString& id) const {
    const auto at =
        std::find_if(m_workspaces.begin(), m_workspaces.end(), [&](const Workspace& w) { return w.id == id; });
    return at == m_workspaces.end() ? nullptr : at->page;
}

void MainWindow::setCover(QWidget* cover) {
    if (m_cover != nullptr) {
        m_layers->removeWidget(m_cover);
        m_cover->deleteLater();
    }
    m_cover = cover;
    if (cover != nullptr) {
        m_layers->addWidget(cover);
        m_layers->setCurrentWidget(cover);
    } else {
        m_layers->setCurrentIndex(0);
    }
}

void MainWindow::showStatus(const StatusView& view) {
    m_status->show(view);
    m_problem->show(view.problem);
}

void MainWindow::showTop(const TopView& view) {
    m_top->show(view);
}

void MainWindow::setLanguage(const QString& tag) {
    m_top->setLanguage(tag);
}

void MainWindow::showProof(const Evidence& evidence) {
    if (!evidence)
        return;
    auto* dialog = new ProofDialog(evidence, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace wattbourse::app

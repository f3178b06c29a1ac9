// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/status_view.h"
#include "app/theme/theme.h"
#include "app/widgets/page.h"

#include <QMainWindow>
#include <functional>
#include <vector>

class QShortcut;
class QStackedWidget;

namespace wattbourse::app {

class ProblemStrip;
class Rail;
class RailButton;
class StatusStrip;
class TopBar;

/// The one window: top bar, rail of workspaces, the open workspace, status bar. GUI thread.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Theme& theme, QWidget* parent = nullptr);

    /// The page is made when its workspace is first opened; the window then owns it. `icon` names a file of
    /// resources/icons. The first workspace added is opened first.
    void addWorkspace(const QString& id, const QString& title, const QString& icon, std::function<QWidget*()> make);
    void addWorkspace(const QString& id, const QString& title, const QString& icon, QWidget* page);
    /// Unknown ids are ignored.
    void openWorkspace(const QString& id);
    [[nodiscard]] QString workspace() const;
    /// The page of a workspace; null while it was not opened.
    [[nodiscard]] QWidget* page(const QString& id) const;

    /// Covers the workspaces (first start). The window owns the cover; null takes it away.
    void setCover(QWidget* cover);

    using QMainWindow::show;
    void showStatus(const StatusView& view);
    void showTop(const TopView& view);
    /// The language that the menu shows as chosen; empty follows the desktop.
    void setLanguage(const QString& tag);
    /// Everything but the cover anew, in the language of now. The workspaces and their pages are gone: add them again.
    void rebuild();
    /// Opens the proof inspector. Pages that are a Page are connected to it when they are made.
    void showProof(const Evidence& evidence);

Q_SIGNALS:
    void workspaceOpened(const QString& id);
    void mendAsked(const QString& id);
    /// The owner chose a language in the menu; empty follows the desktop.
    void languageChosen(const QString& tag);

private:
    struct Workspace {
        QString id;
        RailButton* button;
        std::function<QWidget*()> make;
        QWidget* page;
        QShortcut* shortcut;
    };
    void build();
    void open(std::size_t index);

    Theme& m_theme;
    TopBar* m_top = nullptr;
    Rail* m_rail = nullptr;
    QStackedWidget* m_pages = nullptr;
    QStackedWidget* m_layers = nullptr;
    ProblemStrip* m_problem = nullptr;
    StatusStrip* m_status = nullptr;
    QWidget* m_cover = nullptr;
    std::vector<Workspace> m_workspaces;
    std::size_t m_open = 0;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/demo_home.h"
#include "app/bridge/demo_neighbourhood.h"
#include "app/bridge/terminal.h"
#include "app/bridge/workspaces.h"
#include "app/start/start_page.h"
#include "core/net/http_client.h"
#include "core/settings/settings.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <filesystem>
#include <memory>
#include <optional>
#include <thread>

namespace wattbourse::app {

struct SessionOptions {
    /// Empty: the user's data folder.
    std::string data;
    std::string profile;
    std::string port;
    std::uint32_t members = 0;
    /// The portfolio's store for this run; empty: as set.
    std::string store;
    /// The theme was chosen on the command line.
    bool themeGiven = false;
    bool demo = false;
    bool tour = false;
};

/// One run of the program: first start or what is there already, the demo neighbourhood when it is asked for, and the
/// services behind the window. GUI thread.
class Session final : public QObject {
    Q_OBJECT

public:
    Session(MainWindow& window, Theme& theme, SessionOptions options, QObject* parent = nullptr);
    ~Session() override;

    /// The folder that `options.data` means, the user's when it is empty.
    static std::filesystem::path folderOf(const std::string& data);
    /// The language that the owner chose, from the settings in `folder`; empty follows the desktop.
    static QString savedLanguage(const std::filesystem::path& folder);

    /// Talks to the outside from here on.
    void begin();

    [[nodiscard]] Terminal& terminal() { return *m_terminal; }
    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] StartPage* startPage() const { return m_start; }
    [[nodiscard]] const SessionOptions& options() const { return m_options; }
    [[nodiscard]] const DemoNeighbourhood* demo() const { return m_demo.get(); }
    /// The demo's market operator has enrolled this wallet and its meter.
    [[nodiscard]] bool enrolled() const { return m_enrolled; }
    [[nodiscard]] const std::string& meterName() const { return m_meterName; }

protected:
    /// Sees every key and click of the program: the owner is there.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openFolder(const std::filesystem::path& folder);
    void showStart();
    void startDemo();
    void joinDemo();
    void openDemoNetwork(const std::string& extraEndpoint);
    void enrol();
    void lookAtMeter();
    void makeWorkspaces();
    void watchAuthority(const std::string& authority);
    void saveLanguage(const QString& tag);
    /// At once: the window is built anew, the services go on.
    void changeLanguage(const QString& tag);
    void chooseRole(core::Role role);
    void remember(const core::TextSetting& key, const std::string& value);
    void tellProblem(const QString& sentence);
    void goOn();

    MainWindow& m_window;
    Theme& m_theme;
    SessionOptions m_options;
    core::SystemClock m_clock;
    std::unique_ptr<core::HttpClient> m_http;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::optional<core::Settings> m_settings;
    std::unique_ptr<DemoNeighbourhood> m_demo;
    std::unique_ptr<SteeredHome> m_home;
    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<Workspaces> m_workspaces;
    QPointer<StartPage> m_start;
    std::string m_meterName;
    core::Role m_role{core::Role::Prosumer};
    bool m_wordsChecked = false;
    bool m_joined = false;
    bool m_enrolled = false;
    bool m_provisioning = false;
    std::jthread m_enrolment;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/session.h"

#include "app/bridge/demo_orders.h"
#include "app/bridge/meter_recorder.h"
#include "app/models/desk_text.h"
#include "app/text/error_text.h"
#include "app/text/translations.h"
#include "core/base/hex.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <algorithm>
#include <array>
#include <spdlog/spdlog.h>

namespace wattbourse::app {

namespace {

// The simulated meter's name and what the street calls the new household.
constexpr const char* kDemoMeter = "WB-0042";
constexpr const char* kDemoName = "You";
// A household that may also try the bench to its last step: registering a meter is a registrar's, sealing it there a
// technician's.
constexpr std::uint32_t kDemoRoles = static_cast<std::uint32_t>(core::Role::Prosumer) |
                                     static_cast<std::uint32_t>(core::Role::Technician) |
                                     static_cast<std::uint32_t>(core::Role::Registrar);
// What the demonstration lets the agent put up for offers of flexibility.
constexpr core::Credit kDemoDeposits{5'000'000};

/// Whose desk opens first.
struct Desk {
    core::Role role;
    const char* name;
    const char* workspace;
    const char* title;
};
constexpr std::array kDesks = {
    Desk{core::Role::Prosumer, "household", "home", QT_TRANSLATE_NOOP("wattbourse::app::StartPage", "Household")},
    Desk{core::Role::Aggregator, "aggregator", "portfolio",
         QT_TRANSLATE_NOOP("wattbourse::app::StartPage", "Aggregator")},
    Desk{core::Role::Technician, "technician", "bench", QT_TRANSLATE_NOOP("wattbourse::app::StartPage", "Technician")},
    Desk{core::Role::Operator, "operator", "operator", QT_TRANSLATE_NOOP("wattbourse::app::StartPage", "Operator")}};

const Desk& deskOf(core::Role role) {
    const auto found = std::find_if(kDesks.begin(), kDesks.end(), [&](const Desk& desk) { return desk.role == role; });
    return found == kDesks.end() ? kDesks.front() : *found;
}

core::Role roleOf(const std::string& name) {
    const auto found = std::find_if(kDesks.begin(), kDesks.end(), [&](const Desk& desk) { return desk.name == name; });
    return found == kDesks.end() ? core::Role::Prosumer : found->role;
}

ThemeChoice themeChoiceOf(const std::string& name) {
    return name == "light" ? ThemeChoice::Light : name == "dark" ? ThemeChoice::Dark : ThemeChoice::Auto;
}

std::string nameOf(ThemeChoice choice) {
    return choice == ThemeChoice::Light ? "light" : choice == ThemeChoice::Dark ? "dark" : "auto";
}

} // namespace

Session::Session(MainWindow& window, Theme& theme, SessionOptions options, QObject* parent)
    : QObject(parent), m_window(window), m_theme(theme), m_options(std::move(options)) {
    // The demo lives in a folder of its own and is gone with the program.
    if (m_options.demo)
        m_demoFolder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/wattbourse-XXXXXX"));
    openFolder(m_demoFolder ? std::filesystem::path(m_demoFolder->path().toStdString()) : folderOf(m_options.data));
    // Queued: the menu that was clicked is rebuilt with everything else.
    connect(&m_window, &MainWindow::languageChosen, this, &Session::changeLanguage, Qt::QueuedConnection);
    if (m_settings) {
        if (!m_options.themeGiven && !m_options.tour)
            m_theme.choose(themeChoiceOf(m_settings->text(core::settings::kTheme)));
        chooseRole(roleOf(m_settings->text(core::settings::kDesk)));
    }
    connect(&m_theme, &Theme::changed, this, [this] { remember(core::settings::kTheme, nameOf(m_theme.choice())); });
    qApp->installEventFilter(this);
    if (!m_terminal->hasWallet())
        showStart();
}

std::filesystem::path Session::folderOf(const std::string& data) {
    if (!data.empty())
        return data;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
}

QString Session::savedLanguage(const std::filesystem::path& folder) {
    const auto settings = core::Settings::load(folder / "settings.json");
    return settings ? QString::fromStdString(settings->text(core::settings::kLanguage)) : QString();
}

// The demo's own folder is gone at the end: the choice goes to the folder that the next start reads.
void Session::saveLanguage(const QString& tag) {
    const std::filesystem::path folder = folderOf(m_options.data);
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    auto settings = core::Settings::load(folder / "settings.json");
    if (!settings)
        return tellProblem(tr("The language could not be saved: %1").arg(desk::plain(settings.error().detail)));
    settings->setText(core::settings::kLanguage, tag.toStdString());
    if (const auto saved = settings->save(); !saved)
        return tellProblem(tr("The language could not be saved: %1").arg(desk::plain(saved.error().detail)));
    if (!m_options.demo)
        m_settings = std::move(*settings);
}

void Session::changeLanguage(const QString& tag) {
    saveLanguage(tag);
    QLocale::setDefault(QLocale::system());
    installTranslations(*qApp, tag);
    const QString open = m_window.workspace();
    m_window.rebuild();
    m_window.setLanguage(tag);
    m_workspaces.reset();
    makeWorkspaces();
    m_workspaces->setRole(QCoreApplication::translate("wattbourse::app::StartPage", deskOf(m_role).title));
    m_window.openWorkspace(open);
    // Words that are being written down or typed stay as they are.
    if (m_start && m_start->atRoles())
        showStart();
}

bool Session::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        m_terminal->ownerActed();
    return QObject::eventFilter(watched, event);
}

void Session::remember(const core::TextSetting& key, const std::string& value) {
    if (!m_settings || m_settings->text(key) == value)
        return;
    m_settings->setText(key, value);
    if (const auto saved = m_settings->save(); !saved)
        spdlog::warn("settings: {}", saved.error().detail);
}

void Session::chooseRole(core::Role role) {
    m_role = role;
    const Desk& desk = deskOf(role);
    m_workspaces->setRole(QCoreApplication::translate("wattbourse::app::StartPage", desk.title));
    m_window.openWorkspace(QString::fromLatin1(desk.workspace));
    remember(core::settings::kDesk, desk.name);
}

Session::~Session() {
    qApp->removeEventFilter(this);
    // Requests under way end first, then the services, then the programs that they talk to.
    m_enrolment = {};
    m_workspaces.reset();
    m_terminal.reset();
    m_home.reset();
    m_demo.reset();
}

void Session::openFolder(const std::filesystem::path& folder) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (auto settings = core::Settings::load(folder / "settings.json"))
        m_settings = std::move(*settings);
    else
        spdlog::warn("settings: {}", settings.error().detail);
    m_terminal = std::make_unique<Terminal>(folder, m_clock);
    makeWorkspaces();
    connect(m_terminal.get(), &Terminal::walletCreated, this, [this](const SecretText& words) {
        if (m_start)
            m_start->showRecoveryWords(words);
    });
    connect(m_terminal.get(), &Terminal::changed, this, &Session::goOn);
    connect(m_terminal.get(), &Terminal::failed, this, &Session::tellProblem);
    connect(m_terminal.get(), &Terminal::networkSaved, this, [this](const QString& profile) {
        // The demo's network is gone at the next start.
        if (!m_options.demo)
            remember(core::settings::kNetworkProfile, profile.toStdString());
    });
    if (m_settings)
        watchAuthority(m_settings->text(core::settings::kOwnAuthority));
}

void Session::watchAuthority(const std::string& authority) {
    if (const auto address = core::addressFromHex(authority))
        m_terminal->setOwnAuthority(*address);
}

void Session::makeWorkspaces() {
    m_workspaces = std::make_unique<Workspaces>(m_window, *m_terminal, m_options.members, m_options.store);
    connect(m_workspaces.get(), &Workspaces::authorityPrepared, this, [this](const QString& authority) {
        remember(core::settings::kOwnAuthority, authority.toStdString());
        watchAuthority(authority.toStdString());
    });
    connect(m_workspaces.get(), &Workspaces::createWalletAsked, this, [this] {
        showStart();
        m_start->showCreate();
    });
    connect(m_workspaces.get(), &Workspaces::restoreWalletAsked, this, [this] {
        showStart();
        m_start->showRestore();
    });
}

void Session::showStart() {
    m_start = new StartPage;
    m_start->setDemoAvailable(!m_options.demo || !m_demo);
    connect(m_start, &StartPage::roleChosen, this, &Session::chooseRole);
    connect(m_start, &StartPage::demoAsked, this, &Session::startDemo);
    connect(m_start, &StartPage::createWalletAsked, m_terminal.get(), &Terminal::createWallet);
    connect(m_start, &StartPage::restoreWalletAsked, this,
            [this](const SecretText& words, const SecretText& passphrase) {
                m_wordsChecked = true;
                m_terminal->restoreWallet(words, passphrase);
            });
    connect(m_start, &StartPage::recoveryWordsConfirmed, this, [this] {
        m_wordsChecked = true;
        goOn();
    });
    m_window.setCover(m_start);
}

void Session::begin() {
    // The tour presses the button itself.
    if (m_options.tour)
        return;
    if (m_options.demo) {
        startDemo();
        return;
    }
    std::string profile = m_options.profile;
    if (profile.empty() && m_settings)
        profile = m_settings->text(core::settings::kNetworkProfile);
    if (!profile.empty())
        if (const auto opened = m_terminal->openNetwork(profile); !opened)
            tellProblem(errorSentence(opened.error()));
    const std::string port = !m_options.port.empty() ? m_options.port
                             : m_settings            ? m_settings->text(core::settings::kMeterPort)
                                                     : "";
    if (m_settings) {
        const std::string dtr = m_settings->text(core::settings::kMeterDtr);
        const auto seconds = m_settings->number(core::settings::kMeterIntervalSeconds);
        m_terminal->setMeterLine(seconds < 15 ? 0 : static_cast<std::uint32_t>(seconds),
                                 dtr == "keep"   ? serial::DtrPolicy::Keep
                                 : dtr == "drop" ? serial::DtrPolicy::Drop
                                                 : serial::DtrPolicy::Raise);
    }
    if (!port.empty())
        m_terminal->setUpMeter({}, port);
}

void Session::startDemo() {
    if (m_demo)
        return;
    if (!m_demoFolder) {
        // The demo's wallet is not the owner's: it runs as a program of its own, in a folder of its own.
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")});
        QApplication::quit();
        return;
    }
    m_http = std::make_unique<core::HttpClient>();
    m_demo = std::make_unique<DemoNeighbourhood>(m_demoFolder->path());
    connect(m_demo.get(), &DemoNeighbourhood::ready, this, &Session::joinDemo);
    connect(m_demo.get(), &DemoNeighbourhood::failed, this, [this](const QString& reason) {
        spdlog::error("{}", reason.toStdString());
        tellProblem(tr("The demo neighbourhood could not be started: %1").arg(reason));
    });
    m_demo->start();
    if (m_start)
        m_start->showCreate();
}

void Session::joinDemo() {
    const DemoFacts& facts = *m_demo->facts();
    m_meterName = kDemoMeter;
    m_home = makeDemoHome(facts.meterControl.toStdString(), core::SlotCalendar(60), m_clock);
    m_terminal->setDevices(m_home.get());
    m_terminal->setUpMeter(m_meterName, facts.meterPort.toStdString());
    if (!m_options.tour)
        return openDemoNetwork({});
    // The tour's network has a node that lies, to be seen caught.
    m_enrolment = std::jthread([this, facts] {
        const auto liar = addLyingNode(*m_http, facts, "forged-header");
        QMetaObject::invokeMethod(this, [this, liar] {
            m_enrolment = {};
            if (!liar)
                tellProblem(errorSentence(liar.error()));
            openDemoNetwork(liar.value_or(std::string()));
        });
    });
}

void Session::openDemoNetwork(const std::string& extraEndpoint) {
    const std::filesystem::path profile = m_demo->facts()->profile.toStdString();
    if (const auto opened = m_terminal->openNetworkWith(profile, extraEndpoint); !opened)
        tellProblem(errorSentence(opened.error()));
    m_joined = true;
    goOn();
}

/// Whatever became possible since the last time.
void Session::goOn() {
    if (m_start) {
        m_start->setBusy(m_terminal->state().walletBusy);
        m_start->setProblem(m_terminal->state().walletProblem);
        if (m_wordsChecked && m_terminal->state().wallet == WalletState::Unlocked) {
            m_window.setCover(nullptr);
            m_start = nullptr;
        }
    }
    if (!m_joined || m_terminal->state().wallet != WalletState::Unlocked)
        return;
    if (!m_enrolled && !m_enrolment.joinable())
        enrol();
    lookAtMeter();
}

void Session::enrol() {
    const auto owner = m_terminal->wallet().address(wallet::KeyRole::Owner);
    const auto reporter = m_terminal->wallet().address(wallet::KeyRole::Reporter);
    if (!owner || !reporter)
        return;
    m_enrolment = std::jthread([this, facts = *m_demo->facts(), owner = *owner, reporter = *reporter] {
        const auto done =
            enrolInDemo(*m_http, facts, {owner, kDemoName, kDemoRoles, chainMeterId(kDemoMeter), reporter});
        QMetaObject::invokeMethod(this, [this, done] {
            m_enrolled = done.has_value();
            if (!done)
                tellProblem(errorSentence(done.error()));
            else
                m_terminal->allowFlexDeposits(kDemoDeposits, /*once=*/true);
        });
    });
}

void Session::lookAtMeter() {
    const auto& meter = m_terminal->state().meter;
    if (m_provisioning || !meter || meter->seal != core::SealState::Unprovisioned)
        return;
    m_provisioning = true;
    m_terminal->provisionMeter(
        [control = m_demo->facts()->meterControl.toStdString()] { return orderMeter(control, "lid close"); });
}

void Session::tellProblem(const QString& sentence) {
    if (m_start)
        m_start->setProblem(sentence);
    else
        m_terminal->setNotice(sentence);
}

} // namespace wattbourse::app

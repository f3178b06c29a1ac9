// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include "app/charts/chart_colors.h"
#include "app/theme/house_style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFontDatabase>
#include <utility>

namespace wattbourse::app {

namespace {

constexpr const char* kPortal = "org.freedesktop.portal.Desktop";
constexpr const char* kPortalPath = "/org/freedesktop/portal/desktop";
constexpr const char* kSettings = "org.freedesktop.portal.Settings";
constexpr const char* kGroup = "org.freedesktop.appearance";
constexpr const char* kKey = "color-scheme";

QString text(const char* latin) {
    return QString::fromLatin1(latin);
}

// The portal wraps the value once in Read and once more in older versions.
bool prefersDark(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

} // namespace

QPalette housePalette(bool dark) {
    QPalette probe;
    probe.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    const ChartColors& c = chartColors(probe);
    QPalette p;
    p.setColor(QPalette::Window, c.bg);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.raised);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.danger);
    p.setColor(QPalette::Highlight, mixed(c.accent, c.surface, 0.25));
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.warn);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Light, c.raised);
    p.setColor(QPalette::Midlight, c.raised);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.line);
    p.setColor(QPalette::Shadow, c.bg);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.faint);
    return p;
}

Theme::Theme(QApplication& app, ThemeChoice choice) : m_choice(choice) {
    m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    for (const char* file : {"Roboto-Regular", "Roboto-Medium", "Roboto-Bold", "JetBrainsMono-Regular"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(text(file)));
    QFont font(QStringLiteral("Roboto"));
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setStyle(new HouseStyle);
    apply();
    askDesktop();
    // Whoever changes the desktop's theme comes back to the window afterwards.
    connect(&app, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            askDesktop();
    });
}

void Theme::choose(ThemeChoice choice) {
    m_choice = choice;
    apply();
}

void Theme::apply() {
    m_dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::Auto && m_systemDark);
    QApplication::setPalette(housePalette(m_dark));
    Q_EMIT changed();
}

void Theme::askDesktop() {
    // Qt 6.4 does not tell the desktop's colour scheme; the portal does. Without a session bus nobody is asked.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage ask =
        QDBusMessage::createMethodCall(text(kPortal), text(kPortalPath), text(kSettings), QStringLiteral("Read"));
    ask << text(kGroup) << text(kKey);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        done->deleteLater();
        if (!reply.isValid())
            return;
        const bool dark = prefersDark(reply.value().variant());
        if (std::exchange(m_systemDark, dark) != dark)
            apply();
    });
}

} // namespace wattbourse::app

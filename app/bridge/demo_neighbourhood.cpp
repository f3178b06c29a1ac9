// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/demo_neighbourhood.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace wattbourse::app {

namespace {
constexpr int kPollMs = 100;
}

DemoNeighbourhood::DemoNeighbourhood(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)) {
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &DemoNeighbourhood::lookForFacts);
}

DemoNeighbourhood::~DemoNeighbourhood() = default;

void DemoNeighbourhood::start() {
    const QDir folder(m_folder);
    const auto path = [&folder](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
    const auto option = [](const char* name) { return QString::fromLatin1(name); };
    m_devnet = std::make_unique<ChildProgram>(
        option("wattbourse-devnet"),
        QStringList{option("--data"), path("chain"), option("--profile-out"), path("network.json"),
                    option("--demo-out"), path("demo.json"), option("--ready-file"), path("ready"), option("--step"),
                    option("2"), option("--slot"), option("60"), option("--neighbours"), option("8"),
                    option("--die-with-parent")},
        path("devnet.log"));
    const QString firmware = QCoreApplication::applicationDirPath() + QStringLiteral("/../firmware/meter.elf");
    m_meter = std::make_unique<ChildProgram>(option("wattbourse-metersim"),
                                             QStringList{option("--firmware"), firmware, option("--link"),
                                                         path("meter"), option("--control"), path("meter.sock"),
                                                         option("--eeprom"), path("meter.eeprom"), option("--load"),
                                                         option("650"), option("--lid"), option("open")},
                                             path("meter.log"));
    for (ChildProgram* child : {m_devnet.get(), m_meter.get()}) {
        connect(child, &ChildProgram::failed, this, &DemoNeighbourhood::failed);
        child->start();
    }
    m_poll.start();
}

void DemoNeighbourhood::lookForFacts() {
    const QDir folder(m_folder);
    if (!QFileInfo::exists(folder.filePath(QStringLiteral("ready"))) ||
        !QFileInfo::exists(folder.filePath(QStringLiteral("meter"))))
        return;
    m_poll.stop();
    QFile file(folder.filePath(QStringLiteral("demo.json")));
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(QStringLiteral("the development network wrote no demo.json"));
        return;
    }
    const QJsonObject control =
        QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("control")).toObject();
    m_facts = DemoFacts{folder.filePath(QStringLiteral("network.json")), folder.filePath(QStringLiteral("meter")),
                        folder.filePath(QStringLiteral("meter.sock")),
                        control.value(QStringLiteral("url")).toString().toStdString(),
                        control.value(QStringLiteral("token")).toString().toStdString()};
    Q_EMIT ready();
}

} // namespace wattbourse::app

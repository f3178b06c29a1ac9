// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/child_program.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
#include <optional>

namespace wattbourse::app {

/// What the running neighbourhood says of itself once it is ready.
struct DemoFacts {
    /// network.json of the development network.
    QString profile;
    /// Where the simulated meter's port appears.
    QString meterPort;
    /// The simulated meter's control socket.
    QString meterControl;
    /// Enrols an account: loopback URL and its token.
    std::string adminUrl;
    std::string adminToken;
};

/// The demo's surroundings as child programs: the development network with its neighbours, and a simulated meter with
/// the real firmware. They end with the terminal. GUI thread.
class DemoNeighbourhood final : public QObject {
    Q_OBJECT

public:
    /// `folder` is the demo's own and is filled anew.
    explicit DemoNeighbourhood(QString folder, QObject* parent = nullptr);
    ~DemoNeighbourhood() override;

    void start();
    [[nodiscard]] const std::optional<DemoFacts>& facts() const { return m_facts; }

Q_SIGNALS:
    void ready();
    void failed(const QString& reason);

private:
    void lookForFacts();

    QString m_folder;
    std::unique_ptr<ChildProgram> m_devnet;
    std::unique_ptr<ChildProgram> m_meter;
    QTimer m_poll;
    std::optional<DemoFacts> m_facts;
};

} // namespace wattbourse::app

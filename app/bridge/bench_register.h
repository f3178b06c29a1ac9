// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/admission_queue.h"
#include "app/bridge/bench_controller.h"
#include "app/bridge/terminal.h"

#include <QPointer>

namespace wattbourse::app {

/// What becomes of a finished calibration: its certificate on paper, and its entry in the network's register of meters,
/// signed after a last look. Who may not register gets a request that a registrar brings in. GUI thread.
class BenchRegister final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    BenchRegister(Terminal& terminal, BenchController& bench, QObject* parent = nullptr);

    /// The buttons of the page, its dialogs over it; the page outlives what it asked for.
    void attach(TechnicianPage& page);
    void saveCertificate();
    void registerCertificate();

Q_SIGNALS:
    /// For a registrar to decide: this terminal's account may not.
    void applied(const wattbourse::app::Application& application);

private:
    [[nodiscard]] bool has(std::uint32_t anyOf) const;
    [[nodiscard]] const core::MeterRecord* record() const;
    void askOwner(const core::Hash32& certificate);
    void confirmCertificate(const core::Hash32& certificate, bool sealed);
    void confirmRegistration(const core::Hash32& certificate, const core::Address& owner,
                             const core::Address& reporter);
    void apply(const core::Hash32& certificate, const core::Address& owner, const core::Address& reporter);
    void followUp();

    Terminal& m_terminal;
    BenchController& m_bench;
    QPointer<QWidget> m_page;
    /// Sent, and not seen on the register yet.
    std::optional<core::Hash32> m_sent;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/meter.h"
#include "core/base/clock.h"
#include "serial/port/dtr_policy.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// The meter of this terminal: opens its port, keeps what it said last, and does the technician's work on it. GUI
/// thread.
class MeterDesk final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it.
    explicit MeterDesk(core::Clock& clock, QObject* parent = nullptr);
    ~MeterDesk() override;

    struct Opening {
        std::string port;
        /// Without it the meter is identified, and its readings are not taken.
        std::optional<core::MeterProvision> key;
        std::optional<std::uint32_t> lastCounter;
        /// 0 leaves the meter's own.
        std::uint32_t intervalSeconds = 0;
        serial::DtrPolicy dtr = serial::DtrPolicy::Raise;
    };
    /// Closes what was open. Readings go to `keep` on the link's thread before anybody else hears of them.
    void open(const Opening& opening, std::function<void(const core::MeterReading&)> keep);
    void close();
    [[nodiscard]] bool isOpen() const { return m_meter != nullptr; }

    using Done = std::function<void(const core::Result<core::MeterIdentity>&)>;
    /// `done` is called on the GUI thread.
    void provision(const core::MeterProvision& with, Done done);
    void seal(Done done);
    void askScope();
    void askTampers();
    void setLive(bool on);
    /// Asks the meter anew who it is and how its seal stands.
    void identify(Done done);
    void readCalibration(core::Meter::Constants done);
    void writeCalibration(const core::Bytes& constants, core::Meter::Constants done);
    void bench(const std::optional<core::Meter::BenchOrder>& order, core::Meter::Benched done);

    [[nodiscard]] core::MeterLink link() const;
    [[nodiscard]] std::optional<core::MeterIdentity> identity() const;
    [[nodiscard]] const std::optional<core::MeterReading>& lastReading() const { return m_lastReading; }
    /// The last minute of live values, oldest first.
    [[nodiscard]] const std::vector<core::MeterReading>& live() const { return m_live; }
    [[nodiscard]] const std::optional<core::MeterScope>& scope() const { return m_scope; }
    /// The last few bursts, oldest first: together they cover a whole cycle.
    [[nodiscard]] const std::vector<core::MeterScope>& bursts() const { return m_bursts; }
    [[nodiscard]] const std::optional<std::vector<core::MeterTamper>>& tampers() const { return m_tampers; }

Q_SIGNALS:
    void changed();
    /// A second's raw sums, as the meter sent them.
    void liveBlock(const wattbourse::core::Bytes& sums);

private:
    /// Carries an answer of the link's thread to this one; Unavailable without a meter.
    template <class T, class Ask>
    void ask(std::function<void(const core::Result<T>&)> done, Ask&& ask);

    core::Clock& m_clock;
    std::optional<core::MeterReading> m_lastReading;
    std::vector<core::MeterReading> m_live;
    std::optional<core::MeterScope> m_scope;
    std::vector<core::MeterScope> m_bursts;
    std::optional<std::vector<core::MeterTamper>> m_tampers;
    // Declared before the subscriptions, so that they end first.
    std::unique_ptr<core::Meter> m_meter;
    std::vector<core::Subscription> m_subscriptions;
};

} // namespace wattbourse::app

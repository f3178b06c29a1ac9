// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/worker/meter_link.h"

#include "core/crypto/thread_end.h"
#include "serial/port/recording_host.h"
#include "serial/port/replay_host.h"
#include "serial/worker/meter_worker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>
#include <string_view>

namespace wattbourse::serial {

namespace {

constexpr std::string_view kReplay = "replay:";

/// Runs a recording on the worker's thread: its events one after the other, as far apart as they were, or by `speed`
/// closer (0: at once).
class ReplayPace {
public:
    ReplayPace(ReplayHost& host, std::uint32_t speed) : m_host(host), m_speed(speed) {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_host.time().step();
            arm();
        });
        m_wall.start();
    }
    /// Something may be due earlier than before.
    void arm() {
        const auto next = m_host.time().next();
        if (!next) {
            m_timer.stop();
            return;
        }
        const qint64 due = m_speed == 0 ? 0 : next->count() / m_speed;
        m_timer.start(static_cast<int>(std::max<qint64>(due - (m_speed == 0 ? 0 : m_wall.elapsed()), 0)));
    }

private:
    ReplayHost& m_host;
    std::uint32_t m_speed;
    QElapsedTimer m_wall;
    QTimer m_timer;
};

/// What lives on the link's thread, made and unmade there.
struct OnThread {
    OnThread(const MeterSettings& settings, core::Clock& clock, const std::shared_ptr<MeterShared>& shared) {
        core::Clock* used = &clock;
        core::Result<void> sound;
        if (settings.port.starts_with(kReplay)) {
            auto session = readRecording(settings.port.substr(kReplay.size()));
            if (!session)
                sound = tl::make_unexpected(session.error());
            auto replay = std::make_unique<ReplayHost>(session.value_or(PortRecording{}));
            pace = std::make_unique<ReplayPace>(*replay, settings.replaySpeed);
            used = &replay->time();
            host = std::move(replay);
        } else {
            host = makeQtSerialHost();
        }
        SerialHost* seen = host.get();
        if (!settings.recordTo.empty()) {
            auto recorder = std::make_unique<RecordingHost>(*host, settings.recordTo, *used);
            if (sound)
                sound = recorder->state();
            recording = std::move(recorder);
            seen = recording.get();
        }
        worker = std::make_unique<MeterLinkWorker>(settings, *used, *seen, shared);
        if (sound)
            worker->start();
        else
            worker->standStill(sound.error().detail);
    }

    // In the order of their making: each is used by those below it.
    std::unique_ptr<SerialHost> host;
    std::unique_ptr<SerialHost> recording;
    std::unique_ptr<ReplayPace> pace;
    std::unique_ptr<MeterLinkWorker> worker;
};

class SerialMeter final : public core::Meter {
public:
    SerialMeter(MeterSettings settings, core::Clock& clock)
        : m_shared(std::make_shared<MeterShared>()), m_context(std::make_unique<QObject>()) {
        m_thread.setObjectName(QStringLiteral("serial-meter"));
        m_context->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_context.get(), [this] {
            m_on.reset();
            core::endCryptoOfThread();
        });
        m_thread.start();
        QMetaObject::invokeMethod(
            m_context.get(),
            [this, settings = std::move(settings), &clock] {
                m_on = std::make_unique<OnThread>(settings, clock, m_shared);
                if (m_on->pace)
                    m_on->pace->arm();
            },
            Qt::QueuedConnection);
    }

    ~SerialMeter() override {
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] core::MeterLink link() const override {
        const std::lock_guard lock(m_shared->mutex);
        return m_shared->link;
    }
    [[nodiscard]] std::optional<core::MeterIdentity> identity() const override {
        const std::lock_guard lock(m_shared->mutex);
        return m_shared->identity;
    }

    core::Subscription onReading(std::function<void(const core::MeterReading&)> listener) override {
        return m_shared->readings.add(std::move(listener));
    }
    core::Subscription onLive(std::function<void(const core::MeterReading&)> listener) override {
        return m_shared->live.add(std::move(listener));
    }
    core::Subscription onScope(std::function<void(const core::MeterScope&)> listener) override {
        return m_shared->scopes.add(std::move(listener));
    }
    core::Subscription onChange(std::function<void()> listener) override {
        return m_shared->changes.add(std::move(listener));
    }

    void setLive(bool on) override {
        post([on](MeterLinkWorker& worker) { worker.setLive(on); });
    }
    void requestScope() override {
        post([](MeterLinkWorker& worker) { worker.requestScope(); });
    }
    void setInterval(std::uint32_t seconds) override {
        post([seconds](MeterLinkWorker& worker) { worker.setInterval(seconds); });
    }
    void provision(const core::MeterProvision& with, Identified done) override {
        post([with, done = std::move(done)](MeterLinkWorker& worker) { worker.provision(with, done); });
    }
    void seal(Identified done) override {
        post([done = std::move(done)](MeterLinkWorker& worker) { worker.seal(done); });
    }
    void identify(Identified done) override {
        post([done = std::move(done)](MeterLinkWorker& worker) { worker.identifyFor(done); });
    }
    void readTampers(std::function<void(const core::Result<std::vector<core::MeterTamper>>&)> done) override {
        post([done = std::move(done)](MeterLinkWorker& worker) { worker.readTampers(done); });
    }
    core::Subscription onLiveBlock(std::function<void(const core::Bytes&)> listener) override {
        return m_shared->liveBlocks.add(std::move(listener));
    }
    void readCalibration(Constants done) override {
        post([done = std::move(done)](MeterLinkWorker& worker) { worker.readCalibration(done); });
    }
    void writeCalibration(const core::Bytes& constants, Constants done) override {
        post(
            [constants, done = std::move(done)](MeterLinkWorker& worker) { worker.writeCalibration(constants, done); });
    }
    void bench(const std::optional<BenchOrder>& order, Benched done) override {
        post([order, done = std::move(done)](MeterLinkWorker& worker) { worker.bench(order, done); });
    }

private:
    template <class Work>
    void post(Work work) {
        QMetaObject::invokeMethod(
            m_context.get(),
            [this, work = std::move(work)] {
                work(*m_on->worker);
                if (m_on->pace)
                    m_on->pace->arm();
            },
            Qt::QueuedConnection);
    }

    std::shared_ptr<MeterShared> m_shared;
    QThread m_thread;
    // What is posted to it runs on the thread; gone once that has ended.
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<OnThread> m_on;
};

} // namespace

std::unique_ptr<core::Meter> openMeter(MeterSettings settings, core::Clock& clock) {
    return std::make_unique<SerialMeter>(std::move(settings), clock);
}

struct QtCore::Impl {
    int argc = 1;
    char name[11] = "wattbourse";
    char* argv[2] = {name, nullptr};
    QCoreApplication application{argc, argv};
};

QtCore::QtCore() {
    if (QCoreApplication::instance() == nullptr)
        m_impl = std::make_unique<Impl>();
}

QtCore::~QtCore() = default;

} // namespace wattbourse::serial

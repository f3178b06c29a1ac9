// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/worker/meter_link.h"

#include "serial/worker/meter_worker.h"

#include <QCoreApplication>
#include <QThread>

namespace wattbourse::serial {

namespace {

class SerialMeter final : public core::Meter {
public:
    SerialMeter(MeterSettings settings, core::Clock& clock)
        : m_shared(std::make_shared<MeterShared>()),
          m_worker(new MeterLinkWorker(std::move(settings), clock, m_shared)) {
        m_thread.setObjectName(QStringLiteral("serial-meter"));
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
        post([](MeterLinkWorker& worker) { worker.start(); });
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
            m_worker, [worker = m_worker, work = std::move(work)] { work(*worker); }, Qt::QueuedConnection);
    }

    std::shared_ptr<MeterShared> m_shared;
    QThread m_thread;
    // Deleted on its own thread when that ends.
    MeterLinkWorker* m_worker;
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

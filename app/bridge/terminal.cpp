// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/terminal.h"

#include "app/bridge/contract_error_text.h"
#include "app/bridge/device_setup.h"
#include "app/bridge/meter_key.h"
#include "app/bridge/order_intents.h"
#include "app/bridge/views.h"
#include "app/text/error_text.h"
#include "chain/light/profile.h"
#include "core/base/atomic_file.h"
#include "core/base/hex.h"

#include <boost/json/serialize.hpp>
#include <fstream>
#include <spdlog/spdlog.h>
#include <sstream>

namespace wattbourse::app {

namespace {

constexpr int kRefreshMs = 200;
constexpr std::size_t kEventsKept = 400;
constexpr std::size_t kHeadersShown = 200;
constexpr std::uint32_t kHistorySlots = 192;
constexpr std::chrono::seconds kLockAfter{900};
// A reading may come so much later than its interval.
constexpr std::chrono::seconds kReadingGrace{30};
// The firmware's constants before calibration (260 V and 30 A a volt at the pin) by 5 V / 1024 a code: the oscilloscope
// shows the shape of the waves with them, never what is settled.
const ScopeScale kNominalScale{.voltsPerCode = 260.0 * 5.0 / 1024.0,
                               .amperesPerCode = 30.0 * 5.0 / 1024.0,
                               .voltageZero = std::nullopt,
                               .currentZero = std::nullopt};

core::Result<chain::NetworkProfile> readProfile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return core::fail(core::ErrorCode::Unavailable, path.string() + " cannot be read");
    return chain::parseProfile(text.str());
}

} // namespace

Terminal::Terminal(std::filesystem::path folder, core::Clock& clock, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_clock(clock), m_guard(std::make_shared<KeyedGuard>()),
      m_wallet({.folder = m_folder / "wallet", .clock = clock, .lockAfter = kLockAfter, .guards = {m_guard}}),
      m_meter(clock), m_homeStore(m_folder) {
    m_timer.setInterval(kRefreshMs);
    connect(&m_timer, &QTimer::timeout, this, &Terminal::refresh);
    m_timer.start();
    refreshWallet();
}

Terminal::~Terminal() {
    // In this order: nobody new asks, the worker ends, the loop ends with its store, the chain ends.
    m_timer.stop();
    m_meter.close();
    m_background = {};
    Q_EMIT deskEnds();
    m_desk.reset();
    if (m_chain)
        m_chain->stop();
}

void Terminal::say(const core::Error& error) {
    spdlog::warn("{}", error.detail);
    Q_EMIT failed(errorSentence(error));
}

core::Result<void> Terminal::openNetwork(const std::filesystem::path& profile) {
    return openNetworkWith(profile, {});
}

core::Result<void> Terminal::openNetworkWith(const std::filesystem::path& path, const std::string& extraEndpoint) {
    WB_ASSIGN(chain::NetworkProfile profile, readProfile(path));
    if (!extraEndpoint.empty())
        profile.endpoints.push_back(extraEndpoint);
    // TLS reads the system's certificates: not before there is somebody to talk to.
    if (!m_transport)
        m_transport = chain::makeTransport();
    // Without its book the network is still followed; lies are remembered until the program ends then.
    if (auto opened = m_blame.open(m_folder / "blame.json"); !opened)
        spdlog::warn("{}", opened.error().detail);
    chain::LightChain::Options options;
    options.storeFolder = m_folder;
    options.blame = &m_blame;
    options.pollEvery = m_pollEvery;
    WB_ASSIGN(auto made, chain::LightChain::make(std::move(profile), *m_transport, m_clock, options));
    m_meter.close();
    m_meterKeyed = false;
    Q_EMIT networkClosing();
    Q_EMIT deskEnds();
    m_desk.reset();
    m_chain = std::move(made);
    m_chain->start();
    openHome();
    startDesk();
    return {};
}

std::vector<std::string> Terminal::nodes() const {
    return m_chain ? m_chain->profile().endpoints : std::vector<std::string>{};
}

core::Result<void> Terminal::useNodes(const std::vector<std::string>& nodes) {
    if (!m_chain)
        return core::fail(core::ErrorCode::NotFound, "no network is open");
    chain::NetworkProfile profile = m_chain->profile();
    profile.endpoints = nodes;
    const std::filesystem::path path = m_folder / "network.json";
    const std::string text = boost::json::serialize(chain::profileToJson(profile));
    WB_TRY(core::writeFileAtomically(path, core::asBytes(text)));
    WB_TRY(openNetwork(path));
    Q_EMIT networkSaved(QString::fromStdString(path.string()));
    return {};
}

void Terminal::holdCatchUp(bool hold) {
    if (!m_chain)
        return;
    m_chain->holdCatchUp(hold);
    refresh();
}

void Terminal::startDesk() {
    if (m_desk || !m_chain || !m_wallet.exists())
        return;
    auto owner = m_wallet.address(wallet::KeyRole::Owner);
    if (!owner)
        return say(owner.error());
    const std::string account = core::toHex(owner->view()).substr(0, 8);
    auto made = TradingDesk::make(
        {.chain = *m_chain,
         .wallet = m_wallet,
         .guard = *m_guard,
         .clock = m_clock,
         .store = m_folder / ("store-" + std::to_string(m_chain->profile().chainId) + "-" + account + ".sqlite"),
         .portfolio =
             (m_folder / ("portfolio-" + std::to_string(m_chain->profile().chainId) + "-" + account + ".sqlite"))
                 .string(),
         .meter = m_meterName,
         .devices = m_devices,
         .publish = [this](TradeLoop::News news) {
             const std::lock_guard lock(m_newsMutex);
             if (m_news) {
                 news.events.insert(news.events.begin(), m_news->events.begin(), m_news->events.end());
                 if (!news.office)
                     news.office = std::move(m_news->office);
                 if (!news.grid)
                     news.grid = std::move(m_news->grid);
                 if (!news.dispatch)
                     news.dispatch = std::move(m_news->dispatch);
             }
             m_news = std::move(news);
         }});
    if (!made)
        return say(made.error());
    m_desk = std::move(*made);
    m_state.owner = m_desk->owner();
    m_state.session = m_desk->session();
    if (const auto reporter = m_wallet.address(wallet::KeyRole::Reporter))
        m_state.reporter = *reporter;
    tellAgent();
    m_desk->watchOffices(m_officeWatched, m_gridWatched);
    openMeter();
}

void Terminal::inBackground(const QString& busy, std::function<core::Result<void>(std::stop_token)> work) {
    if (!m_state.walletBusy.isEmpty())
        return;
    m_state.walletBusy = busy;
    m_state.walletProblem.clear();
    m_background = std::jthread([this, work = std::move(work)](const std::stop_token& stop) {
        const core::Result<void> done = work(stop);
        QMetaObject::invokeMethod(this, [this, done] {
            m_state.walletBusy.clear();
            if (!done) {
                m_state.walletProblem = errorSentence(done.error());
                spdlog::warn("wallet: {}", done.error().detail);
            }
            refreshWallet();
            startDesk();
            openMeter();
            Q_EMIT changed();
        });
    });
    Q_EMIT changed();
}

void Terminal::createWallet(const SecretText& passphrase) {
    inBackground(tr("The wallet is being made."),
                 [this, passphrase](const std::stop_token& stop) -> core::Result<void> {
                     WB_ASSIGN(const wallet::SecretString words, m_wallet.create(12, passphrase.view(), stop));
                     const SecretText shown(words.view());
                     QMetaObject::invokeMethod(this, [this, shown] { Q_EMIT walletCreated(shown); });
                     return {};
                 });
}

void Terminal::restoreWallet(const SecretText& words, const SecretText& passphrase) {
    inBackground(tr("The wallet is being restored."), [this, words, passphrase](const std::stop_token& stop) {
        return m_wallet.restore(words.view(), passphrase.view(), stop);
    });
}

void Terminal::unlockWallet(const SecretText& passphrase) {
    inBackground(tr("The passphrase is being checked."),
                 [this, passphrase](const std::stop_token& stop) { return m_wallet.unlock(passphrase.view(), stop); });
}

void Terminal::lockWallet() {
    m_wallet.lock();
    refreshWallet();
    Q_EMIT changed();
}

void Terminal::refreshWallet() {
    m_wallet.lockIfIdle();
    if (!m_wallet.exists()) {
        m_state.wallet = WalletState::None;
        return;
    }
    const wallet::LockState lock = m_wallet.state();
    m_state.wallet = lock == wallet::LockState::Unlocked ? WalletState::Unlocked : WalletState::Locked;
    m_state.agentLocked = lock == wallet::LockState::Locked;
    m_state.walletLocksAt.reset();
    if (lock == wallet::LockState::Unlocked)
        m_state.walletLocksAt = std::max(m_ownerActed, m_unlocked) + kLockAfter;
    else
        m_unlocked = m_clock.now();
}

void Terminal::ownerActed() {
    m_wallet.touch();
    m_ownerActed = m_clock.now();
}

void Terminal::setBatteryReserve(int percent) {
    if (!m_devices)
        return;
    core::HomeComforts comforts = m_devices->now().comforts;
    comforts.reservePercent = static_cast<std::uint32_t>(std::clamp(percent, 0, 100));
    setComforts(comforts);
}

void Terminal::setComforts(const core::HomeComforts& comforts) {
    // Of a home with nothing but a meter it is who answers requests.
    const auto taken = m_devices ? m_devices->setComforts(comforts) : core::validate(core::HomeModel{}, comforts);
    if (!taken)
        return say(taken.error());
    m_comforts = comforts;
    if (const auto kept = m_homeStore.save(comforts); !kept)
        say(kept.error());
    if (m_devices)
        m_state.home = m_devices->now();
    else
        m_state.home.comforts = comforts;
    tellAgent();
    if (m_desk)
        m_desk->loop().replan();
    Q_EMIT changed();
}

void Terminal::setDevices(HomeDevices* devices) {
    m_devices = devices;
    if (!devices)
        return;
    m_comforts = devices->now().comforts;
    const auto saved = m_homeStore.comforts();
    if (!saved || (*saved && !devices->setComforts(**saved)))
        spdlog::warn("saved comforts are not used: {}", saved ? "they do not fit the home" : saved.error().detail);
    else if (*saved)
        m_comforts = **saved;
}

core::Result<void> Terminal::setUpHome(const core::HomeSetup& setup) {
    WB_TRY(core::validate(setup));
    WB_TRY(m_homeStore.save(setup));
    restartDesk();
    return {};
}

core::Result<void> Terminal::addDevice(const DeviceDraft& draft) {
    if (m_devices && !m_ownHome)
        return core::fail(core::ErrorCode::Refused, "the devices of the demonstration's home are given");
    WB_ASSIGN(const std::optional<core::HomeSetup> known, m_homeStore.setup());
    WB_ASSIGN(core::HomeSetup setup, withDevice(known.value_or(core::HomeSetup{}), draft));
    if (draft.reach == DeviceReach::Mqtt && !draft.password.view().empty()) {
        WB_ASSIGN(setup.passwordFile, m_homeStore.savePassword(draft.password.view()));
    }
    return setUpHome(setup);
}

/// The devices of the set-up file, once there is a network that says how long a slot is.
void Terminal::openHome() {
    if ((m_devices && !m_ownHome) || !m_chain)
        return;
    m_devices = nullptr;
    m_ownHome.reset();
    m_state.home = {};
    m_state.homeProblem.clear();
    const auto setup = m_homeStore.setup();
    const auto comforts = m_homeStore.comforts();
    if (!comforts)
        spdlog::warn("saved comforts are not used: {}", comforts.error().detail);
    if (setup && !*setup) {
        const bool fits = comforts && *comforts && core::validate(core::HomeModel{}, **comforts);
        m_comforts = fits ? **comforts : core::HomeComforts{};
        m_state.home.comforts = m_comforts;
        return;
    }
    auto made = !setup ? core::Result<std::unique_ptr<SteeredHome>>(tl::make_unexpected(setup.error()))
                       : makeSteeredHome(**setup, comforts ? *comforts : std::nullopt,
                                         core::SlotCalendar(m_chain->profile().slotSeconds), m_clock);
    if (!made) {
        spdlog::warn("{}", made.error().detail);
        m_state.homeProblem = tr("The home's devices are not steered: their set-up cannot be used (%1).")
                                  .arg(QString::fromStdString(made.error().detail));
        return;
    }
    m_ownHome = std::move(*made);
    m_devices = m_ownHome.get();
    m_comforts = m_devices->now().comforts;
}

/// What belongs to the desk begins anew: its recorder, its planner, and the link that writes into it.
void Terminal::restartDesk() {
    // The desk's recorder belongs to one meter, and the link writes into it.
    m_meter.close();
    m_meterKeyed = false;
    Q_EMIT deskEnds();
    m_desk.reset();
    openHome();
    startDesk();
    openMeter();
}

void Terminal::tellHome() {
    if (!m_devices)
        return;
    // A reading of a quarter of an hour is as fresh as there is until the next one.
    Surroundings around{.now = m_state.now, .marketKnown = m_state.trader.state != core::TraderStatus::State::Paused};
    around.tariffKnown = energyRow(m_state) != nullptr;
    if (const auto& reading = m_state.lastReading;
        reading && m_state.link.state == core::MeterLink::State::Connected &&
        m_state.now - reading->end <=
            std::chrono::duration_cast<std::chrono::seconds>(2 * reading->duration) + kReadingGrace) {
        around.meter = core::Power{reading->powerMilliWatts / 1000};
        around.meterTime = m_state.now;
    }
    m_devices->tell(around);
    m_state.home = m_devices->now();
    // A run that has ended is not wanted any more, after the next start either.
    if (m_state.home.comforts != m_comforts) {
        m_comforts = m_state.home.comforts;
        if (const auto kept = m_homeStore.save(m_comforts); !kept)
            say(kept.error());
    }
}

void Terminal::setNotice(const QString& sentence) {
    m_state.notice = sentence;
    Q_EMIT changed();
}

void Terminal::setAgentOn(bool on) {
    m_agentWanted = on;
    m_state.agentOn = on;
    tellAgent();
    Q_EMIT changed();
}

void Terminal::pauseAgentUntil(core::UnixTime until) {
    m_state.agentPausedUntil.reset();
    if (until > m_clock.now())
        m_state.agentPausedUntil = until;
    tellAgent();
    Q_EMIT changed();
}

void Terminal::tellAgent() {
    if (!m_desk)
        return;
    m_desk->loop().setAgentOn(m_agentWanted && !m_state.agentPausedUntil);
    m_desk->loop().setFlexibility(m_comforts.flexibility, m_comforts.flexMarginPermille);
}

void Terminal::savePreferences(const core::Preferences& wanted) {
    if (!m_desk)
        return;
    m_saving = wanted;
    m_state.limitsProblem.clear();
    m_state.savingLimits = tr("Your limits are being signed and sent.");
    m_desk->savePreferences(
        wanted, "limits:" + std::to_string(m_clock.now().seconds), [this](const core::Result<core::TxnRecord>& sent) {
            QMetaObject::invokeMethod(this, [this, sent] {
                const QString refused = refusedSentence(sent);
                if (!refused.isEmpty()) {
                    m_saving.reset();
                    m_state.savingLimits.clear();
                    m_state.limitsProblem = refused;
                } else if (sent) {
                    m_state.savingLimits = tr("Sent. Waiting until the network has confirmed your limits.");
                } else {
                    m_saving.reset();
                    m_state.savingLimits.clear();
                    m_state.limitsProblem = errorSentence(sent.error());
                    spdlog::warn("limits: {}", sent.error().detail);
                }
                Q_EMIT changed();
            });
        });
    Q_EMIT changed();
}

void Terminal::revokeSession() {
    if (!m_desk || !m_state.market || !m_state.market->preferences)
        return;
    core::Preferences ended = m_state.market->preferences->value();
    ended.sessionKey = {};
    ended.sessionExpires = {};
    savePreferences(ended);
}

void Terminal::answerFlexibility(std::uint64_t request, bool accepted) {
    if (m_desk)
        m_desk->loop().answerFlexibility(request, accepted);
}

void Terminal::allowFlexDeposits(core::Credit atMost, bool once) {
    if (m_desk)
        m_desk->allowFlexDeposits(atMost, once, tellFailure());
}

void Terminal::placeOrders(const std::vector<core::OrderIntent>& orders,
                           std::function<void(const core::Result<core::TxnRecord>&)> sent) {
    if (!m_desk)
        return;
    // Each confirmed ticket is an intent of its own.
    const OrdersIntent intent{m_clock.now(), m_clock.steady().count(), orders};
    m_desk->place(orders, textOf(intent),
                  [this, tell = tellFailure(), sent = std::move(sent)](const core::Result<core::TxnRecord>& record) {
                      tell(record);
                      QMetaObject::invokeMethod(this, [sent, record] { sent(record); });
                  });
}

void Terminal::cancelOrders(const std::vector<core::OrderId>& orders) {
    if (!m_desk)
        return;
    m_desk->cancel(orders, tellFailure());
}

void Terminal::decide(TradingDesk::Decision decision) {
    if (!m_desk)
        return;
    m_desk->decide(std::move(decision), [this](const core::Result<void>& done) {
        if (!done)
            QMetaObject::invokeMethod(this, [this, error = done.error()] { say(error); });
    });
}

void Terminal::beginDispatch(quint64 award) {
    decide([award](DispatchDesk& desk, core::UnixTime now) { return desk.begin(award, now); });
}

void Terminal::askAgain(quint64 dispatch) {
    decide([dispatch](DispatchDesk& desk, core::UnixTime now) { return desk.askAgain(dispatch, now); });
}

void Terminal::payOut(quint64 dispatch) {
    decide([dispatch](DispatchDesk& desk, core::UnixTime) { return desk.payOut(dispatch); });
}

void Terminal::offerPool(const core::PoolOffer& offer) {
    decide([offer](DispatchDesk& desk, core::UnixTime now) { return desk.offer(offer, now); });
}

void Terminal::saveReport(const QString& file, const QString& title) {
    decide([path = std::filesystem::path(file.toStdString()), name = title.toStdString()](
               DispatchDesk& desk, core::UnixTime now) { return desk.writeReport(path, name, now); });
}

void Terminal::answerDispatch(const chain::dispatch::OpenAsk& ask, core::Energy quantity) {
    decide([ask, quantity](DispatchDesk& desk, core::UnixTime) { return desk.answer(ask, quantity); });
}

TradingDesk::Sent Terminal::tellFailure() {
    return [this](const core::Result<core::TxnRecord>& sent) {
        QMetaObject::invokeMethod(this, [this, sent] {
            if (const QString refused = refusedSentence(sent); !refused.isEmpty())
                Q_EMIT failed(refused);
            else if (!sent)
                say(sent.error());
        });
    };
}

QString Terminal::refusedSentence(const core::Result<core::TxnRecord>& sent) const {
    if (!sent || sent->state != core::TxnRecord::State::Refused)
        return {};
    const core::MarketRow* row = energyRow(m_state);
    const QString why = refusalSentence(sent->refusal, row ? row->slotSeconds : 900);
    // The word of one node: it may be wrong, and so what was meant is not thrown away.
    return why.isEmpty() ? tr("Not sent: a node says that the market would refuse it now. You can try again.")
                         : tr("Not sent, as a node says: %1").arg(why);
}

void Terminal::watchOffices(bool office, bool grid) {
    m_officeWatched = office;
    m_gridWatched = grid;
    if (m_desk)
        m_desk->watchOffices(office, grid);
}

void Terminal::watchMembers(bool on) {
    if (m_desk)
        m_desk->loop().watchMembers(on);
}

void Terminal::nameMeter(const std::string& name) {
    auto key = meterKeyOf(*m_wallet.signer(wallet::KeyRole::Reporter), name);
    if (!key)
        return say(key.error());
    m_meter.provision(*key, [this, name](const core::Result<core::MeterIdentity>& done) {
        if (!done)
            return say(done.error());
        setUpMeter(name, m_meterPort);
    });
}

void Terminal::recogniseMeter() {
    if (m_meterAsked || !m_meterName.empty() || !m_state.meter || m_state.meter->meter.empty() ||
        m_state.wallet != WalletState::Unlocked || m_state.link.state != core::MeterLink::State::Connected)
        return;
    m_meterAsked = true;
    setUpMeter(m_state.meter->meter, m_meterPort);
}

void Terminal::setUpMeter(const std::string& name, const std::string& port) {
    if (name.empty())
        m_meterAsked = false;
    m_meterName = name;
    m_meterPort = port;
    m_state.meterSetUp = !port.empty();
    restartDesk();
}

void Terminal::openMeter() {
    if (m_meterPort.empty() || m_meterKeyed)
        return;
    MeterDesk::Opening opening;
    opening.port = m_meterPort;
    opening.dtr = m_meterDtr;
    if (m_desk && !m_meterName.empty()) {
        auto key = meterKeyOf(*m_wallet.signer(wallet::KeyRole::Reporter), m_meterName);
        if (key) {
            opening.key = *key;
            opening.lastCounter = m_desk->recorder().lastCounter();
            const chain::NetworkProfile& profile = m_chain->profile();
            // The owner's wish, the network's, or fine enough for short slots; else the meter's own.
            opening.intervalSeconds = m_meterInterval != 0         ? m_meterInterval
                                      : profile.meterSeconds != 0  ? profile.meterSeconds
                                      : profile.slotSeconds >= 900 ? 0
                                                                   : 15;
            m_meterKeyed = true;
        }
    }
    if (m_meter.isOpen() && !opening.key)
        return;
    MeterRecorder* recorder = opening.key ? &m_desk->recorder() : nullptr;
    m_meter.open(opening, [recorder](const core::MeterReading& reading) {
        // On the link's thread: on disk first. The link is closed before its desk goes.
        if (!recorder)
            return;
        if (const auto kept = recorder->add(reading); !kept)
            spdlog::error("a reading could not be stored: {}", kept.error().detail);
    });
}

void Terminal::provisionMeter(std::function<core::Result<void>()> closeLid) {
    auto key = meterKeyOf(*m_wallet.signer(wallet::KeyRole::Reporter), m_meterName);
    if (!key)
        return say(key.error());
    m_meter.provision(*key, [this, closeLid = std::move(closeLid)](const core::Result<core::MeterIdentity>& done) {
        if (!done)
            return say(done.error());
        sealMeter(closeLid);
    });
}

void Terminal::sealMeter(std::function<core::Result<void>()> closeLid) {
    if (const auto closed = closeLid(); !closed)
        return say(closed.error());
    m_meter.seal([this](const core::Result<core::MeterIdentity>& done) {
        if (!done)
            say(done.error());
    });
}

void Terminal::refresh() {
    m_state.now = m_clock.now();
    refreshWallet();
    if (m_state.agentPausedUntil && *m_state.agentPausedUntil <= m_state.now)
        pauseAgentUntil({});
    if (m_chain) {
        m_state.chain = m_chain->status();
        m_state.headers = m_chain->recentHeaders(kHeadersShown);
    }
    std::optional<TradeLoop::News> news;
    {
        const std::lock_guard lock(m_newsMutex);
        news.swap(m_news);
    }
    if (news) {
        m_state.market = news->market;
        m_state.trader = news->trader;
        if (news->office)
            m_state.office = news->office;
        if (news->grid)
            m_state.grid = news->grid;
        m_state.flex = std::move(news->flex);
        if (news->dispatch)
            m_state.dispatch = news->dispatch;
        m_state.events.insert(m_state.events.end(), news->events.begin(), news->events.end());
        while (m_state.events.size() > kEventsKept)
            m_state.events.pop_front();
    }
    if (m_saving && m_state.market && m_state.market->preferences &&
        m_state.market->preferences->value() == *m_saving) {
        m_saving.reset();
        m_state.savingLimits.clear();
    }
    m_state.link = m_meter.link();
    m_state.meter = m_meter.identity();
    recogniseMeter();
    m_state.lastReading = m_meter.lastReading();
    m_state.live = m_meter.live();
    m_state.scope = m_meter.scope();
    m_state.bursts = m_meter.bursts();
    m_state.scopeScale = kNominalScale;
    m_state.tampers = m_meter.tampers();
    tellHome();
    if (m_desk) {
        m_state.report = m_desk->report();
        const core::SlotIndex current = m_desk->calendar().at(m_state.now);
        // What answers without the key's proof may be any board.
        const bool proven =
            m_state.meter && m_state.meter->meter == m_meterName && !m_state.meter->keyFingerprint.empty();
        m_desk->sealSeen(proven ? m_state.meter->seal : core::SealState::Unknown);
        if (auto history = m_desk->recorder().history(current, kHistorySlots))
            m_state.history = std::move(*history);
        // A sum over years: once for each slot that closes.
        if (m_state.history.empty() ? m_registerOf.value != current.value
                                    : m_registerOf != m_state.history.back().slot) {
            m_registerOf = m_state.history.empty() ? current : m_state.history.back().slot;
            if (const auto totals = m_desk->recorder().totals(current))
                m_state.meterRegister = *totals;
        }
    }
    Q_EMIT changed();
}

} // namespace wattbourse::app

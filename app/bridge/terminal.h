// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/home_store.h"
#include "app/bridge/keyed_guard.h"
#include "app/bridge/meter_desk.h"
#include "app/bridge/terminal_state.h"
#include "app/bridge/trading_desk.h"
#include "app/models/device_draft.h"
#include "app/models/secret_text.h"
#include "chain/light/light_chain.h"
#include "chain/provider/transport.h"
#include "wallet/signer/wallet.h"

#include <QObject>
#include <QTimer>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace wattbourse::app {

/// The services of one terminal and what they last said. Starts them as they become possible: the network from its
/// profile, the trading desk once there is a network and a wallet, the meter once there is a port. Every call returns
/// at once; results arrive in state(), told by changed() a few times a second at most. GUI thread.
class Terminal final : public QObject {
    Q_OBJECT

public:
    /// `folder` holds wallet, stores and settings; `clock` outlives the terminal.
    Terminal(std::filesystem::path folder, core::Clock& clock, QObject* parent = nullptr);
    ~Terminal() override;

    [[nodiscard]] const TerminalState& state() const { return m_state; }

    /// Follows the network of a profile file. Malformed or Unavailable with the reason; the old network stays then.
    core::Result<void> openNetwork(const std::filesystem::path& profile);
    /// Addresses of the open network's nodes as its profile holds them; none without a network.
    [[nodiscard]] std::vector<std::string> nodes() const;
    /// Follows the same network through other nodes, from a profile of its own in this terminal's folder;
    /// networkSaved() tells which. NotFound without a network.
    core::Result<void> useNodes(const std::vector<std::string>& nodes);
    /// The open network's profile; null without a network.
    [[nodiscard]] const chain::NetworkProfile* profile() const { return m_chain ? &m_chain->profile() : nullptr; }
    /// For who reads the chain on a thread of its own until networkClosing(); null without a network.
    [[nodiscard]] chain::LightChain* chain() { return m_chain.get(); }
    /// The authority whose duty is watched on the network page.
    void setOwnAuthority(const core::Address& authority) { m_state.ownAuthority = authority; }
    /// For the next opening: how often the nodes are asked for a new block; 0 is half of the network's step.
    void setPollEvery(std::chrono::milliseconds every) { m_pollEvery = every; }
    /// Holds the way to the newest block, or lets it go on; until another network or other nodes are opened.
    void holdCatchUp(bool hold);
    /// A further node for the network that is open.
    core::Result<void> openNetworkWith(const std::filesystem::path& profile, const std::string& extraEndpoint);

    [[nodiscard]] bool hasWallet() const { return m_wallet.exists(); }
    void createWallet(const SecretText& passphrase);
    void restoreWallet(const SecretText& words, const SecretText& passphrase);
    void unlockWallet(const SecretText& passphrase);
    void lockWallet();
    /// A sentence for the problem strip, until it is dismissed with an empty one.
    void setNotice(const QString& sentence);
    /// A key or a click: the idle time that locks the wallet begins again.
    void ownerActed();

    void setAgentOn(bool on);
    /// The agent rests until then and goes on by itself; a moment that has passed lets it go on at once.
    void pauseAgentUntil(core::UnixTime until);
    /// Fills in the session key, its expiry and, where they are zero, generous caps; signs, sends, and follows it until
    /// it is proven.
    void savePreferences(const core::Preferences& wanted);
    /// Ends the agent's permission on the chain; the limits stay.
    void revokeSession();
    void setBatteryReserve(int percent);
    /// What the owner wants of the home's devices: kept for the next start, and planned for at once. What is wrong with
    /// it is told by failed().
    void setComforts(const core::HomeComforts& comforts);
    /// The home's devices from now on, kept for the next start. OutOfRange, or why they cannot be reached.
    core::Result<void> setUpHome(const core::HomeSetup& setup);
    /// One more device to those that are set up, as withDevice(); a broker's password is kept in a file of its own.
    core::Result<void> addDevice(const DeviceDraft& draft);
    /// The owner's word on a request that the agent asks about, or against its decision while offers are taken.
    void answerFlexibility(std::uint64_t request, bool accepted);
    /// Signed by the owner: the contract of flexibility may take deposits for offers, together no more than that from
    /// then on. Shown in words before. `once`: not again for an amount that was allowed before and may be used up.
    void allowFlexDeposits(core::Credit atMost, bool once);
    /// As one transaction; `sent` is called on the GUI thread after failures were told.
    void placeOrders(const std::vector<core::OrderIntent>& orders,
                     std::function<void(const core::Result<core::TxnRecord>&)> sent);
    void cancelOrders(const std::vector<core::OrderId>& orders);
    /// An aggregator's: asks its members for an award's parts, asks the silent ones again, pays.
    void beginDispatch(quint64 award);
    void askAgain(quint64 dispatch);
    void payOut(quint64 dispatch);
    void offerPool(const core::PoolOffer& offer);
    /// The month's profit and loss with its evidence; PDF or XLSX by the name's end.
    void saveReport(const QString& file, const QString& title);
    /// A member's answer to its aggregator; nothing is a no.
    void answerDispatch(const chain::dispatch::OpenAsk& ask, core::Energy quantity);
    void watchMembers(bool on);
    /// Whether the operator's and the grid operator's workspaces are looked at.
    void watchOffices(bool office, bool grid);

    /// The meter's printed name and port; its key follows from the wallet, which must be unlocked.
    void setUpMeter(const std::string& name, const std::string& port);
    /// For the next opening: seconds of an interval (0: as the network has it), and what is done with the DTR line.
    void setMeterLine(std::uint32_t intervalSeconds, serial::DtrPolicy dtr) {
        m_meterInterval = intervalSeconds;
        m_meterDtr = dtr;
    }
    [[nodiscard]] MeterDesk& meter() { return m_meter; }
    /// Gives the meter that is open, which has none yet, this name and the wallet's key for it; then it is this
    /// terminal's meter. The lid is open.
    void nameMeter(const std::string& name);
    /// What closes the meter's lid before sealing: the technician's hand, or the simulated meter's control.
    void provisionMeter(std::function<core::Result<void>()> closeLid);
    /// The home's devices in the place of those of the home's set-up file. They outlive the terminal. Before the
    /// network is opened.
    void setDevices(HomeDevices* devices);
    [[nodiscard]] wallet::Wallet& wallet() { return m_wallet; }
    /// Where wallet, stores and what is kept of meters lie.
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    /// Null before there are a network and a wallet.
    [[nodiscard]] TradingDesk* desk() { return m_desk.get(); }
    /// For what a desk sends: a failure becomes a sentence on the GUI thread.
    [[nodiscard]] TradingDesk::Sent tellFailure();
    /// Empty when it was not refused before it was sent.
    [[nodiscard]] QString refusedSentence(const core::Result<core::TxnRecord>& sent) const;

Q_SIGNALS:
    void changed();
    /// The chain that chain() answered goes when this returns.
    void networkClosing();
    /// desk() goes when this returns: who uses it on another thread ends that now.
    void deskEnds();
    void networkSaved(const QString& profile);
    /// The new wallet's recovery words, shown once.
    void walletCreated(const wattbourse::app::SecretText& words);
    /// Of whatever was asked last: one sentence for the person.
    void failed(const QString& sentence);

private:
    void decide(TradingDesk::Decision decision);
    void inBackground(const QString& busy, std::function<core::Result<void>(std::stop_token)> work);
    void startDesk();
    void refresh();
    void refreshWallet();
    void tellAgent();
    void tellHome();
    void openHome();
    void restartDesk();
    void openMeter();
    void recogniseMeter();
    void sealMeter(std::function<core::Result<void>()> closeLid);
    void say(const core::Error& error);

    std::filesystem::path m_folder;
    core::Clock& m_clock;
    std::shared_ptr<KeyedGuard> m_guard;
    wallet::Wallet m_wallet;
    chain::BlameBook m_blame;
    std::unique_ptr<chain::Transport> m_transport;
    std::chrono::milliseconds m_pollEvery{0};
    std::unique_ptr<chain::LightChain> m_chain;
    std::unique_ptr<TradingDesk> m_desk;
    MeterDesk m_meter;
    HomeStore m_homeStore;
    std::unique_ptr<SteeredHome> m_ownHome;
    HomeDevices* m_devices = nullptr;
    // As last kept.
    core::HomeComforts m_comforts;
    std::string m_meterName;
    std::string m_meterPort;
    std::uint32_t m_meterInterval = 0;
    serial::DtrPolicy m_meterDtr = serial::DtrPolicy::Raise;
    core::SlotIndex m_registerOf;
    bool m_meterKeyed = false;
    /// A meter that told its own name is asked once whether it holds this wallet's key.
    bool m_meterAsked = false;
    bool m_agentWanted = false;
    bool m_officeWatched = false;
    bool m_gridWatched = false;
    core::UnixTime m_ownerActed;
    core::UnixTime m_unlocked;
    std::optional<core::Preferences> m_saving;

    TerminalState m_state;
    QTimer m_timer;
    // From the trading loop's thread; taken over by refresh().
    std::mutex m_newsMutex;
    std::optional<TradeLoop::News> m_news;
    // Key stretching and the like; one piece of work at a time. Last: ends before what it uses.
    std::jthread m_background;
};

} // namespace wattbourse::app

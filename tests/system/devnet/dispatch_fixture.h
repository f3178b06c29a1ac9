// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/market_operator.h"
#include "chain/market/dispatch_responder.h"
#include "chain/market/dispatch_runner.h"
#include "core/portfolio/open_portfolio.h"
#include "core/storage/schema.h"
#include "tests/system/devnet/devnet_fixture.h"
#include "wallet/outbox/outbox.h"

#include <set>

namespace wattbourse::test {

/// Thrown where a program is killed.
struct Died {};

/// Kills a program at every point that it passes, at each once.
class Fate {
public:
    void passes(const std::string& point) {
        if (armed && m_died.insert(point).second)
            throw Died{};
    }
    [[nodiscard]] std::size_t deaths() const { return m_died.size(); }
    bool armed{};

private:
    std::set<std::string> m_died;
};

/// The network's first authority and an outbox on disk, as a desk of the terminal gets them.
class DeskPlumbing {
public:
    using Ask = std::function<boost::json::object(const std::string&, const boost::json::array&)>;
    DeskPlumbing(const std::filesystem::path& store, Ask ask);
    ~DeskPlumbing();
    [[nodiscard]] chain::StateReader& reader();
    [[nodiscard]] core::Outbox& outbox();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// A desk's store, outbox and runner over the network's first authority, on disk; can be killed and opened again.
class DispatchDesk {
public:
    using Ask = std::function<boost::json::object(const std::string&, const boost::json::array&)>;
    DispatchDesk(std::filesystem::path folder, chain::devnet::KeySigner key, const chain::Deployment& deployment,
                 core::SlotCalendar calendar, Ask ask);
    ~DispatchDesk();

    /// `deed` on what is on disk, again and again until it was not killed.
    void survive(const std::function<void(chain::dispatch::Runner&)>& deed);
    void tick(core::UnixTime now);
    chain::dispatch::View newest(core::UnixTime now);
    [[nodiscard]] core::Address account() const;
    core::DispatchStore& store();

    Fate fate;
    /// Struct hashes of all that the key signed as EIP-712 data.
    std::vector<core::Hash32> signedTyped;
    /// The first thing that went wrong in the last tick; empty when nothing did.
    std::string problem;
    chain::dispatch::Runner::Timing timing{std::chrono::seconds(4), std::chrono::seconds(16), 2};

private:
    struct Open;
    void open();

    std::filesystem::path m_folder;
    chain::devnet::KeySigner m_key;
    const chain::Deployment& m_deployment;
    core::SlotCalendar m_calendar;
    Ask m_ask;
    std::unique_ptr<Open> m_open;
};

/// Two aggregators with three and two homes, a DSO and a TSO on three authorities. Slots of a minute.
class DispatchTest : public DevnetTest {
protected:
    static constexpr std::uint32_t kSlotSeconds = 60;
    static constexpr core::Energy kUsual{2'000};

    struct Home {
        explicit Home(const std::string& name);
        std::string name;
        chain::devnet::KeySigner key;
        chain::devnet::KeySigner reporter;
        core::Hash32 meter;
        /// Where its answers are kept.
        std::unique_ptr<core::Database> database;
    };

    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] const chain::Deployment& at() const { return m_operator->addresses(); }
    [[nodiscard]] core::SlotIndex slotNow() const { return m_calendar.at(m_clock.now()); }
    static chain::devnet::KeySigner signer(const std::string& name);
    static core::Address accountOfName(const std::string& name) { return signer(name).address(); }
    DispatchDesk::Ask asking() {
        return [this](const auto& method, const auto& params) { return ask(0, method, params); };
    }

    /// In the next block, where it has to succeed.
    void send(const std::string& who, const core::TxnRequest& request);
    void report(Home& home, core::SlotIndex slot, core::Energy imported);
    /// Steps and ticks of the desks until then.
    void untilTime(core::UnixTime time, const std::vector<DispatchDesk*>& desks);
    void untilSlot(std::uint32_t slot, const std::vector<DispatchDesk*>& desks = {}) {
        untilTime(m_calendar.start({slot}), desks);
    }
    /// All homes report what they usually use from `from` on, up to before `until`.
    void reportUsual(core::SlotIndex from, core::SlotIndex until);
    /// The answer that a home's terminal gives to what it is asked now; nothing asked fails the test.
    void answer(Home& home, const std::string& aggregator, core::Energy quantity);
    /// How many logs of the contract have this event, and this word as their topic `place` where one is given.
    std::size_t logs(const core::Address& contract, std::string_view event, std::size_t place = 0,
                     std::optional<core::Hash32> topic = std::nullopt);
    core::Credit balance(const core::Address& account);
    [[nodiscard]] core::DispatchAsk askOf(std::size_t home, core::Energy asked) const;
    /// The DSO asks, `seller` offers all of it, and is awarded: up, one slot. Answers the award's first slot.
    core::SlotIndex awardTo(const std::string& seller, core::Energy quantity, std::uint16_t keepPermille);
    std::unique_ptr<DispatchDesk> desk(const std::string& aggregator);
    /// When what was settled is final.
    [[nodiscard]] core::UnixTime closed(core::SlotIndex slot) const { return m_calendar.start({slot.value + 1 + 672}); }

    core::SlotCalendar m_calendar{kSlotSeconds};
    std::unique_ptr<chain::devnet::MarketOperator> m_operator;
    std::vector<Home> m_homes;
    core::SlotIndex m_first;
};

} // namespace wattbourse::test

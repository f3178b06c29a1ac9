// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A meter's life on the register, each act by the terminal's own desks: a technician registers it with the hash of its
// certificate, the household's terminal reports, the lid is opened, nothing is reported or settled any more, a new
// certificate and seal end that. The contracts run on a real EVM, every figure comes through the light client.
#include "app/bridge/certificate_file.h"
#include "app/bridge/trading_desk.h"
#include "core/base/hex.h"
#include "serial/calibrate/certificate.h"
#include "tests/system/devnet/street_fixture.h"

#include <thread>

namespace wattbourse::test {
namespace {

using core::SealState;
using namespace std::chrono_literals;

constexpr const char* kMeter = "WB-NEW";

/// A wallet and its desk, as the terminal puts them together.
class Seat {
public:
    Seat(const std::filesystem::path& folder, const app::DemoAccount& who, chain::LightChain& chain,
         const core::Clock& clock)
        : m_guard(std::make_shared<app::KeyedGuard>()),
          m_wallet({.folder = folder / "wallet", .clock = clock, .guards = {m_guard}, .cost = {1024, 8, 1}}) {
        EXPECT_TRUE(m_wallet.restore(who.mnemonic, "one passphrase"));
        auto made = app::TradingDesk::make({.chain = chain,
                                            .wallet = m_wallet,
                                            .guard = *m_guard,
                                            .clock = clock,
                                            .store = folder / "store.sqlite",
                                            .portfolio = (folder / "portfolio.sqlite").string(),
                                            .meter = kMeter,
                                            .publish = [this](const app::TradeLoop::News& news) {
                                                const std::lock_guard lock(m_mutex);
                                                if (news.market)
                                                    m_market = news.market;
                                                ++m_rounds;
                                            }});
        EXPECT_TRUE(made) << made.error().detail;
        m_desk = std::move(*made);
    }
    ~Seat() { m_desk.reset(); }

    app::TradingDesk& desk() { return *m_desk; }
    wallet::Wallet& wallet() { return m_wallet; }
    [[nodiscard]] std::optional<core::MeterRecord> meter() {
        const std::lock_guard lock(m_mutex);
        if (!m_market || !m_market->meters)
            return std::nullopt;
        for (const core::MeterRecord& record : m_market->meters->value())
            if (record.id == app::chainMeterId(kMeter))
                return record;
        return std::nullopt;
    }
    /// Whether the market settled the household's slot: its terminal asks for that by itself.
    [[nodiscard]] bool settled(core::SlotIndex slot) {
        const std::lock_guard lock(m_mutex);
        if (!m_market)
            return false;
        const auto found = m_market->positions.find(slot);
        return found != m_market->positions.end() && found->second.value().settled;
    }
    /// Two rounds that began after this call: what was proven before them is seen.
    void rounds() {
        for (int i = 0; i < 2; ++i) {
            const unsigned before = m_rounds;
            m_desk->loop().post([] {});
            for (int tries = 0; tries < 4'000 && m_rounds == before; ++tries)
                std::this_thread::sleep_for(5ms);
            ASSERT_NE(m_rounds, before) << "the desk stands still";
        }
    }
    /// What becomes of each transaction that the desk was asked for: none came to nothing yet.
    app::TradingDesk::Sent sent() {
        return [this](const core::Result<core::TxnRecord>& record) {
            const std::lock_guard lock(m_mutex);
            m_sent.push_back(record ? record->state == core::TxnRecord::State::Refused ? "refused" : ""
                                    : record.error().detail);
        };
    }
    std::vector<std::string> answers() {
        const std::lock_guard lock(m_mutex);
        return m_sent;
    }

private:
    std::shared_ptr<app::KeyedGuard> m_guard;
    wallet::Wallet m_wallet;
    std::mutex m_mutex;
    std::shared_ptr<const app::MarketSnapshot> m_market;
    std::vector<std::string> m_sent;
    std::atomic<unsigned> m_rounds{0};
    std::unique_ptr<app::TradingDesk> m_desk;
};

class RegisterTest : public StreetTest {
protected:
    void SetUp() override {
        StreetTest::SetUp();
        if (HasFatalFailure())
            return;
        m_chain = *chain::LightChain::make(profile(), *m_transport, m_now, {.pollEvery = 10ms});
        m_chain->start();
        for (const char* folder : {"bench", "home"})
            std::filesystem::create_directory(m_dir / folder);
        m_bench = std::make_unique<Seat>(m_dir / "bench", technician(), *m_chain, m_now);
        m_house = std::make_unique<Seat>(m_dir / "home", m_home, *m_chain, m_now);
    }
    void TearDown() override {
        m_house.reset();
        m_bench.reset();
        if (m_chain)
            m_chain->stop();
        StreetTest::TearDown();
    }

    /// One block that both desks have seen.
    void oneStep() {
        steps(1);
        m_now.set(m_clock.now());
        const std::uint64_t wanted = m_network->members()[0].head;
        for (int tries = 0; tries < 4'000; ++tries) {
            const auto head = m_chain->status().head;
            if (head && head->number >= wanted)
                break;
            std::this_thread::sleep_for(5ms);
        }
        m_bench->rounds();
        m_house->rounds();
    }
    template <class Met>
    void until(const char* what, Met met, int most = 60) {
        for (int i = 0; i < most && !met(); ++i)
            oneStep();
        ASSERT_TRUE(met()) << what << "; the bench was answered \"" << testing::PrintToString(m_bench->answers())
                           << '"';
    }
    void untilSlot(core::SlotIndex slot) {
        // Blocks that nobody waits for; the desks take them in together.
        while (slotNow() < slot)
            steps(1);
        oneStep();
    }
    bool registerShows(const core::Hash32& certificate, bool sealed, std::uint32_t generation) {
        const auto record = m_bench->meter();
        return record && record->certificate == certificate && record->sealed == sealed &&
               record->sealGeneration == generation;
    }

    /// The slot's four readings of 600 W, as the meter's link would hand them on.
    void measure(core::SlotIndex slot, bool sealed) {
        for (int i = 1; i <= 4; ++i) {
            core::MeterReading reading;
            reading.meter = kMeter;
            reading.bootId = 1;
            reading.counter = ++m_counter;
            reading.end = core::SlotCalendar(kStreetSlotSeconds).start(slot) + std::chrono::seconds(15 * i);
            reading.duration = 15s;
            reading.powerMilliWatts = 600'000;
            reading.voltageMilliVolts = 230'000;
            reading.currentMicroAmps = 2'700'000;
            reading.frequencyMilliHertz = 50'000;
            reading.sealed = sealed;
            reading.lidOpen = !sealed;
            reading.tampers = sealed ? m_openings : m_openings + 1;
            reading.record = {static_cast<std::uint8_t>(m_counter)};
            ASSERT_TRUE(m_house->desk().recorder().add(reading));
        }
        if (!sealed)
            ++m_openings;
    }
    /// Meters.standingOf's last word: 0 waiting, 1 estimated, 2 measured.
    std::uint64_t standing(core::SlotIndex slot) {
        // Selector by ethers: id("standingOf(address,uint32)").slice(0, 10).
        const std::string data = "0xf692c56c" + std::string(24, '0') + core::toHex(m_home.address.view()) +
                                 std::string(56, '0') + hex32(slot.value);
        const auto answer =
            result(0, "eth_call",
                   {boost::json::object{{"to", core::toHex0x(m_deployment.meters.address)}, {"data", data}}, "latest"});
        const std::string words(answer.as_string());
        return std::stoull(words.substr(words.size() - 8), nullptr, 16);
    }
    static std::string hex32(std::uint32_t value) {
        char text[9];
        std::snprintf(text, sizeof text, "%08x", value);
        return text;
    }
    /// Whether the market would settle the household's slot now, as a node says.
    bool settles(core::SlotIndex slot) {
        const auto refusal =
            m_chain->refusalNow(calls().settle(m_home.address, core::MarketId{0}, slot), m_people.offices[0].address);
        EXPECT_TRUE(refusal) << refusal.error().detail;
        return refusal && refusal->empty();
    }

    core::Hash32 certificate(std::uint8_t generation) {
        app::BenchOutcome outcome;
        outcome.meter.meter = kMeter;
        outcome.meter.sealGeneration = generation;
        outcome.after.generation = generation;
        outcome.reference = {"Power analyser", "20-1187", core::UnixTime{1'900'000'000}, 0.1, 0.1, 0.15};
        outcome.points = {{12, 1, 2.4, 0.0, 0.16}};
        outcome.verification = {{{5, 1, 2.4, 0.05, 0.16}, serial::ClassVerdict::Within, serial::ClassVerdict::Within}};
        outcome.seal = {"Ada Rossi", "WB-00471" + std::to_string(generation), "calibration"};
        outcome.sealedAt = m_clock.now();
        const auto signer = m_bench->wallet().signer(wallet::KeyRole::Owner);
        const auto made = app::makeCertificate(outcome, *signer);
        EXPECT_TRUE(made) << made.error().detail;
        const auto verified = serial::verifyDocument(made->pdf);
        EXPECT_TRUE(verified) << verified.error().detail;
        EXPECT_EQ(verified->hash, made->hash);
        EXPECT_EQ(verified->signer, technician().address);
        return made->hash;
    }

    std::unique_ptr<chain::Transport> m_transport = chain::makeHttpTransport();
    std::unique_ptr<chain::LightChain> m_chain;
    std::unique_ptr<Seat> m_bench;
    std::unique_ptr<Seat> m_house;
    std::uint32_t m_counter = 0;
    std::uint32_t m_openings = 0;
};

TEST_F(RegisterTest, ACertifiedMeterSettlesAnOpenedOneDoesNotUntilItIsSealedAnew) {
    const core::Hash32 id = app::chainMeterId(kMeter);
    const core::Hash32 first = certificate(1);
    const auto reporter = app::addressOfKey(m_home.reporterKey).value();
    m_bench->desk().asOperator(
        [id, owner = m_home.address, reporter, first](app::OperatorDesk& office) {
            return office.registerMeter(id, owner, reporter, first);
        },
        m_bench->sent());
    ASSERT_NO_FATAL_FAILURE(until("the registered meter", [&] { return registerShows(first, true, 1); }));
    EXPECT_EQ(m_bench->meter()->owner, m_home.address);
    EXPECT_EQ(m_bench->meter()->reporter, reporter);

    // A slot behind the seal is reported by the household's own terminal, and settles.
    m_house->desk().sealSeen(SealState::Sealed);
    ASSERT_NO_FATAL_FAILURE(
        until("the household's view of the register", [&] { return m_house->meter().has_value(); }));
    const core::SlotIndex good{slotNow().value + 1};
    measure(good, /*sealed=*/true);
    untilSlot({good.value + 1});
    EXPECT_EQ(standing(good), 0U);
    EXPECT_FALSE(settles(good));
    ASSERT_NO_FATAL_FAILURE(until("the report", [&] { return standing(good) == 2; }));
    ASSERT_NO_FATAL_FAILURE(until("the settled slot", [&] { return m_house->settled(good); }));

    // The lid is opened: the terminal says so, nothing of that time is reported, and nothing settles.
    const core::SlotIndex opened{slotNow().value + 1};
    measure(opened, /*sealed=*/false);
    m_house->desk().sealSeen(SealState::Broken);
    ASSERT_NO_FATAL_FAILURE(until("the opening on the register", [&] { return registerShows(first, false, 1); }));
    untilSlot({opened.value + 3});
    EXPECT_EQ(standing(opened), 0U);
    EXPECT_FALSE(settles(opened));
    EXPECT_FALSE(m_house->settled(opened));
    const auto history = m_house->desk().recorder().history(slotNow(), 20).value();
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(core::qualityOf(history[0].flags), core::SlotQuality::Measured);
    EXPECT_EQ(core::qualityOf(history[1].flags), core::SlotQuality::Tampered);
    EXPECT_FALSE(history[1].reportTxn);

    // Calibrated and sealed anew: the estimate stands for the time that was lost, and reports go on.
    const core::Hash32 second = certificate(2);
    ASSERT_NE(second, first);
    m_bench->desk().certifyMeter(id, second, /*sealed=*/false, m_bench->sent());
    m_house->desk().sealSeen(SealState::Sealed);
    ASSERT_NO_FATAL_FAILURE(until("the new certificate", [&] { return registerShows(second, true, 2); }));
    EXPECT_EQ(standing(opened), 1U);
    EXPECT_TRUE(settles(opened) || m_house->settled(opened));
    const core::SlotIndex again{slotNow().value + 1};
    measure(again, /*sealed=*/true);
    ASSERT_NO_FATAL_FAILURE(until(
        "reports behind the new seal", [&] { return standing(again) == 2; }, 90));

    EXPECT_EQ(standing(opened), 1U) << "what was measured behind the broken seal was reported";
    for (const std::string& answer : m_bench->answers())
        EXPECT_EQ(answer, "");
    EXPECT_EQ(m_bench->answers().size(), 3U);
}

TEST_F(RegisterTest, ACertificateIsTakenBehindABrokenSealOnly) {
    const core::Hash32 id = app::chainMeterId(kMeter);
    m_bench->desk().asOperator(
        [id, owner = m_home.address, reporter = app::addressOfKey(m_home.reporterKey).value(), first = certificate(1)](
            app::OperatorDesk& office) { return office.registerMeter(id, owner, reporter, first); },
        m_bench->sent());
    ASSERT_NO_FATAL_FAILURE(until("the registered meter", [&] { return m_bench->meter().has_value(); }));
    // Calibrated without anybody telling of the opening: the desk opens the seal there itself.
    const core::Hash32 second = certificate(2);
    m_bench->desk().certifyMeter(id, second, /*sealed=*/true, m_bench->sent());
    ASSERT_NO_FATAL_FAILURE(until("the new certificate", [&] { return registerShows(second, true, 2); }));
    // A household's key may not.
    m_house->desk().certifyMeter(id, certificate(3), /*sealed=*/true, m_house->sent());
    for (int i = 0; i < 6; ++i)
        oneStep();
    EXPECT_TRUE(registerShows(second, true, 2));
    const auto answers = m_house->answers();
    EXPECT_EQ(answers.size(), 3U);
    for (const std::string& answer : answers)
        EXPECT_NE(answer, "");
}

} // namespace
} // namespace wattbourse::test

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sale and a purchase of readings through the data workspace's own widgets, from the listing to the verified
// download, and both disputes: a reading that was altered, and a key that opens nothing. Two terminals, the contracts
// on a real EVM.
#include "app/bridge/data_desk.h"
#include "app/data/data_page.h"
#include "core/base/atomic_file.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/system/devnet/street_fixture.h"
#include "tests/system/devnet/terminal_seat.h"

#include <QApplication>
#include <QTest>
#include <boost/json/parse.hpp>

namespace wattbourse::test {
namespace {

namespace data_market = chain::data_market;
using app::SaleStep;

constexpr const char* kMeter = "WB-DATA";
constexpr std::uint32_t kSlots = 2;
constexpr int kReadings = 4;

/// A terminal with its data workspace open.
struct DataSeat {
    TerminalSeat seat;
    app::DataDesk desk;
    app::DataPage page;

    DataSeat(const std::filesystem::path& folder, const app::DemoAccount& who, const chain::NetworkProfile& profile,
             core::Clock& clock, const std::string& meter)
        : seat(folder, who, profile, clock, meter), desk(seat.terminal()) {
        desk.attach(page);
        desk.setWatched(true);
        QObject::connect(&desk, &app::DataDesk::changed, &page, [this] { page.show(desk.view()); });
        QObject::connect(&seat.terminal(), &app::Terminal::changed, &page, [this] { page.show(desk.view()); });
        page.resize(1364, 824);
        page.show();
    }

    void press(const char* text) {
        const QString wanted = QString::fromUtf8(text);
        QPushButton* found = nullptr;
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                for (QPushButton* button : page.findChildren<QPushButton*>())
                    if (button->isVisible() && button->isEnabled() && button->text() == wanted)
                        found = button;
                return found != nullptr;
            },
            2'000))
            << "no button to be pressed says " << text << "; the desk says " << said();
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void sign(const char* deed) {
        ASSERT_NO_FATAL_FAILURE(press(deed));
        ASSERT_NO_FATAL_FAILURE(clickAnywhere(QStringLiteral("Sign and send")));
    }
    [[nodiscard]] bool saw(const char* words) const { return desk.view().said.contains(QString::fromUtf8(words)); }
    [[nodiscard]] std::string said() const { return desk.view().said.toStdString(); }
    [[nodiscard]] bool stands(std::size_t sale, SaleStep step) const {
        const auto sales = desk.view().sales;
        return sales && sales->size() > sale && (*sales)[sale].step == step;
    }
    void chooseOffer(int row) {
        page.show(desk.view());
        page.offers()->clearSelection();
        page.offers()->setCurrentIndex({});
        page.offers()->selectRow(row);
    }
    void chooseSale(int row) {
        page.show(desk.view());
        page.sales()->clearSelection();
        page.sales()->setCurrentIndex({});
        page.sales()->selectRow(row);
    }
};

class DataJourneyTest : public StreetTest {
protected:
    void SetUp() override {
        StreetTest::SetUp();
        if (HasFatalFailure())
            return;
        send(*m_office, calls().registerMeter(app::chainMeterId(kMeter), m_home.address,
                                              app::addressOfKey(m_home.reporterKey).value()));
        m_seller = std::make_unique<DataSeat>(m_dir / "seller", m_home, profile(), m_now, kMeter);
        m_buyer = std::make_unique<DataSeat>(m_dir / "buyer", institute(), profile(), m_now, "");
        m_calls.emplace(m_deployment.chainId, m_deployment.dataMarket.address);
    }
    void TearDown() override {
        m_buyer.reset();
        m_seller.reset();
        StreetTest::TearDown();
    }

    void oneStep() {
        steps(1);
        m_now.set(m_clock.now());
        const std::uint64_t head = m_network->members()[0].head;
        for (DataSeat* each : {m_seller.get(), m_buyer.get()})
            ASSERT_NO_FATAL_FAILURE(each->seat.catchUp(head));
    }
    template <class Met>
    void until(const char* what, Met met, int most = 60) {
        for (int i = 0; i < most && !QTest::qWaitFor(met, 300); ++i)
            ASSERT_NO_FATAL_FAILURE(oneStep());
        ASSERT_TRUE(met()) << what << "; the seller's desk says \"" << m_seller->said() << "\", the buyer's \""
                           << m_buyer->said() << '"';
    }
    /// Both see their sale so, in a final block.
    void untilBoth(std::size_t sale, SaleStep step) {
        until("the step of the sale", [&] { return m_seller->stands(sale, step) && m_buyer->stands(sale, step); });
    }

    /// The meter measures two slots, and the seller's terminal reports them.
    void measure() {
        core::MeterReading reading;
        reading.meter = kMeter;
        reading.bootId = 1;
        reading.duration = std::chrono::seconds(15);
        reading.powerMilliWatts = 600'000;
        reading.voltageMilliVolts = 230'000;
        reading.currentMicroAmps = 2'700'000;
        reading.frequencyMilliHertz = 50'000;
        ASSERT_NO_FATAL_FAILURE(until("the registered meter", [&] {
            const auto known = m_seller->seat.meter(app::chainMeterId(kMeter));
            if (known)
                m_first = std::max(known->sealedFrom, core::SlotIndex{slotNow().value + 1});
            return known.has_value();
        }));
        for (std::uint32_t i = 0; i < kSlots * kReadings; ++i) {
            reading.counter = i + 1;
            reading.end = core::SlotCalendar(kStreetSlotSeconds).start(m_first) + std::chrono::seconds(15 * (i + 1));
            reading.record = core::toBytes(core::asBytes("reading " + std::to_string(i)));
            ASSERT_TRUE(recorder().add(reading));
        }
        ASSERT_NO_FATAL_FAILURE(until(
            "the reported slots", [&] { return recorder().records({m_first.value + kSlots - 1}).has_value(); }, 150));
        ASSERT_NO_FATAL_FAILURE(until("what can be sold", [&] {
            const auto offerable = m_seller->desk.view().offerable;
            return offerable && offerable->slots == kSlots;
        }));
    }
    app::MeterRecorder& recorder() { return m_seller->seat.terminal().desk()->recorder(); }

    void offer(std::size_t listing) {
        ASSERT_NO_FATAL_FAILURE(m_seller->sign("Offer…"));
        ASSERT_NO_FATAL_FAILURE(until("the offer", [&] {
            const auto here = m_seller->desk.view().offers;
            const auto there = m_buyer->desk.view().offers;
            return here && there && here->size() > listing && there->size() > listing;
        }));
    }
    void order(int listing, const std::string& file) {
        m_buyer->chooseOffer(listing);
        ASSERT_NO_FATAL_FAILURE(m_buyer->press("Buy from a file…"));
        ASSERT_NO_FATAL_FAILURE(answerFileDialog(QString::fromStdString(file)));
        ASSERT_NO_FATAL_FAILURE(clickAnywhere(QStringLiteral("Sign and send")));
    }
    void checkDelivery(const char* button = "Check every reading") {
        ASSERT_NO_FATAL_FAILURE(m_buyer->press(button));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_buyer->desk.view().check; }, 30'000));
        m_buyer->page.show(m_buyer->desk.view());
    }
    /// Credits of the buyer, as a node has them. Selector by ethers: id("balanceOf(address)").slice(0, 10).
    std::uint64_t purse() {
        const std::string data = "0x70a08231" + std::string(24, '0') + core::toHex(institute().address.view());
        const auto answer = result(
            0, "eth_call",
            {boost::json::object{{"to", core::toHex0x(m_deployment.credits.address)}, {"data", data}}, "latest"});
        return std::stoull(std::string(answer.as_string()).substr(2), nullptr, 16);
    }
    /// By the seller's own key past its terminal: what nobody's widgets would do.
    void cheat(const core::TxnRequest& request) {
        auto owner = *chain::devnet::KeySigner::make(m_home.key);
        send(owner, request);
    }
    data_market::Sale saleOnChain(std::uint64_t id) {
        return data_market::readSales(*m_buyer->seat.terminal().chain(), m_calls->contract(), core::Finality::Final)
            .value()
            .value()
            .at(id);
    }

    std::unique_ptr<DataSeat> m_seller;
    std::unique_ptr<DataSeat> m_buyer;
    std::optional<data_market::Calls> m_calls;
    core::SlotIndex m_first;
};

TEST_F(DataJourneyTest, FromTheListingToTheVerifiedDownloadAndTwoDisputesWon) {
    ASSERT_NO_FATAL_FAILURE(measure());
    const std::uint64_t before = purse();

    // An honest sale.
    ASSERT_NO_FATAL_FAILURE(offer(0));
    m_seller->chooseOffer(0);
    const std::string parcel = m_dir / "honest.parcel";
    ASSERT_NO_FATAL_FAILURE(m_seller->press("Seal for a buyer…"));
    ASSERT_NO_FATAL_FAILURE(answerFileDialog(QString::fromStdString(parcel)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_seller->saw("The sealed readings are in"); }, 30'000));
    ASSERT_NO_FATAL_FAILURE(order(0, parcel));
    ASSERT_NO_FATAL_FAILURE(untilBoth(0, SaleStep::Ordered));
    EXPECT_EQ(purse(), before - 1'000'000) << "the contract holds the price";
    m_seller->chooseSale(0);
    ASSERT_NO_FATAL_FAILURE(m_seller->sign("Deliver the key…"));
    ASSERT_NO_FATAL_FAILURE(untilBoth(0, SaleStep::Delivered));
    m_buyer->chooseSale(0);
    ASSERT_NO_FATAL_FAILURE(checkDelivery());
    ASSERT_TRUE(m_buyer->saw("Every reading is the one that was measured")) << m_buyer->said();
    const std::string verdict = m_dir / "verdict.json";
    ASSERT_NO_FATAL_FAILURE(m_buyer->press("Save the verdict…"));
    ASSERT_NO_FATAL_FAILURE(answerFileDialog(QString::fromStdString(verdict)));
    const auto json = boost::json::parse(core::readSmallFile(verdict, 100'000).value());
    EXPECT_TRUE(json.at("genuine").as_bool());
    EXPECT_EQ(json.at("slots").as_array().size(), kSlots);
    const std::string table = m_dir / "readings.csv";
    ASSERT_NO_FATAL_FAILURE(m_buyer->press("Save the readings…"));
    ASSERT_NO_FATAL_FAILURE(answerFileDialog(QString::fromStdString(table)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_buyer->saw("8 genuine readings are in"); }, 30'000)) << m_buyer->said();
    const std::string csv = core::readSmallFile(table, 100'000).value();
    for (int i = 0; i < static_cast<int>(kSlots) * kReadings; ++i)
        EXPECT_NE(csv.find(core::toHex(core::asBytes("reading " + std::to_string(i)))), std::string::npos) << i;
    ASSERT_NO_FATAL_FAILURE(m_buyer->sign("Release the money…"));
    ASSERT_NO_FATAL_FAILURE(untilBoth(0, SaleStep::Paid));
    EXPECT_EQ(purse(), before - 1'000'000);

    // A seller who altered a reading: the buyer shows it to the contract, and gets the money back.
    ASSERT_NO_FATAL_FAILURE(offer(1));
    const core::Hash32 key = core::keccak256(core::asBytes("a cheat's key"));
    data_market::Parcel forged =
        data_market::readParcel(core::asBytes(core::readSmallFile(parcel, 1'000'000).value())).value();
    forged.listing = 1;
    forged.keyHash = data_market::keyHash(key);
    forged.contents.clear();
    for (std::uint32_t slot = 0; slot < kSlots; ++slot) {
        auto records = recorder().records({m_first.value + slot}).value();
        if (slot == 1)
            records[2].back() ^= 1U;
        forged.contents.push_back(core::sealRecords(key, {m_first.value + slot}, records).value());
    }
    const std::string forgery = m_dir / "forged.parcel";
    ASSERT_TRUE(core::writeFileAtomically(forgery, data_market::writeParcel(forged)));
    ASSERT_NO_FATAL_FAILURE(order(1, forgery));
    ASSERT_NO_FATAL_FAILURE(untilBoth(1, SaleStep::Ordered));
    m_seller->chooseSale(1);
    ASSERT_NO_FATAL_FAILURE(cheat(m_calls->deliver(
        1, data_market::encryptKey(*m_calls, saleOnChain(1), saleOnChain(1).contentRoot, key).value())));
    ASSERT_NO_FATAL_FAILURE(untilBoth(1, SaleStep::Delivered));
    m_buyer->chooseSale(1);
    ASSERT_NO_FATAL_FAILURE(checkDelivery());
    ASSERT_TRUE(m_buyer->saw("Not all readings are what was measured")) << m_buyer->said();
    const auto found = m_buyer->desk.view().verdict;
    ASSERT_TRUE(found);
    ASSERT_EQ(found->slots.size(), kSlots);
    EXPECT_TRUE(found->slots[0].genuine);
    EXPECT_FALSE(found->slots[1].genuine);
    ASSERT_NO_FATAL_FAILURE(m_buyer->sign("Show it to the network…"));
    ASSERT_NO_FATAL_FAILURE(untilBoth(1, SaleStep::Refunded));
    EXPECT_EQ(purse(), before - 1'000'000) << "the second price came back";

    // A delivery that is no key: the owner has to show it, and then all is as it should be.
    ASSERT_NO_FATAL_FAILURE(offer(2));
    m_seller->chooseOffer(2);
    const std::string third = m_dir / "third.parcel";
    ASSERT_NO_FATAL_FAILURE(m_seller->press("Seal for a buyer…"));
    ASSERT_NO_FATAL_FAILURE(answerFileDialog(QString::fromStdString(third)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_seller->saw("third.parcel"); }, 30'000));
    ASSERT_NO_FATAL_FAILURE(order(2, third));
    ASSERT_NO_FATAL_FAILURE(untilBoth(2, SaleStep::Ordered));
    ASSERT_NO_FATAL_FAILURE(cheat(m_calls->deliver(2, core::Bytes(113, 0x5a))));
    ASSERT_NO_FATAL_FAILURE(untilBoth(2, SaleStep::Delivered));
    m_buyer->chooseSale(2);
    ASSERT_NO_FATAL_FAILURE(checkDelivery());
    ASSERT_NO_FATAL_FAILURE(m_buyer->sign("Dispute the key…"));
    ASSERT_NO_FATAL_FAILURE(untilBoth(2, SaleStep::Disputed));
    m_seller->chooseSale(2);
    ASSERT_NO_FATAL_FAILURE(m_seller->sign("Show the key…"));
    ASSERT_NO_FATAL_FAILURE(untilBoth(2, SaleStep::Revealed));
    m_buyer->chooseSale(2);
    ASSERT_NO_FATAL_FAILURE(checkDelivery());
    ASSERT_TRUE(m_buyer->saw("Every reading is the one that was measured")) << m_buyer->said();
    ASSERT_NO_FATAL_FAILURE(m_buyer->sign("Release the money…"));
    ASSERT_NO_FATAL_FAILURE(untilBoth(2, SaleStep::Paid));
    EXPECT_EQ(purse(), before - 2'000'000);
}

} // namespace
} // namespace wattbourse::test

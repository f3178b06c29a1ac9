// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The market operator's days, by keys and clicks on the page: somebody is admitted, credits come and go, a market is
// opened and cleared, disputes end, and who seals changes.
#include "app/bridge/certificate_file.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "core/crypto/secp256k1.h"
#include "tests/system/offices/office_fixture.h"

#include <QComboBox>
#include <QFileDialog>
#include <QTest>
#include <fstream>

namespace wattbourse::test {
namespace {

using app::OperatorForms;
using app::OperatorPage;
using chain::devnet::KeySigner;
using core::Role;

constexpr std::uint32_t mask(Role role) {
    return static_cast<std::uint32_t>(role);
}

core::Hash32 filled(std::uint8_t byte) {
    core::Hash32 out;
    out.bytes.fill(byte);
    return out;
}

class OperatorJourney : public OfficeTest {
protected:
    /// As a person does with the dialog that the button opens.
    void pick(const char* button, const std::filesystem::path& file) {
        click(*m_operator, button);
        const auto dialogs = m_operator->findChildren<QFileDialog*>();
        ASSERT_EQ(dialogs.size(), 1);
        auto* name = dialogs.front()->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        ASSERT_NE(name, nullptr);
        name->setText(QString::fromStdString(file.string()));
        QTest::keyClick(name, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_TRUE(m_operator->findChildren<QFileDialog*>().isEmpty()) << "the file was taken";
        m_operator->activateWindow();
    }
    void write(const std::filesystem::path& file, const core::Bytes& content) {
        std::ofstream out(file, std::ios::binary);
        out.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
    }
    void issue(const core::Address& to, const char* amount, const char* reference) {
        m_operator->open(OperatorPage::Overview);
        m_operator->forms()->choose(OperatorForms::Issue);
        type(*m_operator->forms(), "Amount", amount);
        type(*m_operator->forms(), "Deposit reference", reference);
        signByKeys(type(*m_operator->forms(), "To account", core::toHex0x(to)));
        done();
    }
    void registerBy(const core::Address& who, Role role, const char* name) {
        m_operator->open(OperatorPage::Overview);
        m_operator->forms()->choose(OperatorForms::Account);
        type(*m_operator->forms(), "Account", core::toHex0x(who));
        type(*m_operator->forms(), "Name", name);
        tick(*m_operator->forms(), role == Role::Authority ? "authority" : "data buyer");
        signByMouse(m_operator->forms()->confirm());
        done();
    }
};

} // namespace

TEST_F(OperatorJourney, SomebodyIsAdmittedGetsCreditsAndTradesInANewMarket) {
    auto home = signer("home");
    auto plant = signer("plant");
    auto technician = signer("technician");
    app::BenchOutcome calibrated;
    calibrated.meter.meter = "WB-0042";
    calibrated.reference = {"Power analyser", "20-1187", core::UnixTime{1'900'000'000}, 0.1, 0.1, 0.2};
    calibrated.points.push_back({12.0, 1, 2.41, 0.02, 0.21});
    calibrated.seal = {"Ada Rossi", "WB-004711", "first calibration"};
    const auto certificate = app::makeCertificate(calibrated, technician);
    ASSERT_TRUE(certificate) << certificate.error().detail;
    write(m_dir / "WB-0042.pdf", certificate->pdf);
    const std::string list = "account,name,roles,meter,reporter,certificate,branch\n" + core::toHex0x(home.address()) +
                             ",Casa Nuova,prosumer," + core::toHex0x(filled(0xaa)) + ',' +
                             core::toHex0x(signer("reporter").address()) + ',' + core::toHex0x(certificate->hash) +
                             ",3\n" + core::toHex0x(plant.address()) +
                             ",Plant,generator,,,,\n0x12,Wrong,prosumer,,,,\n";
    write(m_dir / "list.csv", core::toBytes(core::asBytes(list)));
    open(*m_operator);

    m_operator->open(OperatorPage::Admission);
    pick("Bring in a list…", m_dir / "list.csv");
    const char* const kQueue = "Who asks to be admitted";
    ASSERT_EQ(table(*m_operator, kQueue)->model()->rowCount(), 2) << "the third line is no account, and is named";
    choose(*m_operator, kQueue, QStringLiteral("Casa Nuova"));
    EXPECT_EQ(cell(*m_operator, kQueue, 0, 5), QStringLiteral("waits"));
    signByKeys(table(*m_operator, kQueue));
    done();
    EXPECT_EQ(cell(*m_operator, kQueue, 0, 5), QStringLiteral("meter waits"));
    click(*m_operator, "Register meter");
    EXPECT_EQ(m_operator->admission()->deeds()->confirm()->warning(),
              QStringLiteral("The certificate was not checked yet."));
    pick("Check a certificate…", m_dir / "WB-0042.pdf");
    EXPECT_EQ(m_operator->admission()->deeds()->confirm()->warning(), QString()) << "it is the one applied with";
    signByMouse(m_operator->admission()->deeds()->confirm());
    done();
    EXPECT_EQ(cell(*m_operator, kQueue, 0, 5), QStringLiteral("admitted"));
    choose(*m_operator, kQueue, QStringLiteral("Plant"));
    click(*m_operator, "Register account");
    // One of the two buttons of that name is the chip that chooses it.
    signByKeys(table(*m_operator, kQueue));
    done();
    EXPECT_EQ(cell(*m_operator, kQueue, 1, 5), QStringLiteral("admitted"));
    const auto meters = m_market->meters(core::Finality::Final).value().value();
    ASSERT_EQ(meters.size(), 1U);
    EXPECT_EQ(meters[0].certificate, certificate->hash);
    EXPECT_EQ(meters[0].branch, 3U) << "asked for with the application";
    EXPECT_EQ(accounts().back().roles, mask(Role::Generator));
    keep(*m_operator, "operator-admission");

    m_operator->open(OperatorPage::Overview);
    choose(*m_operator, "Meters", QStringLiteral("Casa Nuova"), 1);
    signByKeys(type(*m_operator->forms(), "Branch", "4"));
    done();
    EXPECT_EQ(m_market->meters(core::Finality::Final).value().value()[0].branch, 4U) << "moved";

    issue(home.address(), "250.000001", "RF18 5390");
    issue(plant.address(), "50", "RF18 5391");
    send(home, chain::Calls(m_at).approveCredits(m_operatorKey.address(), {100'000'000}));
    m_operator->forms()->choose(OperatorForms::Redeem);
    type(*m_operator->forms(), "Amount", "99.5");
    type(*m_operator->forms(), "Payout reference", "PAYOUT 7");
    signByKeys(type(*m_operator->forms(), "From account", core::toHex0x(home.address())));
    done();
    // The set-up issued 2,000 cr to the operator, and put half of them into the market's reserve.
    EXPECT_EQ(m_operator->creditSheet()->equations(),
              QStringLiteral("issued 2,300.000001 = redeemed 99.500000 + in circulation 2,200.500001\n"
                             "in circulation 2,200.500001 = accounts 1,200.500001 + contracts 1,000.000000"));
    EXPECT_TRUE(cell(*m_operator, "Issued and redeemed", 0, 0).contains(QStringLiteral("PAYOUT 7")));
    // The same deposit is not issued twice: the contract refuses it.
    const auto before = deeds();
    m_operator->forms()->choose(OperatorForms::Issue);
    type(*m_operator->forms(), "Amount", "50");
    type(*m_operator->forms(), "Deposit reference", "RF18 5391");
    signByKeys(type(*m_operator->forms(), "To account", core::toHex0x(home.address())));
    EXPECT_EQ(deeds(), before + 1);
    refused(lastSent(), "DepositUsed");
    m_operator->open(OperatorPage::Credits);
    keep(*m_operator, "operator-credits");

    m_operator->open(OperatorPage::Markets);
    auto* form = m_operator->marketDesk()->form();
    type(*form, "Smallest order", "0.05");
    signByKeys(type(*form, "Gate closes before", "600"));
    done();
    ASSERT_EQ(rows().size(), 2U);
    EXPECT_EQ(rows()[1].minQuantity.value, 50);
    EXPECT_EQ(rows()[1].gateCloses, 600U);

    // Two orders that cross, the clearing, and what everybody can see of it.
    const chain::Calls calls(m_at);
    const core::SlotIndex slot{slotNow().value + 12};
    send(home, calls.place(home.address(), {{{1}, slot, core::Side::Buy, {200}, {2'800}}}));
    send(plant, calls.place(plant.address(), {{{1}, slot, core::Side::Sell, {100}, {2'800}}}));
    m_operator->open(OperatorPage::Overview);
    auto* markets = m_operator->findChild<QComboBox*>(QString(), Qt::FindChildrenRecursively);
    for (QComboBox* each : m_operator->findChildren<QComboBox*>())
        if (each->accessibleName() == QStringLiteral("Market"))
            markets = each;
    markets->setFocus();
    QTest::keyClick(markets, Qt::Key_Down);
    look();
    const char* const kSlots = "Slots and their phases";
    const core::SlotCalendar calendar(kSlotSeconds);
    const QString period = app::desk::period(calendar.start(slot), calendar.end(slot));
    choose(*m_operator, kSlots, period);
    auto* clearing = m_operator->clearing()->confirm();
    EXPECT_TRUE(clearing->sentence().isEmpty()) << "orders still come in";
    until([&] { return !clearing->sentence().isEmpty(); });
    signByMouse(clearing);
    done();
    // All prices from the seller's to the buyer's trade as much and leave as little over: the middle one is it.
    const int at = table(*m_operator, kSlots)->currentIndex().row();
    EXPECT_EQ(cell(*m_operator, kSlots, at, 0), period);
    EXPECT_EQ(cell(*m_operator, kSlots, at, 1), QStringLiteral("cleared"));
    EXPECT_EQ(cell(*m_operator, kSlots, at, 2), QStringLiteral("15.1"));
    EXPECT_EQ(cell(*m_operator, kSlots, at, 3), QStringLiteral("2.8"));
    keep(*m_operator, "operator-cleared");

    m_operator->open(OperatorPage::Markets);
    choose(*m_operator, "Markets", QStringLiteral("1"));
    auto* pause = m_operator->marketDesk()->pause()->confirm();
    EXPECT_TRUE(pause->sentence().contains(QStringLiteral("pause market 1")));
    signByMouse(pause);
    done();
    EXPECT_TRUE(rows()[1].paused);
    EXPECT_TRUE(pause->sentence().contains(QStringLiteral("resume market 1")));
    keep(*m_operator, "operator-paused");
    signByMouse(pause);
    done();
    EXPECT_FALSE(rows()[1].paused);
    click(*m_operator, "Change this market");
    signByKeys(type(*form, "Smallest order", "0.1"));
    done();
    ASSERT_EQ(cell(*m_operator, "Parameters", 13, 0), QStringLiteral("Smallest order"));
    EXPECT_EQ(cell(*m_operator, "Parameters", 13, 2), QStringLiteral("0.050 kWh")) << "what it was";
    EXPECT_TRUE(m_operator->trouble().isEmpty());
}

TEST_F(OperatorJourney, DisputesEndOnThePage) {
    const auto home = signer("home");
    auto owner = signer("home");
    auto lab = signer("lab");
    final(officeOf(m_operatorKey).registerAccount(home.address(), mask(Role::Prosumer), "Casa Nuova"));
    final(officeOf(m_operatorKey).registerMeter(filled(0xaa), home.address(), signer("reporter").address(), {}));
    open(*m_operator);
    registerBy(lab.address(), Role::DataBuyer, "Lab");
    issue(lab.address(), "10", "RF1");
    const chain::data_market::Calls sales(m_at.chainId, m_at.dataMarket.address);
    chain::data_market::Listing offer;
    offer.meter = filled(0xaa);
    offer.firstSlot = {slotNow().value - 4};
    offer.slots = 2;
    offer.granularity = 15;
    offer.terms = core::keccak256(core::asBytes("terms"));
    offer.price = {2'000'000};
    offer.until = m_clock.now() + std::chrono::hours(2);
    send(owner, sales.list(offer));
    send(lab, chain::Calls(m_at).approveCredits(m_at.dataMarket.address, offer.price));
    send(lab, sales.order(0, filled(1), filled(2), core::publicKeyOf(chain::devnet::deriveKey(7, "lab", 0)).value()));
    // The owner answers with something that is no key, and after that not at all.
    send(owner, sales.deliver(0, core::asBytes("no key")));
    send(lab, sales.disputeKey(0));
    const auto credits = [&] { return m_market->credits(lab.address(), core::Finality::Final).value().value(); };
    ASSERT_EQ(credits().value, 8'000'000);

    look();
    m_operator->open(OperatorPage::Disputes);
    const char* const kDisputes = "Disputes";
    choose(*m_operator, kDisputes, QStringLiteral("sale of data"));
    auto* decide = m_operator->disputes()->deeds()->confirm();
    EXPECT_TRUE(decide->sentence().isEmpty()) << "it is the seller's turn";
    skip(std::chrono::seconds(chain::kDataStepSlots * kSlotSeconds));
    look();
    choose(*m_operator, kDisputes, QStringLiteral("sale of data"));
    EXPECT_EQ(
        decide->sentence(),
        QStringLiteral("You will sign: close sale 0 of data: the seller let its time pass: the buyer gets 2.00 cr "
                       "back."));
    keep(*m_operator, "operator-disputes");
    signByMouse(decide);
    done();
    EXPECT_EQ(m_state.office->sales->value().at(0).state, chain::data_market::State::Refunded);
    EXPECT_EQ(credits().value, 10'000'000);

    // The order of a court, and its end.
    m_operator->open(OperatorPage::Credits);
    choose(*m_operator, "Who holds credits", QStringLiteral("Lab"));
    signByKeys(type(*m_operator, "Order's reference", "Tribunale di Terni 44/2027"));
    done();
    m_operator->open(OperatorPage::Disputes);
    choose(*m_operator, kDisputes, QStringLiteral("frozen account"));
    signByKeys(table(*m_operator, kDisputes));
    done();
    EXPECT_TRUE(m_state.office->ledger->value().accounts.back().frozenBy.isZero());

    // A lid that was opened, and the technician's word that all is well.
    send(m_operatorKey, chain::OperatorCalls(m_at).setSeal(filled(0xaa), /*sealed=*/false));
    for (int i = 0; i < 6; ++i)
        look();
    choose(*m_operator, kDisputes, QStringLiteral("broken seal"));
    EXPECT_FALSE(decide->warning().isEmpty());
    signByMouse(decide);
    done();
    EXPECT_TRUE(m_market->meters(core::Finality::Final).value().value().at(0).sealed);
}

TEST_F(OperatorJourney, WhoSealsChangesAndPowersAreHandedOn) {
    auto office = officeOf(m_operatorKey);
    for (std::size_t i = 0; i < 3; ++i)
        final(office.registerAccount(m_authorities[i], mask(Role::Authority), "Authority " + std::to_string(i + 1)));
    open(*m_operator);
    registerBy(m_authorities[3], Role::Authority, "Authority 4");
    m_operator->open(OperatorPage::Sealers);
    auto* deeds = m_operator->sealers()->deeds();
    EXPECT_FALSE(deeds->confirm()->problem().isEmpty()) << "the operator does not seal";

    const char* const kAuthorities = "Authorities and their duty";
    const char* const kChanges = "Changes of who seals";
    auto first = signer("authority", 0);
    auto second = signer("authority", 1);
    auto third = signer("authority", 2);
    const auto vote = [&](KeySigner& who) {
        as(who);
        choose(*m_operator, kChanges, QStringLiteral("voted on"), 1);
        click(*m_operator, "Vote");
        signByKeys(table(*m_operator, kChanges));
        done();
    };
    const auto inForce = [&](std::size_t epochs) {
        for (int i = 0; i < 20 && m_state.office->epochs->value().size() < epochs; ++i) {
            run(1);
            look();
        }
        return m_state.office->epochs->value().back().validators;
    };
    as(first);
    choose(*m_operator, kAuthorities, QStringLiteral("Authority 4"));
    click(*m_operator, "Add");
    signByKeys(table(*m_operator, kAuthorities));
    done();
    EXPECT_EQ(cell(*m_operator, kChanges, 0, 0), QStringLiteral("add Authority 4"));
    EXPECT_EQ(cell(*m_operator, kChanges, 0, 2), QStringLiteral("1 of 2"));
    vote(second);
    EXPECT_EQ(inForce(2), m_authorities);
    EXPECT_EQ(m_light->status().authorities.size(), 4U) << "the light client seals by the new set";

    as(first);
    choose(*m_operator, kAuthorities, QStringLiteral("Authority 2"));
    click(*m_operator, "Remove");
    signByKeys(table(*m_operator, kAuthorities));
    done();
    EXPECT_EQ(cell(*m_operator, kChanges, 0, 0), QStringLiteral("remove Authority 2"));
    vote(second);
    vote(third);
    EXPECT_EQ(inForce(3), (std::vector{m_authorities[0], m_authorities[2], m_authorities[3]}));
    keep(*m_operator, "operator-sealers");

    // The operator makes an authority a registrar as well; from then on its program admits, and issues nothing.
    as(m_operatorKey);
    m_operator->open(OperatorPage::Overview);
    choose(*m_operator, "Accounts", QStringLiteral("Authority 1"));
    tick(*m_operator->forms(), "registrar");
    EXPECT_TRUE(m_operator->forms()->confirm()->sentence().endsWith(
        QStringLiteral("the roles: authority, registrar. Until now: authority.")))
        << m_operator->forms()->confirm()->sentence().toStdString();
    signByKeys(m_operator->forms()->confirm()->parentWidget());
    done();
    as(first);
    m_operator->forms()->choose(OperatorForms::Issue);
    EXPECT_FALSE(m_operator->forms()->confirm()->problem().isEmpty());
    m_operator->forms()->choose(OperatorForms::Meter);
    EXPECT_TRUE(m_operator->forms()->confirm()->problem().isEmpty());
    registerBy(signer("home").address(), Role::DataBuyer, "Casa Nuova");
    EXPECT_EQ(accounts().back().name, "Casa Nuova");
}

} // namespace wattbourse::test

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the bench to the chain by the page's own buttons: the real firmware is calibrated, its certificate saved, and
// the meter put on the register of a real EVM, from where the page shows it back once it is proven.
#include "app/bridge/bench_register.h"
#include "bench_run.h"
#include "core/base/atomic_file.h"
#include "core/base/hex.h"
#include "serial/calibrate/certificate.h"
#include "tests/system/devnet/street_fixture.h"
#include "tests/system/devnet/terminal_seat.h"

#include <QApplication>
#include <QLineEdit>

namespace wattbourse::test {
namespace {

using tests::BenchRig;

class BenchToChainTest : public StreetTest {
protected:
    template <class Met>
    void until(TerminalSeat& seat, const char* what, Met met, int most = 40) {
        for (int i = 0; i < most && !QTest::qWaitFor(met, 300); ++i) {
            steps(1);
            m_now.set(m_clock.now());
            ASSERT_NO_FATAL_FAILURE(seat.catchUp(m_network->members()[0].head));
        }
        ASSERT_TRUE(met()) << what << "; the terminal says: " << seat.terminal().state().notice.toStdString();
    }
    /// Until the registry proves the account to the terminal.
    void untilKnown(TerminalSeat& seat, const core::Address& account) {
        until(seat, "the account on the registry", [&] {
            const auto& market = seat.terminal().state().market;
            if (!market || !market->accounts || !market->meters)
                return false;
            const auto& all = market->accounts->value();
            return std::any_of(all.begin(), all.end(), [&](const auto& each) { return each.address == account; });
        });
    }
    void typeInto(const QString& field, const core::Address& address) {
        QLineEdit* line = nullptr;
        ASSERT_TRUE(QTest::qWaitFor([&] {
            for (QWidget* window : QApplication::topLevelWidgets())
                for (QLineEdit* each : window->findChildren<QLineEdit*>())
                    if (each->isVisible() && each->accessibleName() == field)
                        line = each;
            return line != nullptr;
        })) << field.toStdString();
        line->selectAll();
        QTest::keyClicks(line, QString::fromStdString(core::toHex0x(address)));
    }
    /// The last certificate of the page, saved under this name; its hash.
    core::Hash32 saveCertificate(BenchRig& rig, const std::string& name) {
        const std::string path = m_dir / name;
        rig.press(QStringLiteral("Save the certificate (PDF)"));
        answerFileDialog(QString::fromStdString(path));
        rig.until([&] { return rig.view().notice.contains(QString::fromStdString(path)); }, "the certificate's file");
        const auto text = core::readSmallFile(path, 16 << 20);
        EXPECT_TRUE(text) << path;
        const auto verified = serial::verifyDocument(core::asBytes(text.value_or(std::string())));
        EXPECT_TRUE(verified) << verified.error().detail;
        m_signer = verified ? verified->signer : core::Address{};
        return verified ? verified->hash : core::Hash32{};
    }

    core::Address m_signer;
};

TEST_F(BenchToChainTest, ACalibratedMeterIsRegisteredAndTheTechnicianSeesItThere) {
    BenchRig rig;
    ASSERT_NO_FATAL_FAILURE(tests::calibrate(rig));
    const core::Hash32 id = app::chainMeterId("WB-TEST");
    const core::Address reporter = app::addressOfKey(m_home.reporterKey).value();
    const QString registerIt = QStringLiteral("Put it on the network's register");

    // Somebody without the role: the request goes to those who may, and the page says so.
    {
        TerminalSeat seat(m_dir / "household", m_home, profile(), m_now);
        ASSERT_NO_FATAL_FAILURE(untilKnown(seat, m_home.address));
        app::BenchRegister bench(seat.terminal(), rig.controller());
        bench.attach(rig.page());
        std::vector<app::Application> applied;
        QObject::connect(&bench, &app::BenchRegister::applied, &rig.page(),
                         [&](const app::Application& one) { applied.push_back(one); });
        const core::Hash32 certificate = saveCertificate(rig, "household.pdf");
        rig.press(registerIt);
        ASSERT_NO_FATAL_FAILURE(clickAnywhere(QStringLiteral("On to signing")));
        const std::string file = m_dir / "request.csv";
        ASSERT_NO_FATAL_FAILURE(answerFileDialog(QString::fromStdString(file)));
        rig.until([&] { return rig.view().notice.contains(QString::fromStdString(file)); }, "the request's file");
        EXPECT_TRUE(rig.view().notice.contains(QStringLiteral("only a registrar may")))
            << rig.view().notice.toStdString();
        const auto read = app::readApplications(core::readSmallFile(file, 10'000).value());
        ASSERT_TRUE(read) << read.error().detail;
        ASSERT_TRUE(read->errors.empty());
        EXPECT_EQ(read->applications, applied);
        ASSERT_EQ(applied.size(), 1U);
        EXPECT_EQ(applied[0].account, m_home.address);
        EXPECT_EQ(applied[0].name, m_home.name);
        EXPECT_EQ(applied[0].meter, id);
        EXPECT_EQ(applied[0].reporter, reporter);
        EXPECT_EQ(applied[0].certificate, certificate);
        EXPECT_FALSE(seat.meter(id));
    }

    TerminalSeat seat(m_dir / "technician", technician(), profile(), m_now);
    app::BenchRegister bench(seat.terminal(), rig.controller());
    bench.attach(rig.page());
    ASSERT_NO_FATAL_FAILURE(untilKnown(seat, technician().address));
    const core::Hash32 certificate = saveCertificate(rig, "technician.pdf");
    EXPECT_EQ(m_signer, technician().address);
    rig.press(registerIt);
    ASSERT_NO_FATAL_FAILURE(typeInto(QStringLiteral("Owner's account"), m_home.address));
    ASSERT_NO_FATAL_FAILURE(typeInto(QStringLiteral("Key that signs its reports"), reporter));
    ASSERT_NO_FATAL_FAILURE(clickAnywhere(QStringLiteral("On to signing")));
    ASSERT_NO_FATAL_FAILURE(clickAnywhere(QStringLiteral("Sign and send")));
    EXPECT_FALSE(rig.view().notice.contains(QStringLiteral("proven in block"))) << "nothing is there yet";
    const auto shown = [&] { return rig.view().notice.contains(QStringLiteral("proven in block")); };
    ASSERT_NO_FATAL_FAILURE(until(seat, "the meter on the register", shown));
    rig.shoot(QStringLiteral("12-registered"));
    const auto record = seat.meter(id);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->owner, m_home.address);
    EXPECT_EQ(record->reporter, reporter);
    EXPECT_EQ(record->certificate, certificate);
    EXPECT_TRUE(record->sealed);
    EXPECT_EQ(record->sealGeneration, 1U);

    // A later certificate of the same meter: its seal there is opened, and closed again, by the same button.
    const core::Hash32 later = saveCertificate(rig, "later.pdf");
    rig.press(registerIt);
    ASSERT_NO_FATAL_FAILURE(clickAnywhere(QStringLiteral("Sign and send")));
    ASSERT_NO_FATAL_FAILURE(until(seat, "the seal after it", [&] {
        const auto now = seat.meter(id);
        return now && now->sealGeneration == 2 && now->sealed && shown();
    }));
    EXPECT_EQ(seat.meter(id)->certificate, later);
    EXPECT_GT(seat.meter(id)->sealedFrom.value, record->sealedFrom.value - 1);
}

} // namespace
} // namespace wattbourse::test

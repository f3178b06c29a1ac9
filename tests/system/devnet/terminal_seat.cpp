// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/devnet/terminal_seat.h"

#include "core/base/atomic_file.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

namespace wattbourse::test {

namespace {

// Only a defect reaches it.
constexpr int kPatienceMs = 30'000;

std::filesystem::path made(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    return folder;
}

} // namespace

TerminalSeat::TerminalSeat(const std::filesystem::path& folder, const app::DemoAccount& who,
                           const chain::NetworkProfile& profile, core::Clock& clock, const std::string& meter)
    : m_terminal(made(folder), clock) {
    m_terminal.setPollEvery(std::chrono::milliseconds(10));
    if (!meter.empty())
        m_terminal.setUpMeter(meter, {});
    m_terminal.restoreWallet(app::SecretText(who.mnemonic), app::SecretText("one passphrase"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_terminal.state().wallet == app::WalletState::Unlocked; }, kPatienceMs))
        << m_terminal.state().walletProblem.toStdString();
    const std::filesystem::path file = folder / "network.json";
    EXPECT_TRUE(core::writeFileAtomically(file, core::asBytes(boost::json::serialize(chain::profileToJson(profile)))));
    const auto opened = m_terminal.openNetwork(file);
    EXPECT_TRUE(opened) << opened.error().detail;
    EXPECT_NE(m_terminal.desk(), nullptr);
}

void TerminalSeat::catchUp(std::uint64_t head) {
    m_terminal.ownerActed();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto seen = m_terminal.chain()->status().head;
            return seen && seen->number >= head;
        },
        kPatienceMs))
        << "block " << head << " is not seen";
    // A round of the desk that began after the block, and one that shows what it sent.
    for (int round = 0; round < 2; ++round) {
        std::atomic<bool> done{false};
        m_terminal.desk()->loop().post([&done] { done = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return done.load(); }, kPatienceMs)) << "the desk stands still";
    }
}

std::optional<core::MeterRecord> TerminalSeat::meter(const core::Hash32& id) const {
    const auto& market = m_terminal.state().market;
    if (market && market->meters)
        for (const core::MeterRecord& record : market->meters->value())
            if (record.id == id)
                return record;
    return std::nullopt;
}

void answerFileDialog(const QString& path) {
    QFileDialog* dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            for (QWidget* window : QApplication::topLevelWidgets())
                if (auto* one = qobject_cast<QFileDialog*>(window); one != nullptr && one->isVisible())
                    dialog = one;
            return dialog != nullptr;
        },
        kPatienceMs))
        << "no file is asked for";
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    ASSERT_NE(name, nullptr);
    // At once: a person's typing opens a list of what is there, which offscreen holds the keyboard.
    name->setText(path);
    QPushButton* go = nullptr;
    for (QPushButton* button : dialog->findChild<QDialogButtonBox*>()->findChildren<QPushButton*>())
        if (button->isDefault())
            go = button;
    ASSERT_NE(go, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return go->isEnabled(); }, kPatienceMs)) << path.toStdString();
    QTest::mouseClick(go, Qt::LeftButton);
    ASSERT_FALSE(dialog->isVisible()) << path.toStdString() << " is not taken";
}

void clickAnywhere(const QString& text) {
    QPushButton* found = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            for (QWidget* window : QApplication::topLevelWidgets())
                for (QPushButton* button : window->findChildren<QPushButton*>())
                    if (button->isVisible() && button->isEnabled() && button->text() == text)
                        found = button;
            return found != nullptr;
        },
        kPatienceMs))
        << "no button to be pressed says " << text.toStdString();
    QTest::mouseClick(found, Qt::LeftButton);
}

} // namespace wattbourse::test

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/main_job.h"

#include "app/aggregator/members_panel.h"
#include "app/bridge/session.h"
#include "app/bridge/views.h"
#include "app/data/data_page.h"
#include "app/models/desk_text.h"
#include "app/proof/proof_json.h"
#include "app/theme/theme.h"
#include "app/tour/hand.h"
#include "app/widgets/shield_button.h"
#include "app/widgets/sign_dialog.h"
#include "core/base/hex.h"
#include "core/market/auction.h"

#include <QAbstractSlider>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

namespace wattbourse::app {

namespace {

using Evidence_ = std::optional<QJsonObject>;

QString text(const std::string& from) {
    return QString::fromStdString(from);
}
QString hex(core::ByteView bytes) {
    return text(core::toHex0x(bytes));
}
double number(std::int64_t value) {
    return static_cast<double>(value);
}

template <class T>
QJsonObject proofOf(const core::Proven<T>& proven) {
    QJsonObject out;
    out[QStringLiteral("block")] = number(static_cast<std::int64_t>(proven.block().number));
    out[QStringLiteral("blockHash")] = hex(proven.block().hash.view());
    out[QStringLiteral("finality")] = proven.finality() == core::Finality::Head    ? QStringLiteral("head")
                                      : proven.finality() == core::Finality::Final ? QStringLiteral("final")
                                                                                   : QStringLiteral("settled");
    out[QStringLiteral("servedBy")] = text(proven.evidence()->servedBy);
    out[QStringLiteral("proof")] = proofJson(*proven.evidence()).object();
    return out;
}

template <class T>
bool isFinal(const core::Proven<T>& proven) {
    return proven.finality() != core::Finality::Head;
}

/// The tour's steps share what earlier ones found: the words that were shown, the slot that was traded.
class MainJob {
public:
    MainJob(Session& session, Theme& theme) : m_session(session), m_theme(theme) {}

    std::vector<TourStep> steps(const std::shared_ptr<MainJob>& self);

private:
    [[nodiscard]] const TerminalState& state() const { return m_session.terminal().state(); }
    [[nodiscard]] MainWindow& window() const { return m_session.window(); }
    [[nodiscard]] QJsonObject txnOf(const std::string& intentBegins) const;

    Evidence_ makeWallet();
    void answerWords();
    Evidence_ network() const;
    Evidence_ lieCaught() const;
    Evidence_ enrolled() const;
    Evidence_ meter() const;
    Evidence_ limits();
    Evidence_ limitsSection() const;
    Evidence_ comfortsSection() const;
    Evidence_ offersSection() const;
    Evidence_ historySection();
    Evidence_ savingsSection() const;
    Evidence_ order();
    Evidence_ cleared();
    Evidence_ reported() const;
    Evidence_ settled() const;
    Evidence_ balance() const;
    Evidence_ inspector();
    Evidence_ portfolio() const;
    Evidence_ operatorDesk() const;
    Evidence_ readingsOffered();
    void changeTheme();
    Evidence_ themed() const;

    Session& m_session;
    Theme& m_theme;
    int m_walletStage = 0;
    int m_limitsStage = 0;
    int m_offerStage = 0;
    QStringList m_words;
    std::optional<core::SlotIndex> m_slot;
    bool m_wasDark = false;
};

QJsonObject MainJob::txnOf(const std::string& intentBegins) const {
    for (const core::TxnRecord& txn : state().market->txns)
        if (txn.intent.starts_with(intentBegins) && txn.block &&
            (txn.state == core::TxnRecord::State::Included || txn.state == core::TxnRecord::State::Final))
            return {{QStringLiteral("hash"), hex(txn.hash.view())},
                    {QStringLiteral("block"), number(static_cast<std::int64_t>(txn.block->number))},
                    {QStringLiteral("blockHash"), hex(txn.block->hash.view())},
                    {QStringLiteral("purpose"), text(txn.purpose)}};
    return {};
}

Evidence_ MainJob::makeWallet() {
    StartPage* start = m_session.startPage();
    if (!start) {
        if (state().wallet != WalletState::Unlocked)
            return std::nullopt;
        return QJsonObject{{QStringLiteral("address"), hex(state().owner.view())},
                           {QStringLiteral("agentKey"), hex(state().session.view())}};
    }
    if (m_walletStage == 0 && hand::typePassphrase(start, QStringLiteral("a tour through the valley")) &&
        hand::pressPrimary(start))
        m_walletStage = 1;
    if (m_walletStage == 1) {
        m_words.clear();
        for (const QLabel* word : start->findChildren<QLabel*>(QStringLiteral("recoveryWord")))
            if (word->isVisible())
                m_words << word->text().split(QLatin1Char(' ')).last();
        if (m_words.size() == 12 && hand::pressPrimary(start))
            m_walletStage = 2;
    } else if (m_walletStage == 2) {
        answerWords();
    }
    return std::nullopt;
}

void MainJob::answerWords() {
    StartPage* start = m_session.startPage();
    int answered = 0;
    for (auto* field : start->findChildren<QLineEdit*>()) {
        if (!field->isVisible())
            continue;
        const int place = field->accessibleName().split(QLatin1Char(' ')).last().toInt();
        if (place < 1 || place > m_words.size())
            return;
        field->setText(m_words[place - 1]);
        ++answered;
    }
    if (answered == 3 && hand::pressPrimary(start))
        m_walletStage = 3;
}

Evidence_ MainJob::network() const {
    const core::ChainStatus& chain = state().chain;
    if (!chain.settled || !chain.finalBlock || !chain.head)
        return std::nullopt;
    const auto agreeing = std::count_if(chain.endpoints.begin(), chain.endpoints.end(),
                                        [](const auto& e) { return e.state == core::EndpointStatus::State::Agreeing; });
    if (agreeing < 3)
        return std::nullopt;
    return QJsonObject{{QStringLiteral("chainId"), number(static_cast<std::int64_t>(chain.chainId))},
                       {QStringLiteral("agreeing"), number(agreeing)},
                       {QStringLiteral("settledBlock"), number(static_cast<std::int64_t>(chain.settled->number))},
                       {QStringLiteral("settledHash"), hex(chain.settled->hash.view())},
                       {QStringLiteral("finalBlock"), number(static_cast<std::int64_t>(chain.finalBlock->number))},
                       {QStringLiteral("finalHash"), hex(chain.finalBlock->hash.view())},
                       {QStringLiteral("authorities"), number(static_cast<std::int64_t>(chain.authorities.size()))}};
}

Evidence_ MainJob::lieCaught() const {
    for (const core::EndpointStatus& endpoint : state().chain.endpoints)
        if (endpoint.state == core::EndpointStatus::State::Refused && !endpoint.offence.empty())
            return QJsonObject{{QStringLiteral("node"), text(endpoint.url)},
                               {QStringLiteral("offence"), text(endpoint.offence)}};
    return std::nullopt;
}

Evidence_ MainJob::enrolled() const {
    if (!m_session.enrolled() || !state().market || !state().market->credits)
        return std::nullopt;
    const auto& credits = *state().market->credits;
    if (credits.value().value <= 0 || !isFinal(credits))
        return std::nullopt;
    QJsonObject out = proofOf(credits);
    out[QStringLiteral("microCredits")] = number(credits.value().value);
    return out;
}

Evidence_ MainJob::meter() const {
    const auto& reading = state().lastReading;
    const auto& meter = state().meter;
    if (!reading || !meter || meter->seal != core::SealState::Sealed || reading->backfilled || !state().scope)
        return std::nullopt;
    return QJsonObject{{QStringLiteral("meter"), text(meter->meter)},
                       {QStringLiteral("firmware"), text(meter->firmware)},
                       {QStringLiteral("keyFingerprint"), text(meter->keyFingerprint)},
                       {QStringLiteral("counter"), number(reading->counter)},
                       {QStringLiteral("milliWatts"), number(reading->powerMilliWatts)},
                       {QStringLiteral("milliAmps"), number(reading->currentMicroAmps / 1000)},
                       {QStringLiteral("seconds"), number(reading->duration.count()) / 1000.0},
                       {QStringLiteral("record"), hex(reading->record)},
                       {QStringLiteral("macFailures"), number(static_cast<std::int64_t>(state().link.macFailures))}};
}

Evidence_ MainJob::limits() {
    QWidget* home = window().page(QStringLiteral("home"));
    if (!home || !state().market || !state().market->rows)
        return std::nullopt;
    if (m_limitsStage == 0) {
        // Buys up to just below the grid's price, sells from a little above what the grid pays.
        if (hand::keys(home, QStringLiteral("buyBelow"), Qt::Key_Left, 10) &&
            hand::keys(home, QStringLiteral("sellAbove"), Qt::Key_Right, 10) &&
            hand::press(home, QStringLiteral("saveLimits")))
            m_limitsStage = 1;
        return std::nullopt;
    }
    if (m_limitsStage == 1) {
        auto* dialog = window().findChild<SignDialog*>();
        if (dialog && dialog->isVisible() && hand::pressPrimary(dialog))
            m_limitsStage = 2;
        return std::nullopt;
    }
    if (m_limitsStage == 2 && (state().agentOn || hand::press(home, QStringLiteral("agentSwitch"))))
        m_limitsStage = 3;
    const auto& proven = state().market->preferences;
    if (!proven || proven->value().sessionKey != state().session || !isFinal(*proven))
        return std::nullopt;
    QJsonObject out = proofOf(*proven);
    out[QStringLiteral("buyBelow")] = number(proven->value().maxBuy.value);
    out[QStringLiteral("sellAbove")] = number(proven->value().minSell.value);
    out[QStringLiteral("agentKey")] = hex(proven->value().sessionKey.view());
    out[QStringLiteral("transaction")] = txnOf("limits:");
    return out;
}

Evidence_ MainJob::order() {
    for (const auto& [slot, orders] : state().market->orders) {
        if (orders.value().empty() || !isFinal(orders))
            continue;
        const core::OrderRecord& order = orders.value().front();
        const core::MarketRow& row = *energyRow(state());
        QJsonObject out = proofOf(orders);
        out[QStringLiteral("orders")] = number(static_cast<std::int64_t>(orders.value().size()));
        out[QStringLiteral("orderId")] = number(static_cast<std::int64_t>(order.id.value));
        out[QStringLiteral("slot")] = number(slot.value);
        out[QStringLiteral("side")] = order.side == core::Side::Buy ? QStringLiteral("buy") : QStringLiteral("sell");
        out[QStringLiteral("price")] = number(row.priceAt(order.tick).value);
        out[QStringLiteral("wattHours")] = number(order.quantity.value);
        out[QStringLiteral("transaction")] = txnOf("place:m0:s" + std::to_string(slot.value));
        return out;
    }
    return std::nullopt;
}

Evidence_ MainJob::cleared() {
    const core::MarketRow& row = *energyRow(state());
    for (const auto& [slot, orders] : state().market->orders) {
        const auto book = state().market->books.find(slot);
        if (book == state().market->books.end() || !book->second.value().cleared || !isFinal(book->second))
            continue;
        const core::SlotBook& at = book->second.value();
        for (const core::OrderRecord& order : orders.value()) {
            const auto& curve = order.side == core::Side::Buy ? at.demand : at.supply;
            const core::Fill fill = core::fillOf(at.clearing, order.side, order.tick, order.quantity,
                                                 core::Energy{curve[order.tick.value]});
            if (fill.down.value <= 0)
                continue;
            m_slot = slot;
            QJsonObject out = proofOf(book->second);
            out[QStringLiteral("slot")] = number(slot.value);
            out[QStringLiteral("clearingPrice")] = number(row.priceAt(at.clearing.price).value);
            out[QStringLiteral("volumeWattHours")] = number(at.clearing.volume.value);
            out[QStringLiteral("orderId")] = number(static_cast<std::int64_t>(order.id.value));
            out[QStringLiteral("fillWattHours")] = number(fill.down.value);
            return out;
        }
    }
    return std::nullopt;
}

Evidence_ MainJob::reported() const {
    const auto position = state().market->positions.find(*m_slot);
    if (position == state().market->positions.end() || !position->second.value().metered)
        return std::nullopt;
    const QJsonObject txn = txnOf("report:m0:s" + std::to_string(m_slot->value));
    if (txn.isEmpty())
        return std::nullopt;
    QJsonObject out = proofOf(position->second);
    out[QStringLiteral("slot")] = number(m_slot->value);
    out[QStringLiteral("meteredWattHours")] = number(position->second.value().metered->value);
    out[QStringLiteral("transaction")] = txn;
    for (const core::StoredSlot& slot : state().history)
        if (slot.slot == *m_slot) {
            out[QStringLiteral("importedWattHours")] = number(slot.imported.value);
            out[QStringLiteral("exportedWattHours")] = number(slot.exported.value);
            out[QStringLiteral("readingsRoot")] = hex(slot.root.view());
        }
    return out;
}

Evidence_ MainJob::settled() const {
    const auto position = state().market->positions.find(*m_slot);
    if (position == state().market->positions.end() || !position->second.value().settled || !isFinal(position->second))
        return std::nullopt;
    const core::SlotPosition& at = position->second.value();
    QJsonObject out = proofOf(position->second);
    out[QStringLiteral("slot")] = number(m_slot->value);
    out[QStringLiteral("contractedWattHours")] = number(at.contracted.value);
    out[QStringLiteral("meteredWattHours")] = number(at.metered.value_or(core::Energy{}).value);
    out[QStringLiteral("tradeMicroCredits")] = number(at.tradeCredit.value);
    out[QStringLiteral("imbalanceMicroCredits")] = number(at.imbalanceCredit.value);
    return out;
}

Evidence_ MainJob::balance() const {
    const auto& credits = state().market->credits;
    const auto position = state().market->positions.find(*m_slot);
    if (!credits || !isFinal(*credits) || position == state().market->positions.end() ||
        credits->block().number < position->second.block().number)
        return std::nullopt;
    QJsonObject out = proofOf(*credits);
    out[QStringLiteral("microCredits")] = number(credits->value().value);
    return out;
}

Evidence_ MainJob::inspector() {
    const auto& credits = state().market->credits;
    if (!window().findChild<QDialog*>())
        window().showProof(credits->evidence());
    const auto* dialog = window().findChild<QDialog*>();
    if (!dialog || !dialog->isVisible())
        return std::nullopt;
    return QJsonObject{{QStringLiteral("title"), dialog->windowTitle()}};
}

Evidence_ MainJob::portfolio() const {
    // What the table shows, not what it was given.
    const auto* panel = m_session.window().findChild<MembersPanel*>();
    if (panel == nullptr || panel->model()->totals().reporting < 8)
        return std::nullopt;
    const MemberTotals& shown = panel->model()->totals();
    return QJsonObject{{QStringLiteral("members"), number(shown.members)},
                       {QStringLiteral("reporting"), number(shown.reporting)}};
}

Evidence_ MainJob::operatorDesk() const {
    const auto& supply = state().market->supply;
    if (!supply || !isFinal(*supply))
        return std::nullopt;
    const core::CreditSupply& at = supply->value();
    if (at.minted != at.burned + at.total)
        return std::nullopt;
    QJsonObject out = proofOf(*supply);
    out[QStringLiteral("minted")] = number(at.minted.value);
    out[QStringLiteral("burned")] = number(at.burned.value);
    out[QStringLiteral("total")] = number(at.total.value);
    return out;
}

Evidence_ MainJob::readingsOffered() {
    auto* page = qobject_cast<DataPage*>(window().page(QStringLiteral("data")));
    if (page == nullptr || !page->view().offers)
        return std::nullopt;
    if (m_offerStage == 0 && hand::press(page, QStringLiteral("offerReadings")))
        m_offerStage = 1;
    if (m_offerStage == 1) {
        auto* dialog = page->findChild<SignDialog*>();
        if (dialog != nullptr && dialog->isVisible() && hand::pressPrimary(dialog))
            m_offerStage = 2;
    }
    for (const DataOffer& offer : *page->view().offers)
        if (offer.mine && page->view().proof.state == FigureState::Proven)
            return QJsonObject{{QStringLiteral("offer"), number(static_cast<std::int64_t>(offer.id))},
                               {QStringLiteral("slots"), number(offer.slots)},
                               {QStringLiteral("priceMicroCredits"), number(offer.price.value)}};
    return std::nullopt;
}

Evidence_ MainJob::limitsSection() const {
    const auto* least = window().findChild<QAbstractSlider*>(QStringLiteral("leastReward"));
    if (least == nullptr || !least->isVisible() || !state().market->preferences)
        return std::nullopt;
    return QJsonObject{
        {QStringLiteral("leastReward"), number(state().market->preferences->value().minFlexReward.value)}};
}

Evidence_ MainJob::comfortsSection() const {
    const auto* save = window().findChild<QPushButton*>(QStringLiteral("saveComforts"));
    if (save == nullptr || !save->isVisible())
        return std::nullopt;
    return QJsonObject{{QStringLiteral("devices"), number(static_cast<std::int64_t>(state().home.devices.size()))},
                       {QStringLiteral("simulated"), state().home.simulated}};
}

Evidence_ MainJob::offersSection() const {
    const auto* who = window().findChild<QWidget*>(QStringLiteral("whoAnswers"));
    if (who == nullptr || !who->isVisible())
        return std::nullopt;
    return QJsonObject{{QStringLiteral("requests"), number(static_cast<std::int64_t>(state().flex.events.size()))}};
}

Evidence_ MainJob::historySection() {
    const auto* slots = window().findChild<QTableView*>(QStringLiteral("historySlots"));
    const auto* readings = window().findChild<QTableView*>(QStringLiteral("slotReadings"));
    if (slots == nullptr || !slots->isVisible() || slots->model()->rowCount() == 0)
        return std::nullopt;
    if (!readings->isVisible()) {
        hand::press(window().page(QStringLiteral("home")), QStringLiteral("showReadings"));
        return std::nullopt;
    }
    return QJsonObject{{QStringLiteral("slots"), slots->model()->rowCount()},
                       {QStringLiteral("readings"), readings->model()->rowCount()}};
}

Evidence_ MainJob::savingsSection() const {
    const auto* figure = window().findChild<QLabel*>(QStringLiteral("saved"));
    const auto* basis = window().findChild<QLabel*>(QStringLiteral("savedOver"));
    if (figure == nullptr || !figure->isVisible() || !basis->isVisible())
        return std::nullopt;
    return QJsonObject{{QStringLiteral("saved"), figure->text()}, {QStringLiteral("over"), basis->text()}};
}

void MainJob::changeTheme() {
    for (QDialog* dialog : window().findChildren<QDialog*>())
        dialog->reject();
    m_wasDark = m_theme.isDark();
    m_theme.choose(m_wasDark ? ThemeChoice::Light : ThemeChoice::Dark);
    window().openWorkspace(QStringLiteral("home"));
    hand::keys(window().page(QStringLiteral("home")), QStringLiteral("sections"), Qt::Key_Home, 1);
}

Evidence_ MainJob::themed() const {
    const bool dark = m_theme.isDark();
    if (dark == m_wasDark)
        return std::nullopt;
    return QJsonObject{{QStringLiteral("theme"), dark ? QStringLiteral("dark") : QStringLiteral("light")}};
}

std::vector<TourStep> MainJob::steps(const std::shared_ptr<MainJob>& self) {
    const auto open = [self](const char* workspace) {
        return [self, workspace] { self->window().openWorkspace(QString::fromLatin1(workspace)); };
    };
    const auto waiting = [](const char* sentence) { return [sentence] { return QString::fromLatin1(sentence); }; };
    std::vector<TourStep> steps;
    const auto add = [&](const char* name, std::function<void()> act, auto verify, const char* sentence) {
        steps.push_back({QString::fromLatin1(name), std::move(act), [self, verify] { return ((*self).*verify)(); },
                         waiting(sentence)});
    };
    steps.push_back({QStringLiteral("first-start"), nullptr,
                     [self]() -> Evidence_ {
                         const StartPage* start = self->m_session.startPage();
                         if (!start || !start->isVisible())
                             return std::nullopt;
                         return QJsonObject{{QStringLiteral("wallet"), false}};
                     },
                     waiting("Waited for the first start.")});
    add(
        "wallet", [self] { hand::press(self->m_session.startPage(), QStringLiteral("tryDemo")); }, &MainJob::makeWallet,
        "Waited for the wallet.");
    add("network", open("network"), &MainJob::network, "Waited for a settled block and three agreeing nodes.");
    add("lie-caught", open("network"), &MainJob::lieCaught, "Waited for the lying node to be caught.");
    add("enrolled", open("wallet"), &MainJob::enrolled, "Waited for the proven balance of the new account.");
    add("meter", open("bench"), &MainJob::meter, "Waited for a sealed meter's first reading.");
    add("limits", open("home"), &MainJob::limits, "Waited for the proven limits.");
    add("order", open("home"), &MainJob::order, "Waited for an order of the agent in a final block.");
    add("cleared", open("home"), &MainJob::cleared, "Waited for a cleared slot with a fill.");
    add("operator", open("operator"), &MainJob::operatorDesk, "Waited for the proven supply of credits.");
    add("portfolio", open("portfolio"), &MainJob::portfolio, "Waited for the members' reported slots.");
    add("reported", open("home"), &MainJob::reported, "Waited for the slot's report on the chain.");
    add("settled", open("home"), &MainJob::settled, "Waited for the settlement.");
    add("readings-offered", open("data"), &MainJob::readingsOffered, "Waited for the offer of readings on the chain.");
    const auto section = [self, open](int right) {
        return [self, open, right] {
            open("home")();
            QWidget* home = self->window().page(QStringLiteral("home"));
            hand::keys(home, QStringLiteral("sections"), Qt::Key_Home, 1);
            hand::keys(home, QStringLiteral("sections"), Qt::Key_Right, right);
        };
    };
    add("household-limits", section(1), &MainJob::limitsSection, "Waited for all limits in force.");
    add("household-comforts", section(2), &MainJob::comfortsSection, "Waited for the home's wishes.");
    add("household-offers", section(3), &MainJob::offersSection, "Waited for the requests for flexibility.");
    add("household-history", section(4), &MainJob::historySection, "Waited for a past slot and its readings.");
    add("household-savings", section(5), &MainJob::savingsSection, "Waited for what was saved.");
    add("balance", open("wallet"), &MainJob::balance, "Waited for the balance after the settlement.");
    add("proof", open("wallet"), &MainJob::inspector, "Waited for the proof inspector.");
    add(
        "other-theme", [self] { self->changeTheme(); }, &MainJob::themed, "Waited for the other theme.");
    return steps;
}

} // namespace

std::vector<TourStep> mainJob(Session& session, Theme& theme) {
    const auto job = std::make_shared<MainJob>(session, theme);
    return job->steps(job);
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wallet/wallet_page.h"

#include "app/models/desk_text.h"
#include "app/text/meter_text.h"
#include "app/text/status_text.h"
#include "app/widgets/card.h"
#include "app/widgets/figure_label.h"
#include "app/widgets/record_view.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/sign_dialog.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>

namespace wattbourse::app {

namespace {

using Cell = RecordCell;

Cell stateCell(core::TxnRecord::State state) {
    switch (state) {
    case core::TxnRecord::State::Signed:
        return {.text = WalletPage::tr("signed, not sent yet"), .tone = Cell::Tone::Quiet};
    case core::TxnRecord::State::Sent:
        return {.text = WalletPage::tr("sent"), .tone = Cell::Tone::Quiet};
    case core::TxnRecord::State::Included:
        return {.text = WalletPage::tr("in a block, not final yet")};
    case core::TxnRecord::State::Final:
        return {.text = WalletPage::tr("final")};
    case core::TxnRecord::State::Reverted:
        return {.text = WalletPage::tr("refused by the market"), .tone = Cell::Tone::Bad};
    case core::TxnRecord::State::Displaced:
        return {.text = WalletPage::tr("overtaken by another transaction"), .tone = Cell::Tone::Warn};
    case core::TxnRecord::State::Refused:
        return {.text = WalletPage::tr("not sent: the market would refuse it"), .tone = Cell::Tone::Warn};
    }
    return {};
}

QString when(core::UnixTime time) {
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time.seconds), QLocale::ShortFormat);
}

} // namespace

WalletPage::WalletPage(QWidget* parent)
    : Page(parent), m_state(new TextLabel({}, {.pixels = 22, .medium = true})),
      m_stateNote(new TextLabel({}, {.tone = Tone::Muted, .wrap = true})),
      m_problem(new TextLabel({}, {.tone = Tone::Danger, .wrap = true})), m_unlockRow(new QWidget),
      m_passphrase(new SecretField(tr("Passphrase of the wallet"))), m_unlock(new QPushButton(tr("Unlock"))),
      m_lock(new QPushButton(tr("Lock now"))), m_create(new QPushButton(tr("Create a wallet"))),
      m_restore(new QPushButton(tr("Restore from words"))),
      m_sessionState(new TextLabel({}, {.medium = true, .wrap = true})),
      m_sessionWords(new TextLabel({}, {.tone = Tone::Muted, .wrap = true})),
      m_sessionProof(new FigureLabel({.pixels = 12, .tone = Tone::Muted})),
      m_revoke(new QPushButton(tr("Take the right away"))),
      m_accounts(new RecordView(tr("Accounts"),
                                {{.title = tr("Name")},
                                 {.title = tr("Account"), .mono = true},
                                 {.title = tr("Balance cr"), .number = true},
                                 {.title = {}}},
                                {110, 0, 96, 34})),
      m_history(new RecordView(tr("History"),
                               {{.title = tr("Time")},
                                {.title = tr("What was signed")},
                                {.title = tr("State")},
                                {.title = tr("Transaction"), .mono = true},
                                {.title = {}}},
                               {160, 0, 190, 120, 34})),
      m_noHistory(new TextLabel(tr("Nothing was signed yet."), {.tone = Tone::Muted})) {
    setAccessibleName(tr("Wallet"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(12);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(12);
    upper->addWidget(buildLock(), 10);
    auto* accounts = new Card(tr("Accounts"));
    accounts->body()->addWidget(m_accounts);
    accounts->body()->addWidget(
        new TextLabel(text::indicativeMetering(), {.pixels = 12, .tone = Tone::Muted, .wrap = true}));
    upper->addWidget(accounts, 13);
    upper->addWidget(buildSession(), 12);
    rows->addLayout(upper);
    auto* history = new Card(tr("History"));
    history->setAside(tr("newest first"));
    history->body()->addWidget(m_noHistory);
    history->body()->addWidget(m_history, 1);
    rows->addWidget(history, 1);

    const auto prove = [this](const auto& from, int row) {
        const auto at = static_cast<std::size_t>(row);
        if (at < from.size())
            if (const Evidence& evidence = from[at])
                Q_EMIT proofAsked(evidence);
    };
    connect(m_accounts, &RecordView::shieldActivated, this, [this, prove](int row) {
        std::vector<Evidence> all;
        for (const WalletAccountRow& account : m_view.accounts)
            all.push_back(account.balance.evidence);
        prove(all, row);
    });
    connect(m_history, &RecordView::shieldActivated, this, [this, prove](int row) {
        std::vector<Evidence> all;
        for (const WalletTxnRow& txn : m_view.history)
            all.push_back(txn.proof.evidence);
        prove(all, row);
    });
    show(WalletView{});
}

Card* WalletPage::buildLock() {
    auto* card = new Card(tr("Wallet"));
    card->setMinimumHeight(250);
    QVBoxLayout* body = card->body();
    body->addWidget(m_state);
    body->addWidget(m_stateNote);
    auto* row = new QHBoxLayout(m_unlockRow);
    row->setContentsMargins(0, 4, 0, 0);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_unlock->setProperty("primary", true);
    row->addWidget(m_passphrase, 1);
    row->addWidget(m_unlock);
    body->addWidget(m_unlockRow);
    body->addWidget(m_problem);
    body->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_lock);
    buttons->addWidget(m_create);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    m_create->setProperty("primary", true);
    body->addLayout(buttons);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &WalletPage::unlock);
    connect(m_unlock, &QPushButton::clicked, this, &WalletPage::unlock);
    connect(m_lock, &QPushButton::clicked, this, &WalletPage::lockAsked);
    connect(m_create, &QPushButton::clicked, this, &WalletPage::createWalletAsked);
    connect(m_restore, &QPushButton::clicked, this, &WalletPage::restoreWalletAsked);
    return card;
}

Card* WalletPage::buildSession() {
    m_sessionCard = new Card(tr("What your agent may do"));
    QVBoxLayout* body = m_sessionCard->body();
    body->addWidget(m_sessionState);
    body->addWidget(m_sessionWords);
    body->addStretch(1);
    auto* row = new QHBoxLayout;
    m_revoke->setProperty("danger", true);
    row->addWidget(m_revoke);
    row->addStretch(1);
    row->addWidget(m_sessionProof);
    body->addLayout(row);
    connect(m_revoke, &QPushButton::clicked, this, &WalletPage::confirmRevoke);
    connect(m_sessionProof, &FigureLabel::proofAsked, this, &Page::proofAsked);
    return m_sessionCard;
}

void WalletPage::unlock() {
    if (m_passphrase->text().isEmpty())
        return;
    Q_EMIT unlockAsked(m_passphrase->take());
}

void WalletPage::confirmRevoke() {
    auto* dialog = new SignDialog(
        tr("Your agent loses the right to trade for you. Orders that it has placed already stay."),
        {{tr("Agent's key"), m_view.session ? desk::shortHex(m_view.session->limits.sessionKey.view()) : QString()},
         {tr("May act afterwards"), tr("no")}},
        tr("Sign and take away"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &WalletPage::revokeSessionAsked);
    dialog->open();
}

void WalletPage::showLock(const WalletView& view) {
    const bool busy = !view.busy.isEmpty();
    m_unlockRow->setVisible(view.state == WalletState::Locked);
    m_unlock->setEnabled(!busy);
    m_passphrase->setEnabled(!busy);
    m_lock->setVisible(view.state == WalletState::Unlocked);
    m_create->setVisible(view.state == WalletState::None);
    m_restore->setVisible(view.state == WalletState::None);
    m_problem->setText(view.problem);
    m_problem->setVisible(!view.problem.isEmpty());
    switch (view.state) {
    case WalletState::None:
        m_state->setText(tr("No wallet yet"));
        m_stateNote->setText(tr("A wallet holds the key that signs for you. It is kept on this computer only."));
        break;
    case WalletState::Locked:
        m_state->setText(tr("Locked"));
        m_stateNote->setText(tr("You see everything. To sign, type your passphrase."));
        break;
    case WalletState::Unlocked:
        m_state->setText(tr("Unlocked"));
        m_stateNote->setText(view.locksAt
                                 ? tr("Locks by itself in %1 without use.").arg(text::ageOf(view.now, *view.locksAt))
                                 : tr("Stays unlocked until you lock it."));
        break;
    }
    if (busy)
        m_stateNote->setText(view.busy);
}

void WalletPage::showSession(const WalletView& view) {
    const bool granted = view.session && !view.session->limits.sessionKey.isZero();
    m_revoke->setVisible(granted);
    m_revoke->setEnabled(view.state == WalletState::Unlocked);
    m_revoke->setToolTip(view.state == WalletState::Unlocked ? QString() : tr("Unlock the wallet first."));
    if (!granted) {
        m_sessionState->setText(tr("Nothing: it has no key of its own."));
        m_sessionWords->setText(
            tr("Saving your price limits gives your agent a key that can trade within them and do nothing else."));
        m_sessionProof->show(view.session ? view.session->proof : Figure{});
        return;
    }
    const core::Preferences& p = view.session->limits;
    const bool over = p.sessionExpires <= view.now;
    m_sessionState->setText(over ? tr("The right ended on %1.").arg(when(p.sessionExpires))
                                 : tr("Trade for you until %1.").arg(when(p.sessionExpires)));
    QStringList words{
        tr("Buy below %1 ct, sell above %2 ct per kWh.").arg(desk::ct(p.maxBuy, {1000}), desk::ct(p.minSell, {1000})),
        tr("At most %1 kWh per slot and %2 cr per day.")
            .arg(desk::kwh(p.maxEnergyPerSlot, 2), desk::credit(p.maxCreditPerDay)),
    };
    if (view.session->spentToday)
        words << tr("Spent today: %1 cr.").arg(desk::credit(*view.session->spentToday));
    words << tr("It cannot move your credits or change these limits.");
    words << tr("Its key is %1.").arg(desk::shortHex(p.sessionKey.view()));
    m_sessionWords->setText(words.join(QLatin1Char('\n')));
    Figure proof = view.session->proof;
    proof.text = tr("as it stands on the chain");
    m_sessionProof->show(proof);
}

void WalletPage::show(const WalletView& view) {
    m_view = view;
    showLock(view);
    showSession(view);
    std::vector<RecordTable::Row> accounts;
    for (const WalletAccountRow& account : view.accounts)
        accounts.push_back({{.text = account.name},
                            {.text = desk::fullHex(account.address.view()), .tone = Cell::Tone::Quiet},
                            {.text = account.balance.text.isEmpty() ? desk::unknown() : account.balance.text},
                            {.text = {}, .shield = account.balance.state}});
    m_accounts->show(std::move(accounts));
    std::vector<RecordTable::Row> history;
    for (const WalletTxnRow& txn : view.history) {
        Cell state = stateCell(txn.record.state);
        state.note = txn.reason;
        history.push_back(
            {{.text = txn.time ? when(*txn.time) : desk::unknown(), .tone = Cell::Tone::Quiet},
             {.text = txn.deed, .note = txn.deed + QLatin1Char('\n') + text::plainSentence(txn.record.purpose)},
             std::move(state),
             {.text = desk::shortHex(txn.record.hash.view()), .tone = Cell::Tone::Quiet},
             {.text = {}, .shield = txn.proof.state}});
    }
    m_noHistory->setVisible(history.empty());
    m_history->show(std::move(history));
}

} // namespace wattbourse::app

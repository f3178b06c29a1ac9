// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/secret_text.h"
#include "app/models/wallet_view.h"
#include "app/widgets/page.h"

class QPushButton;
class QVBoxLayout;

namespace wattbourse::app {

class Card;
class FigureLabel;
class RecordView;
class SecretField;
class TextLabel;

/// Accounts, lock, history in words, and what the agent may do.
class WalletPage final : public Page {
    Q_OBJECT

public:
    explicit WalletPage(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const WalletView& view);

Q_SIGNALS:
    void createWalletAsked();
    void restoreWalletAsked();
    void unlockAsked(const wattbourse::app::SecretText& passphrase);
    void lockAsked();
    /// The person read what revoking signs and agreed.
    void revokeSessionAsked();

private:
    Card* buildLock();
    Card* buildSession();
    void showLock(const WalletView& view);
    void showSession(const WalletView& view);
    void unlock();
    void confirmRevoke();

    WalletView m_view;
    TextLabel* m_state;
    TextLabel* m_stateNote;
    TextLabel* m_problem;
    QWidget* m_unlockRow;
    SecretField* m_passphrase;
    QPushButton* m_unlock;
    QPushButton* m_lock;
    QPushButton* m_create;
    QPushButton* m_restore;
    Card* m_sessionCard;
    TextLabel* m_sessionState;
    TextLabel* m_sessionWords;
    FigureLabel* m_sessionProof;
    QPushButton* m_revoke;
    RecordView* m_accounts;
    RecordView* m_history;
    TextLabel* m_noHistory;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/secret_text.h"
#include "core/api/market.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace wattbourse::app {

class PassphraseFields;
class RecoveryWords;
class TextLabel;

/// The first start: who one is, and a wallet; or the demo neighbourhood. Covers the window (MainWindow::setCover).
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void showRoles();
    /// Nothing was typed or shown yet.
    [[nodiscard]] bool atRoles() const;
    /// The wallet's passphrase for a new wallet.
    void showCreate();
    /// Words and a passphrase for a wallet that was elsewhere.
    void showRestore();
    /// The answer to createWalletAsked: the new wallet's words, to be written down and checked.
    void showRecoveryWords(const SecretText& words);
    /// Work under way, one sentence; the controls rest until it is empty again.
    void setBusy(const QString& sentence);
    /// Why the last step failed, one sentence; empty when it did not.
    void setProblem(const QString& sentence);
    /// Off where the programs of the demo are not installed.
    void setDemoAvailable(bool available);

Q_SIGNALS:
    void demoAsked();
    void roleChosen(wattbourse::core::Role role);
    void createWalletAsked(const wattbourse::app::SecretText& passphrase);
    void recoveryWordsConfirmed();
    void restoreWalletAsked(const wattbourse::app::SecretText& words, const wattbourse::app::SecretText& passphrase);

private:
    QWidget* buildRoles();
    QWidget* buildCreate();
    QWidget* buildWords();
    QWidget* buildRestore();
    void open(int step);

    QStackedWidget* m_steps;
    TextLabel* m_busy;
    TextLabel* m_problem;
    QPushButton* m_demo = nullptr;
    PassphraseFields* m_newPassphrase = nullptr;
    RecoveryWords* m_words = nullptr;
    QPlainTextEdit* m_restoreWords = nullptr;
    PassphraseFields* m_restorePassphrase = nullptr;
};

} // namespace wattbourse::app

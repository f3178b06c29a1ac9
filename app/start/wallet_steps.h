// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/secret_text.h"

#include <QStringList>
#include <QWidget>
#include <array>

class QLineEdit;
class QPushButton;
class QGridLayout;

namespace wattbourse::app {

class SecretField;
class TextLabel;

/// A passphrase typed twice, with a hint on its strength.
class PassphraseFields final : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseFields(QWidget* parent = nullptr);
    /// Long enough and the same twice.
    [[nodiscard]] bool ready() const;
    SecretText take();

Q_SIGNALS:
    void edited();

private:
    void refresh();

    SecretField* m_first;
    SecretField* m_second;
    TextLabel* m_hint;
};

/// Shows the recovery words of a new wallet, then asks for three of them.
class RecoveryWords final : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryWords(QWidget* parent = nullptr);
    using QWidget::show;
    /// Words separated by blanks.
    void show(const SecretText& words);
    /// Forgets the words and empties the labels.
    void forget();

Q_SIGNALS:
    /// The person gave the three words that were asked for.
    void confirmed();

private:
    void ask();
    void check();

    SecretText m_words;
    QWidget* m_sheet;
    QGridLayout* m_grid;
    QPushButton* m_written;
    QWidget* m_question;
    std::array<TextLabel*, 3> m_names{};
    std::array<QLineEdit*, 3> m_answers{};
    std::array<qsizetype, 3> m_asked{};
    TextLabel* m_problem;
};

} // namespace wattbourse::app

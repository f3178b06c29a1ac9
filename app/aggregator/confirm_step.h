// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_button.h"
#include "app/aggregator/desk_parts.h"

#include <QElapsedTimer>

namespace wattbourse::app {

/// The last two steps before a signature: the sentence that says what is signed, and the question whether to.
/// Two separate deeds are needed; the second button stands where the first did not, and a double click does not reach
/// it.
class ConfirmStep final : public QWidget {
    Q_OBJECT

public:
    /// A second deed sooner than this after the first is taken for a double click.
    static constexpr int kPauseMs = 300;

    explicit ConfirmStep(const QString& question, QWidget* parent = nullptr);

    /// What will be signed. A different sentence than the one that was asked about takes the question back.
    void setSentence(const QString& sentence);
    void setAction(const QString& text, DeskButton::Kind kind);
    /// Why it cannot be signed; empty when it can.
    void setProblem(const QString& problem);
    /// Off while there is nothing to sign.
    void setActionEnabled(bool enabled);
    void setNote(const QString& note);
    /// What is unusual about it; it can be signed all the same.
    void setWarning(const QString& warning);
    /// What a keyboard user presses, shown beside the button.
    void setKeyHint(const QString& keys);

    /// The same as pressing the button that stands there now.
    void advance();
    void back();
    [[nodiscard]] bool asking() const { return m_asking; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString problem() const { return m_problem->text(); }
    [[nodiscard]] QString warning() const { return m_warning->text(); }

Q_SIGNALS:
    void confirmed();
    void resetAsked();

private:
    void setAsking(bool asking);

    QLabel* m_sentence;
    QLabel* m_note;
    QLabel* m_question;
    QLabel* m_keys;
    WarnBand* m_problem;
    WarnBand* m_warning;
    DeskButton* m_action;
    DeskButton* m_reset;
    DeskButton* m_back;
    DeskButton* m_sign;
    QElapsedTimer m_asked;
    bool m_asking{};
};

} // namespace wattbourse::app

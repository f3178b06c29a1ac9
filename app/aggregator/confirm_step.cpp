// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/confirm_step.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wattbourse::app {

ConfirmStep::ConfirmStep(const QString& question, QWidget* parent)
    : QWidget(parent), m_sentence(deskLabel({}, 12)), m_note(deskLabel({}, 12, /*quiet=*/true)),
      m_question(deskLabel(question, 12, /*quiet=*/false, /*medium=*/true)), m_keys(deskLabel({}, 11, /*quiet=*/true)),
      m_problem(new WarnBand), m_warning(new WarnBand), m_action(new DeskButton(DeskButton::Kind::Primary, {})),
      m_reset(new DeskButton(DeskButton::Kind::Plain, tr("Reset"))),
      m_back(new DeskButton(DeskButton::Kind::Plain, tr("Back"))),
      m_sign(new DeskButton(DeskButton::Kind::Primary, tr("Sign now"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_sentence->setWordWrap(true);
    m_note->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_note);
    column->addWidget(m_problem);
    column->addWidget(m_warning);
    column->addStretch();
    column->addWidget(m_question);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_action);
    row->addWidget(m_reset);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_keys);
    row->addWidget(m_sign);
    column->addLayout(row);
    connect(m_action, &QPushButton::clicked, this, &ConfirmStep::advance);
    connect(m_sign, &QPushButton::clicked, this, &ConfirmStep::advance);
    connect(m_back, &QPushButton::clicked, this, &ConfirmStep::back);
    connect(m_reset, &QPushButton::clicked, this, &ConfirmStep::resetAsked);
    m_note->hide();
    setAsking(false);
}

void ConfirmStep::setSentence(const QString& sentence) {
    const QString whole = sentence.isEmpty() ? QString() : tr("You will sign: %1").arg(sentence);
    if (whole == m_sentence->text())
        return;
    m_sentence->setText(whole);
    back();
}

void ConfirmStep::setAction(const QString& text, DeskButton::Kind kind) {
    m_action->setText(text);
    m_action->setKind(kind);
    m_sign->setKind(kind);
}

void ConfirmStep::setProblem(const QString& problem) {
    m_problem->setText(problem);
    m_action->setEnabled(problem.isEmpty());
    if (!problem.isEmpty())
        back();
}

void ConfirmStep::setActionEnabled(bool enabled) {
    m_action->setEnabled(enabled);
    if (!enabled)
        back();
}

void ConfirmStep::setNote(const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ConfirmStep::setWarning(const QString& warning) {
    if (warning == m_warning->text())
        return;
    m_warning->setText(warning);
    // What was agreed to was agreed to without it.
    if (!warning.isEmpty())
        back();
}

void ConfirmStep::setKeyHint(const QString& keys) {
    m_keys->setText(keys);
}

QString ConfirmStep::sentence() const {
    return m_sentence->text();
}

void ConfirmStep::advance() {
    if (!m_action->isEnabled())
        return;
    if (!m_asking) {
        setAsking(true);
        m_asked.start();
        m_back->setFocus();
        return;
    }
    if (m_asked.elapsed() < kPauseMs)
        return;
    setAsking(false);
    Q_EMIT confirmed();
}

void ConfirmStep::back() {
    if (m_asking)
        setAsking(false);
}

void ConfirmStep::setAsking(bool asking) {
    m_asking = asking;
    m_question->setVisible(asking);
    m_back->setVisible(asking);
    m_sign->setVisible(asking);
    m_action->setVisible(!asking);
    m_reset->setVisible(!asking);
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/dispatch_question.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wattbourse::app {

DispatchQuestion::DispatchQuestion(const Words& words, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("A question from your aggregator"));
    auto* column = new QVBoxLayout(this);
    for (const QString& text : {words.question, words.note}) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto* buttons = new QDialogButtonBox;
    QPushButton* yes = buttons->addButton(words.consent, QDialogButtonBox::AcceptRole);
    QPushButton* no = buttons->addButton(tr("Decline"), QDialogButtonBox::DestructiveRole);
    QPushButton* later = buttons->addButton(tr("Answer later"), QDialogButtonBox::RejectRole);
    // Nothing is promised by a key that was meant for something else.
    for (QPushButton* button : {yes, no, later})
        button->setAutoDefault(false);
    later->setDefault(true);
    column->addWidget(buttons);
    const auto answer = [this](bool said) {
        Q_EMIT answered(said);
        accept();
    };
    connect(yes, &QPushButton::clicked, this, [answer] { answer(true); });
    connect(no, &QPushButton::clicked, this, [answer] { answer(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    later->setFocus();
}

} // namespace wattbourse::app

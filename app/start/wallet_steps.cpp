// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/wallet_steps.h"

#include "app/start/passphrase_strength.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QRandomGenerator>
#include <algorithm>

namespace wattbourse::app {

namespace {

QStringList listOf(const SecretText& words) {
    const std::string_view bytes = words.view();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()))
        .split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

PassphraseFields::PassphraseFields(QWidget* parent)
    : QWidget(parent), m_first(new SecretField(tr("Passphrase"))),
      m_second(new SecretField(tr("Passphrase, once more"))),
      m_hint(new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto add = [&](SecretField* field) {
        auto* name = new TextLabel(field->accessibleName(), {.pixels = 12, .tone = Tone::Muted});
        name->setBuddy(field);
        column->addWidget(name);
        column->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, [this] {
            refresh();
            Q_EMIT edited();
        });
    };
    add(m_first);
    add(m_second);
    column->addWidget(m_hint);
    refresh();
}

bool PassphraseFields::ready() const {
    return passphraseStrength(m_first->text()) != PassphraseStrength::TooShort && m_first->text() == m_second->text();
}

SecretText PassphraseFields::take() {
    m_second->clear();
    return m_first->take();
}

void PassphraseFields::refresh() {
    const bool differ = !m_second->text().isEmpty() && m_first->text() != m_second->text();
    const PassphraseStrength strength = passphraseStrength(m_first->text());
    m_hint->setText(differ ? tr("The two are not the same.") : strengthSentence(strength));
    m_hint->setTone(differ ? Tone::Danger : strength == PassphraseStrength::Strong ? Tone::Accent : Tone::Muted);
}

RecoveryWords::RecoveryWords(QWidget* parent)
    : QWidget(parent), m_sheet(new QWidget), m_grid(new QGridLayout),
      m_written(new QPushButton(tr("I have written them down"))), m_question(new QWidget),
      m_problem(new TextLabel({}, {.tone = Tone::Danger, .wrap = true})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(14);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(10);
    sheet->addLayout(m_grid);
    m_written->setProperty("primary", true);
    sheet->addWidget(m_written, 0, Qt::AlignLeft);
    column->addWidget(m_sheet);

    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(8);
    question->addWidget(
        new TextLabel(tr("Look at your paper and type these three words."), {.tone = Tone::Muted, .wrap = true}));
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        m_names[i] = new TextLabel({}, {.pixels = 12, .tone = Tone::Muted});
        m_answers[i] = new QLineEdit;
        m_answers[i]->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        m_names[i]->setBuddy(m_answers[i]);
        question->addWidget(m_names[i]);
        question->addWidget(m_answers[i]);
        connect(m_answers[i], &QLineEdit::returnPressed, this, &RecoveryWords::check);
    }
    question->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    auto* done = new QPushButton(tr("Check"));
    done->setProperty("primary", true);
    auto* again = new QPushButton(tr("Show the words again"));
    row->addWidget(done);
    row->addWidget(again);
    row->addStretch(1);
    question->addLayout(row);
    column->addWidget(m_question);
    connect(m_written, &QPushButton::clicked, this, &RecoveryWords::ask);
    connect(done, &QPushButton::clicked, this, &RecoveryWords::check);
    connect(again, &QPushButton::clicked, this, [this] { show(m_words); });
    m_question->hide();
}

void RecoveryWords::show(const SecretText& words) {
    const SecretText kept = words;
    forget();
    m_words = kept;
    const QStringList list = listOf(kept);
    const int perColumn = static_cast<int>(list.size() + 3) / 4;
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto* cell = new QWidget;
        auto* row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        auto* number = new TextLabel(QString::number(i + 1), {.pixels = 12, .tone = Tone::Muted});
        number->setFixedWidth(20);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(number);
        auto* word = new TextLabel(list[i], {.pixels = 15, .medium = true});
        word->setObjectName(QStringLiteral("recoveryWord"));
        row->addWidget(word, 1);
        m_grid->addWidget(cell, static_cast<int>(i) % std::max(1, perColumn),
                          static_cast<int>(i) / std::max(1, perColumn));
    }
    m_sheet->show();
    m_question->hide();
    m_written->setFocus();
}

void RecoveryWords::forget() {
    m_words = {};
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QLineEdit* answer : m_answers)
        answer->clear();
    m_problem->hide();
}

void RecoveryWords::ask() {
    const qsizetype count = listOf(m_words).size();
    if (count < 3)
        return;
    std::vector<qsizetype> all(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<qsizetype>(i);
    std::shuffle(all.begin(), all.end(), *QRandomGenerator::global());
    std::sort(all.begin(), all.begin() + 3);
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        m_asked[i] = all[i];
        m_names[i]->setText(tr("Word %1").arg(all[i] + 1));
        m_answers[i]->setAccessibleName(m_names[i]->text());
        m_answers[i]->clear();
    }
    m_problem->hide();
    m_sheet->hide();
    m_question->show();
    m_answers[0]->setFocus();
}

void RecoveryWords::check() {
    const QStringList words = listOf(m_words);
    for (std::size_t i = 0; i < m_asked.size(); ++i)
        if (m_answers[i]->text().trimmed().toLower() != words[m_asked[i]]) {
            m_problem->setText(
                tr("Word %1 is not the one that you were shown. Look at your paper.").arg(m_asked[i] + 1));
            m_problem->show();
            m_answers[i]->setFocus();
            m_answers[i]->selectAll();
            return;
        }
    forget();
    Q_EMIT confirmed();
}

} // namespace wattbourse::app

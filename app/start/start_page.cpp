// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/start_page.h"

#include "app/start/role_button.h"
#include "app/start/wallet_steps.h"
#include "app/widgets/card.h"
#include "app/widgets/link_button.h"
#include "app/widgets/secret_field.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace wattbourse::app {

namespace {

enum Step { Roles, Create, Words, Restore };

QVBoxLayout* sheet(QWidget* owner, const QString& title, const QString& words) {
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(new TextLabel(title, {.pixels = 28, .medium = true}));
    column->addWidget(new TextLabel(words, {.pixels = 14, .tone = Tone::Muted, .wrap = true}));
    return column;
}

QPushButton* primary(const QString& text) {
    auto* button = new QPushButton(text);
    button->setProperty("primary", true);
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_steps(new QStackedWidget), m_busy(new TextLabel({}, {.tone = Tone::Accent, .wrap = true})),
      m_problem(new TextLabel({}, {.tone = Tone::Danger, .wrap = true})) {
    setAccessibleName(tr("First start"));
    m_steps->addWidget(buildRoles());
    m_steps->addWidget(buildCreate());
    m_steps->addWidget(buildWords());
    m_steps->addWidget(buildRestore());
    auto* middle = new QWidget;
    auto* centre = new QVBoxLayout(middle);
    centre->setContentsMargins(40, 32, 40, 32);
    centre->addStretch(2);
    auto* narrow = new QHBoxLayout;
    narrow->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    m_steps->setMaximumWidth(1000);
    m_steps->setMinimumWidth(640);
    column->addWidget(m_steps);
    column->addWidget(m_busy);
    column->addWidget(m_problem);
    narrow->addLayout(column, 12);
    narrow->addStretch(1);
    centre->addLayout(narrow);
    centre->addStretch(3);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setBusy({});
    setProblem({});
}

QWidget* StartPage::buildRoles() {
    auto* page = new QWidget;
    auto* column = sheet(page, tr("Who are you?"), tr("You can change this later; it decides what you see first."));
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    struct Choice {
        core::Role role;
        QString icon, title, purpose;
    };
    const Choice choices[] = {
        {core::Role::Prosumer, QStringLiteral("home"), tr("Household"),
         tr("Set your price limits once; your agent buys and sells for you, and you see why.")},
        {core::Role::Aggregator, QStringLiteral("portfolio"), tr("Aggregator"),
         tr("Trade for many members, and watch what each of them delivers.")},
        {core::Role::Technician, QStringLiteral("bench"), tr("Technician"),
         tr("Identify, test, seal and register meters on the bench.")},
        {core::Role::Operator, QStringLiteral("operator"), tr("Operator"),
         tr("Accounts, meters, credits and markets, with proof that they add up.")},
    };
    int i = 0;
    for (const Choice& choice : choices) {
        auto* button = new RoleButton(choice.icon, choice.title, choice.purpose);
        grid->addWidget(button, i / 2, i % 2);
        ++i;
        connect(button, &QAbstractButton::clicked, this, [this, role = choice.role] {
            Q_EMIT roleChosen(role);
            showCreate();
        });
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(grid, 2);
    auto* demo = new Card(tr("Nothing at hand?"));
    demo->setEdge(Card::Edge::Accent);
    demo->body()->addWidget(
        new TextLabel(tr("Try the demo neighbourhood"), {.pixels = 18, .medium = true, .wrap = true}));
    demo->body()->addWidget(new TextLabel(
        tr("A whole village on this computer: nine homes, a simulated meter, a market that clears every minute and the"
           " chain that it stands on. Nothing leaves the machine, and all of it is gone when you close it."),
        {.tone = Tone::Muted, .wrap = true}));
    demo->body()->addStretch(1);
    m_demo = primary(tr("Try the demo"));
    m_demo->setObjectName(QStringLiteral("tryDemo"));
    demo->body()->addWidget(m_demo, 0, Qt::AlignLeft);
    row->addWidget(demo, 1);
    column->addLayout(row);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoAsked);
    return page;
}

QWidget* StartPage::buildCreate() {
    auto* page = new QWidget;
    auto* column = sheet(
        page, tr("Your wallet"),
        tr("A wallet is a key on this computer that signs for you. The passphrase locks it; nobody can reset it."));
    m_newPassphrase = new PassphraseFields;
    m_newPassphrase->setMaximumWidth(460);
    column->addWidget(m_newPassphrase);
    auto* row = new QHBoxLayout;
    auto* create = primary(tr("Create the wallet"));
    create->setEnabled(false);
    auto* back = new QPushButton(tr("Back"));
    auto* restore = new LinkButton(tr("I have recovery words"));
    row->addWidget(create);
    row->addWidget(back);
    row->addWidget(restore);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_newPassphrase, &PassphraseFields::edited, this,
            [this, create] { create->setEnabled(m_newPassphrase->ready()); });
    connect(create, &QPushButton::clicked, this, [this] { Q_EMIT createWalletAsked(m_newPassphrase->take()); });
    connect(back, &QPushButton::clicked, this, &StartPage::showRoles);
    connect(restore, &QPushButton::clicked, this, &StartPage::showRestore);
    return page;
}

QWidget* StartPage::buildWords() {
    auto* page = new QWidget;
    auto* column = sheet(page, tr("Your recovery words"),
                         tr("Write these words on paper, in this order. They bring your wallet back on any computer; "
                            "who has them has your"
                            " credits. They are shown only now."));
    m_words = new RecoveryWords;
    column->addWidget(m_words);
    column->addStretch(1);
    connect(m_words, &RecoveryWords::confirmed, this, &StartPage::recoveryWordsConfirmed);
    return page;
}

QWidget* StartPage::buildRestore() {
    auto* page = new QWidget;
    auto* column = sheet(page, tr("Bring your wallet back"),
                         tr("Type the recovery words in their order, and choose a passphrase for this computer."));
    auto* name = new TextLabel(tr("Recovery words"), {.pixels = 12, .tone = Tone::Muted});
    m_restoreWords = new QPlainTextEdit;
    m_restoreWords->setAccessibleName(name->text());
    m_restoreWords->setTabChangesFocus(true);
    m_restoreWords->setFixedHeight(84);
    m_restoreWords->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    name->setBuddy(m_restoreWords);
    column->addWidget(name);
    column->addWidget(m_restoreWords);
    m_restorePassphrase = new PassphraseFields;
    m_restorePassphrase->setMaximumWidth(460);
    column->addWidget(m_restorePassphrase);
    auto* row = new QHBoxLayout;
    auto* restore = primary(tr("Restore the wallet"));
    restore->setEnabled(false);
    auto* back = new QPushButton(tr("Back"));
    row->addWidget(restore);
    row->addWidget(back);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    const auto refresh = [this, restore] {
        restore->setEnabled(m_restorePassphrase->ready() && !m_restoreWords->toPlainText().trimmed().isEmpty());
    };
    connect(m_restorePassphrase, &PassphraseFields::edited, this, refresh);
    connect(m_restoreWords, &QPlainTextEdit::textChanged, this, refresh);
    connect(restore, &QPushButton::clicked, this, [this] {
        const SecretText words = secretOf(m_restoreWords->toPlainText().simplified().toLower());
        m_restoreWords->clear();
        Q_EMIT restoreWalletAsked(words, m_restorePassphrase->take());
    });
    connect(back, &QPushButton::clicked, this, &StartPage::showCreate);
    return page;
}

void StartPage::open(int step) {
    if (step != Words)
        m_words->forget();
    setProblem({});
    m_steps->setCurrentIndex(step);
    // Whatever has the focus was on the step before.
    if (QWidget* first = m_steps->currentWidget()->nextInFocusChain(); first != nullptr && step != Words)
        first->setFocus();
}

void StartPage::showRoles() {
    open(Roles);
}

bool StartPage::atRoles() const {
    return m_steps->currentIndex() == Roles;
}

void StartPage::showCreate() {
    open(Create);
}

void StartPage::showRestore() {
    open(Restore);
}

void StartPage::showRecoveryWords(const SecretText& words) {
    open(Words);
    m_words->show(words);
}

void StartPage::setBusy(const QString& sentence) {
    m_busy->setText(sentence);
    m_busy->setVisible(!sentence.isEmpty());
    m_steps->setEnabled(sentence.isEmpty());
}

void StartPage::setProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void StartPage::setDemoAvailable(bool available) {
    m_demo->setEnabled(available);
}

} // namespace wattbourse::app

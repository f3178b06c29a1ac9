// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operator/office_parts.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(OfficeParts)
};

} // namespace

DeskTable* officeTable(const QString& name, RecordTable* model, const std::vector<int>& widths) {
    auto* table = new DeskTable(name, 24);
    table->setModel(model);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setWidths(widths);
    // A header and a row, on a small screen.
    table->setMinimumHeight(54);
    return table;
}

void markRow(DeskTable* table, int row) {
    if (table->currentIndex().row() == row)
        return;
    if (row < 0)
        table->selectionModel()->clear();
    else
        table->setCurrentIndex(table->model()->index(row, 0));
}

QWidget* officeScroll(QWidget* fields) {
    auto* scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false);
    return scroll;
}

QWidget* officeCard(const QString& title, QWidget* content, Page* page, ShieldButton** shield, QLabel** aside) {
    auto* card = new DeskCard;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(2, 8, 2, 10);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 10, 0);
    head->setSpacing(6);
    head->addStrut(20);
    head->addWidget(deskLabel(title, 12, /*quiet=*/true, /*medium=*/true));
    if (shield != nullptr) {
        *shield = new ShieldButton;
        (*shield)->hide();
        head->addWidget(*shield);
        QObject::connect(*shield, &ShieldButton::proofAsked, page, &Page::proofAsked);
    }
    head->addStretch();
    if (aside != nullptr) {
        *aside = deskLabel({}, 12, /*quiet=*/true);
        head->addWidget(*aside);
    }
    column->addLayout(head);
    auto* body = new QVBoxLayout;
    // Tables reach the edges of their card, so that a chosen row does; everything else keeps its distance.
    const int side = qobject_cast<DeskTable*>(content) != nullptr ? 0 : 10;
    body->setContentsMargins(side, 2, side, 0);
    body->addWidget(content);
    column->addLayout(body, 1);
    return card;
}

SentRows sentRows(const std::vector<SentDeed>& sent) {
    using State = core::TxnRecord::State;
    SentRows out;
    for (const SentDeed& deed : sent) {
        RecordCell state;
        switch (deed.state) {
        case State::Final:
            state = {Say::tr("final"), RecordCell::Tone::Good, FigureState::Proven};
            break;
        case State::Included:
            state = {Say::tr("in a block"), RecordCell::Tone::Warn, FigureState::Pending};
            break;
        case State::Reverted:
        case State::Refused:
            state = {Say::tr("refused"), RecordCell::Tone::Bad};
            break;
        case State::Displaced:
            state = {Say::tr("never came"), RecordCell::Tone::Bad};
            break;
        default:
            state = {Say::tr("sent"), RecordCell::Tone::Warn, FigureState::Unproven};
            break;
        }
        out.waiting += deed.state == State::Sent || deed.state == State::Signed || deed.state == State::Included;
        state.note = deed.reason;
        if (deed.block)
            state.note += (state.note.isEmpty() ? QString() : QStringLiteral(" ")) +
                          Say::tr("Block %1.").arg(QLocale().toString(static_cast<qulonglong>(*deed.block)));
        RecordCell purpose{deed.purpose};
        // All of it, as it was recorded, and why it came to nothing.
        QStringList more{deed.purpose, deed.whole, deed.reason};
        more.removeAll(QString());
        more.removeDuplicates();
        purpose.note = more.join(QLatin1Char('\n'));
        out.rows.push_back({std::move(purpose), std::move(state)});
    }
    return out;
}

QLineEdit* officeLine(QGridLayout* grid, const QString& name, const QString& hint) {
    const int at = grid->rowCount();
    auto* line = new QLineEdit;
    line->setPlaceholderText(hint);
    line->setAccessibleName(name);
    line->setMaxLength(80);
    line->setTextMargins(6, 0, 6, 0);
    QLabel* label = deskLabel(name, 12, /*quiet=*/true);
    label->setBuddy(line);
    grid->addWidget(label, at, 0);
    grid->addWidget(line, at, 1);
    return line;
}

DeedPanel::DeedPanel(QWidget* parent)
    : QWidget(parent), m_tabs(new QHBoxLayout), m_confirm(new ConfirmStep(tr("Sign and send this?"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_tabs->setSpacing(4);
    m_tabs->addStretch();
    column->addLayout(m_tabs);
    column->addWidget(m_confirm, 1);
    m_confirm->setKeyHint(tr("Ctrl+Return"));
    connect(m_confirm, &ConfirmStep::confirmed, this, [this] {
        if (m_chosen >= static_cast<int>(m_deeds.size()))
            return;
        // Held here: what is sent may show other deeds at once.
        if (const auto send = m_deeds[static_cast<std::size_t>(m_chosen)].send)
            send();
    });
    connect(m_confirm, &ConfirmStep::resetAsked, m_confirm, &ConfirmStep::back);
    show(std::vector<Deed>{});
}

void DeedPanel::show(std::vector<Deed> deeds) {
    m_deeds = std::move(deeds);
    while (m_buttons.size() > m_deeds.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    for (std::size_t i = 0; i < m_deeds.size(); ++i) {
        if (i == m_buttons.size()) {
            auto* button = new DeskButton(DeskButton::Kind::Chip, m_deeds[i].action);
            button->setCheckable(true);
            m_tabs->insertWidget(static_cast<int>(i), button);
            m_buttons.push_back(button);
            connect(button, &QPushButton::clicked, this, [this, i] { choose(static_cast<int>(i)); });
        }
        if (m_buttons[i]->text() != m_deeds[i].action)
            m_buttons[i]->setText(m_deeds[i].action);
        m_buttons[i]->setToolTip(m_deeds[i].problem);
        m_buttons[i]->setAccessibleDescription(m_deeds[i].problem);
    }
    refresh();
}

void DeedPanel::choose(int deed) {
    m_chosen = deed;
    m_confirm->back();
    refresh();
}

void DeedPanel::refresh() {
    if (m_chosen >= static_cast<int>(m_deeds.size()))
        m_chosen = 0;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(static_cast<int>(i) == m_chosen);
    // A single deed has its button below.
    if (!m_buttons.empty())
        m_buttons.front()->setVisible(m_buttons.size() != 1);
    const bool any = !m_deeds.empty();
    const Deed deed = any ? m_deeds[static_cast<std::size_t>(m_chosen)] : Deed{};
    m_confirm->setAction(deed.action, DeskButton::Kind::Primary);
    m_confirm->setSentence(deed.sentence);
    m_confirm->setNote(deed.note);
    m_confirm->setProblem(deed.problem);
    m_confirm->setWarning(deed.warning);
    m_confirm->setActionEnabled(any && deed.problem.isEmpty() && !deed.sentence.isEmpty());
}

SheetTabs::SheetTabs(const QString& name, QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout), m_stack(new QStackedWidget) {
    setAccessibleName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_row->setSpacing(4);
    m_row->addStretch();
    column->addLayout(m_row);
    column->addWidget(m_stack, 1);
}

void SheetTabs::addSheet(const QString& title, QWidget* sheet) {
    const int at = static_cast<int>(m_tabs.size());
    auto* tab = new DeskButton(DeskButton::Kind::Chip, title);
    tab->setCheckable(true);
    tab->setAccessibleDescription(tr("Opens this part of the page"));
    m_row->insertWidget(at, tab);
    m_tabs.push_back(tab);
    m_stack->addWidget(sheet);
    connect(tab, &QPushButton::clicked, this, [this, at] { open(at); });
    if (at == 0)
        open(0);
}

void SheetTabs::open(int sheet) {
    m_stack->setCurrentIndex(sheet);
    for (std::size_t i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setChecked(static_cast<int>(i) == m_stack->currentIndex());
}

int SheetTabs::current() const {
    return m_stack->currentIndex();
}

void SheetTabs::setDetail(int sheet, const QString& detail) {
    m_tabs[static_cast<std::size_t>(sheet)]->setDetail(detail);
}

} // namespace wattbourse::app

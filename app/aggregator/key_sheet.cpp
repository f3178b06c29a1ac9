// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/key_sheet.h"

#include "app/aggregator/desk_button.h"
#include "app/aggregator/desk_parts.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace wattbourse::app {

KeySheet::KeySheet(const DeskKeys& keys, QWidget* parent) : QDialog(parent), m_keys(keys), m_problem(new WarnBand) {
    setWindowTitle(tr("Keys of the desk"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    QLabel* intro = deskLabel(tr("No key signs by itself: what is paid or taken back is asked about first."), 12,
                              /*quiet=*/true);
    intro->setWordWrap(true);
    column->addWidget(intro);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    for (std::size_t i = 0; i < kDeskActions; ++i) {
        const auto action = static_cast<DeskAction>(i);
        auto* edit = new QKeySequenceEdit;
        edit->setClearButtonEnabled(true);
        edit->setAccessibleName(DeskKeys::name(action));
        m_edits[i] = edit;
        QLabel* label = deskLabel(DeskKeys::name(action), 12);
        label->setBuddy(edit);
        // Two columns side by side.
        const int half = static_cast<int>((kDeskActions + 1) / 2);
        const int row = static_cast<int>(i) % half;
        const int side = static_cast<int>(i) / half * 2;
        grid->addWidget(label, row, side);
        grid->addWidget(edit, row, side + 1);
        connect(edit, &QKeySequenceEdit::editingFinished, this, [this, action] { take(action); });
    }
    column->addLayout(grid);
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    auto* standard = new DeskButton(DeskButton::Kind::Plain, tr("Standard keys"));
    auto* close = new DeskButton(DeskButton::Kind::Primary, tr("Close"));
    buttons->addWidget(standard);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(standard, &QPushButton::clicked, this, [this] {
        m_keys = DeskKeys();
        m_problem->setText({});
        showKeys();
        Q_EMIT keysChanged(m_keys);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    showKeys();
    close->setFocus();
}

void KeySheet::take(DeskAction action) {
    QKeySequenceEdit* of = edit(action);
    if (of->keySequence() == m_keys.keys(action))
        return;
    m_problem->setText(m_keys.problemOf(action, of->keySequence()));
    if (m_keys.set(action, of->keySequence()))
        Q_EMIT keysChanged(m_keys);
    showKeys();
}

void KeySheet::showKeys() {
    for (std::size_t i = 0; i < kDeskActions; ++i)
        m_edits[i]->setKeySequence(m_keys.keys(static_cast<DeskAction>(i)));
}

QString KeySheet::problem() const {
    return m_problem->text();
}

} // namespace wattbourse::app

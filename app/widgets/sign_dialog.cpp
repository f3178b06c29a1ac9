// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sign_dialog.h"

#include "app/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

namespace wattbourse::app {

SignDialog::SignDialog(const QString& question, const std::vector<Line>& lines, const QString& consent, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("You are about to sign"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addWidget(new TextLabel(question, {.pixels = 15, .medium = true, .wrap = true}));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [name, value] : lines) {
        grid->addWidget(new TextLabel(name, {.tone = Tone::Muted}), row, 0);
        auto* text = new TextLabel(value, {.medium = true, .wrap = true});
        text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(text, row++, 1);
    }
    column->addLayout(grid);
    auto* buttons = new QHBoxLayout;
    auto* sign = new QPushButton(consent);
    sign->setProperty("primary", true);
    sign->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    // A stray Enter must not sign.
    cancel->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(sign);
    column->addLayout(buttons);
    setMinimumWidth(480);
    cancel->setFocus();
    connect(sign, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void SignDialog::ask(QWidget* over, const QString& question, const std::vector<Line>& lines,
                     std::function<void()> act) {
    auto* dialog = new SignDialog(question, lines, tr("Sign and send"), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, over, [act = std::move(act)] { act(); });
    dialog->open();
}

} // namespace wattbourse::app

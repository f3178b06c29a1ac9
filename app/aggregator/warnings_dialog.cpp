// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/warnings_dialog.h"

#include "app/aggregator/desk_button.h"
#include "app/aggregator/desk_parts.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace wattbourse::app {

WarningsDialog::WarningsDialog(const DeskWarnings& warnings, QWidget* parent)
    : QDialog(parent), m_quantity(new UnitEdit(tr("Quantity above"), 3, tr("kWh"))),
      m_spend(new UnitEdit(tr("Share of what is left to spend"), 1, tr("%"))),
      m_ticks(new UnitEdit(tr("Price steps away from the indicated price"), 0, QString())) {
    setWindowTitle(tr("Warnings of the ticket"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    QLabel* intro =
        deskLabel(tr("The ticket warns from here on, and places all the same if you confirm. Zero switches a "
                     "warning off. The limits that nobody can pass are the ones you signed."),
                  12, /*quiet=*/true);
    intro->setWordWrap(true);
    column->addWidget(intro);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    const auto line = [&](int row, UnitEdit* edit, std::int64_t most, std::int64_t step, std::int64_t value,
                          int decimals) {
        edit->spin()->setShownDecimals(decimals);
        edit->spin()->setRange(0, most, step);
        edit->spin()->setValue(value);
        QLabel* label = deskLabel(edit->spin()->accessibleName(), 12);
        label->setBuddy(edit);
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row, 1);
    };
    line(0, m_quantity, 1'000'000'000'000, 1'000, warnings.quantity.value, 1);
    line(1, m_spend, 1'000, 10, warnings.spendPermille, 1);
    line(2, m_ticks, 1'024, 1, warnings.ticksAway, 0);
    column->addLayout(grid);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new DeskButton(DeskButton::Kind::Plain, tr("Cancel"));
    auto* save = new DeskButton(DeskButton::Kind::Primary, tr("Save"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
}

DeskWarnings WarningsDialog::warnings() const {
    return {
        {m_quantity->spin()->value()}, m_spend->spin()->value(), static_cast<std::uint16_t>(m_ticks->spin()->value())};
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/technician/meter_owner_dialog.h"

#include "app/models/desk_text.h"
#include "app/widgets/text_label.h"
#include "core/base/hex.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace wattbourse::app {

namespace {

std::optional<core::Address> addressIn(const QLineEdit& line) {
    const auto address = core::addressFromHex(line.text().trimmed().toStdString());
    return address && !address->isZero() ? std::optional(*address) : std::nullopt;
}

} // namespace

MeterOwnerDialog::MeterOwnerDialog(const QString& meter, const core::Address& owner, const core::Address& reporter,
                                   QWidget* parent)
    : QDialog(parent), m_owner(new QLineEdit(desk::fullHex(owner.view()))),
      m_reporter(new QLineEdit(desk::fullHex(reporter.view()))),
      m_problem(new TextLabel(tr("An address is 0x and 40 hexadecimal digits."), {.tone = Tone::Danger, .wrap = true})),
      m_go(new QPushButton(tr("On to signing"))) {
    setWindowTitle(tr("Whose meter is it?"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addWidget(new TextLabel(
        tr("Meter %1 is not on the register yet. Both addresses are on the wallet page of the home's own terminal.")
            .arg(meter),
        {.pixels = 15, .medium = true, .wrap = true}));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    const auto add = [grid](int row, const QString& name, QLineEdit* line) {
        auto* label = new TextLabel(name, {.tone = Tone::Muted});
        label->setBuddy(line);
        line->setAccessibleName(name);
        line->setMaxLength(60);
        line->setMinimumWidth(380);
        grid->addWidget(label, row, 0);
        grid->addWidget(line, row, 1);
    };
    add(0, tr("Owner's account"), m_owner);
    add(1, tr("Key that signs its reports"), m_reporter);
    column->addLayout(grid);
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"));
    m_go->setProperty("primary", true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_owner, &QLineEdit::textChanged, this, &MeterOwnerDialog::check);
    connect(m_reporter, &QLineEdit::textChanged, this, &MeterOwnerDialog::check);
    check();
}

void MeterOwnerDialog::check() {
    const bool sound = addressIn(*m_owner) && addressIn(*m_reporter);
    m_problem->setVisible(!sound);
    m_go->setEnabled(sound);
}

core::Address MeterOwnerDialog::owner() const {
    return addressIn(*m_owner).value_or(core::Address{});
}

core::Address MeterOwnerDialog::reporter() const {
    return addressIn(*m_reporter).value_or(core::Address{});
}

} // namespace wattbourse::app

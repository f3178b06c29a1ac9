// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/technician/firmware_dialog.h"

#include "app/aggregator/desk_parts.h"
#include "app/technician/bench_parts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace wattbourse::app {

FirmwareDialog::FirmwareDialog(QWidget* parent)
    : QDialog(parent), m_hex(new QLineEdit), m_programmer(new QComboBox), m_port(new QLineEdit),
      m_lock(new QCheckBox(tr("Lock the chip afterwards: program and key cannot be read out any more"))),
      m_understood(new QCheckBox(tr("The meter loses its key, seal and constants; the wallet and the kept calibration "
                                    "give them back"))),
      m_facts(new CheckList), m_line(deskLabel(QString(), 12)), m_sentence(deskLabel(QString(), 13)),
      m_said(new QPlainTextEdit), m_read(new QPushButton(tr("Read the fuses"))),
      m_try(new QPushButton(tr("Try, write nothing"))), m_write(new QPushButton(tr("Write the program"))) {
    setWindowTitle(tr("Firmware and fuses"));
    setMinimumWidth(620);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(9);
    auto* intro = deskLabel(tr("A sealed meter is programmed over its six pins with a programmer, never over USB: the "
                               "board's own loader would let anybody read its key."),
                            13);
    intro->setWordWrap(true);
    column->addWidget(intro);
    auto* form = new QFormLayout;
    m_programmer->setEditable(true);
    m_programmer->addItems({QStringLiteral("usbasp"), QStringLiteral("avrispmkII"), QStringLiteral("stk500v1"),
                            QStringLiteral("stk500v2"), QStringLiteral("avrisp")});
    m_programmer->setAccessibleName(tr("Programmer"));
    m_port->setPlaceholderText(tr("only for a programmer on a serial port"));
    m_port->setAccessibleName(tr("Port of the programmer"));
    auto* file = new QHBoxLayout;
    m_hex->setAccessibleName(tr("Program file (HEX)"));
    auto* choose = new QPushButton(tr("Choose…"));
    file->addWidget(m_hex, 1);
    file->addWidget(choose);
    form->addRow(tr("Programmer"), m_programmer);
    form->addRow(tr("Port of the programmer"), m_port);
    form->addRow(tr("Program file (HEX)"), file);
    column->addLayout(form);
    column->addWidget(m_lock);
    column->addWidget(m_understood);
    column->addWidget(m_facts);
    m_line->setWordWrap(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_line->setAccessibleName(tr("Command that will be run"));
    QFont mono(QStringLiteral("JetBrains Mono"));
    mono.setPixelSize(11);
    m_line->setFont(mono);
    m_sentence->setWordWrap(true);
    m_said->setReadOnly(true);
    m_said->setFont(mono);
    m_said->setAccessibleName(tr("What avrdude said"));
    column->addWidget(m_line);
    column->addWidget(m_sentence);
    column->addWidget(m_said, 1);
    auto* buttons = new QHBoxLayout;
    auto* closes = new QPushButton(tr("Close"));
    buttons->addWidget(closes);
    buttons->addStretch(1);
    for (QPushButton* button : {m_read, m_try, m_write})
        buttons->addWidget(button);
    m_write->setProperty("danger", true);
    column->addLayout(buttons);
    connect(closes, &QPushButton::clicked, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Program file (HEX)"), {}, QStringLiteral("*.hex"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, m_hex, &QLineEdit::setText);
        dialog->open();
    });
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT asked(request(FirmwareRequest::What::ReadFuses)); });
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT asked(request(FirmwareRequest::What::Try)); });
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT asked(request(FirmwareRequest::What::Write)); });
    for (QLineEdit* line : {m_hex, m_port, m_programmer->lineEdit()})
        connect(line, &QLineEdit::textChanged, this, &FirmwareDialog::showCommand);
    for (QCheckBox* box : {m_lock, m_understood})
        connect(box, &QCheckBox::toggled, this, &FirmwareDialog::showCommand);
    showCommand();
}

FirmwareRequest FirmwareDialog::request(FirmwareRequest::What what) const {
    return {what, m_hex->text().trimmed(), m_programmer->currentText().trimmed(), m_port->text().trimmed(),
            m_lock->isChecked()};
}

void FirmwareDialog::setCommand(Command command) {
    m_command = std::move(command);
    showCommand();
}

void FirmwareDialog::showCommand() {
    const bool named = !m_hex->text().trimmed().isEmpty();
    m_line->setText(m_command
                        ? m_command(request(named ? FirmwareRequest::What::Write : FirmwareRequest::What::ReadFuses))
                        : QString());
    m_read->setEnabled(!m_busy);
    m_try->setEnabled(!m_busy && named);
    m_write->setEnabled(!m_busy && named && m_understood->isChecked());
}

void FirmwareDialog::showFuses(const std::vector<BenchCheck>& facts) {
    m_facts->show(facts, 1);
}

void FirmwareDialog::showSaid(const QString& text) {
    m_said->setPlainText(text);
}

void FirmwareDialog::showSentence(const QString& sentence) {
    m_sentence->setText(sentence);
}

void FirmwareDialog::setBusy(bool busy) {
    m_busy = busy;
    showCommand();
}

} // namespace wattbourse::app

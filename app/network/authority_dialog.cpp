// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/authority_dialog.h"

#include "app/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace wattbourse::app {

namespace {

QSpinBox* portBox(int value, const QString& name) {
    auto* box = new QSpinBox;
    box->setRange(1, 65535);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

} // namespace

AuthorityDialog::AuthorityDialog(const QStringList& authorities, Write write, QWidget* parent)
    : QDialog(parent), m_write(std::move(write)), m_program(new QComboBox), m_authority(new QComboBox),
      m_machineFolder(new QLineEdit(AuthorityOrder{}.machineFolder)), m_peers(new QPlainTextEdit),
      m_rpcPort(portBox(AuthorityOrder{}.rpcPort, tr("Port for this terminal"))),
      m_peerPort(portBox(AuthorityOrder{}.peerPort, tr("Port for the other authorities"))), m_writeTo(new QLineEdit),
      m_problem(new TextLabel({}, {.tone = Tone::Danger, .wrap = true})), m_done(new TextLabel({}, {.wrap = true})) {
    setWindowTitle(tr("Run an authority"));
    setMinimumWidth(600);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(
        new TextLabel(tr("Files for an authority of your own"), {.pixels = 18, .medium = true, .wrap = true}));
    column->addWidget(
        new TextLabel(tr("Written are the network's specification, the program's settings, a start script and "
                         "a service for Linux. The key stays where it is: KEYS.txt says where it belongs."),
                      {.tone = Tone::Muted, .wrap = true}));
    auto* form = new QFormLayout;
    form->setSpacing(8);
    m_program->addItems({QStringLiteral("Nethermind"), QStringLiteral("OpenEthereum")});
    m_program->setAccessibleName(tr("Program"));
    form->addRow(tr("Program"), m_program);
    m_authority->addItems(authorities);
    m_authority->setEditable(true);
    m_authority->setAccessibleName(tr("Your authority"));
    form->addRow(tr("Your authority"), m_authority);
    m_machineFolder->setAccessibleName(tr("Folder on its machine"));
    form->addRow(tr("Folder on its machine"), m_machineFolder);
    m_peers->setPlaceholderText(QStringLiteral("enode://…"));
    m_peers->setAccessibleName(tr("The others, one address a line"));
    m_peers->setTabChangesFocus(true);
    m_peers->setFixedHeight(72);
    form->addRow(tr("The others, one address a line"), m_peers);
    form->addRow(tr("Port for this terminal"), m_rpcPort);
    form->addRow(tr("Port for the other authorities"), m_peerPort);
    auto* folder = new QHBoxLayout;
    auto* browse = new QPushButton(tr("Choose…"));
    m_writeTo->setAccessibleName(tr("Write the files to"));
    folder->addWidget(m_writeTo, 1);
    folder->addWidget(browse);
    form->addRow(tr("Write the files to"), folder);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_done);
    m_problem->hide();
    m_done->hide();
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    auto* writeButton = new QPushButton(tr("Write the files"));
    writeButton->setProperty("primary", true);
    writeButton->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(writeButton);
    column->addLayout(buttons);
    connect(browse, &QPushButton::clicked, this, &AuthorityDialog::chooseFolder);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(writeButton, &QPushButton::clicked, this, &AuthorityDialog::writeFiles);
}

AuthorityOrder AuthorityDialog::order() const {
    AuthorityOrder out;
    out.program =
        m_program->currentIndex() == 0 ? AuthorityOrder::Program::Nethermind : AuthorityOrder::Program::OpenEthereum;
    out.authority = m_authority->currentText().trimmed();
    out.machineFolder = m_machineFolder->text().trimmed();
    for (const QString& line : m_peers->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            out.peers << line.trimmed();
    out.rpcPort = static_cast<std::uint16_t>(m_rpcPort->value());
    out.peerPort = static_cast<std::uint16_t>(m_peerPort->value());
    out.writeTo = m_writeTo->text().trimmed();
    return out;
}

void AuthorityDialog::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Write the files to"), m_writeTo->text());
    if (!folder.isEmpty())
        m_writeTo->setText(folder);
}

void AuthorityDialog::writeFiles() {
    const AuthorityOrder wanted = order();
    Written done;
    if (wanted.writeTo.isEmpty())
        done.problem = tr("Choose a folder on this computer first.");
    else
        done = m_write(wanted);
    m_problem->setText(done.problem);
    m_problem->setVisible(!done.problem.isEmpty());
    m_done->setVisible(done.problem.isEmpty());
    m_done->setText(tr("Written: %1. Copy them to the authority's machine and read KEYS.txt there.")
                        .arg(done.files.join(QStringLiteral(", "))));
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/links_dialog.h"

#include "app/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace wattbourse::app {

LinksDialog::LinksDialog(const LinkWishes& wishes, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Links to other programs"));
    setMinimumSize(660, 620);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(18, 16, 18, 14);
    outer->setSpacing(10);
    outer->addWidget(new TextLabel(tr("Links to other programs"), {.pixels = 18, .medium = true}));
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(6);

    column->addWidget(new TextLabel(tr("Portfolio"), {.pixels = 14, .medium = true}));
    column->addWidget(new TextLabel(tr("Several desks share one portfolio when they name the same PostgreSQL database; "
                                       "each sees at once what another changes."),
                                    {.tone = Tone::Muted, .wrap = true}));
    m_store = addLine(column, tr("Store"), wishes.store, QStringLiteral("postgresql://desk@server/portfolio"));
    m_storeState = new TextLabel({}, {.tone = Tone::Accent, .wrap = true});
    column->addWidget(m_storeState);

    m_openAdr =
        addGroup(column, tr("Ask an OpenADR 3 server"),
                 tr("Its events become requests for flexibility in the portfolio, where every desk finds them."),
                 &m_openAdrState);
    m_server =
        addLine(column, tr("Server"), wishes.openAdrServer, QStringLiteral("https://vtn.example.org/openadr3/3.0.1"));
    m_credentials = addLine(column, tr("Credentials"), wishes.openAdrCredentials,
                            tr("a JSON file with client_id and client_secret that only you may read"));
    m_name = addLine(column, tr("My name there"), wishes.openAdrName, QStringLiteral("ven-1"));
    m_release31 = new QCheckBox(tr("The server speaks release 3.1"));
    m_release31->setChecked(wishes.openAdrRelease31);
    column->addWidget(m_release31);
    column->addWidget(m_openAdrState);

    m_mqtt = addGroup(column, tr("Publish figures over MQTT"),
                      tr("Power, energy and the agent's state, announced for Home Assistant. Nobody can steer this "
                         "program through it."),
                      &m_mqttState);
    m_mqttHost = addLine(column, tr("Broker"), wishes.mqttHost, QStringLiteral("localhost"));
    m_mqttPort = addPort(column, tr("Port of the broker"), wishes.mqttPort);
    m_mqttAuthorities = addLine(column, tr("Authorities"), wishes.mqttAuthorities,
                                tr("a PEM file for TLS; needed for another machine"));
    column->addWidget(m_mqttState);

    m_metrics = addGroup(column, tr("Let Prometheus read figures"),
                         tr("Only from this machine, and only with the token that stands in a file of yours."),
                         &m_metricsState);
    m_metricsPort = addPort(column, tr("Port for Prometheus"), wishes.metricsPort);
    m_metricsPort->setMinimum(1024);
    column->addWidget(m_metricsState);
    column->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    outer->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* use = new QPushButton(tr("Use these links"));
    use->setProperty("primary", true);
    use->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    outer->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    m_metrics->setChecked(wishes.metrics);
    m_mqtt->setChecked(wishes.mqtt);
    m_openAdr->setChecked(wishes.openAdr);
    for (QCheckBox* box : {m_metrics, m_mqtt, m_openAdr})
        connect(box, &QCheckBox::toggled, this, &LinksDialog::judge);
    judge();
}

QCheckBox* LinksDialog::addGroup(QVBoxLayout* column, const QString& title, const QString& meaning, TextLabel** state) {
    column->addSpacing(12);
    auto* box = new QCheckBox(title);
    column->addWidget(box);
    column->addWidget(new TextLabel(meaning, {.tone = Tone::Muted, .wrap = true}));
    *state = new TextLabel({}, {.tone = Tone::Accent, .wrap = true});
    return box;
}

QLineEdit* LinksDialog::addLine(QVBoxLayout* column, const QString& name, const QString& text, const QString& hint) {
    auto* row = new QHBoxLayout;
    auto* label = new TextLabel(name);
    label->setMinimumWidth(130);
    auto* line = new QLineEdit(text);
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    line->setMaxLength(500);
    label->setBuddy(line);
    row->addWidget(label);
    row->addWidget(line, 1);
    column->addLayout(row);
    return line;
}

QSpinBox* LinksDialog::addPort(QVBoxLayout* column, const QString& name, int port) {
    auto* row = new QHBoxLayout;
    auto* label = new TextLabel(name);
    label->setMinimumWidth(130);
    auto* spin = new QSpinBox;
    spin->setRange(1, 65535);
    spin->setValue(port);
    spin->setGroupSeparatorShown(false);
    spin->setAccessibleName(name);
    label->setBuddy(spin);
    row->addWidget(label);
    row->addWidget(spin);
    row->addStretch(1);
    column->addLayout(row);
    return spin;
}

void LinksDialog::judge() {
    for (QWidget* field : std::initializer_list<QWidget*>{m_server, m_credentials, m_name, m_release31})
        field->setEnabled(m_openAdr->isChecked());
    for (QWidget* field : std::initializer_list<QWidget*>{m_mqttHost, m_mqttPort, m_mqttAuthorities})
        field->setEnabled(m_mqtt->isChecked());
    m_metricsPort->setEnabled(m_metrics->isChecked());
}

LinkWishes LinksDialog::wishes() const {
    return {.metrics = m_metrics->isChecked(),
            .metricsPort = m_metricsPort->value(),
            .mqtt = m_mqtt->isChecked(),
            .mqttHost = m_mqttHost->text().trimmed(),
            .mqttPort = m_mqttPort->value(),
            .mqttAuthorities = m_mqttAuthorities->text().trimmed(),
            .openAdr = m_openAdr->isChecked(),
            .openAdrServer = m_server->text().trimmed(),
            .openAdrCredentials = m_credentials->text().trimmed(),
            .openAdrName = m_name->text().trimmed(),
            .openAdrRelease31 = m_release31->isChecked(),
            .store = m_store->text().trimmed()};
}

void LinksDialog::show(const LinkStates& states) {
    const auto say = [](TextLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    say(m_metricsState, states.metrics);
    say(m_mqttState, states.mqtt);
    say(m_openAdrState, states.openAdr);
    say(m_storeState, states.store);
}

} // namespace wattbourse::app

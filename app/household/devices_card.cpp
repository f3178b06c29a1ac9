// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/devices_card.h"

#include "app/household/comfort_words.h"
#include "app/models/desk_text.h"
#include "app/widgets/icon_mark.h"

#include <QBoxLayout>
#include <QPushButton>

namespace wattbourse::app {

DevicesCard::DevicesCard(QWidget* parent)
    : QWidget(parent), m_card(new Card(tr("Devices"))), m_list(new QVBoxLayout),
      m_safe(new TextLabel({}, {.pixels = 12, .tone = Tone::Warn, .wrap = true})),
      m_none(new TextLabel(tr("No device is set up."), {.tone = Tone::Muted, .wrap = true})) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_list->setSpacing(8);
    m_card->body()->addWidget(m_safe);
    m_card->body()->addWidget(m_none);
    m_card->body()->addLayout(m_list);
    auto* add = new QPushButton(tr("Add a device"));
    add->setObjectName(QStringLiteral("addDevice"));
    connect(add, &QPushButton::clicked, this, &DevicesCard::addAsked);
    m_card->body()->addWidget(add, 0, Qt::AlignLeft);
    m_safe->hide();
}

void DevicesCard::make(const std::vector<DeviceNow>& devices) {
    for (const Row& row : m_rows)
        delete row.holder;
    m_rows.clear();
    for (const DeviceNow& device : devices) {
        Row row{new QWidget, new TextLabel({}, {.medium = true}), new TextLabel({}, {.wrap = true}),
                new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true})};
        auto* line = new QHBoxLayout(row.holder);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(10);
        line->addWidget(new IconMark(iconOf(device.kind)), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        auto* first = new QHBoxLayout;
        first->setSpacing(8);
        first->addWidget(row.name);
        row.does->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        first->addWidget(row.does, 1);
        words->addLayout(first);
        words->addWidget(row.state);
        line->addLayout(words, 1);
        m_list->addWidget(row.holder);
        m_rows.push_back(row);
    }
}

void DevicesCard::show(const ComfortsView& view) {
    QString wanted;
    for (const DeviceNow& device : view.devices)
        wanted += QStringLiteral("%1:%2;").arg(static_cast<int>(device.kind)).arg(desk::plain(device.id));
    if (wanted != m_made) {
        m_made = wanted;
        make(view.devices);
    }
    m_card->setAside(view.simulated ? tr("simulated: nothing real is switched") : QString());
    const QString safe = safeModeSentence(view.safeMode);
    m_safe->setText(safe);
    m_safe->setVisible(!safe.isEmpty());
    m_none->setVisible(view.devices.empty());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const DeviceNow& device = view.devices[i];
        m_rows[i].name->setText(deviceName(device.kind, device.id));
        m_rows[i].does->setText(deviceDoes(device));
        m_rows[i].state->setText(deviceState(device));
        const bool bad = device.heldBack || (device.state && *device.state != core::ControlledDevice::State::Following);
        m_rows[i].state->setTone(bad ? Tone::Warn : Tone::Muted);
    }
}

} // namespace wattbourse::app

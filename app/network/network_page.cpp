// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/network_page.h"

#include "app/models/desk_text.h"
#include "app/text/status_text.h"
#include "app/widgets/card.h"
#include "app/widgets/record_view.h"

#include <QLocale>

namespace wattbourse::app {

namespace {

using Cell = RecordCell;

QString number(std::uint64_t value) {
    return QLocale().toString(static_cast<qulonglong>(value));
}

Cell stateCell(const core::EndpointStatus& node) {
    // What a node was caught at says more than that it was dropped.
    if (!node.offence.empty())
        return {.text = NetworkPage::tr("dropped: %1").arg(text::plainSentence(node.offence)), .tone = Cell::Tone::Bad};
    switch (node.state) {
    case core::EndpointStatus::State::Connecting:
        return {.text = NetworkPage::tr("connecting"), .tone = Cell::Tone::Quiet};
    case core::EndpointStatus::State::Agreeing:
        return {.text = NetworkPage::tr("agrees"), .tone = Cell::Tone::Good};
    case core::EndpointStatus::State::Behind:
        return {.text = NetworkPage::tr("behind"), .tone = Cell::Tone::Warn};
    case core::EndpointStatus::State::Silent:
        return {.text = NetworkPage::tr("does not answer"), .tone = Cell::Tone::Warn};
    case core::EndpointStatus::State::Refused:
        return {.text = NetworkPage::tr("dropped"), .tone = Cell::Tone::Bad};
    }
    return {};
}

QString ruleSentence(std::size_t authorities) {
    if (authorities == 0)
        return NetworkPage::tr("The authorities of this network are not known yet.");
    const std::size_t deciding = authorities / 2 + 1;
    const QString rule =
        NetworkPage::tr("A block is final when %1 of %2 authorities built on it.").arg(deciding).arg(authorities);
    if (deciding == 1)
        return NetworkPage::tr("%1 One key alone decides what happened here: trust its owner, or do not trade.")
            .arg(rule);
    if (deciding == 2)
        return NetworkPage::tr("%1 Two keys together decide what happened here: that is little.").arg(rule);
    return rule;
}

} // namespace

NetworkPage::NetworkPage(QWidget* parent)
    : Page(parent), m_rule(new TextLabel({}, {.tone = Tone::Muted, .wrap = true})),
      m_alarms(new TextLabel({}, {.wrap = true})), m_alarmCard(new Card(tr("Alarms"))),
      m_nodes(new RecordView(tr("Nodes"),
                             {{.title = tr("Node")},
                              {.title = tr("State")},
                              {.title = tr("Head"), .number = true},
                              {.title = tr("Answers in ms"), .number = true}},
                             {0, 0, 76, 104})),
      m_authorities(new RecordView(tr("Authorities"),
                                   {{.title = tr("Authority"), .mono = true},
                                    {.title = tr("Sealed"), .number = true},
                                    {.title = tr("Missed"), .number = true},
                                    {.title = tr("Last block"), .number = true}},
                                   {0, 74, 74, 92})),
      m_headers(new RecordView(tr("Blocks"),
                               {{.title = tr("Block"), .number = true},
                                {.title = tr("Hash"), .mono = true},
                                {.title = tr("Sealed by"), .mono = true},
                                {.title = tr("Step"), .number = true},
                                {.title = {}}},
                               {90, 0, 0, 120, 34})) {
    setAccessibleName(tr("Network"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(12);
    rows->addWidget(buildHeights());
    m_alarmCard->setEdge(Card::Edge::Warn);
    m_alarmCard->body()->addWidget(m_alarms);
    rows->addWidget(m_alarmCard);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    auto* nodes = new Card(tr("Nodes"));
    nodes->body()->addWidget(m_nodes);
    auto* authorities = new Card(tr("Authorities"));
    authorities->body()->addWidget(m_authorities, 1);
    authorities->body()->addWidget(m_rule);
    middle->addWidget(nodes, 1);
    middle->addWidget(authorities, 1);
    rows->addLayout(middle, 2);
    auto* headers = new Card(tr("Blocks"));
    headers->setAside(tr("each one checked: hash, seal and turn"));
    headers->body()->addWidget(m_headers);
    rows->addWidget(headers, 3);
    show(NetworkView{});
}

QWidget* NetworkPage::buildHeights() {
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [&](Level& level, const QString& title) {
        level.card = new Card(title);
        level.number = new TextLabel({}, {.pixels = 26, .medium = true});
        level.note = new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true});
        level.card->body()->setSpacing(2);
        level.card->body()->addWidget(level.number);
        level.card->body()->addWidget(level.note);
        row->addWidget(level.card, 1);
    };
    add(m_head, tr("Newest block"));
    add(m_final, tr("Final block"));
    add(m_settled, tr("Settled block"));
    return all;
}

void NetworkPage::showHeights(const NetworkView& view) {
    const auto put = [&](const Level& level, const std::optional<core::BlockRef>& block, const QString& meaning) {
        level.number->setText(block ? number(block->number) : desk::unknown());
        level.note->setText(block ? tr("%1 old · %2").arg(text::ageOf(block->time, view.now), meaning)
                                  : tr("not known yet"));
    };
    put(m_head, view.status.head, tr("valid, may still be replaced"));
    put(m_final, view.status.finalBlock, tr("more than half of the authorities built on it"));
    put(m_settled, view.status.settled, tr("more than two thirds did, and the nodes agree"));
    m_head.card->setAside(desk::plain(view.status.networkName));
}

void NetworkPage::showAlarms(const NetworkView& view) {
    QStringList lines;
    if (view.status.stopped)
        lines << tr("Following the chain stopped for good: %1").arg(text::plainSentence(*view.status.stopped));
    for (const std::string& alarm : view.status.alarms)
        lines << text::plainSentence(alarm);
    for (const core::EndpointStatus& node : view.status.endpoints)
        if (!node.offence.empty())
            lines << tr("%1 was dropped: %2").arg(desk::plain(node.url), text::plainSentence(node.offence));
    m_alarms->setText(lines.join(QLatin1Char('\n')));
    m_alarmCard->setVisible(!lines.isEmpty());
}

void NetworkPage::show(const NetworkView& view) {
    showHeights(view);
    showAlarms(view);
    m_rule->setText(ruleSentence(view.status.authorities.size()));
    std::vector<RecordTable::Row> nodes;
    for (const core::EndpointStatus& node : view.status.endpoints)
        nodes.push_back({{.text = desk::plain(node.url)},
                         stateCell(node),
                         {.text = node.head ? number(*node.head) : desk::unknown()},
                         {.text = node.latency ? QLocale().toString(static_cast<qlonglong>(node.latency->count()))
                                               : desk::unknown()}});
    m_nodes->show(std::move(nodes));
    std::vector<RecordTable::Row> authorities;
    for (const core::AuthorityStatus& authority : view.status.authorities)
        authorities.push_back(
            {{.text = desk::fullHex(authority.address.view())},
             {.text = number(authority.sealed)},
             {.text = number(authority.missed), .tone = authority.missed > 0 ? Cell::Tone::Warn : Cell::Tone::Quiet},
             {.text = authority.lastBlock ? number(*authority.lastBlock) : desk::unknown()}});
    m_authorities->show(std::move(authorities));
    std::vector<RecordTable::Row> headers;
    for (const core::SealEvidence& header : view.headers) {
        const bool final = view.status.finalBlock && header.number <= view.status.finalBlock->number;
        headers.push_back({{.text = number(header.number)},
                           {.text = desk::fullHex(header.hash.view()), .tone = Cell::Tone::Quiet},
                           {.text = desk::fullHex(header.author.view()), .tone = Cell::Tone::Quiet},
                           {.text = number(header.step)},
                           {.text = {}, .shield = final ? FigureState::Proven : FigureState::Pending}});
    }
    m_headers->show(std::move(headers));
}

} // namespace wattbourse::app

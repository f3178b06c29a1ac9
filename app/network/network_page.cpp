// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/network_page.h"

#include "app/charts/authority_ring.h"
#include "app/models/desk_text.h"
#include "app/models/node_address.h"
#include "app/network/budget_card.h"
#include "app/text/said_text.h"
#include "app/text/status_text.h"
#include "app/widgets/card.h"
#include "app/widgets/link_button.h"
#include "app/widgets/record_view.h"

#include <QLocale>
#include <QProgressBar>

namespace wattbourse::app {

namespace {

using Cell = RecordCell;

constexpr int kRingWidth = 124;
constexpr int kLeastRowHeight = 205;

QString number(std::uint64_t value) {
    return QLocale().toString(static_cast<qulonglong>(value));
}

Cell stateCell(const core::EndpointStatus& node) {
    // What a node was caught at says more than that it was dropped.
    if (!node.offence.empty()) {
        const QString caught = NetworkPage::tr("dropped: %1").arg(offenceText(node.offence, {}));
        // Also as it was recorded.
        return {.text = caught,
                .tone = Cell::Tone::Bad,
                .note = caught + QLatin1Char('\n') + text::plainSentence(node.offence)};
    }
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

// Room is short: what is usual is left away, and any other way to talk to a node stands out.
QString shortUrl(const std::string& url) {
    constexpr std::string_view kUsual = "https://";
    return desk::plain(url.starts_with(kUsual) ? url.substr(kUsual.size()) : url);
}

QString permille(const std::optional<std::uint32_t>& share) {
    return share ? desk::fixed(*share, 1, 1) : desk::unknown();
}

QString dutySentence(const NetworkView& view) {
    if (!view.ownAuthority)
        return {};
    for (const core::AuthorityStatus& one : view.status.authorities) {
        if (one.address != *view.ownAuthority)
            continue;
        QString out = NetworkPage::tr("Your authority sealed %1 blocks lately and missed %2 turns.")
                          .arg(number(one.sealed), number(one.missed));
        if (one.sealedTwice > 0)
            out += QLatin1Char(' ') + NetworkPage::tr("It sealed twice: its key runs in two places. Stop one of them.");
        if (one.clockOffset && *one.clockOffset != 0)
            out += QLatin1Char(' ') +
                   (*one.clockOffset < 0
                        ? NetworkPage::tr("Its clock is %1 s late: set it by a time server.").arg(-*one.clockOffset)
                        : NetworkPage::tr("Its clock is %1 s early: set it by a time server.").arg(*one.clockOffset));
        return out;
    }
    return NetworkPage::tr("Your authority is not among those that seal now.");
}

QString abilities(const std::optional<core::EndpointStatus::Capabilities>& can) {
    if (!can)
        return desk::unknown();
    QStringList out;
    if (can->proofs)
        out << NetworkPage::tr("proofs");
    if (can->blockReceipts)
        out << NetworkPage::tr("receipts at once");
    if (can->subscriptions)
        out << NetworkPage::tr("tells of new blocks");
    if (can->batch > 1)
        out << NetworkPage::tr("%1 questions at once").arg(can->batch);
    return out.isEmpty() ? NetworkPage::tr("no proofs") : out.join(QStringLiteral(", "));
}

QString ruleSentence(const core::ConsensusRule& rule) {
    if (rule.sealers == 0)
        return NetworkPage::tr("The authorities of this network are not known yet.");
    if (rule.kind == core::ConsensusRule::Kind::SyncCommittee)
        return NetworkPage::tr("This network runs by proof of stake: a committee of %1 signs what is final, and %2 of "
                               "its signatures are asked for.")
            .arg(rule.sealers)
            .arg(rule.settledNeeds);
    const QString counts =
        NetworkPage::tr("A block is final when %1 of %2 authorities built on it, and settled from %3 on: money moves "
                        "on settled blocks only.")
            .arg(rule.finalNeeds)
            .arg(rule.sealers)
            .arg(rule.settledNeeds);
    if (rule.finalNeeds <= 1)
        return NetworkPage::tr("%1 One key alone decides what happened here: trust its owner, or do not trade.")
            .arg(counts);
    if (rule.finalNeeds == 2)
        return NetworkPage::tr("%1 Two keys together decide what happened here: that is little.").arg(counts);
    return counts;
}

} // namespace

NetworkPage::NetworkPage(QWidget* parent)
    : Page(parent), m_catchUpCard(new Card(tr("Catching up"))), m_catchUp(new QProgressBar), m_hold(new LinkButton({})),
      m_through(new TextLabel({}, {.tone = Tone::Muted, .wrap = true})),
      m_rule(new TextLabel({}, {.tone = Tone::Muted, .wrap = true})), m_duty(new TextLabel({}, {.wrap = true})),
      m_alarms(new TextLabel({}, {.wrap = true})), m_alarmCard(new Card(tr("Alarms"))),
      m_nodes(new RecordView(tr("Nodes"),
                             {{.title = tr("Node")},
                              {.title = tr("State")},
                              {.title = tr("Head"), .number = true},
                              {.title = tr("ms"), .number = true},
                              {.title = tr("Answered %"), .number = true},
                              {.title = tr("True %"), .number = true},
                              {.title = tr("Lies"), .number = true},
                              {.title = tr("Can do")}},
                             {0, 96, 60, 34, 76, 50, 36, 84})),
      m_ring(new AuthorityRing), m_authorities(new RecordView(tr("Authorities"),
                                                              {{.title = tr("Authority"), .mono = true},
                                                               {.title = tr("Sealed"), .number = true},
                                                               {.title = tr("Missed"), .number = true},
                                                               {.title = tr("Twice"), .number = true},
                                                               {.title = tr("Last block"), .number = true}},
                                                              {0, 54, 54, 46, 72})),
      m_headers(new RecordView(tr("Blocks"),
                               {{.title = tr("Block"), .number = true},
                                {.title = tr("Hash"), .mono = true},
                                {.title = tr("Sealed by"), .mono = true},
                                {.title = tr("Step"), .number = true},
                                {.title = {}}},
                               {90, 0, 0, 120, 34})),
      m_budget(new BudgetCard) {
    setAccessibleName(tr("Network"));
    auto* sheet = new QWidget;
    showScrolled(sheet);
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(12);
    rows->addWidget(buildHeights());
    m_catchUp->setAccessibleName(tr("Catching up"));
    m_catchUp->setTextVisible(false);
    m_catchUp->setFixedHeight(8);
    m_catchUpCard->body()->addWidget(m_catchUp);
    m_catchUpCard->head()->addWidget(m_hold);
    connect(m_hold, &QPushButton::clicked, this, [this] { Q_EMIT holdCatchUpAsked(!m_held); });
    rows->addWidget(m_catchUpCard);
    m_alarmCard->setEdge(Card::Edge::Warn);
    m_alarmCard->body()->addWidget(m_alarms);
    rows->addWidget(m_alarmCard);
    // With alarms and a catch-up above them the tables keep a few rows, and the page scrolls.
    for (QWidget* part : {buildMiddle(), buildBottom()}) {
        part->setMinimumHeight(kLeastRowHeight);
        rows->addWidget(part, 3);
    }
    show(NetworkView{});
}

QWidget* NetworkPage::buildMiddle() {
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* nodes = new Card(tr("Nodes"));
    nodes->body()->addWidget(m_nodes);
    nodes->body()->addWidget(m_through);
    auto* change = new LinkButton(tr("Change…"));
    change->setAccessibleName(tr("Change the nodes"));
    nodes->head()->addWidget(change);
    connect(change, &QPushButton::clicked, this, &NetworkPage::changeNodesAsked);
    auto* authorities = new Card(tr("Authorities"));
    auto* duty = new QHBoxLayout;
    duty->setSpacing(10);
    m_ring->setFixedWidth(kRingWidth);
    duty->addWidget(m_ring);
    duty->addWidget(m_authorities, 1);
    authorities->body()->addLayout(duty, 1);
    authorities->body()->addWidget(m_duty);
    authorities->body()->addWidget(m_rule);
    auto* own = new LinkButton(tr("Run one yourself…"));
    own->setAccessibleName(tr("Run an authority yourself"));
    authorities->head()->addWidget(own);
    connect(own, &QPushButton::clicked, this, &NetworkPage::authorityFilesAsked);
    row->addWidget(nodes, 6);
    row->addWidget(authorities, 5);
    return all;
}

QWidget* NetworkPage::buildBottom() {
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* headers = new Card(tr("Blocks"));
    headers->setAside(tr("each one checked: hash, seal and turn"));
    headers->body()->addWidget(m_headers);
    row->addWidget(headers, 5);
    row->addWidget(m_budget, 2);
    return all;
}

QWidget* NetworkPage::buildHeights() {
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [&](Level& level, const QString& title) {
        level.card = new Card(title);
        level.number = new TextLabel({}, {.pixels = 24, .medium = true});
        level.note = new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true});
        level.card->body()->setSpacing(2);
        level.card->body()->addWidget(level.number);
        level.card->body()->addWidget(level.note);
        level.card->body()->addStretch(1);
        row->addWidget(level.card, 1);
    };
    add(m_head, tr("Newest block"));
    add(m_final, tr("Final block"));
    add(m_settled, tr("Settled block"));
    add(m_lag, tr("Until final"));
    add(m_trusted, tr("Trusted start"));
    return all;
}

void NetworkPage::showHeights(const NetworkView& view) {
    const core::ChainStatus& status = view.status;
    const auto put = [&](const Level& level, const std::optional<core::BlockRef>& block, const QString& meaning) {
        level.number->setText(block ? number(block->number) : desk::unknown());
        level.note->setText(block ? tr("%1 old · %2").arg(text::ageOf(block->time, view.now), meaning)
                                  : tr("not known yet"));
    };
    put(m_head, status.head, tr("valid, may still be replaced"));
    put(m_final, status.finalBlock, tr("enough authorities built on it"));
    put(m_settled, status.settled, tr("two thirds did, and the nodes agree"));
    m_head.card->setAside(desk::plain(status.networkName));

    const bool known = status.head && status.finalBlock && status.head->number >= status.finalBlock->number;
    m_lag.number->setText(
        known
            ? tr("%n block(s)", nullptr,
                 static_cast<int>(std::min<std::uint64_t>(status.head->number - status.finalBlock->number, 1'000'000)))
            : desk::unknown());
    m_lag.note->setText(known ? tr("%1 from the newest block back to the final one")
                                    .arg(text::ageOf(status.finalBlock->time, status.head->time))
                              : tr("not known yet"));

    m_trusted.number->setText(status.trusted ? number(status.trusted->block.number) : desk::unknown());
    if (!status.trusted)
        m_trusted.note->setText(tr("not known yet"));
    else if (status.trusted->block.time.seconds == 0)
        m_trusted.note->setText(tr("the first block of the network"));
    else if (status.trusted->maxAgeSeconds > 0)
        m_trusted.note->setText(tr("%1 old; from %2 on it needs a second source")
                                    .arg(text::ageOf(status.trusted->block.time, view.now),
                                         desk::age(std::chrono::seconds(status.trusted->maxAgeSeconds))));
    else
        m_trusted.note->setText(tr("%1 old").arg(text::ageOf(status.trusted->block.time, view.now)));
}

void NetworkPage::showCatchUp(const NetworkView& view) {
    const auto& left = view.status.catchUp;
    m_catchUpCard->setVisible(left.has_value());
    if (!left)
        return;
    if (m_held != left->held || m_hold->text().isEmpty()) {
        m_held = left->held;
        m_hold->setText(m_held ? tr("Go on") : tr("Pause"));
        m_hold->setAccessibleName(m_held ? tr("Go on catching up") : tr("Pause catching up"));
    }
    if (m_held) {
        // How far it got stays in the bar: what was checked is kept.
        m_catchUpCard->setAside(tr("paused, %1 blocks left").arg(number(left->total - left->done)));
        return;
    }
    m_catchUpCard->setAside(tr("%1 of %2 blocks checked").arg(number(left->done), number(left->total)));
    constexpr int kSteps = 1000;
    m_catchUp->setRange(0, kSteps);
    m_catchUp->setValue(left->total == 0 ? kSteps : static_cast<int>(left->done * kSteps / left->total));
}

void NetworkPage::showAlarms(const NetworkView& view) {
    const SaidContext said{.now = view.now};
    QStringList lines;
    // As they were recorded, for those who look them up.
    QStringList recorded;
    if (view.status.stopped) {
        lines << tr("Following the chain stopped for good: %1").arg(alarmText(*view.status.stopped, said));
        recorded << text::plainSentence(*view.status.stopped);
        if (view.status.remedy)
            lines << alarmText(*view.status.remedy, said);
    }
    for (const std::string& alarm : view.status.alarms) {
        lines << alarmText(alarm, said);
        recorded << text::plainSentence(alarm);
    }
    for (const core::EndpointStatus& node : view.status.endpoints)
        if (!node.offence.empty()) {
            lines << tr("%1 was dropped: %2").arg(desk::plain(node.url), offenceText(node.offence, said));
            recorded << desk::plain(node.url) + QLatin1String(": ") + text::plainSentence(node.offence);
        }
    m_alarms->setText(lines.join(QLatin1Char('\n')));
    m_alarms->setToolTip(recorded.isEmpty() ? QString()
                                            : QLatin1String("<p>") +
                                                  recorded.join(QLatin1Char('\n'))
                                                      .toHtmlEscaped()
                                                      .replace(QLatin1Char('\n'), QLatin1String("</p><p>")) +
                                                  QLatin1String("</p>"));
    m_alarmCard->setVisible(!lines.isEmpty());
}

void NetworkPage::showNodes(const NetworkView& view) {
    std::vector<RecordTable::Row> nodes;
    for (const core::EndpointStatus& node : view.status.endpoints)
        nodes.push_back({{.text = shortUrl(node.url)},
                         stateCell(node),
                         {.text = node.head ? number(*node.head) : desk::unknown()},
                         {.text = node.latency ? QLocale().toString(static_cast<qlonglong>(node.latency->count()))
                                               : desk::unknown()},
                         {.text = permille(node.availabilityPermille)},
                         {.text = permille(node.qualityPermille)},
                         {.text = number(node.lies), .tone = node.lies > 0 ? Cell::Tone::Bad : Cell::Tone::Quiet},
                         {.text = abilities(node.capabilities), .tone = Cell::Tone::Quiet}});
    m_nodes->show(std::move(nodes));
    std::vector<NodeAddress> through;
    for (const core::EndpointStatus& node : view.status.endpoints)
        through.push_back({desk::plain(node.url), node.own});
    m_through->setText(nodesSentence(through));
    // A single node has no second view beside it.
    m_through->setTone(through.size() > 1 ? Tone::Muted : Tone::Warn);
}

void NetworkPage::showAuthorities(const NetworkView& view) {
    m_rule->setText(ruleSentence(view.status.rule));
    const QString duty = dutySentence(view);
    m_duty->setText(duty);
    m_duty->setVisible(!duty.isEmpty());
    m_ring->show(view.status.authorities);
    std::vector<RecordTable::Row> authorities;
    for (const core::AuthorityStatus& authority : view.status.authorities)
        authorities.push_back(
            {{.text = desk::fullHex(authority.address.view()),
              .tone = authority.onDuty ? Cell::Tone::Good : Cell::Tone::Plain},
             {.text = number(authority.sealed)},
             {.text = number(authority.missed), .tone = authority.missed > 0 ? Cell::Tone::Warn : Cell::Tone::Quiet},
             {.text = number(authority.sealedTwice),
              .tone = authority.sealedTwice > 0 ? Cell::Tone::Bad : Cell::Tone::Quiet},
             {.text = authority.lastBlock ? number(*authority.lastBlock) : desk::unknown()}});
    m_authorities->show(std::move(authorities));
}

void NetworkPage::showHeaders(const NetworkView& view) {
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

void NetworkPage::show(const NetworkView& view) {
    showHeights(view);
    showCatchUp(view);
    showAlarms(view);
    showNodes(view);
    showAuthorities(view);
    showHeaders(view);
    m_budget->show(view);
}

} // namespace wattbourse::app

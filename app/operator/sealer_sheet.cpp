// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/desk_text.h"
#include "app/operator/office_sheets.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace wattbourse::app {

namespace {

QString number(std::uint64_t n) {
    return QLocale().toString(static_cast<qulonglong>(n));
}

bool holds(const std::vector<core::Address>& set, const core::Address& one) {
    return std::find(set.begin(), set.end(), one) != set.end();
}

} // namespace

SealerSheet::SealerSheet(Page* page) : m_deeds(new DeedPanel) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    m_authorities = new RecordTable({{tr("Authority")},
                                     {tr("Address"), false, true},
                                     {tr("Duty")},
                                     {tr("Sealed"), true},
                                     {tr("Missed"), true},
                                     {tr("Last block"), true},
                                     {tr("Clock s"), true}},
                                    this);
    m_authorityTable = officeTable(tr("Authorities and their duty"), m_authorities, {0, 112, 104, 70, 70, 84, 64});
    m_changeRows = new RecordTable({{tr("Change")}, {tr("State")}, {tr("Votes"), true}, {tr("Until")}}, this);
    m_changeTable = officeTable(tr("Changes of who seals"), m_changeRows, {0, 120, 64, 136});
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(officeCard(tr("Authorities and their duty"), m_authorityTable, page, &m_shield, &m_aside), 3);
    left->addWidget(officeCard(tr("Changes of who seals"), m_changeTable, page, &m_changeShield, &m_changeAside), 2);
    columns->addLayout(left, 12);
    columns->addWidget(officeCard(tr("Add, remove, vote"), m_deeds), 8);
    connect(m_authorityTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& at) {
                if (at.isValid() && at.row() < static_cast<int>(m_listed.size()))
                    chooseAuthority(m_listed[static_cast<std::size_t>(at.row())]);
            });
    connect(m_changeTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& at) {
                if (!at.isValid() || at.row() >= static_cast<int>(m_changes.size()))
                    return;
                m_proposal = m_changes[static_cast<std::size_t>(at.row())];
                showDeeds();
            });
}

QString SealerSheet::nameOf(const core::Address& address) const {
    if (m_view.accounts)
        for (const core::AccountRecord& account : *m_view.accounts)
            if (account.address == address && !account.name.empty())
                return desk::plain(account.name);
    return desk::shortHex(address.view());
}

void SealerSheet::chooseAuthority(const core::Address& authority) {
    m_chosen = authority;
    showDeeds();
}

void SealerSheet::show(const OperatorView& view) {
    m_view = view;
    showAuthorities();
    showChanges();
    // Rows move when somebody else proposes, votes or leaves: what is marked is what would be signed.
    const auto placeOf = [](const auto& list, const auto& one) {
        const auto found = one ? std::find(list.begin(), list.end(), *one) : list.end();
        return found == list.end() ? -1 : static_cast<int>(found - list.begin());
    };
    if (placeOf(m_listed, m_chosen) < 0)
        m_chosen.reset();
    if (placeOf(m_changes, m_proposal) < 0)
        m_proposal = m_changes.empty() ? std::nullopt : std::optional(m_changes.front());
    markRow(m_authorityTable, placeOf(m_listed, m_chosen));
    markRow(m_changeTable, placeOf(m_changes, m_proposal));
    showDeeds();
}

void SealerSheet::showAuthorities() {
    m_listed.clear();
    std::vector<RecordTable::Row> rows;
    for (const core::AuthorityStatus& authority : m_view.authorities) {
        m_listed.push_back(authority.address);
        const QString duty = authority.sealedTwice > 0 ? tr("sealed twice")
                             : authority.onDuty        ? tr("its turn")
                                                       : tr("seals");
        rows.push_back(
            {{nameOf(authority.address)},
             {desk::shortHex(authority.address.view()), RecordCell::Tone::Quiet},
             {duty, authority.sealedTwice > 0 ? RecordCell::Tone::Bad
                    : authority.onDuty        ? RecordCell::Tone::Good
                                              : RecordCell::Tone::Plain},
             {number(authority.sealed)},
             {number(authority.missed), authority.missed > 0 ? RecordCell::Tone::Warn : RecordCell::Tone::Quiet},
             {authority.lastBlock ? number(*authority.lastBlock) : tr("none"),
              authority.lastBlock ? RecordCell::Tone::Plain : RecordCell::Tone::Warn},
             {authority.clockOffset ? desk::fixedSigned(*authority.clockOffset, 0, 0) : desk::unknown(),
              authority.clockOffset.value_or(0) != 0 ? RecordCell::Tone::Warn : RecordCell::Tone::Quiet}});
    }
    if (m_view.sealers)
        for (const core::Address& candidate : m_view.sealers->candidates) {
            m_listed.push_back(candidate);
            rows.push_back({{nameOf(candidate)},
                            {desk::shortHex(candidate.view()), RecordCell::Tone::Quiet},
                            {tr("does not seal"), RecordCell::Tone::Quiet},
                            {desk::unknown()},
                            {desk::unknown()},
                            {desk::unknown()},
                            {desk::unknown()}});
        }
    m_authorities->show(std::move(rows));
    m_aside->setText(m_view.authorities.empty() ? tr("not known yet")
                                                : tr("a block each %1 s").arg(m_view.stepSeconds));
    m_shield->show(m_view.sealers ? m_view.sealers->proof : Figure{});
}

QString SealerSheet::change(const std::vector<core::Address>& set) const {
    if (!m_view.sealers)
        return {};
    QStringList words;
    for (const core::Address& one : set)
        if (!holds(m_view.sealers->inForce, one))
            words << tr("add %1").arg(nameOf(one));
    for (const core::Address& one : m_view.sealers->inForce)
        if (!holds(set, one))
            words << tr("remove %1").arg(nameOf(one));
    return words.join(QStringLiteral(", "));
}

void SealerSheet::showChanges() {
    std::vector<RecordTable::Row> rows;
    m_changes.clear();
    const auto& sealers = m_view.sealers;
    m_changeShield->show(sealers ? sealers->proof : Figure{});
    if (sealers) {
        const std::size_t needed = sealers->inForce.size() / 2 + 1;
        for (const SetProposal& proposal : sealers->proposals) {
            m_changes.push_back(proposal.id);
            const bool lapsed = m_view.now >= proposal.expiresAt;
            const bool decided = sealers->pending == proposal.validators;
            rows.push_back({{change(proposal.validators)},
                            {decided  ? (sealers->announcedIn ? tr("waits to be final") : tr("decided"))
                             : lapsed ? tr("lapsed")
                                      : tr("voted on"),
                             decided  ? RecordCell::Tone::Good
                             : lapsed ? RecordCell::Tone::Quiet
                                      : RecordCell::Tone::Warn},
                            {tr("%1 of %2").arg(number(proposal.votes), number(needed))},
                            {desk::dayTime(proposal.expiresAt), RecordCell::Tone::Quiet}});
        }
        for (const auto& [since, set] : sealers->former)
            rows.push_back({{tr("%n authorities sealed", nullptr, static_cast<int>(set.size()))},
                            {tr("from block %1").arg(number(since)), RecordCell::Tone::Quiet},
                            {},
                            {}});
    }
    m_changeRows->show(std::move(rows));
    m_changeAside->setText(!sealers ? tr("this network's authorities are fixed, or not known yet")
                                    : tr("%n seal since block %1", nullptr, static_cast<int>(sealers->inForce.size()))
                                          .arg(number(sealers->since)));
}

void SealerSheet::showDeeds() {
    const auto& sealers = m_view.sealers;
    DeedPanel::Deed add;
    DeedPanel::Deed remove;
    DeedPanel::Deed vote;
    add.action = tr("Add");
    remove.action = tr("Remove");
    vote.action = tr("Vote");
    const QString vacant = sealers ? QString() : tr("This network's authorities are fixed, or not known yet.");
    add.problem = remove.problem = vote.problem = vacant.isEmpty() ? m_view.rights.vote : vacant;
    add.note = remove.note = tr("Choose an authority.");
    vote.note = tr("Choose a proposal.");
    if (sealers && m_chosen) {
        const bool sealing = holds(sealers->inForce, *m_chosen);
        const QString who = QStringLiteral("%1 (%2)").arg(nameOf(*m_chosen), desk::fullHex(m_chosen->view()));
        std::vector<core::Address> set;
        for (const core::Address& one : sealers->inForce)
            if (one != *m_chosen)
                set.push_back(one);
        if (sealing) {
            add.note = tr("It seals already.");
            remove.note = tr("More than half of those who seal must vote for it.");
            if (set.empty())
                remove.note = tr("Somebody must seal.");
            else
                remove.sentence = tr("propose that %1 seals no more, and vote for it.").arg(who);
        } else {
            remove.note = tr("It does not seal.");
            add.note = tr("More than half of those who seal must vote for it.");
            add.sentence = tr("propose that %1 seals as well, and vote for it.").arg(who);
            set.push_back(*m_chosen);
        }
        add.send = remove.send = [this, set] { Q_EMIT proposeAsked(set); };
    }
    if (sealers && m_proposal)
        for (const SetProposal& proposal : sealers->proposals)
            if (proposal.id == *m_proposal) {
                const bool lapsed = m_view.now >= proposal.expiresAt;
                vote.note = lapsed ? tr("It lapsed: propose it again.") : QString();
                if (!lapsed)
                    vote.sentence = proposal.votedBySelf
                                        ? tr("withdraw your vote: %1.").arg(change(proposal.validators))
                                        : tr("vote: %1.").arg(change(proposal.validators));
                vote.send = [this, id = proposal.id, inFavour = !proposal.votedBySelf] {
                    Q_EMIT voteAsked(id, inFavour);
                };
            }
    m_deeds->show({add, remove, vote});
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The market operator's page.
#include "app/bridge/views.h"
#include "app/models/desk_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace wattbourse::app {

namespace {

// A meter that did not report for so many slots is looked into.
constexpr std::uint32_t kSilentSlots = 4;
// Until then a reading can still take an estimate's place.
constexpr std::uint32_t kDisputeSlots = 672;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(OfficeViews)
};

template <class T>
Figure proofOf(const core::Proven<T>& proven) {
    return provenFigure({}, proven);
}

QString contractName(std::string_view contract) {
    if (contract == "market")
        return Say::tr("the market: escrows, bonds, reserves");
    if (contract == "coalitions")
        return Say::tr("coalitions: deposits");
    if (contract == "channels")
        return Say::tr("payment channels");
    if (contract == "dataMarket")
        return Say::tr("sales of data");
    if (contract == "flexibility")
        return Say::tr("awards of flexibility");
    return Say::tr("calls for flexibility");
}

CreditBook creditBook(const core::Proven<chain::CreditLedger>& ledger) {
    CreditBook out;
    out.supply = ledger.value().supply;
    out.proof = proofOf(ledger);
    for (const auto& holder : ledger.value().accounts)
        out.accounts.push_back(
            {desk::plain(holder.name), holder.account, holder.balance, !holder.frozenBy.isZero(), holder.redeemable});
    for (const auto& [contract, held] : ledger.value().contracts)
        out.contracts.push_back({contractName(contract), std::nullopt, held, false, {}});
    return out;
}

SealersView sealersView(const OperatorSnapshot& office, const std::vector<core::AccountRecord>& accounts,
                        const core::Address& self) {
    SealersView out;
    const auto& epochs = office.epochs->value();
    out.proof = proofOf(*office.epochs);
    out.inForce = epochs.back().validators;
    out.since = epochs.back().firstBlock;
    for (std::size_t i = epochs.size() - 1; i > 0; --i)
        out.former.emplace_back(epochs[i - 1].firstBlock, epochs[i - 1].validators);
    for (const auto& account : accounts)
        if ((account.roles & static_cast<std::uint32_t>(core::Role::Authority)) != 0 &&
            std::find(out.inForce.begin(), out.inForce.end(), account.address) == out.inForce.end())
            out.candidates.push_back(account.address);
    if (!office.standing)
        return out;
    const auto& standing = office.standing->value();
    out.pending = standing.pending.validators;
    if (standing.pending.announcedAt != 0)
        out.announcedIn = standing.pending.announcedAt;
    const auto own = std::find(out.inForce.begin(), out.inForce.end(), self) - out.inForce.begin();
    for (const auto& proposal : standing.proposals) {
        const auto place = static_cast<std::size_t>(own);
        out.proposals.push_back({proposal.id, proposal.validators, proposal.votes,
                                 place < proposal.votedBy.size() && proposal.votedBy[place], proposal.expiresAt});
    }
    return out;
}

void addMeterDisputes(const MarketSnapshot& market, core::UnixTime now, std::uint32_t slotSeconds,
                      std::vector<Dispute>& out) {
    const core::SlotCalendar calendar(slotSeconds);
    const auto current = calendar.at(now);
    const FigureState proof = proofOf(*market.meters).state;
    for (const core::MeterRecord& meter : market.meters->value()) {
        const QString name = desk::shortHex(meter.id.view());
        if (!meter.sealed) {
            out.push_back(
                {Dispute::Kind::BrokenSeal, meter.owner, Say::tr("meter %1 is open").arg(name),
                 Say::tr("a technician looks at it and seals it again; until then nothing is reported or settled"),
                 std::nullopt, proof});
            continue;
        }
        const std::uint32_t next = meter.lastSlot ? meter.lastSlot->value + 1 : meter.firstSlot.value;
        if (current.value >= next + kSilentSlots)
            out.push_back(
                {Dispute::Kind::SilentMeter, meter.owner,
                 Say::tr("meter %1 has not reported since %2").arg(name, desk::dayTime(calendar.start({next}))),
                 Say::tr("its readings are estimated, at its owner's cost, and final when the time is over"),
                 calendar.end({next + kDisputeSlots}), proof});
    }
}

void addDataDisputes(const core::Proven<std::vector<chain::data_market::Sale>>& sales, std::vector<Dispute>& out) {
    using State = chain::data_market::State;
    for (const auto& sale : sales.value()) {
        if (sale.state != State::Disputed && sale.state != State::Revealed)
            continue;
        out.push_back({Dispute::Kind::DataSale, sale.buyer,
                       Say::tr("sale %1 of data, %2 cr")
                           .arg(QLocale().toString(static_cast<qulonglong>(sale.id)), desk::exactCredit(sale.price)),
                       sale.state == State::Disputed ? Say::tr("the seller shows the key, or the buyer is paid back")
                                                     : Say::tr("the buyer refutes a slot, or the seller is paid"),
                       sale.deadline, proofOf(sales).state});
    }
}

std::vector<Applicant> applicantsOf(const std::vector<Application>& queue, const CertificateChecks& checks,
                                    const MarketSnapshot* market) {
    std::vector<Applicant> out;
    for (const Application& asked : queue) {
        Applicant one;
        one.account = asked.account;
        one.name = desk::plain(asked.name);
        one.roles = asked.roles;
        one.meter = asked.meter;
        one.reporter = asked.reporter;
        one.certificate = asked.certificate;
        if (const auto check = checks.find(asked.account); check != checks.end())
            one.note = check->second;
        else if (!asked.certificate.isZero())
            one.note = Say::tr("The certificate was not checked yet.");
        if (market != nullptr && market->accounts && market->meters) {
            const auto& accounts = market->accounts->value();
            const auto known = std::find_if(accounts.begin(), accounts.end(),
                                            [&](const auto& each) { return each.address == asked.account; });
            const auto& meters = market->meters->value();
            const auto meter = std::find_if(meters.begin(), meters.end(),
                                            [&](const auto& each) { return asked.meter && each.id == *asked.meter; });
            if (known != accounts.end())
                one.state =
                    !asked.meter || meter != meters.end() ? Applicant::State::Admitted : Applicant::State::AccountKnown;
            if (known != accounts.end() && known->roles != asked.roles) {
                one.state = Applicant::State::Differs;
                one.note = Say::tr("The registry has it with the roles: %1.").arg(roleWords(known->roles));
            }
            if (meter != meters.end() && meter->owner != asked.account) {
                one.state = Applicant::State::Differs;
                one.note = Say::tr("Its meter belongs to somebody else on the registry.");
            }
        }
        out.push_back(std::move(one));
    }
    return out;
}

/// The newest cleared slot is the one that an operator came to see.
void addSlots(const MarketSnapshot& market, const core::MarketRow& row, core::UnixTime now,
              std::optional<core::SlotIndex> wanted, OperatorView& view) {
    std::optional<core::SlotIndex> newestCleared;
    for (auto entry = market.books.rbegin(); entry != market.books.rend(); ++entry) {
        const core::SlotBook& book = entry->second.value();
        const bool over = core::SlotCalendar(row.slotSeconds).end(entry->first) <= now;
        if (over && !book.cleared)
            continue;
        const auto position = market.positions.find(entry->first);
        OperatorSlot item;
        item.market = row.id;
        item.slot = entry->first;
        item.phase = slotPhase(row, entry->first, now, book.cleared,
                               position != market.positions.end() && position->second.value().settled);
        item.proof = proofOf(entry->second).state;
        if (book.cleared) {
            item.volume = book.clearing.volume;
            if (book.clearing.volume.value > 0)
                item.price = row.priceAt(book.clearing.price);
            if (!newestCleared && book.clearing.volume.value > 0)
                newestCleared = entry->first;
        }
        view.slots.push_back(item);
    }
    view.slot = wanted.value_or(newestCleared.value_or(nextOpenSlot(row, now)));
    if (const auto book = market.books.find(view.slot); book != market.books.end()) {
        view.book = book->second.value();
        view.bookProof = proofOf(book->second);
    }
}

void addOffice(const TerminalState& state, OperatorView& view) {
    const OperatorSnapshot& office = *state.office;
    const MarketSnapshot& market = *state.market;
    if (office.ledger)
        view.credits = creditBook(*office.ledger);
    for (const auto& [id, rows] : office.histories)
        view.history.push_back({id, rows.value(), proofOf(rows)});
    const std::vector<core::AccountRecord> none;
    if (office.epochs && !office.epochs->value().empty())
        view.sealers = sealersView(office, market.accounts ? market.accounts->value() : none, state.owner);
    if (market.meters && office.sales) {
        view.disputes.emplace();
        addMeterDisputes(market, state.now, view.slotSeconds, *view.disputes);
        addDataDisputes(*office.sales, *view.disputes);
        if (office.ledger)
            for (const auto& holder : office.ledger->value().accounts)
                if (!holder.frozenBy.isZero())
                    view.disputes->push_back(
                        {Dispute::Kind::Frozen, holder.account,
                         Say::tr("frozen by order %1").arg(desk::shortHex(holder.frozenBy.view())),
                         Say::tr("it receives, and spends nothing, until the operator releases it"), std::nullopt,
                         proofOf(*office.ledger).state});
    }
    for (const core::TxnRecord& sent : office.sent)
        view.sent.push_back(sentDeed(sent));
}

} // namespace

SentDeed sentDeed(const core::TxnRecord& record) {
    SentDeed out{desk::plain(record.purpose), record.state, std::nullopt};
    if (record.block)
        out.block = record.block->number;
    return out;
}

std::optional<std::uint32_t> ownRoles(const TerminalState& state) {
    if (!state.market || !state.market->accounts)
        return std::nullopt;
    for (const core::AccountRecord& account : state.market->accounts->value())
        if (account.address == state.owner)
            return account.roles;
    return 0;
}

OperatorView operatorView(const TerminalState& state, std::optional<core::SlotIndex> slot,
                          const std::vector<Application>& queue, const CertificateChecks& checks) {
    OperatorView view;
    view.now = state.now;
    view.self = state.owner;
    view.authorities = state.chain.authorities;
    view.stepSeconds = state.chain.stepSeconds;
    view.applicants = applicantsOf(queue, checks, state.market.get());
    const bool seals = std::any_of(view.authorities.begin(), view.authorities.end(),
                                   [&](const auto& each) { return each.address == state.owner; });
    view.rights = officeRights(ownRoles(state), seals, whyBlocked(state));
    const core::MarketRow* row = energyRow(state);
    if (!row)
        return view;
    const MarketSnapshot& market = *state.market;
    view.slotSeconds = row->slotSeconds;
    if (market.accounts) {
        view.accounts = market.accounts->value();
        view.accountsProof = proofOf(*market.accounts);
    }
    if (market.meters) {
        view.meters = market.meters->value();
        view.metersProof = proofOf(*market.meters);
    }
    if (market.supply) {
        view.supply = market.supply->value();
        view.supplyProof = proofOf(*market.supply);
    }
    for (const core::MarketRow& each : market.rows->value())
        view.markets.push_back({each, marketKind(each)});
    view.marketsProof = proofOf(*market.rows);
    view.market = row->id;
    addSlots(market, *row, state.now, slot, view);
    if (state.office)
        addOffice(state, view);
    return view;
}

} // namespace wattbourse::app

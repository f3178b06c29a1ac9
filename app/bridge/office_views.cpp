// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The market operator's page.
#include "app/bridge/contract_error_text.h"
#include "app/bridge/office_figures.h"
#include "app/bridge/views.h"
#include "app/models/desk_text.h"
#include "app/text/said_text.h"
#include "app/text/status_text.h"

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

CreditBook creditBook(const TerminalState& state, const core::Proven<chain::CreditLedger>& ledger) {
    CreditBook out;
    out.supply = ledger.value().supply;
    out.proof = figureOf(state, ledger);
    for (const auto& holder : ledger.value().accounts)
        out.accounts.push_back(
            {desk::plain(holder.name), holder.account, holder.balance, !holder.frozenBy.isZero(), holder.redeemable});
    for (const auto& [contract, held] : ledger.value().contracts)
        out.contracts.push_back({contractName(contract), std::nullopt, held, false, {}});
    return out;
}

SealersView sealersView(const TerminalState& state, const std::vector<core::AccountRecord>& accounts) {
    SealersView out;
    const OperatorSnapshot& office = *state.office;
    const auto& epochs = office.epochs->value();
    out.proof = figureOf(state, *office.epochs);
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
    const auto own = std::find(out.inForce.begin(), out.inForce.end(), state.owner) - out.inForce.begin();
    for (const auto& proposal : standing.proposals) {
        const auto place = static_cast<std::size_t>(own);
        out.proposals.push_back({proposal.id, proposal.validators, proposal.votes,
                                 place < proposal.votedBy.size() && proposal.votedBy[place], proposal.expiresAt});
    }
    return out;
}

void addMeterDisputes(const TerminalState& state, std::uint32_t slotSeconds, std::vector<Dispute>& out) {
    const core::SlotCalendar calendar(slotSeconds);
    const auto current = calendar.at(state.now);
    const auto& meters = *state.market->meters;
    const FigureState proof = figureOf(state, meters).state;
    for (const core::MeterRecord& meter : meters.value()) {
        const QString name = desk::shortHex(meter.id.view());
        if (!meter.sealed) {
            Dispute open{
                Dispute::Kind::BrokenSeal,
                meter.owner,
                Say::tr("meter %1 is open").arg(name),
                Say::tr("a technician looks at it and seals it again; until then nothing is reported or settled"),
                std::nullopt,
                proof};
            open.meter = meter.id;
            out.push_back(std::move(open));
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

/// Sales that somebody disputes, and such whose time is over and that nobody closed.
void addDataDisputes(const TerminalState& state, std::vector<Dispute>& out) {
    using State = chain::data_market::State;
    const auto& sales = *state.office->sales;
    for (const auto& sale : sales.value()) {
        if (sale.state == State::Paid || sale.state == State::Refunded)
            continue;
        const bool over = state.now >= sale.deadline;
        const bool disputed = sale.state == State::Disputed || sale.state == State::Revealed;
        if (!over && !disputed)
            continue;
        // Whose turn it was lost by letting its time pass (DataMarket.finish).
        const bool sellersTurn = sale.state == State::Ordered || sale.state == State::Disputed;
        const QString price = desk::exactCredit(sale.price);
        Dispute one{Dispute::Kind::DataSale,
                    sale.buyer,
                    Say::tr("sale %1 of data, %2 cr").arg(QLocale().toString(static_cast<qulonglong>(sale.id)), price),
                    {},
                    sale.deadline,
                    figureOf(state, sales).state};
        one.sale = sale.id;
        if (over)
            one.next = one.verdict = sellersTurn
                                         ? Say::tr("the seller let its time pass: the buyer gets %1 cr back").arg(price)
                                         : Say::tr("the buyer let its time pass: the seller gets %1 cr").arg(price);
        else
            one.next = sale.state == State::Disputed ? Say::tr("the seller shows the key, or the buyer is paid back")
                                                     : Say::tr("the buyer refutes a slot, or the seller is paid");
        out.push_back(std::move(one));
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
        one.branch = asked.branch;
        if (const auto check = checks.find(asked.account); check != checks.end()) {
            one.check = check->second.sentence;
            one.certificateHolds = check->second.holds;
        } else if (!asked.certificate.isZero()) {
            one.check = Say::tr("The certificate was not checked yet.");
        }
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
                one.registeredRoles = known->roles;
                one.note = Say::tr("The registry has it with the roles: %1.")
                               .arg(known->roles == 0 ? Say::tr("none") : roleWords(known->roles));
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

bool isEmpty(const core::SlotBook& book) {
    const auto none = [](const auto& side) {
        return std::all_of(side.begin(), side.end(), [](auto wh) { return wh == 0; });
    };
    return none(book.demand) && none(book.supply);
}

/// What a cleared book says never changes: its proof does not grow old.
Figure bookFigure(const TerminalState& state, const core::Proven<core::SlotBook>& book) {
    return book.value().cleared ? provenFigure({}, book) : figureOf(state, book);
}

/// The newest cleared slot is the one that an operator came to see.
void addSlots(const TerminalState& state, const core::MarketRow& row,
              const std::map<core::SlotIndex, core::Proven<core::SlotBook>>& books,
              std::optional<core::SlotIndex> wanted, OperatorView& view) {
    std::optional<core::SlotIndex> newestCleared;
    for (auto entry = books.rbegin(); entry != books.rend(); ++entry) {
        const core::SlotBook& book = entry->second.value();
        const bool over = core::SlotCalendar(row.slotSeconds).end(entry->first) <= state.now;
        // One with orders that nobody cleared waits for it, however long.
        if (over && !book.cleared && isEmpty(book))
            continue;
        const auto& positions = state.market->positions;
        const auto position = positions.find(entry->first);
        OperatorSlot item;
        item.market = row.id;
        item.slot = entry->first;
        item.phase = slotPhase(row, entry->first, state.now, book.cleared,
                               position != positions.end() && position->second.value().settled);
        item.proof = bookFigure(state, entry->second).state;
        if (book.cleared) {
            item.volume = book.clearing.volume;
            if (book.clearing.volume.value > 0)
                item.price = row.priceAt(book.clearing.price);
            if (!newestCleared && book.clearing.volume.value > 0)
                newestCleared = entry->first;
        }
        view.slots.push_back(item);
    }
    view.slot = wanted.value_or(newestCleared.value_or(nextOpenSlot(row, state.now)));
    if (const auto book = books.find(view.slot); book != books.end()) {
        view.book = book->second.value();
        view.bookProof = bookFigure(state, book->second);
    }
}

void addOffice(const TerminalState& state, OperatorView& view) {
    const OperatorSnapshot& office = *state.office;
    const MarketSnapshot& market = *state.market;
    if (office.ledger)
        view.credits = creditBook(state, *office.ledger);
    for (const auto& [id, rows] : office.histories)
        view.history.push_back({id, rows.value(), figureOf(state, rows)});
    const std::vector<core::AccountRecord> none;
    if (office.epochs && !office.epochs->value().empty())
        view.sealers = sealersView(state, market.accounts ? market.accounts->value() : none);
    if (market.meters && office.sales) {
        view.disputes.emplace();
        addMeterDisputes(state, view.slotSeconds, *view.disputes);
        addDataDisputes(state, *view.disputes);
        if (office.ledger)
            for (const auto& holder : office.ledger->value().accounts)
                if (!holder.frozenBy.isZero())
                    view.disputes->push_back(
                        {Dispute::Kind::Frozen, holder.account,
                         Say::tr("frozen by order %1").arg(desk::shortHex(holder.frozenBy.view())),
                         Say::tr("it receives, and spends nothing, until the operator releases it"), std::nullopt,
                         figureOf(state, *office.ledger).state});
    }
    for (const core::TxnRecord& sent : office.sent)
        view.sent.push_back(sentDeed(sent, state, view.slotSeconds));
}

} // namespace

SentDeed sentDeed(const core::TxnRecord& record, const TerminalState& state, std::uint32_t slotSeconds) {
    SaidContext said = saidContext(state);
    said.slotSeconds = slotSeconds;
    SentDeed out{deedText(record.purpose, said), record.state, std::nullopt};
    out.whole = text::plainSentence(record.purpose);
    if (record.block)
        out.block = record.block->number;
    if (record.cameToNothing())
        out.reason = refusalSentence(record.refusal, slotSeconds);
    out.credits = OperatorDesk::isOfCredits(record.intent);
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

OperatorView operatorView(const TerminalState& state, const OfficeChoice& choice, const std::vector<Application>& queue,
                          const CertificateChecks& checks) {
    OperatorView view;
    view.now = state.now;
    view.self = state.owner;
    view.authorities = state.chain.authorities;
    view.stepSeconds = state.chain.stepSeconds;
    view.applicants = applicantsOf(queue, checks, state.market.get());
    const bool seals = std::any_of(view.authorities.begin(), view.authorities.end(),
                                   [&](const auto& each) { return each.address == state.owner; });
    view.rights = officeRights(ownRoles(state), seals, whyBlocked(state));
    const core::MarketRow* energy = energyRow(state);
    if (!energy)
        return view;
    const MarketSnapshot& market = *state.market;
    view.trouble =
        troubleSentence(state, state.office && !state.office->problem.empty() ? state.office->problem : market.problem);
    view.slotSeconds = energy->slotSeconds;
    if (market.accounts) {
        view.accounts = market.accounts->value();
        view.accountsProof = figureOf(state, *market.accounts);
    }
    if (market.meters) {
        view.meters = market.meters->value();
        view.metersProof = figureOf(state, *market.meters);
    }
    if (market.supply) {
        view.supply = market.supply->value();
        view.supplyProof = figureOf(state, *market.supply);
    }
    const core::MarketRow* row = energy;
    for (const core::MarketRow& each : market.rows->value()) {
        view.markets.push_back({each, marketKind(each)});
        if (choice.market && each.id == *choice.market)
            row = &each;
    }
    view.marketsProof = figureOf(state, *market.rows);
    view.market = row->id;
    static const std::map<core::SlotIndex, core::Proven<core::SlotBook>> kNone;
    const bool watched = state.office && state.office->watched == row->id;
    addSlots(state, *row, row == energy ? market.books : watched ? state.office->books : kNone, choice.slot, view);
    if (state.office)
        addOffice(state, view);
    return view;
}

} // namespace wattbourse::app

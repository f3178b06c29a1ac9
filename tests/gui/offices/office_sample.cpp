// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/offices/office_sample.h"

#include <array>

namespace wattbourse::app::sample {

namespace {

constexpr std::uint32_t kSlotSeconds = 900;

Figure proven() {
    Figure figure;
    figure.state = FigureState::Proven;
    return figure;
}

core::Hash32 hashOf(std::uint8_t seed) {
    core::Hash32 out;
    for (std::size_t i = 0; i < out.bytes.size(); ++i)
        out.bytes[i] = static_cast<std::uint8_t>(seed + 13 * i);
    return out;
}

void addCredits(OperatorView& view) {
    view.credits.emplace();
    view.credits->supply = *view.supply;
    view.credits->proof = proven();
    std::int64_t left = view.supply->total.value;
    std::int64_t share = 1'402'310'125;
    for (const auto& account : *view.accounts) {
        const bool last = account.address == view.accounts->back().address;
        const std::int64_t balance = last ? left - 2'150'000'000 : share;
        view.credits->accounts.push_back({QString::fromStdString(account.name),
                                          account.address,
                                          {balance},
                                          account.name == "Serra Papigno",
                                          {account.name == "FlexVolt" ? 50'000'000 : 0}});
        left -= balance;
        share = share * 6 / 10;
    }
    view.credits->contracts = {
        {QStringLiteral("the market: escrows, bonds, reserves"), std::nullopt, {2'000'000'000}, false, {}},
        {QStringLiteral("payment channels"), std::nullopt, {150'000'000}, false, {}}};
}

void addApplicants(OperatorView& view) {
    using State = Applicant::State;
    const std::array<std::tuple<const char*, State, const char*>, 4> kWaiting{
        {{"Casa Leonardi", State::Waiting,
          "The certificate is sound and the one that was applied with; signed by 0x6c41…a09b."},
         {"Stazione Vascigliano", State::AccountKnown, "The certificate was not checked yet."},
         {"Asilo Borgo Rivo", State::Admitted, ""},
         {"Mulino Sant’Anna", State::Differs, "The certificate was not checked yet."}}};
    std::uint8_t seed = 90;
    for (const auto& [name, state, check] : kWaiting) {
        Applicant one;
        one.account = someone(seed);
        one.name = QString::fromUtf8(name);
        one.roles = static_cast<std::uint32_t>(core::Role::Prosumer) |
                    (seed % 2 == 0 ? static_cast<std::uint32_t>(core::Role::Generator) : 0U);
        one.meter = hashOf(seed);
        one.reporter = someone(static_cast<std::uint8_t>(seed + 1));
        one.certificate = seed == 92 ? core::Hash32{} : hashOf(static_cast<std::uint8_t>(seed + 40));
        one.state = state;
        one.check = QString::fromUtf8(check);
        one.certificateHolds = state == State::Waiting;
        if (state == State::Differs) {
            one.registeredRoles = static_cast<std::uint32_t>(core::Role::DataBuyer);
            one.note = QStringLiteral("The registry has it with the roles: data buyer.");
        }
        view.applicants.push_back(std::move(one));
        ++seed;
    }
}

void addSealers(OperatorView& view) {
    SealersView sealers;
    for (auto& authority : view.authorities) {
        authority.clockOffset = 0;
        sealers.inForce.push_back(authority.address);
    }
    view.authorities[1].onDuty = true;
    view.authorities[2].clockOffset = 1;
    sealers.since = 12'084;
    sealers.proof = proven();
    core::AccountRecord candidate;
    candidate.address = someone(200);
    candidate.name = "Acciai Narni";
    candidate.roles = static_cast<std::uint32_t>(core::Role::Authority);
    view.accounts->push_back(candidate);
    sealers.candidates = {candidate.address};
    auto more = sealers.inForce;
    more.push_back(candidate.address);
    sealers.proposals.push_back({hashOf(1), more, 2, true, kNow + std::chrono::hours(90)});
    auto former = sealers.inForce;
    former.pop_back();
    sealers.former.emplace_back(0, former);
    view.sealers = sealers;
}

} // namespace

core::Address someone(std::uint8_t seed) {
    core::Address out;
    for (std::size_t i = 0; i < out.bytes.size(); ++i)
        out.bytes[i] = static_cast<std::uint8_t>(seed * 7 + i * 29 + 3);
    return out;
}

OperatorView office() {
    OperatorView view = operatorView();
    view.slotSeconds = kSlotSeconds;
    view.self = view.accounts->back().address;
    core::MarketRow energy = view.markets.front().row;
    energy.buyerRoles = energy.sellerRoles = 7;
    energy.imbalanceUp = {320'000};
    energy.imbalanceDown = {60'000};
    energy.minQuantity = {200};
    energy.fromSlot = {view.slot.value - 40};
    view.markets.front().row = energy;
    core::MarketRow flexible = energy;
    flexible.id = {2};
    flexible.commodity = core::Commodity::FlexUp;
    flexible.matching = core::Matching::PayAsCleared;
    flexible.paused = true;
    view.markets.push_back({flexible, QStringLiteral("Terni flexibility up")});
    core::MarketRow before = energy;
    before.minQuantity = {100};
    before.gateCloses = 3'600;
    before.fromSlot = {0};
    view.history = {{{1}, {before, energy}, proven()}, {{2}, {flexible}, proven()}};
    addCredits(view);
    addApplicants(view);
    addSealers(view);
    view.disputes = {
        {Dispute::Kind::BrokenSeal, view.accounts->at(6).address, QStringLiteral("meter 0xda3b…5c1e is open"),
         QStringLiteral("a technician looks at it and seals it again; until then nothing is reported or settled"),
         std::nullopt, FigureState::Proven, hashOf(7)},
        {Dispute::Kind::DataSale,
         view.accounts->at(8).address,
         QStringLiteral("sale 14 of data, 2.40 cr"),
         QStringLiteral("the seller shows the key, or the buyer is paid back"),
         kNow + std::chrono::hours(9),
         FigureState::Proven,
         {},
         14},
        {Dispute::Kind::DataSale,
         view.accounts->at(3).address,
         QStringLiteral("sale 11 of data, 1.80 cr"),
         QStringLiteral("the seller let its time pass: the buyer gets 1.80 cr back"),
         kNow - std::chrono::hours(2),
         FigureState::Proven,
         {},
         11,
         QStringLiteral("the seller let its time pass: the buyer gets 1.80 cr back")},
        {Dispute::Kind::Frozen, view.accounts->at(6).address, QStringLiteral("frozen by order 0x51c0…77ab"),
         QStringLiteral("it receives, and spends nothing, until the operator releases it"), std::nullopt,
         FigureState::Proven}};
    using State = core::TxnRecord::State;
    view.sent = {
        {QStringLiteral("Issue 250.00 cr to 0x1c27…e0f4 for RF18 5390 0754 7034"), State::Sent, std::nullopt, {}, true},
        {QStringLiteral("Pause market 2"), State::Included, 18'406},
        {QStringLiteral("Register meter 0x9ca3…12b8"), State::Final, 18'391},
        {QStringLiteral("Redeem 99.50 cr of 0x414c…0712 for PAYOUT 7"), State::Final, 18'380, {}, true},
        {QStringLiteral("Open a market for flexibility"), State::Reverted, 18'377,
         QStringLiteral("The imbalance prices must be as in the other markets.")}};
    return view;
}

GridView grid() {
    GridView view;
    view.now = kNow;
    view.branches = {{1, someone(9), QStringLiteral("Terni Rete"), 5'400},
                     {2, someone(10), QStringLiteral("Narni Rete"), 3'600}};
    view.branch = 1;
    view.branchProof = view.flowProof = view.bookProof = proven();
    const core::SlotCalendar calendar(kSlotSeconds);
    const auto current = calendar.at(kNow);
    constexpr std::array<std::int64_t, 25> kPlanned{310, 290, 265, 240, 180, 120, 60,  -40, -120, -180, -150, -60, 90,
                                                    210, 330, 420, 480, 460, 410, 380, 350, 330,  300,  0,    0};
    for (std::uint32_t i = 0; i < kPlanned.size(); ++i) {
        FlowSlot slot;
        slot.slot = {current.value - 12 + i};
        slot.start = calendar.start(slot.slot);
        slot.end = calendar.end(slot.slot);
        slot.importCapacity = {400'000};
        slot.exportCapacity = {150'000};
        if (i < 23)
            slot.planned = core::Energy{kPlanned[i] * 1'000};
        slot.plannedOnChain = i <= 17;
        if (i < 12)
            slot.measured = core::Energy{kPlanned[i] * 1'000 + (static_cast<std::int64_t>(i * 7 % 11) - 5) * 6'000};
        else
            slot.forecast = core::FlowBand{
                {kPlanned[i] * 1'000 - 34'000}, {kPlanned[i] * 1'000 + 4'000}, {kPlanned[i] * 1'000 + 41'000}};
        slot.stage = i < 12 ? CallStage::Done : CallStage::NotYet;
        view.slots.push_back(slot);
    }
    view.slot = {current.value + 4};
    view.slots[16].stage = CallStage::Committed;
    view.slots[16].running = true;
    view.assets = {{1, {40'000}, {0}, {60'000}, std::nullopt, false, 1, {40'000}},
                   {0, {25'000}, {25'000}, {110'000}, std::nullopt, false, 2, {15'000}},
                   {2, {60'000}, {60'000}, {90'000}, std::nullopt, true, std::nullopt, {}}};
    const std::array<const char*, 8> kHomes{"Casa Proietti",    "Frantoio Ruffini", "Condominio Nera 8",
                                            "Cantina Valserra", "Officine Cospea",  "Scuola Marconi",
                                            "Serra Papigno",    "Panificio Moretti"};
    for (std::size_t i = 0; i < kHomes.size(); ++i) {
        const auto wobble = static_cast<std::int64_t>(i * 5 % 7) - 3;
        view.tokens.push_back({someone(static_cast<std::uint8_t>(20 + i)),
                               QString::fromUtf8(kHomes[i]),
                               i != 7,
                               {wobble * 4'310},
                               i == 7 ? std::nullopt : std::optional(core::Energy{-wobble * 420})});
        view.totalTokens += view.tokens.back().tokens;
    }
    view.tokenPrice = {80'000};
    view.terms = {{400'000}, 1'800, {100}, 100, 1'500, 0, 2, false};
    ReliefView relief;
    relief.stage = CallStage::Committed;
    relief.from = view.slots[16].start;
    relief.excess = {80'000};
    relief.up = true;
    relief.fromAssets = {55'000};
    relief.residual = {25'000};
    relief.most = {10'000'000};
    relief.request = 41;
    relief.offersEnd = view.slots[16].start - std::chrono::seconds(1'800);
    relief.offers = {
        {QStringLiteral("FlexVolt"), {18'000}, {210'000}, false, core::Energy{18'000}, {}, {}, false},
        {QStringLiteral("Cantina Valserra"), {12'000}, {240'000}, false, core::Energy{7'000}, {}, {}, false},
        {QStringLiteral("Serra Papigno"), {20'000}, {355'000}, false, {}, {}, {}, false}};
    relief.running = true;
    relief.allowed = {12'000'000};
    relief.members = 8;
    relief.proof = proven();
    view.relief = relief;
    using State = core::TxnRecord::State;
    view.sent = {{QStringLiteral("Award the offers of request 41"), State::Included, 18'404},
                 {QStringLiteral("Relieve branch 1 in slot 1,993,692"), State::Final, 18'377},
                 {QStringLiteral("Add up branch 1 in slot 1,993,692"), State::Final, 18'375}};
    return view;
}

} // namespace wattbourse::app::sample

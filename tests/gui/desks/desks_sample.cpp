// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desks/desks_sample.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wattbourse::app::sample {

namespace {

constexpr std::uint32_t kSlotSeconds = 900;
constexpr core::SlotIndex kSlot{
    static_cast<std::uint32_t>((kNow.seconds - kNow.seconds % 86'400 + 14 * 3'600 + 45 * 60) / kSlotSeconds)};

core::OrderRecord own(std::uint64_t id, core::Side side, std::uint16_t tick, std::int64_t wh) {
    core::OrderRecord order;
    order.id = {id};
    order.market = {1};
    order.slot = kSlot;
    order.side = side;
    order.tick = {tick};
    order.quantity = {wh};
    return order;
}

DeskOrder desk(const core::OrderRecord& order, int ago, int slotsOn, std::uint32_t limit, DeskOrder::State state) {
    DeskOrder out;
    out.order = order;
    out.time = kNow - std::chrono::seconds(ago);
    out.slotStart =
        core::SlotCalendar(kSlotSeconds).start({static_cast<std::uint32_t>(static_cast<int>(kSlot.value) + slotsOn)});
    out.market = QStringLiteral("Terni energy");
    out.limit = {limit};
    out.tick = {2'000};
    out.state = state;
    out.proof = FigureState::Proven;
    return out;
}

} // namespace

core::MarketRow market() {
    core::MarketRow row;
    row.id = {1};
    row.slotSeconds = kSlotSeconds;
    row.gateOpens = 86'400;
    row.gateCloses = 1'800;
    row.lowestPrice = {122'000};
    row.tick = {2'000};
    row.ticks = 21;
    row.minQuantity = {100};
    row.maxQuantity = {500'000};
    row.sellerBond = {20'000};
    return row;
}

core::SlotBook book(core::SlotIndex slot) {
    core::SlotBook out;
    out.market = {1};
    out.slot = slot;
    // From the highest price down, in 100 Wh.
    constexpr std::array<std::int64_t, 21> kDemand{880, 124, 60,  182, 96,  220, 345, 780, 284, 412, 680,
                                                   526, 364, 618, 240, 442, 580, 186, 302, 120, 644};
    constexpr std::array<std::int64_t, 21> kSupply{740, 180, 356, 122, 404, 288, 660, 522, 304, 450, 212,
                                                   248, 336, 270, 382, 198, 464, 310, 226, 140, 1040};
    for (std::size_t i = kDemand.size(); i-- > 0;) {
        out.demand.push_back(kDemand[i] * 100);
        out.supply.push_back(kSupply[i] * 100);
    }
    return out;
}

AggregatorView aggregator() {
    AggregatorView view;
    view.now = kNow;
    view.markets = {{market(), QStringLiteral("Terni energy")}};
    view.market = {1};
    view.slot = kSlot;
    const core::SlotCalendar calendar(kSlotSeconds);
    constexpr std::array<std::uint32_t, 8> kPrices{131'000, 142'000, 140'000, 144'000,
                                                   142'000, 146'000, 150'000, 158'000};
    for (std::size_t i = 0; i < kPrices.size(); ++i) {
        SlotItem item;
        item.slot = {static_cast<std::uint32_t>(kSlot.value + i - 4)};
        item.start = calendar.start(item.slot);
        item.end = calendar.end(item.slot);
        item.phase = slotPhase(market(), item.slot, kNow, i < 4, false);
        item.price = core::Price{kPrices[i] / 2'000 * 2'000};
        item.tick = {2'000};
        item.indicated = i >= 4;
        if (item.phase == SlotPhase::Open)
            item.gateLeft = item.start - std::chrono::seconds(1'800) - kNow;
        item.progress = i < 4 ? 1000 : i == 4 ? 500 : 0;
        view.slots.push_back(item);
    }
    view.book = book(kSlot);
    view.bookProof.state = FigureState::Proven;
    view.own = {own(11, core::Side::Buy, 13, 60'000), own(12, core::Side::Buy, 10, 40'000),
                own(13, core::Side::Sell, 14, 24'000)};

    DeskOrder sent = desk(own(0, core::Side::Sell, 15, 18'000), 1, 1, 152'000, DeskOrder::State::Sent);
    sent.proof = FigureState::Unproven;
    DeskOrder fresh = desk(view.own[1], 5, 0, 142'000, DeskOrder::State::Placed);
    fresh.filled = core::Energy{26'100};
    fresh.proof = FigureState::Pending;
    DeskOrder full = desk(view.own[0], 140, 0, 148'000, DeskOrder::State::Placed);
    full.filled = core::Energy{60'000};
    DeskOrder idle = desk(view.own[2], 172, 0, 150'000, DeskOrder::State::Placed);
    idle.filled = core::Energy{};
    fresh.cancellable = full.cancellable = idle.cancellable = true;
    DeskOrder cleared = desk(own(9, core::Side::Buy, 11, 20'000), 532, -1, 144'000, DeskOrder::State::Cleared);
    cleared.filled = core::Energy{12'400};
    cleared.price = core::Price{144'000};
    DeskOrder rejected = desk(own(0, core::Side::Sell, 7, 32'000), 629, -1, 136'000, DeskOrder::State::Rejected);
    rejected.reason = QStringLiteral("below your lowest price, 14.0 ct");
    DeskOrder settled = desk(own(4, core::Side::Sell, 12, 48'000), 5'174, -6, 146'000, DeskOrder::State::Settled);
    settled.filled = core::Energy{47'100};
    settled.credit = core::Credit{6'876'600};
    view.orders = {sent, fresh, full, idle, cleared, rejected, settled};

    for (int i = -20; i < 8; ++i) {
        PositionBar bar;
        bar.start = calendar.start({static_cast<std::uint32_t>(static_cast<int>(kSlot.value) + i)});
        bar.contracted = {static_cast<std::int64_t>(60'000 * std::sin(i * 0.31) + 22'000 * std::sin(i * 1.7))};
        if (i < -3)
            bar.delivered = core::Energy{bar.contracted.value * (93 + (i * i) % 11) / 100};
        bar.settled = i < -5;
        bar.selected = i == 0;
        view.positions.push_back(bar);
    }
    view.positionProof.state = FigureState::Proven;
    view.day.bought = core::Energy{4'120'000};
    view.day.sold = core::Energy{6'512'000};
    view.day.contracted = core::Energy{3'303'000};
    view.day.delivered = core::Energy{3'214'000};
    view.day.imbalance = core::Credit{-7'570'000};
    view.day.proof.state = FigureState::Pending;
    view.limit = SpendLimit{{412'600'000}, {600'000'000}};
    return view;
}

std::vector<Member> members() {
    struct Sample {
        const char* name;
        const char* branch;
        std::uint32_t devices;
        int up, down;
        int watts, position, contracted, delivered;
        core::SealState seal;
        FigureState quality;
    };
    using core::SealState;
    const std::array<Sample, 12> kSamples{{
        {"Frantoio Ruffini", "Nera 2", 9, 22000, 14500, 38'420, 212'600, 96'000, 94'464, SealState::Sealed,
         FigureState::Proven},
        {"Condominio Nera 8", "Nera 2", 3, 18400, 26000, -21'070, -118'300, 84'000, 85'008, SealState::Sealed,
         FigureState::Proven},
        {"Cantina Valserra", "Marmore 1", 9, 12600, 8200, 16'900, 96'400, 72'500, 69'673, SealState::Sealed,
         FigureState::Proven},
        {"Officine Cospea", "Cospea 3", 5, 31500, 6000, 54'180, 301'800, 64'000, 56'768, SealState::Sealed,
         FigureState::Pending},
        {"Scuola Marconi", "Cospea 1", 1, 4800, 17200, -9'640, -64'200, 58'000, 57'768, SealState::Sealed,
         FigureState::Proven},
        {"Garage Carrara", "Cospea 3", 4, 16000, 21400, 12'350, 71'500, 52'400, 49'151, SealState::Sealed,
         FigureState::Proven},
        {"Serra Papigno", "Papigno 1", 9, 5200, 3600, 7'710, 43'000, 48'000, 34'320, SealState::Broken,
         FigureState::Unproven},
        {"Casa Proietti", "Nera 4", 3, 3100, 4000, -3'280, -22'600, 41'600, 41'766, SealState::Sealed,
         FigureState::Proven},
        {"Panificio Moretti", "Marmore 1", 8, 7400, 2200, 18'060, 88'100, 36'000, 34'992, SealState::Sealed,
         FigureState::Stale},
        {"Casa Leonardi", "Nera 4", 6, 2500, 3100, 2'140, 12'800, 31'200, 31'050, SealState::Sealed,
         FigureState::Proven},
        {"Albergo Velino", "Velino 2", 12, 9800, 5600, 22'900, 130'200, 28'000, 27'600, SealState::Sealed,
         FigureState::Proven},
        {"Casa Fabbri", "Papigno 2", 3, 1900, 2800, -1'150, -8'300, 22'400, 22'512, SealState::Sealed,
         FigureState::Proven},
    }};
    std::vector<Member> out;
    int phase = 0;
    for (const Sample& s : kSamples) {
        Member member;
        member.name = QString::fromLatin1(s.name);
        member.branch = QString::fromLatin1(s.branch);
        member.tariff = s.devices % 2 == 0 ? QStringLiteral("Bioraria") : QStringLiteral("Monoraria");
        member.devices = s.devices;
        member.live.up = core::Power{s.up};
        member.live.down = core::Power{s.down};
        member.live.power = core::Power{s.watts};
        for (std::size_t k = 0; k < member.live.hour.size(); ++k)
            member.live.hour[k] =
                s.watts +
                static_cast<int>(2'000 * std::sin(phase * 1.3 + static_cast<double>(k) * (0.1 + 0.05 * (phase % 4))) +
                                 600 * std::sin(phase * 3 + static_cast<double>(k) * (1.3 + 0.21 * (phase % 5))));
        member.live.position = {s.position};
        member.live.contracted = {s.contracted};
        member.live.delivered = core::Energy{s.delivered};
        member.live.seal = s.seal;
        member.live.quality = s.quality;
        out.push_back(member);
        ++phase;
    }
    return out;
}

namespace {

BenchView calibrating() {
    BenchView view;
    view.mode = BenchView::Mode::Running;
    view.step = 5;
    const std::array<const char*, 10> kSteps{"Identify, open the seal",
                                             "Wiring",
                                             "Zero, clamp empty",
                                             "Voltage",
                                             "Current at one resistive load",
                                             "Phase",
                                             "More current points",
                                             "Verification",
                                             "Write and read back",
                                             "Reseal and certificate"};
    for (int i = 0; i < 10; ++i)
        view.steps.push_back({i < 4    ? BenchStepRow::State::Done
                              : i == 4 ? BenchStepRow::State::Current
                                       : BenchStepRow::State::Ahead,
                              QString::fromLatin1(kSteps[static_cast<std::size_t>(i)]),
                              QStringLiteral("bias 2.49 V · no clipping")});
    view.title = QString::fromLatin1(kSteps[4]);
    view.instruction =
        QStringLiteral("Put the clamp around one conductor, jaws closed, wire in the middle. Switch on a "
                       "heater that gives 9 to 24 A through the clamp. Type what the reference reads.");
    view.measures = view.asksVolts = view.asksAmps = view.asksWatts = true;
    view.gathered = 24;
    view.wanted = 15;
    view.shown = {QStringLiteral("Meter shows, mean of 24 s"), QStringLiteral("12.37"), QStringLiteral("A"),
                  QStringLiteral("230.4 V, 2847.7 W")};
    view.difference = {QStringLiteral("Meter against reference"), QStringLiteral("+2.40"), QStringLiteral("% ± 0.20"),
                       QStringLiteral("new constant 29.297 (−2.34 %)")};
    view.referenceAside = QStringLiteral("±0.024 A (k = 2)");
    view.instrument = QStringLiteral("Power analyser 20-1187 · ±0.10 % U, ±0.20 % I, ±0.20 % P (k = 2)");
    view.due = QStringLiteral("due 14 Mar 2027, in 112 days");
    for (int i = 0; i < 60; ++i)
        view.trace.push_back(0.08 * std::sin(i * 1.7) + 0.05 * std::cos(i * 0.6));
    view.spread = 0.08;
    view.steadiness = QStringLiteral("stable for 24 s");
    for (const char* line :
         {"Measured for 24 s", "Spread 0.08 %, within 0.20 %", "Load at 40 % of the range (30 to 80)",
          "Power factor 1.000 (0.98 at least)", "Clamp direction is right: power is positive"})
        view.checks.push_back({QString::fromLatin1(line), BenchCheck::Tone::Good});
    view.accept = QStringLiteral("Accept");
    view.acceptEnabled = view.canBack = view.canCancel = true;
    view.back = QStringLiteral("Back to step 4");
    const std::array<std::array<double, 3>, 7> kErrors{{{0.1, 4.2, -1.3},
                                                        {0.25, 3.1, -1.1},
                                                        {0.5, 2.6, -0.9},
                                                        {1, 2.4, -0.4},
                                                        {2, 2.4, -0.1},
                                                        {10, 2.5, 0},
                                                        {30, 2.4, 0}}};
    for (const auto& [amps, before, after] : kErrors)
        view.curve.marks.push_back({amps, 1, before, after, 0.2 + 0.05 / amps, amps > 5});
    view.curve.classOne = {{0.5, 1.5}, {0.995, 1.5}, {1, 1}, {30, 1}};
    view.curve.classTwo = {{0.5, 2.5}, {0.995, 2.5}, {1, 2}, {30, 2}};
    view.curve.now = ErrorMark{12.08, 1, 2.4, 0.1, 0.2, false};
    view.lead = 2.31;
    view.leadText = QStringLiteral("I leads U by 2.31°");
    return view;
}

} // namespace

TechnicianView technician() {
    TechnicianView view;
    view.now = kNow;
    view.ports = {QStringLiteral("/dev/ttyACM0"), QStringLiteral("/dev/ttyUSB0")};
    view.link.state = core::MeterLink::State::Connected;
    view.link.port = "/dev/ttyACM0";
    view.link.framesOk = 1'604;
    view.link.crcFailures = 2;
    view.link.lastFrame = kNow - std::chrono::seconds(1);
    core::MeterIdentity id;
    id.meter = "M-0042";
    id.firmware = "1.4.2";
    id.protocol = 3;
    id.bootId = 0x5e21c07a;
    id.counter = 184'576;
    id.intervalSeconds = 15;
    id.seal = core::SealState::Sealed;
    id.tampers = 2;
    id.sealGeneration = 2;
    id.calibrationGeneration = 3;
    id.resetCause = "power";
    id.keyFingerprint = "9c4e07d1";
    view.identity = id;
    view.tampers =
        std::vector<core::MeterTamper>{{7, kNow - std::chrono::seconds(1'583), false}, {4, std::nullopt, true}};
    for (int i = 0; i < 40; ++i) {
        core::MeterReading r;
        r.voltageMilliVolts = 230'410 + (i * 37) % 90 - 45;
        r.currentMicroAmps = (12'370 + (i * 53) % 21 - 10) * 1000;
        r.powerMilliWatts = 2'847'700 + (i * 97) % 4'800 - 2'400;
        r.frequencyMilliHertz = 50'012 + (i * 13) % 7 - 3;
        view.live.push_back(r);
    }
    core::MeterScope burst;
    burst.pairPeriod = std::chrono::microseconds(218);
    for (int k = 0; k < 184; ++k) {
        const double w = 2 * 3.14159265358979 * 50 * k * 218e-6;
        const double u = 325.8 * (std::sin(w) + 0.013 * std::sin(3 * w + 0.35) + 0.016 * std::sin(5 * w + 3.1));
        const double a = 17.49 * (std::sin(w + 0.04) + 0.014 * std::sin(3 * w) + 0.017 * std::sin(5 * w + 3.0));
        burst.voltage.push_back(static_cast<std::uint16_t>(std::lround(511.6 + u / 1.3)));
        burst.current.push_back(static_cast<std::uint16_t>(std::lround(511.6 + a / 0.146)));
    }
    view.scope = burst;
    view.scale = ScopeScale{1.3, 0.146, std::nullopt, std::nullopt};
    view.bench = calibrating();
    return view;
}

OperatorView operatorView() {
    OperatorView view;
    view.now = kNow;
    const auto proof = [](FigureState state) {
        Figure figure;
        figure.state = state;
        return figure;
    };
    view.accounts.emplace();
    view.meters.emplace();
    const auto role = [](core::Role r) { return static_cast<std::uint32_t>(r); };
    const std::array<std::pair<const char*, std::uint32_t>, 11> kAccounts{
        {{"Casa Proietti", role(core::Role::Prosumer)},
         {"Frantoio Ruffini", role(core::Role::Prosumer) | role(core::Role::Generator)},
         {"Condominio Nera 8", role(core::Role::Prosumer)},
         {"Cantina Valserra", role(core::Role::Prosumer)},
         {"Officine Cospea", role(core::Role::Prosumer)},
         {"Scuola Marconi", role(core::Role::Prosumer)},
         {"Serra Papigno", role(core::Role::Prosumer)},
         {"Panificio Moretti", role(core::Role::Prosumer)},
         {"FlexVolt", role(core::Role::Aggregator)},
         {"Terni Rete", role(core::Role::Dso) | role(core::Role::Authority)},
         {"Terni Valley", role(core::Role::Operator)}}};
    for (std::size_t i = 0; i < kAccounts.size(); ++i) {
        core::AccountRecord account;
        for (std::size_t b = 0; b < account.address.bytes.size(); ++b)
            account.address.bytes[b] = static_cast<std::uint8_t>(i * 37 + b * 11 + 0x1c);
        account.name = kAccounts[i].first;
        account.roles = kAccounts[i].second;
        view.accounts->push_back(account);
        if (i >= 8)
            continue;
        core::MeterRecord meter;
        for (std::size_t b = 0; b < meter.id.bytes.size(); ++b)
            meter.id.bytes[b] = static_cast<std::uint8_t>(i * 53 + b * 7 + 0x9c);
        meter.owner = account.address;
        meter.reporter = account.address;
        meter.sealed = i != 6;
        meter.lastSlot = core::SlotIndex{kSlot.value - (i == 6 ? 9U : 4U)};
        view.meters->push_back(meter);
    }
    view.accountsProof = view.metersProof = view.marketsProof = view.bookProof = proof(FigureState::Proven);
    view.supply = core::CreditSupply{{12'500'000'000}, {1'240'500'000}, {11'259'500'000}};
    view.supplyProof = proof(FigureState::Proven);
    view.markets = {{market(), QStringLiteral("Terni energy")}};
    view.market = {1};
    view.slot = {kSlot.value - 1};
    const AggregatorView desk = aggregator();
    for (const SlotItem& item : desk.slots) {
        OperatorSlot slot;
        slot.market = {1};
        slot.slot = item.slot;
        slot.phase = item.phase;
        if (!item.indicated) {
            slot.price = item.price;
            slot.volume = core::Energy{382'600 - static_cast<std::int64_t>(item.slot.value % 7) * 21'300};
        }
        slot.proof = FigureState::Proven;
        view.slots.push_back(slot);
    }
    core::SlotBook cleared = book(view.slot);
    cleared.cleared = true;
    cleared.clearing = *curvesOf(market(), book(view.slot)).clearing;
    view.book = cleared;
    for (std::uint8_t i = 0; i < 4; ++i) {
        core::AuthorityStatus authority;
        authority.address.bytes.fill(static_cast<std::uint8_t>(0x3a + 29 * i));
        authority.sealed = 4'600U + i;
        authority.missed = i == 2 ? 3 : 0;
        authority.lastBlock = 18'405U - i;
        view.authorities.push_back(authority);
    }
    view.stepSeconds = 2;
    return view;
}

} // namespace wattbourse::app::sample

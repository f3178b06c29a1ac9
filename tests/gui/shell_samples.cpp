// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell_samples.h"

#include "app/text/said_text.h"
#include "core/base/hex.h"

#include <QDateTime>
#include <cmath>
#include <random>

namespace wattbourse::app::samples {

namespace {

core::UnixTime local(int hour, int minute, int second = 0) {
    return {QDateTime(QDate(2026, 11, 22), QTime(hour, minute, second)).toSecsSinceEpoch()};
}

core::UnixTime slot(int index) {
    return {local(0, 0).seconds + index * 900};
}

core::Price ct(double value) {
    return {static_cast<std::uint32_t>(std::lround(value * 10000))};
}

core::Power watts(double kw) {
    return {std::lround(kw * 1000)};
}

template <class Fixed>
Fixed bytes(unsigned seed) {
    Fixed out;
    for (std::size_t i = 0; i < out.bytes.size(); ++i)
        out.bytes[i] = static_cast<std::uint8_t>(seed * 37 + i * 29 + 11);
    return out;
}

Figure proven(const QString& text) {
    return {text, FigureState::Proven, evidence()->block, evidence()};
}
Figure pending(const QString& text) {
    return {text, FigureState::Pending, evidence()->block, evidence()};
}

double bell(double h, double at, double width) {
    return std::exp(-(h - at) * (h - at) / width);
}

DayView day() {
    DayView out;
    out.from = slot(0);
    out.to = slot(96);
    out.now = now();
    std::mt19937 random(7);
    const auto noise = [&] { return static_cast<double>(random() % 1000) / 1000; };
    for (int i = 0; i < 96; ++i) {
        const double h = i / 4.0;
        const double used = .35 + .7 * bell(h, 7.4, 1.1) + 1.5 * bell(h, 19, 4) + .25 * bell(h, 13, 3) + .18 * noise();
        const double sun =
            std::max(0.0, 2.9 * bell(h, 12.6, 7) - .12) * (1 - .25 * noise() * (h > 10 && h < 12 ? 1 : 0));
        const core::UnixTime middle{slot(i).seconds + 450};
        if (i < 57) {
            out.used.push_back({middle, watts(used)});
            out.solar.push_back({middle, watts(sun)});
        }
        if (i >= 56) {
            out.usedForecast.push_back({middle, watts(used), watts(std::max(.15, used - .1 - .009 * (i - 56))),
                                        watts(used + .12 + .01 * (i - 56))});
            out.solarForecast.push_back({middle, watts(sun)});
        }
        const double net = used - sun * .8;
        if (std::abs(net) > .25 && noise() > .15)
            out.trades.push_back(
                {slot(i), slot(i + 1), core::Energy{std::lround(std::clamp(net, -.8, .95) * 250)}, i < 57});
        out.prices.push_back(
            {slot(i), slot(i + 1),
             ct(15 + 4.5 * bell(h, 7.5, 2) - 3.4 * bell(h, 13, 5) + 7.5 * bell(h, 19, 3.5) + .5 * noise()), i > 61});
    }
    return out;
}

OrderRow order(int id, int index, core::Side side, int wh, double limit, OrderRow::State state) {
    OrderRow out;
    out.id = QString::number(id);
    out.from = slot(index);
    out.to = slot(index + 1);
    out.side = side;
    out.quantity = {wh};
    out.limit = ct(limit);
    out.state = state;
    return out;
}

OrderRow cleared(int id, int index, core::Side side, int wh, double limit, int filled, double price,
                 const QString& reason = {}) {
    OrderRow out = order(id, index, side, wh, limit, OrderRow::State::Cleared);
    out.filled = core::Energy{filled};
    if (filled > 0)
        out.price = ct(price);
    out.reason = reason;
    out.proof = proven({});
    return out;
}

core::Preferences preferences() {
    core::Preferences out;
    out.maxBuy = ct(18);
    out.minSell = ct(11.5);
    out.minFlexReward = ct(20);
    out.maxEnergyPerSlot = {2500};
    out.maxCreditPerDay = {5'000'000};
    out.sessionKey = bytes<core::Address>(5);
    out.sessionExpires = local(14, 7) + std::chrono::hours(24 * 30);
    return out;
}

} // namespace

core::UnixTime now() {
    return local(14, 7, 32);
}

std::shared_ptr<const core::ProofEvidence> evidence() {
    static const auto kEvidence = [] {
        auto e = std::make_shared<core::ProofEvidence>();
        e->block = {18402, bytes<core::Hash32>(1), now() - std::chrono::seconds(6)};
        e->headerRlp = core::Bytes(612, 0xf9);
        for (unsigned i = 0; i < 3; ++i)
            e->seals.push_back({18402 + i, bytes<core::Hash32>(10 + i), bytes<core::Address>(20 + i), 897345600 + i});
        e->authorities = 4;
        e->account = bytes<core::Address>(3);
        e->stateRoot = bytes<core::Hash32>(4);
        e->accountNodes = {core::Bytes(532, 0xf8), core::Bytes(532, 0xf7), core::Bytes(112, 0xf6)};
        e->storage = {
            {bytes<core::Hash32>(6), bytes<core::Hash32>(7), {core::Bytes(532, 0xe1), core::Bytes(83, 0xe2)}}};
        e->servedBy = "http://127.0.0.1:8545";
        return e;
    }();
    return kEvidence;
}

std::shared_ptr<const core::ProofEvidence> wholeEvidence() {
    auto whole = std::make_shared<core::ProofEvidence>(*evidence());
    whole->rule = "more than half of the authorities make a block final";
    whole->more.push_back({bytes<core::Address>(8), {core::Bytes(40, 0xAB)}, {}});
    whole->inclusion = core::InclusionEvidence{bytes<core::Hash32>(70),
                                               bytes<core::Hash32>(71),
                                               1,
                                               {core::Bytes(3, 1), core::Bytes(5, 2)},
                                               {core::Bytes(3, 3), core::Bytes(7, 4)}};
    return whole;
}

ComfortsView comforts() {
    ComfortsView v;
    core::HomeModel home;
    home.battery = core::Battery{.capacity = {9600}, .power = {3000}, .reserve = {1920}, .wear = ct(3.1)};
    home.solar = core::Solar{.peak = {4200}, .curtailable = true};
    core::ElectricVehicle car;
    car.capacity = {60000};
    car.minCharge = {1400};
    car.maxCharge = {7400};
    car.maxDischarge = {3000};
    home.cars = {car};
    core::HeatPump pump;
    pump.low = {20000};
    pump.high = {22000};
    home.heatPumps = {pump};
    home.appliances = {{"dishwasher", {{{2000}, 1800}, {{200}, 2700}}, false}, {"washer", {{{1800}, 3600}}, true}};
    v.model = home;
    v.comforts = {.reservePercent = 20,
                  .cars = {{.car = "car",
                            .arrival = 18 * 60 + 30,
                            .readyBy = 7 * 60,
                            .storedOnArrival = {18000},
                            .leastNow = {8000},
                            .target = {24000},
                            .priceLimit = core::TariffPrice{250'000},
                            .vehicleToHome = false}},
                  .heatPumps = {{"heatpump", {20000}, {22000}}},
                  .appliances = {{"dishwasher", true, 20 * 60, 7 * 60}, {"washer", false, 9 * 60, 17 * 60}},
                  .quiet = core::QuietHours{22 * 60, 6 * 60}};
    using State = core::ControlledDevice::State;
    const auto device = [](const char* id, DeviceKind kind, DeviceReach reach, core::S2Control control) {
        DeviceNow out;
        out.id = id;
        out.kind = kind;
        out.reach = reach;
        out.control = control;
        out.state = State::Following;
        return out;
    };
    v.devices = {device("battery", DeviceKind::Battery, DeviceReach::Modbus, core::S2Control::FillRate),
                 device("solar", DeviceKind::Solar, DeviceReach::Modbus, core::S2Control::PowerEnvelope),
                 device("car", DeviceKind::Car, DeviceReach::Mqtt, core::S2Control::FillRate),
                 device("heatpump", DeviceKind::HeatPump, DeviceReach::Mqtt, core::S2Control::OperationMode),
                 device("dishwasher", DeviceKind::Appliance, DeviceReach::Mqtt, core::S2Control::PowerProfile)};
    v.devices[0].power = v.devices[0].setPoint = core::Power{300};
    v.devices[0].stored = core::Energy{8200};
    v.devices[0].capacity = core::Energy{9600};
    v.devices[1].power = core::Power{-2400};
    v.devices[2].plugged = false;
    v.devices[2].capacity = core::Energy{60000};
    v.devices[3].power = v.devices[3].setPoint = core::Power{640};
    v.devices[3].temperature = core::Temperature{21300};
    v.devices[4].state = State::Gone;
    v.wear = ct(3.1);
    v.unmet = {{.wish = core::Wish::CarTarget,
                .cause = core::Cause::PriceLimit,
                .device = "car",
                .slot = {},
                .energy = {2300},
                .temperature = {},
                .seconds = 0}};
    return v;
}

HouseholdView household() {
    HouseholdView v;
    v.now = now();
    v.power.grid = watts(-0.86);
    v.power.home = watts(1.2);
    v.power.solar = watts(2.4);
    v.power.battery = watts(0.3);
    v.power.readAt = now() - std::chrono::seconds(4);
    v.meter.name = QStringLiteral("M-0042");
    v.meter.link = core::MeterLink::State::Connected;
    v.meter.seal = core::SealState::Sealed;
    core::MeterReading reading;
    reading.end = now() - std::chrono::seconds(4);
    reading.currentMicroAmps = 3'742'000;
    reading.voltageMilliVolts = 230412;
    reading.powerMilliWatts = -860000;
    reading.frequencyMilliHertz = 50012;
    v.meter.last = reading;
    v.meter.readings = 1604;
    v.meter.today = {.measured = 52, .partly = 2, .estimated = 0, .tampered = 1};
    v.meter.total = EnergyRegister{{1'234'500}, {98'700}};
    v.today.cost = proven(QStringLiteral("1.84"));
    v.today.withoutTrading = core::Credit{3'120'000};
    v.today.tariff = QStringLiteral("Casa Fissa");
    v.today.provisionalSlots = 2;
    v.next = NextTradeView{
        core::Side::Sell,
        {800},
        ct(14),
        slot(60),
        slot(61),
        slot(58),
        QStringLiteral("The battery will be full by 15:00, and the sun still gives more than the home uses.")};
    v.agent = {AgentState::On, {}, slot(56), slot(57), 23, 19};
    v.day = day();
    v.limits.inForce = preferences();
    v.limits.proof = proven({});
    v.limits.lowest = ct(5);
    v.limits.highest = ct(30);
    v.limits.tick = ct(0.1);
    for (double c = 5; c < 30; c += .5)
        v.limits.pastVolumes.push_back(
            std::lround(1000 * (bell(c, 15.5, 9) + .45 * bell(c, 21, 7) + .05 * std::fmod(c * 7, 1.7))));
    v.limits.supplierPrice = ct(27.4);
    v.limits.preview =
        PreviewView{ct(18), ct(11.5), {31000}, {42000}, {4'100'000}, {6'800'000}, std::chrono::hours(7 * 24)};
    v.comfort = comforts();
    using enum OrderRow::State;
    using core::Side;
    v.orders = {order(7, 60, Side::Sell, 800, 14, Open),
                cleared(6, 56, Side::Sell, 600, 11.5, 600, 14.2),
                cleared(5, 55, Side::Sell, 750, 11.5, 520, 13.1,
                        QStringLiteral("13.1 ct was shared among all sellers at that price")),
                cleared(4, 30, Side::Buy, 1100, 18, 1100, 16.4),
                cleared(3, 29, Side::Buy, 1100, 18, 0, 0, QStringLiteral("19.3 ct was above your limit")),
                cleared(2, 28, Side::Buy, 900, 18, 900, 17.7)};
    v.orders[0].gateCloses = slot(58);
    v.orders[0].proof = pending({});
    return v;
}

StatusView status() {
    StatusView v;
    v.now = now();
    v.nodes = 3;
    v.nodesAgreeing = 3;
    v.head = core::BlockRef{18405, bytes<core::Hash32>(2), now() - std::chrono::seconds(2)};
    v.wallet = WalletState::Unlocked;
    v.walletLocksAt = now() + std::chrono::minutes(14);
    v.agent = AgentState::On;
    v.nextPlan = slot(57);
    v.meter = QStringLiteral("M-0042");
    v.link = core::MeterLink::State::Connected;
    v.seal = core::SealState::Sealed;
    v.lastReading = now() - std::chrono::seconds(4);
    return v;
}

TopView top() {
    return {QStringLiteral("Terni Valley · demo network"),
            QStringLiteral("Household"),
            {},
            QStringLiteral("all figures proven · 6 s ago"),
            FigureState::Proven};
}

WalletView wallet() {
    WalletView v;
    v.now = now();
    v.state = WalletState::Unlocked;
    v.locksAt = now() + std::chrono::minutes(14);
    v.accounts = {{QStringLiteral("Household"), bytes<core::Address>(3), proven(QStringLiteral("248.16"))},
                  {QStringLiteral("Savings"), bytes<core::Address>(8), pending(QStringLiteral("12.00"))}};
    const SaidContext said{v.now, 900, [](const core::Address& account) {
                               return account == bytes<core::Address>(3) ? QStringLiteral("Household") : QString();
                           }};
    const auto row = [&](unsigned n, const std::string& purpose, core::TxnRecord::State state, int minutesAgo) {
        WalletTxnRow out;
        out.record.nonce = n;
        out.record.hash = bytes<core::Hash32>(40 + n);
        out.record.purpose = purpose;
        out.deed = deedText(purpose, said);
        out.record.state = state;
        out.time = now() - std::chrono::minutes(minutesAgo);
        if (state == core::TxnRecord::State::Final || state == core::TxnRecord::State::Reverted)
            out.proof = proven({});
        else if (state == core::TxnRecord::State::Included)
            out.proof = pending({});
        v.history.push_back(out);
    };
    using enum core::TxnRecord::State;
    const auto slotAt = [](core::UnixTime time) { return std::to_string(time.seconds / 900); };
    const std::string fifteen = slotAt(local(14, 15));
    const std::string before = slotAt(local(13, 45));
    const std::string account = core::toHex0x(bytes<core::Address>(3));
    row(9, "Place 2 orders: buy 0.000 kWh, sell 0.800 kWh, slots " + fifteen + " to " + fifteen, Included, 1);
    row(8, "Report slot " + before + ": 0.000 kWh in, 0.412 kWh out", Final, 7);
    row(7, "Claim the fills of 2 orders", Final, 9);
    row(6, "Let 0x" + std::string(40, 'c') + " take up to 5.000000 cr", Final, 22);
    row(5, "Settle slot " + before + " of market 0 for " + account, Reverted, 24);
    v.history.back().reason =
        QStringLiteral("The market holds the claim of this slot already: each order is paid once, "
                       "by whoever asks first. Nothing is lost.");
    row(4,
        "Save your limits: buy up to 0.180000 cr/kWh, sell from 0.115000 cr/kWh, at most 2.500 kWh per slot and "
        "5.000000 cr per day",
        Final, 190);
    v.session = SessionView{preferences(), proven({}), core::Credit{1'230'000}};
    return v;
}

NetworkView network() {
    NetworkView v;
    v.now = now();
    v.status.networkName = "Terni Valley";
    v.status.chainId = 31337;
    v.status.stepSeconds = 2;
    v.status.head = status().head;
    v.status.finalBlock = core::BlockRef{18403, bytes<core::Hash32>(3), now() - std::chrono::seconds(6)};
    v.status.settled = core::BlockRef{18402, bytes<core::Hash32>(1), now() - std::chrono::seconds(8)};
    using State = core::EndpointStatus::State;
    const core::EndpointStatus::Capabilities full{true, true, true, true, 64};
    v.status.endpoints = {
        {"ws://127.0.0.1:8546", State::Agreeing, std::chrono::milliseconds(4), 18405, {}, 1000, 1000, 0, full},
        {"https://node.ternivalley.example",
         State::Agreeing,
         std::chrono::milliseconds(38),
         18405,
         {},
         998,
         1000,
         0,
         full},
        {"https://rpc.valnerina.example",
         State::Agreeing,
         std::chrono::milliseconds(61),
         18404,
         {},
         941,
         1000,
         0,
         core::EndpointStatus::Capabilities{true, false, false, false, 1}},
        {"https://old.example", State::Refused, std::chrono::milliseconds(55), 18391,
         "forged proof at block 18391: the nodes do not lead to the block's root", 1000, 912, 3, full}};
    for (unsigned i = 0; i < 4; ++i)
        v.status.authorities.push_back(
            {bytes<core::Address>(20 + i), 4601 - i * 3, i == 2 ? 612U : 0U, 18405 - i, i == 3 ? 1U : 0U, i == 1});
    v.status.rule = {core::ConsensusRule::Kind::Aura, 4, 3, 3};
    v.status.trusted = core::TrustedStart{{12000, bytes<core::Hash32>(9), now() - std::chrono::hours(54)}, 30 * 86400};
    v.status.catchUp = core::CatchUp{12345, 17280};
    v.status.budget = {256, 1280, 30'000'000, 2'304'000'000};
    v.slotSeconds = 900;
    v.readingSeconds = 15;
    for (unsigned i = 0; i < 24; ++i)
        v.headers.push_back({18405 - i, bytes<core::Hash32>(60 + i), bytes<core::Address>(20 + i % 4), 897345603 - i});
    v.status.alarms = {"Authority " + core::toHex0x(bytes<core::Address>(23)) +
                           " sealed two blocks in step 897345591 (block 18393)",
                       "The nodes do not agree on the blocks above 18391"};
    return v;
}

} // namespace wattbourse::app::samples

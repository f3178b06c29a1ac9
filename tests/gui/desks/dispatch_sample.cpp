// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desks/dispatch_sample.h"

#include "core/portfolio/member.h"
#include "tests/gui/desks/desks_sample.h"

#include <cmath>

namespace wattbourse::app::sample {

namespace {

constexpr std::int64_t kWh = 1'000;
constexpr core::UnixTime kThree{1'795'359'600};

} // namespace

DispatchView dispatch() {
    DispatchView view;
    view.number = 12;
    view.buyer = QStringLiteral("Nera Grid");
    view.now = kNow;
    view.start = kThree;
    view.end = kThree + std::chrono::hours(1);
    view.deadline = kNow + std::chrono::seconds(268);
    view.contracted = {240 * kWh};
    view.accepted = {198 * kWh};
    view.tolerated = {216 * kWh};
    view.likelyPenalty = {5'400'000};
    view.again = 61;
    view.proof.state = FigureState::Proven;
    view.groups = {{core::kMemberBattery, {96 * kWh}, {88 * kWh}, 61, 4, 7},
                   {core::kMemberCar, {64 * kWh}, {52 * kWh}, 44, 6, 11},
                   {core::kMemberHeatPump, {48 * kWh}, {37 * kWh}, 93, 9, 18},
                   {0, {32 * kWh}, {21 * kWh}, 52, 7, 25}};
    using Answer = DispatchMember::Answer;
    const auto member = [&](const char* name, std::uint32_t device, std::int64_t asked, Answer answer,
                            std::int64_t accepted) {
        DispatchMember out;
        out.name = QString::fromUtf8(name);
        out.device = device;
        out.asked = {asked};
        out.answer = answer;
        out.accepted = {accepted};
        out.included = answer == Answer::Yes;
        view.members.push_back(out);
    };
    member("Frantoio Ruffini", core::kMemberBattery, 4'000, Answer::Yes, 4'000);
    member("Condominio Nera 8", core::kMemberCar, 6'500, Answer::Yes, 5'200);
    member("Cantina Valserra", core::kMemberHeatPump, 2'400, Answer::No, 0);
    member("Officine Cospea", core::kMemberBattery, 9'000, Answer::Silent, 0);
    return view;
}

DispatchView settledDispatch() {
    DispatchView view = dispatch();
    view.stage = DispatchView::Stage::PayOutWaits;
    view.now = kThree + std::chrono::hours(24 * 8);
    view.delivered = core::Energy{9'000};
    view.kept = core::Credit{180'000};
    view.members[0].delivered = core::Energy{4'000};
    view.members[0].share = core::Credit{720'000};
    view.members[1].delivered = core::Energy{5'000};
    view.members[1].share = core::Credit{900'000};
    view.members[1].estimated = true;
    view.members[2].share = core::Credit{};
    view.members[3].share = core::Credit{};
    return view;
}

PoolView pool() {
    PoolView view;
    view.now = kNow;
    view.terms = {100, 50, {}};
    view.mostKeepUp = 200;
    std::vector<core::PoolPart> parts;
    // 40 kinds of members from 6 ct on; the dearer, the more there is of it.
    for (int i = 0; i < 40; ++i) {
        const std::int64_t wh = 3'000 + 700 * (i % 7) + 260 * i;
        parts.push_back({{i}, {wh}, {wh * 85 / 100}, {static_cast<std::uint32_t>(60'000 + 4'200 * i)}});
    }
    view.up = std::make_shared<const std::vector<core::PoolPart>>(std::move(parts));
    PoolCall open;
    open.request = 31;
    open.buyer = QStringLiteral("Nera Grid");
    open.start = kThree + std::chrono::hours(3);
    open.end = kThree + std::chrono::hours(4);
    open.offersEnd = kThree + std::chrono::hours(1);
    open.slots = 4;
    open.wanted = {180 * kWh};
    open.least = {10 * kWh};
    open.cap = {240'000};
    open.penaltyPermille = 1'500;
    open.proof.state = FigureState::Proven;
    PoolCall offered = open;
    offered.request = 30;
    offered.buyer = QStringLiteral("Adria Transmission");
    offered.start = kThree + std::chrono::hours(5);
    offered.end = kThree + std::chrono::hours(7);
    offered.offersEnd = kThree + std::chrono::hours(2);
    offered.slots = 8;
    offered.wanted = {420 * kWh};
    offered.state = PoolCall::State::Placed;
    offered.offered = {160 * kWh};
    offered.price = {198'000};
    view.calls = {open, offered};
    return view;
}

PnlView profit() {
    PnlView view;
    view.proof.state = FigureState::Pending;
    for (int i = 0; i < 57; ++i) {
        const double wave = std::sin(i * 0.21) * 900'000 + std::cos(i * 1.7) * 500'000;
        ProfitBar bar{{1'795'305'600 + 900 * i}, {static_cast<std::int64_t>(1'500'000 + wave)}, {}};
        if (i % 9 == 4)
            bar.profit = {-static_cast<std::int64_t>(200'000 + 3'000 * i)};
        if (i > 54)
            bar.provisional = bar.profit;
        view.slots.push_back(bar);
    }
    view.byMember = {{QStringLiteral("Own account"), {6'512 * kWh}, {98'420'000}, {7'570'000}, {3'100'000}},
                     {QStringLiteral("Frantoio Ruffini"), {96 * kWh}, {}, {720'000}, {}}};
    view.byMarket = {{QStringLiteral("Terni energy"), {6'512 * kWh}, {62'420'000}, {7'570'000}, {}}};
    view.byKind = {{QStringLiteral("flexibility up"), {240 * kWh}, {36'000'000}, {}, {36'000'000}}};
    view.exposure = {core::Credit{187'400'000}, core::Credit{72'000'000}, core::Credit{5'400'000},
                     core::Credit{600'000'000}, 433};
    view.flexibility = {
        {kThree, kThree + std::chrono::hours(1), true, {240 * kWh}, std::nullopt, std::nullopt, std::nullopt, false},
        {kThree - std::chrono::hours(24),
         kThree - std::chrono::hours(23),
         true,
         {180 * kWh},
         core::Energy{176 * kWh},
         core::Credit{35'200'000},
         core::Credit{1'760'000},
         true}};
    return view;
}

} // namespace wattbourse::app::sample

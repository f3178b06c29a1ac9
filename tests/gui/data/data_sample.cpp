// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/data/data_sample.h"

namespace wattbourse::app::sample {

namespace {

constexpr core::UnixTime kNow{1'795'617'900};
constexpr std::int64_t kSlot = 900;

core::Address account(std::uint8_t number) {
    core::Address out;
    out.bytes.fill(number);
    return out;
}

DataOffer offer(std::uint64_t id, std::uint8_t owner, bool mine, std::int64_t hoursLeft) {
    DataOffer out;
    out.id = id;
    out.owner = account(owner);
    out.meter.bytes.fill(static_cast<std::uint8_t>(owner + 1));
    out.slots = 96;
    out.granularity = 15;
    out.until = core::UnixTime{kNow.seconds / kSlot * kSlot - 86'400 * static_cast<std::int64_t>(id)};
    out.from = core::UnixTime{out.until.seconds - 96 * kSlot};
    out.price = {1'250'000 + 500'000 * static_cast<std::int64_t>(id)};
    out.offeredUntil = kNow + std::chrono::hours(hoursLeft);
    out.mine = mine;
    return out;
}

DataSale sale(std::uint64_t id, bool selling, SaleStep step, std::int64_t hoursLeft) {
    DataSale out{.id = id, .offer = offer(id % 3, selling ? 1 : 7, selling, 40), .buyer = account(selling ? 9 : 1)};
    out.selling = selling;
    out.step = step;
    out.deadline = kNow + std::chrono::hours(hoursLeft);
    out.price = out.offer.price;
    out.haveParcel = true;
    return out;
}

} // namespace

DataView data() {
    DataView out;
    out.now = kNow;
    out.account = account(1);
    out.offers = {offer(0, 1, true, 60), offer(1, 7, false, 30), offer(2, 12, false, 140), offer(3, 1, true, -2)};
    out.sales = {sale(0, true, SaleStep::Paid, 0),      sale(1, true, SaleStep::Ordered, 20),
                 sale(2, true, SaleStep::Disputed, 3),  sale(3, false, SaleStep::Delivered, 22),
                 sale(4, false, SaleStep::Ordered, -1), sale(5, false, SaleStep::Refunded, 0)};
    out.proof = {.text = {}, .state = FigureState::Proven};
    core::Hash32 meter;
    meter.bytes.fill(2);
    out.offerable = Offerable{meter, core::UnixTime{kNow.seconds - 96 * kSlot}, kNow, 96, 5'760};
    const QString server = QStringLiteral("https://vtn.example.org/openadr3/3.0.1");
    out.requests = {{server, QStringLiteral("cold evening"), QStringLiteral("use 50.0 kW less"),
                     kNow + std::chrono::hours(3), kNow + std::chrono::hours(4)},
                    {server, QStringLiteral("line work"), QStringLiteral("take 120.0 kW at most"),
                     kNow - std::chrono::hours(1), std::nullopt},
                    {server, QStringLiteral("windy night"), QStringLiteral("use 80.0 kW more"),
                     kNow + std::chrono::hours(9), kNow + std::chrono::hours(12), /*withdrawn=*/true}};
    return out;
}

DataView dataWithVerdict() {
    DataView out = data();
    DataVerdict verdict{.sale = 3, .slots = {}, .readings = 0, .genuine = false, .block = 41'873};
    for (std::int64_t at = 0; at < 96; ++at) {
        const bool good = at != 37;
        verdict.slots.push_back({core::UnixTime{kNow.seconds - (96 - at) * kSlot}, 60, good,
                                 good ? QStringLiteral("genuine")
                                      : QStringLiteral("altered: at least one reading is not what was measured")});
        verdict.readings += 60;
    }
    out.verdict = std::move(verdict);
    (*out.sales)[3].genuine = false;
    (*out.sales)[3].verdict = QStringLiteral("not what was measured");
    return out;
}

} // namespace wattbourse::app::sample

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/street_data.h"

#include "chain/market/meters_views.h"
#include "core/crypto/ecies.h"
#include "core/crypto/keccak.h"
#include "core/energy/sealed_readings.h"

#include <algorithm>

namespace wattbourse::app {
namespace {

using chain::data_market::State;
using core::Finality;

constexpr std::uint32_t kEvery = 8;
// A quarter of the slot: the homes record four times.
constexpr std::uint32_t kRecords = 4;
constexpr core::Credit kPrice{500'000};
// Listings looked at from the newest back.
constexpr std::size_t kLooksBack = 3;

} // namespace

core::Result<StreetData::Parcel> StreetData::parcelOf(core::SlotIndex slot) const {
    Parcel out;
    // A key for this sale alone. Its secrecy rests on the session key's, which anybody may know here.
    out.key = core::keccak256({m_key, core::asBytes("key of slot " + std::to_string(slot.value))});
    WB_ASSIGN(out.content, core::sealRecords(out.key, slot, m_street.members.back().home.records(slot)));
    WB_ASSIGN(out.root, core::sealedRoot(slot, std::span(&out.content, 1)));
    return out;
}

std::size_t StreetData::tick(core::UnixTime now) {
    if (const auto listed = list(now); !listed)
        m_street.log("data market: " + listed.error().detail);
    const auto listings = chain::data_market::readListings(m_street.reader, m_calls.contract(), Finality::Final);
    const auto sales = chain::data_market::readSales(m_street.reader, m_calls.contract(), Finality::Final);
    if (!listings || !sales)
        return 0;
    std::size_t fresh = 0;
    const auto& all = listings->value();
    for (std::size_t at = all.size() - std::min(all.size(), kLooksBack); at < all.size(); ++at) {
        const auto paid = trade(all[at], sales->value());
        if (!paid)
            m_street.log("data market: " + paid.error().detail);
        fresh += paid && *paid ? 1U : 0U;
    }
    return fresh;
}

core::Result<void> StreetData::list(core::UnixTime now) {
    auto& owner = m_street.members.back();
    const core::SlotIndex slot{m_street.calendar.at(now).value / kEvery * kEvery};
    if (now < m_street.calendar.end(slot) || !m_street.isMeasured(owner, slot))
        return {};
    chain::data_market::Listing offer;
    offer.meter = owner.meter;
    offer.firstSlot = slot;
    offer.slots = 1;
    offer.granularity = m_street.calendar.slotSeconds() / kRecords;
    offer.terms = core::keccak256(core::asBytes("research only"));
    offer.price = kPrice;
    offer.until = m_street.calendar.start({slot.value + 2 * kEvery});
    m_street.send("data-list:s" + std::to_string(slot.value), owner.owner, m_calls.list(offer));
    return {};
}

core::Result<bool> StreetData::trade(const chain::data_market::Listing& listing,
                                     const std::vector<chain::data_market::Sale>& sales) {
    auto& owner = m_street.members.back();
    if (listing.owner != owner.account)
        return false;
    WB_ASSIGN(const auto parcel, parcelOf(listing.firstSlot));
    const std::string id = ":l" + std::to_string(listing.id);
    const auto sale = std::find_if(sales.begin(), sales.end(), [&](const auto& each) {
        return each.listing == listing.id && each.buyer == m_institute.address();
    });
    if (sale == sales.end()) {
        WB_ASSIGN(const auto publicKey, core::publicKeyOf(m_key));
        m_street.send("data-order" + id, m_institute,
                      m_calls.order(listing.id, parcel.root, chain::data_market::keyHash(parcel.key), publicKey));
        return false;
    }
    if (sale->state == State::Ordered) {
        WB_ASSIGN(const auto encrypted, chain::data_market::encryptKey(m_calls, *sale, parcel.root, parcel.key));
        m_street.send("data-deliver" + id, owner.owner, m_calls.deliver(sale->id, encrypted));
    }
    if (sale->state == State::Delivered)
        WB_TRY(check(listing, *sale, parcel));
    return sale->state == State::Paid && m_paid.insert(sale->id).second;
}

core::Result<void> StreetData::check(const chain::data_market::Listing& listing, const chain::data_market::Sale& sale,
                                     const Parcel& parcel) {
    const std::string id = ":l" + std::to_string(listing.id);
    WB_ASSIGN(const auto delivery, m_street.outbox.find("street/data-deliver" + id + ":r0"));
    if (!delivery)
        return {};
    WB_ASSIGN(const auto outcome, m_sender.outcome(delivery->hash));
    WB_ASSIGN(const auto keys, chain::data_market::deliveredKeys(outcome.value(), m_calls.contract()));
    const auto mine = std::find_if(keys.begin(), keys.end(), [&](const auto& each) { return each.sale == sale.id; });
    if (mine == keys.end())
        return core::fail(core::ErrorCode::NotFound, "the delivery holds no key");
    const auto decrypt = [this](core::ByteView encrypted, core::ByteView context) {
        return core::eciesDecrypt(m_key, encrypted, context);
    };
    const auto key = chain::data_market::decryptKey(m_calls, sale, mine->encryptedKey, decrypt);
    if (!key) {
        m_street.send("data-dispute" + id, m_institute, m_calls.disputeKey(sale.id));
        return tl::make_unexpected(key.error());
    }
    // Every record against the root that the chain keeps of the slot.
    const auto at = chain::readingKey(listing.meter, listing.firstSlot);
    WB_ASSIGN(const auto words, m_street.reader.read({{m_street.deployment.meters.address, {at}}}, Finality::Final));
    const auto reading = chain::readingFromWord(words.value()[0][0]);
    if (!reading)
        return core::fail(core::ErrorCode::NotFound, "the slot was not reported");
    WB_TRY(core::checkRecords(*key, listing.firstSlot, parcel.content, reading->root, chain::data_market::kRootBits));
    m_street.send("data-release" + id, m_institute, m_calls.release(sale.id));
    return {};
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/shared_market.h"

namespace wattbourse::app {
namespace {

constexpr std::size_t kBooks = 64;

} // namespace

void SharedMarket::refresh() {
    const auto status = m_chain.status();
    const auto now = status.finalBlock ? status.finalBlock->hash : core::Hash32{};
    if (now == m_finalBlock)
        return;
    m_finalBlock = now;
    m_rows.reset();
    m_rowHistories.clear();
    std::erase_if(m_books, [](const auto& entry) { return !entry.second.value().cleared; });
    while (m_books.size() > kBooks)
        m_books.erase(m_books.begin());
}

core::Result<core::Proven<std::vector<core::MarketRow>>> SharedMarket::rows(core::Finality atLeast) {
    refresh();
    if (m_rows && m_rows->finality() >= atLeast)
        return *m_rows;
    auto out = m_market.rows(atLeast);
    if (out)
        m_rows = *out;
    return out;
}

core::Result<core::Proven<std::vector<core::MarketRow>>> SharedMarket::rowHistory(core::MarketId market,
                                                                                  core::Finality atLeast) {
    refresh();
    const auto known = m_rowHistories.find(market);
    if (known != m_rowHistories.end() && known->second.finality() >= atLeast)
        return known->second;
    auto out = m_market.rowHistory(market, atLeast);
    if (out)
        m_rowHistories.insert_or_assign(market, *out);
    return out;
}

core::Result<core::Proven<core::SlotBook>> SharedMarket::book(core::MarketId market, core::SlotIndex slot,
                                                              core::Finality atLeast) {
    refresh();
    const auto known = m_books.find({market, slot});
    if (known != m_books.end() && known->second.finality() >= atLeast)
        return known->second;
    auto out = m_market.book(market, slot, atLeast);
    if (out)
        m_books.insert_or_assign({market, slot}, *out);
    return out;
}

core::Result<core::Proven<core::Preferences>> SharedMarket::preferences(const core::Address& account,
                                                                        core::Finality atLeast) {
    return m_market.preferences(account, atLeast);
}

core::Result<core::Proven<core::Credit>> SharedMarket::credits(const core::Address& account, core::Finality atLeast) {
    return m_market.credits(account, atLeast);
}

core::Result<core::Proven<core::CreditSupply>> SharedMarket::creditSupply(core::Finality atLeast) {
    return m_market.creditSupply(atLeast);
}

core::Result<core::Proven<std::vector<core::AccountRecord>>> SharedMarket::accounts(core::Finality atLeast) {
    return m_market.accounts(atLeast);
}

core::Result<core::Proven<std::vector<core::MeterRecord>>> SharedMarket::meters(core::Finality atLeast) {
    return m_market.meters(atLeast);
}

core::Result<core::Proven<std::vector<core::OrderRecord>>> SharedMarket::orders(const std::vector<core::OrderId>& ids,
                                                                                core::Finality atLeast) {
    return m_market.orders(ids, atLeast);
}

core::Result<core::Proven<std::vector<core::OrderId>>> SharedMarket::orderIds(const core::Address& account,
                                                                              core::MarketId market,
                                                                              core::SlotIndex slot,
                                                                              core::Finality atLeast) {
    return m_market.orderIds(account, market, slot, atLeast);
}

core::Result<core::Proven<core::SlotPosition>> SharedMarket::position(const core::Address& account,
                                                                      core::MarketId market, core::SlotIndex slot,
                                                                      core::Finality atLeast) {
    return m_market.position(account, market, slot, atLeast);
}

core::TxnRequest SharedMarket::savePreferencesCall(const core::Preferences& preferences) const {
    return m_market.savePreferencesCall(preferences);
}

core::TxnRequest SharedMarket::placeCall(const core::Address& account,
                                         const std::vector<core::OrderIntent>& orders) const {
    return m_market.placeCall(account, orders);
}

core::TxnRequest SharedMarket::cancelCall(const std::vector<core::OrderId>& ids) const {
    return m_market.cancelCall(ids);
}

core::TxnRequest SharedMarket::clearCall(core::MarketId market, core::SlotIndex slot) const {
    return m_market.clearCall(market, slot);
}

core::TxnRequest SharedMarket::claimCall(const std::vector<core::OrderId>& ids) const {
    return m_market.claimCall(ids);
}

core::TxnRequest SharedMarket::reportCall(const core::SlotReport& report,
                                          const core::RecoverableSignature& signature) const {
    return m_market.reportCall(report, signature);
}

core::TxnRequest SharedMarket::settleCall(const core::Address& account, core::MarketId market,
                                          core::SlotIndex slot) const {
    return m_market.settleCall(account, market, slot);
}

std::pair<core::Hash32, core::Hash32> SharedMarket::reportDigest(const core::SlotReport& report) const {
    return m_market.reportDigest(report);
}

} // namespace wattbourse::app

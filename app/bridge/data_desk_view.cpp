// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the data page shows of its desk.
#include "app/bridge/data_desk.h"

namespace wattbourse::app {

namespace {

namespace data_market = chain::data_market;

QString wordsOf(data_market::SlotFinding finding) {
    switch (finding) {
    case data_market::SlotFinding::Genuine:
        return DataDesk::tr("genuine");
    case data_market::SlotFinding::Altered:
        return DataDesk::tr("altered: at least one reading is not what was measured");
    case data_market::SlotFinding::Unreadable:
        return DataDesk::tr("no readings: the key opens nothing that can be read");
    case data_market::SlotFinding::NotReported:
        break;
    }
    return DataDesk::tr("the meter reported nothing for this slot");
}

DataVerdict verdictView(const data_market::Verdict& of, const core::SlotCalendar& calendar) {
    DataVerdict out{
        .sale = of.sale, .slots = {}, .readings = of.readings(), .genuine = of.isGenuine(), .block = of.block.number};
    for (const data_market::SlotVerdict& slot : of.slots)
        out.slots.push_back({calendar.start(slot.slot), slot.readings,
                             slot.finding == data_market::SlotFinding::Genuine, wordsOf(slot.finding)});
    return out;
}

} // namespace

DataOffer DataDesk::offerView(const data_market::Listing& of) const {
    const core::SlotCalendar calendar(m_terminal.profile()->slotSeconds);
    return {.id = of.id,
            .owner = of.owner,
            .meter = of.meter,
            .from = calendar.start(of.firstSlot),
            .until = calendar.start({of.firstSlot.value + of.slots}),
            .slots = of.slots,
            .granularity = of.granularity,
            .price = of.price,
            .offeredUntil = of.until,
            .mine = of.owner == m_terminal.state().owner};
}

DataView DataDesk::view() const {
    DataView out;
    const TerminalState& state = m_terminal.state();
    out.now = state.now;
    out.account = state.owner;
    out.proof = m_proof;
    out.offerable = m_offerable;
    out.check = m_check;
    out.said = m_said;
    if (m_terminal.profile() == nullptr)
        out.blocked = tr("Open a network first: what is sold is on the network.");
    else if (state.wallet == WalletState::None)
        out.blocked = tr("Make a wallet first: offers and purchases are signed with it.");
    else if (state.wallet != WalletState::Unlocked)
        out.blocked = tr("Unlock the wallet to sign.");
    if (!m_book || m_terminal.profile() == nullptr)
        return out;
    out.offers.emplace();
    for (const data_market::Listing& each : m_book->listings)
        if (each.until > out.now || each.owner == out.account)
            out.offers->push_back(offerView(each));
    out.sales.emplace();
    for (const data_market::Sale& each : m_book->sales) {
        if (each.listing >= m_book->listings.size())
            continue;
        DataSale sale{.id = each.id, .offer = offerView(m_book->listings[each.listing]), .buyer = each.buyer};
        sale.selling = sale.offer.mine;
        if (!sale.selling && each.buyer != out.account)
            continue;
        sale.step = static_cast<SaleStep>(each.state);
        sale.deadline = each.deadline;
        sale.price = each.price;
        const auto kept = m_kept.find(each.id);
        sale.haveParcel = kept != m_kept.end() && kept->second;
        const auto checked = m_genuine.find(each.id);
        const bool badKey = m_badKeys.contains(each.id);
        // A key that was shown since then opens them anew.
        if (checked != m_genuine.end() && !(badKey && each.state == data_market::State::Revealed)) {
            sale.genuine = checked->second;
            sale.verdict = checked->second ? tr("every reading is genuine")
                           : badKey        ? tr("not the key agreed on")
                                           : tr("not what was measured");
        }
        out.sales->push_back(std::move(sale));
    }
    if (m_verdict)
        out.verdict = verdictView(*m_verdict, core::SlotCalendar(m_terminal.profile()->slotSeconds));
    return out;
}

} // namespace wattbourse::app

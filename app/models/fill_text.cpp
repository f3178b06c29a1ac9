// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/fill_text.h"

#include "app/models/desk_text.h"

#include <QCoreApplication>
#include <array>
#include <string_view>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FillText)
};

} // namespace

QString fillSentence(const core::FillExplanation& explained, const core::MarketRow& market,
                     const core::OrderRecord& order) {
    const bool buys = order.side == core::Side::Buy;
    const auto ct = [&](core::Tick tick) { return desk::ct(market.priceAt(tick), market.tick); };
    switch (explained.reason) {
    case core::FillReason::Filled:
        return Say::tr("Filled in full.");
    case core::FillReason::Shared:
        return Say::tr("Your price was the last one that traded. There %1 of %2 kWh were shared among all.")
            .arg(desk::kwh(explained.tickFilled), desk::kwh(explained.tickTotal));
    case core::FillReason::PriceBeyondLimit:
        if (!explained.price)
            return {};
        return (buys ? Say::tr("The price of %1 ct was above your limit of %2 ct.")
                     : Say::tr("The price of %1 ct was below your limit of %2 ct."))
            .arg(ct(*explained.price), ct(order.tick));
    case core::FillReason::BetterOrdersFirst:
        return buys ? Say::tr("Higher bids used up what was offered.")
                    : Say::tr("Cheaper offers used up what was wanted.");
    case core::FillReason::NotCrossed:
        return explained.bestBuy && explained.bestSell
                   ? Say::tr("No price suits both sides: the highest bid is %1 ct, the lowest offer %2 ct.")
                         .arg(ct(*explained.bestBuy), ct(*explained.bestSell))
                   : Say::tr("No price suits both sides.");
    case core::FillReason::NoCounterpart:
        return buys ? Say::tr("Nobody offers anything.") : Say::tr("Nobody bids for anything.");
    }
    return {};
}

QString lineErrorSentence(const std::string& detail) {
    // Each begins as core/formats/order_list and core/portfolio/enrolment_list word it; what follows is a figure.
    static constexpr std::array<std::pair<std::string_view, const char*>, 13> kKnown{{
        {"is neither buy nor sell", QT_TRANSLATE_NOOP("FillText", "is neither buy nor sell")},
        {"has another number of cells than the header",
         QT_TRANSLATE_NOOP("FillText", "has another number of cells than the header")},
        {"repeats the slot, side and limit of an earlier line",
         QT_TRANSLATE_NOOP("FillText", "repeats the slot, side and limit of an earlier line")},
        {"has a dot where this file's decimals have a comma",
         QT_TRANSLATE_NOOP("FillText", "has a dot where this file's decimals have a comma")},
        {"is no time like ", QT_TRANSLATE_NOOP("FillText", "is no time like %1")},
        {"begins no slot", QT_TRANSLATE_NOOP("FillText", "begins no slot")},
        {"is not within ", QT_TRANSLATE_NOOP("FillText", "is not within %1")},
        {"is outside the market's prices", QT_TRANSLATE_NOOP("FillText", "is outside the market's prices")},
        {"is no whole tick of ", QT_TRANSLATE_NOOP("FillText", "is no whole tick of %1")},
        {"is no number with at most ", QT_TRANSLATE_NOOP("FillText", "is no number with at most %1")},
        {"is no address of 0x and 40 digits", QT_TRANSLATE_NOOP("FillText", "is no address of 0x and 40 digits")},
        {"names none of pv, battery, car, heat-pump",
         QT_TRANSLATE_NOOP("FillText", "names none of pv, battery, car, heat-pump")},
        {"is that of an earlier line", QT_TRANSLATE_NOOP("FillText", "is that of an earlier line")},
    }};
    for (const auto& [begin, words] : kKnown)
        if (std::string_view(detail).starts_with(begin)) {
            const QString said = Say::tr(words);
            return said.contains(QStringLiteral("%1")) ? said.arg(desk::plain(detail.substr(begin.size()))) : said;
        }
    return desk::plain(detail);
}

} // namespace wattbourse::app

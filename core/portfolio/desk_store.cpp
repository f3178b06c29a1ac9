// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/desk_store.h"

#include "core/portfolio/open_portfolio.h"
#include "core/portfolio/tape_code.h"

namespace wattbourse::core {

namespace {

constexpr std::int64_t kMostFrames = 200'000;
constexpr std::int64_t kDaySeconds = 86'400;

// A damaged or foreign row is refused by name, never cast.
template <class T>
Result<T> within(std::int64_t value, std::int64_t most, const char* what) {
    if (value < 0 || value > most)
        return fail(ErrorCode::Malformed, std::string("desk store: ") + what + " is out of its range");
    return static_cast<T>(value);
}

Result<AlertRule> ruleOf(const SqlRow& row, int first) {
    AlertRule out;
    out.number = row.integer(first);
    WB_ASSIGN(const auto kind, within<std::uint8_t>(row.integer(first + 1), 7, "an alert's kind"));
    out.kind = static_cast<AlertKind>(kind);
    out.threshold = row.integer(first + 2);
    return out;
}

} // namespace

Result<void> DeskStore::keep(std::span<const KeptOrder> orders) {
    return m_store.transaction([&]() -> Result<void> {
        std::int64_t next = 0;
        WB_TRY(m_store.query("SELECT COALESCE(MAX(number), 0) + 1 FROM kept_orders", {},
                             [&](const SqlRow& row) -> Result<void> {
                                 next = row.integer(0);
                                 return {};
                             }));
        for (const KeptOrder& kept : orders)
            WB_TRY(
                m_store.run("INSERT INTO kept_orders (number,market,slot,side,tick,quantity_wh,of_order,made) "
                            "VALUES (?,?,?,?,?,?,?,?)",
                            {next++, std::int64_t{kept.order.market.value}, std::int64_t{kept.order.slot.value},
                             static_cast<std::int64_t>(kept.order.side), std::int64_t{kept.order.tick.value},
                             kept.order.quantity.value, static_cast<std::int64_t>(kept.of.value), kept.made.seconds}));
        return m_store.announce(kPortfolioChannel);
    });
}

Result<void> DeskStore::drop(std::span<const std::int64_t> numbers) {
    return m_store.transaction([&]() -> Result<void> {
        for (const std::int64_t number : numbers)
            WB_TRY(m_store.run("DELETE FROM kept_orders WHERE number = ?", {number}));
        return m_store.announce(kPortfolioChannel);
    });
}

Result<std::vector<KeptOrder>> DeskStore::kept() const {
    std::vector<KeptOrder> out;
    WB_TRY(m_store.query(
        "SELECT number,market,slot,side,tick,quantity_wh,of_order,made FROM kept_orders ORDER BY number", {},
        [&](const SqlRow& row) -> Result<void> {
            KeptOrder kept;
            kept.number = row.integer(0);
            WB_ASSIGN(kept.order.market.value, within<std::uint32_t>(row.integer(1), UINT32_MAX, "a market"));
            WB_ASSIGN(kept.order.slot.value, within<std::uint32_t>(row.integer(2), UINT32_MAX, "a slot"));
            WB_ASSIGN(const auto side, within<std::uint8_t>(row.integer(3), 1, "a side"));
            kept.order.side = static_cast<Side>(side);
            WB_ASSIGN(kept.order.tick.value, within<std::uint16_t>(row.integer(4), UINT16_MAX, "a tick"));
            kept.order.quantity = {row.integer(5)};
            kept.of = {static_cast<std::uint64_t>(row.integer(6))};
            kept.made = {row.integer(7)};
            out.push_back(kept);
            return {};
        }));
    return out;
}

Result<void> DeskStore::putRule(const AlertRule& rule) {
    WB_TRY(checkAlertRule(rule));
    if (rule.number == 0) {
        WB_TRY(m_store.run("INSERT INTO alert_rules (number,kind,threshold,notify,sound,enabled) "
                           "SELECT COALESCE(MAX(number), 0) + 1,?,?,?,?,? FROM alert_rules",
                           {static_cast<std::int64_t>(rule.kind), rule.threshold, std::int64_t{rule.notify},
                            std::int64_t{rule.sound}, std::int64_t{rule.enabled}}));
        return {};
    }
    WB_TRY(m_store.run("UPDATE alert_rules SET kind = ?, threshold = ?, notify = ?, sound = ?, enabled = ? "
                       "WHERE number = ?",
                       {static_cast<std::int64_t>(rule.kind), rule.threshold, std::int64_t{rule.notify},
                        std::int64_t{rule.sound}, std::int64_t{rule.enabled}, rule.number}));
    return {};
}

Result<void> DeskStore::dropRule(std::int64_t number) {
    WB_TRY(m_store.run("DELETE FROM alert_rules WHERE number = ?", {number}));
    return {};
}

Result<std::vector<AlertRule>> DeskStore::rules() const {
    std::vector<AlertRule> out;
    WB_TRY(m_store.query("SELECT number,kind,threshold,notify,sound,enabled FROM alert_rules ORDER BY number", {},
                         [&](const SqlRow& row) -> Result<void> {
                             WB_ASSIGN(AlertRule rule, ruleOf(row, 0));
                             rule.notify = row.integer(3) != 0;
                             rule.sound = row.integer(4) != 0;
                             rule.enabled = row.integer(5) != 0;
                             out.push_back(rule);
                             return {};
                         }));
    return out;
}

Result<void> DeskStore::log(std::span<const Alert> alerts) {
    return m_store.transaction([&]() -> Result<void> {
        for (const Alert& alert : alerts)
            WB_TRY(m_store.run("INSERT INTO alert_log (number,at,rule,kind,threshold,subject,value,seen) "
                               "SELECT COALESCE(MAX(number), 0) + 1,?,?,?,?,?,?,0 FROM alert_log",
                               {alert.at.seconds, alert.rule.number, static_cast<std::int64_t>(alert.rule.kind),
                                alert.rule.threshold, std::string_view(alert.subject), alert.value}));
        return m_store.announce(kPortfolioChannel);
    });
}

Result<void> DeskStore::markSeen() {
    WB_TRY(m_store.run("UPDATE alert_log SET seen = 1 WHERE seen = 0"));
    return {};
}

Result<std::vector<LoggedAlert>> DeskStore::alerts(std::int64_t limit) const {
    if (limit < 1 || limit > 10'000)
        return fail(ErrorCode::OutOfRange, "alerts: 1 to 10000 at once");
    std::vector<LoggedAlert> out;
    WB_TRY(m_store.query("SELECT rule,kind,threshold,number,at,subject,value,seen FROM alert_log "
                         "ORDER BY number DESC LIMIT ?",
                         {limit}, [&](const SqlRow& row) -> Result<void> {
                             LoggedAlert logged;
                             WB_ASSIGN(logged.alert.rule, ruleOf(row, 0));
                             logged.number = row.integer(3);
                             logged.alert.at = {row.integer(4)};
                             logged.alert.subject = row.text(5);
                             logged.alert.value = row.integer(6);
                             logged.seen = row.integer(7) != 0;
                             out.push_back(std::move(logged));
                             return {};
                         }));
    return out;
}

Result<void> DeskStore::record(std::span<const TapeFrame> frames) {
    return m_store.transaction([&]() -> Result<void> {
        for (const TapeFrame& frame : frames) {
            const Bytes body = encodeTape(frame);
            WB_TRY(m_store.run("INSERT INTO desk_tape (market,at,slot,finality,block,body) VALUES (?,?,?,?,?,?) "
                               "ON CONFLICT (market,at,slot) DO NOTHING",
                               {std::int64_t{frame.market.value}, frame.at.seconds, std::int64_t{frame.slot.value},
                                std::int64_t{frame.finality}, static_cast<std::int64_t>(frame.block), ByteView(body)}));
        }
        return {};
    });
}

Result<std::vector<TapeRow>> DeskStore::tape(MarketId market, UnixTime from, UnixTime until) const {
    std::vector<TapeRow> out;
    WB_TRY(m_store.query("SELECT at,slot,finality,block,body FROM desk_tape WHERE market = ? AND at >= ? AND at < ? "
                         "ORDER BY at,slot LIMIT ?",
                         {std::int64_t{market.value}, from.seconds, until.seconds, kMostFrames},
                         [&](const SqlRow& row) -> Result<void> {
                             TapeRow frame;
                             frame.at = {row.integer(0)};
                             WB_ASSIGN(frame.slot.value, within<std::uint32_t>(row.integer(1), UINT32_MAX, "a slot"));
                             WB_ASSIGN(frame.finality, within<std::uint8_t>(row.integer(2), 2, "a finality"));
                             frame.block = static_cast<std::uint64_t>(row.integer(3));
                             frame.body = row.blob(4);
                             out.push_back(std::move(frame));
                             return {};
                         }));
    return out;
}

Result<std::vector<std::int64_t>> DeskStore::tapeDays() const {
    std::vector<std::int64_t> out;
    WB_TRY(m_store.query("SELECT DISTINCT at / ? FROM desk_tape ORDER BY 1 DESC LIMIT 4000", {kDaySeconds},
                         [&](const SqlRow& row) -> Result<void> {
                             out.push_back(row.integer(0));
                             return {};
                         }));
    return out;
}

Result<void> DeskStore::forgetTape(UnixTime before) {
    WB_TRY(m_store.run("DELETE FROM desk_tape WHERE at < ?", {before.seconds}));
    return {};
}

} // namespace wattbourse::core

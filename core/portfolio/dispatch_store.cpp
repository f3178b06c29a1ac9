// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/dispatch_store.h"

#include "core/portfolio/open_portfolio.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

// A member in the blob of a call: the account and the Wh, big-endian.
constexpr std::size_t kAskBytes = Address::kSize + 8;

std::int64_t number64(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

Bytes packed(std::span<const DispatchAsk> asks) {
    Bytes out;
    for (const DispatchAsk& ask : asks) {
        append(out, ask.account.view());
        for (unsigned shift = 64; shift > 0; shift -= 8)
            out.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(ask.asked.value) >> (shift - 8)));
    }
    return out;
}

Result<std::vector<std::pair<Address, Energy>>> unpacked(ByteView bytes) {
    if (bytes.size() % kAskBytes != 0)
        return fail(ErrorCode::Malformed, "dispatch: a call's members are cut");
    std::vector<std::pair<Address, Energy>> out;
    for (std::size_t at = 0; at < bytes.size(); at += kAskBytes) {
        Address account;
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), Address::kSize, account.bytes.begin());
        std::uint64_t wh = 0;
        for (std::size_t i = 0; i < 8; ++i)
            wh = wh << 8U | bytes[at + Address::kSize + i];
        out.emplace_back(account, Energy{static_cast<std::int64_t>(wh)});
    }
    return out;
}

Result<DispatchRecord> recordOf(const SqlRow& row) {
    DispatchRecord out;
    out.number = static_cast<std::uint64_t>(row.integer(0));
    out.award = static_cast<std::uint64_t>(row.integer(1));
    out.buyer = row.text(2);
    out.firstSlot = {static_cast<std::uint32_t>(row.integer(3))};
    out.slots = static_cast<std::uint32_t>(row.integer(4));
    out.direction = row.integer(5) != 0 ? FlexDirection::Up : FlexDirection::Down;
    out.terms = {{row.integer(6)},
                 {static_cast<std::uint32_t>(row.integer(7))},
                 static_cast<std::uint32_t>(row.integer(8)),
                 static_cast<std::uint32_t>(row.integer(9))};
    out.reward = {static_cast<std::uint32_t>(row.integer(10))};
    out.keepPermille = static_cast<std::uint32_t>(row.integer(11));
    out.deadline = {row.integer(12)};
    out.closed = row.integer(13) != 0;
    out.payOutApproved = row.integer(14) != 0;
    out.over = row.integer(15) != 0;
    return out;
}

Result<DispatchAsk> askOf(const SqlRow& row) {
    DispatchAsk out;
    out.member = {row.integer(0)};
    WB_ASSIGN(out.account, row.fixed<Address>(1));
    WB_ASSIGN(out.meter, row.fixed<Hash32>(2));
    out.device = static_cast<std::uint32_t>(row.integer(3));
    out.asked = {row.integer(4)};
    out.promise = {row.integer(5)};
    out.expected = {row.integer(6)};
    const std::int64_t answer = row.integer(7);
    if (answer < 0 || answer > static_cast<std::int64_t>(DispatchAnswer::No))
        return fail(ErrorCode::Malformed, "dispatch: an answer that is none");
    out.answer = static_cast<DispatchAnswer>(answer);
    out.accepted = {row.integer(8)};
    out.included = row.integer(9) != 0;
    out.measured = row.integer(10) != 0;
    out.paid = row.integer(11) != 0;
    out.positive = {row.integer(12)};
    out.share = {row.integer(13)};
    out.estimated = row.integer(14) != 0;
    return out;
}

} // namespace

bool DispatchRecord::operator==(const DispatchRecord& o) const {
    return number == o.number && award == o.award && buyer == o.buyer && firstSlot == o.firstSlot && slots == o.slots &&
           direction == o.direction && terms.contracted == o.terms.contracted && terms.price == o.terms.price &&
           terms.tolerancePermille == o.terms.tolerancePermille && terms.penaltyPermille == o.terms.penaltyPermille &&
           reward == o.reward && keepPermille == o.keepPermille && deadline == o.deadline && closed == o.closed &&
           payOutApproved == o.payOutApproved && over == o.over;
}

Result<void> DispatchStore::addCalls(const std::string& intent, std::uint64_t number, UnixTime deadline,
                                     std::span<const DispatchAsk> asks, std::size_t perCall) {
    if (asks.empty() || perCall == 0)
        return fail(ErrorCode::OutOfRange, "dispatch: a call asks somebody");
    std::int64_t last = 0;
    WB_TRY(m_store.query("SELECT COALESCE(MAX(id), 0) FROM dispatch_calls", {}, [&](const SqlRow& row) -> Result<void> {
        last = row.integer(0);
        return {};
    }));
    for (std::size_t first = 0; first < asks.size(); first += perCall) {
        const Bytes members = packed(asks.subspan(first, std::min(perCall, asks.size() - first)));
        WB_TRY(m_store.run("INSERT INTO dispatch_calls (id, number, intent, deadline, members, attempt, nonce, "
                           "signature, settled) VALUES (?,?,?,?,?,0,-1,?,0)",
                           {++last, number64(number), intent, deadline.seconds, ByteView(members), ByteView()}));
    }
    return {};
}

Result<std::uint64_t> DispatchStore::begin(const std::string& intent, const DispatchRecord& record,
                                           std::span<const DispatchAsk> asks, std::size_t perCall,
                                           std::uint64_t above) {
    std::uint64_t number = 0;
    const Result<void> done = m_store.transaction([&]() -> Result<void> {
        bool known = false;
        std::int64_t last = 0;
        WB_TRY(m_store.query("SELECT number, intent FROM dispatches ORDER BY number", {},
                             [&](const SqlRow& row) -> Result<void> {
                                 last = row.integer(0);
                                 if (row.text(1) == intent) {
                                     known = true;
                                     number = static_cast<std::uint64_t>(last);
                                 }
                                 return {};
                             }));
        if (known)
            return {};
        number = std::max(static_cast<std::uint64_t>(last), above) + 1;
        WB_TRY(m_store.run(
            "INSERT INTO dispatches (number, intent, award, buyer, first_slot, slots, up, contracted_wh, price, "
            "tolerance, penalty, reward, keep, deadline, closed, approved, over) "
            "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,0,0,0)",
            {number64(number), intent, number64(record.award), record.buyer, std::int64_t{record.firstSlot.value},
             std::int64_t{record.slots}, std::int64_t{record.direction == FlexDirection::Up},
             record.terms.contracted.value, std::int64_t{record.terms.price.value},
             std::int64_t{record.terms.tolerancePermille}, std::int64_t{record.terms.penaltyPermille},
             std::int64_t{record.reward.value}, std::int64_t{record.keepPermille}, record.deadline.seconds}));
        for (const DispatchAsk& ask : asks)
            WB_TRY(m_store.run("INSERT INTO dispatch_asks (number, member, account, meter, device, asked_wh, "
                               "promise_wh, expected_wh, answer, accepted_wh, included, measured, paid, positive_wh, "
                               "share, estimated) VALUES (?,?,?,?,?,?,?,?,0,0,0,0,0,0,0,0)",
                               {number64(number), ask.member.value, ask.account.view(), ask.meter.view(),
                                std::int64_t{ask.device}, ask.asked.value, ask.promise.value, ask.expected.value}));
        WB_TRY(addCalls(intent, number, record.deadline, asks, perCall));
        return m_store.announce(kPortfolioChannel);
    });
    WB_TRY(done);
    return number;
}

Result<void> DispatchStore::askAgain(const std::string& intent, std::uint64_t number, UnixTime deadline,
                                     std::span<const DispatchAsk> asks, std::size_t perCall) {
    return m_store.transaction([&]() -> Result<void> {
        std::int64_t known = 0;
        WB_TRY(m_store.query("SELECT COUNT(*) FROM dispatch_calls WHERE intent = ?", {intent},
                             [&](const SqlRow& row) -> Result<void> {
                                 known = row.integer(0);
                                 return {};
                             }));
        if (known > 0)
            return {};
        WB_ASSIGN(const auto found, records("WHERE number = ?", {number64(number)}));
        if (found.empty())
            return fail(ErrorCode::NotFound, "there is no dispatch " + std::to_string(number));
        if (found.front().closed)
            return fail(ErrorCode::Refused, "dispatch " + std::to_string(number) + " takes no more answers");
        WB_TRY(
            m_store.run("UPDATE dispatches SET deadline = ? WHERE number = ?", {deadline.seconds, number64(number)}));
        std::vector<DispatchAsk> asked;
        for (const DispatchAsk& ask : asks) {
            // Who answered is left as it is, and is not asked.
            WB_ASSIGN(const std::int64_t changed,
                      m_store.run("INSERT INTO dispatch_asks (number, member, account, meter, device, asked_wh, "
                                  "promise_wh, expected_wh, answer, accepted_wh, included, measured, paid, "
                                  "positive_wh, share, estimated) "
                                  "VALUES (?1,?2,?3,?4,?5,?6,?7,?8,0,0,0,0,0,0,0,0) "
                                  "ON CONFLICT (number, member) DO UPDATE SET asked_wh = ?6, promise_wh = ?7, "
                                  "expected_wh = ?8 WHERE dispatch_asks.answer = 0",
                                  {number64(number), ask.member.value, ask.account.view(), ask.meter.view(),
                                   std::int64_t{ask.device}, ask.asked.value, ask.promise.value, ask.expected.value}));
            if (changed > 0)
                asked.push_back(ask);
        }
        if (!asked.empty())
            WB_TRY(addCalls(intent, number, deadline, asked, perCall));
        return m_store.announce(kPortfolioChannel);
    });
}

Result<std::vector<DispatchRecord>> DispatchStore::records(std::string_view condition,
                                                           std::initializer_list<SqlValue> values) const {
    std::vector<DispatchRecord> out;
    WB_TRY(m_store.query("SELECT number, award, buyer, first_slot, slots, up, contracted_wh, price, tolerance, "
                         "penalty, reward, keep, deadline, closed, approved, over FROM dispatches " +
                             std::string(condition),
                         values, [&](const SqlRow& row) -> Result<void> {
                             WB_ASSIGN(DispatchRecord record, recordOf(row));
                             out.push_back(std::move(record));
                             return {};
                         }));
    return out;
}

Result<std::vector<DispatchRecord>> DispatchStore::open() const {
    return records("WHERE over = 0 ORDER BY number", {});
}

Result<std::vector<DispatchRecord>> DispatchStore::recent(std::int64_t limit) const {
    return records("ORDER BY number DESC LIMIT ?", {limit});
}

Result<std::optional<DispatchRecord>> DispatchStore::find(std::uint64_t number) const {
    WB_ASSIGN(auto found, records("WHERE number = ?", {number64(number)}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<std::vector<DispatchAsk>> DispatchStore::asks(std::uint64_t number) const {
    std::vector<DispatchAsk> out;
    WB_TRY(m_store.query("SELECT member, account, meter, device, asked_wh, promise_wh, expected_wh, answer, "
                         "accepted_wh, included, measured, paid, positive_wh, share, estimated FROM dispatch_asks "
                         "WHERE number = ? ORDER BY member",
                         {number64(number)}, [&](const SqlRow& row) -> Result<void> {
                             WB_ASSIGN(const DispatchAsk ask, askOf(row));
                             out.push_back(ask);
                             return {};
                         }));
    return out;
}

Result<std::vector<DispatchCall>> DispatchStore::openCalls() const {
    std::vector<DispatchCall> out;
    WB_TRY(m_store.query("SELECT id, number, deadline, members, attempt, nonce, signature FROM dispatch_calls "
                         "WHERE settled = 0 ORDER BY id",
                         {}, [&](const SqlRow& row) -> Result<void> {
                             DispatchCall call;
                             call.id = row.integer(0);
                             call.number = static_cast<std::uint64_t>(row.integer(1));
                             call.deadline = {row.integer(2)};
                             WB_ASSIGN(call.asks, unpacked(row.blob(3)));
                             call.attempt = static_cast<std::uint32_t>(row.integer(4));
                             if (row.integer(5) >= 0) {
                                 call.nonce = static_cast<std::uint64_t>(row.integer(5));
                                 WB_ASSIGN(call.signature, row.fixed<RecoverableSignature>(6));
                             }
                             out.push_back(std::move(call));
                             return {};
                         }));
    return out;
}

Result<void> DispatchStore::keepSignature(std::int64_t id, std::uint64_t nonce, const RecoverableSignature& signature) {
    WB_ASSIGN(const std::int64_t changed,
              m_store.run("UPDATE dispatch_calls SET nonce = ?, signature = ? WHERE id = ? AND nonce = -1",
                          {number64(nonce), signature.view(), id}));
    if (changed == 0)
        return fail(ErrorCode::Refused, "dispatch: call " + std::to_string(id) + " is signed already");
    return {};
}

Result<void> DispatchStore::signAnew(std::int64_t id) {
    WB_TRY(m_store.run("UPDATE dispatch_calls SET nonce = -1, signature = ?, attempt = attempt + 1 WHERE id = ?",
                       {ByteView(), id}));
    return {};
}

Result<void> DispatchStore::settleCall(std::int64_t id) {
    WB_TRY(m_store.run("UPDATE dispatch_calls SET settled = 1 WHERE id = ?", {id}));
    return {};
}

Result<void> DispatchStore::close(std::uint64_t number) {
    WB_TRY(m_store.run("UPDATE dispatches SET closed = 1 WHERE number = ?", {number64(number)}));
    return m_store.announce(kPortfolioChannel);
}

Result<void> DispatchStore::approvePayOut(std::uint64_t number) {
    WB_TRY(m_store.run("UPDATE dispatches SET approved = 1 WHERE number = ?", {number64(number)}));
    return m_store.announce(kPortfolioChannel);
}

Result<void> DispatchStore::end(std::uint64_t number) {
    WB_TRY(m_store.run("UPDATE dispatches SET over = 1 WHERE number = ?", {number64(number)}));
    return m_store.announce(kPortfolioChannel);
}

Result<void> DispatchStore::update(std::uint64_t number, std::span<const DispatchAsk> asks) {
    if (asks.empty())
        return {};
    return m_store.transaction([&]() -> Result<void> {
        for (const DispatchAsk& ask : asks) {
            WB_ASSIGN(
                const std::int64_t changed,
                m_store.run("UPDATE dispatch_asks SET answer = ?, accepted_wh = ?, included = ?, measured = ?, "
                            "paid = ?, positive_wh = ?, share = ?, estimated = ? WHERE number = ? AND member = ?",
                            {static_cast<std::int64_t>(ask.answer), ask.accepted.value, std::int64_t{ask.included},
                             std::int64_t{ask.measured}, std::int64_t{ask.paid}, ask.positive.value, ask.share.value,
                             std::int64_t{ask.estimated}, number64(number), ask.member.value}));
            if (changed == 0)
                return fail(ErrorCode::NotFound,
                            "dispatch: member " + std::to_string(ask.member.value) + " is not in it");
        }
        return m_store.announce(kPortfolioChannel);
    });
}

Result<std::map<MemberNumber, DeliveryRecord>> DispatchStore::deliveries() const {
    std::map<MemberNumber, DeliveryRecord> out;
    WB_TRY(m_store.query(
        "SELECT member, COUNT(*), SUM(accepted_wh * slots), SUM(CASE WHEN positive_wh < accepted_wh * slots THEN "
        "positive_wh ELSE accepted_wh * slots END) FROM dispatch_asks JOIN dispatches USING (number) "
        "WHERE answer = 1 AND measured = 1 GROUP BY member ORDER BY member",
        {}, [&](const SqlRow& row) -> Result<void> {
            out[{row.integer(0)}] = {row.integer(1), {row.integer(2)}, {row.integer(3)}};
            return {};
        }));
    return out;
}

} // namespace wattbourse::core

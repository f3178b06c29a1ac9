// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/member_store.h"

#include "core/portfolio/open_portfolio.h"

#include <array>
#include <string_view>

namespace wattbourse::core {

namespace {

constexpr std::size_t kMaxText = 120;
constexpr std::int64_t kMaxPage = 10'000;
constexpr std::string_view kColumns = "member,account,name,folded,branch,tariff,devices,meter,seal,source,up_w,down_w";
constexpr std::size_t kColumnCount = 12;

// Case folding of ASCII alone: SQLite and PostgreSQL must agree on it, and their own lower() do not.
std::string folded(const EnrolledMember& member) {
    std::string out = member.name + '\n' + member.branch + '\n' + member.meter;
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::array<SqlValue, kColumnCount> valuesOf(const EnrolledMember& member, MemberNumber number,
                                            const std::string& folded) {
    return {number.value,
            member.account.view(),
            std::string_view(member.name),
            std::string_view(folded),
            std::string_view(member.branch),
            std::string_view(member.tariff),
            std::int64_t{member.devices},
            std::string_view(member.meter),
            std::int64_t{member.seal},
            static_cast<std::int64_t>(member.source),
            member.up ? SqlValue(member.up->value) : SqlValue(nullptr),
            member.down ? SqlValue(member.down->value) : SqlValue(nullptr)};
}

// With the columns of kColumns but `folded`, in that order.
Result<EnrolledMember> memberOf(const SqlRow& row) {
    EnrolledMember out;
    out.number = {row.integer(0)};
    WB_ASSIGN(out.account, row.fixed<Address>(1));
    out.name = row.text(2);
    out.branch = row.text(3);
    out.tariff = row.text(4);
    out.devices = static_cast<std::uint32_t>(row.integer(5));
    out.meter = row.text(6);
    out.seal = static_cast<std::uint8_t>(row.integer(7));
    out.source = static_cast<MemberSource>(row.integer(8));
    if (!row.isNull(9))
        out.up = Power{row.integer(9)};
    if (!row.isNull(10))
        out.down = Power{row.integer(10)};
    return out;
}

// A LIKE pattern that means the text itself.
std::string containing(std::string_view text) {
    std::string out = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '!')
            out += '!';
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out + '%';
}

// FROM and WHERE of a query, with the values for its question marks.
struct Condition {
    std::string sql;
    std::vector<SqlValue> values;
    std::string pattern;

    explicit Condition(const MemberQuery& query) : pattern(containing(query.text)) {
        sql = " FROM members m";
        if (query.order == MemberOrder::ContractedToday) {
            sql += " LEFT JOIN member_days d ON d.member = m.member AND d.day = ?";
            values.emplace_back(query.day);
        }
        sql += " WHERE 1 = 1";
        if (!query.text.empty())
            add(" AND m.folded LIKE ? ESCAPE '!'", std::string_view(pattern));
        if (query.branch)
            add(" AND m.branch = ?", std::string_view(*query.branch));
        if (query.tariff)
            add(" AND m.tariff = ?", std::string_view(*query.tariff));
        if (query.devices != 0) {
            add(" AND (m.devices & ?) = ", std::int64_t{query.devices});
            add("?", std::int64_t{query.devices});
        }
    }
    Condition(const Condition&) = delete;
    Condition& operator=(const Condition&) = delete;

    void add(std::string_view part, SqlValue value) {
        sql += part;
        values.push_back(value);
    }
};

std::string orderOf(const MemberQuery& query) {
    const std::string direction = query.descending ? " DESC" : " ASC";
    switch (query.order) {
    case MemberOrder::Number:
        return " ORDER BY m.member" + direction;
    case MemberOrder::Name:
        return " ORDER BY m.folded" + direction + ", m.member" + direction;
    case MemberOrder::Branch:
        return " ORDER BY m.branch" + direction + ", m.member" + direction;
    case MemberOrder::ContractedToday:
        return " ORDER BY COALESCE(d.contracted_wh, 0)" + direction + ", m.member" + direction;
    }
    return {};
}

Result<std::int64_t> oneNumber(SqlConnection& store, std::string_view sql, std::span<const SqlValue> values = {}) {
    std::int64_t out = 0;
    WB_TRY(store.queryWith(sql, values, [&](const SqlRow& row) -> Result<void> {
        out = row.integer(0);
        return {};
    }));
    return out;
}

} // namespace

Result<void> checkMember(const EnrolledMember& member) {
    for (const auto& [field, text] : {std::pair{"name", &member.name}, std::pair{"branch", &member.branch},
                                      std::pair{"tariff", &member.tariff}, std::pair{"meter", &member.meter}}) {
        if (text->size() > kMaxText)
            return fail(ErrorCode::OutOfRange, std::string("member: ") + field + ": longer than 120 bytes");
        for (const char c : *text)
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
                return fail(ErrorCode::Malformed, std::string("member: ") + field + ": holds a control character");
    }
    return {};
}

Result<std::vector<MemberNumber>> MemberStore::enrol(std::span<const EnrolledMember> members) {
    for (const EnrolledMember& member : members)
        WB_TRY(checkMember(member));
    std::vector<MemberNumber> out;
    const Result<void> done = m_store.transaction([&]() -> Result<void> {
        WB_ASSIGN(std::int64_t next, oneNumber(m_store, "SELECT COALESCE(MAX(member), -1) + 1 FROM members"));
        for (const EnrolledMember& member : members) {
            const std::string key = folded(member);
            WB_ASSIGN(const std::optional<EnrolledMember> known, byAccount(member.account));
            const MemberNumber number = known ? known->number : MemberNumber{next++};
            const auto values = valuesOf(member, number, key);
            WB_TRY(m_store.runWith("INSERT INTO members (" + std::string(kColumns) +
                                       ") VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12) ON CONFLICT (account) DO "
                                       "UPDATE SET name = ?3, folded = ?4, branch = ?5, tariff = ?6, devices = ?7, "
                                       "meter = ?8, seal = ?9, source = members.source | ?10, up_w = ?11, down_w = ?12",
                                   values));
            out.push_back(number);
        }
        return m_store.announce(kPortfolioChannel);
    });
    WB_TRY(done);
    return out;
}

Result<void> MemberStore::loadAll(std::int64_t count,
                                  const std::function<Result<EnrolledMember>(std::int64_t)>& member) {
    return m_store.transaction([&]() -> Result<void> {
        WB_ASSIGN(const std::int64_t known, oneNumber(m_store, "SELECT COUNT(*) FROM members"));
        if (known != 0)
            return fail(ErrorCode::Refused, "members: the list is not empty");
        std::int64_t at = 0;
        EnrolledMember current;
        std::string key;
        std::array<SqlValue, kColumnCount> values;
        const Result<std::int64_t> loaded =
            m_store.load("members", kColumns, [&]() -> Result<std::span<const SqlValue>> {
                if (at == count)
                    return std::span<const SqlValue>{};
                WB_ASSIGN(current, member(at));
                WB_TRY(checkMember(current));
                key = folded(current);
                values = valuesOf(current, {at++}, key);
                return std::span<const SqlValue>(values);
            });
        WB_TRY(loaded);
        return m_store.announce(kPortfolioChannel);
    });
}

Result<std::int64_t> MemberStore::count(const MemberQuery& query) const {
    const Condition condition(query);
    return oneNumber(m_store, "SELECT COUNT(*)" + condition.sql, condition.values);
}

Result<std::vector<EnrolledMember>> MemberStore::find(const MemberQuery& query) const {
    if (query.limit < 1 || query.limit > kMaxPage || query.after < 0)
        return fail(ErrorCode::OutOfRange, "members: a page has 1 to 10000 rows");
    Condition condition(query);
    std::string sql =
        "SELECT m.member,m.account,m.name,m.branch,m.tariff,m.devices,m.meter,m.seal,m.source,m.up_w,m.down_w" +
        condition.sql + orderOf(query) + " LIMIT ? OFFSET ?";
    condition.values.emplace_back(query.limit);
    condition.values.emplace_back(query.after);
    std::vector<EnrolledMember> out;
    WB_TRY(m_store.queryWith(sql, condition.values, [&](const SqlRow& row) -> Result<void> {
        WB_ASSIGN(EnrolledMember member, memberOf(row));
        out.push_back(std::move(member));
        return {};
    }));
    return out;
}

Result<std::optional<EnrolledMember>> MemberStore::byAccount(const Address& account) const {
    std::optional<EnrolledMember> out;
    WB_TRY(m_store.query("SELECT member,account,name,branch,tariff,devices,meter,seal,source,up_w,down_w FROM members "
                         "WHERE account = ?",
                         {account.view()}, [&](const SqlRow& row) -> Result<void> {
                             WB_ASSIGN(out, memberOf(row));
                             return {};
                         }));
    return out;
}

Result<std::map<std::string, std::int64_t>> MemberStore::groups(MemberGroup group) const {
    constexpr std::array<std::string_view, 3> kSql = {"SELECT branch, COUNT(*) FROM members GROUP BY branch",
                                                      "SELECT tariff, COUNT(*) FROM members GROUP BY tariff",
                                                      "SELECT devices, COUNT(*) FROM members GROUP BY devices"};
    std::map<std::string, std::int64_t> out;
    WB_TRY(m_store.query(kSql[static_cast<std::size_t>(group)], {}, [&](const SqlRow& row) -> Result<void> {
        out[row.text(0)] = row.integer(1);
        return {};
    }));
    return out;
}

} // namespace wattbourse::core

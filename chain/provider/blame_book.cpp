// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/provider/blame_book.h"

#include "chain/encode/json.h"
#include "core/base/atomic_file.h"
#include "core/base/hex.h"

#include <algorithm>
#include <boost/json/serialize.hpp>

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxFile = 1U << 20U;

Result<Blame> blameFrom(const json::value& value) {
    WB_ASSIGN(const json::object* object, jsonObject(value, "entry"));
    WB_TRY(jsonOnly(*object, {"genesis", "node", "offence", "at", "count"}, "entry"));
    Blame out;
    WB_ASSIGN(out.genesis, jsonRead(*object, "genesis", jsonFixed<core::Hash32>));
    WB_ASSIGN(out.node, jsonRead(*object, "node", jsonText));
    WB_ASSIGN(out.offence, jsonRead(*object, "offence", jsonText));
    WB_ASSIGN(const std::uint64_t at, jsonRead(*object, "at", jsonUint64));
    WB_ASSIGN(const std::uint64_t count, jsonRead(*object, "count", jsonUint64));
    out.at = {static_cast<std::int64_t>(at)};
    out.count = static_cast<unsigned>(std::min<std::uint64_t>(count, 1'000'000));
    return out;
}

} // namespace

Result<void> BlameBook::open(std::filesystem::path file) {
    const auto text = core::readSmallFile(file, kMaxFile);
    std::vector<Blame> read;
    if (text) {
        const auto named = [&file](const core::Error& error) {
            return fail(error.code, file.string() + ": " + error.detail);
        };
        const auto parsed = parseJson(*text);
        if (!parsed)
            return named(parsed.error());
        const auto list = jsonArray(*parsed, "blame");
        if (!list)
            return named(list.error());
        for (const auto& entry : **list) {
            auto one = blameFrom(entry);
            if (!one)
                return named(one.error());
            read.push_back(*std::move(one));
        }
    } else if (text.error().code != ErrorCode::NotFound) {
        return tl::make_unexpected(text.error());
    }
    const std::scoped_lock lock(m_mutex);
    m_file = std::move(file);
    m_entries = std::move(read);
    return {};
}

Result<void> BlameBook::record(const core::Hash32& genesis, const std::string& node, const std::string& offence,
                               core::UnixTime now) {
    const std::scoped_lock lock(m_mutex);
    Blame entry{genesis, node, offence, now};
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Blame& one) { return one.genesis == genesis && one.node == node; });
    if (known != m_entries.end()) {
        entry.count = known->count + 1;
        m_entries.erase(known);
    }
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > kMaxEntries)
        m_entries.erase(m_entries.begin());
    return write();
}

std::optional<Blame> BlameBook::find(const core::Hash32& genesis, const std::string& node, core::UnixTime now) const {
    const std::scoped_lock lock(m_mutex);
    for (const Blame& one : m_entries)
        if (one.genesis == genesis && one.node == node && now - one.at < kRemembered)
            return one;
    return std::nullopt;
}

Result<void> BlameBook::pardon(const std::string& node) {
    const std::scoped_lock lock(m_mutex);
    if (std::erase_if(m_entries, [&](const Blame& one) { return one.node == node; }) == 0)
        return fail(ErrorCode::NotFound, node + " has no blame");
    return write();
}

std::vector<Blame> BlameBook::entries() const {
    const std::scoped_lock lock(m_mutex);
    return m_entries;
}

// With m_mutex held.
Result<void> BlameBook::write() const {
    if (m_file.empty())
        return {};
    json::array list;
    for (const Blame& one : m_entries)
        list.push_back(json::object{{"genesis", core::toHex0x(one.genesis)},
                                    {"node", one.node},
                                    {"offence", one.offence},
                                    {"at", one.at.seconds},
                                    {"count", one.count}});
    const std::string text = json::serialize(list);
    return core::writeFileAtomically(m_file, core::asBytes(text));
}

} // namespace wattbourse::chain

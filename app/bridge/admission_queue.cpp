// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/admission_queue.h"

#include "core/api/market.h"
#include "core/base/atomic_file.h"
#include "core/base/hex.h"
#include "core/formats/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <map>
#include <sstream>

namespace wattbourse::app {

namespace {

using core::ErrorCode;
using core::Role;

constexpr std::size_t kMaxFile = std::size_t{4} << 20;
constexpr std::size_t kMaxLines = 10'000;
constexpr std::size_t kLongestName = 31;
constexpr std::array<std::string_view, 7> kColumns{"account",  "name",        "roles", "meter",
                                                   "reporter", "certificate", "branch"};
constexpr std::size_t kNeeded = 3;
constexpr std::array<std::pair<std::string_view, Role>, 9> kRoles{{{"prosumer", Role::Prosumer},
                                                                   {"generator", Role::Generator},
                                                                   {"aggregator", Role::Aggregator},
                                                                   {"dso", Role::Dso},
                                                                   {"tso", Role::Tso},
                                                                   {"brp", Role::Brp},
                                                                   {"technician", Role::Technician},
                                                                   {"data-buyer", Role::DataBuyer},
                                                                   {"authority", Role::Authority}}};

using Cells = std::map<std::string_view, std::string_view>;

core::Result<std::uint32_t> rolesOf(std::string_view words) {
    std::uint32_t out = 0;
    while (!words.empty()) {
        const auto blank = std::min(words.find(' '), words.size());
        const auto word = words.substr(0, blank);
        const auto* found =
            std::find_if(kRoles.begin(), kRoles.end(), [&](const auto& each) { return each.first == word; });
        if (found == kRoles.end() && !word.empty())
            return core::fail(ErrorCode::Malformed, "names a role that cannot be applied for");
        if (found != kRoles.end())
            out |= static_cast<std::uint32_t>(found->second);
        words.remove_prefix(std::min(blank + 1, words.size()));
    }
    if (out == 0)
        return core::fail(ErrorCode::Malformed, "names no role");
    return out;
}

/// With its 0x; the error says of what.
template <class Fixed>
core::Result<Fixed> hexOf(std::string_view text, const char* what) {
    Fixed out;
    if (!text.starts_with("0x") || !core::fromHexInto(text, out.bytes) || out.isZero())
        return core::fail(ErrorCode::Malformed, what);
    return out;
}

/// The field that is wrong beside what is wrong with it.
struct Wrong {
    std::string_view field;
    std::string what;
};

tl::expected<Application, Wrong> applicationOf(const Cells& cells) {
    const auto wrong = [](std::string_view field, std::string what) {
        return tl::make_unexpected(Wrong{field, std::move(what)});
    };
    Application out;
    const auto account = hexOf<core::Address>(cells.at("account"), "is no address of 0x and 40 digits");
    if (!account)
        return wrong("account", account.error().detail);
    out.account = *account;
    out.name = cells.at("name");
    if (out.name.empty() || out.name.size() > kLongestName)
        return wrong("name", "has not 1 to 31 bytes");
    const auto roles = rolesOf(cells.at("roles"));
    if (!roles)
        return wrong("roles", roles.error().detail);
    out.roles = *roles;
    if (!cells.at("meter").empty()) {
        const auto meter = hexOf<core::Hash32>(cells.at("meter"), "is no number of 0x and 64 digits");
        if (!meter)
            return wrong("meter", meter.error().detail);
        out.meter = *meter;
        const auto reporter = hexOf<core::Address>(cells.at("reporter"), "is no address of 0x and 40 digits");
        if (!reporter)
            return wrong("reporter", reporter.error().detail);
        out.reporter = *reporter;
    } else if (!cells.at("reporter").empty() || !cells.at("certificate").empty() || !cells.at("branch").empty()) {
        return wrong("meter", "is missing");
    }
    if (!cells.at("certificate").empty()) {
        const auto certificate = hexOf<core::Hash32>(cells.at("certificate"), "is no hash of 0x and 64 digits");
        if (!certificate)
            return wrong("certificate", certificate.error().detail);
        out.certificate = *certificate;
    }
    if (const auto branch = cells.at("branch"); !branch.empty()) {
        const auto [end, error] = std::from_chars(branch.data(), branch.data() + branch.size(), out.branch);
        if (error != std::errc() || end != branch.data() + branch.size())
            return wrong("branch", "is no number");
    }
    return out;
}

} // namespace

core::Result<ApplicationList> readApplications(std::string_view csv) {
    if (csv.size() > kMaxFile)
        return core::fail(ErrorCode::OutOfRange, "applications: the file is over 4 MiB");
    ApplicationList out;
    std::vector<std::string> head;
    const auto row = [&](const std::vector<std::string>& cells, std::size_t line) -> core::Result<void> {
        if (head.empty()) {
            head = cells;
            for (std::size_t i = 0; i < kNeeded; ++i)
                if (std::find(head.begin(), head.end(), kColumns[i]) == head.end())
                    return core::fail(ErrorCode::Malformed,
                                      "applications: line 1: column " + std::string(kColumns[i]) + " is missing");
            return {};
        }
        if (out.applications.size() + out.errors.size() == kMaxLines)
            return core::fail(ErrorCode::OutOfRange, "applications: more than 10000 lines");
        if (cells.size() != head.size()) {
            out.errors.push_back({line, {}, "has another number of cells than the header"});
            return {};
        }
        Cells named;
        for (const auto& column : kColumns)
            named[column] = {};
        for (std::size_t i = 0; i < cells.size(); ++i)
            named[head[i]] = cells[i];
        const auto application = applicationOf(named);
        if (!application)
            out.errors.push_back({line, std::string(application.error().field), application.error().what});
        else if (std::any_of(out.applications.begin(), out.applications.end(),
                             [&](const Application& each) { return each.account == application->account; }))
            out.errors.push_back({line, "account", "is that of an earlier line"});
        else
            out.applications.push_back(*application);
        return {};
    };
    WB_TRY(core::readCsv(csv, core::csvStyleOf(csv).separator, row));
    if (head.empty())
        return core::fail(ErrorCode::Malformed, "applications: the file is empty");
    return out;
}

std::string writeApplications(const std::vector<Application>& applications) {
    core::CsvWriter out;
    for (const auto& column : kColumns)
        out.text(column);
    out.endRow();
    for (const Application& each : applications) {
        std::string roles;
        for (const auto& [word, role] : kRoles)
            if ((each.roles & static_cast<std::uint32_t>(role)) != 0)
                roles += (roles.empty() ? "" : " ") + std::string(word);
        out.text(core::toHex0x(each.account)).text(each.name).text(roles);
        out.text(each.meter ? core::toHex0x(*each.meter) : std::string());
        out.text(each.meter ? core::toHex0x(each.reporter) : std::string());
        out.text(each.certificate.isZero() ? std::string() : core::toHex0x(each.certificate));
        out.text(each.branch == 0 ? std::string() : std::to_string(each.branch));
        out.endRow();
    }
    return out.csv();
}

core::Result<void> AdmissionQueue::load() {
    std::error_code missing;
    if (!std::filesystem::exists(m_file, missing))
        return {};
    std::ifstream file(m_file, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return core::fail(ErrorCode::Unavailable, m_file.string() + " cannot be read");
    WB_ASSIGN(auto list, readApplications(text.str()));
    if (!list.errors.empty())
        return core::fail(ErrorCode::Malformed, "applications: line " + std::to_string(list.errors.front().line) + " " +
                                                    list.errors.front().field + " " + list.errors.front().what);
    m_waiting = std::move(list.applications);
    return {};
}

core::Result<void> AdmissionQueue::add(const std::vector<Application>& applications) {
    auto waiting = m_waiting;
    for (const Application& fresh : applications) {
        std::erase_if(waiting, [&](const Application& each) { return each.account == fresh.account; });
        waiting.push_back(fresh);
    }
    if (waiting.size() > kMaxLines)
        return core::fail(ErrorCode::OutOfRange, "applications: more than 10000 wait");
    return save(std::move(waiting));
}

core::Result<void> AdmissionQueue::remove(const core::Address& account) {
    auto waiting = m_waiting;
    std::erase_if(waiting, [&](const Application& each) { return each.account == account; });
    return save(std::move(waiting));
}

core::Result<void> AdmissionQueue::save(std::vector<Application> waiting) {
    const std::string text = writeApplications(waiting);
    WB_TRY(core::writeFileAtomically(m_file, core::asBytes(text)));
    m_waiting = std::move(waiting);
    return {};
}

} // namespace wattbourse::app

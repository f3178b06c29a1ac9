// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/hex.h"
#include "core/formats/table_pdf.h"
#include "core/portfolio/curve_store.h"
#include "core/portfolio/dispatch_store.h"
#include "core/portfolio/enrolment_list.h"
#include "core/portfolio/month_report.h"
#include "core/portfolio/open_portfolio.h"
#include "core/portfolio/position_store.h"

#include <boost/json.hpp>
#include <charconv>
#include <chrono>
#include <iostream>
#include <memory>

namespace wattbourse::cli {

namespace json = boost::json;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::uint32_t kSecondsPerDay = 86'400;

struct Options {
    std::string store;
    std::string file;
    std::string text;
    std::string branch;
    std::string month;
    std::string day;
    std::string out;
    std::int64_t after = 0;
    std::int64_t limit = 50;
    std::int64_t seconds = 60;
    std::uint32_t slotSeconds = 900;
    std::uint32_t reserve = 100;
    std::uint32_t keep = 0;
    std::uint32_t tick = 1'000;
    std::int64_t award = 0;
    bool down = false;
    bool check = false;
};

json::object memberJson(const core::EnrolledMember& member) {
    return {{"number", member.number.value}, {"account", core::toHex0x(member.account.view())},
            {"name", member.name},           {"branch", member.branch},
            {"tariff", member.tariff},       {"devices", member.devices},
            {"meter", member.meter},         {"onChain", member.source != core::MemberSource::List}};
}

Result<Answer> enrol(const Options& options) {
    WB_ASSIGN(const std::string text, readTextFile(options.file));
    WB_ASSIGN(const core::EnrolmentList list, core::readEnrolment(text));
    json::array errors;
    std::string words;
    for (const core::EnrolmentError& error : list.errors) {
        errors.push_back(json::object{{"line", error.line}, {"field", error.field}, {"reason", error.error.detail}});
        words += "line " + std::to_string(error.line) + (error.field.empty() ? ": " : ", " + error.field + ": ") +
                 error.error.detail + "\n";
    }
    // A list with a wrong line is not enrolled in part: who is missing would not be seen.
    if (!list.errors.empty() && !options.check)
        return fail(ErrorCode::Malformed, options.file + ": nothing was enrolled\n" + words);
    json::object answer{{"members", list.members.size()}, {"errors", std::move(errors)}, {"enrolled", false}};
    if (options.check)
        return Answer{answer, words + std::to_string(list.members.size()) + " members could be enrolled"};
    WB_ASSIGN(const std::unique_ptr<core::SqlConnection> store, core::openPortfolio(options.store));
    WB_ASSIGN(const std::vector<core::MemberNumber> numbers, core::MemberStore(*store).enrol(list.members));
    answer["enrolled"] = true;
    return Answer{answer, std::to_string(numbers.size()) + " members enrolled"};
}

Result<Answer> members(const Options& options) {
    WB_ASSIGN(const std::unique_ptr<core::SqlConnection> store, core::openPortfolio(options.store));
    const core::MemberStore members(*store);
    core::MemberQuery query;
    query.text = options.text;
    if (!options.branch.empty())
        query.branch = options.branch;
    query.order = core::MemberOrder::Name;
    query.after = options.after;
    query.limit = options.limit;
    WB_ASSIGN(const std::int64_t count, members.count(query));
    WB_ASSIGN(const std::vector<core::EnrolledMember> found, members.find(query));
    json::array rows;
    std::string text = std::to_string(count) + " members";
    for (const core::EnrolledMember& member : found) {
        rows.push_back(memberJson(member));
        text += "\n" + core::toHex0x(member.account.view()) + "  " + member.name + "  " + member.branch;
    }
    return Answer{json::object{{"count", count}, {"members", std::move(rows)}}, text};
}

// "2026-11-25" or "2026-11" as its first moment and the one after its last.
Result<std::pair<core::UnixTime, core::UnixTime>> spanOf(const std::string& text) {
    using namespace std::chrono;
    const auto number = [&](std::size_t from, std::size_t size) {
        int out = -1;
        const char* end = text.data() + from + size;
        const auto [stop, problem] = std::from_chars(text.data() + from, end, out);
        return problem == std::errc() && stop == end ? out : -1;
    };
    const bool whole = text.size() == 7;
    if ((whole || text.size() == 10) && text[4] == '-' && (whole || text[7] == '-')) {
        const year_month month{year{number(0, 4)}, std::chrono::month{static_cast<unsigned>(number(5, 2))}};
        const year_month_day first = month / day{whole ? 1U : static_cast<unsigned>(number(8, 2))};
        if (first.ok() && first.year() >= year{1970}) {
            const sys_days start{first};
            const sys_days end = whole ? sys_days{(month + months{1}) / day{1}} : start + days{1};
            return std::pair{core::UnixTime{sys_seconds{start}.time_since_epoch().count()},
                             core::UnixTime{sys_seconds{end}.time_since_epoch().count()}};
        }
    }
    return fail(ErrorCode::Malformed, "\"" + text + "\": a day like 2026-11-25 or a month like 2026-11 is expected");
}

Result<Answer> positions(const Options& options) {
    WB_ASSIGN(const auto span, spanOf(options.day));
    WB_ASSIGN(const std::unique_ptr<core::SqlConnection> store, core::openPortfolio(options.store));
    const core::SlotCalendar calendar(options.slotSeconds);
    const core::PositionStore stored(*store, kSecondsPerDay / options.slotSeconds);
    WB_ASSIGN(const auto slots, stored.bySlot(calendar.at(span.first), calendar.at(span.second)));
    json::array rows;
    std::string text = "slot start  members  contracted Wh  metered Wh  without reading";
    for (const auto& [slot, totals] : slots) {
        rows.push_back(json::object{{"start", calendar.start(slot).seconds},
                                    {"members", totals.count},
                                    {"contractedWh", totals.contracted.value},
                                    {"meteredWh", totals.metered.value},
                                    {"unmeasured", totals.unmeasured}});
        text += "\n" + std::to_string(calendar.start(slot).seconds) + "  " + std::to_string(totals.count) + "  " +
                std::to_string(totals.contracted.value) + "  " + std::to_string(totals.metered.value) + "  " +
                std::to_string(totals.unmeasured);
    }
    return Answer{json::object{{"slots", std::move(rows)}}, text};
}

Result<Answer> curves(const Options& options) {
    WB_ASSIGN(const std::string text, readTextFile(options.file));
    WB_ASSIGN(const auto read, core::readCurves(text));
    WB_ASSIGN(const std::unique_ptr<core::SqlConnection> store, core::openPortfolio(options.store));
    WB_TRY(core::CurveStore(*store).keep(read));
    return Answer{json::object{{"curves", read.size()}}, std::to_string(read.size()) + " curves kept"};
}

Result<Answer> pool(const Options& options) {
    WB_ASSIGN(const std::unique_ptr<core::SqlConnection> store, core::openPortfolio(options.store));
    const auto direction = options.down ? core::FlexDirection::Down : core::FlexDirection::Up;
    WB_ASSIGN(const auto known, core::CurveStore(*store).curves(direction));
    WB_ASSIGN(const auto past, core::DispatchStore(*store).deliveries());
    const auto parts = core::meritOrder(core::poolOf(known, past));
    const core::PoolTerms terms{options.reserve, options.keep, {options.tick}};
    json::array steps;
    std::string text = "promise Wh  asked Wh  price cr/kWh";
    for (const core::PoolStep& step : core::pooledOffer(parts, terms)) {
        steps.push_back(json::object{
            {"promiseWh", step.promise.value}, {"askedWh", step.asked.value}, {"price", step.price.value}});
        text += "\n" + std::to_string(step.promise.value) + "  " + std::to_string(step.asked.value) + "  " +
                core::formatDecimal(step.price.value, 6);
    }
    json::object answer{{"members", known.size()}, {"steps", std::move(steps)}};
    if (options.award > 0) {
        WB_ASSIGN(const auto asks, core::splitAward(parts, terms, {options.award}));
        json::array rows;
        text += "\nmember  asked Wh  promise Wh";
        for (const core::MemberAsk& ask : asks) {
            rows.push_back(json::object{{"member", ask.member.value},
                                        {"askedWh", ask.asked.value},
                                        {"promiseWh", ask.promise.value},
                                        {"expectedWh", ask.expected.value}});
            text += "\n" + std::to_string(ask.member.value) + "  " + std::to_string(ask.asked.value) + "  " +
                    std::to_string(ask.promise.value);
        }
        answer["asks"] = std::move(rows);
    }
    return Answer{answer, text};
}

Result<Answer> report(const Options& options) {
    WB_ASSIGN(const auto span, spanOf(options.month));
    WB_ASSIGN(const std::unique_ptr<core::SqlConnection> store, core::openPortfolio(options.store));
    const core::SlotCalendar calendar(options.slotSeconds);
    const core::LedgerStore ledger(*store);
    WB_ASSIGN(const std::vector<core::Sheet> sheets,
              core::monthReport(ledger, core::MemberStore(*store), calendar, calendar.at(span.first),
                                calendar.at(span.second), [](std::int64_t entries) {
                                    if (entries > 0)
                                        std::cerr << entries << " entries\n";
                                    return true;
                                }));
    if (std::filesystem::path(options.out).extension() == ".pdf")
        WB_TRY(core::writeTablePdf(options.out, "Profit and loss " + options.month, sheets));
    else
        WB_TRY(core::writeWorkbook(options.out, sheets));
    const std::size_t entries = sheets.back().rows.size();
    return Answer{json::object{{"file", options.out}, {"entries", entries}},
                  options.out + ": " + std::to_string(entries) + " amounts, each with its transaction"};
}

/// Waits for a change that another desk (or this one) makes.
Result<Answer> watch(const Options& options) {
    WB_ASSIGN(const std::unique_ptr<core::SqlConnection> store, core::openPortfolio(options.store));
    WB_ASSIGN(const std::unique_ptr<core::SqlListener> listener, store->listen(core::kPortfolioChannel));
    std::cerr << "listening" << std::endl;
    WB_ASSIGN(const bool heard, listener->await(std::chrono::seconds(options.seconds)));
    WB_ASSIGN(const std::int64_t count, core::MemberStore(*store).count({}));
    return Answer{json::object{{"heard", heard}, {"members", count}},
                  (heard ? "changed: " : "no change: ") + std::to_string(count) + " members"};
}

} // namespace

void addPortfolioCommands(CLI::App& app, Chosen& chosen) {
    auto* group = app.add_subcommand("portfolio", "An aggregator's members, positions, profit and loss");
    group->require_subcommand(1);
    auto options = std::make_shared<Options>();
    const auto command = [&](const char* name, const char* help, Result<Answer> (*work)(const Options&)) {
        auto* sub = group->add_subcommand(name, help);
        sub->add_option("--store", options->store, "A file, or postgresql:// for a shared one")->required();
        sub->callback([&chosen, options, work] { chosen = [options, work] { return work(*options); }; });
        return sub;
    };
    auto* list = command("enrol", "Enrol the members of a CSV file: account,name,branch,tariff,devices,meter", enrol);
    list->add_option("FILE", options->file)->required();
    list->add_flag("--check", options->check, "Only say what would be enrolled, and every wrong line");
    auto* find = command("members", "Members by name", members);
    find->add_option("--find", options->text, "Part of a name, branch or meter");
    find->add_option("--branch", options->branch);
    find->add_option("--after", options->after, "Skip so many")->check(CLI::NonNegativeNumber);
    find->add_option("--limit", options->limit)->check(CLI::Range(1, 10'000));
    auto* day = command("positions", "Contracted and metered energy by slot of a UTC day", positions);
    day->add_option("--day", options->day, "Like 2026-11-25")->required();
    auto* shape = command("curves", "What members let be pooled, from a CSV file: account,direction,wh,price", curves);
    shape->add_option("FILE", options->file)->required();
    auto* offer = command("pool", "The pooled offer, and who is asked for how much of an award", pool);
    offer->add_flag("--down", options->down, "More use instead of less");
    offer->add_option("--reserve", options->reserve, "Kept back of what is expected, permille")
        ->check(CLI::Range(0, 999));
    offer->add_option("--keep", options->keep, "Kept of the proceeds, permille")->check(CLI::Range(0, 999));
    offer->add_option("--tick", options->tick, "Price step, µcr/kWh")->check(CLI::PositiveNumber);
    offer->add_option("--award", options->award, "Wh in each slot")->check(CLI::PositiveNumber);
    auto* month = command("report", "Profit and loss as XLSX or PDF, with the transaction behind every amount", report);
    month->add_option("--month", options->month, "Like 2026-11, or a day")->required();
    month->add_option("--out", options->out, "The file to write; a .pdf is one, all else XLSX")->required();
    command("watch", "Wait until somebody changes the portfolio", watch)
        ->add_option("--seconds", options->seconds, "At most so long")
        ->check(CLI::Range(1, 86'400));
    for (auto* sub : {day, month})
        sub->add_option("--slot-seconds", options->slotSeconds, "The market's slot length")
            ->check([](const std::string& text) {
                const int seconds = std::atoi(text.c_str());
                return seconds >= 60 && kSecondsPerDay % static_cast<std::uint32_t>(seconds) == 0
                           ? std::string()
                           : std::string("a whole part of a day, at least 60");
            });
}

} // namespace wattbourse::cli

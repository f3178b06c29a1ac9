// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/long_run.h"
#include "core/formats/csv.h"
#include "core/openadr/poller.h"
#include "core/openadr/request_store.h"
#include "core/portfolio/open_portfolio.h"

#include <boost/json.hpp>
#include <charconv>
#include <iostream>
#include <memory>
#include <thread>

namespace wattbourse::cli {

namespace json = boost::json;
namespace adr = core::openadr;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr int kKilowattHourDecimals = 3;

struct Options {
    std::string server;
    std::string credentials;
    std::string tokenUrl;
    std::string scope;
    std::string ven;
    std::string authorities;
    std::string store;
    std::string event;
    std::string program;
    std::string delivered;
    std::string callback;
    std::string id;
    std::int64_t every = 60;
    std::int64_t rounds = 0;
    bool release310 = false;
};

const core::SystemClock& systemClock() {
    static const core::SystemClock clock;
    return clock;
}

Result<std::unique_ptr<adr::Client>> clientOf(const Options& options) {
    adr::ClientOptions with;
    with.server = options.server;
    with.tokenUrl = options.tokenUrl;
    with.scope = options.scope;
    with.venName = options.ven;
    with.release = options.release310 ? adr::Release::V310 : adr::Release::V301;
    with.trust.caFile = options.authorities;
    if (!options.credentials.empty()) {
        WB_ASSIGN(with.credentials, adr::readCredentials(options.credentials));
    }
    return adr::Client::make(std::move(with), systemClock());
}

json::object requestJson(const adr::FlexRequest& request) {
    const auto kind = [&] {
        switch (request.kind) {
        case adr::RequestKind::Change:
            return "change";
        case adr::RequestKind::ImportLimit:
            return "import-limit";
        case adr::RequestKind::ExportLimit:
            return "export-limit";
        case adr::RequestKind::Level:
            break;
        }
        return "level";
    };
    json::object out{{"program", request.program},
                     {"event", request.event},
                     {"interval", request.interval},
                     {"title", request.title},
                     {"kind", kind()},
                     {"direction", request.direction == core::FlexDirection::Up ? "up" : "down"},
                     {"start", request.start.seconds},
                     {"end", nullptr},
                     {"powerW", request.power.value},
                     {"level", request.level}};
    if (request.end)
        out["end"] = request.end->seconds;
    return out;
}

std::string requestText(const adr::FlexRequest& request) {
    const bool up = request.direction == core::FlexDirection::Up;
    std::string out = adr::formatDateTime(request.start) + "  " +
                      (request.end ? adr::formatDateTime(*request.end) : std::string("until taken back")) + "  ";
    switch (request.kind) {
    case adr::RequestKind::Change:
        out += (up ? "use less, or feed more, by " : "use more, or feed less, by ") +
               core::formatDecimal(request.power.value, 3) + " kW";
        break;
    case adr::RequestKind::ImportLimit:
        out += "take at most " + core::formatDecimal(request.power.value, 3) + " kW";
        break;
    case adr::RequestKind::ExportLimit:
        out += "feed at most " + core::formatDecimal(request.power.value, 3) + " kW";
        break;
    case adr::RequestKind::Level:
        out += "give way by level " + std::to_string(request.level);
        break;
    }
    return out + "  (" + request.event + ", " + request.title + ")";
}

Result<Answer> programs(const Options& options) {
    WB_ASSIGN(const auto client, clientOf(options));
    WB_ASSIGN(const std::vector<adr::Program> found, client->programs());
    json::array rows;
    std::string text = std::to_string(found.size()) + " programs";
    for (const adr::Program& program : found) {
        rows.push_back(json::object{{"id", program.id},
                                    {"name", program.name},
                                    {"longName", program.longName},
                                    {"retailer", program.retailer}});
        text += "\n" + program.id + "  " + program.name + "  " + program.longName;
    }
    return Answer{json::object{{"programs", std::move(rows)}}, text};
}

Result<Answer> events(const Options& options) {
    WB_ASSIGN(const auto client, clientOf(options));
    WB_ASSIGN(const std::vector<adr::Event> found, client->events(options.program));
    json::array rows;
    std::string text = std::to_string(found.size()) + " events";
    for (const adr::Event& event : found) {
        rows.push_back(json::object{{"id", event.id},
                                    {"program", event.programId},
                                    {"name", event.name},
                                    {"intervals", event.intervals.size()},
                                    {"ours", adr::isFor(event, options.ven)}});
        text += "\n" + event.id + "  " + event.name + "  " + std::to_string(event.intervals.size()) + " intervals";
    }
    return Answer{json::object{{"events", std::move(rows)}}, text};
}

/// The requests go into the store when one is named.
Result<std::int64_t> keep(const Options& options, const adr::Listing& listing) {
    if (options.store.empty())
        return 0;
    WB_ASSIGN(const std::unique_ptr<core::SqlConnection> store, core::openPortfolio(options.store));
    return adr::RequestStore(*store, std::string(core::kPortfolioChannel))
        .put(options.server.substr(0, options.server.find('#')), listing.requests, listing.when);
}

Result<Answer> requests(const Options& options) {
    WB_ASSIGN(const auto client, clientOf(options));
    core::SystemRandom random;
    WB_ASSIGN(const adr::Listing listing, adr::Poller(*client, systemClock(), random).round());
    WB_ASSIGN(const std::int64_t changed, keep(options, listing));
    json::array rows;
    json::array refused;
    std::string text = std::to_string(listing.requests.size()) + " requests";
    for (const adr::FlexRequest& request : listing.requests) {
        rows.push_back(requestJson(request));
        text += "\n" + requestText(request);
    }
    for (const auto& [event, error] : listing.refused) {
        refused.push_back(json::object{{"event", event}, {"reason", error.detail}});
        text += "\nnot understood: " + event + ": " + error.detail;
    }
    return Answer{json::object{{"requests", std::move(rows)}, {"refused", std::move(refused)}, {"changed", changed}},
                  text};
}

Result<Answer> watch(const Options& options) {
    WB_ASSIGN(const auto client, clientOf(options));
    core::SystemRandom random;
    adr::Poller poller(*client, systemClock(), random, {.every = std::chrono::seconds(options.every)});
    const LongRun run(/*tell=*/false);
    const auto goOn = run.progress();
    std::int64_t rounds = 0;
    std::int64_t failed = 0;
    std::int64_t changed = 0;
    while (goOn(0, 1)) {
        const auto listing = poller.round();
        if (listing) {
            WB_ASSIGN(const std::int64_t fresh, keep(options, *listing));
            changed += fresh;
            std::cerr << adr::formatDateTime(listing->when) << "  " << listing->requests.size() << " requests, "
                      << fresh << " changed\n";
        } else {
            ++failed;
            std::cerr << listing.error().detail << '\n';
        }
        if (++rounds == options.rounds)
            break;
        constexpr std::chrono::milliseconds kStep{100};
        for (auto left = poller.wait(); left > kStep && goOn(0, 1); left -= kStep)
            std::this_thread::sleep_for(kStep);
    }
    return Answer{json::object{{"rounds", rounds}, {"failed", failed}, {"changed", changed}},
                  std::to_string(rounds) + " rounds, " + std::to_string(failed) + " failed, " +
                      std::to_string(changed) + " changes stored"};
}

Result<Answer> enrol(const Options& options) {
    WB_ASSIGN(const auto client, clientOf(options));
    WB_ASSIGN(const adr::Ven ven, client->enrol());
    return Answer{json::object{{"ven", ven.id}, {"name", ven.name}}, ven.name + " is " + ven.id};
}

// interval,start,seconds,baseline_kwh,metered_kwh,quality
Result<adr::Delivery> deliveryOf(const std::vector<std::string>& cells) {
    adr::Delivery out;
    const auto number = [](const std::string& text, int decimals, const char* name) -> Result<std::int64_t> {
        auto value = core::parseDecimal(text, decimals);
        if (!value)
            return fail(value.error().code, std::string(name) + ": " + value.error().detail);
        return *value;
    };
    WB_ASSIGN(out.interval, number(cells[0], 0, "interval"));
    const auto start = adr::parseDateTime(cells[1]);
    if (!start)
        return fail(start.error().code, "start: " + start.error().detail);
    out.start = *start;
    WB_ASSIGN(out.seconds, number(cells[2], 0, "seconds"));
    if (out.seconds <= 0)
        return fail(ErrorCode::OutOfRange, "seconds: above 0 is expected");
    WB_ASSIGN(out.baseline.value, number(cells[3], kKilowattHourDecimals, "baseline_kwh"));
    if (cells[5] == "missing") {
        out.quality = adr::DeliveryQuality::Missing;
        return out;
    }
    WB_ASSIGN(out.metered.value, number(cells[4], kKilowattHourDecimals, "metered_kwh"));
    if (cells[5] != "measured" && cells[5] != "estimated")
        return fail(ErrorCode::Malformed, "quality: measured, estimated or missing is expected");
    out.quality = cells[5] == "measured" ? adr::DeliveryQuality::Measured : adr::DeliveryQuality::Estimated;
    return out;
}

Result<std::vector<adr::Delivery>> readDeliveries(const std::string& file) {
    const std::vector<std::string> header{"interval", "start", "seconds", "baseline_kwh", "metered_kwh", "quality"};
    WB_ASSIGN(const std::string text, readTextFile(file));
    std::vector<adr::Delivery> out;
    bool first = true;
    WB_TRY(core::readCsv(text, ',', [&](const std::vector<std::string>& cells, std::size_t line) -> Result<void> {
        const std::string where = file + ": line " + std::to_string(line) + ": ";
        if (std::exchange(first, false))
            return cells == header ? Result<void>{}
                                   : fail(ErrorCode::Malformed, where + "interval,start,seconds,baseline_kwh,"
                                                                        "metered_kwh,quality is expected");
        if (cells.size() != header.size())
            return fail(ErrorCode::Malformed, where + "another number of cells than the header");
        auto delivery = deliveryOf(cells);
        if (!delivery)
            return fail(delivery.error().code, where + delivery.error().detail);
        out.push_back(*delivery);
        return {};
    }));
    if (out.empty())
        return fail(ErrorCode::Malformed, file + ": nothing was delivered");
    return out;
}

Result<Answer> report(const Options& options) {
    WB_ASSIGN(const std::vector<adr::Delivery> deliveries, readDeliveries(options.delivered));
    WB_ASSIGN(const auto client, clientOf(options));
    WB_ASSIGN(const adr::Event event, client->event(options.event));
    WB_ASSIGN(const adr::Report sent, client->send(adr::deliveryReport(event, options.ven, deliveries)));
    return Answer{json::object{{"report", sent.id}, {"event", event.id}, {"intervals", deliveries.size()}},
                  sent.id + ": " + std::to_string(deliveries.size()) + " intervals of " + event.id};
}

Result<Answer> subscribe(const Options& options) {
    WB_ASSIGN(const auto client, clientOf(options));
    adr::Subscription wanted{{}, options.ven, options.program, {"EVENT"}, {}, options.callback};
    // 3.0.1 names the operations by the HTTP method of the call that changed the object.
    wanted.operations = options.release310 ? std::vector<std::string>{"CREATE", "UPDATE", "DELETE"}
                                           : std::vector<std::string>{"POST", "PUT", "DELETE"};
    WB_ASSIGN(const adr::Subscription made, client->subscribe(wanted));
    return Answer{json::object{{"subscription", made.id}}, made.id};
}

Result<Answer> subscriptions(const Options& options) {
    WB_ASSIGN(const auto client, clientOf(options));
    WB_ASSIGN(const std::vector<adr::Subscription> found, client->subscriptions(options.program));
    json::array rows;
    std::string text = std::to_string(found.size()) + " subscriptions";
    for (const adr::Subscription& one : found) {
        rows.push_back(json::object{{"id", one.id}, {"program", one.programId}, {"callback", one.callbackUrl}});
        text += "\n" + one.id + "  " + one.programId + "  " + one.callbackUrl;
    }
    return Answer{json::object{{"subscriptions", std::move(rows)}}, text};
}

Result<Answer> unsubscribe(const Options& options) {
    WB_ASSIGN(const auto client, clientOf(options));
    WB_TRY(client->unsubscribe(options.id));
    return Answer{json::object{{"taken back", options.id}}, options.id + " is taken back"};
}

} // namespace

void addOpenAdrCommands(CLI::App& app, Chosen& chosen) {
    auto* group = app.add_subcommand("openadr", "An OpenADR 3 server: what it asks for, and what was delivered");
    group->require_subcommand(1);
    auto options = std::make_shared<Options>();
    const auto command = [&](const char* name, const char* help, Result<Answer> (*work)(const Options&)) {
        auto* sub = group->add_subcommand(name, help);
        sub->add_option("--server", options->server, "Its base, like https://vtn.example.org/openadr3/3.0.1")
            ->required();
        sub->add_option("--credentials", options->credentials,
                        "JSON file with client_id and client_secret, for its owner alone (mode 600)");
        sub->add_option("--token-url", options->tokenUrl, "Where tokens are given, unless the server says");
        sub->add_option("--scope", options->scope, "Asked for with the token");
        sub->add_option("--authorities", options->authorities, "PEM file of authorities to trust");
        sub->add_flag("--release-3.1", options->release310, "The server speaks 3.1, not 3.0");
        sub->add_option("--ven", options->ven, "This client's name at the server");
        sub->callback([&chosen, options, work] { chosen = [options, work] { return work(*options); }; });
        return sub;
    };
    command("programs", "Programs that the server offers", programs);
    auto* listed = command("events", "Events, also those that ask for no flexibility", events);
    auto* asked = command("requests", "Requests for flexibility that its events make", requests);
    auto* watched = command("watch", "Ask in turns, and keep the requests in the store", watch);
    command("enrol", "Find this client at the server, or make it", enrol)->get_option("--ven")->required();
    auto* told = command("report", "Report what was delivered", report);
    auto* wished = command("subscribe", "Be told of events at an address of yours", subscribe);
    auto* wishes = command("subscriptions", "Who is told of what", subscriptions);
    command("unsubscribe", "Take a subscription back", unsubscribe)->add_option("--id", options->id)->required();
    for (auto* sub : {listed, wishes})
        sub->add_option("--program", options->program, "Of this program only");
    for (auto* sub : {asked, watched})
        sub->add_option("--store", options->store, "The portfolio that keeps them: a file, or postgresql://");
    watched->add_option("--every", options->every, "Seconds between two rounds")->check(CLI::Range(1, 86'400));
    watched->add_option("--rounds", options->rounds, "End behind so many; 0 goes on")->check(CLI::NonNegativeNumber);
    told->get_option("--ven")->required();
    told->add_option("--event", options->event)->required();
    told->add_option("--delivered", options->delivered,
                     "CSV: interval,start,seconds,baseline_kwh,metered_kwh,quality (measured, estimated, missing)")
        ->required();
    wished->get_option("--ven")->required();
    wished->add_option("--program", options->program)->required();
    wished->add_option("--callback", options->callback, "https address that is told")->required();
}

} // namespace wattbourse::cli

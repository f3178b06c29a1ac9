// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// chain follow: the light client on a network's nodes, without a screen.
#include "app/cli/commands.h"

#include "chain/encode/json.h"
#include "chain/light/light_chain.h"
#include "core/base/hex.h"

#include <boost/json/serialize.hpp>
#include <condition_variable>
#include <iostream>
#include <set>

namespace wattbourse::cli {

namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::fail;
using core::Result;

struct FollowOptions {
    std::string profile;
    std::string store;
    std::optional<unsigned> seconds;
    std::optional<std::uint64_t> untilFinal;
};

constexpr unsigned kSeconds = 10;
constexpr unsigned kSecondsUntilFinal = 600;

json::value refJson(const std::optional<core::BlockRef>& ref) {
    if (!ref)
        return nullptr;
    return json::object{{"number", ref->number}, {"hash", core::toHex0x(ref->hash)}, {"time", ref->time.seconds}};
}

const char* stateText(core::EndpointStatus::State state) {
    using State = core::EndpointStatus::State;
    switch (state) {
    case State::Connecting:
        return "connecting";
    case State::Agreeing:
        return "agreeing";
    case State::Behind:
        return "behind";
    case State::Silent:
        return "silent";
    case State::Refused:
        break;
    }
    return "refused";
}

json::object statusJson(const core::ChainStatus& status) {
    json::array endpoints;
    for (const auto& endpoint : status.endpoints)
        endpoints.push_back(json::object{{"url", endpoint.url},
                                         {"state", stateText(endpoint.state)},
                                         {"head", chain::jsonOrNull(endpoint.head)},
                                         {"offence", endpoint.offence}});
    json::array authorities;
    for (const auto& authority : status.authorities)
        authorities.push_back(json::object{{"address", core::toHex0x(authority.address)},
                                           {"sealed", authority.sealed},
                                           {"missed", authority.missed},
                                           {"lastBlock", chain::jsonOrNull(authority.lastBlock)}});
    json::array alarms;
    for (const auto& alarm : status.alarms)
        alarms.emplace_back(alarm);
    json::object out{{"network", status.networkName},
                     {"chainId", status.chainId},
                     {"trusted", refJson(status.trusted ? std::optional(status.trusted->block) : std::nullopt)},
                     {"head", refJson(status.head)},
                     {"final", refJson(status.finalBlock)},
                     {"settled", refJson(status.settled)},
                     {"catchUp", nullptr},
                     {"endpoints", std::move(endpoints)},
                     {"authorities", std::move(authorities)},
                     {"alarms", std::move(alarms)},
                     {"stopped", status.stopped ? json::value(*status.stopped) : json::value(nullptr)},
                     {"remedy", status.remedy ? json::value(*status.remedy) : json::value(nullptr)}};
    if (status.catchUp)
        out["catchUp"] = {{"done", status.catchUp->done}, {"total", status.catchUp->total}};
    return out;
}

/// Says what changed, a line each.
class Teller {
public:
    explicit Teller(bool quiet) : m_quiet(quiet) {}

    void tell(const core::ChainStatus& status) {
        if (m_quiet)
            return;
        if (status.catchUp)
            line("catching up " + std::to_string(status.catchUp->done) + " of " +
                 std::to_string(status.catchUp->total));
        else
            block("head", status.head, m_head);
        block("final", status.finalBlock, m_final);
        block("settled", status.settled, m_settled);
        for (const auto& endpoint : status.endpoints)
            if (!endpoint.offence.empty() && m_said.insert(endpoint.url + endpoint.offence).second)
                line("node " + endpoint.url + " " + stateText(endpoint.state) + ": " + endpoint.offence);
        for (const auto& alarm : status.alarms)
            // The age of the newest block rises every second: once will do.
            if (m_said.insert(alarm.starts_with("The newest block is ") ? "old" : alarm).second)
                line("alarm " + alarm);
        std::cout.flush();
    }

private:
    void block(const char* name, const std::optional<core::BlockRef>& now, std::optional<core::BlockRef>& before) {
        if (!now || now == before)
            return;
        before = now;
        line(std::string(name) + " " + std::to_string(now->number) + " " + core::toHex0x(now->hash));
    }
    void line(const std::string& text) {
        if (std::exchange(m_last, text) != text)
            std::cout << text << '\n';
    }

    const bool m_quiet;
    std::string m_last;
    std::optional<core::BlockRef> m_head;
    std::optional<core::BlockRef> m_final;
    std::optional<core::BlockRef> m_settled;
    std::set<std::string> m_said;
};

Result<Answer> followCommand(const FollowOptions& options, bool asJson) {
    WB_ASSIGN(const json::value profileJson, readJsonFile(options.profile));
    auto profile = chain::profileFromJson(profileJson);
    if (!profile)
        return fail(profile.error().code, options.profile + ": " + profile.error().detail);
    if (profile->endpoints.empty())
        return fail(ErrorCode::NotFound, options.profile + ": no endpoints");
    const auto transport = chain::makeHttpTransport();
    const core::SystemClock clock;
    WB_ASSIGN(const auto client,
              chain::LightChain::make(*std::move(profile), *transport, clock, {.storeFolder = options.store}));
    const auto reached = [&](const core::ChainStatus& status) {
        return status.stopped || (options.untilFinal && status.finalBlock &&
                                  status.finalBlock->number >= *options.untilFinal && !status.catchUp);
    };
    std::mutex mutex;
    std::condition_variable changed;
    bool done = false;
    Teller teller(asJson);
    const auto subscription = client->onStatus([&](const core::ChainStatus& status) {
        const std::scoped_lock lock(mutex);
        if (done)
            return;
        teller.tell(status);
        done = reached(status);
        changed.notify_all();
    });
    const core::ChainStatus first = client->status();
    if (!reached(first)) {
        client->start();
        const std::chrono::seconds patience(
            options.seconds.value_or(options.untilFinal ? kSecondsUntilFinal : kSeconds));
        std::unique_lock lock(mutex);
        changed.wait_for(lock, patience, [&] { return done; });
        done = true;
    }
    const core::ChainStatus last = client->status();
    client->stop();
    if (last.stopped)
        return fail(ErrorCode::Refused, *last.stopped + (last.remedy ? "\n" + *last.remedy : std::string()));
    if (options.untilFinal && !reached(last))
        return fail(ErrorCode::TimedOut, "block " + std::to_string(*options.untilFinal) + " did not become final; " +
                                             std::to_string(last.finalBlock ? last.finalBlock->number : 0) + " is");
    json::object out = statusJson(last);
    const auto numberOf = [](const std::optional<core::BlockRef>& block) {
        return block ? std::to_string(block->number) : "unknown";
    };
    std::string text =
        "head " + numberOf(last.head) + ", final " + numberOf(last.finalBlock) + ", settled " + numberOf(last.settled);
    return Answer{std::move(out), std::move(text)};
}

} // namespace

void addFollowCommand(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<FollowOptions>();
    auto* command = group.add_subcommand("follow", "Follow a network's nodes and print what is verified");
    command->add_option("--profile", options->profile, "network.json")->required();
    command->add_option("--store", options->store, "Folder that keeps verified headers for the next time");
    command->add_option("--until-final", options->untilFinal, "End when this block is final; exit code 1 if it is not");
    command->add_option("--seconds", options->seconds, "How long at most (10; with --until-final 600)")
        ->check(CLI::Range(1, 86400));
    command->callback([options, &chosen, command] {
        const bool asJson = command->get_parent()->get_parent()->count("--json") > 0;
        chosen = [options, asJson] { return followCommand(*options, asJson); };
    });
}

} // namespace wattbourse::cli

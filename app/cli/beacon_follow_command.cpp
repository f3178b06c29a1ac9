// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "chain/encode/json.h"
#include "chain/light/beacon_follower.h"
#include "chain/light/profile.h"
#include "chain/light/prover.h"
#include "chain/provider/endpoint.h"

#include <boost/json/serialize.hpp>
#include <list>

namespace wattbourse::cli {

namespace {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;
namespace beacon = chain::beacon;

struct FollowOptions {
    std::string profile;
    std::string account;
    std::vector<std::string> keys;
};

json::value describe(const Result<chain::VerifiedBlock>& block) {
    if (!block)
        return nullptr;
    return json::object{{"number", block->ref().number},
                        {"hash", core::toHex0x(block->ref().hash)},
                        {"time", block->ref().time.seconds},
                        {"stateRoot", core::toHex0x(block->header().stateRoot)},
                        {"receiptsRoot", core::toHex0x(block->header().receiptsRoot)}};
}

// The execution nodes of a profile, asked one after the other.
class Nodes {
public:
    Nodes(const std::vector<std::string>& urls, chain::Transport& transport, const core::Clock& clock) {
        for (const auto& url : urls)
            m_endpoints.emplace_back(url, transport, clock);
    }
    Result<json::value> ask(const chain::RpcCall& call, const std::stop_token& stop) {
        core::Error last{ErrorCode::Unavailable, "no execution node"};
        for (chain::Endpoint& endpoint : m_endpoints) {
            auto answer = endpoint.call(call, stop);
            if (answer && !answer->is_null()) {
                m_servedBy = endpoint.name();
                return answer;
            }
            last = answer ? core::Error{ErrorCode::Unavailable, endpoint.name() + " does not have it"} : answer.error();
        }
        return tl::make_unexpected(last);
    }
    [[nodiscard]] const std::string& servedBy() const { return m_servedBy; }

private:
    std::list<chain::Endpoint> m_endpoints;
    std::string m_servedBy;
};

// What the final block's state holds of an account.
Result<json::object> readAccount(const FollowOptions& options, const chain::VerifiedBlock& block, Nodes& nodes) {
    WB_ASSIGN(const core::Address account, core::addressFromHex(options.account));
    std::vector<core::Hash32> keys;
    json::array asked;
    for (const auto& text : options.keys) {
        WB_ASSIGN(const chain::Uint256 key, chain::Uint256::parse(text));
        keys.push_back(key.toWord());
        asked.emplace_back(core::toHex0x(keys.back()));
    }
    const chain::Uint256 number(block.header().number);
    WB_ASSIGN(const json::value answer,
              nodes.ask({"eth_getProof", json::array{core::toHex0x(account), std::move(asked), number.toHex()}}, {}));
    WB_ASSIGN(const json::object* object, chain::jsonObject(answer, "eth_getProof"));
    WB_ASSIGN(const chain::AccountClaim claim, chain::accountClaimFromJson(*object));
    const chain::Prover prover(block, nodes.servedBy());
    WB_ASSIGN(const auto nonce, prover.nonce(account, claim));
    json::object out{{"address", core::toHex0x(account)}, {"nonce", nonce.value()}, {"servedBy", nodes.servedBy()}};
    if (!keys.empty()) {
        WB_ASSIGN(const auto words, prover.storage({{account, keys}}, {claim}));
        json::array values;
        for (const core::Hash32& word : words.value().front())
            values.emplace_back(core::toHex0x(word));
        out["storage"] = std::move(values);
    }
    return out;
}

Result<Answer> followCommand(const FollowOptions& options) {
    WB_ASSIGN(const json::value profileJson, readJsonFile(options.profile));
    const auto profile = chain::profileFromJson(profileJson);
    if (!profile)
        return fail(profile.error().code, options.profile + ": " + profile.error().detail);
    const auto* rules = std::get_if<beacon::Rules>(&profile->engine);
    if (rules == nullptr)
        return fail(ErrorCode::NotFound, options.profile + ": engine: not of type beacon");
    std::vector<std::unique_ptr<chain::BeaconApi>> owned;
    std::vector<chain::BeaconApi*> apis;
    for (const auto& url : rules->endpoints) {
        WB_ASSIGN(auto api, chain::makeBeaconHttp(url));
        apis.push_back(owned.emplace_back(std::move(api)).get());
    }
    const core::SystemClock clock;
    const auto transport = chain::makeHttpTransport();
    Nodes nodes(profile->endpoints, *transport, clock);
    chain::BeaconFollower follower(
        {.config = rules->config, .trustedRoot = rules->trustedRoot, .policy = {.secondSource = rules->secondSource}},
        std::move(apis),
        [&nodes](const core::Hash32& hash, const std::stop_token& stop) {
            return nodes.ask({"eth_getBlockByHash", json::array{core::toHex0x(hash), false}}, stop);
        },
        clock);
    WB_TRY(follower.follow({}));
    const auto final = follower.newest(core::Finality::Final);
    json::object out{{"final", describe(final)}, {"head", describe(follower.newest(core::Finality::Head))}};
    if (!options.account.empty()) {
        if (!final)
            return tl::make_unexpected(final.error());
        WB_ASSIGN(out["account"], readAccount(options, *final, nodes));
    }
    std::string text = json::serialize(out);
    return Answer{std::move(out), std::move(text)};
}

} // namespace

void addBeaconFollowCommand(CLI::App& chain, Chosen& chosen) {
    auto options = std::make_shared<FollowOptions>();
    auto* command =
        chain.add_subcommand("beacon-follow", "The final and the newest block of a proof-of-stake network, and "
                                              "what the final one's state holds");
    command->add_option("--profile", options->profile, "network.json with engine.type beacon")->required();
    command->add_option("--account", options->account, "Prove this account");
    command->add_option("--key", options->keys, "And these storage slots of it");
    command->callback([options, &chosen] { chosen = [options] { return followCommand(*options); }; });
}

} // namespace wattbourse::cli

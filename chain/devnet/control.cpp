// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/control.h"

#include "chain/devnet/authority_orders.h"
#include "chain/encode/json.h"
#include "core/crypto/hashes.h"
#include "core/net/url.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::chain::devnet {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::fail;

constexpr auto kPatience = std::chrono::seconds(30);
constexpr core::Credit kFirstCredits{500'000'000};

core::HttpReply reply(unsigned status, const json::object& body) {
    return {status, "application/json", json::serialize(body)};
}

core::HttpReply refusal(unsigned status, const std::string& why) {
    return reply(status, {{"ok", false}, {"error", why}});
}

template <class T, class Reader>
core::Result<T> optionalField(const json::object& order, std::string_view key, Reader reader, T otherwise) {
    if (!jsonOptional(order, key))
        return otherwise;
    return jsonRead(order, key, reader);
}

} // namespace

Control::Control(Network& network, MarketOperator& marketOperator, std::string token)
    : m_network(network), m_operator(marketOperator), m_token(std::move(token)) {}

core::Result<std::unique_ptr<Control>> Control::start(Network& network, MarketOperator& marketOperator,
                                                      std::string token) {
    std::unique_ptr<Control> out(new Control(network, marketOperator, std::move(token)));
    WB_ASSIGN(out->m_server, core::HttpServer::start(*out, {.maxBody = 64U << 10U, .maxConnections = 16}));
    return out;
}

Control::~Control() {
    m_server.reset();
}

core::HttpReply Control::onRequest(const core::HttpRequest& request, std::stop_token stop) {
    const auto given = core::asBytes(request.authorization);
    if (!core::equalInConstantTime(given, core::asBytes("Bearer " + m_token)) &&
        !core::equalInConstantTime(given, core::asBytes(core::basicAuthorization("demo:" + m_token))))
        return refusal(401, "the token is missing or wrong");
    const auto parsed = parseJson(request.body);
    const auto* order = parsed ? parsed->if_object() : nullptr;
    if (!order)
        return refusal(400, "an order is a JSON object");
    const std::scoped_lock lock(m_mutex);
    auto done = run(*order, stop);
    if (!done)
        return refusal(200, done.error().detail);
    (*done)["ok"] = true;
    return reply(200, *done);
}

std::string Control::onMessage(core::PeerId, const std::string&, std::stop_token) {
    return R"({"ok": false, "error": "orders are POSTed"})";
}

core::Result<json::object> Control::run(const json::object& order, std::stop_token stop) {
    WB_ASSIGN(const auto call, jsonRead(order, "call", jsonText));
    if (call == "status")
        return status();
    if (call == "register")
        return enrol(order, stop);
    if (call == "issue")
        return issue(order, stop);
    if (call == "fault")
        return fault(order);
    if (call == "lie")
        return lie(order);
    if (call == "vote")
        return vote(order);
    if (call == "partition")
        return partition(order);
    if (call == "stop" || call == "start") {
        WB_ASSIGN(const auto index, authorityOf(order));
        if (call == "stop")
            m_network.stopAuthority(index);
        else
            WB_TRY(m_network.startAuthority(index));
        return json::object{};
    }
    return fail(ErrorCode::Malformed, "no such call: " + call);
}

core::Result<std::size_t> Control::authorityOf(const json::object& order) const {
    WB_ASSIGN(const auto index, jsonRead(order, "authority", jsonUint64));
    if (index >= m_network.members().size())
        return fail(ErrorCode::OutOfRange, "no such authority");
    return index;
}

core::Result<json::object> Control::enrol(const json::object& order, std::stop_token stop) {
    Enrolment who;
    WB_ASSIGN(who.account, jsonRead(order, "address", jsonFixed<core::Address>));
    WB_ASSIGN(who.name, jsonRead(order, "name", jsonText));
    if (who.name.empty() || who.name.size() > 31)
        return fail(ErrorCode::OutOfRange, "a name has 1 to 31 bytes");
    WB_ASSIGN(const auto roles, optionalField<std::uint64_t>(order, "roles", jsonUint64, 1));
    who.roles = static_cast<std::uint32_t>(roles);
    WB_ASSIGN(const auto credits, optionalField<std::uint64_t>(order, "credits", jsonUint64,
                                                               static_cast<std::uint64_t>(kFirstCredits.value)));
    who.credits = core::Credit{static_cast<std::int64_t>(credits)};
    if (jsonOptional(order, "meter")) {
        WB_ASSIGN(const auto meter, jsonRead(order, "meter", jsonFixed<core::Hash32>));
        who.meter = meter;
        WB_ASSIGN(who.reporter, jsonRead(order, "reporter", jsonFixed<core::Address>));
    }
    WB_ASSIGN(const auto known, m_operator.isEnrolled(who.account));
    WB_TRY(known ? m_operator.enrolMeter(who) : m_operator.enrol(who));
    WB_TRY(m_operator.awaitSent(kPatience, stop));
    return json::object{{"address", core::toHex0x(who.account)}};
}

core::Result<json::object> Control::issue(const json::object& order, std::stop_token stop) {
    WB_ASSIGN(const auto account, jsonRead(order, "address", jsonFixed<core::Address>));
    WB_ASSIGN(const auto credits, jsonRead(order, "credits", jsonUint64));
    WB_TRY(m_operator.issue(account, core::Credit{static_cast<std::int64_t>(credits)}));
    WB_TRY(m_operator.awaitSent(kPatience, stop));
    return json::object{};
}

core::Result<json::object> Control::fault(const json::object& order) {
    WB_ASSIGN(const auto index, authorityOf(order));
    WB_ASSIGN(const auto what, faultOrdered(order));
    m_network.order(index, what);
    return json::object{};
}

core::Result<json::object> Control::vote(const json::object& order) {
    WB_ASSIGN(const auto index, authorityOf(order));
    const auto authority = m_network.authority(index);
    if (!authority)
        return fail(ErrorCode::Unavailable, "the authority does not run");
    return castVote(*authority, order);
}

core::Result<json::object> Control::partition(const json::object& order) {
    WB_ASSIGN(const auto* value, jsonMember(order, "groups"));
    WB_ASSIGN(const auto* list, jsonArray(*value, "groups"));
    if (!list->empty() && list->size() != m_network.members().size())
        return fail(ErrorCode::OutOfRange, "groups: one number for each authority, or none");
    std::vector<int> groups;
    for (const auto& one : *list) {
        WB_ASSIGN(const auto group, jsonUint64(one));
        groups.push_back(static_cast<int>(group % 64));
    }
    m_network.partition(std::move(groups));
    return json::object{};
}

core::Result<json::object> Control::lie(const json::object& order) {
    WB_ASSIGN(const auto index, authorityOf(order));
    auto authority = m_network.authority(index);
    if (!authority)
        return fail(ErrorCode::Unavailable, "the authority does not run");
    WB_ASSIGN(auto liar, startLiar(std::move(authority), order));
    m_liars.push_back(std::move(liar));
    return json::object{{"url", m_liars.back()->url()}};
}

json::object Control::status() const {
    json::array authorities;
    for (const auto& member : m_network.members())
        authorities.push_back(json::object{{"address", core::toHex0x(member.address)},
                                           {"url", member.url},
                                           {"running", member.running},
                                           {"head", member.head},
                                           {"hash", core::toHex0x(member.headHash)},
                                           {"final", member.finalNumber},
                                           {"doubleSeals", member.doubleSealsSeen}});
    return {{"authorities", std::move(authorities)}};
}

} // namespace wattbourse::chain::devnet

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/encode/json.h"
#include "chain/provider/transport.h"
#include "core/base/random.h"

#include <boost/json/serialize.hpp>
#include <functional>
#include <map>

namespace wattbourse::test {

/// A node whose answers a test writes by method; unknown methods are answered as JSON-RPC says (-32601).
class ScriptedTransport final : public chain::Transport {
public:
    using Params = boost::json::array;
    using Reply = std::function<boost::json::value(const Params&)>;

    /// A reply that is an object with "code" is an error.
    std::map<std::string, Reply> methods;
    /// Answers in place of the node.
    std::function<core::Result<std::string>(const std::string& body)> instead;
    std::size_t largestBatch{1000};
    std::map<std::string, int> asked;
    int posts{0};

    core::Result<std::string> post(const std::string&, const std::string& body, std::stop_token) override {
        ++posts;
        if (instead)
            return instead(body);
        const auto request = *chain::parseJson(body);
        if (const auto* one = request.if_object())
            return boost::json::serialize(answer(*one));
        const auto& batch = request.as_array();
        if (batch.size() > largestBatch)
            return std::string(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch too large"}})");
        boost::json::array out;
        for (auto one = batch.rbegin(); one != batch.rend(); ++one)
            out.push_back(answer(one->as_object()));
        return boost::json::serialize(out);
    }

private:
    boost::json::object answer(const boost::json::object& request) {
        const std::string method(request.at("method").as_string());
        ++asked[method];
        boost::json::object out{{"jsonrpc", "2.0"}, {"id", request.at("id")}};
        const auto known = methods.find(method);
        boost::json::value value = boost::json::object{{"code", -32601}, {"message", "no such method"}};
        if (known != methods.end())
            value = known->second(request.at("params").as_array());
        const bool error = value.is_object() && value.as_object().contains("code");
        out[error ? "error" : "result"] = std::move(value);
        return out;
    }
};

/// Chance that a test sets.
class FixedRandom final : public core::Random {
public:
    explicit FixedRandom(std::uint64_t value) : m_value(value) {}
    std::uint64_t next() override { return m_value; }

private:
    std::uint64_t m_value;
};

} // namespace wattbourse::test

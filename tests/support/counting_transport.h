// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/provider/transport.h"

#include <boost/json/parse.hpp>
#include <functional>
#include <map>
#include <mutex>

namespace wattbourse::test {

/// Passes everything on and counts it: exchanges, and the calls of each method, those in batches included. A test may
/// bend the answers.
class CountingTransport final : public chain::Transport {
public:
    /// `inner` outlives it.
    explicit CountingTransport(chain::Transport& inner) : m_inner(inner) {}

    core::Result<std::string> post(const std::string& url, const std::string& body, std::stop_token stop) override {
        {
            const boost::json::value asked = boost::json::parse(body);
            const std::scoped_lock lock(m_mutex);
            ++m_exchanges;
            if (const auto* batch = asked.if_array())
                for (const auto& one : *batch)
                    ++m_calls[std::string(one.at("method").as_string())];
            else
                ++m_calls[std::string(asked.at("method").as_string())];
        }
        auto answer = m_inner.post(url, body, std::move(stop));
        const std::scoped_lock lock(m_mutex);
        return answer && m_bend ? m_bend(url, body, *std::move(answer)) : std::move(answer);
    }
    /// What becomes of an answer on its way, given address and question; none: as it came.
    using Bend = std::function<std::string(const std::string& url, const std::string& body, std::string answer)>;
    void setBend(Bend bend) {
        const std::scoped_lock lock(m_mutex);
        m_bend = std::move(bend);
    }

    [[nodiscard]] std::uint64_t exchanges() const {
        const std::scoped_lock lock(m_mutex);
        return m_exchanges;
    }
    [[nodiscard]] std::uint64_t calls(const std::string& method) const {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_calls.find(method);
        return found == m_calls.end() ? 0 : found->second;
    }
    void forget() {
        const std::scoped_lock lock(m_mutex);
        m_exchanges = 0;
        m_calls.clear();
    }

private:
    chain::Transport& m_inner;
    mutable std::mutex m_mutex;
    Bend m_bend;
    std::uint64_t m_exchanges{0};
    std::map<std::string, std::uint64_t> m_calls;
};

} // namespace wattbourse::test

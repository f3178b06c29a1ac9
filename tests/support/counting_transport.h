// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/provider/transport.h"

#include <boost/json/parse.hpp>
#include <map>
#include <mutex>

namespace wattbourse::test {

/// Passes everything on and counts it: exchanges, and the calls of each method, those in batches included.
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
        return m_inner.post(url, body, std::move(stop));
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
    std::uint64_t m_exchanges{0};
    std::map<std::string, std::uint64_t> m_calls;
};

} // namespace wattbourse::test

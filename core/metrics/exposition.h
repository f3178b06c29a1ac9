// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace wattbourse::core::metrics {

enum class MetricKind { Gauge, Counter };

using Label = std::pair<std::string_view, std::string_view>;

/// Writes Prometheus' text exposition format 0.0.4. Names are ours and valid by construction; label values may come
/// from anywhere and are escaped. A figure that is not known is left out: a scraper tells missing from zero.
class Exposition {
public:
    /// The samples that follow belong to it. `help` is one line.
    void family(std::string_view name, MetricKind kind, std::string_view help);
    /// `value` thousandths for decimals = 3.
    void sample(std::initializer_list<Label> labels, std::int64_t value, int decimals = 0);
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_name;
    std::string m_text;
};

} // namespace wattbourse::core::metrics

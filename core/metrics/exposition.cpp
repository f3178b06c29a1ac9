// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/exposition.h"

#include "core/units/units.h"

namespace wattbourse::core::metrics {

namespace {

std::string escaped(std::string_view text, bool quotes) {
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\n')
            out += "\\n";
        else if (c == '"' && quotes)
            out += "\\\"";
        else
            out += c;
    }
    return out;
}

} // namespace

void Exposition::family(std::string_view name, MetricKind kind, std::string_view help) {
    m_name = name;
    m_text += "# HELP " + m_name + " " + escaped(help, /*quotes=*/false) + "\n# TYPE " + m_name +
              (kind == MetricKind::Gauge ? " gauge\n" : " counter\n");
}

void Exposition::sample(std::initializer_list<Label> labels, std::int64_t value, int decimals) {
    m_text += m_name;
    char before = '{';
    for (const auto& [name, text] : labels) {
        m_text += before;
        m_text += std::string(name) + "=\"" + escaped(text, /*quotes=*/true) + "\"";
        before = ',';
    }
    m_text += labels.size() == 0 ? " " : "} ";
    m_text += formatDecimal(value, decimals) + "\n";
}

} // namespace wattbourse::core::metrics

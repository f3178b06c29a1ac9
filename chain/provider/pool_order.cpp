// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/provider/pool_order.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace wattbourse::chain {

namespace {

// To the nearest, so that a score just below its best counts as that.
unsigned inEighths(std::optional<std::uint32_t> permille) {
    return (permille.value_or(1000U) + 62U) / 125U;
}

} // namespace

PoolMode poolModeOf(const std::vector<core::EndpointStatus>& nodes) {
    if (nodes.empty())
        return PoolMode::None;
    const auto own = std::count_if(nodes.begin(), nodes.end(), [](const auto& node) { return node.own; });
    if (own == 0)
        return PoolMode::ThirdParty;
    return static_cast<std::size_t>(own) == nodes.size() ? PoolMode::OwnNode : PoolMode::Hybrid;
}

const char* poolModeText(PoolMode mode) {
    switch (mode) {
    case PoolMode::ThirdParty:
        return "third-party";
    case PoolMode::OwnNode:
        return "own-node";
    case PoolMode::Hybrid:
        return "hybrid";
    case PoolMode::None:
        break;
    }
    return "none";
}

std::vector<std::size_t> askOrder(const std::vector<core::EndpointStatus>& nodes) {
    const auto rank = [&nodes](std::size_t at) {
        const core::EndpointStatus& node = nodes[at];
        return std::tuple(!node.own, 8U - inEighths(node.qualityPermille), 8U - inEighths(node.availabilityPermille),
                          node.latency.value_or(std::chrono::milliseconds::max()));
    };
    std::vector<std::size_t> out(nodes.size());
    std::iota(out.begin(), out.end(), std::size_t{0});
    std::stable_sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return out;
}

std::vector<std::string> poolWarnings(const std::vector<core::EndpointStatus>& nodes) {
    std::vector<std::string> out;
    const PoolMode mode = poolModeOf(nodes);
    if (nodes.size() == 1 && mode == PoolMode::ThirdParty)
        out.emplace_back("One node of somebody else is asked: it cannot lie, but nobody would notice if it held back "
                         "newer blocks");
    if (nodes.size() == 1 && mode == PoolMode::OwnNode)
        out.emplace_back("Only the own node is asked: without a second one nobody notices when it is cut off");
    return out;
}

} // namespace wattbourse::chain

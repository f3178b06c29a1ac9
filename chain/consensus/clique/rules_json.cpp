// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/clique/rules_json.h"

#include "chain/encode/json.h"

#include <limits>

namespace wattbourse::chain::clique {

using core::ErrorCode;
using core::fail;
using core::Result;

Result<Rules> rulesFromJson(const boost::json::object& object) {
    WB_TRY(jsonOnly(object,
                    {"type", "period", "epoch", "londonBlock", "minGasLimit", "initialBaseFee", "constantBaseFee",
                     "baseFeeFloorBlock", "baseFeeFloor"},
                    "engine"));
    Rules rules;
    WB_ASSIGN(rules.period, jsonRead(object, "period", jsonUint64));
    if (rules.period > std::numeric_limits<std::uint32_t>::max())
        return fail(ErrorCode::OutOfRange, "period: more than 32 bits");
    WB_ASSIGN(rules.epoch, jsonUint64Or(object, "epoch", rules.epoch));
    if (rules.epoch == 0)
        return fail(ErrorCode::OutOfRange, "epoch: 0");
    WB_ASSIGN(rules.londonBlock, jsonOptionalUint64(object, "londonBlock"));
    WB_ASSIGN(rules.minGasLimit, jsonUint64Or(object, "minGasLimit", rules.minGasLimit));
    WB_ASSIGN(rules.baseFee.initial, jsonUint64Or(object, "initialBaseFee", rules.baseFee.initial));
    WB_ASSIGN(rules.baseFee.constant, jsonOptionalUint64(object, "constantBaseFee"));
    WB_ASSIGN(rules.baseFee.floorBlock, jsonOptionalUint64(object, "baseFeeFloorBlock"));
    WB_ASSIGN(rules.baseFee.floor, jsonUint64Or(object, "baseFeeFloor", rules.baseFee.floor));
    return rules;
}

boost::json::object rulesToJson(const Rules& rules) {
    return {{"type", "clique"},
            {"period", rules.period},
            {"epoch", rules.epoch},
            {"londonBlock", jsonOrNull(rules.londonBlock)},
            {"minGasLimit", rules.minGasLimit},
            {"initialBaseFee", rules.baseFee.initial},
            {"constantBaseFee", jsonOrNull(rules.baseFee.constant)},
            {"baseFeeFloorBlock", jsonOrNull(rules.baseFee.floorBlock)},
            {"baseFeeFloor", rules.baseFee.floor}};
}

} // namespace wattbourse::chain::clique

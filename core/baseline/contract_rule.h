// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/baseline/record.h"

namespace wattbourse::core {

/// The rule that a request names and the contract settles by; the twin of Baselines.sol. A nomination is a statement of
/// the seller and no method, so it is not here.
struct ContractRule {
    enum class Method { LikeDays, MeterBefore };
    Method method{Method::LikeDays};
    BaselineForm form{BaselineForm::Multiplicative};
    std::size_t likeDays{10};
    std::size_t leastDays{3};
    AdjustmentWindow window;
    AdjustmentCap cap;
};

/// Net energy of each slot of the event, Wh, rounded against the seller. NotFound when the rule has too little to go
/// by.
Result<std::vector<Energy>> contractBaseline(const BaselineRecord& record, const BaselineEvent& event,
                                             const ContractRule& rule);

} // namespace wattbourse::core

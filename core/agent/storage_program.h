// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/value_curve.h"
#include "core/base/result.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace wattbourse::core {

/// One slot of the linear program, kWh and money per kWh. Without a market both limits are 0.
struct ProgramSlot {
    SlotDemand demand;
    /// Expected prices at which the market buys and sells, and the most of each.
    double marketBuyPrice{};
    double marketSellPrice{};
    double maxMarketBuy{};
    double maxMarketSell{};
    /// Flexibility sold: import less export is held here, and every kWh that it is missed by costs `missed` more.
    /// Nothing is traded in such a slot.
    std::optional<double> held{};
    double missed{};
};

/// What the program decided for one slot, kWh, none negative.
struct ProgramStep {
    double charge{};
    double discharge{};
    double import{};
    double exported{};
    double marketBuy{};
    double marketSell{};
    /// At the slot's end.
    double level{};
    /// What one more kWh in this slot would save: the dual of its balance.
    double value{};
    /// What one more stored kWh at the slot's end is worth: the dual of its storage row.
    double storedValue{};
};

struct ProgramPlan {
    /// Money, without what the stored rest is worth.
    double cost{};
    /// kWh by which held slots are missed together; not in the cost.
    double missed{};
    std::vector<ProgramStep> steps;
};

/// The home as a linear program over the coming slots, solved by CLP: import and export at their prices, purchases and
/// sales in the market at the expected price, one battery, worth `terminal` per kWh at the end. Stored energy bears a
/// minute cost of holding, so that of equal plans the one that charges late and uses up early is taken. Kept between
/// calls: a program with as many slots as before starts from the last solution. One thread.
class StorageProgram {
public:
    StorageProgram();
    ~StorageProgram();
    StorageProgram(StorageProgram&&) noexcept;
    StorageProgram& operator=(StorageProgram&&) noexcept;

    /// OutOfRange without slots or with numbers that are not finite, System when CLP finds no optimum.
    Result<ProgramPlan> solve(const Storage& storage, double level, std::span<const ProgramSlot> slots,
                              double terminal);
    /// Solves the same program again with one slot's market prices replaced, warm; what the slot's net purchase is.
    Result<double> netPurchaseAt(std::size_t slot, double price);

private:
    struct Model;
    std::unique_ptr<Model> m_model;
};

} // namespace wattbourse::core

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/grid/call_stage.h"
#include "app/models/figure.h"
#include "app/operator/operator_view.h"
#include "core/energy/flow_band.h"
#include "core/time/slot.h"

#include <QString>
#include <optional>
#include <vector>

namespace wattbourse::app {

struct BranchItem {
    /// From 1.
    std::uint32_t number{};
    core::Address dso;
    QString dsoName;
    std::uint32_t planLead{};
    /// A change of the capacity that is decided on; absent when there is none.
    std::optional<core::UnixTime> changesAt{};
    core::Energy nextImport{};
    core::Energy nextExport{};
};

/// One slot of the branch. Net, import positive; what is absent is not known.
struct FlowSlot {
    core::SlotIndex slot;
    core::UnixTime start;
    core::UnixTime end;
    core::Energy importCapacity;
    core::Energy exportCapacity;
    /// Sum of the members' positions, or what the chain added up.
    std::optional<core::Energy> planned;
    bool plannedOnChain{};
    std::optional<core::Energy> measured;
    std::optional<core::FlowBand> forecast;
    CallStage stage{CallStage::NotYet};
    /// This desk carries its call through.
    bool running{};
};

struct AssetItem {
    std::uint64_t number{};
    core::Energy up;
    core::Energy down;
    core::Price price;
    std::optional<core::UnixTime> from;
    bool removed{};
    /// Its place in the order of merit, from 1; absent for one that does not help in the chosen slot.
    std::optional<std::size_t> merit;
    /// What the chosen slot takes of it.
    core::Energy used;
};

struct TokenItem {
    core::Address account;
    QString name;
    /// It belongs to the branch in the chosen slot.
    bool belongs{};
    core::Energy tokens;
    /// Of the chosen slot, where it is measured: metered less contracted.
    std::optional<core::Energy> deviation;
};

struct OfferItem {
    QString seller;
    core::Energy quantity;
    core::Price price;
    bool open{};
    /// What was awarded of it, measured in the slot, and paid; absent until then.
    std::optional<core::Energy> awarded;
    std::optional<core::Energy> delivered;
    std::optional<core::Credit> paid;
    bool settled{};
};

/// The relief of the chosen slot.
struct ReliefView {
    CallStage stage{CallStage::NotYet};
    /// When the next step can begin.
    std::optional<core::UnixTime> from;
    core::Energy excess;
    /// Too much flows in.
    bool up{};
    core::Energy fromAssets;
    core::Energy residual;
    /// What the residual costs at the price cap.
    core::Credit most;
    std::optional<std::uint64_t> request;
    std::optional<core::UnixTime> offersEnd;
    std::vector<OfferItem> offers;
    bool running{};
    /// Why it does not go on although it is carried through, as a sentence; empty when it does.
    QString held{};
    core::Credit allowed;
    std::size_t openOrders{};
    std::size_t measuredMembers{};
    std::size_t members{};
    Figure proof;
};

struct TermsItem {
    core::Price priceCap;
    std::uint32_t notice{};
    core::Energy least;
    std::uint32_t tolerancePermille{};
    std::uint32_t penaltyPermille{};
    std::uint32_t rule{};
    std::uint32_t forgiven{};
    bool uniform{};
    bool operator==(const TermsItem&) const = default;
};

/// Why an account may not do something, as a sentence; empty where it may.
struct GridRights {
    /// Open a branch of its own.
    QString open;
    /// Decide about the branch that is looked at.
    QString decide;
    /// Carry calls through: anybody may.
    QString carry;
};

/// All that the grid operator's page shows. The figures that prove a part of it carry no text of their own.
struct GridView {
    core::UnixTime now;
    /// Why what is shown may not be of now, as a sentence; empty when it is.
    QString trouble;
    std::vector<BranchItem> branches;
    Figure branchProof;
    /// The branch that is looked at, from 1; 0: there is none.
    std::uint32_t branch{};
    std::vector<FlowSlot> slots;
    Figure flowProof;
    core::SlotIndex slot;
    std::vector<AssetItem> assets;
    std::vector<TokenItem> tokens;
    core::Energy totalTokens;
    core::Price tokenPrice;
    std::optional<core::Price> nextTokenPrice;
    TermsItem terms;
    Figure bookProof;
    std::optional<ReliefView> relief;
    GridRights rights;
    std::vector<SentDeed> sent;

    [[nodiscard]] const FlowSlot* chosen() const {
        for (const FlowSlot& each : slots)
            if (each.slot == slot)
                return &each;
        return nullptr;
    }
};

} // namespace wattbourse::app

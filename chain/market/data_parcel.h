// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/data_market.h"
#include "core/base/progress.h"

#include <string>
#include <vector>

/// What an owner hands to a buyer beside the chain, and what the buyer finds out about it.
namespace wattbourse::chain::data_market {

/// The ciphertexts of a listing's slots for one buyer. Holds no secret: without the key it is noise.
struct Parcel {
    std::uint64_t chainId{};
    core::Address contract;
    std::uint64_t listing{};
    core::Hash32 meter;
    core::SlotIndex firstSlot;
    /// From which, with its own secret, the owner derives the key again.
    core::Hash32 salt;
    core::Hash32 keyHash;
    /// One for each slot.
    std::vector<core::Bytes> contents;
    bool operator==(const Parcel&) const = default;
};

/// What the buyer orders and the owner agrees to. OutOfRange for a parcel without contents.
core::Result<core::Hash32> contentRoot(const Parcel& parcel);

/// As a file: "WBPARCEL" and a version byte, the members above in their order (integers big endian, 8 or 4 bytes), the
/// number of slots and for each its length and bytes.
core::Bytes writeParcel(const Parcel& parcel);
/// Malformed: not such a file, cut off, bytes behind its end. OutOfRange: no slot, more than the contract sells, or one
/// that is larger than the contract could be shown.
core::Result<Parcel> readParcel(core::ByteView file);

/// That this parcel is for this listing on this chain. Refused with what differs.
core::Result<void> checkParcelFor(const Parcel& parcel, const Calls& calls, const Listing& listing);

/// As exported: never renumbered.
enum class SlotFinding {
    /// Every reading is the one that was measured.
    Genuine = 0,
    /// At least one reading is not what the meter committed to when it measured.
    Altered = 1,
    /// What the key opens is no list of readings.
    Unreadable = 2,
    /// The meter reported nothing for this slot, so nothing can be compared.
    NotReported = 3,
};

struct SlotVerdict {
    core::SlotIndex slot;
    SlotFinding finding{SlotFinding::Genuine};
    /// That were opened.
    std::uint64_t readings{};
    bool operator==(const SlotVerdict&) const = default;
};

struct Verdict {
    std::uint64_t chainId{};
    core::Address contract;
    std::uint64_t listing{};
    std::uint64_t sale{};
    core::Hash32 meter;
    /// The final block whose roots it was compared with.
    core::BlockRef block;
    std::vector<SlotVerdict> slots;

    [[nodiscard]] std::uint64_t readings() const;
    [[nodiscard]] std::size_t count(SlotFinding finding) const;
    [[nodiscard]] bool isGenuine() const { return count(SlotFinding::Genuine) == slots.size() && !slots.empty(); }
    /// The first slot that the contract would refute; absent when there is none.
    [[nodiscard]] std::optional<core::SlotIndex> firstBad() const;
};

/// The readings of one slot as they were opened, for who wants to keep them.
using OnRecords = std::function<void(core::SlotIndex, const std::vector<core::Bytes>&)>;

/// Opens every slot and compares all of its readings with the root that `meters` has for it in a final block, all at
/// one block. `progress` is told slots; Cancelled when it says no. Blocking. Refused when the sale is for other
/// contents or another key.
core::Result<Verdict> checkParcel(StateReader& reader, const core::Address& meters, const Sale& sale,
                                  const Parcel& parcel, const core::Hash32& key, const core::Progress& progress,
                                  const OnRecords& onRecords = {});

/// As JSON with every slot, for who has to show it to somebody else.
std::string verdictJson(const Verdict& verdict, std::uint32_t slotSeconds);

/// The key that was delivered for a sale, looked for in the final blocks from `fromBlock` on. NotFound, or as
/// LogReader::logs.
core::Result<core::Bytes> findDeliveredKey(LogReader& reader, const core::Address& contract, std::uint64_t sale,
                                           std::uint64_t fromBlock);
/// The key itself, which the owner had to show in a dispute; looked for and answered in the same way.
core::Result<core::Hash32> findRevealedKey(LogReader& reader, const core::Address& contract, const Sale& sale,
                                           std::uint64_t fromBlock);

} // namespace wattbourse::chain::data_market

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// Functions of the contracts beside the market, by who may sign them (OrderGuard).
namespace wattbourse::chain::guarded {

using Name = std::string_view;

/// By anybody in the contracts, and moves nothing but what terms agreed before say: the agent keeps things going.
inline constexpr std::array<Name, 2> kCoalitionUpkeep{"settle(uint256,uint32)", "shareRest(uint256)"};
inline constexpr std::array<Name, 3> kChannelUpkeep{"show((uint256,uint64,uint64,uint64),bytes)", "finish(uint256)",
                                                    "fetch(address)"};
inline constexpr std::array<Name, 2> kDataUpkeep{"finish(uint256)", "fetch(address)"};
inline constexpr std::array<Name, 2> kRequestsUpkeep{"awardRequest(uint64)", "fetch(address)"};
/// includeOwn brings the seller's own meters into a promise that stands already; without it nothing is delivered.
inline constexpr std::array<Name, 6> kAwardsUpkeep{"includeOwn(uint64)",    "measure(uint64,bytes32[])",
                                                   "settle(uint64)",        "payShares(uint64,bytes32[])",
                                                   "sendToReserve(uint16)", "fetch(address)"};
/// tamper carries the reporter's own signature: an opening is told while the owner is away, too.
inline constexpr std::array<Name, 3> kMetersUpkeep{
    "reportMany((bytes32,uint32,uint64,uint64,bytes32,uint32)[],bytes32[2][])",
    "prove((bytes32,uint32,uint64,uint64,bytes32,uint32),address,bytes32[],uint256)",
    "tamper(bytes32,bytes32,bytes32)"};

/// An aggregator's questions to its members; by anybody, since the signature says who asks.
inline constexpr std::array<Name, 1> kDispatches{
    "call((address,uint64,uint64,uint32,uint8,bool,uint32,uint64,uint64,(address,uint32)[]),bytes)"};
/// A member's answer, which the contract takes when it is signed: what the agent may sign is in the preferences.
inline constexpr Name kDispatchAnswer = "answer(address,uint64,address,uint32,bytes)";

/// What an offer of flexibility binds is in the preferences: the least reward and the most energy of a slot.
inline constexpr Name kOffer = "offer(uint64,address,uint32,uint32,uint16)";
/// Gives the bond back.
inline constexpr Name kWithdrawOffer = "withdrawOffer(uint64,uint8)";

/// The owner's own decisions.
inline constexpr std::array<Name, 10> kCoalition{"create(uint32,uint32,uint32)",
                                                 "invite(uint256,address,uint32)",
                                                 "join(uint256,address,uint32,uint64,bytes)",
                                                 "leave(uint256,address)",
                                                 "handOver(uint256,address)",
                                                 "dissolve(uint256)",
                                                 "deposit(uint256,uint256)",
                                                 "withdraw(uint256,uint256)",
                                                 "place(uint256,(uint16,uint32,uint8,uint16,uint32)[],uint64)",
                                                 "cancel(uint256,uint32,uint64[])"};
inline constexpr std::array<Name, 7> kChannel{"open(address,address,uint32,uint64,uint64)",
                                              "topUp(uint256,uint64)",
                                              "extend(uint256,uint64)",
                                              "closeAsPayee((uint256,uint64,uint64,uint64),bytes)",
                                              "closeAsShown(uint256)",
                                              "closeInAgreement(uint256,uint64,uint64,bytes)",
                                              "startClosing(uint256)"};
inline constexpr std::array<Name, 8> kData{"list(bytes32,uint32,uint32,uint32,uint64,bytes32,uint64)",
                                           "unlist(uint256)",
                                           "order(uint256,bytes32,bytes32,bytes32,bytes32)",
                                           "deliver(uint256,bytes)",
                                           "release(uint256)",
                                           "disputeKey(uint256)",
                                           "revealKey(uint256,bytes32)",
                                           "refute(uint256,bytes32,uint32,bytes,bytes32[],uint256)"};
inline constexpr std::array<Name, 3> kRequests{
    "request(address,(uint32,uint32,uint8,bool,uint32,uint32,uint32,uint32,uint16,uint16,uint8,uint8,bool))",
    "setRequester(address,bool)", "end(uint64)"};
/// To leave an award costs its penalty, which no limit of the preferences bounds.
inline constexpr std::array<Name, 3> kAwards{"include(uint64,bytes32[])", "release(uint64,bytes32)", "leave(uint64)"};
inline constexpr std::array<Name, 1> kBaselines{"nominate(bytes32,uint32,int32[])"};
inline constexpr std::array<Name, 14> kGrid{
    "openBranch(uint64,uint64,uint32)",
    "setCapacity(uint32,uint64,uint64)",
    "addMember(uint32,address)",
    "removeMember(uint32,address)",
    "addAsset(uint32,uint32,uint32,uint32)",
    "removeAsset(uint32,uint256)",
    "setCallTerms(uint32,(uint32,uint32,uint32,uint16,uint16,uint8,uint8,bool))",
    "plan(uint32,uint32,uint256)",
    "callFlexibility(uint32,uint32)",
    "measure(uint32,uint32,uint256)",
    "bookTokens(uint32,uint32,uint256[])",
    "setTokenPrice(uint32,uint32)",
    "redeemTokens(uint32,uint256)",
    "payTokens(uint32,uint256)"};
/// By those who seal, of whom shall seal. The announcement is put into its block by the node.
inline constexpr std::array<Name, 3> kValidatorSet{"propose(address[])", "vote(bytes32)", "withdrawVote(bytes32)"};
inline constexpr std::array<Name, 3> kMeters{"setAggregator(bytes32,address,uint16)",
                                             "anchor(bytes32,uint32,uint32,uint32)", "certify(bytes32,bytes32)"};

/// The market operator's.
inline constexpr std::array<Name, 1> kMetersOfOperator{"moveToBranch(bytes32,uint32)"};
inline constexpr std::array<Name, 1> kBaselinesOfOperator{
    "addRule((uint8,uint8,uint8,uint8,uint16,uint16,(uint16,uint16)))"};

} // namespace wattbourse::chain::guarded

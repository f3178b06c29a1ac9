// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace wattbourse::chain::signature {

// Market
inline constexpr std::string_view kPlaceMany = "placeMany(address,(uint16,uint32,uint8,uint16,uint32)[])";
inline constexpr std::string_view kCancel = "cancel(uint64[])";
inline constexpr std::string_view kClear = "clear(uint16,uint32)";
inline constexpr std::string_view kClaim = "claim(uint64[])";
inline constexpr std::string_view kSettle = "settle(address,uint16,uint32)";
inline constexpr std::string_view kPayDebt = "payDebt(uint16,uint256)";
inline constexpr std::string_view kPayOwed = "payOwed(address,uint16)";
inline constexpr std::string_view kFundReserve = "fundReserve(uint16,uint64)";
inline constexpr std::string_view kWithdrawReserve = "withdrawReserve(uint16,uint64)";
inline constexpr std::string_view kOpenMarket =
    "openMarket((uint8,uint8,uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,bool,uint32,uint32,uint32,"
    "uint32,uint32,uint32,uint32,uint16,address,uint64,uint32))";
inline constexpr std::string_view kChangeMarket =
    "changeMarket(uint16,(uint8,uint8,uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,bool,uint32,uint32,"
    "uint32,uint32,uint32,uint32,uint32,uint16,address,uint64,uint32))";
inline constexpr std::string_view kPauseMarket = "pauseMarket(uint16)";
inline constexpr std::string_view kResumeMarket = "resumeMarket(uint16)";
inline constexpr std::string_view kOrderPlaced = "OrderPlaced(uint64,address,uint32,uint16,uint8,uint16,uint32,bool)";
inline constexpr std::string_view kOrderClaimed = "OrderClaimed(uint64,address,uint32,uint256,uint256)";
inline constexpr std::string_view kSettled = "Settled(address,uint32,uint16,int256,int64,int64,uint256)";

inline constexpr std::string_view kTraded = "Traded(uint16,uint32,uint64,uint64,uint32,uint256)";

inline constexpr std::string_view kTrade = "trade(address,(uint16,uint32,uint8,uint16,uint32,bool)[])";
inline constexpr std::string_view kAmend = "amend(uint64,uint16,uint32)";
inline constexpr std::string_view kCommit = "commit(address,(uint16,uint32,uint8,bytes30)[])";
inline constexpr std::string_view kReveal = "reveal((address,uint16,uint32,uint8,uint8,uint16,uint32,bytes32)[])";
inline constexpr std::string_view kWithdraw = "withdraw(address,uint16,uint32,uint8)";
inline constexpr std::string_view kForfeit = "forfeit(address,uint16,uint32,uint8)";
inline constexpr std::string_view kPlaceSigned =
    "placeSigned((address,address,uint256,uint64,(uint16,uint32,uint8,uint16,uint32)[],bytes)[])";
inline constexpr std::string_view kRevokeNonces = "revokeNonces(uint256,uint256)";

// Preferences
inline constexpr std::string_view kSave = "save((address,uint64,uint32,uint32,uint32,uint32,uint64,uint64,bool))";
inline constexpr std::string_view kRevokeSession = "revokeSession()";

// Meters
inline constexpr std::string_view kReport = "report((bytes32,uint32,uint64,uint64,bytes32,uint32),bytes32,bytes32)";
inline constexpr std::string_view kRegisterMeter = "register(bytes32,address,address,uint32,bytes32)";
inline constexpr std::string_view kSetSeal = "setSeal(bytes32,bool)";

// Registry
inline constexpr std::string_view kRegisterAccount = "register(address,uint32,string)";
inline constexpr std::string_view kSetRoles = "setRoles(address,uint32)";
inline constexpr std::string_view kSetSystem = "setSystem(address,bool)";

// Credits
inline constexpr std::string_view kTransfer = "transfer(address,uint256)";
inline constexpr std::string_view kApprove = "approve(address,uint256)";
inline constexpr std::string_view kIssue = "issue(address,uint256,bytes32)";
inline constexpr std::string_view kRedeem = "redeem(address,uint256,bytes32)";
inline constexpr std::string_view kFreeze = "freeze(address,bytes32)";
inline constexpr std::string_view kRelease = "release(address)";

} // namespace wattbourse::chain::signature
